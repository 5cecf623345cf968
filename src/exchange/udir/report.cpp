// SPDX-License-Identifier: MIT
#include "exchange/udir/report.h"

#include "exchange/text/jsonfile.h"
#include "exchange/udir/columns.h"
#include "exchange/udir/reportunits.h"
#include "exchange/udir/shareevidence.h"
#include "exchange/udir/source.h"

#include <algorithm>

namespace samspel::exchange::udir {

namespace {

constexpr int mostLevels = 32;
constexpr int mostColumns = 16'384;

/// Reads one report; lives for one reading.
class Reader {
public:
    Reader(const Document& document, const Options& options, const Language& language, Reading& reading)
        : m_document(document), m_language(language), m_reading(reading),
          m_complaints(reading.problems, language), m_gathering(reading.batch),
          m_units(m_gathering, m_complaints, language),
          m_cells(reading.batch.counts, options.audience, m_complaints, language) {}

    void read();

private:
    void readTable(const JsonValue& root);
    bool readHead(const JsonValue& levels);
    bool checkGroups(const ColumnGroups& groups);
    void readRows(const JsonValue& rows);
    /// Goes through the rows once for measures that do not say how they are counted.
    void weighShares(const JsonValue& rows);
    void readRow(const JsonValue& row, qint64 place, GroupReader& figures);
    void tellWhatIsLeftOut(const ColumnGroups& groups);

