// SPDX-License-Identifier: MIT
// Figures do not pass through the recorder, so their undo is a mechanism of its own: the shelf.
#include "store/columns.h"
#include "store/register.h"

using namespace samspel;
using namespace samspel::made;

namespace {

Draft first() {
    return Figures(u"a.csv"_s)
        .unit(u"46"_s, u"Vestland"_s, OrganisationKind::county, {})
        .unit(u"4640"_s, u"Sogndal"_s, OrganisationKind::municipality, u"46"_s)
        .figure(u"4640"_s, u"2022-23"_s, u"48"_s, 136, u"1,6"_s)
        .figure(u"4640"_s, u"2023-24"_s, u"50"_s, 133, u"1,7"_s)
        .figure(u"46"_s, u"2023-24"_s, u"*"_s)
        .batch;
}

/// Replaces one figure of the first, and has one of its own.
Draft second() {
    return Figures(u"b.csv"_s)
        .figure(u"4640"_s, u"2023-24"_s, u"51"_s, 133, u"1,7"_s)
        .figure(u"4644"_s, u"2023-24"_s, u"49"_s, 61)
        .batch;
}

/// Replaces the same figure once more.
Draft third() { return Figures(u"c.csv"_s).figure(u"4640"_s, u"2023-24"_s, u"52"_s, 134).batch; }

int onTheShelf(const Ledger& ledger) {
    return ask(ledger, "SELECT (SELECT count(*) FROM shelved) + (SELECT count(*) FROM shelved_series)")
        .value(0)
        .toInt();
}

} // namespace

TEST_CASE("undoing an import takes its figures, its units and its source away again", "[store]") {
    Register made;
    const auto before = content(*made);
    made->import(first());
    const auto after = content(*made);
    CHECK(made->undo().happened);
    CHECK(content(*made) == before);
    CHECK(made->check() == QStringList{}); // also while figures lie on the shelf
    made.reopen();
    CHECK(describe(*made->redoable(), english()) == u"Import “a.csv”, with 2\u00A0organisations"_s);
    CHECK(made->redo().happened);
    CHECK(content(*made) == after);
    CHECK(onTheShelf(*made) == 0);
    CHECK(made->check() == QStringList{});
}

TEST_CASE("undoing an import gives back the figures that it replaced", "[store]") {
    Register made;
    std::vector<QStringList> contents{content(*made)};
    for (const Draft& batch : {first(), second(), third()}) {
        made->import(batch);
        contents.push_back(content(*made));
    }
    CHECK(ask(*made, "SELECT value FROM superseded ORDER BY value") == QStringList{u"50"_s, u"51"_s});
    for (int round = 0; round < 3; ++round) {
        for (std::size_t i = 3; i > 0; --i) {
            CHECK(made->undo().happened);
            CHECK(content(*made) == contents[i - 1]);
            CHECK(made->check() == QStringList{});
        }
        made.reopen();
        for (std::size_t i = 1; i <= 3; ++i) {
            CHECK(made->redo().happened);
            CHECK(content(*made) == contents[i]);
        }
    }
}

TEST_CASE("a large import that meets many of its series there is undone and redone", "[store]") {
    Register made;
    const auto year = [](const QString& period, const QString& value, int firstUnit) {
        Figures file(period + value + u".csv"_s);
        for (int unit = firstUnit; unit < firstUnit + 600; ++unit) {
            file.figure(QString::number(unit), period, value, 20);
        }
        return file.batch;
    };
    std::vector<QStringList> contents{content(*made)};
    for (const Draft& batch : {year(u"2022-23"_s, u"48"_s, 1000), year(u"2023-24"_s, u"49"_s, 1300),
                               year(u"2023-24"_s, u"50"_s, 1600)}) {
        made->import(batch);
        contents.push_back(content(*made));
    }
    for (std::size_t i = 3; i > 0; --i) {
        CHECK(made->undo().happened);
        CHECK((content(*made) == contents[i - 1])); // too long to be shown
    }
    for (std::size_t i = 1; i <= 3; ++i) {
        CHECK(made->redo().happened);
        CHECK((content(*made) == contents[i]));
    }
    CHECK(made->check() == QStringList{});
}

