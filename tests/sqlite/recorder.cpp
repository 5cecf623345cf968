// SPDX-License-Identifier: MIT
#include "sqlite/recorder.h"

#include "sqlite/failure.h"
#include "sqlite/register.h"
#include "support/catch.h"

#include <random>

using namespace sqlite;

namespace {

std::vector<std::string> tablesOf(const Changeset& change) {
    std::vector<std::string> result;
    for (const RowChange& row : change.rows()) {
        if (result.empty() || result.back() != row.table) {
            result.push_back(row.table);
        }
    }
    return result;
}

} // namespace

TEST_CASE("only the named tables are recorded, however their names are spelt", "[sqlite]") {
    Database database = small::create();
    const std::vector<std::string> named{"Municipality", "SCHOOL"};
    Recorder recorder(database, named);
    database.run("DELETE FROM municipality WHERE number = '4601'");
    CHECK(tablesOf(recorder.changeset()) == std::vector<std::string>{"municipality", "school"});
}

TEST_CASE("what a trigger writes to a named table is recorded", "[sqlite]") {
    Database database = small::create();
    const std::vector<std::string> named{"derived"};
    Recorder recorder(database, named);
    database.run("UPDATE school SET name = 'Å' WHERE id = 1");
    const auto rows = recorder.changeset().rows();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].indirect);
    CHECK(rows[0].cells[1].before == Value(std::int64_t{5}));
    CHECK(rows[0].cells[1].after == Value(std::int64_t{1}));
}

TEST_CASE("a table that cannot be recorded is refused", "[sqlite]") {
    Database database = small::create();
    const auto refusal = [&](const char* table) {
        const std::vector<std::string> named{table};
        return failure([&] { Recorder recorder(database, named); })->detail();
    };
    database.script("CREATE TABLE keyless(x INTEGER) STRICT");
    CHECK(refusal("keyless") == "table keyless has no primary key and cannot be recorded");
    CHECK(refusal("nowhere") == "there is no table nowhere to record");
}

TEST_CASE("a table is emptied under the eyes of the recorder", "[sqlite]") {
    // SQLite empties a table without triggers and foreign keys in one stroke when nobody listens; a statement
    // prepared then must not do so now.
    Database database(":memory:", Mode::create);
    database.script("CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT) STRICT;"
                    "INSERT INTO note VALUES (1, 'Bø'), (2, 'Ås'), (3, NULL)");
    const std::vector<std::string> named{"note"};
    const char* sql = "DELETE FROM note";
    std::optional<Statement> early(database.query(sql));
    SECTION("by a statement on loan") {
        Recorder recorder(database, named);
        early->run();
        CHECK(recorder.changeset().rows().size() == 3);
    }
    SECTION("by a kept statement") {
        early.reset();
        Recorder recorder(database, named);
        database.run(sql);
        CHECK(recorder.changeset().rows().size() == 3);
    }
}

TEST_CASE("reading goes on when a recorder begins", "[sqlite]") {
    Database database = small::create();
    Statement names = database.query("SELECT name FROM leader ORDER BY id");
    REQUIRE(names.step());
    const Changeset change = small::change(database, "UPDATE school SET pupils = 1 WHERE id = 1");
    REQUIRE(names.step());
    CHECK(names.column<std::string>(0) == "Bjørn");
    CHECK(change.rows().size() == 1);
}

TEST_CASE("what is rolled back is not recorded", "[sqlite]") {
    Database database = small::create();
    const Changeset change = small::change(database, [&] {
        database.run("UPDATE leader SET name = 'Ane' WHERE id = 1");
        Savepoint attempt(database);
        database.run("UPDATE leader SET name = 'Bo' WHERE id = 2");
    });
    REQUIRE(change.rows().size() == 1);
    CHECK(change.rows()[0].cells[0].before == Value(std::int64_t{1}));
}

TEST_CASE("two recorders hear the same", "[sqlite]") {
    Database database = small::create();
    Recorder outer(database, small::tables());
    const Changeset inner = small::change(database, "DELETE FROM school WHERE id = 2");
    CHECK(outer.changeset() == inner);
    database.run("DELETE FROM school WHERE id = 3");
    CHECK(outer.changeset().rows().size() > inner.rows().size());
}

