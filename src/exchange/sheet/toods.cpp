// SPDX-License-Identifier: MIT
#include "exchange/sheet/package.h"
#include "exchange/sheet/sheet.h"
#include "exchange/sheet/widths.h"

#include <QXmlStreamWriter>
#include <utility>

namespace samspel::exchange {

namespace {

constexpr auto mimeType = "application/vnd.oasis.opendocument.spreadsheet";
constexpr double letterWidth = 2.1; // mm

const QString office = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QString table = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
const QString text = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
const QString style = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
const QString number = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0");
const QString fo = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");
const QString config = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:config:1.0");
const QString manifest = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");

void begin(QXmlStreamWriter& xml, const QString& root) {
    xml.writeStartDocument();
    xml.writeNamespace(office, QStringLiteral("office"));
    xml.writeNamespace(table, QStringLiteral("table"));
    xml.writeNamespace(text, QStringLiteral("text"));
    xml.writeNamespace(style, QStringLiteral("style"));
    xml.writeNamespace(number, QStringLiteral("number"));
    xml.writeNamespace(fo, QStringLiteral("fo"));
    xml.writeNamespace(config, QStringLiteral("config"));
    xml.writeStartElement(office, root);
    xml.writeAttribute(office, QStringLiteral("version"), QStringLiteral("1.3"));
}

/// Writes content.xml: styles, then the table.
class Content {
public:
    explicit Content(QByteArray& into) : m_xml(&into) {}