    const Document& m_document;
    const Language& m_language;
    Reading& m_reading;
    Complaints m_complaints;
    Gathering m_gathering;
    ReportUnits m_units;
    CellReader m_cells;
    std::vector<QStringList> m_words; ///< of each column, from the uppermost level down
    std::vector<Column> m_columns;
    std::vector<int> m_skipped;
    qint64 m_noUnits = 0; ///< rows that stand for no unit
};

void Reader::read() {
    Source& source = m_reading.batch.source;
    describe(source, QStringLiteral("udir-report 1"));
    source.title = m_document.file;
    if (const auto json = jsonOf(m_document, m_complaints, m_language)) {
        readTable(json->root());
    }
    m_cells.tellLoggedIn();
    m_complaints.finish();
}

void Reader::readTable(const JsonValue& root) {
    const JsonValue metadata = root["metadata"];
    const JsonValue hierarchy = metadata["rowHierarchy"];
    const JsonValue rows = root["rows"];
    const auto lacks = [&](const JsonValue& value, const char* name) {
        if (value.is(JsonValue::Type::list) && value.size() > 0) {
            return false;
        }
        m_complaints.refuse({}, m_language.say("Import", "The report has no “%1”: a part of it was lost.")
                                    .arg(QLatin1String(name)));
        return true;
    };
    if (lacks(hierarchy, "rowHierarchy") || lacks(metadata["columns"], "columns") || lacks(rows, "rows") ||
        !readHead(metadata["columns"])) {
        return;
    }
    m_units.learn(hierarchy, rows);
    if (!m_complaints.hasRefused()) {
        readRows(rows);
    }
}

// Each level's names stand for as many columns as their count says; all levels together name a column.
bool Reader::readHead(const JsonValue& levels) {
    const auto refuse = [&](const QString& what) {
        m_complaints.refuse({0, 0, QStringLiteral("columns")}, what);
        return false;
    };
    if (levels.size() > mostLevels) {
        return refuse(m_language.say("Import", "The file has more levels than any table."));
    }
    bool isFirst = true;
    for (auto level = levels.walk(); level.next(); isFirst = false) {
        std::size_t column = 0;
        for (auto head = level.value().walk(); head.next();) {
            const JsonValue count = head.value()["columnCount"];
            const int columns = count ? wordOf(count).toInt() : 1;
            if (columns < 1 || columns > mostColumns) {
                return refuse(m_language.say("Import", "A head stands for no number of columns."));
            }
            const QString name = wordOf(head.value()["name"]);
            for (int i = 0; i < columns; ++i, ++column) {
                if (isFirst) {
                    m_words.emplace_back();
                }
                if (column >= m_words.size() || m_words.size() > mostColumns) {
                    return refuse(m_language.say("Import", "The levels of the head do not fit together."));
                }
                m_words[column].append(name);
            }
        }
        if (column != m_words.size()) {
            return refuse(m_language.say("Import", "The levels of the head do not fit together."));
        }
    }
    Subject subject;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const std::vector<QStringView> words(m_words[i].begin(), m_words[i].end());
        const int place = static_cast<int>(i);
        Column column = columnOf(place, m_words[i].join(u'.'), words);
        if (column.dimensions.period && !column.measure.isEmpty()) {
            subject.take(column.dimensions, column.measure);
            m_columns.push_back(std::move(column));
        } else {
            m_skipped.push_back(place);
        }
    }
    if (const QString title = subject.title(); !title.isEmpty()) {
        m_reading.batch.source.title = title;
    }
    return true;
}

bool Reader::checkGroups(const ColumnGroups& groups) {
    if (const auto pair = groups.doubled()) {
        const auto& [first, second] = *pair;
        m_complaints.refuse(
            {0, second->place + 1, second->name},
            m_language.say("Import", "The column “%1” is there twice (cells %2 and %3).")
                .arg(second->name, QString::number(first->place + 1), QString::number(second->place + 1)));
    }
    return !m_complaints.hasRefused();
}

void Reader::readRows(const JsonValue& rows) {
    weighShares(rows);
    const ColumnGroups groups(m_columns);
    if (!checkGroups(groups)) {
        return;
    }
    GroupReader figures(groups, m_gathering, m_cells);
    Counts& counts = m_reading.batch.counts;
    for (auto row = rows.walk(); row.next();) {
        readRow(row.value(), ++counts.rows, figures);
    }
    tellWhatIsLeftOut(groups);
    if (!m_complaints.hasRefused() && m_reading.batch.figures.isEmpty()) {
        m_complaints.refuse(
            {}, m_language.say("Import",
                               "The file has no column of figures: none is named by a year and a measure."));
    }
}

void Reader::weighShares(const JsonValue& rows) {
    ShareEvidence evidence(m_columns);
    for (auto row = rows.walk(); evidence.isNeeded() && row.next();) {
        std::vector<QString> texts;
        for (auto value = row.value()["data"].walk(); value.next();) {
            const bool isNumber = value.value().is(JsonValue::Type::number);
            texts.push_back(isNumber ? wordOf(value.value()).replace(u'.', u',') : wordOf(value.value()));
        }
        if (texts.size() == m_words.size()) {
            evidence.take(
                [&](const Column& column) { return texts[static_cast<std::size_t>(column.place)]; });
        }
    }
    evidence.settle(m_columns);
}

void Reader::readRow(const JsonValue& row, qint64 place, GroupReader& figures) {
    const JsonValue data = row["data"];
    const auto wanted = static_cast<int>(m_words.size());
    if (!data.is(JsonValue::Type::list) || data.size() != wanted) {
        m_complaints.refuse({place, 0, QStringLiteral("data")},
                            m_language.say("Import", "The row has %1 figures where the head has %2.")
                                .arg(QString::number(data.size()), QString::number(wanted)));
        return;
    }
    const ReportUnits::Row told = m_units.rowOf(row, place);
    if (!told.isUnit) {
        ++m_noUnits;
        m_reading.batch.counts.skipped += wanted;
        return;
    }
    if (!told.unit) {
        return;
    }
    std::vector<JsonValue> values;
    values.reserve(m_words.size());
    for (auto value = data.walk(); value.next();) {
        values.push_back(value.value());
    }
    const auto placeOf = [&](const Column& column) { return Place{place, column.place + 1, column.name}; };
    figures.read(
        *told.unit, told.dimensions, place,
        [&](const Column& column) {
            return cellOf(values[static_cast<std::size_t>(column.place)], placeOf(column), m_cells,
                          m_complaints, m_language);
        },
        placeOf);
}

void Reader::tellWhatIsLeftOut(const ColumnGroups& groups) {
    const qint64 rows = m_reading.batch.counts.rows;
    const auto tell = [&](int column, const QString& what) {
        m_reading.batch.counts.skipped += rows;
        m_complaints.remark({0, column + 1, m_words[static_cast<std::size_t>(column)].join(u'.')},
                            what.arg(m_language.whole(rows)));
    };
    for (const int column : m_skipped) {
        tell(column,
             m_language.say("Import", "This column names no year and measure; its cells (%1) are left out."));
    }
    for (const Column* column : groups.leftOver()) {
        tell(column->place,
             m_language.say("Import", "This uncertainty belongs to no figure; its cells (%1) are left out."));
    }
    if (m_noUnits > 0) {
        m_complaints.remark({}, m_language.say("Import", "Rows that stand for no unit (%1) are left out.")
                                    .arg(m_language.whole(m_noUnits)));
    }
}

} // namespace

Likeness likenessToReport(const Document& document, const Language& language) {
    const QStringView opening = QStringView(document.opening).trimmed();
    if (!opening.startsWith(u'{')) {
        return {};
    }
    if (opening.contains(u"\"rowHierarchy\"")) {
        return {100, language.say("Import", "the file has a “rowHierarchy”, as reports of Udir have")};
    }
    const bool hasRows =
        opening.contains(u"\"rows\"") && opening.contains(u"\"navn\"") && opening.contains(u"\"data\"");
    return hasRows ? Likeness{70, language.say("Import", "the file has rows with “navn” and “data”")}
                   : Likeness{};
}

void readReport(const Document& document, const Options& options, const Language& language,
                Reading& reading) {
    Reader(document, options, language, reading).read();
}

} // namespace samspel::exchange::udir
