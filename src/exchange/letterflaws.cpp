// SPDX-License-Identifier: MIT
#include "exchange/letterflaws.h"

#include <algorithm>
#include <limits>

namespace samspel::exchange {

namespace {

QString hex(quint32 code, int digits) {
    return QString::number(code, 16).toUpper().rightJustified(digits, u'0');
}

QString inWords(const Decoded::At& at, Encoding encoding, const Language& language) {
    switch (at.flaw) {
    case Flaw::brokenUtf8:
        return language.say("Import", "byte %1 is no letter in UTF-8").arg(hex(at.code, 2));
    case Flaw::halfUnit:
        return language.say("Import", "the file ends in the middle of a letter: it was cut off");
    case Flaw::loneSurrogate:
        return language.say("Import", "%1 is half a letter").arg(QStringLiteral("U+") + hex(at.code, 4));
    case Flaw::notInCodepage:
        return language.say("Import", "byte %1 is no letter in %2")
            .arg(hex(at.code, 2), nameOf(encoding, false));
    case Flaw::controlCharacter:
        return language.say("Import", "%1 is a control character, which no text holds")
            .arg(QStringLiteral("U+") + hex(at.code, 4));
    case Flaw::loneReturn:
        return language.say("Import", "half a line end (CR without LF)");
    case Flaw::lostLetter:
        break;
    }
    return language.say("Import", "a letter was lost before the file came here (U+FFFD stands in its place)");
}

} // namespace

void tellFlaws(const Flow& flow, const Sniffed& sniffed, const Language& language, Complaints& complaints) {
    if (flow.flawCount > 10 && flow.flawCount * 20 > flow.letters) {
        complaints.refuse({1, 1}, language.say("Import", "This is no text: the bytes make no letters."));
        return;
    }
    for (const LetterFlaw& flaw : flow.flaws) {
        if (!complaints.isOpen()) {
            break;
        }
        const qint64 cell = sniffed.separator.isNull() ? 1 : flaw.before.count(sniffed.separator) + 1;
        const QString letter = QString::number(flaw.before.size() + 1);
        complaints.refuse({flaw.line, cell},
                          language.say("Import", "Letter %1 of the line cannot be read: %2.")
                              .arg(letter, inWords(flaw.at, sniffed.encoding, language)));
    }
    const auto told = std::min<qint64>(static_cast<qint64>(flow.flaws.size()), Complaints::limit);
    if (flow.flawCount > told) {
        const int more =
            static_cast<int>(std::min<qint64>(flow.flawCount - told, std::numeric_limits<int>::max()));
        const QString rest =
            language.say("Import", "… and %n more character(s) that cannot be read.", nullptr, more);
        complaints.refuse({}, rest);
    }
}

} // namespace samspel::exchange
