// SPDX-License-Identifier: MIT
#include "domain/language.h"
#include "exchange/complaints.h"
#include "exchange/sheet/gatherer.h"
#include "exchange/sheet/xml.h"

#include <QRegularExpression>
#include <cmath>

namespace samspel::exchange {

namespace {

/// "PT12H30M00S" as a time of day; nothing when it is longer than a day or no duration.
std::optional<QTime> timeOf(const QString& duration) {
    static const QRegularExpression shape(
        QStringLiteral("^PT(\\d{1,2})H(\\d{1,2})M(\\d{1,2})(?:[.,]\\d+)?S$"));
    const auto match = shape.match(duration);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

// The parts of a locked document are unreadable, and only its list of parts says why.
void refuseLocked(Archive& archive, const SheetLimits& limits, const Language& language) {
    const auto manifest = archive.open(QStringLiteral("META-INF/manifest.xml"));
    if (!manifest) {
        return;
    }
    Xml xml(*manifest, limits, language);
    for (auto at = xml.next(); at != Xml::At::finish; at = xml.next()) {
        if (at == Xml::At::start && xml.name() == QLatin1String("encryption-data")) {
            throw Refused(language.say(
                "Sheet", "The file is locked with a password. Save it without one, and read it again."));
        }
    }
}

/// Reads the tables of content.xml, the chosen one into the reading.
class OdsReader {
public:
    OdsReader(Part& content, const SheetChoice& choice, const SheetLimits& limits, const Language& language,
              SheetReading& reading)
        : m_choice(choice), m_limits(limits), m_language(language), m_reading(reading),
          m_complaints(reading.problems, language), m_xml(content, limits, language) {}

    void read() {
        for (auto at = m_xml.next(); at != Xml::At::finish; at = m_xml.next()) {
            if (at != Xml::At::start || m_xml.name() != QLatin1String("table")) {
                continue;
            }
            m_reading.sheets << m_xml.attribute(QLatin1String("name"));
            const qsizetype number = m_reading.sheets.size() - 1;
            const bool isWanted = m_choice.sheet ? number == *m_choice.sheet
                                                 : m_reading.rows.empty() && m_reading.problems.empty();
            if (isWanted) {
                m_reading.chosen = number;
                readTable();
            } else {
                m_xml.skip();
            }
        }
        m_complaints.finish();
        if (m_reading.sheets.isEmpty() ||
            (m_choice.sheet && (*m_choice.sheet < 0 || *m_choice.sheet >= m_reading.sheets.size()))) {
            throw Refused(m_language.say("Sheet", "The workbook has no such table."));
        }
    }

private:
    // How often a row or cell is the same; the ends of tables are "the same" a million times.
    qint64 timesOf(QLatin1String attribute) const {
        bool isNumber = false;
        const qint64 times = m_xml.attribute(attribute).toLongLong(&isNumber);
        return isNumber ? std::clamp<qint64>(times, 1, 16'777'216) : 1;
    }

    void readTable() {
        Gatherer gatherer(m_reading, m_limits, m_language);
        qint64 times = 1;
        qint64 next = 1;
        for (const int depth = m_xml.depth(); m_xml.depth() >= depth;) {
            const auto at = m_xml.next();
            if (at == Xml::At::text) {
                continue;
            }
            if (m_xml.name() == QLatin1String("table-row")) {
                if (at == Xml::At::start) {
                    times = timesOf(QLatin1String("number-rows-repeated"));
                    gatherer.beginRow(next);
                    m_column = 0;
                } else {
                    gatherer.endRow(times);
                    next += times;
                }
            } else if (at == Xml::At::start && (m_xml.name() == QLatin1String("table-cell") ||
                                                m_xml.name() == QLatin1String("covered-table-cell"))) {
                readCell(gatherer);
            } else if (at == Xml::At::start && m_xml.name() != QLatin1String("table-rows") &&
                       m_xml.name() != QLatin1String("table-header-rows") &&
                       m_xml.name() != QLatin1String("table-row-group")) {
                m_xml.skip(); // columns, shapes, forms
            }
        }
    }

    void readCell(Gatherer& gatherer) {
        const qint64 times = timesOf(QLatin1String("number-columns-repeated"));
        const QString type = m_xml.attribute(QLatin1String("value-type"));
        const bool hasFormula = m_xml.hasAttribute(QLatin1String("formula"));
        const QString value = valueAttribute(type);
        const QString text = readText();
        const Place place{gatherer.line(), m_column + 1};
        SheetCell cell;
        static const QRegularExpression error(
            QStringLiteral("^(#(REF|VALUE|NAME|NUM|NULL|N/A|DIV/0)[!?]?|Err:\\d+)$"));
        if (hasFormula && error.match(text).hasMatch()) {
            m_complaints.refuse(place,
                                m_language.say("Sheet", "The cell holds an error: %1.").arg(text.left(40)));
        } else if (hasFormula && type.isEmpty()) {
            m_complaints.refuse(place,
                                m_language.say("Sheet", "The cell holds a formula without its result. Open "
                                                        "the file in the program that made it, and "
                                                        "save it again."));
        } else {
            cell = cellOf(type, value, text);
        }
        if (isEmpty(cell)) {
            m_column += times;
            return;
        }
        for (qint64 i = 0; i < times; ++i) {
            gatherer.take(m_column++, cell); // refuses what is too far to the right
        }
    }

    QString valueAttribute(const QString& type) const {
        return m_xml.attribute(type == QLatin1String("date")      ? QLatin1String("date-value")
                               : type == QLatin1String("time")    ? QLatin1String("time-value")
                               : type == QLatin1String("boolean") ? QLatin1String("boolean-value")
                               : type == QLatin1String("string")  ? QLatin1String("string-value")
                                                                  : QLatin1String("value"));
    }

    /// The paragraphs of a cell, without its comment.
    QString readText() {
        QString text;
        int paragraphs = 0;
        int inside = 0;
        for (const int depth = m_xml.depth(); m_xml.depth() >= depth;) {
            const auto at = m_xml.next();
            if (at == Xml::At::text) {
                text += inside > 0 ? m_xml.text() : QStringView();
            } else if (m_xml.name() == QLatin1String("p")) {
                inside += at == Xml::At::start ? 1 : -1;
                text += at == Xml::At::start && paragraphs++ > 0 ? QStringLiteral("\n") : QString();
            } else if (at == Xml::At::start) {
                text += readWithin();
            }
        }
        return text;
    }

    QString readWithin() {
        const QStringView name = m_xml.name();
        if (name == QLatin1String("annotation") || name == QLatin1String("frame") ||
            name == QLatin1String("table")) {
            m_xml.skip();
        } else if (name == QLatin1String("s")) {
            bool isNumber = false;
            const qint64 count = m_xml.attribute(QLatin1String("c")).toLongLong(&isNumber);
            return QString(isNumber ? std::clamp<qint64>(count, 1, 1000) : 1, QLatin1Char(' '));
        } else if (name == QLatin1String("tab")) {
            return QStringLiteral("\t");
        } else if (name == QLatin1String("line-break")) {
            return QStringLiteral("\n");
        }
        return {};
    }

    SheetCell cellOf(const QString& type, const QString& value, const QString& text) const {
        if (type == QLatin1String("float") || type == QLatin1String("percentage") ||
            type == QLatin1String("currency")) {
            return numberOf(type, value);
        }
        if (type == QLatin1String("date")) {
            const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
            return !moment.isValid()              ? SheetCell(value)
                   : moment.time() == QTime(0, 0) ? SheetCell(moment.date())
                                                  : SheetCell(moment);
        }
        if (type == QLatin1String("time")) {
            const auto time = timeOf(value);
            return time ? SheetCell(*time) : SheetCell(text);
        }
        if (type == QLatin1String("boolean")) {
            return value == QLatin1String("true");
        }
        const QString words = value.isEmpty() ? text : value;
        return words.trimmed().isEmpty() ? SheetCell{} : SheetCell{words};
    }

    SheetCell numberOf(const QString& type, const QString& value) const {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number)) {
            throw Refused(
                m_language.say("Sheet", "The file is damaged: “%1” is no number.").arg(value.left(40)));
        }
        const bool isPercent = type == QLatin1String("percentage");
        const bool isMoney = type == QLatin1String("currency");
        const double scaled = number * (isPercent ? 10'000 : 100);
        const double whole = std::round(scaled);
        const bool isWhole = std::abs(scaled - whole) < 1e-6 && std::abs(whole) < 1e15;
        return isPercent && isWhole ? SheetCell(Percent{static_cast<qint64>(whole)})
               : isPercent          ? SheetCell(number * 100)
               : isMoney && isWhole ? SheetCell(Money{static_cast<qint64>(whole)})
                                    : SheetCell(number);
    }

    const SheetChoice& m_choice;
    const SheetLimits& m_limits;
    const Language& m_language;
    SheetReading& m_reading;
    Complaints m_complaints;
    Xml m_xml;
    qint64 m_column = 0;
};

} // namespace

SheetReading readOds(Archive& archive, const SheetChoice& choice, const SheetLimits& limits,
                     const Language& language) {
    refuseLocked(archive, limits, language);
    SheetReading reading;
    reading.format = QStringLiteral("ods");
    const auto content = archive.open(QStringLiteral("content.xml"));
    OdsReader(*content, choice, limits, language, reading).read();
    return reading;
}

} // namespace samspel::exchange
