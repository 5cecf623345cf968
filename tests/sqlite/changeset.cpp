// SPDX-License-Identifier: MIT
#include "sqlite/changeset.h"

#include "sqlite/failure.h"
#include "sqlite/folder.h"
#include "sqlite/register.h"
#include "support/catch.h"

#include <sqlite3.h>

#include <random>

using namespace sqlite;
using namespace std::chrono_literals;

namespace {

/// Does, takes back and does again; the file must be the same each time.
void checkThereAndBack(std::string_view script) {
    INFO(script);
    Database database = small::create();
    const std::string before = small::dump(database);
    const Changeset change = small::change(database, script);
    const std::string after = small::dump(database);
    CHECK(before != after);
    change.inverse().apply(database);
    CHECK(small::dump(database) == before);
    change.apply(database);
    CHECK(small::dump(database) == after);
    change.inverse().apply(database);
    CHECK(small::dump(database) == before);
    CHECK(database.integrityProblems().empty());
}

/// Applies what must not fit, and checks that nothing was touched.
StaleChange refused(Database& database, const Changeset& change) {
    const std::string before = small::dump(database);
    const bool within = database.inTransaction();
    std::optional<StaleChange> thrown;
    try {
        change.apply(database);
    } catch (const StaleChange& stale) {
        thrown = stale;
    }
    REQUIRE(thrown);
    CHECK(small::dump(database) == before);
    CHECK(database.inTransaction() == within);
    CHECK(database.integrityProblems().empty());
    return *thrown;
}

} // namespace

TEST_CASE("each kind of edit can be taken back and done again", "[sqlite]") {
    checkThereAndBack("INSERT INTO school(municipality, name) VALUES ('4649', 'Bryggja')");
    checkThereAndBack(
        "UPDATE school SET name = 'Blåbær', pupils = NULL, share = 0.1, logo = NULL WHERE id = 1");
    checkThereAndBack("DELETE FROM attendance WHERE day = '2024-01-10'");
    checkThereAndBack("UPDATE attendance SET day = '2025-01-01' WHERE leader = 2"); // its key
    checkThereAndBack("INSERT OR REPLACE INTO municipality VALUES ('4649', 'Eid og Selje')");
    checkThereAndBack("UPDATE school SET logo = x'', name = 'b' || char(0) || 'ø' WHERE id = 2");
}

TEST_CASE("a removal that cascades is taken back whole", "[sqlite]") {
    checkThereAndBack("DELETE FROM municipality WHERE number = '4601'"); // schools go, leaders lose theirs
    checkThereAndBack("DELETE FROM leader WHERE id = 1");                // attendance goes, a mentor is lost
    checkThereAndBack("DELETE FROM leader WHERE id = 2");                // a tree within one table
    checkThereAndBack(
        "UPDATE municipality SET number = '9999' WHERE number = '4601'"); // a key that schools follow
    checkThereAndBack("DELETE FROM leader; DELETE FROM school; DELETE FROM municipality");
}

TEST_CASE("edits that lean on each other", "[sqlite]") {
    checkThereAndBack("UPDATE leader SET mentor = 3 WHERE id = 2; DELETE FROM leader WHERE id = 1");
    checkThereAndBack(
        "UPDATE leader SET school = 2 WHERE school = 1; DELETE FROM school WHERE id = 1"); // a merger
    checkThereAndBack(
        "INSERT INTO municipality VALUES ('1', 'Ny'); INSERT INTO school(id, municipality, name) VALUES"
        " (9, '1', 'Nyskulen'); UPDATE leader SET school = 9");
    checkThereAndBack("DELETE FROM school WHERE id = 1; INSERT INTO school(id, municipality, name) VALUES"
                      " (8, '4601', 'Bønes')");                     // another row takes the unique name
    checkThereAndBack("UPDATE leader SET mentor = 3 WHERE id = 1"); // a circle
}

