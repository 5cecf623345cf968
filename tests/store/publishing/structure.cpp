// SPDX-License-Identifier: MIT
// Units that are not there on the day, that merge and are renamed, and what was handed out of them.
#include "store/publishing/made.h"

#include "store/merging.h"

using namespace samspel;
using namespace samspel::made;

namespace {

const QString thisYear = u"2023-24"_s;

/// What the public sees of a year: "4640 60, 974000001 Q".
QString seenIn(const Linked& made, const QStringList& units, const QString& indicator = u"np.english"_s) {
    QStringList words;
    for (const Series& one : series(*made, {.indicator = indicator, .units = units})) {
        for (const Shown& shown : one.figures) {
            words << u"%1 %2"_s.arg(
                one.unit.number, shown.figure.value ? QString::number(shown.figure.n.value_or(-1)) : u"Q"_s);
        }
    }
    return words.join(u", "_s);
}

void handOutOf(Linked& made, const QStringList& units, const QString& indicator) {
    REQUIRE(Releases(*made).note(
        {.what = u"print"_s, .figures = handedOf(series(*made, {.indicator = indicator, .units = units}))}));
}

Draft renamed(Draft batch, const QString& indicator) {
    for (Draft::Series& one : batch.series) {
        one.indicator = indicator;
    }
    return batch;
}

void became(Ledger& ledger, Id<Organisation> before, Id<Organisation> after) {
    Succession succession;
    succession.predecessor = before;
    succession.successor = after;
    succession.date = {2020, 1, 1};
    add(ledger, succession);
}

} // namespace

TEST_CASE("schools that are younger than their figures are parts of their municipality all the same",
          "[store][public]") {
    Sogndal made;
    // The register of organisations says that all were founded anew in the summer of 2024.
    for (const QString& number : made.schools) {
        Organisation school = unitOf(*made, number).value();
        school.validFrom = {2024, 6, 1};
        REQUIRE(made->change({}, [&](Edit& edit) { edit.change(school); }).empty());
    }
    made.import(made.file(100, {40, 35, 17, 8}));
    CHECK(made.seen(made.units) == u"4640 100, 111111111 40, 222222222 35, 333333333 Q, 444444444 Q"_s);
}

TEST_CASE("a school of before the merger is guarded in the municipality that became today's",
          "[store][public]") {
    for (const bool areSeveral : {false, true}) {
        Linked made;
        const auto old = made.municipality(u"1420"_s, u"Old Sogndal"_s);
        const auto other = made.municipality(u"1418"_s, u"Balestrand"_s);
        Organisation fresh = unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s);
        fresh.validFrom = {2020, 1, 1};
        const auto now = add(*made, fresh);
        became(*made, old, now);
        if (areSeveral) {
            became(*made, other, now);
        }
        const QStringList schools{u"111111111"_s, u"222222222"_s, u"333333333"_s};
        Figures file;
        file.figure(u"1420"_s, u"2018-19"_s, u"50"_s, 60);
        if (areSeveral) {
            file.figure(u"1418"_s, u"2018-19"_s, u"50"_s, 30);
        }
        const std::vector<int> pupils{30, 23, 7};
        for (std::size_t i = 0; i < pupils.size(); ++i) {
            const QString& number = schools[static_cast<int>(i)];
            made.school(number, u"School "_s + number, now);
            file.figure(number, u"2018-19"_s, u"50"_s, pupils[i]);
        }
        made.import(file.batch);
        // Which of two old ones each school was in nobody here knows, so none is shown beside one of few.
        CHECK(seenIn(made, QStringList{u"1420"_s} + schools) ==
              (areSeveral ? u"1420 60, 111111111 Q, 222222222 Q, 333333333 Q"_s
                          : u"1420 60, 111111111 30, 222222222 Q, 333333333 Q"_s));
    }
}

TEST_CASE("a municipality's private schools are a sum of their own", "[store][public]") {
    Sogndal made;
    for (const QString& number : {made.schools[2], made.schools[3]}) {
        Organisation school = unitOf(*made, number).value();
        school.ownership = Ownership::privateOwned;
        REQUIRE(made->change({}, [&](Edit& edit) { edit.change(school); }).empty());
    }
    // The public schools are not in the register.
    Draft batch = made.file(500, {std::nullopt, std::nullopt, 12, 7});
    batch.figures.erase(batch.figures.begin() + 1, batch.figures.begin() + 3);
    Figures owned(u"owned.csv"_s);
    owned.figure(u"4640"_s, thisYear, u"50"_s, 19);
    owned.batch.series[0].breakdown.ownership = u"private"_s;
    made.import(batch);
    CHECK(made.seen({u"333333333"_s, u"444444444"_s}) == u"333333333 12, 444444444 Q"_s);
    made.import(owned.batch);
    CHECK(made.seen({u"333333333"_s, u"444444444"_s}) == u"333333333 Q, 444444444 Q"_s); // 19 - 12 = 7
}

TEST_CASE("a figure of all grades makes nobody forget what was handed out of one grade",
          "[store][releases]") {
    Sogndal made;
    made.import(made.file(100, {40, 35, 17, 8}));
    made.handOut(made.units);
    Figures all(u"all.csv"_s);
    all.grade(0).figure(u"46"_s, thisYear, u"50"_s, 9000);
    made.import(all.batch);
    made.import(made.file(78, {40, 13, 17, 8}, u"b.csv"_s));
    // The third is 25 less 8 in what was printed (memory.cpp).
    CHECK(made.seen(made.units) == u"4640 78, 111111111 40, 222222222 13, 333333333 Q, 444444444 Q"_s);
}

