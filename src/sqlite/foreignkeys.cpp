// SPDX-License-Identifier: MIT
#include "sqlite/foreignkeys.h"

#include "sqlite/database.h"
#include "sqlite/error.h"

#include <sqlite3.h>

#include <algorithm>
#include <string>
#include <utility>

namespace sqlite {
namespace {

struct ForeignKey {
    std::string child;
    std::string parent;
    std::vector<std::string> from; ///< columns of the child
    std::vector<std::string> to;   ///< columns of the parent
};

bool same(const std::string& one, const std::string& other) {
    return sqlite3_stricmp(one.c_str(), other.c_str()) == 0; // names differ in case only by carelessness
}

std::vector<std::string> strings(Statement statement) {
    std::vector<std::string> result;
    while (statement.step()) {
        result.push_back(statement.column<std::string>(0));
    }
    return result;
}

std::vector<std::string> keyOf(Database& database, const std::string& table) {
    return strings(std::move(
        database.query("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk").bindAll(table)));
}

std::vector<ForeignKey> foreignKeys(Database& database) {
    std::vector<ForeignKey> result;
    Statement rows = database.query(
        "SELECT t.name, k.seq, k.\"table\", k.\"from\", k.\"to\" FROM sqlite_schema AS t"
        " JOIN pragma_foreign_key_list(t.name) AS k WHERE t.type = 'table' ORDER BY t.name, k.id, k.seq");
    while (rows.step()) {
        auto [child, place, parent, from, to] =
            rows.row<std::string, int, std::string, std::string, std::optional<std::string>>();
        if (place == 0) {
            result.push_back({child, parent, {}, {}});
        }
        result.back().from.push_back(std::move(from));
        if (to) {
            result.back().to.push_back(std::move(*to));
        }
    }
    for (ForeignKey& key : result) {
        if (key.to.empty()) { // REFERENCES parent, without columns
            key.to = keyOf(database, key.parent);
        }
        if (key.to.size() != key.from.size()) {
            throw Error(SQLITE_ERROR,
                        "the foreign key of table " + key.child + " does not match table " + key.parent);
        }
    }
    return result;
}

/// "c.x IS NOT NULL AND … AND NOT EXISTS (SELECT 1 FROM parent AS p WHERE p.id = c.x AND …)"
std::string refersToNothing(const ForeignKey& key) {
    std::string present;
    std::string match;
    for (std::size_t i = 0; i < key.from.size(); ++i) {
        const std::string column = "c." + identifier(key.from[i]);
        present += column + " IS NOT NULL AND ";
        match += (i == 0 ? "p." : " AND p.") + identifier(key.to[i]) + " = " + column;
    }
    return present + "NOT EXISTS (SELECT 1 FROM " + identifier(key.parent) + " AS p WHERE " + match + ")";
}

/// Whether there is a child that refers to nothing among those whose @p columns hold @p values.
bool strayChild(Database& database, const ForeignKey& key, const std::vector<std::string>& columns,
                const std::vector<Value>& values) {
    std::string sql = "SELECT EXISTS (SELECT 1 FROM " + identifier(key.child) + " AS c WHERE ";
    for (const std::string& column : columns) {
        sql += "c." + identifier(column) + " = ? AND ";
    }
    Statement search = database.query(sql + refersToNothing(key) + ")");
    for (std::size_t i = 0; i < values.size(); ++i) {
        search.bind(static_cast<int>(i) + 1, values[i]);
    }
    search.step();
    return search.column<bool>(0);
}

/// A row that came or was changed: does what it refers to exist?
void requireParent(Database& database, const ForeignKey& key, const RowChange& row) {
    std::vector<Value> values;
    for (const int column : row.primaryKey) {
        values.push_back(row.cells[static_cast<std::size_t>(column)].after);
    }
    if (strayChild(database, key, keyOf(database, row.table), values)) {
        throw StaleChange(key.child, "a row of table " + key.child + " would refer to a row of table " +
                                         key.parent + " that is not there");
    }
}

/// A row that went or got another key: does anything still refer to it?
void requireNoChildren(Database& database, const ForeignKey& key, const RowChange& row) {
    const auto columns = strings(
        std::move(database.query("SELECT name FROM pragma_table_info(?1) ORDER BY cid").bindAll(row.table)));
    std::vector<Value> values;
    bool allKnown = true;
    bool changed = row.operation == Operation::remove;
    for (const std::string& name : key.to) {
        const auto found = std::find_if(columns.begin(), columns.end(),
                                        [&](const std::string& column) { return same(column, name); });
        const auto place = static_cast<std::size_t>(found - columns.begin());
        if (place >= row.cells.size()) { // a column that came after the change was recorded
            allKnown = false;
            continue;
        }
        const CellChange& cell = row.cells[place];
        const bool ofKey =
            std::find(row.primaryKey.begin(), row.primaryKey.end(), cell.column) != row.primaryKey.end();
        allKnown = allKnown && (!cell.unchanged || ofKey);
        changed = changed || !cell.unchanged;
        values.push_back(cell.before);
    }
    if (!changed) {
        return;
    }
    // Without the whole former key all children must be looked at, which is slow but seldom.
    if (allKnown ? strayChild(database, key, key.from, values) : strayChild(database, key, {}, {})) {
        throw StaleChange(key.child, "a row of table " + key.child + " refers to a row of table " +
                                         key.parent + " that would go");
    }
}

bool foreignKeysHold(Database& database) {
    int on = 0;
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, -1, &on);
    return on != 0;
}

} // namespace

ForeignKeysAside::ForeignKeysAside(Database& database)
    : m_database(database), m_held(foreignKeysHold(database)) {
    // PRAGMA foreign_keys does nothing within a transaction.
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
}

ForeignKeysAside::~ForeignKeysAside() {
    sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, m_held ? 1 : 0, nullptr);
}

void requireForeignKeys(Database& database, const std::vector<RowChange>& changes) {
    const std::vector<ForeignKey> keys = foreignKeys(database);
    for (const RowChange& row : changes) {
        for (const ForeignKey& key : keys) {
            if (row.operation != Operation::remove && same(row.table, key.child)) {
                requireParent(database, key, row);
            }
            if (row.operation != Operation::insert && same(row.table, key.parent)) {
                requireNoChildren(database, key, row);
            }
        }
    }
}

} // namespace sqlite
