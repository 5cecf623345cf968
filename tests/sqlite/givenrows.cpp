// SPDX-License-Identifier: MIT
// Rows that the program gives, read by SQL.
#include "sqlite/givenrows.h"
#include "sqlite/database.h"
#include "sqlite/unchecked.h"
#include "support/catch.h"

namespace {

using namespace sqlite;

class Squares : public RowGiver {
public:
    explicit Squares(int most, int throwsAt = 0) : m_most(most), m_throwsAt(throwsAt) {}
    bool next() override {
        ++m_now;
        if (m_now == m_throwsAt) {
            throw std::runtime_error("the disk is gone");
        }
        return m_now <= m_most;
    }
    void give(int column, const Given& into) const override {
        if (column == 0) {
            into.integer(m_now);
        } else if (column == 1) {
            into.integer(std::int64_t{m_now} * m_now);
        } else if (m_now % 2 == 0) {
            into.lasting("even");
        } else {
            into.null();
        }
    }

private:
    int m_most;
    int m_throwsAt;
    int m_now = 0;
};

Database made() {
    Database database(":memory:", Mode::create);
    database.script("CREATE TABLE t (a INTEGER PRIMARY KEY, b INTEGER CHECK (b < 1000000), c TEXT) STRICT");
    return database;
}

} // namespace

TEST_CASE("given rows come into a table, each once", "[sqlite]") {
    Database database = made();
    Squares squares(500);
    const GivenRows rows(database, "given", 3, squares);
    database.script("INSERT INTO t SELECT * FROM given");
    CHECK(database.value<int>("SELECT count(*) FROM t") == 500);
    CHECK(database.value<int>("SELECT sum(b) FROM t") == 41'791'750); // n(n+1)(2n+1)/6
    CHECK(database.value<int>("SELECT count(*) FROM t WHERE c = 'even'") == 250);
    CHECK(database.value<int>("SELECT count(*) FROM t WHERE c IS NULL") == 250);
}

TEST_CASE("what giving rows throws becomes the statement's error, and nothing is written", "[sqlite]") {
    Database database = made();
    Squares squares(500, 300);
    const GivenRows rows(database, "given", 3, squares);
    try {
        database.script("INSERT INTO t SELECT * FROM given");
        FAIL("it was written");
    } catch (const Error& error) {
        CHECK(std::string(error.what()).find("the disk is gone") != std::string::npos);
    }
    CHECK(database.value<int>("SELECT count(*) FROM t") == 0);
}

TEST_CASE("given rows are gone with what gave them, and the name is free again", "[sqlite]") {
    Database database = made();
    for (int round = 0; round < 3; ++round) {
        Squares squares(10);
        const GivenRows rows(database, "given", 3, squares);
        database.script("DELETE FROM t; INSERT INTO t SELECT * FROM given");
        CHECK(database.value<int>("SELECT count(*) FROM t") == 10);
    }
    CHECK_THROWS_AS(database.script("SELECT * FROM given"), Error);
}

TEST_CASE("checks and foreign keys hold again when nothing leaves them out", "[sqlite]") {
    Database database = made();
    database.script("CREATE TABLE child (t INTEGER REFERENCES t (a)) STRICT");
    {
        const WithoutForeignKeys loose(database);
        const WithoutChecks unchecked(database);
        database.script("INSERT INTO t VALUES (1, 2000000, NULL); INSERT INTO child VALUES (7)");
    }
    CHECK_THROWS_AS(database.script("INSERT INTO t VALUES (2, 2000000, NULL)"), Error);
    CHECK_THROWS_AS(database.script("INSERT INTO child VALUES (8)"), Error);
}