TEST_CASE("what was handed out under a code that is merged counts for the other", "[store][releases]") {
    Sogndal made;
    Indicator other;
    other.code = u"own.english"_s;
    other.name = u"Engelsk prøve"_s;
    other.isUnconfirmed = true;
    const auto id = add(*made, other);
    made.import(renamed(made.file(100, {40, 35, 17, 8}), u"own.english"_s));
    handOutOf(made, made.units, u"own.english"_s);
    const auto english = indicatorOf(*made, u"np.english"_s)->id;
    REQUIRE(made->merge(kindOf<Indicator>(), id.value, english.value, Conflicts::refuse).wasDone);
    made.import(made.file(78, {40, 13, 17, 8}, u"b.csv"_s));
    CHECK(made.seen(made.units) == u"4640 78, 111111111 40, 222222222 13, 333333333 Q, 444444444 Q"_s);
}

TEST_CASE("what was handed out under a code that is changed by hand is found by the new one",
          "[store][releases]") {
    Sogndal made;
    Indicator own;
    own.code = u"own.english"_s;
    own.name = u"Engelsk prøve"_s;
    own.id = add(*made, own);
    made.import(renamed(made.file(100, {40, 35, 17, 8}), own.code));
    handOutOf(made, made.units, own.code);
    own.code = u"own.engelsk"_s;
    REQUIRE(made->change({}, [&](Edit& edit) { edit.change(own); }).empty());
    made.import(renamed(made.file(78, {40, 13, 17, 8}, u"b.csv"_s), own.code));
    CHECK(seenIn(made, made.units, own.code) ==
          u"4640 78, 111111111 40, 222222222 13, 333333333 Q, 444444444 Q"_s);
    CHECK(made->check().isEmpty());
}

TEST_CASE("what was handed out of a unit without a number counts for the one that it is merged into",
          "[store][releases]") {
    Sogndal made;
    const auto nameless = made.school(u"999999999"_s, u"Skule C"_s, made.own);
    Figures first(u"a.csv"_s);
    for (const auto& [number, n] : {std::pair(u"4640"_s, 100),
                                    {u"111111111"_s, 40},
                                    {u"222222222"_s, 35},
                                    {u"999999999"_s, 17},
                                    {u"444444444"_s, 8}}) {
        first.figure(number, thisYear, u"50"_s, n);
    }
    made.import(first.batch);
    Organisation named = made->find(nameless).value();
    named.number.clear();
    named.isUnconfirmed = true;
    REQUIRE(made->change({}, [&](Edit& edit) { edit.change(named); }).empty());
    handOutOf(made, {u"4640"_s, u"111111111"_s, u"222222222"_s}, u"np.english"_s);
    REQUIRE(made->merge(kindOf<Organisation>(), nameless.value, unitOf(*made, u"333333333"_s)->id.value,
                        Conflicts::refuse)
                .wasDone);
    made.import(made.file(78, {40, 13, 17, 8}, u"b.csv"_s));
    CHECK(made.seen(made.units) == u"4640 78, 111111111 40, 222222222 13, 333333333 Q, 444444444 Q"_s);
}

TEST_CASE("a region whose members change is two sums to the memory of releases", "[store][releases]") {
    Linked made;
    Figures file;
    const auto region = add(*made, unit(OrganisationKind::region, u"sogn"_s, u"Sogn"_s));
    std::vector<Id<Organisation>> members;
    for (const auto& [number, n] : {std::pair(u"4640"_s, 136), {u"4641"_s, 60}, {u"4644"_s, 12}}) {
        members.push_back(made.municipality(number, u"Unit "_s + number));
        file.figure(number, thisYear, u"49"_s, n);
    }
    std::vector<Id<Membership>> memberships;
    for (const auto& member : members) {
        Membership membership;
        membership.region = region;
        membership.member = member;
        memberships.push_back(add(*made, membership));
    }
    made.import(file.batch);
    handOutOf(made, {u"sogn"_s}, u"np.english"_s); // 208
    REQUIRE(made->change({}, [&](Edit& edit) { edit.remove(memberships.back()); }).empty());
    handOutOf(made, {u"sogn"_s}, u"np.english"_s); // 196, so 12 is known
    made.setThreshold(15);
    REQUIRE(Releases(*made).exposures().size() == 1);
    CHECK(Releases(*made).exposures().front().keys == QStringList{u"4644|5|all|all|all"_s});
}

TEST_CASE("what was handed out while a threshold was 0 counts once it is raised", "[store][releases]") {
    Sogndal made;
    Indicator own;
    own.code = u"own.wellbeing"_s;
    own.name = u"Trivsel"_s;
    own.threshold = 0;
    own.note = u"Agreed."_s;
    const auto id = add(*made, own);
    made.import(renamed(made.file(100, {40, 28, 20, 12}), own.code));
    handOutOf(made, made.units, own.code);
    own.id = id;
    own.threshold = 15;
    REQUIRE(made->change({}, [&](Edit& edit) { edit.change(own); }).empty());
    const auto exposures = Releases(*made).exposures();
    REQUIRE(exposures.size() == 1);
    CHECK(exposures.front().keys == QStringList{u"444444444|5|all|all|all"_s});
}
