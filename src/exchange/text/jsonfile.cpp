// SPDX-License-Identifier: MIT
#include "exchange/text/jsonfile.h"

#include "exchange/text/decode.h"

namespace samspel::exchange {

std::unique_ptr<Json> jsonOf(const Document& document, Complaints& complaints, const Language& language) {
    QByteArray bytes = document.bytes.all();
    const Encoding encoding = document.sniffed.encoding;
    if (encoding != Encoding::utf8 && encoding != Encoding::utf8Bom) {
        bytes = decode(bytes, encoding).text.toUtf8();
    }
    auto json = std::make_unique<Json>(std::move(bytes));
    if (!json->flaw()) {
        return json;
    }
    const Json::Flaw& flaw = *json->flaw();
    const auto what = [&] {
        switch (flaw.kind) {
        case Json::Flaw::Kind::cut:
            return language.say("Import", "The file ends in the midst of its JSON: it was cut off.");
        case Json::Flaw::Kind::tooDeep:
            return language
                .say("Import", "The JSON has more than %1 levels. No publisher’s answer is nested so deeply: "
                               "fetch it anew, and check that it is the right file.")
                .arg(QString::number(Json::mostLevels));
        case Json::Flaw::Kind::tooMany:
            return language
                .say("Import", "The JSON has more than %1 values. Ask for it in parts, with fewer years or "
                               "units in each file, or as CSV.")
                .arg(language.whole(static_cast<qint64>(Json::mostValues)));
        case Json::Flaw::Kind::syntax:
            break;
        }
        return language.say("Import", "This is no JSON: byte %1 of the line does not fit.")
            .arg(QString::number(flaw.letter));
    };
    complaints.refuse({flaw.line, 0}, what());
    return nullptr;
}

} // namespace samspel::exchange
