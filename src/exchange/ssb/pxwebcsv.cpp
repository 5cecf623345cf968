// SPDX-License-Identifier: MIT
#include "exchange/ssb/pxwebcsv.h"

#include "exchange/ssb/head.h"
#include "exchange/text/whole.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace samspel::exchange::ssb {

namespace {

using cube::Figures;

constexpr int mostLinesAboveHead = 20;
constexpr int sampledRows = 2000;

bool isHead(const std::vector<QStringView>& cells) {
    return cells.size() > 1 && tableIn(cells.front()).isEmpty() &&
           std::any_of(cells.begin(), cells.end(),
                       [](QStringView cell) { return dimensionOf(cell).has_value(); });
}

/// Reads the rows of one table; lives for one reading.
class Reader {
public:
    Reader(const Document& document, const Language& language, Reading& reading)
        : m_document(document), m_language(language), m_reading(reading),
          m_complaints(reading.problems, language), m_gathering(reading.batch) {}

    void read();

private:
    bool findHead();
    void makeAxes();
    void readRows();
    void readRow(const Rows& rows);
    int categoryOf(std::size_t dimension, QStringView code, QStringView label, qint64 line);
    QString titleOf(const QString& above) const;

    const Document& m_document;
    const Language& m_language;
    Reading& m_reading;
    Complaints m_complaints;
    Gathering m_gathering;
    std::unique_ptr<Figures> m_figures;
    Head m_head;
    Sample m_sample;
    cube::About m_about;
    std::vector<std::vector<int>> m_at; ///< of each column of figures: the categories that its head tells
    std::vector<int> m_axes;            ///< of each column of labels
    struct Last {
        QString code;
        QString label;
        int category = -1;
    };
    std::vector<Last> m_last; ///< of each column of labels: rows come group by group
};

void Reader::read() {
    Source& source = m_reading.batch.source;
    source.publisher = QStringLiteral("Statistisk sentralbyrå");
    source.licence = QStringLiteral("CC BY 4.0");
    source.importer = QStringLiteral("ssb-pxweb-csv 2");
    source.title = m_document.file;
    if (findHead()) {
        makeAxes();
        if (m_figures->isUsable() && !m_complaints.hasRefused()) {
            readRows();
        }
        source.title = titleOf(source.title);
        source.tableId = m_about.table;
    }
    m_complaints.finish();
}

// Of a table without a title, what is known of it: "07459: Persons 2005–2009".
QString Reader::titleOf(const QString& file) const {
    if (!m_about.title.isEmpty()) {
        return m_about.title;
    }
    const auto& indicators = m_reading.batch.indicators;
    const bool isPopulation = indicators.size() == 1 && indicators[0].indicator.code == u"population";
    if (!isPopulation || m_figures->firstYear() == 0) {
        return file;
    }
    const QString first = QString::number(m_figures->firstYear());
    const QString last = QString::number(m_figures->lastYear());
    return first == last ? QStringLiteral("07459: Persons %1").arg(first)
                         : QStringLiteral("07459: Persons %1–%2").arg(first, last);
}

bool Reader::findHead() {
    Rows rows = m_document.rows();
    std::vector<QString> copied;
    qint64 line = 0;
    for (int i = 0; i < mostLinesAboveHead && rows.next(); ++i) {
        if (isHead(rows.cells())) {
            line = rows.line();
            break;
        }
        if (m_about.title.isEmpty()) {
            m_about.title = rows.cells().front().trimmed().toString();
        }
    }
    if (line == 0) {
        m_complaints.refuse(
            {}, m_language.say("Import", "No line has the columns that this format has, such as “%1”.")
                    .arg(QStringLiteral("region")));
        return false;
    }
    m_reading.sniffed.headLine = line;
    if (!rows.isEnded()) {
        m_complaints.refuse({line, 0},
                            m_language.say("Import", "The file ends in its head: it was cut off."));
    }
    for (const QStringView cell : rows.cells()) {
        copied.push_back(cell.toString());
    }
    for (int i = 0; i < sampledRows && rows.next(); ++i) {
        if (rows.isEnded() && !rows.flaw() && rows.cells().size() == copied.size()) {
            m_sample.take(rows.cells());
        }
    }
    m_head = understand({copied.begin(), copied.end()}, line, m_sample, m_complaints, m_language);
    if (!m_head.title.isEmpty()) {
        m_about.title = m_head.title;
    }
    m_about.isStatisticsNorway = true;
    m_about.isNorwegian = true;
    m_about.table = tableIn(m_about.title).toString();
    if (m_about.table.isEmpty()) {
        m_about.table = tableInFileName(m_document.file);
    }
    return !m_complaints.hasRefused();
}

void Reader::makeAxes() {
    m_figures = std::make_unique<Figures>(m_about, m_reading, m_gathering, m_complaints, m_language);
    for (const int column : m_head.dimensions) {
        const auto at = static_cast<std::size_t>(column);
        const QString& name = m_head.names[at];
        const int codes = m_head.codes[m_axes.size()];
        const auto holds = [&](std::size_t place) {
            return place < m_sample.holdsNumbers.size() && m_sample.holdsNumbers[place];
        };
        const bool hasNumbers = holds(at) || (codes >= 0 && holds(static_cast<std::size_t>(codes)));
        m_axes.push_back(m_figures->axis({{}, name, dimensionOf(name), !hasNumbers}));
    }
    m_last.resize(m_axes.size());
    m_at.assign(m_head.values.size(), std::vector<int>(m_axes.size(), -1));
    // What the heads of the figures tell are axes as well.
    const auto add = [&](Dimension dimension, const auto& isTold, const auto& labelOf) {
        const bool isAny = std::any_of(m_head.values.begin(), m_head.values.end(), isTold);
        if (m_head.has(dimension) || !isAny) {
            return;
        }
        const int axis = m_figures->axis({{}, {}, dimension, false});
        for (std::size_t i = 0; i < m_head.values.size(); ++i) {
            const ValueColumn& value = m_head.values[i];
            m_at[i].push_back(
                m_figures->category(axis, {{}, labelOf(value), {}}, m_head.place(value.column, m_head.line)));
        }
    };
    add(
        Dimension::contents, [](const ValueColumn& value) { return !value.headed.contents.isEmpty(); },
        [](const ValueColumn& value) { return value.headed.contents; });
    add(
        Dimension::year, [](const ValueColumn& value) { return !value.headed.period.isEmpty(); },
        [](const ValueColumn& value) { return value.headed.period; });
    add(
        Dimension::age, [](const ValueColumn& value) { return value.headed.ages.has_value(); },
        [](const ValueColumn& value) {
            return value.headed.ages ? value.headed.ages->text() : QStringLiteral("All ages");
        });
    add(
        Dimension::sex, [](const ValueColumn& value) { return value.headed.sex.has_value(); },
        [](const ValueColumn& value) {
            const Sex sex = value.headed.sex.value_or(Sex::all);
            return sex == Sex::all      ? QStringLiteral("Total")
                   : sex == Sex::female ? QStringLiteral("Females")
                                        : QStringLiteral("Males");
        });
}

void Reader::readRows() {
    Counts& counts = m_reading.batch.counts;
    Rows rows = m_document.rows();
    while (rows.next()) {
        if (rows.line() <= m_head.line || (rows.isBlank() && rows.isEnded())) {
            continue;
        }
        ++counts.rows;
        if (isWhole(rows, m_head.names.size(), m_complaints, m_language)) {
            readRow(rows);
        }
    }
    if (counts.rows == 0) {
        m_complaints.refuse({m_head.line, 0}, m_language.say("Import", "There is nothing below the head."));
    }
    m_figures->finish();
    if (!m_complaints.hasRefused() && m_reading.batch.figures.isEmpty()) {
        m_complaints.refuse(
            {m_head.line, 0},
            m_language.say("Import", "The file has no figure of a unit that the register knows."));
    }
}

int Reader::categoryOf(std::size_t dimension, QStringView code, QStringView label, qint64 line) {
    Last& last = m_last[dimension];
    if (last.label.isNull() || last.label != label || last.code != code) {
        last.label = label.isNull() ? QStringLiteral("") : label.toString();
        last.code = code.toString();
        last.category = m_figures->category(m_axes[dimension], {last.code, last.label, {}},
                                            m_head.place(m_head.dimensions[dimension], line));
    }
    return last.category;
}

void Reader::readRow(const Rows& rows) {
    const auto cell = [&](int column) { return rows.cells()[static_cast<std::size_t>(column)].trimmed(); };
    for (std::size_t i = 0; i < m_head.dimensions.size(); ++i) {
        const QStringView code = m_head.codes[i] < 0 ? QStringView() : cell(m_head.codes[i]);
        const int category = categoryOf(i, code, cell(m_head.dimensions[i]), rows.line());
        for (std::vector<int>& at : m_at) {
            at[i] = category;
        }
    }
    for (std::size_t i = 0; i < m_head.values.size(); ++i) {
        const int column = m_head.values[i].column;
        const QStringView text = cell(column);
        const Place place = m_head.place(column, rows.line());
        if (const auto said = cube::saidByText(text)) {
            m_figures->add(m_at[i], *said, place);
        } else {
            m_figures->refuse(place, text.toString());
        }
    }
}

} // namespace

