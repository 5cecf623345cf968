// SPDX-License-Identifier: MIT
// Changeset::apply(): how a recorded change meets a file that may have moved on.
#include "sqlite/changeset.h"
#include "sqlite/database.h"
#include "sqlite/error.h"
#include "sqlite/foreignkeys.h"
#include "sqlite/transaction.h"

#include <sqlite3.h>

#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sqlite {
namespace {

/// Where and why a change did not fit.
struct Conflict {
    int kind = 0;
    std::string table;
};

int onConflict(void* context, int kind, sqlite3_changeset_iter* change) noexcept {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    if (kind == SQLITE_CHANGESET_FOREIGN_KEY || // concerns no single row
        sqlite3changeset_op(change, &table, &columns, &operation, &indirect) != SQLITE_OK) {
        table = "";
    }
    if (kind == SQLITE_CHANGESET_NOTFOUND && operation == SQLITE_DELETE) {
        return SQLITE_CHANGESET_OMIT; // what should go is gone
    }
    auto& conflict = *static_cast<Conflict*>(context);
    conflict.kind = kind;
    try {
        conflict.table = table;
    } catch (...) { // no memory for the name; nothing may be thrown through C
    }
    return SQLITE_CHANGESET_ABORT;
}

std::string reason(const Conflict& conflict) {
    const std::string row = "a row of table " + conflict.table;
    switch (conflict.kind) {
    case SQLITE_CHANGESET_DATA:
        return row + " has been changed since";
    case SQLITE_CHANGESET_NOTFOUND:
        return row + " is no longer there";
    case SQLITE_CHANGESET_CONFLICT:
        return row + " with the same key is there already";
    case SQLITE_CHANGESET_CONSTRAINT:
        return row + " would break a rule of the table";
    default: // foreign keys stood aside, but those of the caller's own work did not hold
        return "rows that refer to each other would be parted";
    }
}

/// SQLite passes over a table that it does not find or that has another key, and says nothing.
void requireTable(Database& database, const RowChange& row) {
    int columns = 0;
    std::vector<int> key;
    Statement info = database.query("SELECT cid, pk FROM pragma_table_info(?1) ORDER BY pk, cid");
    info.bindAll(row.table);
    while (info.step()) {
        ++columns;
        if (info.column<int>(1) > 0) {
            key.push_back(info.column<int>(0));
        }
    }
    if (columns < static_cast<int>(row.cells.size()) || key != row.primaryKey) {
        throw StaleChange(row.table, "table " + row.table + " has become another");
    }
}

} // namespace

void Changeset::apply(Database& database) const {
    const std::vector<RowChange> changes = rows(); // and so checked, before SQLite reads the bytes
    if (changes.empty()) {
        return;
    }
    if (m_bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
        throw Error(SQLITE_TOOBIG, "a recorded change is larger than 2 GB");
    }
    std::optional<Transaction> transaction;
    std::optional<Savepoint> savepoint;
    if (database.inTransaction()) {
        savepoint.emplace(database);
    } else {
        transaction.emplace(database);
    }
    const std::string* checked = nullptr;
    for (const RowChange& row : changes) {
        if (checked == nullptr || *checked != row.table) {
            requireTable(database, row);
            checked = &row.table;
        }
    }
    // A cascade would not only do again what was recorded, it would also take rows along that were not: those
    // that came since. Instead the keys are checked afterwards. (SQLITE_CHANGESETAPPLY_FKNOACTION does the
    // same, from 3.43 on.)
    std::optional<ForeignKeysAside> aside(std::in_place, database);
    Conflict conflict;
    // SQLite does not change its input; that the pointer is not const has historical reasons.
    const int code = sqlite3changeset_apply_v2(database.handle(), static_cast<int>(m_bytes.size()),
                                               const_cast<std::byte*>(m_bytes.data()), nullptr, onConflict,
                                               &conflict, nullptr, nullptr, 0);
    if (code == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT) {
        throw StaleChange(conflict.table, reason(conflict));
    }
    Error::require(code, database.handle());
    const bool held = aside->held();
    aside.reset();
    if (held) {
        requireForeignKeys(database, changes);
    }
    if (transaction) {
        transaction->commit();
    } else {
        savepoint->commit();
    }
}

} // namespace sqlite
