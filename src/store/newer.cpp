// SPDX-License-Identifier: MIT
#include "store/newer.h"

#include "domain/language.h"
#include "sqlite/database.h"
#include "sqlite/error.h"
#include "store/columns.h"
#include "store/migrations.h"

namespace samspel {

namespace {

constexpr auto programKey = "program";

QString programOf(sqlite::Database& database) {
    try {
        return database.value<QString>("SELECT value FROM setting WHERE key = ?1", programKey)
            .value_or(QString());
    } catch (const sqlite::Error& error) {
        if (error.damaged()) {
            throw;
        }
        return {}; // a newer program may keep its settings elsewhere
    }
}

} // namespace

QString neededProgram(sqlite::Database& database, const Language& language) {
    const int schema = schemaOf(database);
    if (schema <= newestSchema()) {
        return {};
    }
    const QString program = programOf(database);
    return program.isEmpty()
               ? language.say("Ledger", "a newer Samspel (schema %1)").arg(schema)
               : language.say("Ledger", "Samspel %1 or newer (schema %2)").arg(program).arg(schema);
}

void noteProgram(sqlite::Database& database) {
    database.run("INSERT INTO setting (key, value) VALUES (?1, ?2) "
                 "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                 programKey, SAMSPEL_VERSION);
}

} // namespace samspel
