// SPDX-License-Identifier: MIT
#include "sqlite/backup.h"

#include "sqlite/failure.h"
#include "sqlite/folder.h"
#include "sqlite/register.h"
#include "support/catch.h"

#include <numeric>

using namespace sqlite;
using Names = std::vector<std::string>;

namespace {

/// A register of some megabytes, so that a copy takes several strides.
Database large(const std::filesystem::path& path) {
    Database database = small::create(path);
    database.script("PRAGMA user_version=12; PRAGMA application_id=1398099028");
    database.script(
        "WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n LIMIT 5000) INSERT INTO school"
        " SELECT i, '4649', 'Skule ' || i, i, i / 7.0, randomblob(800) FROM n");
    return database;
}

} // namespace

TEST_CASE("a backup holds all that the file holds", "[sqlite]") {
    const Folder folder;
    Database database = large(folder / "a.db");
    std::vector<std::pair<int, int>> told;
    backup(database, folder / "æ copy.db", [&](int remaining, int total) {
        told.emplace_back(remaining, total);
        return true;
    });
    CHECK(folder.names() == Names{"a.db", "æ copy.db"});
    CHECK(told.size() > 3);
    CHECK(std::is_sorted(told.rbegin(), told.rend()));
    CHECK(told.back().first == 0);
    Database copy(folder / "æ copy.db", Mode::readWrite);
    CHECK(small::dump(copy) == small::dump(database));
    CHECK(copy.value<int>("PRAGMA user_version") == 12);
    CHECK(copy.value<int>("PRAGMA application_id") == 1398099028);
    CHECK(copy.integrityProblems().empty());
    copy.run("DELETE FROM leader"); // it is a file of its own
    CHECK(database.value<int>("SELECT count(*) FROM leader") == 3);
}

TEST_CASE("a backup of a file with a write-ahead log is one plain file", "[sqlite]") {
    const Folder folder;
    Database database = large(folder / "a.db");
    database.useWriteAheadLog();
    database.run("UPDATE leader SET name = 'Berre i loggen' WHERE id = 1");
    backup(database, folder / "b.db");
    CHECK(folder.names() == Names{"a.db", "a.db-shm", "a.db-wal", "b.db"});
    Database copy(folder / "b.db", Mode::readOnly);
    CHECK(copy.value<std::string>("PRAGMA journal_mode") == "delete");
    CHECK(copy.value<std::string>("SELECT name FROM leader WHERE id = 1") == "Berre i loggen");
}

TEST_CASE("a backup shows one moment, whoever writes meanwhile", "[sqlite]") {
    const Folder folder;
    Database database = large(folder / "a.db");
    database.useWriteAheadLog();
    Database writer(folder / "a.db", Mode::readWrite);
    const std::string before = small::dump(database);
    int strides = 0;
    backup(database, folder / "b.db", [&](int, int) {
        writer.run("INSERT INTO leader(name) VALUES ('Ny')");
        return ++strides < 1000; // a copy that begins anew at every change would never end
    });
    Database copy(folder / "b.db", Mode::readOnly);
    CHECK(small::dump(copy) == before);
    CHECK(small::dump(database) != before);
}

TEST_CASE("a cancelled or failed backup leaves nothing behind", "[sqlite]") {
    const Folder folder;
    Database database = large(folder / "a.db");
    SECTION("cancelled at once") {
        CHECK(failure([&] {
                  backup(database, folder / "b.db", [](int, int) { return false; });
              })->interrupted());
    }
    SECTION("cancelled at the end") {
        const auto untilDone = [](int remaining, int) { return remaining > 0; };
        CHECK(failure([&] { backup(database, folder / "b.db", untilDone); })->interrupted());
    }
    SECTION("the caller fails") {
        const auto throws = [](int, int) -> bool { throw std::out_of_range("progress"); };
        CHECK_THROWS_AS(backup(database, folder / "b.db", throws), std::out_of_range);
    }
    SECTION("no such folder") {
        CHECK(failure([&] { backup(database, folder / "none/b.db"); })->cannotOpen());
    }
    SECTION("the original breaks a foreign key") {
        database.script("PRAGMA foreign_keys=OFF; UPDATE leader SET school = 99999 WHERE id = 1");
        const auto error = failure([&] { backup(database, folder / "b.db"); });
        REQUIRE(error);
        CHECK(error->damaged());
        CHECK(error->detail().find("table leader, row 1") != std::string::npos);
    }
    CHECK(folder.names() == Names{"a.db"});
    CHECK_FALSE(database.inTransaction());
}

