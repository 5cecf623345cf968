// SPDX-License-Identifier: MIT
#include "store/shelf.h"

#include "sqlite/database.h"
#include "store/figurerow.h"

namespace samspel {

namespace {

constexpr auto seriesColumns = "id, indicator, unit, grade, sex, ownership, age";

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
    m_database.run(std::string("INSERT INTO series (") + seriesColumns + ") SELECT " + seriesColumns +
                       " FROM shelved_series WHERE journal = ?1 AND (" + seriesColumns + ") NOT IN (SELECT " +
                       seriesColumns + " FROM series)",
                   journalEntry);
    m_database.run("INSERT INTO superseded (" + columns + ", superseded_by) SELECT " + columns +
                       ", ?1 FROM observation WHERE (series, period, version) IN "
                       "(SELECT series, period, version FROM shelved WHERE journal = ?2)",
                   source, journalEntry);
    m_database.run("DELETE FROM observation WHERE (series, period, version) IN "
                   "(SELECT series, period, version FROM shelved WHERE journal = ?1)",
                   journalEntry);
    m_database.run("INSERT INTO observation (" + columns + ") SELECT " + columns +
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
