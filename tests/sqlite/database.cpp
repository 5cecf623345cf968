// SPDX-License-Identifier: MIT
#include "sqlite/database.h"

#include "sqlite/vacuum.h"

#include "sqlite/failure.h"
#include "sqlite/folder.h"
#include "sqlite/transaction.h"
#include "support/catch.h"

#include <sqlite3.h>
#include <unistd.h>

using namespace sqlite;
using namespace std::chrono_literals;

namespace {

constexpr const char* endless =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";

/// Acts as somebody whom file permissions bind, for the tests may run as root.
class Nobody {
public:
    Nobody() : m_root(::geteuid() == 0) {
        if (m_root && ::seteuid(65534) != 0) {
            m_root = false;
        }
    }
    ~Nobody() {
        if (m_root && ::seteuid(0) != 0) {
            std::abort();
        }
    }

private:
    bool m_root;
};

void fill(Database& database, int rows) {
    database.script("CREATE TABLE t(id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
    Transaction transaction(database);
    for (int i = 1; i <= rows; ++i) {
        database.run("INSERT INTO t VALUES (?1, ?2)", i, std::string(200, 'x'));
    }
    transaction.commit();
}

} // namespace

TEST_CASE("a database is opened with its guards up", "[sqlite]") {
    Database database(":memory:", Mode::create);
    CHECK(database.value<bool>("PRAGMA foreign_keys") == true);
    CHECK(database.value<bool>("PRAGMA trusted_schema") == false);
    CHECK(database.value<bool>("PRAGMA cell_size_check") == true);
    CHECK(database.value<int>("PRAGMA busy_timeout") == 5000);
    CHECK(failure([&] { database.run("SELECT load_extension('x')"); }));
    CHECK(failure([&] { database.run("SELECT \"a text\""); }));
    database.script("PRAGMA writable_schema=ON; CREATE TABLE t(x)");
    CHECK(failure([&] { database.run("DELETE FROM sqlite_schema"); })); // defensive
    database.setBusyTimeout(7ms);
    CHECK(database.value<int>("PRAGMA busy_timeout") == 7);
}

TEST_CASE("a file is created only when asked", "[sqlite]") {
    const Folder folder;
    const auto path = folder / "Ny fil, æøå.db";
    const auto error = failure([&] { Database(path, Mode::readWrite); });
    REQUIRE(error);
    CHECK(error->cannotOpen());
    CHECK(error->statement().find("Ny fil, æøå.db") != std::string::npos);
    CHECK(folder.names().empty());
    Database(path, Mode::create).script("CREATE TABLE t(x)");
    Database database(path, Mode::readWrite);
    CHECK(database.path() == path);
    CHECK_FALSE(database.readOnly());
}

TEST_CASE("a missing folder or a folder in place of the file cannot be opened", "[sqlite]") {
    const Folder folder;
    CHECK(failure([&] { Database(folder / "none/a.db", Mode::create); })->cannotOpen());
    CHECK(failure([&] { Database(folder.path(), Mode::create); })->cannotOpen());
}

TEST_CASE("a file that is no database is told at once", "[sqlite]") {
    const Folder folder;
    writeFile(folder / "a.db", std::string(5000, '?'));
    writeFile(folder / "short.db", "Dear reader");
    CHECK(failure([&] { Database(folder / "a.db", Mode::readWrite); })->notADatabase());
    CHECK(failure([&] { Database(folder / "short.db", Mode::readOnly); })->notADatabase());
}

TEST_CASE("a damaged file is told as such", "[sqlite]") {
    const Folder folder;
    const auto path = folder / "a.db";
    {
        Database database(path, Mode::create);
        fill(database, 500);
        CHECK(database.integrityProblems().empty());
    }
    std::string content = readFile(path);
    REQUIRE(content.size() > 20 * 4096);
    content.replace(4 * 4096, 12 * 4096, std::string(12 * 4096, '\xff'));
    writeFile(path, content);
    Database database(path, Mode::readOnly);
    CHECK(failure([&] { database.value<int>("SELECT sum(length(text)) FROM t"); })->damaged());
    CHECK_FALSE(database.integrityProblems().empty());

    writeFile(path, content.substr(0, 3 * 4096)); // cut short
    CHECK(failure([&] { Database(path, Mode::readOnly); })->damaged());
}

TEST_CASE("a broken foreign key is told in words", "[sqlite]") {
    Database database(":memory:", Mode::create);
    database.script(
        "CREATE TABLE owner(id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;"
        "CREATE TABLE school(id INTEGER PRIMARY KEY, owner TEXT REFERENCES owner) STRICT;"
        "CREATE TABLE visit(day TEXT PRIMARY KEY, school INTEGER REFERENCES school) STRICT, WITHOUT ROWID;"
        "PRAGMA foreign_keys=OFF; INSERT INTO school VALUES (7, 'x');"
        "INSERT INTO visit VALUES ('2024-01-01', 8)");
    auto problems = database.integrityProblems();
    std::sort(problems.begin(), problems.end());
    CHECK(problems == std::vector<std::string>{
                          "table school, row 7: the row of table owner that it refers to is not there",
                          "table visit, a row: the row of table school that it refers to is not there",
                      });
}

TEST_CASE("a file open for reading only is not written", "[sqlite]") {
    const Folder folder;
    Database(folder / "a.db", Mode::create).script("CREATE TABLE t(x)");
    Database reader(folder / "a.db", Mode::readOnly);
    CHECK(reader.readOnly());
    CHECK(failure([&] { reader.run("INSERT INTO t VALUES (1)"); })->readOnly());
}

TEST_CASE("a write-protected file opens for reading", "[sqlite]") {
    const Folder folder;
    Database(folder / "a.db", Mode::create).script("CREATE TABLE t(x)");
    namespace fs = std::filesystem;
    fs::permissions(folder / "a.db", fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
    const Nobody nobody;
    Database database(folder / "a.db", Mode::readWrite);
    CHECK(database.readOnly());
    CHECK(failure([&] { database.run("INSERT INTO t VALUES (1)"); })->readOnly());
    CHECK(failure([&] { Database(folder / "b.db", Mode::create); })->cannotOpen());
}

TEST_CASE("a full disk leaves the file as it was", "[sqlite]") {
    const Folder folder;
    Database database(folder / "a.db", Mode::create);
    fill(database, 100);
    const auto pages = database.value<int>("PRAGMA page_count").value();
    database.script("PRAGMA max_page_count=" + std::to_string(pages + 3));
    const auto error = failure([&] {
        Transaction transaction(database);
        for (int i = 101; i <= 1000; ++i) {
            database.run("INSERT INTO t VALUES (?1, ?2)", i, std::string(200, 'y'));
        }
        transaction.commit();
    });
    REQUIRE(error);
    CHECK(error->full());
    CHECK_FALSE(database.inTransaction());
    CHECK(database.value<int>("SELECT count(*) FROM t") == 100);
    CHECK(database.integrityProblems().empty());
}

TEST_CASE("a disk without room for a log's shared memory is a full one", "[sqlite]") {
    CHECK(Error(SQLITE_IOERR_SHMSIZE, "disk I/O error").full());
    CHECK(Error(SQLITE_FULL, "database or disk is full").full());
    CHECK_FALSE(Error(SQLITE_IOERR_WRITE, "disk I/O error").full());
}

TEST_CASE("rules of a table are told apart", "[sqlite]") {
    Database database(":memory:", Mode::create);
    database.script("CREATE TABLE owner(id INTEGER PRIMARY KEY) STRICT;"
                    "CREATE TABLE school(id INTEGER PRIMARY KEY, number TEXT UNIQUE NOT NULL, pupils INTEGER"
                    " CHECK (pupils >= 0), owner INTEGER REFERENCES owner) STRICT;"
                    "INSERT INTO school VALUES (1, '975', 5, NULL)");
    const auto insert = [&](auto... values) {
        return failure([&] { database.run("INSERT INTO school VALUES (?1, ?2, ?3, ?4)", values...); })
            .value();
    };
    const Error number = insert(2, "975", 5, nullptr);
    CHECK(number.unique());
    CHECK(number.detail() == "UNIQUE constraint failed: school.number");
    CHECK(insert(1, "976", 5, nullptr).unique());
    CHECK(insert(2, nullptr, 5, nullptr).notNull());
    CHECK(insert(2, "976", -1, nullptr).check());
    CHECK(insert(2, "976", 5, 99).foreignKey());
    const Error type = insert(2, "976", "many", nullptr);
    CHECK(type.constraint());
    CHECK_FALSE((type.unique() || type.notNull() || type.check() || type.foreignKey()));
    CHECK(database.value<int>("SELECT count(*) FROM school") == 1);
}

TEST_CASE("a script runs to its first failure", "[sqlite]") {
    Database database(":memory:", Mode::create);
    const auto error = failure([&] {
        database.script("-- a remark; with a semicolon\nCREATE TABLE t(x);\nINSERT INTO t VALUES (1);\n"
                        "INSERT INTO nowhere VALUES (2);\nINSERT INTO t VALUES (3);");
    });
    REQUIRE(error);
    CHECK(error->detail() == "no such table: nowhere");
    CHECK(database.value<int>("SELECT sum(x) FROM t") == 1);
    database.script("");
    database.script(" ;; -- nothing\n");
    database.script(std::string_view("SELECT 1; and more", 9)); // not ended by NUL
}

TEST_CASE("long work is stopped from its question, or from outside", "[sqlite]") {
    Database database(":memory:", Mode::create);
    int asked = 0;
    database.onProgress([&] { return ++asked < 3; });
    CHECK(failure([&] { database.run(endless); })->interrupted());
    CHECK(asked == 3);
    database.onProgress([&] {
        database.interrupt(); // arrives while a statement runs, as from another thread
        return true;
    });
    CHECK(failure([&] { database.run(endless); })->interrupted());
    database.onProgress([]() -> bool { throw 1; });
    CHECK(failure([&] { database.run(endless); })->interrupted());
    database.onProgress({});
    CHECK(database.value<int>(
              "SELECT count(*) FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
              " LIMIT 100000) SELECT i FROM n)") == 100000);
}

TEST_CASE("a foreign file cannot take all memory", "[sqlite]") {
    Database database(":memory:", Mode::create);
    CHECK(database.value<int>("SELECT length(zeroblob(100000000))") == 100000000);
    database.limitForForeignFile();
    CHECK(failure([&] { database.run("SELECT hex(zeroblob(100000000))"); })->primary() == SQLITE_TOOBIG);
    const int former = database.limit(SQLITE_LIMIT_COLUMN, 50);
    CHECK(former == 200);
    database.limitForForeignFile();
    CHECK(database.limit(SQLITE_LIMIT_COLUMN, -1) == 50); // never widened
    database.script("CREATE TABLE t(x)");
    CHECK(failure([&] { database.script("ATTACH ':memory:' AS other"); }));
    vacuum(database); // for which another file is attached, and for nothing else
    CHECK(failure([&] { database.script("ATTACH ':memory:' AS other"); }));
}

TEST_CASE("the write-ahead log", "[sqlite]") {
    const Folder folder;
    Database database(folder / "a.db", Mode::create);
    database.useWriteAheadLog(Synchronous::full);
    CHECK(database.value<std::string>("PRAGMA journal_mode") == "wal");
    CHECK(database.value<int>("PRAGMA synchronous") == 2);
    database.useWriteAheadLog(Synchronous::normal);
    CHECK(database.value<int>("PRAGMA synchronous") == 1);
    database.useWriteAheadLog(); // what was saved stays, unless somebody says otherwise
    CHECK(database.value<int>("PRAGMA synchronous") == 2);
    Database(":memory:", Mode::create).useWriteAheadLog(); // nothing to do
}

TEST_CASE("a change by another connection is noticed", "[sqlite]") {
    const Folder folder;
    Database one(folder / "a.db", Mode::create);
    one.script("CREATE TABLE t(x)");
    Database other(folder / "a.db", Mode::readWrite);
    const auto before = one.dataVersion();
    one.run("INSERT INTO t VALUES (1)");
    CHECK(one.dataVersion() == before);
    other.run("INSERT INTO t VALUES (2)");
    CHECK(one.dataVersion() != before);
}

TEST_CASE("changes are counted, cascades only in the total", "[sqlite]") {
    Database database(":memory:", Mode::create);
    database.script(
        "CREATE TABLE a(id INTEGER PRIMARY KEY); INSERT INTO a VALUES (1);"
        "CREATE TABLE b(a INTEGER REFERENCES a ON DELETE CASCADE); INSERT INTO b VALUES (1), (1)");
    const auto before = database.totalChanges();
    database.run("DELETE FROM a WHERE id = 1");
    CHECK(database.changes() == 1);
    CHECK(database.totalChanges() - before == 3);
}

TEST_CASE("a moved database goes on", "[sqlite]") {
    Database one(":memory:", Mode::create);
    int asked = 0;
    one.onProgress([&] { return ++asked < 2; });
    Transaction transaction(one);
    one.script("CREATE TABLE t(x)");
    Database other = std::move(one);
    CHECK(failure([&] { other.run(endless); })->interrupted());
    other.onProgress({});
    transaction.commit();
    CHECK(other.value<int>("SELECT count(*) FROM t") == 0);
}

TEST_CASE("a long statement is cut in the message, between letters", "[sqlite]") {
    std::string text;
    for (int i = 0; i < 300; ++i) {
        text += "ø";
    }
    const Error error(SQLITE_ERROR, "no", "x" + text); // byte 400 lies within an ø
    CHECK(error.statement().size() == 601);
    CHECK(std::string(error.what()) == "no (x" + text.substr(0, 398) + "…)");
}

TEST_CASE("an identifier is quoted", "[sqlite]") {
    Database database(":memory:", Mode::create);
    const std::string name = "a \"strange\" tåble";
    database.script("CREATE TABLE " + identifier(name) + "(x)");
    CHECK(database.value<std::string>("SELECT name FROM sqlite_schema") == name);
}
