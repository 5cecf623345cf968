// SPDX-License-Identifier: MIT
#include "store/migrations.h"

#include "sqlite/database.h"
#include "sqlite/transaction.h"
#include "store/journal.h"
#include "store/newer.h"
#include "store/yearsalone.h"

#include <QFile>
#include <array>

namespace samspel {

namespace {

constexpr std::array files{":/schema/001-first-light.sql", ":/schema/002-whole-register.sql",
                           ":/schema/003-search.sql",      ":/schema/004-provenance.sql",
                           ":/schema/005-releases.sql",    ":/schema/006-people.sql",
                           ":/schema/007-merging.sql",     ":/schema/008-each-year-alone.sql"};

constexpr int notingRows = 3; // the schema from which each step notes the records that it touched
constexpr int yearsAlone = 8; // … from which a segment tells whether its years stand alone

std::string contentOf(const char* name) {
    QFile file(QString::fromLatin1(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "migrations", name);
    Q_UNUSED(isOpen)
    return file.readAll().toStdString();
}

void setPragma(sqlite::Database& database, const char* name, int value) {
    database.script(std::string("PRAGMA ") + name + " = " + std::to_string(value));
}

} // namespace

int newestSchema() { return static_cast<int>(files.size()); }

int schemaOf(sqlite::Database& database) { return database.value<int>("PRAGMA user_version").value_or(0); }

bool isRegister(sqlite::Database& database) {
    return database.value<int>("PRAGMA application_id").value_or(0) == applicationId;
}

void takeToSchema(sqlite::Database& database, int schema) {
    database.script(contentOf(files.at(static_cast<std::size_t>(schema - 1))));
    setPragma(database, "user_version", schema);
}

void migrate(sqlite::Database& database, int schema) {
    sqlite::Transaction transaction(database);
    const int before = schemaOf(database);
    for (int version = before; version < schema; ++version) {
        takeToSchema(database, version + 1);
    }
    if (before < notingRows && schema >= notingRows) {
        Journal(database).noteAllRows();
    }
    if (before < yearsAlone && schema >= yearsAlone) {
        tellYearsAlone(database);
    }
    noteProgram(database);
    setPragma(database, "application_id", applicationId);
    transaction.commit();
}

} // namespace samspel
