// SPDX-License-Identifier: MIT
#include "store/table.h"

#include "sqlite/database.h"
#include "store/columns.h"

namespace samspel {

Table::Table(const Kind& kind) : m_kind(kind) {
    std::string columns = "id";
    std::string marks = "?1";
    std::string sets;
    int number = 1;
    for (const FieldInfo& field : kind.fields) {
        const std::string mark = "?" + std::to_string(++number);
        columns += std::string(", ") + field.column;
        marks += ", " + mark;
        sets += std::string(sets.empty() ? "" : ", ") + field.column + " = " + mark;
    }
    const std::string table = kind.table;
    m_select = "SELECT " + columns + " FROM " + table;
    m_insert = "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")";
    m_update = "UPDATE " + table + " SET " + sets + " WHERE id = ?1";
}

Row Table::read(sqlite::Statement& statement) const {
    Row row{statement.column<std::int64_t>(0), {}};
    row.cells.reserve(m_kind.fields.size());
    for (int i = 1; i <= static_cast<int>(m_kind.fields.size()); ++i) {
        row.cells.push_back(statement.column<Value>(i));
    }
    return row;
}

std::vector<Row> Table::readAll(sqlite::Statement& statement) const {
    std::vector<Row> rows;
    while (statement.step()) {
        rows.push_back(read(statement));
    }
    return rows;
}

std::optional<Row> Table::find(sqlite::Database& database, qint64 id) const {
    auto statement = database.query(m_select + " WHERE id = ?1");
    statement.bindAll(id);
    return statement.step() ? std::optional(read(statement)) : std::nullopt;
}

std::vector<Row> Table::all(sqlite::Database& database) const {
    auto statement = database.query(m_select + " ORDER BY " + m_kind.fields[m_kind.title].column + ", id");
    return readAll(statement);
}

std::vector<Row> Table::where(sqlite::Database& database, const char* column, const Value& value) const {
    auto statement = database.query(m_select + " WHERE " + column + " IS ?1 ORDER BY id");
    statement.bindAll(value);
    return readAll(statement);
}

qint64 Table::count(sqlite::Database& database) const {
    return database.value<std::int64_t>(std::string("SELECT count(*) FROM ") + m_kind.table).value_or(0);
}

qint64 Table::insert(sqlite::Database& database, const Row& row) const {
    auto statement = database.query(m_insert);
    int index = 1;
    statement.bind(index, row.id != 0 ? Value{row.id} : Value{});
    for (const Value& cell : row.cells) {
        statement.bind(++index, cell);
    }
    statement.run();
    return database.lastInsertId();
}

bool Table::update(sqlite::Database& database, const Row& row) const {
    auto statement = database.query(m_update);
    int index = 1;
    statement.bind(index, row.id);
    for (const Value& cell : row.cells) {
        statement.bind(++index, cell);
    }
    statement.run();
    return database.changes() > 0;
}

bool Table::remove(sqlite::Database& database, qint64 id) const {
    database.run(std::string("DELETE FROM ") + m_kind.table + " WHERE id = ?1", id);
    return database.changes() > 0;
}

} // namespace samspel