TEST_CASE("tables that refer in a circle are recorded", "[sqlite]") {
    Database database(":memory:", Mode::create);
    database.script(
        "CREATE TABLE a(id INTEGER PRIMARY KEY, b INTEGER REFERENCES b ON DELETE SET NULL) STRICT;"
        "CREATE TABLE b(id INTEGER PRIMARY KEY, a INTEGER REFERENCES a ON DELETE SET NULL) STRICT;"
        "INSERT INTO a VALUES (1, NULL); INSERT INTO b VALUES (1, 1); UPDATE a SET b = 1");
    const std::vector<std::string> named{"a", "b"};
    Changeset change;
    {
        Recorder recorder(database, named);
        database.run("DELETE FROM a");
        change = recorder.changeset();
    }
    const auto state = [&] {
        return database.value<std::string>(
            "SELECT (SELECT count(*) FROM a WHERE b = 1) || quote((SELECT a FROM b))");
    };
    CHECK(state() == "0NULL");
    change.inverse().apply(database);
    CHECK(state() == "11");
    change.apply(database);
    CHECK(state() == "0NULL");
}

namespace {

/// Some random edit; one that a rule forbids is passed over.
void edit(Database& database, std::mt19937& random) {
    const auto pick = [&](unsigned count) { return static_cast<int>(random() % count); };
    const auto number = [&] { return std::to_string(4600 + pick(12)); };
    const auto name = [&] { return "Bø" + std::to_string(pick(100000)); };
    const auto day = [&] { return "2024-0" + std::to_string(1 + pick(9)) + "-01"; };
    const auto maybe = [&](int value) { return pick(4) == 0 ? std::optional<int>() : value; };
    try {
        switch (pick(12)) {
        case 0:
            return database.run("INSERT INTO municipality VALUES (?1, ?2)", number(), name());
        case 1:
            return database.run("DELETE FROM municipality WHERE number = ?1", number());
        case 2:
            return database.run("UPDATE municipality SET number = ?2 WHERE number = ?1", number(), number());
        case 3:
        case 4:
            return database.run("INSERT OR REPLACE INTO school VALUES (?1, ?2, ?3, ?4, ?5, randomblob(3))",
                                pick(20), number(), name(), maybe(pick(500)), pick(1000) / 8.0);
        case 5:
            return database.run("UPDATE school SET name = ?2, share = share / 3, logo = NULL WHERE id = ?1",
                                pick(20), name());
        case 6:
            return database.run("DELETE FROM school WHERE id = ?1", pick(20));
        case 7:
            return database.run("INSERT INTO leader VALUES (?1, ?2, ?3, ?4)", pick(20), name(),
                                maybe(pick(20)), maybe(pick(20)));
        case 8:
            return database.run("UPDATE leader SET school = ?2, mentor = ?3 WHERE id = ?1", pick(20),
                                maybe(pick(20)), maybe(pick(20)));
        case 9:
            return database.run("DELETE FROM leader WHERE id = ?1", pick(20));
        case 10:
            return database.run("INSERT OR REPLACE INTO attendance VALUES (?1, ?2, ?3)", pick(20), day(),
                                pick(20) / 2.0);
        default:
            return database.run("UPDATE OR REPLACE attendance SET day = ?2 WHERE day = ?1", day(), day());
        }
    } catch (const Error& error) {
        REQUIRE(error.constraint());
    }
}

} // namespace

TEST_CASE("whatever was edited, taking it back restores the file", "[sqlite][property]") {
    Database database = small::create();
    for (unsigned seed = 1; seed <= 300; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const std::string before = small::dump(database);
        const Changeset change = small::change(database, [&] {
            for (auto edits = 1 + random() % 25; edits > 0; --edits) {
                edit(database, random);
            }
        });
        const std::string after = small::dump(database);
        change.inverse().apply(database);
        REQUIRE(small::dump(database) == before);
        change.apply(database);
        REQUIRE(small::dump(database) == after);
    }
    CHECK(database.integrityProblems().empty());
}

TEST_CASE("a long history is walked back to its beginning", "[sqlite][property]") {
    Database database = small::create();
    std::mt19937 random(2024);
    std::vector<std::string> states{small::dump(database)};
    std::vector<Changeset> journal;
    Changeset whole;
    for (int step = 0; step < 200; ++step) {
        journal.push_back(small::change(database, [&] { edit(database, random); }));
        states.push_back(small::dump(database));
        whole = Changeset::concatenate(whole, journal.back());
    }
    for (std::size_t step = journal.size(); step-- > 0;) {
        journal[step].inverse().apply(database);
        REQUIRE(small::dump(database) == states[step]);
    }
    for (std::size_t step = 0; step < journal.size(); ++step) {
        journal[step].apply(database);
        REQUIRE(small::dump(database) == states[step + 1]);
    }
    whole.inverse().apply(database);
    CHECK(small::dump(database) == states.front());
}
