// SPDX-License-Identifier: MIT
#include "sqlite/statement.h"

#include "sqlite/database.h"
#include "sqlite/failure.h"
#include "sqlite/folder.h"
#include "sqlite/transaction.h"
#include "support/catch.h"

#include <sqlite3.h>

using namespace sqlite;

namespace {

Database schools() {
    Database database(":memory:", Mode::create);
    database.script("CREATE TABLE school(id INTEGER PRIMARY KEY, name TEXT NOT NULL, pupils INTEGER) STRICT;"
                    "INSERT INTO school VALUES (1, 'Bø', 120), (2, 'Ås', NULL), (3, 'Eid', 45)");
    return database;
}

} // namespace

TEST_CASE("rows are read one after the other", "[sqlite]") {
    Database database = schools();
    Statement all = database.query("SELECT id, name, pupils FROM school WHERE id <= ?1 ORDER BY id");
    all.bindAll(2);
    REQUIRE(all.step());
    CHECK(all.row<int, std::string, std::optional<int>>() ==
          std::tuple(1, std::string("Bø"), std::optional(120)));
    REQUIRE(all.step());
    CHECK(all.column<std::string>(1) == "Ås");
    CHECK(all.isNull(2));
    CHECK(all.columnType(0) == SQLITE_INTEGER);
    CHECK_FALSE(all.step());
    CHECK(all.columnCount() == 3);
    CHECK(all.columnName(2) == "pupils");
}

TEST_CASE("a statement is bound and run again", "[sqlite]") {
    Database database = schools();
    Statement insert = database.query("INSERT INTO school(name, pupils) VALUES (?1, ?2)");
    insert.bindAll("Førde", 10).run();
    insert.bindAll("Florø", std::nullopt).run();
    insert.bind(1, "Stryn").run(); // the second parameter stays
    CHECK(database.changes() == 1);
    CHECK(database.lastInsertId() == 6);
    CHECK(database.value<std::string>("SELECT group_concat(name || '=' || ifnull(pupils, '?'), ' ')"
                                      " FROM (SELECT * FROM school WHERE id > 3 ORDER BY id)") ==
          "Førde=10 Florø=? Stryn=?");
}

TEST_CASE("a query is bound anew at any moment", "[sqlite]") {
    Database database = schools();
    Statement later = database.query("SELECT id FROM school WHERE id > ?1 ORDER BY id");
    later.bindAll(0);
    REQUIRE(later.step());
    later.bindAll(1); // half-way
    REQUIRE(later.step());
    CHECK(later.column<int>(0) == 2);
    while (later.step()) {
    }
    later.bind(1, 2); // at the end
    REQUIRE(later.step());
    CHECK(later.column<int>(0) == 3);
}

TEST_CASE("what cannot be read or bound is refused", "[sqlite]") {
    Database database = schools();
    Statement one = database.query("SELECT id, name FROM school WHERE id = ?1");
    const auto rangeError = [](const auto& work) {
        const auto error = failure(work);
        return error && error->primary() == SQLITE_RANGE;
    };
    CHECK(rangeError([&] { one.column<int>(0); })); // no row yet
    CHECK(rangeError([&] { one.bindAll(); }));      // a parameter without value would be NULL
    CHECK(rangeError([&] { one.bindAll(1, 2); }));
    CHECK(rangeError([&] { one.bind(2, 1); }));
    one.bindAll(1);
    REQUIRE(one.step());
    CHECK(rangeError([&] { one.column<int>(2); }));
    CHECK(rangeError([&] { one.column<int>(-1); }));
    CHECK(rangeError([&] { one.row<int>(); }));
    CHECK(rangeError([&] { one.columnName(2); }));
    CHECK_FALSE(one.step());
    CHECK(rangeError([&] { one.column<int>(0); })); // past the end
}

TEST_CASE("a statement is prepared once and kept", "[sqlite]") {
    Database database = schools();
    const char* sql = "SELECT name FROM school WHERE id = ?1";
    const sqlite3_stmt* first = nullptr;
    {
        Statement statement = database.query(sql);
        first = statement.bindAll(1).handle();
        CHECK(statement.step());
    }
    Statement again = database.query(sql);
    CHECK(again.handle() == first);
    CHECK_FALSE(again.step()); // came back reset and without the former value
}

