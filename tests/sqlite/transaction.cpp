// SPDX-License-Identifier: MIT
#include "sqlite/transaction.h"

#include "sqlite/database.h"
#include "sqlite/failure.h"
#include "sqlite/folder.h"
#include "support/catch.h"

using namespace sqlite;
using namespace std::chrono_literals;

namespace {

int rows(Database& database) { return database.value<int>("SELECT count(*) FROM t").value(); }

} // namespace

TEST_CASE("what is not committed is undone", "[sqlite]") {
    Database database(":memory:", Mode::create);
    database.script("CREATE TABLE t(x INTEGER PRIMARY KEY) STRICT");
    {
        Transaction transaction(database);
        database.run("INSERT INTO t VALUES (1)");
        CHECK(database.inTransaction());
    }
    CHECK_FALSE(database.inTransaction());
    CHECK(rows(database) == 0);
    {
        Transaction transaction(database);
        database.run("INSERT INTO t VALUES (1)");
        transaction.commit();
        CHECK_FALSE(database.inTransaction());
    }
    CHECK(rows(database) == 1);
    CHECK_THROWS_AS(
        [&] {
            Transaction transaction(database);
            database.run("INSERT INTO t VALUES (2)");
            database.run("INSERT INTO t VALUES (2)");
        }(),
        Error);
    CHECK(rows(database) == 1);
}

TEST_CASE("a savepoint is undone within its transaction", "[sqlite]") {
    Database database(":memory:", Mode::create);
    database.script("CREATE TABLE t(x INTEGER PRIMARY KEY) STRICT");
    Transaction transaction(database);
    database.run("INSERT INTO t VALUES (1)");
    {
        Savepoint outer(database);
        database.run("INSERT INTO t VALUES (2)");
        {
            Savepoint inner(database);
            database.run("INSERT INTO t VALUES (3)");
        }
        CHECK(rows(database) == 2);
        {
            Savepoint inner(database);
            database.run("INSERT INTO t VALUES (4)");
            inner.commit();
        }
        CHECK(rows(database) == 3);
    }
    CHECK(rows(database) == 1);
    {
        Savepoint kept(database);
        database.run("INSERT INTO t VALUES (5)");
        kept.commit();
    }
    transaction.commit();
    CHECK(database.value<std::string>("SELECT group_concat(x) FROM t") == "1,5");
}

TEST_CASE("transactions do not nest", "[sqlite]") {
    Database database(":memory:", Mode::create);
    Transaction transaction(database);
    CHECK(failure([&] { Transaction second(database); }));
    CHECK(database.inTransaction());
}

TEST_CASE("a second writer is told that the file is busy", "[sqlite]") {
    const Folder folder;
    Database one(folder / "a.db", Mode::create, 0ms);
    one.useWriteAheadLog();
    one.script("CREATE TABLE t(x INTEGER PRIMARY KEY) STRICT");
    Database other(folder / "a.db", Mode::readWrite, 0ms);
    {
        Transaction first(one);
        CHECK(failure([&] { Transaction second(other); })->busy());
        CHECK(failure([&] { other.run("INSERT INTO t VALUES (1)"); })->busy());
        CHECK(rows(other) == 0); // reading goes on
    }
    Transaction second(other);
    other.run("INSERT INTO t VALUES (1)");
    second.commit();
    CHECK(rows(one) == 1);
}

TEST_CASE("a concurrent reader keeps its snapshot", "[sqlite]") {
    const Folder folder;
    Database writer(folder / "a.db", Mode::create);
    writer.useWriteAheadLog();
    writer.script("CREATE TABLE t(x INTEGER PRIMARY KEY) STRICT; INSERT INTO t VALUES (1)");
    Database reader(folder / "a.db", Mode::readOnly);
    {
        Transaction snapshot(reader, Transaction::Kind::deferred);
        CHECK(rows(reader) == 1);
        {
            Transaction change(writer);
            writer.run("INSERT INTO t VALUES (2)");
            CHECK(rows(reader) == 1); // not committed
            change.commit();
        }
        CHECK(rows(writer) == 2);
        CHECK(rows(reader) == 1); // committed after the snapshot
    }
    CHECK(rows(reader) == 2);
}

TEST_CASE("a commit that fails can be tried again", "[sqlite]") {
    Database database(":memory:", Mode::create);
    database.script("CREATE TABLE a(id INTEGER PRIMARY KEY) STRICT;"
                    "CREATE TABLE t(x INTEGER REFERENCES a DEFERRABLE INITIALLY DEFERRED) STRICT");
    Transaction transaction(database);
    database.run("INSERT INTO t VALUES (1)");
    CHECK(failure([&] { transaction.commit(); })->foreignKey());
    database.run("INSERT INTO a VALUES (1)");
    transaction.commit();
    CHECK(rows(database) == 1);
}

TEST_CASE("a transaction outlives the name of its database", "[sqlite]") {
    const Folder folder;
    auto database = std::make_unique<Database>(folder / "a.db", Mode::create);
    database->script("CREATE TABLE t(x)");
    {
        Transaction transaction(*database);
        database->run("INSERT INTO t VALUES (1)");
        database.reset();
    }
    Database again(folder / "a.db", Mode::readOnly);
    CHECK(rows(again) == 0);
}
