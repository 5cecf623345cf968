// SPDX-License-Identifier: MIT
#include "store/shelf.h"

#include "sqlite/database.h"
#include "store/figurerow.h"

namespace samspel {

namespace {

constexpr auto seriesColumns = "id, indicator, unit, grade, sex, ownership, age";

/// The columns of an observation in a query that has several tables.
std::string columnsOf(const std::string& table) {
    std::string columns = table + '.' + observationColumns;
    for (std::size_t at = columns.find(", "); at != std::string::npos; at = columns.find(", ", at + 2)) {
        columns.insert(at + 2, table + '.');
    }
    return columns;
}

} // namespace

void Shelf::takeBack(qint64 source, qint64 journalEntry) {
    const std::string columns = observationColumns;
    m_database.run(std::string("INSERT INTO shelved_series (") + seriesColumns + ", journal) SELECT " +
                       seriesColumns +
                       ", ?2 FROM series WHERE id IN "
                       "(SELECT series FROM observation WHERE source = ?1)",
                   source, journalEntry);
    m_database.run("INSERT INTO shelved (" + columns + ", journal) SELECT " + columns +
                       ", ?2 FROM observation WHERE source = ?1",
                   source, journalEntry);
    m_database.run("DELETE FROM observation WHERE source = ?1", source);
    m_database.run("INSERT INTO observation (" + columns + ") SELECT " + columns +
                       " FROM superseded WHERE superseded_by = ?1",
                   source);
    m_database.run("DELETE FROM superseded WHERE superseded_by = ?1", source);
    m_database.run("DELETE FROM series WHERE id IN (SELECT id FROM shelved_series WHERE journal = ?1) "
                   "AND NOT EXISTS (SELECT 1 FROM observation WHERE series = series.id) "
                   "AND NOT EXISTS (SELECT 1 FROM superseded WHERE series = series.id)",
                   journalEntry);
}

void Shelf::putBack(qint64 source, qint64 journalEntry) {
    const std::string columns = observationColumns;
    // A series that is there by the same key has to be the same; else its key is refused as taken. (Written
    // with NOT EXISTS: "(a, b) NOT IN (SELECT …)" is slow in SQLite 3.40, and here even wrong.)
    m_database.run(
        std::string("INSERT INTO series (") + seriesColumns + ") SELECT " + seriesColumns +
            " FROM shelved_series AS s WHERE journal = ?1 AND NOT EXISTS (SELECT 1 FROM series AS t "
            "WHERE t.id = s.id AND t.indicator = s.indicator AND t.unit = s.unit AND "
            "t.grade = s.grade AND t.sex = s.sex AND t.ownership = s.ownership AND t.age = s.age)",
        journalEntry);
    m_database.run("INSERT INTO superseded (" + columns + ", superseded_by) SELECT " + columnsOf("o") +
                       ", ?2 FROM shelved AS s CROSS JOIN observation AS o USING (series, period, version) "
                       "WHERE s.journal = ?1",
                   journalEntry, source);
    m_database.run("INSERT OR REPLACE INTO observation (" + columns + ") SELECT " + columns +
                       " FROM shelved WHERE journal = ?1",
                   journalEntry);
    m_database.run("DELETE FROM shelved WHERE journal = ?1", journalEntry);
    m_database.run("DELETE FROM shelved_series WHERE journal = ?1", journalEntry);
}

void Shelf::clear() {
    for (const char* table : {"shelved", "shelved_series"}) {
        m_database.run(std::string("DELETE FROM ") + table +
                       " WHERE journal NOT IN (SELECT id FROM journal WHERE state = 'undone')");
    }
}

} // namespace samspel
