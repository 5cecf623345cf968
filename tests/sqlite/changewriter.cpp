// SPDX-License-Identifier: MIT
#include "sqlite/changewriter.h"

#include "sqlite/database.h"
#include "sqlite/recorder.h"
#include "support/catch.h"

#include <array>
#include <string>

using namespace sqlite;

namespace {

Changeset recorded(Database& database, const char* sql) {
    const std::vector<std::string> tables{"a", "b"};
    Recorder recorder(database, tables);
    database.script(sql);
    return recorder.changeset();
}

Database made() {
    Database database(":memory:", Mode::create);
    database.script(
        "CREATE TABLE a (id INTEGER PRIMARY KEY, t TEXT, r REAL, x BLOB) STRICT;"
        "CREATE TABLE b (k TEXT, n INTEGER, v TEXT, PRIMARY KEY (n, k)) STRICT, WITHOUT ROWID;"
        "INSERT INTO a VALUES (1, 'one', 1.5, x'00ff'), (2, NULL, NULL, NULL), (3, '', -0.0, x'');"
        "INSERT INTO b VALUES ('x', 1, 'v'), ('y', 2, NULL)");
    return database;
}

} // namespace

TEST_CASE("a changeset that is written anew has the bytes that SQLite recorded") {
    for (const char* sql :
         {"INSERT INTO a VALUES (9223372036854775807, 'blåbær', 1e300, zeroblob(200))",
          "UPDATE a SET t = 'to', r = NULL WHERE id = 1", "DELETE FROM a WHERE id < 3",
          "UPDATE b SET v = 'w' WHERE n = 1; DELETE FROM b WHERE n = 2; INSERT INTO b VALUES ('z', -5, 'q')",
          "UPDATE a SET x = x'01'; INSERT INTO b VALUES ('z', 3, printf('%.*c', 20000, 'x'))", "SELECT 1"}) {
        INFO(sql);
        Database database = made();
        const Changeset changes = recorded(database, sql);
        CHECK(changesetOf(changes.rows()) == changes);
    }
}

TEST_CASE("a text that is blotted out of a changeset is gone, and the rest can be applied and undone") {
    Database database = made();
    const Changeset changes =
        recorded(database, "UPDATE a SET t = 'Kari' WHERE id = 2; DELETE FROM b WHERE n = 1");
    auto rows = changes.rows();
    for (RowChange& row : rows) {
        for (CellChange& cell : row.cells) {
            if (cell.after == Value(std::string("Kari"))) {
                cell.after = std::string("nobody");
            }
        }
    }
    const Changeset blotted = changesetOf(rows);
    const auto bytes = blotted.bytes();
    const std::string text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    CHECK(text.find("Kari") == std::string::npos);
    database.run("UPDATE a SET t = 'nobody' WHERE id = 2");
    blotted.inverse().apply(database);
    CHECK(database.value<std::int64_t>("SELECT count(*) FROM a WHERE id = 2 AND t IS NULL") == 1);
    CHECK(database.value<std::int64_t>("SELECT count(*) FROM b") == 2);
}
