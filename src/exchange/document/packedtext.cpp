// SPDX-License-Identifier: MIT
#include "exchange/document/texts.h"

#include "domain/language.h"
#include "exchange/sheet/xml.h"

namespace samspel::exchange {

namespace {

// Ends of paragraphs, headings and cells: without a space the words on both sides would be one.
bool endsText(QStringView name) {
    return name == QLatin1String("p") || name == QLatin1String("h") || name == QLatin1String("tab") ||
           name == QLatin1String("br") || name == QLatin1String("line-break") || name == QLatin1String("s");
}

QString textOfPart(Part& part, const SheetLimits& limits, qsizetype most, const Language& language) {
    Xml xml(part, limits, language);
    QString text;
    for (auto at = xml.next(); at != Xml::At::finish && text.size() < most; at = xml.next()) {
        if (at == Xml::At::text) {
            text += xml.text();
        } else if (endsText(xml.name())) {
            text += QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace

QString packedText(const QByteArray& data, qsizetype most, const Language& language) {
    SheetLimits limits;
    limits.nesting = 256; // a text in a frame in a cell in a list is deeper than a table
    QString text;
    try {
        Archive archive(data, limits, language);
        for (const char* name : {"content.xml", "word/document.xml", "word/footnotes.xml"}) {
            if (const auto part = archive.open(QLatin1String(name))) {
                text += textOfPart(*part, limits, most, language);
            }
        }
    } catch (const Refused&) {
        return text; // the file is kept; what was read until then can be searched
    }
    return text;
}

} // namespace samspel::exchange
