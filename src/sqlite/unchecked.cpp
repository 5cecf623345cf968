// SPDX-License-Identifier: MIT
#include "sqlite/unchecked.h"

#include "sqlite/connection.h"
#include "sqlite/database.h"

namespace sqlite {

WithoutChecks::WithoutChecks(Database& database) : m_database(database) {
    m_database.script("PRAGMA ignore_check_constraints = ON");
}

WithoutChecks::~WithoutChecks() {
    m_database.connection()->tryToExecute("PRAGMA ignore_check_constraints = OFF");
}

WithoutForeignKeys::WithoutForeignKeys(Database& database) : m_database(database) {
    m_database.script("PRAGMA foreign_keys = OFF");
}

WithoutForeignKeys::~WithoutForeignKeys() {
    m_database.connection()->tryToExecute("PRAGMA foreign_keys = ON");
}

WithoutLog::WithoutLog(Database& database) : m_database(database) {
    if (database.readOnly() || database.value<std::string>("PRAGMA journal_mode") != "wal") {
        return;
    }
    database.script(
        "PRAGMA synchronous=EXTRA"); // the journal's end, which ends a transaction, is forced as well
    try {
        m_isActive = database.value<std::string>("PRAGMA journal_mode=DELETE") == "delete";
    } catch (const Error& error) {
        if (!error.busy()) { // somebody else has it open
            throw;
        }
    }
}

WithoutLog::~WithoutLog() {
    if (!m_isActive) {
        return;
    }
    try {
        m_database.useWriteAheadLog();
    } catch (const Error&) { // a rollback journal is as safe
    }
}

} // namespace sqlite
