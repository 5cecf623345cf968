// SPDX-License-Identifier: MIT
#include "store/keeping/birth.h"

#include "sqlite/database.h"
#include "store/columns.h"

namespace samspel {

QString birthOf(sqlite::Database& database) {
    return database.value<QString>("SELECT at FROM journal ORDER BY id LIMIT 1").value_or(QString());
}

} // namespace samspel
