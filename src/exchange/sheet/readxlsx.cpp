// SPDX-License-Identifier: MIT
#include "domain/language.h"
#include "exchange/complaints.h"
#include "exchange/sheet/gatherer.h"
#include "exchange/sheet/numberformats.h"
#include "exchange/sheet/xml.h"

#include <QHash>
#include <QRegularExpression>
#include <cmath>

namespace samspel::exchange {

namespace {

// "_x000D_" stands for a letter that XML cannot hold.
QString unescaped(QString text) {
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(QLatin1String("_x"))) {
        return text;
    }
    QString plain;
    qsizetype done = 0;
    for (auto all = escape.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        plain += QStringView(text).sliced(done, match.capturedStart() - done);
        plain += QChar(static_cast<char16_t>(match.captured(1).toUShort(nullptr, 16)));
        done = match.capturedEnd();
    }
    plain += QStringView(text).sliced(done);
    return plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

/// Column (from 0) and row (from 1) of "BC12"; -1 and 0 when it is no such place.
struct CellPlace {
    qint64 column = -1;
    qint64 row = 0;

    explicit CellPlace(const QString& reference) {
        qsizetype i = 0;
        qint64 letters = 0;
        for (; i < reference.size() && i < 4 && reference[i].isLetter(); ++i) {
            letters = letters * 26 + (reference[i].toUpper().unicode() - u'A' + 1);
        }
        column = letters - 1;
        row = reference.sliced(i).toLongLong();
    }
};

/// Reads a workbook's parts in the order in which one leads to the other.
class XlsxReader {
public:
    XlsxReader(Archive& archive, const SheetLimits& limits, const Language& language)
        : m_archive(archive), m_limits(limits), m_language(language) {}

    SheetReading read(const SheetChoice& choice) {
        SheetReading reading;
        reading.format = QStringLiteral("xlsx");
        readWorkbook();
        readTargets();
        readStyles();
        readTexts();
        for (const auto& sheet : m_sheets) {
            reading.sheets << sheet.first;
        }
        const qsizetype first = choice.sheet.value_or(0);
        const qsizetype last = choice.sheet ? first : reading.sheets.size() - 1;
        if (first < 0 || first >= reading.sheets.size()) {
            throw Refused(m_language.say("Sheet", "The workbook has no such table."));
        }
        for (qsizetype i = first; i <= last && reading.rows.empty() && reading.problems.empty(); ++i) {
            reading.chosen = i;
            readTable(m_sheets[static_cast<std::size_t>(i)].second, reading);
        }
        return reading;
    }

private:
    std::unique_ptr<Part> part(const QString& name) {
        auto found = m_archive.open(name);
        if (!found) {
            throw Refused(
                m_language.say("Sheet", "The file is damaged: a part that the workbook names is not there."));
        }
        return found;
    }

    void readWorkbook() {
        const auto device = part(QStringLiteral("xl/workbook.xml"));
        Xml xml(*device, m_limits, m_language);
        decltype(m_sheets) hidden;
        for (auto at = xml.next(); at != Xml::At::finish; at = xml.next()) {
            if (at != Xml::At::start) {
                continue;
            }
            if (xml.name() == QLatin1String("sheet")) {
                // What its maker hid comes after what everybody sees.
                const bool isHidden = xml.attribute(QLatin1String("state")).endsWith(QLatin1String("idden"));
                (isHidden ? hidden : m_sheets)
                    .emplace_back(xml.attribute(QLatin1String("name")), xml.attribute(QLatin1String("id")));
            } else if (xml.name() == QLatin1String("workbookPr")) {
                const QString is1904 = xml.attribute(QLatin1String("date1904"));
                m_is1904 = is1904 == QLatin1String("1") || is1904 == QLatin1String("true");
            }
        }
        m_sheets.insert(m_sheets.end(), hidden.begin(), hidden.end());
    }

