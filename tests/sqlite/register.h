// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/changeset.h"
#include "sqlite/database.h"
#include "sqlite/recorder.h"
#include "sqlite/transaction.h"

#include <concepts>
#include <string>
#include <vector>

/// A small register with what makes undoing hard: cascades of every kind, a tree, keys of several columns,
/// tables WITHOUT ROWID, uniqueness, and a search index that triggers keep.
namespace small {

inline const std::vector<std::string>& tables() {
    static const std::vector<std::string> names{"municipality", "school", "leader", "attendance"};
    return names;
}

inline sqlite::Database create(const std::filesystem::path& path = ":memory:") {
    sqlite::Database database(path, sqlite::Mode::create);
    database.trustSchema(true); // for the triggers that write to the search index
    database.script(R"sql(
        CREATE TABLE municipality(number TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE school(
            id INTEGER PRIMARY KEY,
            municipality TEXT NOT NULL REFERENCES municipality ON DELETE CASCADE ON UPDATE CASCADE,
            name TEXT NOT NULL,
            pupils INTEGER CHECK (pupils >= 0),
            share REAL,
            logo BLOB,
            UNIQUE (municipality, name)) STRICT;
        CREATE TABLE leader(
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            school INTEGER REFERENCES school ON DELETE SET NULL,
            mentor INTEGER REFERENCES leader ON DELETE SET NULL) STRICT;
        CREATE TABLE attendance(
            leader INTEGER NOT NULL REFERENCES leader ON DELETE CASCADE,
            day TEXT NOT NULL,
            hours REAL,
            PRIMARY KEY (day, leader)) STRICT, WITHOUT ROWID;
        CREATE TABLE derived(school INTEGER PRIMARY KEY, letters INTEGER NOT NULL) STRICT;
        CREATE VIRTUAL TABLE search USING fts5(name);
        CREATE TRIGGER school_in AFTER INSERT ON school BEGIN
            INSERT INTO search(rowid, name) VALUES (new.id, new.name);
            INSERT INTO derived VALUES (new.id, length(new.name)); END;
        CREATE TRIGGER school_out AFTER DELETE ON school BEGIN
            DELETE FROM search WHERE rowid = old.id;
            DELETE FROM derived WHERE school = old.id; END;
        CREATE TRIGGER school_new_name AFTER UPDATE OF name ON school BEGIN
            UPDATE search SET name = new.name WHERE rowid = new.id;
            UPDATE derived SET letters = length(new.name) WHERE school = new.id; END;

        INSERT INTO municipality VALUES ('4601', 'Bergen'), ('4647', 'Sunnfjord'), ('4649', 'Stad');
        INSERT INTO school VALUES (1, '4601', 'Bønes', 300, 0.5, x'0001'), (2, '4601', 'Ådna', NULL, NULL, NULL),
                                  (3, '4647', 'Halbrend', 280, 12.0, x'');
        INSERT INTO leader VALUES (1, 'Anne', 1, NULL), (2, 'Bjørn', 1, 1), (3, 'Åse', 3, 2);
        INSERT INTO attendance VALUES (1, '2024-01-10', 3.5), (2, '2024-01-10', NULL), (1, '2024-02-10', 2);
    )sql");
    return database;
}

/// Every value of every table, and what a search would find, as text.
inline std::string dump(sqlite::Database& database) {
    std::string result;
    for (const char* sql :
         {"SELECT 'm', quote(number), quote(name) FROM municipality ORDER BY number",
          "SELECT 's', id, quote(municipality), quote(name), quote(pupils), quote(share), quote(logo)"
          " FROM school ORDER BY id",
          "SELECT 'l', id, quote(name), quote(school), quote(mentor) FROM leader ORDER BY id",
          "SELECT 'a', leader, quote(day), quote(hours) FROM attendance ORDER BY day, leader",
          "SELECT 'd', school, letters FROM derived ORDER BY school",
          "SELECT 'f', rowid, quote(name) FROM search ORDER BY rowid",
          "SELECT 'b', rowid FROM search('b*') ORDER BY rowid"}) {
        sqlite::Statement rows = database.query(sql);
        while (rows.step()) {
            for (int column = 0; column < rows.columnCount(); ++column) {
                result += rows.columnType(column) == 1 ? std::to_string(rows.column<std::int64_t>(column))
                                                       : rows.column<std::string>(column);
                result += ' ';
            }
            result += '\n';
        }
    }
    return result;
}

/// Runs @p work in a transaction and returns what it changed.
template <std::invocable Work>
sqlite::Changeset change(sqlite::Database& database, const Work& work) {
    sqlite::Transaction transaction(database);
    sqlite::Recorder recorder(database, tables());
    work();
    sqlite::Changeset result = recorder.changeset();
    transaction.commit();
    return result;
}

inline sqlite::Changeset change(sqlite::Database& database, std::string_view script) {
    return change(database, [&] { database.script(script); });
}

} // namespace small
