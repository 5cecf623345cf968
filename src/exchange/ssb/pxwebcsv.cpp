// SPDX-License-Identifier: MIT
#include "exchange/ssb/pxwebcsv.h"

#include "exchange/ssb/head.h"
#include "exchange/ssb/tally.h"
#include "exchange/text/number.h"
#include "exchange/text/whole.h"

#include <limits>
#include <utility>

namespace samspel::exchange::ssb {

namespace {

constexpr int mostLinesAboveHead = 20;
constexpr qint64 mostPeople = 100'000'000; // a figure beyond is no population of a part of Norway

bool isHead(const std::vector<QStringView>& cells) {
    return cells.size() > 1 && std::any_of(cells.begin(), cells.end(), [](QStringView cell) {
               return dimensionOf(cell) == Dimension::region;
           });
}

/// What Statistics Norway's marks and figures say; the publisher's list of symbols. Nothing when it is
/// neither.
struct Said {
    Status status = Status::normal;
    std::optional<Scaled> value;
};
std::optional<Said> saidBy(QStringView text) {
    if (text == u":") {
        return Said{Status::suppressed, {}};
    }
    if (text == u".") {
        return Said{Status::cannotExist, {}};
    }
    if (text.isEmpty() || text == u".." || text == u"..." || text == u"*") {
        return Said{Status::missing, {}};
    }
    if (text == u"-") {
        return Said{Status::normal, Scaled{0, 0}};
    }
    Said said;
    if (text.endsWith(u'*') || text.startsWith(u'*')) {
        said.status = Status::provisional;
        text = text.endsWith(u'*') ? text.chopped(1) : text.sliced(1);
    }
    said.value = figureOf(text);
    return said.value ? std::optional(said) : std::nullopt;
}

/// Reads the rows of one table; lives for one reading.
class Reader {
public:
    Reader(const Document& document, const Language& language, Reading& reading)
        : m_document(document), m_language(language), m_reading(reading),
          m_complaints(reading.problems, language), m_gathering(reading.batch),
          m_tally(reading.batch, m_gathering, m_complaints, language) {}

    void read();

private:
    /// What a row's labels say.
    struct Row {
        int unit = 0;
        std::optional<Ages> ages;
        Sex sex = Sex::all;
        std::optional<int> year;
    };

    /// A label that the register has no place for: where it first stands, and how many figures it has.
    struct LeftOut {
        QString label;
        Place place;
        qint64 cells;
    };

    bool findHead(Rows& rows);
    void readRows(Rows& rows);
    void readRow(const Rows& rows);
    std::optional<int> unitOf(QStringView label, qint64 line);
    std::optional<Row> labels(const Rows& rows);
    void take(const Rows& rows, const Row& row, const ValueColumn& value, int series);
    void tellWhatIsLeftOut();
    QStringView cell(const Rows& rows, int column) const {
        return column < 0 ? QStringView() : rows.cells()[static_cast<std::size_t>(column)].trimmed();
    }
    void leaveOut(QStringView label, const Place& place);

