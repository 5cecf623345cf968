// SPDX-License-Identifier: MIT
#include "exchange/sheet/xml.h"

#include "domain/language.h"

namespace samspel::exchange {

Xml::At Xml::next() {
    for (;;) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > m_limits.nesting) {
                throw Refused(m_language.say("Sheet",
                                             "The file is nested deeper than a table can be. If you know "
                                             "where it comes from, save the sheet as CSV and read that."));
            }
            return At::start;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return At::end;
        case QXmlStreamReader::Characters:
            m_letters += m_reader.text().size();
            if (m_letters > m_limits.letters) {
                throw Refused(m_language.say("Sheet",
                                             "The file holds more text than is read of one table. Save the "
                                             "sheet as CSV, or part it into several files."));
            }
            return At::text;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            throw Refused(m_language.say(
                "Sheet",
                "The file describes words of its own (a document type), which no table needs and which "
                "may mean harm. It was not read."));
        case QXmlStreamReader::EndDocument:
            return At::finish;
        case QXmlStreamReader::Invalid:
            throw Refused(m_part.refusal().isEmpty()
                              ? m_language.say(
                                    "Sheet", "The file is damaged: its XML breaks off or is not well formed.")
                              : m_part.refusal());
        default:
            break;
        }
    }
}

void Xml::skip() {
    for (const int depth = m_depth; next() != At::end || m_depth >= depth;) {
    }
}

QString Xml::attribute(QLatin1String name) const {
    for (const QXmlStreamAttribute& attribute : m_reader.attributes()) {
        if (attribute.name() == name) {
            return attribute.value().toString();
        }
    }
    return {};
}

bool Xml::hasAttribute(QLatin1String name) const {
    for (const QXmlStreamAttribute& attribute : m_reader.attributes()) {
        if (attribute.name() == name) {
            return true;
        }
    }
    return false;
}

} // namespace samspel::exchange