TEST_CASE("edits and imports are undone in the order in which they were made", "[store]") {
    Register made;
    std::vector<QStringList> contents{content(*made)};
    const auto then = [&](const auto& work) {
        work();
        contents.push_back(content(*made));
    };
    then([&] { made->import(first()); });
    const auto sogndal = made->where<Organisation>("number", u"4640"_s)[0];
    then([&] {
        auto renamed = sogndal;
        renamed.name = u"Sogndal kommune"_s;
        REQUIRE(made->change({}, [&](Edit& edit) { edit.change(renamed); }).empty());
    });
    then([&] {
        auto source = made->all<Source>()[0];
        source.withdrawnOn = {2025, 11, 13};
        source.withdrawnReason = u"It flattened the development"_s;
        REQUIRE(made->change({}, [&](Edit& edit) { edit.change(source); }).empty());
    });
    then([&] { made->import(second()); });
    then([&] { add(*made, unit(OrganisationKind::school, {}, u"Kaupanger skule"_s, sogndal.id)); });
    for (std::size_t i = contents.size() - 1; i > 0; --i) {
        CHECK(made->undo().happened);
        CHECK(content(*made) == contents[i - 1]);
    }
    for (std::size_t i = 1; i < contents.size(); ++i) {
        CHECK(made->redo().happened);
        CHECK(content(*made) == contents[i]);
    }
}

TEST_CASE("after a new change the shelf is empty, and the old import can be made again", "[store]") {
    Register made;
    made->import(first());
    const auto after = ask(*made, "SELECT series, period, value FROM observation");
    made->undo();
    CHECK(onTheShelf(*made) > 0);
    add(*made, unit(OrganisationKind::business, {}, u"Lærdal Grønt"_s));
    CHECK(onTheShelf(*made) == 0);
    CHECK_FALSE(made->redoable());
    CHECK(made->import(first()).source.isKept());
    CHECK(ask(*made, "SELECT series, period, value FROM observation") == after);
}

TEST_CASE("an import whose units others use cannot be undone, and nothing is lost", "[store]") {
    Register made;
    const auto region = add(*made, unit(OrganisationKind::region, u"sogn"_s, u"Sogn"_s));
    made->import(first());
    const auto sogndal = made->where<Organisation>("number", u"4640"_s)[0].id;
    // Made in the program, the membership is undone first, and then the import.
    Membership m;
    m.region = region;
    m.member = sogndal;
    add(*made, m);
    const auto before = content(*made);
    CHECK(made->undo().happened);
    CHECK(made->undo().happened);
    CHECK(made->redo().happened);
    CHECK(made->redo().happened);
    CHECK(content(*made) == before);
    made->undo();

    // Made past the journal, it would go along with the unit.
    made->database().run("INSERT INTO membership (region, member) VALUES (?1, ?2)", region, sogndal);
    const auto now = content(*made);
    const Turn turn = made->undo();
    CHECK_FALSE(turn.happened);
    CHECK(turn.isStale);
    CHECK(turn.step.action == Action::import);
    CHECK(content(*made) == now);
    CHECK(onTheShelf(*made) == 0);
    CHECK(made->history()[1].state == StepState::obsolete);
    CHECK(made->check() == QStringList{});
}

TEST_CASE("an import cannot be undone while a later one builds on it", "[store]") {
    Register made;
    made->import(first());
    made->import(second());
    made->import(third());
    // The later steps can no longer be undone, so the earlier come up out of turn.
    made->database().run("UPDATE journal SET state = 'obsolete' WHERE id > 3");
    const auto before = content(*made);
    CHECK(made->undo().isStale); // b.csv gave way to c.csv; a.csv's figure has no place to return to
    CHECK(content(*made) == before);
    CHECK(made->undo().isStale); // a.csv is the source of a figure in the history
    CHECK(content(*made) == before);
    CHECK(onTheShelf(*made) == 0);
    CHECK_FALSE(made->undoable());
    CHECK(made->check() == QStringList{});
}

TEST_CASE("an import is not redone onto another's series", "[store]") {
    Register made;
    made->import(first());
    made->undo();
    // Another program has taken the key of a series on the shelf.
    made->database().run("INSERT INTO organisation (id, kind, name) VALUES (77, 'other', 'X')");
    made->database().run(
        "INSERT INTO series (id, indicator, unit, grade, sex, ownership, age) SELECT min(id), 4, 77, "
        "0, 'all', 'all', 'all' FROM shelved_series");
    const auto before = content(*made);
    CHECK(made->redo().isStale);
    CHECK(content(*made) == before);
    CHECK(onTheShelf(*made) == 0); // what cannot be put back is not kept
    CHECK(made->check() == QStringList{});
}

TEST_CASE("the history of an import tells what it made, its figures stand with their source", "[store]") {
    Register made;
    const auto source = made->import(first()).source;
    const auto entry = made->history()[0];
    CHECK(entry.source == source.value);
    QStringList tables;
    for (const FieldChange& change : made->details(entry.id)) {
        if (!tables.contains(change.table)) {
            tables << change.table;
        }
    }
    tables.sort();
    CHECK(tables == QStringList{u"organisation"_s, u"source"_s});
}