    const Document& m_document;
    const Language& m_language;
    Reading& m_reading;
    Complaints m_complaints;
    Gathering m_gathering;
    Tally m_tally;
    Head m_head;
    QString m_title;
    QStringView m_lastRegion; ///< rows come region by region
    std::optional<int> m_lastUnit;
    std::vector<LeftOut> m_leftOut;
    QHash<QString, std::size_t> m_leftOutByLabel;
    int m_firstYear = std::numeric_limits<int>::max();
    int m_lastYear = 0;
    const QString m_indicator = QStringLiteral("population");
};

void Reader::read() {
    Source& source = m_reading.batch.source;
    source.publisher = QStringLiteral("Statistisk sentralbyrå");
    source.licence = QStringLiteral("CC BY 4.0");
    source.importer = QStringLiteral("ssb-pxweb-csv 1");
    source.title = m_document.file;
    Rows rows(m_document.text, m_document.sniffed.separator);
    if (findHead(rows)) {
        readRows(rows);
        if (!m_title.isEmpty()) {
            source.title = m_title;
        } else if (m_lastYear > 0) {
            const QString first = QString::number(m_firstYear);
            const QString last = QString::number(m_lastYear);
            source.title = first == last ? QStringLiteral("07459: Persons %1").arg(first)
                                         : QStringLiteral("07459: Persons %1–%2").arg(first, last);
        }
    }
    m_complaints.finish();
}

bool Reader::findHead(Rows& rows) {
    for (int i = 0; i < mostLinesAboveHead && rows.next(); ++i) {
        if (!isHead(rows.cells())) {
            if (m_title.isEmpty()) {
                m_title = rows.cells().front().trimmed().toString();
            }
            continue;
        }
        m_reading.sniffed.headLine = rows.line();
        const QStringView table = tableIn(m_title);
        if (!table.isEmpty() && table != u"07459") {
            m_complaints.refuse({1, 0}, m_language
                                            .say("Import",
                                                 "This is table %1 of Statistics Norway; the register reads "
                                                 "population from table 07459.")
                                            .arg(table));
            return false;
        }
        m_head = understand(rows.cells(), rows.line(), table, m_complaints, m_language);
        if (!rows.isEnded()) {
            m_complaints.refuse({rows.line(), 0},
                                m_language.say("Import", "The file ends in its head: it was cut off."));
        }
        return !m_complaints.hasRefused();
    }
    m_complaints.refuse(
        {}, m_language.say("Import", "No line has the columns that this format has, such as “%1”.")
                .arg(QStringLiteral("region")));
    return false;
}

void Reader::readRows(Rows& rows) {
    Counts& counts = m_reading.batch.counts;
    while (rows.next()) {
        if (rows.isBlank() && rows.isEnded()) {
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
    tellWhatIsLeftOut();
    if (!m_complaints.hasRefused()) {
        m_tally.finish(m_indicator);
    }
    if (!m_complaints.hasRefused() && m_reading.batch.figures.empty()) {
        m_complaints.refuse(
            {m_head.line, 0},
            m_language.say("Import", "The file has no figure of a unit that the register knows."));
    }
}

void Reader::leaveOut(QStringView label, const Place& place) {
    const auto cells = static_cast<qint64>(m_head.values.size());
    m_reading.batch.counts.skipped += cells;
    const QString name = label.toString();
    const auto known = m_leftOutByLabel.constFind(name);
    if (known != m_leftOutByLabel.constEnd()) {
        m_leftOut[*known].cells += cells;
    } else {
        m_leftOutByLabel.insert(name, m_leftOut.size());
        m_leftOut.push_back({name, place, cells});
    }
}

std::optional<int> Reader::unitOf(QStringView label, qint64 line) {
    if (label != m_lastRegion || m_lastRegion.isNull()) {
        // A label that was quoted with quotes inside lies in a copy that the next row takes away.
        const bool isView = label.begin() >= m_document.text.begin() && label.end() <= m_document.text.end();
        m_lastRegion = isView ? label : QStringView();
        auto claim = regionOf(label);
        m_lastUnit = claim ? std::optional(m_gathering.unit(std::move(*claim))) : std::nullopt;
    }
    if (!m_lastUnit) {
        leaveOut(label, m_head.place(m_head.at(Dimension::region), line));
    }
    return m_lastUnit;
}

std::optional<Reader::Row> Reader::labels(const Rows& rows) {
    const auto refuse = [&](Dimension which, const QString& what) {
        m_complaints.refuse(m_head.place(m_head.at(which), rows.line()), what);
        return std::nullopt;
    };
    Row row;
    if (const int column = m_head.at(Dimension::contents); column >= 0) {
        const QStringView contents = cell(rows, column);
        if (!countsPersons(contents)) {
            leaveOut(contents, m_head.place(column, rows.line()));
            return std::nullopt;
        }
    }
    if (const int column = m_head.at(Dimension::age); column >= 0) {
        QStringView label = cell(rows, column);
        row.ages = takeAges(label);
        if (row.ages ? !label.isEmpty() : !isAllAges(label)) {
            return refuse(Dimension::age,
                          m_language.say("Import", "“%1” is no age.").arg(cell(rows, column)));
        }
    }
    if (const int column = m_head.at(Dimension::sex); column >= 0) {
        QStringView label = cell(rows, column);
        const auto sex = takeSex(label);
        if (!sex || !label.isEmpty()) {
            return refuse(Dimension::sex,
                          m_language.say("Import", "“%1” is no sex.").arg(cell(rows, column)));
        }
        row.sex = *sex;
    }
    if (const int column = m_head.at(Dimension::year); column >= 0) {
        const auto period = Period::parse(cell(rows, column));
        if (!period || period->kind() != PeriodKind::calendarYear) {
            return refuse(Dimension::year,
                          m_language.say("Import", "“%1” is no year.").arg(cell(rows, column)));
        }
        row.year = period->year();
    }
    const auto unit = unitOf(cell(rows, m_head.at(Dimension::region)), rows.line());
    if (!unit) {
        return std::nullopt;
    }
    row.unit = *unit;
    return row;
}

void Reader::readRow(const Rows& rows) {
    const auto row = labels(rows);
    if (!row) {
        return;
    }
    int series = -1;
    const ValueColumn* before = nullptr;
    for (const ValueColumn& value : m_head.values) {
        if (before == nullptr || !before->isAbout(value)) {
            const auto ages = value.ages ? value.ages : row->ages;
            Breakdown breakdown{.sex = value.sex.value_or(row->sex)};
            if (ages) {
                breakdown.age = ages->text();
            }
            series = m_gathering.series(row->unit, m_indicator, breakdown);
        }
        before = &value;
        take(rows, *row, value, series);
    }
}

void Reader::take(const Rows& rows, const Row& row, const ValueColumn& value, int series) {
    Counts& counts = m_reading.batch.counts;
    const Place place{rows.line(), value.column + 1};
    const QStringView text = cell(rows, value.column);
    const auto said = saidBy(text);
    const auto named = [&] { return m_head.place(value.column, rows.line()); };
    if (!said) {
        m_complaints.refuse(named(), m_language.say("Import", "“%1” is no figure.").arg(text));
        return;
    }
    counts.empty += text.isEmpty() ? 1 : 0;
    counts.suppressed += said->status == Status::suppressed ? 1 : 0;
    if (said->value &&
        (said->value->decimals != 0 || said->value->digits < 0 || said->value->digits > mostPeople)) {
        m_complaints.refuse(named(), m_language.say("Import", "%1 people are impossible.").arg(text));
        return;
    }
    Figure figure;
    figure.period = Period::calendarYear(value.year ? *value.year : *row.year);
    figure.status = said->status;
    figure.value = said->value;
    figure.line = rows.line();
    m_firstYear = std::min(m_firstYear, figure.period.year());
    m_lastYear = std::max(m_lastYear, figure.period.year());
    switch (m_gathering.add({.series = series, .cells = 1, .figure = figure})) {
    case Gathering::Added::fresh:
        m_tally.add(row.unit, value.sex.value_or(row.sex), value.ages ? value.ages : row.ages, figure);
        break;
    case Gathering::Added::contradicts:
        m_complaints.refuse(named(), m_language.say("Import", "Line %1 has another figure for the same unit.")
                                         .arg(QString::number(m_gathering.present().line)));
        break;
    case Gathering::Added::repeated:
        ++counts.skipped;
        m_complaints.remark(named(), m_language.say("Import", "This figure repeats line %1.")
                                         .arg(QString::number(m_gathering.present().line)));
        break;
    }
}

void Reader::tellWhatIsLeftOut() {
    for (const auto& [label, place, cells] : m_leftOut) {
        m_complaints.remark(
            place,
            m_language.say("Import", "The register has no place for “%1”; its cells (%2) are left out.")
                .arg(label, m_language.whole(cells)));
    }
    const qint64 rows = m_reading.batch.counts.rows;
    for (const int column : m_head.skipped) {
        m_reading.batch.counts.skipped += rows;
        m_complaints.remark(
            m_head.place(column, m_head.line),
            m_language
                .say("Import", "The register has no place for this measure; its cells (%1) are left out.")
                .arg(m_language.whole(rows)));
    }
}

} // namespace

Likeness likenessToPxwebCsv(const Document& document, const Language& language) {
    int figures = 0;
    bool hasRegion = false;
    bool hasYear = false;
    for (const QStringView cell : document.head) {
        const auto dimension = dimensionOf(cell);
        hasRegion = hasRegion || dimension == Dimension::region;
        hasYear = hasYear || dimension == Dimension::year;
        figures += !dimension && headedBy(cell).year ? 1 : 0;
    }
    if (!hasRegion || (figures == 0 && !hasYear)) {
        return {};
    }
    return {90, language.say("Import", "the head has %1 and figures by year").arg(QStringLiteral("region"))};
}

void readPxwebCsv(const Document& document, const Options&, const Language& language, Reading& reading) {
    Reader(document, language, reading).read();
}

} // namespace samspel::exchange::ssb
