// SPDX-License-Identifier: MIT
#include "sqlite/unchecked.h"

#include "sqlite/database.h"
#include "sqlite/folder.h"
#include "sqlite/transaction.h"
#include "support/catch.h"

using namespace sqlite;
using namespace std::chrono_literals;

namespace {

std::string journalOf(Database& database) {
    return database.value<std::string>("PRAGMA journal_mode").value_or("");
}

} // namespace

TEST_CASE("without the log what is new is written once, and the log is there again afterwards") {
    const Folder folder;
    Database database(folder / "a.db", Mode::create);
    database.useWriteAheadLog();
    database.script("CREATE TABLE t (x)");
    {
        const WithoutLog alone(database);
        CHECK(alone.isActive());
        CHECK(journalOf(database) == "delete");
        CHECK(database.value<int>("PRAGMA synchronous") == 3); // EXTRA
        Transaction transaction(database);
        database.script("INSERT INTO t VALUES (1)");
        transaction.commit();
    }
    CHECK(journalOf(database) == "wal");
    CHECK(database.value<int>("PRAGMA synchronous") == 2); // FULL
    CHECK(database.value<int>("SELECT count(*) FROM t") == 1);
}

TEST_CASE("where somebody else has the file open the log stays") {
    const Folder folder;
    Database database(folder / "a.db", Mode::create);
    database.useWriteAheadLog();
    database.script("CREATE TABLE t (x)");
    Database other(folder / "a.db", Mode::readWrite);
    CHECK(other.value<int>("SELECT count(*) FROM t") == 0);
    {
        const WithoutLog alone(database);
        CHECK_FALSE(alone.isActive());
        database.script("INSERT INTO t VALUES (1)");
        CHECK(other.value<int>("SELECT count(*) FROM t") == 1);
    }
    CHECK(journalOf(database) == "wal");
}

TEST_CASE("what breaks off without the log is taken back") {
    const Folder folder;
    Database database(folder / "a.db", Mode::create);
    database.useWriteAheadLog();
    database.script("CREATE TABLE t (x); INSERT INTO t VALUES (1)");
    {
        const WithoutLog alone(database);
        const Transaction transaction(database);
        database.script("DELETE FROM t");
    }
    CHECK(journalOf(database) == "wal");
    CHECK(database.value<int>("SELECT count(*) FROM t") == 1);
}