TEST_CASE("a change that no longer fits is refused and touches nothing", "[sqlite]") {
    Database database = small::create();
    const Changeset rename =
        small::change(database, "UPDATE school SET name = 'Bønes nye', pupils = 1 WHERE id = 1;"
                                "UPDATE school SET pupils = 7 WHERE id = 3");
    SECTION("another has changed the same field") {
        database.run("UPDATE school SET name = 'Bønes gamle' WHERE id = 1");
        const StaleChange stale = refused(database, rename.inverse());
        CHECK(stale.table() == "school");
        CHECK(stale.detail() == "the change no longer fits: a row of table school has been changed since");
    }
    SECTION("another has changed it back already") {
        database.run("UPDATE school SET name = 'Bønes', pupils = 300 WHERE id = 1");
        refused(database, rename.inverse());
    }
    SECTION("the row is gone") {
        database.run("DELETE FROM school WHERE id = 1");
        CHECK(refused(database, rename.inverse()).detail() ==
              "the change no longer fits: a row of table school is no longer there");
    }
    SECTION("its former name is taken") {
        database.run("INSERT INTO school(municipality, name) VALUES ('4601', 'Bønes')");
        CHECK(refused(database, rename.inverse()).detail() ==
              "the change no longer fits: a row of table school would break a rule of the table");
    }
    SECTION("within a transaction of the caller, whose own work stays") {
        Transaction transaction(database);
        database.run("UPDATE school SET name = 'Bønes gamle' WHERE id = 1");
        refused(database, rename.inverse());
        transaction.commit();
        CHECK(database.value<std::string>("SELECT name FROM school WHERE id = 1") == "Bønes gamle");
    }
    SECTION("another field of the same row is no hindrance") {
        database.run("UPDATE school SET share = 0.75 WHERE id = 1");
        rename.inverse().apply(database);
        CHECK(database.value<std::string>("SELECT name || pupils || share FROM school WHERE id = 1") ==
              "Bønes3000.75");
    }
}

TEST_CASE("rows that came back under the same key are not overwritten", "[sqlite]") {
    Database database = small::create();
    const Changeset removal = small::change(database, "DELETE FROM leader WHERE id = 3");
    database.run("INSERT INTO leader(id, name) VALUES (3, 'Siv')");
    CHECK(refused(database, removal.inverse()).detail() ==
          "the change no longer fits: a row of table leader with the same key is there already");
}

TEST_CASE("a row that should go and is gone is no conflict", "[sqlite]") {
    Database database = small::create();
    const Changeset addition =
        small::change(database, "INSERT INTO leader(id, name) VALUES (8, 'Siv'), (9, 'Liv')");
    database.run("DELETE FROM leader WHERE id = 8");
    addition.inverse().apply(database);
    CHECK(database.value<int>("SELECT max(id) FROM leader") == 3);
}

TEST_CASE("a row is not brought back without what it refers to", "[sqlite]") {
    Database database = small::create();
    const Changeset removal = small::change(database, "DELETE FROM school WHERE id = 3");
    database.script("DELETE FROM municipality WHERE number = '4647'");
    const StaleChange stale = refused(database, removal.inverse());
    CHECK(stale.table() == "school");
    CHECK(stale.detail() == "the change no longer fits: a row of table school would refer to a row of table"
                            " municipality that is not there");
}

TEST_CASE("rows that came later do not go along unnoticed", "[sqlite]") {
    Database database = small::create();
    const Changeset addition =
        small::change(database, "INSERT INTO municipality VALUES ('1', 'Ny');"
                                "INSERT INTO school(id, municipality, name) VALUES (9, '1', 'Ny')");
    SECTION("a cascade would remove them") {
        database.run("INSERT INTO school(municipality, name) VALUES ('1', 'Seinare')");
        CHECK(refused(database, addition.inverse()).detail() ==
              "the change no longer fits: a row of table school refers to a row of table municipality that "
              "would go");
    }
    SECTION("a cascade would empty them") {
        database.run("UPDATE leader SET school = 9 WHERE id = 1");
        CHECK(refused(database, addition.inverse()).table() == "leader");
    }
    SECTION("a cascade would give them another key") {
        const Changeset move =
            small::change(database, "UPDATE municipality SET number = '2' WHERE number = '1'");
        database.run("INSERT INTO school(municipality, name) VALUES ('2', 'Seinare')");
        CHECK(refused(database, move.inverse()).table() == "school");
    }
    SECTION("they are gone again") {
        database.run("INSERT INTO school(id, municipality, name) VALUES (10, '1', 'Seinare')");
        database.run("DELETE FROM school WHERE id = 10");
        addition.inverse().apply(database);
        CHECK(database.value<int>("SELECT count(*) FROM municipality") == 3);
    }
}

