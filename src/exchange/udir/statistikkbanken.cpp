// SPDX-License-Identifier: MIT
#include "exchange/udir/statistikkbanken.h"

#include "exchange/text/whole.h"
#include "exchange/udir/head.h"
#include "exchange/udir/shareevidence.h"
#include "exchange/udir/source.h"
#include "exchange/udir/unitcolumns.h"

#include <algorithm>

namespace samspel::exchange::udir {

namespace {

constexpr int mostLinesAboveHead = 20;

bool hasQuotedHead(const Document& document) {
    return document.opening.contains(QStringLiteral("\"%1\"").arg(nameOf(Identity::level)),
                                     Qt::CaseInsensitive);
}

/// Reads the rows of one export; lives for one reading.
class Reader {
public:
    Reader(const Document& document, const Options& options, const Language& language, Reading& reading)
        : m_document(document), m_language(language), m_reading(reading),
          m_complaints(reading.problems, language), m_gathering(reading.batch),
          m_units(m_gathering, m_complaints, language),
          m_cells(reading.batch.counts, options.audience, m_complaints, language) {}

    void read();

private:
    bool findHead(Rows& rows);
    bool checkGroups(const ColumnGroups& groups);
    /// Reads the rows once for measures that do not say how they are counted.
    void weighShares();
    void readRows(Rows& rows);
    void readRow(const Rows& rows, GroupReader& figures);
    /// What the row's own columns say of year and pupils.
    const Dimensions& dimensionsOf(const std::vector<QStringView>& cells);
    void tellWhatIsLeftOut(const ColumnGroups& groups);

