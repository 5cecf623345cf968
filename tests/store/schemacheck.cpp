// SPDX-License-Identifier: MIT
// Files that came from somebody else: whatever in them could run, hide or change what is seen keeps them
// shut.
#include "store/checking/schemacheck.h"

#include "sqlite/pagesum.h"
#include "store/checking/finding.h"
#include "store/checking/schemasql.h"
#include "store/migrations.h"
#include "store/register.h"
#include "support/places.h"

#include <sqlite3.h>

#include <QFile>
#include <algorithm>

using namespace samspel;
using namespace samspel::made;

namespace {

/// Gives each page its sum anew, as somebody does who wants the harm to go unseen.
void sumAgain(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray all = file.readAll();
    const auto bytes = std::as_writable_bytes(std::span(all.data(), static_cast<std::size_t>(all.size())));
    const sqlite::PageForm form = sqlite::formOf(bytes);
    REQUIRE(form.sums == sqlite::PageForm::Sums::kept);
    for (std::size_t at = 0; at + form.pageSize <= bytes.size(); at += form.pageSize) {
        sqlite::writePageSum(bytes.subspan(at, form.pageSize),
                             static_cast<std::uint32_t>(at / form.pageSize + 1));
    }
    REQUIRE(file.seek(0));
    REQUIRE(file.write(all) == all.size());
}

/// Writes past the program, as somebody does who wants to do harm.
void tamper(const QString& path, const char* sql) {
    sqlite3* file = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK);
    char* message = nullptr;
    const int code = sqlite3_exec(file, sql, nullptr, nullptr, &message);
    INFO((message != nullptr ? message : ""));
    CHECK(code == SQLITE_OK);
    sqlite3_free(message);
    sqlite3_close(file);
    sumAgain(path);
}

/// What is told when the file is opened; "" when it opens.
QString refusal(const QString& path) {
    try {
        Ledger::open(path, english(), Access::read);
        return {};
    } catch (const NotARegister& refused) {
        return QString::fromUtf8(refused.what());
    }
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a register with a foreign trigger, view, virtual table or altered table is refused by name",
          "[hostile]") {
    struct Harm {
        const char* sql;
        const char* named;
    };
    constexpr std::array harms{
        Harm{"CREATE TRIGGER spy AFTER INSERT ON person BEGIN UPDATE setting SET value = NEW.name; END",
             "trigger spy"},
        Harm{"CREATE VIEW counts AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT "
             "count(*) FROM n",
             "view counts"},
        Harm{"CREATE VIRTUAL TABLE other USING fts5 (text)", "table other"},
        Harm{"CREATE VIRTUAL TABLE box USING rtree (id, a, b)", "table box"},
        Harm{"ALTER TABLE person ADD COLUMN twice TEXT GENERATED ALWAYS AS (name || name) VIRTUAL",
             "table person (altered)"},
        Harm{"ALTER TABLE person ADD COLUMN more TEXT DEFAULT 'x'", "table person (altered)"},
        Harm{"CREATE INDEX costly ON person (printf('%.*c', 60000000, name))", "index costly"},
        Harm{"CREATE UNIQUE INDEX only_one ON role (kind)", "index only_one"},
        Harm{"DROP TABLE task; CREATE VIEW task AS SELECT 1 AS id", "view task (altered)"},
        Harm{"DROP TABLE remark", "table remark (missing)"},
        Harm{"DROP TABLE search", "table search (missing)"},
        Harm{"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '(value IN (0, 1))', "
             "'(1)') "
             "WHERE name = 'person'; UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (name <> '''')', '') "
             "WHERE "
             "name = 'person'",
             "table person (altered)"},
        Harm{"PRAGMA user_version = 0", "table search"},
        Harm{"PRAGMA user_version = -3", "is marked as a Samspel register"}};
    for (const Harm& harm : harms) {
        INFO(harm.sql);
        Register made;
        made.ledger.reset();
        tamper(made.path, harm.sql);
        const QByteArray before = bytesOf(made.path);
        const QString told = refusal(made.path);
        INFO(told.toStdString());
        CHECK(told.contains(QLatin1String(harm.named)));
        CHECK(told.contains(u"not touched"_s));
        CHECK_THROWS_AS(Ledger::open(made.path, english()), NotARegister);
        CHECK(bytesOf(made.path) == before);
        CHECK(made.place.names() == QStringList{u"test.samspel"_s});
    }
}

