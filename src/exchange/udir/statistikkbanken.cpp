// SPDX-License-Identifier: MIT
#include "exchange/udir/statistikkbanken.h"

#include "exchange/text/number.h"
#include "exchange/text/whole.h"
#include "exchange/udir/unitcolumns.h"

#include <QStringList>
#include <limits>
#include <set>

namespace samspel::exchange::udir {

namespace {

constexpr int mostLinesAboveHead = 20;
constexpr int mostNamed = 10;
constexpr int mostPoints = 100;
constexpr qint64 mostPupils = 1'000'000; // more than all of Norway's schools have

/// What one cell holds.
struct Cell {
    enum class Kind { absent, empty, hidden, number, wrong };
    Kind kind = Kind::absent;
    Scaled number{};

    bool is(Kind other) const { return kind == other; }
};

// In whole numbers: 100,0 is not above 100.
bool isBetween(const Scaled& number, qint64 least, qint64 most) {
    qint64 unit = 1;
    for (int i = 0; i < number.decimals; ++i) {
        unit *= 10;
    }
    return number.digits >= least * unit && number.digits <= most * unit;
}

/// Reads the rows of one export; lives for one reading.
class Reader {
public:
    Reader(const Document& document, const Language& language, Reading& reading)
        : m_document(document), m_language(language), m_reading(reading),
          m_complaints(reading.problems, language), m_gathering(reading.batch) {}

    void read();

private:
    bool findHead(Rows& rows);
    void readRows(Rows& rows);
    void readRow(const Rows& rows);
    Cell take(int column, const Rows& rows);
    void checkRanges(const Group& group, std::array<Cell, parts>& cells, qint64 line);
    std::optional<Figure> figureOf(const Group& group, const Rows& rows);
    void tellWhatIsLeftOut();
    void tellNothingKnown();
    QString title() const;