    void readTargets() {
        const auto device = part(QStringLiteral("xl/_rels/workbook.xml.rels"));
        Xml xml(*device, m_limits, m_language);
        for (auto at = xml.next(); at != Xml::At::finish; at = xml.next()) {
            if (at == Xml::At::start && xml.name() == QLatin1String("Relationship") &&
                xml.attribute(QLatin1String("TargetMode")) != QLatin1String("External")) {
                const QString target = xml.attribute(QLatin1String("Target"));
                const QString name =
                    target.startsWith(QLatin1Char('/')) ? target.sliced(1) : QStringLiteral("xl/") + target;
                m_targets.insert(xml.attribute(QLatin1String("Id")), name);
                const QString type = xml.attribute(QLatin1String("Type"));
                if (type.endsWith(QLatin1String("/sharedStrings"))) {
                    m_textsPart = name;
                } else if (type.endsWith(QLatin1String("/styles"))) {
                    m_stylesPart = name;
                }
            }
        }
    }

    void readStyles() {
        const auto device = m_archive.open(m_stylesPart);
        if (!device) {
            return;
        }
        QHash<int, NumberForm> own;
        bool isInCells = false;
        Xml xml(*device, m_limits, m_language);
        for (auto at = xml.next(); at != Xml::At::finish; at = xml.next()) {
            if (at != Xml::At::text && xml.name() == QLatin1String("cellXfs")) {
                isInCells = at == Xml::At::start;
            } else if (at != Xml::At::start) {
                continue;
            } else if (xml.name() == QLatin1String("numFmt")) {
                own.insert(xml.attribute(QLatin1String("numFmtId")).toInt(),
                           formOf(xml.attribute(QLatin1String("formatCode"))));
            } else if (isInCells && xml.name() == QLatin1String("xf")) {
                const int id = xml.attribute(QLatin1String("numFmtId")).toInt();
                m_forms.push_back(own.contains(id) ? own.value(id) : builtInForm(id));
            }
        }
    }

    void readTexts() {
        const auto device = m_archive.open(m_textsPart);
        if (!device) {
            return;
        }
        Xml xml(*device, m_limits, m_language);
        for (auto at = xml.next(); at != Xml::At::finish; at = xml.next()) {
            if (at == Xml::At::start && xml.name() == QLatin1String("si")) {
                if (static_cast<qint64>(m_texts.size()) >= m_limits.cells) {
                    throw Refused(m_language.say("Sheet",
                                                 "The file holds more text than is read of one table. Save "
                                                 "the sheet as CSV, or part it into several files."));
                }
                m_texts.push_back(richText(xml));
            }
        }
    }

    /// The text of <si> or <is>: its <t>, alone or in runs, without what only tells how it is pronounced.
    QString richText(Xml& xml) {
        QString text;
        bool isText = false;
        for (const int depth = xml.depth(); xml.depth() >= depth;) {
            const auto at = xml.next();
            if (at == Xml::At::start && xml.name() == QLatin1String("rPh")) {
                xml.skip();
            } else if (at == Xml::At::text && isText) {
                text += xml.text();
            } else if (at != Xml::At::text) {
                isText = at == Xml::At::start && xml.name() == QLatin1String("t");
            }
        }
        return unescaped(text);
    }

    void readTable(const QString& id, SheetReading& reading) {
        const QString target = m_targets.value(id);
        const auto device = part(target);
        Xml xml(*device, m_limits, m_language);
        Gatherer gatherer(reading, m_limits, m_language);
        Complaints complaints(reading.problems, m_language);
        for (auto at = xml.next(); at != Xml::At::finish; at = xml.next()) {
            if (at == Xml::At::start && xml.name() == QLatin1String("row")) {
                const QString line = xml.attribute(QLatin1String("r"));
                gatherer.beginRow(line.isEmpty() ? gatherer.line() + 1 : line.toLongLong());
                m_next = 0;
            } else if (at == Xml::At::start && xml.name() == QLatin1String("c")) {
                readCell(xml, gatherer, complaints);
            } else if (at == Xml::At::end && xml.name() == QLatin1String("row")) {
                gatherer.endRow();
            }
        }
        complaints.finish();
    }