TEST_CASE("foreign keys to columns other than the primary key", "[sqlite]") {
    Database database(":memory:", Mode::create);
    database.script(
        "CREATE TABLE owner(id INTEGER PRIMARY KEY, land TEXT NOT NULL, number TEXT NOT NULL, name TEXT,"
        " UNIQUE (land, number)) STRICT;"
        "CREATE TABLE school(id INTEGER PRIMARY KEY, owner TEXT, land TEXT, FOREIGN KEY (land, owner)"
        " REFERENCES OWNER(Land, Number) ON UPDATE CASCADE) STRICT;"
        "INSERT INTO owner VALUES (1, 'no', '938', 'Vestland'), (2, 'no', '939', 'Rogaland')");
    const std::vector<std::string> tables{"owner", "school"};
    const auto change = [&](std::string_view script) {
        Recorder recorder(database, tables);
        database.script(script);
        return recorder.changeset();
    };
    const auto refusal = [&](const Changeset& stale) {
        return failure([&] { stale.apply(database); }).value_or(Error(0, "applied")).detail();
    };
    const std::string kept =
        "the change no longer fits: a row of table school refers to a row of table OWNER that would go";
    const Changeset rename = change("UPDATE owner SET name = 'Vestland fylke' WHERE id = 1");
    const Changeset number = change("UPDATE owner SET number = '940' WHERE id = 1");
    const Changeset addition = change("INSERT INTO owner VALUES (3, 'no', '941', 'Agder')");
    database.script("INSERT INTO school VALUES (1, '940', 'no'), (2, NULL, 'no'), (3, '941', 'no')");
    CHECK(refusal(number.inverse()) == kept);
    CHECK(refusal(addition.inverse()) == kept);
    CHECK(refusal(rename.inverse()) == "applied"); // concerns no key
    database.script("DELETE FROM school WHERE id IN (1, 3)");
    CHECK(refusal(number.inverse()) == "applied");
    CHECK(refusal(addition.inverse()) == "applied");
    CHECK(database.value<std::string>("SELECT group_concat(number || name) FROM owner") ==
          "938Vestland,939Rogaland");
    CHECK(database.value<bool>("PRAGMA foreign_keys") == true);
}

TEST_CASE("a table that has become another is refused, not passed over", "[sqlite]") {
    Database database = small::create();
    const Changeset visits = small::change(database, "UPDATE attendance SET hours = 1");
    SECTION("gone") { database.script("ALTER TABLE attendance RENAME TO former"); }
    SECTION("with fewer columns") { database.script("ALTER TABLE attendance DROP COLUMN hours"); }
    SECTION("with another key") {
        database.script(
            "DROP TABLE attendance; CREATE TABLE attendance(leader INTEGER NOT NULL, day TEXT NOT NULL,"
            " hours REAL, PRIMARY KEY (leader, day)) STRICT, WITHOUT ROWID");
    }
    try {
        visits.inverse().apply(database);
        FAIL("it was applied");
    } catch (const StaleChange& stale) {
        CHECK(stale.detail() == "the change no longer fits: table attendance has become another");
    }
}

TEST_CASE("a table that has gained a column takes older changes", "[sqlite]") {
    Database database = small::create();
    const Changeset removal = small::change(database, "DELETE FROM leader WHERE id = 3");
    database.script("ALTER TABLE leader ADD COLUMN role TEXT NOT NULL DEFAULT 'rektor'");
    removal.inverse().apply(database);
    CHECK(database.value<std::string>("SELECT name || ' ' || role FROM leader WHERE id = 3") == "Åse rektor");
}

TEST_CASE("two unique values that changed places are taken back or left alone", "[sqlite]") {
    // SQLite before 3.51 finds no order in which single rows could be put back.
    Database database = small::create();
    const std::string before = small::dump(database);
    const Changeset swap = small::change(database, "UPDATE school SET name = '-' WHERE id = 1;"
                                                   "UPDATE school SET name = 'Bønes' WHERE id = 2;"
                                                   "UPDATE school SET name = 'Ådna' WHERE id = 1");
    const std::string after = small::dump(database);
    const bool stale = failure([&] { swap.inverse().apply(database); }).has_value();
    CHECK(small::dump(database) == (stale ? after : before));
    CHECK_FALSE(database.inTransaction());
}

