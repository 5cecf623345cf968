// SPDX-License-Identifier: MIT
// A field is told in two places, its record's description and a migration, and everything else reads them:
// SQL, lists, checks, the heads of files, the history and the search.
#include "domain/cell.h"
#include "exchange/table/recordtable.h"
#include "exchange/table/sheetexport.h"
#include "sqlite/recorder.h"
#include "store/journal.h"
#include "store/ledger.h"
#include "store/recordnames.h"
#include "store/rowkeys.h"
#include "store/rowquery.h"
#include "store/searchtext.h"
#include "support/text.h"

#include <QTemporaryDir>

namespace samspel {

namespace {

/// A kind of record that the program does not have: a visit to a school.
struct Visit {
    Id<Visit> id;
    QString title;
    QDate date;
};
/// The same, after somebody asked for its host as well.
struct HostedVisit {
    Id<HostedVisit> id;
    QString title;
    QDate date;
    QString host;
};

} // namespace

template <>
struct Schema<Visit> {
    static constexpr auto table = "visit";
    static constexpr auto singular = "visit";
    static constexpr auto plural = "visits";
    static constexpr auto purpose = "Visits to schools.";
    static constexpr auto title = "title";
    static constexpr std::tuple fields{Field{"title", "Title", &Visit::title, required},
                                       Field{"date", "Date", &Visit::date}};
};
template <>
struct Schema<HostedVisit> {
    static constexpr auto table = "visit";
    static constexpr auto singular = "visit";
    static constexpr auto plural = "visits";
    static constexpr auto purpose = "Visits to schools.";
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", "Title", &HostedVisit::title, required}, Field{"date", "Date", &HostedVisit::date},
        Field{"host", "Host", &HostedVisit::host, required}}; // the first place
};

} // namespace samspel

using namespace samspel;

namespace {

constexpr auto migration = "ALTER TABLE visit ADD COLUMN host TEXT"; // and the second

const Language& english() {
    static const Language language = Language::load(u"en"_s);
    return language;
}

/// A register with a table for visits, and one visit to Vik.
struct Visits {
    QTemporaryDir folder;
    std::unique_ptr<Ledger> ledger = Ledger::create(folder.filePath(u"visits.samspel"_s), english());
    RecordNames names{*ledger, english()};
    qint64 vik = 0;

    Visits() {
        ledger->database().script("CREATE TABLE visit (id INTEGER PRIMARY KEY, title TEXT NOT NULL, "
                                  "date TEXT) STRICT");
        vik = Table(kindOf<Visit>()).insert(ledger->database(), {0, {u"Vik"_s, u"2011-03-08"_s}});
    }
};

} // namespace

TEST_CASE("a field that is described and migrated is everywhere", "[exchange]") {
    Visits visits;
    sqlite::Database& database = visits.ledger->database();
    const Kind& kind = kindOf<HostedVisit>();
    database.script(migration);

    // SQL: what was kept before is there, and has no host yet.
    REQUIRE(visits.ledger->row(kind, visits.vik));
    CHECK(visits.ledger->row(kind, visits.vik)->cells ==
          std::vector<Value>{u"Vik"_s, u"2011-03-08"_s, Value{}});

    // The check of a form asks for it, beside the field.
    const Problems problems = check(kind, *visits.ledger->row(kind, visits.vik), english());
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].field == u"host"_s);

    // A change of it stands in the history, under its name.
    const std::vector<std::string> tables{"visit"};
    sqlite::Recorder recorder(database, tables);
    CHECK(Table(kind).update(database, {visits.vik, {u"Vik"_s, u"2011-03-08"_s, u"Ragnhild"_s}}));
    Journal(database).append({Action::change, u"visit"_s, u"Vik"_s}, u"Åse"_s, recorder.changeset());
    const auto steps = visits.ledger->history(kind, visits.vik);
    REQUIRE(steps.size() == 1);
    REQUIRE(steps[0].fields.size() == 1);
    const FieldChange& change = steps[0].fields[0];
    const FieldInfo& field = kind.fields[kind.fieldNumber(QLatin1String(change.column.toLatin1()))];
    CHECK(labelOf(field, english()) == u"Host"_s);
    CHECK(display(field, valueOfText(field, change.after), english(), visits.names) == u"Ragnhild"_s);

    // Lists find by it, sort by it, and take conditions on it.
    Table(kind).insert(database, {0, {u"Lærdal"_s, u"2011-03-09"_s, u"Bjørn"_s}});
    const auto found = [&](RowQuery query) { return rowKeys(*visits.ledger, query, english()).ids; };
    RowQuery words{&kind};
    words.filter = u"ragnh"_s;
    CHECK(found(words) == std::vector{visits.vik});
    RowQuery sorted{&kind};
    sorted.sort = u"host"_s;
    CHECK(found(sorted).back() == visits.vik);
    RowQuery chosen{&kind};
    chosen.conditions = {{u"host"_s, Condition::Test::contains, u"gnh"_s}};
    CHECK(found(chosen) == std::vector{visits.vik});

    // The search reads it.
    const Row row = visits.ledger->row(kind, visits.vik).value();
    CHECK(SearchTexts().of(kind, row, [](const QString&) { return QString(); }).body.contains(u"ragnhild"_s));

    // Tables for people and for programs have it as a head, and files are read by it.
    const std::vector<Row> rows{row};
    const auto sheet = exchange::sheetOf(kind, rows, exchange::Heads::columns, english(), visits.names);
    CHECK(sheet.heads == QStringList{u"id"_s, u"title"_s, u"date"_s, u"host"_s});
    CHECK(exchange::sheetOf(kind, rows, exchange::Heads::labels, english(), visits.names).heads ==
          QStringList{u"Title"_s, u"Date"_s, u"Host"_s});
    CHECK(exchange::plainText(sheet.rows[0].back()) == u"Ragnhild"_s);
    std::vector<Value> read;
    const auto file = exchange::readRecords(
        kind, u"host,title\nÅse,Aurland\n"_s, [](QLatin1String, const QString&) { return qint64{0}; },
        [&](const Row& each, const QStringList&) { read = each.cells; }, english());
    CHECK(file.problems.empty());
    CHECK(read == std::vector<Value>{u"Aurland"_s, Value{}, u"Åse"_s});

    // And the record itself.
    const auto record = recordOf<HostedVisit>(row);
    CHECK(record.host == u"Ragnhild"_s);
    CHECK(record.date == QDate(2011, 3, 8));
}