TEST_CASE("what lies beside our tables and cannot run opens, and the check tells of it", "[hostile]") {
    Register made;
    made.ledger.reset();
    tamper(made.path, "CREATE TABLE mine (a, b); CREATE INDEX mine_a ON mine (a); ANALYZE; "
                      "DROP INDEX role_by_person");
    made.reopen();
    CHECK(made->check().isEmpty());
    QStringList told;
    for (const checking::Finding& finding : checking::findings(*made)) {
        CHECK(finding.harmless);
        CHECK(finding.rule == u"schema"_s);
        told << finding.text.section(u": "_s, -1);
    }
    CHECK(told == QStringList{u"table mine."_s, u"index mine_a."_s, u"index role_by_person (missing)."_s});
}

TEST_CASE("registers of every earlier schema are our own, and so is each that was migrated", "[hostile]") {
    for (int version = 1; version <= newestSchema(); ++version) {
        sqlite::Database database(":memory:", sqlite::Mode::create);
        for (int schema = 1; schema <= version; ++schema) {
            takeToSchema(database, schema);
        }
        INFO(version);
        CHECK(schemaDifferences(database).empty());
        migrate(database);
        CHECK(schemaDifferences(database).empty());
    }
}

TEST_CASE("a newer program's register opens read-only, but not with a view in the place of a table",
          "[hostile]") {
    Register made;
    made.ledger.reset();
    tamper(made.path,
           "ALTER TABLE person ADD COLUMN later TEXT; CREATE TABLE later (id INTEGER PRIMARY KEY); "
           "PRAGMA user_version = 99");
    made.reopen(Access::read);
    CHECK(made->isFromNewerProgram());
    made.ledger.reset();
    tamper(made.path, "DROP TABLE task; CREATE VIEW task AS SELECT 1 AS id");
    CHECK(refusal(made.path).contains(u"view task (altered)"_s));
}

TEST_CASE(
    "what a newer register or a table beside ours would work out keeps the file shut, for it need not come "
    "to an end",
    "[hostile]") {
    struct Slow {
        const char* sql;
        const char* named;
    };
    constexpr std::array all{
        Slow{"CREATE INDEX costly ON organisation (instr(zeroblob(9), name)); PRAGMA user_version = 99",
             "index costly"},
        Slow{"CREATE INDEX costly ON organisation (name) WHERE name LIKE '%a%b'; PRAGMA user_version = 99",
             "index costly"},
        Slow{"CREATE INDEX costly ON organisation (name || note); PRAGMA user_version = 99", "index costly"},
        Slow{"ALTER TABLE person ADD COLUMN twice TEXT AS (name || name); PRAGMA user_version = 99",
             "table person (altered)"},
        Slow{"CREATE TABLE later (a TEXT, b TEXT GENERATED ALWAYS AS (a || a)); PRAGMA user_version = 99",
             "table later"},
        Slow{"CREATE TABLE mine (a, b AS (a || a))", "table mine"},
        Slow{"CREATE TABLE mine (a); CREATE INDEX mine_a ON mine (length(a))", "index mine_a"},
        Slow{"CREATE TABLE mine (a, b); CREATE UNIQUE INDEX mine_a ON mine (a LIKE b)", "index mine_a"}};
    for (const Slow& slow : all) {
        INFO(slow.sql);
        Register made;
        made.ledger.reset();
        tamper(made.path, slow.sql);
        const QString told = refusal(made.path);
        INFO(told.toStdString());
        CHECK(told.contains(QLatin1String(slow.named)));
    }
}

TEST_CASE("a newer register with more tables, columns, CHECKs and plain indexes opens, and its check ends",
          "[hostile]") {
    Register made;
    made.ledger.reset();
    // The last CHECK would compare thirty million signs at each of thirty million places.
    tamper(made.path,
           "CREATE TABLE \"as it was\" (id INTEGER PRIMARY KEY, word TEXT DEFAULT 'as' CHECK (word <> '')); "
           "CREATE INDEX by_word ON \"as it was\" (word COLLATE NOCASE DESC, id); "
           "CREATE TABLE endless (a); INSERT INTO endless VALUES ('x'); PRAGMA writable_schema = ON; "
           "UPDATE sqlite_schema SET sql = 'CREATE TABLE endless (a CHECK (length(a) + "
           "instr(zeroblob(60000000), zeroblob(30000000) || x''01'') > 0))' WHERE name = 'endless'; "
           "PRAGMA user_version = 99");
    made.reopen(Access::read);
    CHECK(made->isFromNewerProgram());
    for (const checking::Finding& finding : checking::findings(*made)) {
        INFO(finding.text.toStdString());
        CHECK(finding.harmless);
    }
    made->backup(made.place.folder() + u"/copy.samspel"_s);
}

