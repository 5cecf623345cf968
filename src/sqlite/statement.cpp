// SPDX-License-Identifier: MIT
#include "sqlite/statement.h"

#include "sqlite/connection.h"
#include "sqlite/error.h"

#include <sqlite3.h>

#include <utility>

namespace sqlite {

Statement::Statement(std::shared_ptr<Connection> connection, Idle::node_type prepared) noexcept
    : m_connection(std::move(connection)), m_prepared(std::move(prepared)) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    if (this != &other) {
        handBack();
        m_connection = std::move(other.m_connection);
        m_prepared = std::move(other.m_prepared);
    }
    return *this;
}

Statement::~Statement() { handBack(); }

void Statement::handBack() noexcept {
    if (m_prepared) { // empty after a move
        m_connection->takeBack(std::move(m_prepared));
    }
}

bool Statement::step() {
    const int code = sqlite3_step(handle());
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    const Error error(sqlite3_extended_errcode(m_connection->handle()),
                      sqlite3_errmsg(m_connection->handle()), sql());
    reset(); // a failed statement would hold its locks until then
    throw error;
}

void Statement::run() {
    while (step()) {
    }
    reset();
}

void Statement::reset() noexcept { sqlite3_reset(handle()); }

bool Statement::isNull(int column) const { return sqlite::isNull(present(column), column); }

int Statement::columnCount() const noexcept { return sqlite3_column_count(handle()); }

std::string Statement::columnName(int column) const {
    const char* name = sqlite3_column_name(handle(), column);
    if (name == nullptr) {
        throw Error(SQLITE_RANGE, "there is no column " + std::to_string(column), sql());
    }
    return name;
}

int Statement::columnType(int column) const { return sqlite3_column_type(present(column), column); }

bool Statement::readOnly() const noexcept { return sqlite3_stmt_readonly(handle()) != 0; }

sqlite3_stmt* Statement::ready() noexcept {
    reset();
    return handle();
}

sqlite3_stmt* Statement::present(int column) const {
    if (column < 0 || column >= sqlite3_data_count(handle())) {
        throw Error(SQLITE_RANGE,
                    sqlite3_data_count(handle()) == 0 ? "there is no row to read"
                                                      : "there is no column " + std::to_string(column),
                    sql());
    }
    return handle();
}

void Statement::expectParameters(std::size_t given) const {
    const int wanted = sqlite3_bind_parameter_count(handle());
    if (static_cast<std::size_t>(wanted) != given) {
        throw Error(SQLITE_RANGE,
                    std::to_string(given) + " values for " + std::to_string(wanted) + " parameters", sql());
    }
}

void Statement::expectColumns(std::size_t wanted) const {
    const int present = columnCount();
    if (static_cast<std::size_t>(present) != wanted) {
        throw Error(SQLITE_RANGE,
                    std::to_string(wanted) + " types for " + std::to_string(present) + " columns", sql());
    }
}

} // namespace sqlite