    void readCell(Xml& xml, Gatherer& gatherer, Complaints& complaints) {
        const QString reference = xml.attribute(QLatin1String("r"));
        const qint64 column = reference.isEmpty() ? m_next : CellPlace(reference).column;
        m_next = column + 1;
        const QString type = xml.attribute(QLatin1String("t"));
        const auto style = xml.attribute(QLatin1String("s")).toULongLong();
        QString value;
        bool isFormula = false;
        bool isValue = false;
        for (const int depth = xml.depth(); xml.depth() >= depth;) {
            const auto at = xml.next();
            if (at == Xml::At::start && xml.name() == QLatin1String("is")) {
                value = richText(xml);
            } else if (at == Xml::At::text && isValue) {
                value += xml.text();
            } else if (at != Xml::At::text) {
                isValue = at == Xml::At::start && xml.name() == QLatin1String("v");
                isFormula = isFormula || xml.name() == QLatin1String("f");
            }
        }
        const Place place{gatherer.line(), column + 1};
        if (type == QLatin1String("e")) {
            complaints.refuse(place, m_language.say("Sheet", "The cell holds an error: %1.").arg(value));
        } else if (isFormula && value.isEmpty() && type != QLatin1String("str")) {
            complaints.refuse(place,
                              m_language.say("Sheet", "The cell holds a formula without its result. Open the "
                                                      "file in the program that made it, and save it "
                                                      "again."));
        } else {
            gatherer.take(column, cellOf(value, type, style));
        }
    }

    SheetCell cellOf(const QString& value, const QString& type, quint64 style) const {
        if (value.isEmpty()) {
            return {};
        }
        if (type == QLatin1String("s")) {
            bool isNumber = false;
            const auto at = value.toULongLong(&isNumber);
            if (!isNumber || at >= m_texts.size()) {
                throw Refused(
                    m_language.say("Sheet", "The file is damaged: a cell names a text that is not there."));
            }
            const QString& text = m_texts[at];
            return text.trimmed().isEmpty() ? SheetCell{} : SheetCell{text};
        }
        if (type == QLatin1String("str") || type == QLatin1String("inlineStr")) {
            return value.trimmed().isEmpty() ? SheetCell{} : SheetCell{unescaped(value)};
        }
        if (type == QLatin1String("b")) {
            return value.trimmed() == QLatin1String("1");
        }
        if (type == QLatin1String("d")) {
            const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
            return moment.isValid() && moment.time() != QTime(0, 0) ? SheetCell(moment)
                   : moment.isValid()                               ? SheetCell(moment.date())
                                                                    : SheetCell(value);
        }
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number)) {
            throw Refused(
                m_language.say("Sheet", "The file is damaged: “%1” is no number.").arg(value.left(40)));
        }
        const NumberForm form = style < m_forms.size() ? m_forms[style] : NumberForm::number;
        if (form == NumberForm::percent) {
            const double hundredths = std::round(number * 10'000);
            const bool isWhole = std::abs(number * 10'000 - hundredths) < 1e-6 && std::abs(hundredths) < 1e15;
            return isWhole ? SheetCell(Percent{static_cast<qint64>(hundredths)}) : SheetCell(number * 100);
        }
        return form == NumberForm::number ? SheetCell(number) : dated(number, form, m_is1904);
    }

    Archive& m_archive;
    const SheetLimits& m_limits;
    const Language& m_language;
    std::vector<std::pair<QString, QString>> m_sheets; // name and key
    QHash<QString, QString> m_targets;                 // part by key
    QString m_textsPart = QStringLiteral("xl/sharedStrings.xml");
    QString m_stylesPart = QStringLiteral("xl/styles.xml");
    std::vector<NumberForm> m_forms;
    std::vector<QString> m_texts;
    bool m_is1904 = false;
    qint64 m_next = 0; // column of a cell that does not tell its own
};

} // namespace

SheetReading readXlsx(Archive& archive, const SheetChoice& choice, const SheetLimits& limits,
                      const Language& language) {
    return XlsxReader(archive, limits, language).read(choice);
}

} // namespace samspel::exchange