TEST_CASE("no index or column of our own works anything out, so that older programs may refuse those that do",
          "[hostile][schema]") {
    Register made;
    auto rows = made->database().query("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL");
    int seen = 0;
    while (rows.step()) {
        INFO(rows.column<std::string>(0));
        CHECK_FALSE(worksOut(comparableSql(rows.column<std::string>(1))));
        ++seen;
    }
    CHECK(seen > 90);
    CHECK_FALSE(worksOut(comparableSql("CREATE TABLE t (a TEXT DEFAULT 'as', [b as c] TEXT, task TEXT)")));
    CHECK(worksOut(comparableSql("CREATE TABLE t (a TEXT, b NUMERIC(3)/**/AS(a) STORED)")));
    CHECK_FALSE(worksOut(comparableSql("CREATE UNIQUE INDEX i ON t (a, \"b\" COLLATE nocase ASC)")));
    CHECK(worksOut(comparableSql("CREATE INDEX i ON t (a + b)")));
    CHECK(worksOut(comparableSql("CREATE INDEX i ON t (a GLOB b)")));
}

TEST_CASE("statements are the same with other spaces, quotes and comments, and not with other words",
          "[hostile]") {
    CHECK(comparableSql("CREATE  TABLE \"a\" (\n x TEXT -- a word\n) /* end */") ==
          comparableSql("create table a(x text)"));
    CHECK(comparableSql("CREATE TABLE [a b](x)") != comparableSql("CREATE TABLE a b(x)"));
    CHECK(comparableSql("CHECK (x = 'A')") != comparableSql("CHECK (x = 'a')"));
    CHECK(comparableSql("CHECK (x = '--')") != comparableSql("CHECK (x = '')"));
    CHECK(comparableSql("CHECK (x = 'it''s')") == comparableSql("check(x='it''s')"));
    CHECK(comparableSql("a b") != comparableSql("ab"));
    CHECK(comparableSql("'open") == "'open");
    CHECK(comparableSql("/* open").empty());
    CHECK(comparableSql("").empty());
}

TEST_CASE("a register can attach no other file, load nothing and write no schema, and still be made compact",
          "[hostile]") {
    Register made;
    sqlite::Database& database = made->database();
    CHECK_THROWS_AS(database.script("ATTACH ':memory:' AS other"), sqlite::Error);
    CHECK_THROWS_AS(database.script("SELECT load_extension('x')"), sqlite::Error);
    database.script("PRAGMA writable_schema = ON");
    CHECK_THROWS_AS(database.script("UPDATE sqlite_schema SET sql = '' WHERE name = 'person'"),
                    sqlite::Error);
    CHECK_THROWS_AS(database.script("INSERT INTO search_data VALUES (1, x'00')"), sqlite::Error);
    CHECK(database.value<std::int64_t>("PRAGMA trusted_schema") == 0);
    CHECK(database.value<std::int64_t>("PRAGMA cell_size_check") == 1);
    CHECK_THROWS_AS(database.script("SELECT zeroblob(100000000)"), sqlite::Error);
    CHECK(made->compact().files == 0);
    CHECK_THROWS_AS(database.script("ATTACH ':memory:' AS other"), sqlite::Error);
}

TEST_CASE("the newest schema's fingerprint is the one that is written down", "[store][schema]") {
    CHECK(madeSchemaFingerprint() == knownSchemaFingerprint());
}

TEST_CASE("a search of an unknown form and a value beyond all limits are findings, and the rest is checked",
          "[hostile]") {
    Register made;
    Organisation luster = unit(OrganisationKind::municipality, u"1426"_s, u"Luster"_s);
    add(*made, luster);
    made.ledger.reset();
    const char* what = nullptr;
    SECTION("the search") {
        tamper(made.path, "UPDATE search_config SET v = 99999 WHERE k = 'version'");
        what = "search (invalid fts5 file format";
    }
    SECTION("a text of 67 million letters, where the limit is 64 MB") {
        tamper(made.path, "INSERT INTO person (id, name, note) VALUES (1, 'X', hex(zeroblob(33600000)))");
        what = "person (string or blob too big";
    }
    // What is wrong besides, and is looked for both before and after.
    tamper(made.path,
           "PRAGMA ignore_check_constraints = ON; UPDATE organisation SET parent = id WHERE number = '1426'");
    const auto ledger = Ledger::open(made.path, english(), Access::read);
    const auto all = checking::findings(*ledger);
    CHECK(std::any_of(all.begin(), all.end(), [&](const checking::Finding& finding) {
        return finding.text.contains(QLatin1String(what)) && !finding.whatToDo.isEmpty() && !finding.harmless;
    }));
    CHECK(std::any_of(all.begin(), all.end(), [&](const checking::Finding& finding) {
        return finding.rule == u"record"_s && finding.text.contains(u"Luster"_s);
    }));
}
