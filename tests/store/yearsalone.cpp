// SPDX-License-Identifier: MIT
// Which years of a segment may be held against each other is a field of it, from schema 8 on.
#include "register.h"

#include "sqlite/recorder.h"
#include "store/journal.h"
#include "store/migrations.h"
#include "support/text.h"

#include <set>

using namespace samspel;
using namespace samspel::made;

namespace {

constexpr int before = 7;

/// Segments as a register of schema 7 may hold them, by code; the indicator's code and the caution as given.
struct OldSegment {
    std::string_view indicator;
    std::string_view code;
    int first;
    std::string_view caution;
    bool standsAlone;
};

const std::vector<OldSegment> oldSegments{
    {"np.reading", "A", 20045, "The first tests are comparable with nothing later.", true},
    {"np.reading", "B", 20075,
     "Until scale points came, a year's figures can be compared with other units of the same year only, not "
     "from one year to the next.",
     true},
    {"np.reading", "C", 20165, "Udir withdrew the published scale points.", false},
    {"np.reading", "D", 20225, "", false},
    {"np.english.level1", "B", 20075, "Told in our own words.", true},
    {"np.english.level2", "B", 20075, "", true},
    {"np.english.points", "B", 20075,
     "The scale was set anew each year, so a year's figures can be compared with other units of the same "
     "year only.",
     true},
    {"np.numeracy", "B", 20195, "", false}, // another's B: not of the years of mastery levels
    {"own.nynorsk", "X", 20105,
     "Før skalapoenga kom, kan tala eit år berre samanliknast med andre einingar same året, ikkje frå år til "
     "år.",
     true},
    {"own.bokmål", "X", 20105, "De første prøvene kan ikke sammenlignes med noe senere.", true},
    {"own.plain", "A", 20045, "Few pupils.", false},
    {"own.plain", "B", 20075, "", false}};

} // namespace

TEST_CASE("years that stood alone by their caution's words do so by a field after the update", "[store]") {
    sqlite::Database database(":memory:", sqlite::Mode::create);
    migrate(database, before);
    for (const OldSegment& old : oldSegments) {
        database.run("INSERT OR IGNORE INTO indicator (code, name, measure, direction, quality, periods) "
                     "VALUES (?1, ?1, 'mean', 'none', 'result', 'school_year')",
                     old.indicator);
        database.run("INSERT INTO segment (indicator, code, first_period, caution) "
                     "SELECT id, ?2, ?3, nullif(?4, '') FROM indicator WHERE code = ?1",
                     old.indicator, old.code, old.first, old.caution);
    }
    migrate(database);
    for (const OldSegment& old : oldSegments) {
        INFO(old.indicator << " " << old.code);
        CHECK(database.value<int>(
                  "SELECT is_of_its_year_only FROM segment s JOIN indicator i ON i.id = s.indicator "
                  "WHERE i.code = ?1 AND s.code = ?2",
                  old.indicator, old.code) == (old.standsAlone ? 1 : 0));
    }
    CHECK_THROWS_AS(database.script("UPDATE segment SET is_of_its_year_only = 2"), sqlite::Error);
}

TEST_CASE("a new register's national tests stand alone until scale points, and a person can say so of others",
          "[store]") {
    Register made;
    std::set<QString> alone;
    for (const Segment& segment : made->all<Segment>()) {
        if (segment.isOfItsYearOnly) {
            alone.insert(segment.code);
        }
    }
    CHECK(alone == std::set<QString>{u"A"_s, u"B"_s});

    const auto tests = made->all<Indicator>();
    REQUIRE_FALSE(tests.empty());
    Segment own;
    own.indicator = tests[0].id;
    own.code = u"Z"_s;
    own.first = Period::schoolYear(1998);
    own.last = Period::schoolYear(2000);
    own.isOfItsYearOnly = true;
    own.id = add(*made, own);
    made.reopen();
    CHECK(made->find(own.id) == own);
    own.isOfItsYearOnly = false;
    CHECK(
        made->change({Action::change, u"segment"_s, u"Z"_s}, [&](Edit& edit) { edit.change(own); }).empty());
    CHECK(made->find(own.id) == own);
    made->undo();
    CHECK(made->find(own.id).value_or(Segment{}).isOfItsYearOnly);
}

TEST_CASE("a segment that a step of before the update took away comes back as one whose years stand alone",
          "[store]") {
    const Place place;
    const QString path = place / u"old.samspel"_s;
    {
        sqlite::Database database(path.toStdString(), sqlite::Mode::create);
        migrate(database, before);
        database.script(
            "INSERT INTO indicator (code, name, measure, direction, quality, periods) "
            "VALUES ('np.reading', 'Reading', 'mean', 'none', 'result', 'school_year');"
            "INSERT INTO segment (indicator, code, first_period, last_period, scale) VALUES "
            "(1, 'B', 20075, 20155, 'mean mastery level'), (1, 'D', 20225, NULL, 'scale points')");
        const std::vector<std::string> tables{"segment"};
        sqlite::Recorder recorder(database, tables);
        database.script("DELETE FROM segment");
        Journal(database).append({Action::remove, u"segment"_s, u"B"_s}, u"Ola"_s, recorder.changeset());
    }
    const auto ledger = Ledger::open(path, english());
    REQUIRE(schemaOf(ledger->database()) == newestSchema());
    const auto alone = [&] {
        QStringList found;
        for (const Segment& segment : ledger->all<Segment>()) {
            found << segment.code + (segment.isOfItsYearOnly ? u" alone"_s : u" together"_s);
        }
        found.sort();
        return found;
    };
    REQUIRE(alone().isEmpty());
    REQUIRE(ledger->undo().happened);
    CHECK(alone() == QStringList{u"B alone"_s, u"D together"_s});
    REQUIRE(ledger->redo().happened);
    CHECK(alone().isEmpty());
    REQUIRE(ledger->undo().happened);
    CHECK(alone() == QStringList{u"B alone"_s, u"D together"_s});
}
