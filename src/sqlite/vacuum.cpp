// SPDX-License-Identifier: MIT
#include "sqlite/vacuum.h"

#include "sqlite/database.h"

#include <sqlite3.h>

namespace sqlite {

void vacuum(Database& database) {
    struct Attaching {
        explicit Attaching(Database& held) : database(held), before(held.limit(SQLITE_LIMIT_ATTACHED, 1)) {}
        ~Attaching() { database.limit(SQLITE_LIMIT_ATTACHED, before); }
        Database& database;
        int before;
    };
    const Attaching attaching(database);
    database.script("VACUUM");
}

} // namespace sqlite
