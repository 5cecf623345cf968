// SPDX-License-Identifier: MIT
#include "store/rewriting.h"

#include "sqlite/database.h"
#include "sqlite/vacuum.h"

#include <functional>

namespace samspel {

namespace {

bool succeeds(const std::function<bool()>& work) {
    try {
        return work();
    } catch (const sqlite::Error& error) {
        if (error.damaged() || error.notADatabase()) {
            throw;
        }
        return false;
    }
}

} // namespace

Rewriting rewriteFile(sqlite::Database& database) {
    const bool hasLog = database.value<std::string>("PRAGMA journal_mode") == "wal";
    Rewriting rewriting;
    rewriting.isDone = succeeds([&] {
        if (hasLog && !database.hasPageSums()) {
            database.addPageSums(); // a VACUUM as well
        } else {
            sqlite::vacuum(database);
        }
        return true;
    });
    rewriting.isLogEmptied = succeeds([&] {
        auto row = database.query("PRAGMA wal_checkpoint(TRUNCATE)");
        // Whether somebody stood in the way; 0 too where there is no write-ahead log.
        return !row.step() || row.column<int>(0) == 0;
    });
    return rewriting;
}

} // namespace samspel