TEST_CASE("the world's failures are not taken for a stale change", "[sqlite]") {
    const Folder folder;
    Database database = small::create(folder / "a.db");
    const Changeset change = small::change(database, "UPDATE leader SET name = 'Siv'");
    Database other(folder / "a.db", Mode::readWrite, 0ms);
    {
        Transaction holder(database);
        const auto error = failure([&] { change.inverse().apply(other); });
        CHECK(error->busy());
    }
    Database reader(folder / "a.db", Mode::readOnly);
    CHECK(failure([&] { change.inverse().apply(reader); })->readOnly());
    CHECK(database.value<int>("SELECT count(*) FROM leader WHERE name = 'Siv'") == 3);
}

TEST_CASE("a change is read row by row", "[sqlite]") {
    Database database = small::create();
    const auto text = [](const char* value) { return Value(std::string(value)); };
    const Value none;

    const auto update =
        small::change(database, "UPDATE leader SET name = 'Anna', mentor = 3 WHERE id = 1").rows();
    REQUIRE(update.size() == 1);
    CHECK(update[0].table == "leader");
    CHECK(update[0].operation == Operation::update);
    CHECK(update[0].primaryKey == std::vector{0});
    CHECK_FALSE(update[0].indirect);
    const Value one = std::int64_t{1};
    CHECK(update[0].cells == std::vector<CellChange>{{0, one, one, true},
                                                     {1, text("Anne"), text("Anna"), false},
                                                     {2, none, none, true},
                                                     {3, none, std::int64_t{3}, false}});

    const auto insert =
        small::change(database, "INSERT INTO school VALUES (7, '4649', 'Bryggja', 12, 2.0, x'ff')").rows();
    REQUIRE(insert.size() == 1);
    CHECK(insert[0].operation == Operation::insert);
    CHECK(insert[0].cells == std::vector<CellChange>{{0, none, std::int64_t{7}},
                                                     {1, none, text("4649")},
                                                     {2, none, text("Bryggja")},
                                                     {3, none, std::int64_t{12}},
                                                     {4, none, 2.0},
                                                     {5, none, std::vector{std::byte{255}}}});

    const auto remove = small::change(database, "DELETE FROM attendance WHERE leader = 2").rows();
    REQUIRE(remove.size() == 1);
    CHECK(remove[0].operation == Operation::remove);
    CHECK(remove[0].cells == std::vector<CellChange>{
                                 {0, std::int64_t{2}, none}, {1, text("2024-01-10"), none}, {2, none, none}});
}

TEST_CASE("a key of several columns and what a cascade did", "[sqlite]") {
    Database database = small::create();
    auto rows = small::change(database, "DELETE FROM leader WHERE id = 2").rows();
    std::sort(rows.begin(), rows.end(), [](const RowChange& a, const RowChange& b) {
        return std::tuple(a.table, a.operation) < std::tuple(b.table, b.operation);
    });
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].table == "attendance");
    CHECK(rows[0].primaryKey == std::vector{1, 0});
    CHECK(rows[0].cells[1].before == Value(std::string("2024-01-10")));
    CHECK(rows[0].indirect);
    CHECK(rows[1].operation == Operation::update); // Åse loses her mentor
    CHECK(rows[1].indirect);
    CHECK(rows[1].cells[3] == CellChange{3, std::int64_t{2}, Value(), false});
    CHECK(rows[2].operation == Operation::remove);
    CHECK_FALSE(rows[2].indirect);
}

TEST_CASE("two changes become one", "[sqlite]") {
    Database database = small::create();
    const std::string before = small::dump(database);
    const Changeset first =
        small::change(database, "UPDATE leader SET name = 'Ane' WHERE id = 1; INSERT INTO leader"
                                " VALUES (9, 'Siv', NULL, NULL)");
    const Changeset second =
        small::change(database, "UPDATE leader SET name = 'Ann' WHERE id = 1; DELETE FROM leader"
                                " WHERE id = 9");
    const Changeset both = Changeset::concatenate(first, second);
    REQUIRE(both.rows().size() == 1);
    CHECK(both.rows()[0].cells[1].before == Value(std::string("Anne")));
    CHECK(both.rows()[0].cells[1].after == Value(std::string("Ann")));
    both.inverse().apply(database);
    CHECK(small::dump(database) == before);
    CHECK(Changeset::concatenate(first, Changeset()) == first);
    CHECK(Changeset::concatenate(Changeset(), Changeset()).empty());
}