    const Document& m_document;
    const Language& m_language;
    Reading& m_reading;
    Complaints m_complaints;
    Gathering m_gathering;
    Head m_head;
    std::optional<UnitColumns> m_units;
    qint64 m_loggedIn = 0; ///< figures that carry a mark as only a logged-in user sees them
    Place m_firstLoggedIn;
};

void Reader::read() {
    Source& source = m_reading.batch.source;
    source.publisher = QStringLiteral("Utdanningsdirektoratet");
    source.licence = QStringLiteral("NLOD");
    source.importer = QStringLiteral("udir-statistikkbanken 1");
    source.title = m_document.file;

    // The publisher never quotes; a person who saved the file again with another separator may have.
    const bool isQuoted = m_document.sniffed.separator != u'|';
    Rows rows(m_document.text, m_document.sniffed.separator,
              isQuoted ? Rows::Quotes::read : Rows::Quotes::letters);
    if (findHead(rows)) {
        source.title = title();
        readRows(rows);
    }
    m_complaints.finish();
}

bool Reader::findHead(Rows& rows) {
    for (int i = 0; i < mostLinesAboveHead && rows.next(); ++i) {
        const auto& cells = rows.cells();
        if (std::any_of(cells.begin(), cells.end(),
                        [](QStringView cell) { return identityOf(cell).has_value(); })) {
            m_head = understand(cells, rows.line(), m_complaints, m_language);
            m_reading.sniffed.headLine = rows.line();
            m_units.emplace(m_head, m_gathering, m_complaints, m_language);
            if (!rows.isEnded()) {
                m_complaints.refuse({rows.line(), 0},
                                    m_language.say("Import", "The file ends in its head: it was cut off."));
            }
            return !m_complaints.hasRefused();
        }
    }
    m_complaints.refuse(
        {}, m_language.say("Import", "No line has the columns that this format has, such as “%1”.")
                .arg(nameOf(Identity::level)));
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
    if (!m_complaints.hasRefused() && m_reading.batch.figures.empty()) {
        tellNothingKnown();
    }
}

void Reader::readRow(const Rows& rows) {
    const auto unit = m_units->unitOf(rows.cells(), rows.line());
    if (!unit) {
        return;
    }
    bool isToldRepeated = false;
    for (const Group& group : m_head.groups) {
        if (group.at(Part::value) < 0) {
            continue;
        }
        const auto figure = figureOf(group, rows);
        if (!figure) {
            continue;
        }
        const int series = m_gathering.series(*unit, group.indicator, group.breakdown);
        switch (m_gathering.add({.series = series, .cells = group.cells(), .figure = *figure})) {
        case Gathering::Added::fresh:
            break;
        case Gathering::Added::contradicts:
            m_complaints.refuse(m_head.place(group.at(Part::value), rows.line()),
                                m_language.say("Import", "Line %1 has another figure for the same unit.")
                                    .arg(QString::number(m_gathering.present().line)));
            break;
        case Gathering::Added::repeated:
            m_reading.batch.counts.skipped += group.cells();
            if (!std::exchange(isToldRepeated, true)) {
                m_complaints.remark({rows.line(), 0}, m_language.say("Import", "This line repeats line %1.")
                                                          .arg(QString::number(m_gathering.present().line)));
            }
            break;
        }
    }
}

Cell Reader::take(int column, const Rows& rows) {
    if (column < 0) {
        return {};
    }
    const QStringView text = rows.cells()[static_cast<std::size_t>(column)].trimmed();
    if (text.isEmpty()) {
        ++m_reading.batch.counts.empty;
        return {Cell::Kind::empty};
    }
    if (text == u"*") {
        ++m_reading.batch.counts.suppressed;
        return {Cell::Kind::hidden};
    }
    if (const auto number = exchange::figureOf(text)) {
        return {Cell::Kind::number, *number};
    }
    if (text.endsWith(u'*') && exchange::figureOf(text.chopped(1))) {
        if (++m_loggedIn == 1) {
            m_firstLoggedIn = m_head.place(column, rows.line());
        }
    } else {
        m_complaints.refuse(m_head.place(column, rows.line()),
                            m_language.say("Import", "“%1” is no figure.").arg(text));
    }
    return {Cell::Kind::wrong};
}

void Reader::checkRanges(const Group& group, std::array<Cell, parts>& cells, qint64 line) {
    const auto check = [&](Part part, bool isPossible, const char* why) {
        Cell& cell = cells[static_cast<std::size_t>(part)];
        if (cell.is(Cell::Kind::number) && !isPossible) {
            m_complaints.refuse(m_head.place(group.at(part), line),
                                m_language.say("Import", why)
                                    .arg(m_language.number(cell.number.value(), cell.number.decimals)));
            cell.kind = Cell::Kind::wrong;
        }
    };
    const Scaled& points = cells[0].number;
    const Scaled& uncertainty = cells[1].number;
    const Scaled& count = cells[2].number;
    check(Part::value, isBetween(points, 0, mostPoints),
          QT_TRANSLATE_NOOP("Import", "%1 scale points are impossible: they lie between 0 and 100."));
    check(Part::uncertainty, isBetween(uncertainty, 0, mostPoints),
          QT_TRANSLATE_NOOP("Import", "An uncertainty of %1 is impossible: it lies between 0 and 100."));
    check(Part::count, count.decimals == 0 && count.digits >= 0 && count.digits <= mostPupils,
          QT_TRANSLATE_NOOP("Import", "%1 pupils are impossible."));
}

// docs/formats.md tells what each combination means.
std::optional<Figure> Reader::figureOf(const Group& group, const Rows& rows) {
    using Kind = Cell::Kind;
    const qint64 line = rows.line();
    std::array<Cell, parts> cells = {take(group.at(Part::value), rows),
                                     take(group.at(Part::uncertainty), rows),
                                     take(group.at(Part::count), rows)};
    checkRanges(group, cells, line);
    const auto& [value, uncertainty, count] = cells;
    if (value.is(Kind::wrong) || uncertainty.is(Kind::wrong) || count.is(Kind::wrong)) {
        return std::nullopt;
    }
    Figure figure;
    figure.period = group.period;
    figure.line = line;
    if (count.is(Kind::number)) {
        figure.n = count.number.digits;
    }
    const auto refuse = [&](Part part, const QString& what) {
        m_complaints.refuse(m_head.place(group.at(part), line), what);
        return std::nullopt;
    };
    const bool nobodyTookPart = figure.n == 0;
    if (value.is(Kind::number)) {
        if (nobodyTookPart) {
            return refuse(Part::value,
                          m_language.say("Import", "There is a figure here although nobody took part."));
        }
        figure.value = value.number;
        if (uncertainty.is(Kind::number)) {
            figure.uncertainty = uncertainty.number;
        }
    } else if (uncertainty.is(Kind::number) && !value.is(Kind::hidden)) {
        return refuse(Part::value,
                      m_language.say("Import", "There is an uncertainty here but no figure: it was lost."));
    } else if (value.is(Kind::hidden) ||
               (!nobodyTookPart && (uncertainty.is(Kind::hidden) || count.is(Kind::hidden)))) {
        // An uncertainty beside a hidden value would tell of it, so it is not kept either.
        figure.status = Status::suppressed;
    } else if (nobodyTookPart) {
        figure.status = Status::cannotExist;
    } else {
        figure.status = figure.n ? Status::notPublished : Status::missing;
    }
    return figure;
}

void Reader::tellWhatIsLeftOut() {
    if (m_loggedIn > 0) {
        const int count = static_cast<int>(std::min<qint64>(m_loggedIn, std::numeric_limits<int>::max()));
        const QString what = m_language.say(
            "Import",
            "This file was taken out by a logged-in user: %n figure(s), the first of them here, carry "
            "the mark * and may not be shared. Take the file out without logging in.",
            nullptr, count);
        m_complaints.refuse(m_firstLoggedIn, what);
    }
    const qint64 rows = m_reading.batch.counts.rows;
    std::vector<int> columns = m_head.skipped;
    for (const Group& group : m_head.groups) {
        if (group.at(Part::value) < 0) {
            std::copy_if(group.column.begin(), group.column.end(), std::back_inserter(columns),
                         [](int column) { return column >= 0; });
        }
    }
    std::sort(columns.begin(), columns.end());
    for (const int column : columns) {
        m_reading.batch.counts.skipped += rows;
        m_complaints.remark(
            m_head.place(column, m_head.line),
            m_language
                .say("Import", "The register has no place for this measure; its cells (%1) are left out.")
                .arg(m_language.whole(rows)));
    }
}

void Reader::tellNothingKnown() {
    QStringList measures;
    for (const int column : m_head.skipped) {
        const QString measure = measuredBy(m_head.names[static_cast<std::size_t>(column)]).measure;
        const QString quoted = QStringLiteral("“%1”").arg(measure);
        if (!measure.isEmpty() && !measures.contains(quoted) && measures.size() < mostNamed) {
            measures.append(quoted);
        }
    }
    m_complaints.refuse(
        {m_head.line, 0},
        measures.isEmpty()
            ? m_language.say("Import", "The file has no column with scale points of a national test.")
            : m_language
                  .say("Import",
                       "The register does not know what this file measures: %1. It knows scale points of "
                       "the national tests in English, reading and numeracy.")
                  .arg(measures.join(QStringLiteral(", "))));
}

// In the publisher's language, as it names a document of the publisher's.
QString Reader::title() const {
    std::set<int> grades;
    std::set<Period> periods;
    for (const Group& group : m_head.groups) {
        grades.insert(group.breakdown.grade);
        periods.insert(group.period);
    }
    if (periods.empty()) {
        return m_document.file;
    }
    QStringList gradeTexts;
    for (const int grade : grades) {
        gradeTexts.append(QString::number(grade) + u'.');
    }
    const QString first = periods.begin()->text();
    const QString last = periods.rbegin()->text();
    return QStringLiteral("Nasjonale prøver, %1 trinn, %2")
        .arg(gradeTexts.join(QStringLiteral(", ")),
             first == last ? first : QStringLiteral("%1 til %2").arg(first, last));
}

} // namespace

Likeness likenessToStatistikkbanken(const Document& document, const Language& language) {
    QStringList names;
    int measures = 0;
    for (const QStringView cell : document.head) {
        if (const auto identity = identityOf(cell)) {
            names.append(nameOf(*identity).toString());
        } else {
            const Measured measured = measuredBy(cell);
            measures += measured.period && !measured.measure.isEmpty() && cell.contains(u'.') ? 1 : 0;
        }
    }
    const bool hasLevel = names.contains(nameOf(Identity::level).toString());
    const bool hasIdentities = names.size() >= 2 && (hasLevel || measures > 0);
    if (!hasIdentities && measures < 2) {
        return {};
    }
    const QString why =
        names.isEmpty()
            ? language.say("Import", "column names begin with a school year")
            : language.say("Import", "the head has %1")
                  .arg(names.first(std::min<qsizetype>(names.size(), 3)).join(QStringLiteral(", ")));
    return {hasLevel ? 100 : 80, why};
}

void readStatistikkbanken(const Document& document, const Options&, const Language& language,
                          Reading& reading) {
    Reader(document, language, reading).read();
}

} // namespace samspel::exchange::udir
