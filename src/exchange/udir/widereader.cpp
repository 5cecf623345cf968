// SPDX-License-Identifier: MIT
#include "exchange/udir/widereader.h"

#include "exchange/text/whole.h"
#include "exchange/udir/jsontext.h"
#include "exchange/udir/shareevidence.h"
#include "exchange/udir/source.h"

namespace samspel::exchange::udir {

namespace {

constexpr int mostLinesAboveHead = 20;

bool hasQuotedHead(const Document& document) {
    return document.opening.contains(QStringLiteral("\"%1\"").arg(nameOf(Identity::level)),
                                     Qt::CaseInsensitive);
}

} // namespace

void WideReader::read() {
    Source& source = m_reading.batch.source;
    describe(source, QStringLiteral("udir-statistikkbanken 2"));
    source.title = m_document.file;

    if (isJson(m_document.opening)) {
        readObjects();
    } else {
        // The publisher never quotes; a person who saved the file again may have, and then the head, too.
        const bool isQuoted = m_document.sniffed.separator != u'|' || hasQuotedHead(m_document);
        m_quotes = isQuoted ? Rows::Quotes::read : Rows::Quotes::letters;
        Rows rows = m_document.rows(m_quotes);
        if (findHead(rows)) {
            tellSubject();
            readRows(rows);
        }
    }
    m_cells.tellLoggedIn();
    m_complaints.finish();
}

void WideReader::tellSubject() {
    Subject subject;
    for (const Column& column : m_head.figures) {
        subject.take(column.dimensions, column.measure);
    }
    if (const QString title = subject.title(); !title.isEmpty()) {
        m_reading.batch.source.title = title;
    }
}

bool WideReader::findHead(Rows& rows) {
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

bool WideReader::checkGroups(const ColumnGroups& groups) {
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

void WideReader::readRows(Rows& rows) {
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
    finishRows(groups);
}

void WideReader::finishRows(const ColumnGroups& groups) {
    if (m_reading.batch.counts.rows == 0) {
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

void WideReader::weighShares() {
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

const Dimensions& WideReader::dimensionsOf(const std::vector<QStringView>& cells) {
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

std::optional<int> WideReader::unitOf(const std::vector<QStringView>& cells, qint64 line) {
    IdentityCells identity{.headLine = m_head.line, .line = line, .texts = {}};
    for (std::size_t i = 0; i < identities; ++i) {
        if (const int column = m_head.identity[i]; column >= 0) {
            identity.texts[i] = cells[static_cast<std::size_t>(column)];
            identity.columns[i] = column + 1;
        }
    }
    return m_units.unitOf(identity);
}

void WideReader::readRow(const Rows& rows, GroupReader& figures) {
    const auto& cells = rows.cells();
    const auto unit = unitOf(cells, rows.line());
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

void WideReader::tellWhatIsLeftOut(const ColumnGroups& groups) {
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

} // namespace samspel::exchange::udir