TEST_CASE("nothing is a change too", "[sqlite]") {
    Database database = small::create();
    const Changeset none =
        small::change(database, "UPDATE leader SET name = name; INSERT INTO leader VALUES"
                                " (9, 'Siv', NULL, NULL); DELETE FROM leader WHERE id = 9");
    CHECK(none.empty());
    CHECK(none.rows().empty());
    CHECK(none.inverse().empty());
    none.apply(database);
}

TEST_CASE("a change is kept as bytes", "[sqlite]") {
    Database database = small::create();
    const std::string before = small::dump(database);
    const Changeset change = small::change(database, "DELETE FROM school");
    database.script("CREATE TABLE journal(id INTEGER PRIMARY KEY, change BLOB NOT NULL) STRICT");
    database.run("INSERT INTO journal VALUES (1, ?1)", change.bytes());
    const Changeset kept(database.value<std::vector<std::byte>>("SELECT change FROM journal").value());
    CHECK(kept == change);
    kept.inverse().apply(database);
    CHECK(small::dump(database) == before);
}

TEST_CASE("bytes that are no change are refused", "[sqlite]") {
    Database database = small::create();
    const std::string before = small::dump(database);
    const Changeset change = small::change(database, "DELETE FROM municipality");
    change.inverse().apply(database);
    const std::vector<std::byte> sound(change.bytes().begin(), change.bytes().end());

    // Cut anywhere, it is a shorter change at the end of a row, and none at any other place.
    const std::size_t rows = change.rows().size();
    std::size_t places = 0;
    for (std::size_t size = 0; size < sound.size(); ++size) {
        const Changeset cut(std::span<const std::byte>(sound).first(size));
        const auto error = failure([&] { cut.rows(); });
        places += error ? 0 : 1;
        CHECK((error ? error->damaged() : cut.rows().size() < rows));
        CHECK(error.has_value() == failure([&] { cut.inverse(); }).has_value());
        CHECK(error.has_value() == failure([&] { Changeset::concatenate(cut, cut); }).has_value());
    }
    CHECK(places >= rows);
    CHECK(places <= rows + small::tables().size());

    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::byte> bytes = sound;
        for (auto i = 1 + random() % 4; i > 0; --i) {
            bytes[random() % bytes.size()] = static_cast<std::byte>(random());
        }
        const Changeset damaged(std::move(bytes));
        // Whatever it is taken for, nothing but an Error may come of it, and an Error changes nothing.
        failure([&] { damaged.rows(); });
        failure([&] { damaged.inverse(); });
        Transaction transaction(database);
        if (failure([&] { damaged.apply(database); })) {
            CHECK(small::dump(database) == before);
        }
    }
    const std::vector<std::byte> text(100, std::byte{'?'});
    CHECK(failure([&] { Changeset(text).rows(); })->damaged());
    CHECK(failure([&] { Changeset(text).inverse(); })->damaged());
    CHECK(failure([&] { Changeset(text).apply(database); })->damaged());
}

TEST_CASE("a change that would take all memory is refused", "[sqlite]") {
    // Rows that were removed, each cell one byte that says NULL.
    const auto removed = [](std::size_t columns, std::size_t rows) {
        std::vector<std::byte> bytes{std::byte{'T'}, static_cast<std::byte>(0x80U | columns >> 7U),
                                     static_cast<std::byte>(columns & 0x7fU), std::byte{1}};
        bytes.insert(bytes.end(), columns - 1, std::byte{0});
        bytes.insert(bytes.end(), {std::byte{'t'}, std::byte{0}});
        for (std::size_t row = 0; row < rows; ++row) {
            bytes.insert(bytes.end(), {std::byte{9}, std::byte{0}}); // SQLITE_DELETE
            bytes.insert(bytes.end(), columns, std::byte{5});        // SQLITE_NULL
        }
        return Changeset(std::move(bytes));
    };
    CHECK(removed(200, 3).rows().size() == 3);
    CHECK(failure([&] { removed(201, 1).rows(); })->damaged()); // no table of ours has so many
    CHECK(failure([&] { removed(200, 50'001).rows(); })->damaged());
}

TEST_CASE("a value of any kind is bound and read", "[sqlite]") {
    Database database(":memory:", Mode::create);
    for (const Value& value : {Value(), Value(std::int64_t{-3}), Value(0.5), Value(std::string("Ås")),
                               Value(std::vector{std::byte{7}})}) {
        CHECK(database.value<Value>("SELECT ?1", value) == value);
    }
}