Likeness likenessToPxwebCsv(const Document& document, const Language& language) {
    int figures = 0;
    bool hasRegion = false;
    bool hasYear = false;
    bool hasMore = false; // what others do not call their columns
    bool isTitled = false;
    for (const QStringView cell : document.head) {
        const auto dimension = dimensionOf(cell);
        hasRegion = hasRegion || cell.trimmed().compare(u"region", Qt::CaseInsensitive) == 0;
        hasYear = hasYear || dimension == Dimension::year;
        hasMore = hasMore || dimension == Dimension::contents || dimension == Dimension::age ||
                  dimension == Dimension::sex || countsPersons(cell);
        figures += !dimension && !headedBy(cell).period.isEmpty() ? 1 : 0;
        isTitled = isTitled || !tableIn(cell).isEmpty();
    }
    const qsizetype end = std::max<qsizetype>(document.opening.indexOf(u'\n'), 0);
    QStringView firstLine = QStringView(document.opening).first(end).trimmed();
    firstLine = firstLine.startsWith(u'"') ? firstLine.sliced(1) : firstLine;
    isTitled = isTitled || !tableIn(firstLine).isEmpty();
    if (isTitled && document.head.size() > 1 && (figures > 0 || hasYear)) {
        return {95, language.say("Import", "the title has a table's number, as Statistics Norway's have")};
    }
    if (!hasRegion || (figures == 0 && !hasYear)) {
        return {};
    }
    // A region and a year in the rows are how anybody may write a table.
    return {figures > 0 ? 90
            : hasMore   ? 80
                        : 55,
            language.say("Import", "the head has %1 and figures by year").arg(QStringLiteral("region"))};
}

void readPxwebCsv(const Document& document, const Options&, const Language& language, Reading& reading) {
    Reader(document, language, reading).read();
}

} // namespace samspel::exchange::ssb