    void write(const Sheet& sheet) {
        begin(m_xml, QStringLiteral("document-content"));
        writeStyles(sheet);
        m_xml.writeStartElement(office, QStringLiteral("body"));
        m_xml.writeStartElement(office, QStringLiteral("spreadsheet"));
        m_xml.writeStartElement(table, QStringLiteral("table"));
        m_xml.writeAttribute(table, QStringLiteral("name"), sheet.name);
        for (qsizetype c = 0; c < sheet.heads.size(); ++c) {
            m_xml.writeEmptyElement(table, QStringLiteral("table-column"));
            m_xml.writeAttribute(table, QStringLiteral("style-name"), QStringLiteral("w%1").arg(c));
        }
        m_xml.writeStartElement(table, QStringLiteral("table-header-rows"));
        m_xml.writeStartElement(table, QStringLiteral("table-row"));
        for (const QString& head : sheet.heads) {
            writeCell(head, "head");
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        for (const auto& row : sheet.rows) {
            m_xml.writeStartElement(table, QStringLiteral("table-row"));
            qsizetype empty = 0;
            for (const SheetCell& cell : row) {
                if (isEmpty(cell)) {
                    ++empty;
                } else {
                    writeEmpty(std::exchange(empty, 0));
                    std::visit(*this, cell);
                }
            }
            if (empty == static_cast<qsizetype>(row.size())) {
                writeEmpty(1); // a row has at least one cell
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndDocument();
    }

    void operator()(std::monostate) {}
    void operator()(const QString& value) { writeCell(value, nullptr); }
    void operator()(double value) { writeTyped(nullptr, "float", "value", plainText(value)); }
    void operator()(bool value) {
        writeTyped(nullptr, "boolean", "boolean-value",
                   value ? QStringLiteral("true") : QStringLiteral("false"));
    }
    void operator()(QDate value) { writeTyped("date", "date", "date-value", plainText(value)); }
    void operator()(const QDateTime& value) { writeTyped("moment", "date", "date-value", plainText(value)); }
    void operator()(QTime value) {
        writeTyped("time", "time", "time-value", value.toString(QStringLiteral("'PT'HH'H'mm'M'ss'S'")));
    }
    void operator()(Money value) { writeTyped("money", "float", "value", plainText(value)); }
    void operator()(Percent value) {
        // A share of one: two decimals more, exact to the last.
        const qint64 size = qAbs(value.hundredths);
        writeTyped("percent", "percentage", "value",
                   QStringLiteral("%1%2.%3")
                       .arg(value.hundredths < 0 ? QStringLiteral("-") : QString())
                       .arg(size / 10'000)
                       .arg(size % 10'000, 4, 10, QLatin1Char('0')));
    }

private:
    void writeEmpty(qsizetype count) {
        if (count > 0) {
            m_xml.writeEmptyElement(table, QStringLiteral("table-cell"));
            m_xml.writeAttribute(table, QStringLiteral("number-columns-repeated"), QString::number(count));
        }
    }
    void writeCell(const QString& value, const char* named) {
        m_xml.writeStartElement(table, QStringLiteral("table-cell"));
        if (named != nullptr) {
            m_xml.writeAttribute(table, QStringLiteral("style-name"), QLatin1String(named));
        }
        m_xml.writeAttribute(office, QStringLiteral("value-type"), QStringLiteral("string"));
        for (const QString& paragraph : value.split(QLatin1Char('\n'))) {
            m_xml.writeStartElement(text, QStringLiteral("p"));
            writeWords(paragraph);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    // Several spaces and TABs have elements of their own; what XML cannot hold is left out.
    void writeWords(const QString& words) {
        QString plain;
        const auto flush = [&] {
            m_xml.writeCharacters(plain);
            plain.clear();
        };
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QChar c = words[i];
            const bool isExtra = c == QLatin1Char(' ') &&
                                 (i == 0 || words[i - 1] == QLatin1Char(' ') || i + 1 == words.size());
            if (isExtra || c == QLatin1Char('\t')) {
                flush();
                m_xml.writeEmptyElement(text, isExtra ? QStringLiteral("s") : QStringLiteral("tab"));
            } else if (c.unicode() >= 0x20 && c.unicode() < 0xFFFE) {
                plain += c;
            }
        }
        flush();
    }

    void writeTyped(const char* named, const char* type, const char* attribute, const QString& value) {
        m_xml.writeEmptyElement(table, QStringLiteral("table-cell"));
        if (named != nullptr) {
            m_xml.writeAttribute(table, QStringLiteral("style-name"), QLatin1String(named));
        }
        m_xml.writeAttribute(office, QStringLiteral("value-type"), QLatin1String(type));
        m_xml.writeAttribute(office, QLatin1String(attribute), value);
    }

    void writeStyles(const Sheet& sheet) {
        m_xml.writeStartElement(office, QStringLiteral("automatic-styles"));
        const std::vector<int> widths = columnWidths(sheet);
        for (std::size_t c = 0; c < widths.size(); ++c) {
            beginStyle(QStringLiteral("w%1").arg(c), "table-column");
            m_xml.writeEmptyElement(style, QStringLiteral("table-column-properties"));
            m_xml.writeAttribute(style, QStringLiteral("column-width"),
                                 QString::number(widths[c] * letterWidth, 'f', 1) + QStringLiteral("mm"));
            m_xml.writeEndElement();
        }
        beginStyle(QStringLiteral("head"), "table-cell");
        m_xml.writeEmptyElement(style, QStringLiteral("text-properties"));
        m_xml.writeAttribute(fo, QStringLiteral("font-weight"), QStringLiteral("bold"));
        m_xml.writeEndElement();
        writeForms();
        for (const char* name : {"date", "moment", "time", "money", "percent"}) {
            beginStyle(QLatin1String(name), "table-cell");
            m_xml.writeAttribute(style, QStringLiteral("data-style-name"),
                                 QStringLiteral("n-") + QLatin1String(name));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void beginStyle(const QString& name, const char* family) {
        m_xml.writeStartElement(style, QStringLiteral("style"));
        m_xml.writeAttribute(style, QStringLiteral("name"), name);
        m_xml.writeAttribute(style, QStringLiteral("family"), QLatin1String(family));
    }

    void writeForms() {
        const auto pieces = [this](const char* kind, const char* name, const QString& shape) {
            m_xml.writeStartElement(number, QLatin1String(kind));
            m_xml.writeAttribute(style, QStringLiteral("name"), QLatin1String(name));
            for (const QChar c : shape) {
                writePiece(c);
            }
            m_xml.writeEndElement();
        };
        pieces("date-style", "n-date", QStringLiteral("Y-M-D"));
        pieces("date-style", "n-moment", QStringLiteral("Y-M-D h:m"));
        pieces("time-style", "n-time", QStringLiteral("h:m"));
        pieces("number-style", "n-money", QStringLiteral("#"));
        pieces("percentage-style", "n-percent", QStringLiteral("#%"));
    }

    void writePiece(QChar c) {
        const auto element = [this](const char* name, bool isLong) {
            m_xml.writeEmptyElement(number, QLatin1String(name));
            if (isLong) {
                m_xml.writeAttribute(number, QStringLiteral("style"), QStringLiteral("long"));
            }
        };
        switch (c.unicode()) {
        case u'Y':
            return element("year", true);
        case u'M':
            return element("month", true);
        case u'D':
            return element("day", true);
        case u'h':
            return element("hours", true);
        case u'm':
            return element("minutes", true);
        case u'#':
            element("number", false);
            m_xml.writeAttribute(number, QStringLiteral("decimal-places"), QStringLiteral("2"));
            m_xml.writeAttribute(number, QStringLiteral("min-integer-digits"), QStringLiteral("1"));
            m_xml.writeAttribute(number, QStringLiteral("grouping"), QStringLiteral("true"));
            return;
        default:
            m_xml.writeTextElement(number, QStringLiteral("text"), QString(c));
        }
    }

    QXmlStreamWriter m_xml;
};

// The head stays in view: that is a setting of the window, and not of the table.
QByteArray settingsOf(const Sheet& sheet) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    begin(xml, QStringLiteral("document-settings"));
    const auto open = [&xml](const char* element, const QString& name) {
        xml.writeStartElement(config, QLatin1String(element));
        if (!name.isEmpty()) {
            xml.writeAttribute(config, QStringLiteral("name"), name);
        }
    };
    const auto item = [&](const char* name, const char* type, const char* value) {
        open("config-item", QLatin1String(name));
        xml.writeAttribute(config, QStringLiteral("type"), QLatin1String(type));
        xml.writeCharacters(QLatin1String(value));
        xml.writeEndElement();
    };
    xml.writeStartElement(office, QStringLiteral("settings"));
    open("config-item-set", QStringLiteral("ooo:view-settings"));
    open("config-item-map-indexed", QStringLiteral("Views"));
    open("config-item-map-entry", {});
    open("config-item-map-named", QStringLiteral("Tables"));
    open("config-item-map-entry", sheet.name);
    item("VerticalSplitMode", "short", "2");
    item("VerticalSplitPosition", "int", "1");
    item("PositionBottom", "int", "1");
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifestOf() {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(manifest, QStringLiteral("manifest"));
    xml.writeStartElement(manifest, QStringLiteral("manifest"));
    xml.writeAttribute(manifest, QStringLiteral("version"), QStringLiteral("1.3"));
    const auto entry = [&](const char* path, const char* type) {
        xml.writeEmptyElement(manifest, QStringLiteral("file-entry"));
        xml.writeAttribute(manifest, QStringLiteral("full-path"), QLatin1String(path));
        xml.writeAttribute(manifest, QStringLiteral("media-type"), QLatin1String(type));
    };
    entry("/", mimeType);
    entry("content.xml", "text/xml");
    entry("settings.xml", "text/xml");
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QByteArray toOds(const Sheet& sheet) {
    QByteArray content;
    Content(content).write(sheet);
    const QByteArray type(mimeType);
    const QByteArray settings = settingsOf(sheet);
    const QByteArray list = manifestOf();
    Package package;
    package.add("mimetype", type, ZIP_CM_STORE); // first and as it is, so that the file is known by its bytes
    package.add("content.xml", content, ZIP_CM_DEFLATE);
    package.add("settings.xml", settings, ZIP_CM_DEFLATE);
    package.add("META-INF/manifest.xml", list, ZIP_CM_DEFLATE);
    return package.bytes();
}

} // namespace samspel::exchange