TEST_CASE("a statement on loan is not lent twice", "[sqlite]") {
    Database database = schools();
    const char* sql = "SELECT id FROM school ORDER BY id";
    Statement outer = database.query(sql);
    int pairs = 0;
    while (outer.step()) {
        Statement inner = database.query(sql);
        REQUIRE(inner.handle() != outer.handle());
        while (inner.step()) {
            ++pairs;
        }
    }
    CHECK(pairs == 9);
}

TEST_CASE("the store of idle statements does not grow without end", "[sqlite]") {
    Database database = schools();
    for (int i = 0; i < 2000; ++i) {
        CHECK(database.value<int>("SELECT " + std::to_string(i)) == i);
    }
    int kept = 0;
    for (sqlite3_stmt* s = sqlite3_next_stmt(database.handle(), nullptr); s != nullptr;
         s = sqlite3_next_stmt(database.handle(), s)) {
        ++kept;
    }
    CHECK(kept <= 500);
}

TEST_CASE("a moved statement goes on, and its place takes another", "[sqlite]") {
    Database database = schools();
    Statement one = database.query("SELECT id FROM school ORDER BY id");
    REQUIRE(one.step());
    Statement other = std::move(one);
    CHECK(other.column<int>(0) == 1);
    REQUIRE(other.step());
    one = database.query("SELECT 7");
    REQUIRE(one.step());
    other = std::move(one);
    CHECK(other.column<int>(0) == 7);
}

TEST_CASE("a statement keeps its file open", "[sqlite]") {
    auto database = std::make_unique<Database>(schools());
    Statement statement = database->query("SELECT count(*) FROM school");
    database.reset();
    REQUIRE(statement.step());
    CHECK(statement.column<int>(0) == 3);
}

TEST_CASE("exactly one statement is prepared", "[sqlite]") {
    Database database = schools();
    CHECK(failure([&] { database.query("SELECT 1; SELECT 2"); })->primary() == SQLITE_MISUSE);
    CHECK(failure([&] { database.query("SELECT 1; nonsense"); })->primary() == SQLITE_MISUSE);
    CHECK(failure([&] { database.query(" -- nothing"); })->primary() == SQLITE_MISUSE);
    CHECK_FALSE(failure([&] { database.query("SELECT 1; -- the end"); }));
    const auto error = failure([&] { database.query("SELECT nam FROM school"); });
    REQUIRE(error);
    CHECK(error->detail() == "no such column: nam");
    CHECK(std::string(error->what()) == "no such column: nam (SELECT nam FROM school)");
    CHECK(error->statement() == "SELECT nam FROM school");
}

TEST_CASE("a statement that returns what it wrote writes all", "[sqlite]") {
    Database database = schools();
    CHECK(database.value<int>("UPDATE school SET pupils = 1 RETURNING id").has_value());
    CHECK(database.value<int>("SELECT sum(pupils) FROM school") == 3);
    CHECK(database.value<int>("INSERT INTO school(name) VALUES ('Lom') RETURNING id") == 4);
    CHECK_FALSE(database.inTransaction());
}

TEST_CASE("a SELECT holds its snapshot until it is reset", "[sqlite]") {
    const Folder folder;
    Database writer(folder / "a.db", Mode::create);
    writer.useWriteAheadLog();
    writer.script("CREATE TABLE t(x INTEGER PRIMARY KEY) STRICT; INSERT INTO t VALUES (1), (2)");
    Database reader(folder / "a.db", Mode::readOnly);
    const auto seen = [&] { return reader.value<int>("SELECT count(*) FROM t"); };

    Statement half = reader.query("SELECT x FROM t");
    REQUIRE(half.step());
    writer.run("INSERT INTO t VALUES (3)");
    CHECK(seen() == 2);
    half.reset();
    CHECK(seen() == 3);
    {
        Statement dying = reader.query("SELECT x FROM t");
        REQUIRE(dying.step());
        writer.run("INSERT INTO t VALUES (4)");
        CHECK(seen() == 3);
    }
    CHECK(seen() == 4);
}

TEST_CASE("a failed statement can be run again", "[sqlite]") {
    Database database = schools();
    Statement insert = database.query("INSERT INTO school(id, name) VALUES (?1, ?2)");
    CHECK(failure([&] { insert.bindAll(1, "Bø").run(); })->unique());
    insert.bindAll(9, "Bø").run();
    CHECK(database.value<int>("SELECT count(*) FROM school") == 4);
}
