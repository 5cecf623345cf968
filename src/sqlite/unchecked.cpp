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

} // namespace sqlite
