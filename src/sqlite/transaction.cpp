// SPDX-License-Identifier: MIT
#include "sqlite/transaction.h"

#include "sqlite/connection.h"
#include "sqlite/database.h"
#include "sqlite/error.h"

#include <sqlite3.h>

namespace sqlite {
namespace {

const char* begin(Transaction::Kind kind) {
    switch (kind) {
    case Transaction::Kind::deferred:
        return "BEGIN DEFERRED";
    case Transaction::Kind::immediate:
        return "BEGIN IMMEDIATE";
    case Transaction::Kind::exclusive:
        break;
    }
    return "BEGIN EXCLUSIVE";
}

} // namespace

Transaction::Transaction(Database& database, Kind kind) : m_connection(database.connection()) {
    m_connection->execute(begin(kind));
    // What is written to a file that has lost its name is gone when it is closed.
    if (int moved = 0;
        kind != Kind::deferred &&
        sqlite3_file_control(m_connection->handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK &&
        moved != 0) {
        m_connection->tryToExecute("ROLLBACK");
        throw Error(SQLITE_READONLY_DBMOVED, "the file was moved, replaced or deleted since it was opened");
    }
}

Transaction::~Transaction() {
    // SQLite itself rolls back after some errors (full disk, no memory).
    if (m_open && sqlite3_get_autocommit(m_connection->handle()) == 0) {
        m_connection->tryToExecute("ROLLBACK");
    }
}

void Transaction::commit() {
    m_connection->execute("COMMIT");
    m_open = false;
}

// One name serves all: SQLite takes the innermost.
Savepoint::Savepoint(Database& database) : m_connection(database.connection()) {
    m_connection->execute("SAVEPOINT inner_step");
}

Savepoint::~Savepoint() {
    if (m_open && sqlite3_get_autocommit(m_connection->handle()) == 0) {
        m_connection->tryToExecute("ROLLBACK TO inner_step; RELEASE inner_step");
    }
}

void Savepoint::commit() {
    m_connection->execute("RELEASE inner_step");
    m_open = false;
}

} // namespace sqlite