TEST_CASE("a file in the way is kept, or replaced when asked", "[sqlite]") {
    const Folder folder;
    Database database = large(folder / "a.db");
    writeFile(folder / "b.db", "dear to somebody");
    const auto error = failure([&] { backup(database, folder / "b.db"); });
    REQUIRE(error);
    CHECK(error->cannotOpen());
    CHECK(error->detail() == "the file exists already");
    CHECK(readFile(folder / "b.db") == "dear to somebody");

    const auto cancel = [](int, int) { return false; };
    CHECK(failure([&] { backup(database, folder / "b.db", cancel, Existing::replace); })->interrupted());
    CHECK(readFile(folder / "b.db") == "dear to somebody");

    backup(database, folder / "b.db", {}, Existing::replace);
    Database copy(folder / "b.db", Mode::readOnly);
    CHECK(small::dump(copy) == small::dump(database));
    CHECK(folder.names() == Names{"a.db", "b.db"});
}

TEST_CASE("a file that appears during the copy is kept too", "[sqlite]") {
    const Folder folder;
    Database database = large(folder / "a.db");
    const auto meanwhile = [&](int, int) {
        writeFile(folder / "b.db", "dear to somebody");
        return true;
    };
    CHECK(failure([&] { backup(database, folder / "b.db", meanwhile); })->cannotOpen());
    CHECK(readFile(folder / "b.db") == "dear to somebody");
    CHECK(folder.names() == Names{"a.db", "b.db"});
}

TEST_CASE("the file itself and a file in use are not replaced", "[sqlite]") {
    const Folder folder;
    Database database = large(folder / "a.db");
    std::filesystem::create_hard_link(folder / "a.db", folder / "link.db");
    CHECK(failure([&] { backup(database, folder / "a.db", {}, Existing::replace); })->cannotOpen());
    CHECK(failure([&] { backup(database, folder / "link.db", {}, Existing::replace); })->cannotOpen());

    Database other = small::create(folder / "b.db");
    other.useWriteAheadLog();
    other.run("DELETE FROM attendance");
    CHECK(failure([&] { backup(database, folder / "b.db", {}, Existing::replace); })->busy());
    CHECK(other.integrityProblems().empty());
}

TEST_CASE("a backup is no easier to read than the original", "[sqlite]") {
    const Folder folder;
    namespace fs = std::filesystem;
    Database database = large(folder / "a.db");
    fs::permissions(folder / "a.db", fs::perms::owner_read | fs::perms::owner_write);
    backup(database, folder / "b.db");
    CHECK(fs::status(folder / "b.db").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("a register in memory is saved by a backup", "[sqlite]") {
    const Folder folder;
    Database database = small::create();
    backup(database, folder / "b.db");
    Database copy(folder / "b.db", Mode::readOnly);
    CHECK(small::dump(copy) == small::dump(database));
}

TEST_CASE("a backup within a change under way is refused", "[sqlite]") {
    const Folder folder;
    Database database = small::create(folder / "a.db");
    {
        Transaction reading(database, Transaction::Kind::deferred);
        CHECK(database.value<int>("SELECT count(*) FROM leader") == 3);
        backup(database, folder / "b.db");
    }
    Transaction writing(database);
    database.run("DELETE FROM leader");
    CHECK(failure([&] { backup(database, folder / "c.db"); })->busy());
    CHECK_FALSE(std::filesystem::exists(folder / "c.db"));
}
