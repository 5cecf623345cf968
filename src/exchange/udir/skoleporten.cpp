// SPDX-License-Identifier: MIT
#include "exchange/udir/skoleporten.h"

#include "exchange/gathering.h"
#include "exchange/text/whole.h"
#include "exchange/udir/skoleportenrow.h"
#include "exchange/udir/source.h"

#include <algorithm>
#include <set>

namespace samspel::exchange::udir {

namespace {

constexpr int mostLinesAboveHead = 20;
constexpr qsizetype mostNamed = 3;

/// Reads the lines of one export; lives for one reading.
class Reader {
public:
    Reader(const Document& document, const Options& options, const Language& language, Reading& reading)
        : m_document(document), m_language(language), m_reading(reading),
          m_complaints(reading.problems, language), m_gathering(reading.batch),
          m_cells(reading.batch.counts, options.audience, m_complaints, language) {}

    void read();

private:
    bool findHead(Rows& rows);
    bool understand(const Rows& rows);
    void readRow(const Rows& rows);
    Dimensions dimensionsOf() const;
    std::optional<Figure> figureOf(const Limits& limits, qint64 line);
    int unit();
    QStringView cell(PortColumn column) const;
    Place place(PortColumn column, qint64 line) const;
    QString title() const;

    const Document& m_document;
    const Language& m_language;
    Reading& m_reading;
    Complaints m_complaints;
    Gathering m_gathering;
    CellReader m_cells;
    std::array<int, portColumns> m_columns;
    std::size_t m_width = 0;
    std::vector<QString> m_unknown; ///< columns beyond those of the format
    const std::vector<QStringView>* m_row = nullptr;
    QHash<QString, std::pair<int, Limits>> m_indicators; ///< by all that tells what is measured
    QHash<QString, int> m_units;
    QHash<QString, QString> m_placesOfNames; ///< where the first unit of a name lies
    QStringList m_statistics;
    std::set<Period> m_periods;
};

void Reader::read() {
    Source& source = m_reading.batch.source;
    describe(source, QStringLiteral("udir-skoleporten 1"));
    source.title = m_document.file;
    m_columns.fill(-1);
    Rows rows = m_document.rows();
    if (findHead(rows)) {
        Counts& counts = m_reading.batch.counts;
        while (rows.next()) {
            if (rows.isBlank() && rows.isEnded()) {
                continue;
            }
            ++counts.rows;
            if (isWhole(rows, m_width, m_complaints, m_language)) {
                readRow(rows);
            }
        }
        if (counts.rows == 0) {
            m_complaints.refuse({m_reading.sniffed.headLine, 0},
                                m_language.say("Import", "There is nothing below the head."));
        }
        for (const QString& name : m_unknown) {
            counts.skipped += counts.rows;
            m_complaints.remark(
                {m_reading.sniffed.headLine, 0, name},
                m_language.say("Import", "Samspel does not know this column; its cells (%1) are left out.")
                    .arg(m_language.whole(counts.rows)));
        }
        source.title = title();
    }
    m_cells.tellLoggedIn();
    m_complaints.finish();
}

bool Reader::findHead(Rows& rows) {
    for (int i = 0; i < mostLinesAboveHead && rows.next(); ++i) {
        const auto& cells = rows.cells();
        const auto known = std::count_if(cells.begin(), cells.end(),
                                         [](QStringView cell) { return portColumnOf(cell).has_value(); });
        if (known >= 3) {
            return understand(rows);
        }
    }
    m_complaints.refuse(
        {}, m_language.say("Import", "No line has the columns that this format has, such as “%1”.")
                .arg(nameOf(PortColumn::unit)));
    return false;
}

bool Reader::understand(const Rows& rows) {
    m_reading.sniffed.headLine = rows.line();
    m_width = rows.cells().size();
    for (std::size_t i = 0; i < m_width; ++i) {
        const QString name = rows.cells()[i].trimmed().toString();
        const auto column = portColumnOf(name);
        if (!column) {
            m_unknown.push_back(name);
            continue;
        }
        int& place = m_columns[static_cast<std::size_t>(*column)];
        if (place >= 0) {
            m_complaints.refuse({rows.line(), static_cast<qint64>(i) + 1, name},
                                m_language.say("Import", "The column “%1” is there twice (cells %2 and %3).")
                                    .arg(name, QString::number(place + 1), QString::number(i + 1)));
        }
        place = static_cast<int>(i);
    }
    // Without these nobody can tell what a figure is about.
    for (const PortColumn needed :
         {PortColumn::unit, PortColumn::statistic, PortColumn::indicator, PortColumn::period,
          PortColumn::grade, PortColumn::sex, PortColumn::value, PortColumn::measure}) {
        if (m_columns[static_cast<std::size_t>(needed)] < 0) {
            const QString name = nameOf(needed).toString();
            m_complaints.refuse({rows.line(), 0, name},
                                m_language.say("Import", "The column “%1” is missing.").arg(name));
        }
    }
    if (!rows.isEnded()) {
        m_complaints.refuse({rows.line(), 0},
                            m_language.say("Import", "The file ends in its head: it was cut off."));
    }
    return !m_complaints.hasRefused();
}

QStringView Reader::cell(PortColumn column) const {
    const int place = m_columns[static_cast<std::size_t>(column)];
    return place < 0 ? QStringView() : (*m_row)[static_cast<std::size_t>(place)].trimmed();
}

Place Reader::place(PortColumn column, qint64 line) const {
    return {line, m_columns[static_cast<std::size_t>(column)] + 1, nameOf(column).toString()};
}

Dimensions Reader::dimensionsOf() const {
    Dimensions dimensions;
    for (const PortColumn column :
         {PortColumn::period, PortColumn::ownership, PortColumn::grade, PortColumn::sex}) {
        dimensions.take(cell(column));
    }
    return dimensions;
}

int Reader::unit() {
    const QStringView name = cell(PortColumn::unit);
    const QStringView id = cell(PortColumn::unitId);
    const QStringView county = cell(PortColumn::county);
    const QStringView municipality = cell(PortColumn::municipality);
    const QString key =
        QStringList{name.toString(), id.toString(), county.toString(), municipality.toString()}.join(u'\n');
    if (const auto known = m_units.constFind(key); known != m_units.constEnd()) {
        return *known;
    }
    const PortUnit told = portUnitOf(name, id, county, municipality);
    // Two schools may share a name: the later one says its municipality too.
    const QString place = QString(county.toString() + u'\n' + municipality.toString());
    const QString first = m_placesOfNames.value(name.toString(), place);
    m_placesOfNames.insert(name.toString(), first);
    const bool isSecond = told.number.isEmpty() && first != place;
    const int made = m_gathering.unit(
        {.number = told.number,
         .name = isSecond ? QStringLiteral("%1 (%2)").arg(name, municipality) : name.toString(),
         .kind = told.kind,
         .parent = told.parent,
         .validFrom = {},
         .validTo = {}});
    m_units.insert(key, made);
    return made;
}

// "." is not published; a blank is a blank in Skoleporten's own table.
std::optional<Figure> Reader::figureOf(const Limits& limits, qint64 line) {
    const QStringView text = cell(PortColumn::value);
    if (text == u".") {
        Figure figure;
        figure.status = Status::notPublished;
        return figure;
    }
    const Place valueAt = place(PortColumn::value, line);
    Cells cells{.value = m_cells.read(text, valueAt)};
    cells.valueAt = valueAt;
    return m_cells.figureOf(cells, limits);
}

void Reader::readRow(const Rows& rows) {
    m_row = &rows.cells();
    const qint64 line = rows.line();
    if (cell(PortColumn::unit).isEmpty()) {
        m_complaints.refuse(place(PortColumn::unit, line),
                            m_language.say("Import", "The unit has neither number nor name."));
        return;
    }
    const Dimensions dimensions = dimensionsOf();
    if (!dimensions.period) {
        m_complaints.refuse(place(PortColumn::period, line),
                            m_language.say("Import", "“%1” is no year.").arg(cell(PortColumn::period)));
        return;
    }
    m_periods.insert(*dimensions.period);
    const QStringView statistic = cell(PortColumn::statistic);
    const QStringView indicator = cell(PortColumn::indicator);
    const QStringView measure = cell(PortColumn::measure);
    if (!m_statistics.contains(statistic, Qt::CaseInsensitive)) {
        m_statistics.append(statistic.toString());
    }
    const QString key = QStringList{statistic.toString(),
                                    indicator.toString(),
                                    measure.toString(),
                                    dimensions.period->text(),
                                    QString::number(dimensions.breakdown.grade),
                                    dimensions.others.join(u'\n')}
                            .join(u'\n');
    auto known = m_indicators.constFind(key);
    if (known == m_indicators.constEnd()) {
        PortMeaning meaning = portMeaningOf(statistic, indicator, measure, dimensions);
        known = m_indicators.insert(key, {m_gathering.indicator(std::move(meaning.claim)), meaning.limits});
    }
    auto figure = figureOf(known->second, line);
    if (!figure) {
        return;
    }
    figure->period = *dimensions.period;
    figure->line = line;
    figure->column = m_columns[static_cast<std::size_t>(PortColumn::value)] + 1;
    m_gathering.add(
        {.series = m_gathering.series(unit(), known->first, dimensions.breakdown), .figure = *figure});
}

QString Reader::title() const {
    if (m_periods.empty()) {
        return m_document.file;
    }
    const QString first = m_periods.begin()->text();
    const QString last = m_periods.rbegin()->text();
    const QString statistics =
        m_statistics.first(std::min(m_statistics.size(), mostNamed)).join(QStringLiteral(", ")) +
        (m_statistics.size() > mostNamed ? QStringLiteral(" …") : QString());
    return QStringLiteral("Skoleporten: %1, %2")
        .arg(statistics, first == last ? first : QStringLiteral("%1 til %2").arg(first, last));
}

} // namespace

Likeness likenessToSkoleporten(const Document& document, const Language& language) {
    int known = 0;
    bool isSure = false;
    for (const QStringView cell : document.head) {
        const auto column = portColumnOf(cell.trimmed());
        known += column ? 1 : 0;
        isSure |=
            column == PortColumn::measure || column == PortColumn::area || column == PortColumn::statistic;
    }
    if (known < 5 || !isSure) {
        return {};
    }
    return {known >= 8 ? 100 : 70,
            language.say("Import", "the head has %1 of Skoleporten's columns").arg(known)};
}

void readSkoleporten(const Document& document, const Options& options, const Language& language,
                     Reading& reading) {
    Reader(document, options, language, reading).read();
}

} // namespace samspel::exchange::udir