    const Document& m_document;
    const Language& m_language;
    Reading& m_reading;
    Complaints m_complaints;
    Gathering m_gathering;
    UnitColumns m_units;
    CellReader m_cells;
    Rows::Quotes m_quotes = Rows::Quotes::letters;
    Head m_head;
    QString m_dimensionTexts;
    Dimensions m_dimensions;
};

void Reader::read() {
    Source& source = m_reading.batch.source;
    describe(source, QStringLiteral("udir-statistikkbanken 2"));
    source.title = m_document.file;

    // The publisher never quotes; a person who saved the file again may have, and then the head, too.
    const bool isQuoted = m_document.sniffed.separator != u'|' || hasQuotedHead(m_document);
    m_quotes = isQuoted ? Rows::Quotes::read : Rows::Quotes::letters;
    Rows rows = m_document.rows(m_quotes);
    if (findHead(rows)) {
        Subject subject;
        for (const Column& column : m_head.figures) {
            subject.take(column.dimensions, column.measure);
        }
        if (const QString title = subject.title(); !title.isEmpty()) {
            source.title = title;
        }
        readRows(rows);
    }
    m_cells.tellLoggedIn();
    m_complaints.finish();
}

bool Reader::findHead(Rows& rows) {
    for (int i = 0; i < mostLinesAboveHead && rows.next(); ++i) {
        const auto& cells = rows.cells();
        if (std::any_of(cells.begin(), cells.end(),
                        [](QStringView cell) { return identityOf(cell).has_value(); })) {
            m_head = understand(cells, rows.line(), m_complaints, m_language);
            m_reading.sniffed.headLine = rows.line();
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

bool Reader::checkGroups(const ColumnGroups& groups) {
    if (const auto pair = groups.doubled()) {
        const auto& [first, second] = *pair;
        m_complaints.refuse(
            m_head.place(second->place, m_head.line),
            m_language.say("Import", "The column “%1” is there twice (cells %2 and %3).")
                .arg(second->name, QString::number(first->place + 1), QString::number(second->place + 1)));
    }
    for (const QString& name : groups.lost()) {
        m_complaints.refuse(
            {m_head.line, 0, name},
            m_language.say("Import", "The column “%1” is missing; others have theirs. A column was lost.")
                .arg(name));
    }
    return !m_complaints.hasRefused();
}

void Reader::readRows(Rows& rows) {
    weighShares();
    const ColumnGroups groups(m_head.figures);
    if (!checkGroups(groups)) {
        return;
    }
    GroupReader figures(groups, m_gathering, m_cells);
    Counts& counts = m_reading.batch.counts;
    while (rows.next()) {
        if (rows.isBlank() && rows.isEnded()) {
            continue;
        }
        ++counts.rows;
        if (isWhole(rows, m_head.names.size(), m_complaints, m_language)) {
            readRow(rows, figures);
        }
    }
    if (counts.rows == 0) {
        m_complaints.refuse({m_head.line, 0}, m_language.say("Import", "There is nothing below the head."));
    }
    tellWhatIsLeftOut(groups);
    if (!m_complaints.hasRefused() && m_reading.batch.figures.isEmpty()) {
        m_complaints.refuse(
            {m_head.line, 0},
            m_language.say("Import",
                           "The file has no column of figures: none is named by a year and a measure."));
    }
}

void Reader::weighShares() {
    ShareEvidence evidence(m_head.figures);
    if (!evidence.isNeeded()) {
        return;
    }
    Rows rows = m_document.rows(m_quotes);
    while (rows.next()) {
        const auto& cells = rows.cells();
        if (rows.line() > m_head.line && cells.size() == m_head.names.size()) {
            evidence.take([&](const Column& column) {
                return cells[static_cast<std::size_t>(column.place)].toString();
            });
        }
    }
    evidence.settle(m_head.figures);
}

const Dimensions& Reader::dimensionsOf(const std::vector<QStringView>& cells) {
    QString texts;
    for (const int column : m_head.dimensions) {
        texts += cells[static_cast<std::size_t>(column)];
        texts += u'\n';
    }
    if (texts != m_dimensionTexts) {
        m_dimensionTexts = texts;
        m_dimensions = {};
        for (const int column : m_head.dimensions) {
            m_dimensions.take(cells[static_cast<std::size_t>(column)]);
        }
    }
    return m_dimensions;
}

void Reader::readRow(const Rows& rows, GroupReader& figures) {
    const auto& cells = rows.cells();
    IdentityCells identity{.headLine = m_head.line, .line = rows.line(), .texts = {}};
    for (std::size_t i = 0; i < identities; ++i) {
        if (const int column = m_head.identity[i]; column >= 0) {
            identity.texts[i] = cells[static_cast<std::size_t>(column)];
            identity.columns[i] = column + 1;
        }
    }
    const auto unit = m_units.unitOf(identity);
    if (!unit) {
        return;
    }
    const auto placeOf = [&](const Column& column) { return m_head.place(column.place, rows.line()); };
    figures.read(
        *unit, dimensionsOf(cells), rows.line(),
        [&](const Column& column) {
            return m_cells.read(cells[static_cast<std::size_t>(column.place)], placeOf(column));
        },
        placeOf);
}

void Reader::tellWhatIsLeftOut(const ColumnGroups& groups) {
    const qint64 rows = m_reading.batch.counts.rows;
    const auto tell = [&](int column, const QString& what) {
        m_reading.batch.counts.skipped += rows;
        m_complaints.remark(m_head.place(column, m_head.line), what.arg(m_language.whole(rows)));
    };
    for (const int column : m_head.skipped) {
        tell(column,
             m_language.say("Import", "This column names no year and measure; its cells (%1) are left out."));
    }
    for (const Column* column : groups.leftOver()) {
        tell(column->place,
             m_language.say("Import", "This uncertainty belongs to no figure; its cells (%1) are left out."));
    }
}

} // namespace

Likeness likenessToStatistikkbanken(const Document& document, const Language& language) {
    QStringList names;
    int measures = 0;
    for (const QStringView cell : document.head) {
        if (const auto identity = identityOf(cell)) {
            names.append(nameOf(*identity).toString());
        } else if (cell.contains(u'.')) {
            const Column column = columnOf(0, {}, piecesOf(cell));
            measures += column.dimensions.period && !column.measure.isEmpty() ? 1 : 0;
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
    if (measures == 0) {
        return {60, why};
    }
    return {hasLevel ? 100 : 80, why};
}

void readStatistikkbanken(const Document& document, const Options& options, const Language& language,
                          Reading& reading) {
    Reader(document, options, language, reading).read();
}

} // namespace samspel::exchange::udir
