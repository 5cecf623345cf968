// SPDX-License-Identifier: MIT
#include "store/schemashown.h"

#include "sqlite/database.h"
#include "store/migrations.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace samspel {

namespace {

using Columns = std::set<std::pair<std::string, std::string>>;

// Those of the search are another's, and asking for them would read it. A virtual table has no root page.
Columns columnsIn(sqlite::Database& database) {
    std::set<std::string> tables;
    for (auto names = database.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0");
         names.step();) {
        if (auto name = names.column<std::string>(0); !name.starts_with("search")) {
            tables.insert(std::move(name));
        }
    }
    Columns columns;
    for (const std::string& table : tables) {
        auto names = database.query("SELECT name FROM pragma_table_info(?1)");
        names.bindAll(table);
        while (names.step()) {
            columns.emplace(table, names.column<std::string>(0));
        }
    }
    return columns;
}

/// The schema that brought each column.
std::map<Columns::value_type, int> origins() {
    std::map<Columns::value_type, int> origins;
    sqlite::Database database(":memory:", sqlite::Mode::create);
    for (int schema = 1; schema <= newestSchema(); ++schema) {
        takeToSchema(database, schema);
        for (const auto& column : columnsIn(database)) {
            origins.emplace(column, schema);
        }
    }
    return origins;
}

} // namespace

int schemaShownBy(sqlite::Database& database) {
    const auto known = origins();
    int newest = 0;
    for (const auto& column : columnsIn(database)) {
        if (const auto origin = known.find(column); origin != known.end()) {
            newest = std::max(newest, origin->second);
        }
    }
    return newest;
}

} // namespace samspel
