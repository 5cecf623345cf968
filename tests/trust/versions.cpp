// SPDX-License-Identifier: MIT
// Registers of every schema that was ever released, as their programs left them.
#include "trust/work.h"

#include "sqlite/changeset.h"
#include "sqlite/pagesum.h"
#include "store/migrations.h"
#include "support/places.h"
#include "trust/limits.h"

#include <QFile>
#include <array>

using namespace samspel;
using namespace samspel::made;
using namespace trust;

namespace {

/// A register that a released program left.
struct Released {
    int schema;
    int figures;
    int superseded;
};
constexpr std::array released{Released{1, 1, 0}, Released{2, 18, 4}, Released{3, 18, 4}, Released{4, 18, 4},
                              Released{7, 22, 4}};

std::filesystem::path stored(int schema) {
    return sourceFolder() / "tests/data/registers" / ("schema" + std::to_string(schema) + ".samspel");
}

QStringList rowsOf(sqlite::Database& database, const std::string& sql) {
    QStringList rows;
    auto statement = database.query(sql);
    while (statement.step()) {
        QString row;
        for (int i = 0; i < statement.columnCount(); ++i) {
            const auto value = statement.column<sqlite::Value>(i);
            row += value.index() == 0   ? u"NULL"_s
                   : value.index() == 1 ? QString::number(std::get<std::int64_t>(value))
                   : value.index() == 2 ? QString::number(std::get<double>(value))
                   : value.index() == 3 ? QString::fromStdString(std::get<std::string>(value))
                                        : u"bytes"_s;
            row += u'|';
        }
        rows << row;
    }
    return rows;
}

/// Every row of every kind and the figures, by the columns that the older file has.
QStringList contentOf(sqlite::Database& database, sqlite::Database& columnsOf) {
    QStringList lines;
    for (const Kind* kind : allKinds()) {
        QStringList columns;
        for (const QString& column : rowsOf(columnsOf, std::string("SELECT name FROM pragma_table_info('") +
                                                           kind->table + "') ORDER BY cid")) {
            columns << u'"' + column.chopped(1) + u'"';
        }
        if (!columns.isEmpty()) {
            lines << QString::fromLatin1(kind->table)
                  << rowsOf(database, "SELECT " + columns.join(u',').toStdString() + " FROM " + kind->table +
                                          " ORDER BY id");
        }
    }
    lines
        << rowsOf(
               database,
               "SELECT series, period, version IN (1, 'corrected'), status, value, decimals, uncertainty, n, "
               "source, line FROM observation ORDER BY 1, 2, 3")
        << rowsOf(database, "SELECT series, period, version IN (1, 'corrected'), status, value, source, "
                            "superseded_by FROM "
                            "superseded ORDER BY 1, 2, 3, 7")
        << rowsOf(database, "SELECT id, at, author, action, kind, name, state FROM journal ORDER BY id")
        << rowsOf(database, "SELECT key, value FROM setting WHERE key <> 'program' ORDER BY key");
    return lines;
}

} // namespace

TEST_CASE("a register of each released schema is brought up to date, and holds what it held", "[trust]") {
    const Released& known = released.at(GENERATE(range(std::size_t{0}, released.size())));
    const int schema = known.schema;
    CAPTURE(schema);
    const Place place;
    const QString path = place / u"old.samspel"_s;
    REQUIRE(QFile::copy(QString::fromStdString(stored(schema).string()), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QStringList before;
    {
        sqlite::Database database(path.toStdString(), sqlite::Mode::readOnly);
        REQUIRE(schemaOf(database) == schema);
        before = contentOf(database, database);
        REQUIRE(rowsOf(database, "SELECT * FROM observation").size() == known.figures);
        REQUIRE(rowsOf(database, "SELECT * FROM superseded").size() == known.superseded);
        REQUIRE(rowsOf(database, "SELECT * FROM journal").size() > 3);
    }
    const auto ledger = Ledger::open(path, english());
    CHECK(schemaOf(ledger->database()) == newestSchema());
    const QString kept = schema < newestSchema() ? path + u".schema%1"_s.arg(schema) : path;
    {
        sqlite::Database aside(kept.toStdString(),
                               sqlite::Mode::readOnly); // checked before anything was changed
        CHECK(aside.integrityProblems().empty());
        if (schema < newestSchema()) {
            CHECK(contentOf(aside, aside) == before);
            CHECK(schemaOf(aside) == schema);
        }
        CHECK(contentOf(ledger->database(), aside) == before);
    }
    CHECK(faults(*ledger) == QStringList{});
    QStringList standingAlone; // the first tests and the mastery levels, of three tests
    for (const Segment& segment : ledger->all<Segment>()) {
        if (segment.isOfItsYearOnly) {
            standingAlone << segment.code;
        }
    }
    standingAlone.sort();
    CHECK(standingAlone == QStringList{u"A"_s, u"A"_s, u"A"_s, u"B"_s, u"B"_s, u"B"_s});
    if (schema < newestSchema()) { // from now on damage is noticed
        CHECK(ledger->database().hasPageSums());
        CHECK(sqlite::surveyPages(path.toStdString()).damaged.empty());
    } else {
        CHECK(ledger->remarks().join(u' ').contains(u"have no checksums"_s) ==
              !ledger->database().hasPageSums());
        ledger->compact();
        CHECK(ledger->database().hasPageSums());
        CHECK(sqlite::surveyPages(path.toStdString()).form.sums == sqlite::PageForm::Sums::kept);
    }
    CHECK(ledger->remarks().filter(u"sums"_s).isEmpty());
}

TEST_CASE("an older register that cannot be copied aside first is not brought up to date", "[trust]") {
    const Place place;
    const QString path = place / u"old.samspel"_s;
    REQUIRE(QFile::copy(QString::fromStdString(stored(1).string()), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const QString before = fileContent(path);
    {
        const SmallFiles limit(20'000); // a full disk, to a program
        CHECK_THROWS_AS(Ledger::open(path, english()), sqlite::Error);
    }
    CHECK(fileContent(path) == before);
    CHECK(place.names() == QStringList{u"old.samspel"_s});
    CHECK(schemaOf(Ledger::open(path, english())->database()) == newestSchema());
}

TEST_CASE("a register of a newer program opens for reading, and names the program that it needs", "[trust]") {
    Register made;
    made->database().script(
        "PRAGMA user_version = 1000; UPDATE setting SET value = '7.3' WHERE key = 'program'");
    made.reopen();
    CHECK(made->isReadOnly());
    CHECK(made->remarks().join(u' ').contains(u"Samspel 7.3 or newer (schema 1000)"_s));
    CHECK(made.place.names() == QStringList{u"test.samspel"_s});
    made.ledger.reset();
    sqlite::Database(made.path.toStdString(), sqlite::Mode::readWrite).script("DROP TABLE setting");
    made.reopen();
    CHECK(made->remarks().join(u' ').contains(u"a newer Samspel (schema 1000)"_s));
}
