// SPDX-License-Identifier: MIT
// What of linked figures may be seen by anyone: docs/numbers.md, "Suppression".
#include "store/publishing/made.h"

#include "store/merging.h"
#include "store/rankquery.h"
#include "store/trail.h"

using namespace samspel;
using namespace samspel::made;

namespace {

const QString year = u"2023-24"_s;

Shown shownOf(const Linked& made, const QString& unit, Sex sex = Sex::all) {
    const auto found = made.answer({unit}, sex);
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].figures.size() == 1);
    return found[0].figures[0];
}

} // namespace

TEST_CASE("a school of few takes the smallest of the others with it", "[store][public]") {
    Sogndal made;
    made.import(made.file(100, {40, 35, 17, 8}));
    CHECK(made.seen(made.units) == u"4640 100, 111111111 40, 222222222 35, 333333333 Q, 444444444 Q"_s);
    // Which of the two is the small one is told nobody.
    const Shown few = shownOf(made, u"444444444"_s);
    const Shown other = shownOf(made, u"333333333"_s);
    for (const Shown& hidden : {few, other}) {
        CHECK(hidden.withheld == Withheld::belowThreshold);
        CHECK(hidden.figure.confidentiality == Confidentiality::secondary);
        CHECK_FALSE(hidden.figure.n);
        CHECK_FALSE(hidden.figure.value);
        CHECK_FALSE(hidden.figure.uncertainty);
        CHECK_FALSE(hidden.standardError);
    }
    // Who keeps the register sees all.
    const auto internal = made.answer({u"333333333"_s, u"444444444"_s}, Sex::all, Audience::internal);
    CHECK(internal[0].figures[0].figure.n == 17);
    CHECK(internal[1].figures[0].figure.n == 8);
}

TEST_CASE("hidden parts that are too few together take a third with them", "[store][public]") {
    Sogndal made;
    made.import(made.file(87, {40, 38, 5, 4}));
    CHECK(made.seen(made.units) == u"4640 87, 111111111 40, 222222222 Q, 333333333 Q, 444444444 Q"_s);
}

TEST_CASE("an empty school hides nobody", "[store][public]") {
    Sogndal made;
    made.import(made.file(100, {40, 35, 25, 0}));
    const auto found = made.answer(made.units);
    CHECK(found[4].figures[0].figure.status == Status::cannotExist);
    CHECK(made.seen(made.units) == u"4640 100, 111111111 40, 222222222 35, 333333333 25, 444444444 M"_s);
}

TEST_CASE("what the publisher hides is guarded as well", "[store][public]") {
    Sogndal made;
    made.import(made.file(100, {40, 35, 17, std::nullopt}));
    CHECK(made.seen(made.units) == u"4640 100, 111111111 40, 222222222 35, 333333333 Q, 444444444 Q"_s);
    // Two of them, with 25 between them, are safe.
    Sogndal two;
    two.import(two.file(100, {40, 35, std::nullopt, std::nullopt}));
    CHECK(two.seen(two.units) == u"4640 100, 111111111 40, 222222222 35, 333333333 Q, 444444444 Q"_s);
    // Of one that its publisher hides the number of pupils is not told either, few or not.
    Sogndal three;
    Draft batch = three.file(100, {40, 35, std::nullopt, std::nullopt});
    batch.figures[3].figure.n = 12;
    three.import(batch);
    CHECK_FALSE(shownOf(three, u"333333333"_s).figure.n);
}

TEST_CASE("a county is no sum of the few municipalities that a register has", "[store][public]") {
    Linked made;
    Figures file;
    file.figure(u"46"_s, year, u"50"_s, 6700);
    for (const auto& [number, n] : {std::pair(u"4640"_s, 136), {u"4641"_s, 19}, {u"4644"_s, 8}}) {
        made.municipality(number, u"Unit "_s + number);
        file.figure(number, year, u"49"_s, n);
    }
    made.municipality(u"4639"_s, u"Vik"_s);
    file.figure(u"4639"_s, year, u"*"_s);
    made.import(file.batch);
    // 6700 less what is seen is far more than the hidden ones can hold: there are others.
    CHECK(made.seen({u"46"_s, u"4640"_s, u"4641"_s, u"4644"_s, u"4639"_s}) ==
          u"46 6700, 4640 136, 4641 19, 4644 Q, 4639 Q"_s);
    // Everybody may know that this one is of few: no sum has it.
    CHECK(shownOf(made, u"4644"_s).figure.confidentiality == Confidentiality::free);
}

TEST_CASE("a few pupils that no school has are guarded", "[store][public]") {
    Sogndal made;
    made.import(made.file(100, {40, 35, 21})); // 4 go to a school that the register does not know
    CHECK(made.seen(made.units) == u"4640 100, 111111111 40, 222222222 35, 333333333 Q"_s);
    Sogndal many;
    many.import(many.file(120, {40, 35, 21})); // 24 tell nothing of anyone
    CHECK(many.seen(many.units) == u"4640 120, 111111111 40, 222222222 35, 333333333 21"_s);
}

TEST_CASE("schools with more pupils than their municipality are guarded among themselves",
          "[store][public]") {
    Sogndal made;
    made.import(made.file(90, {40, 35, 17, 8})); // 100
    CHECK(made.seen(made.units) == u"4640 90, 111111111 40, 222222222 35, 333333333 Q, 444444444 Q"_s);
}

TEST_CASE("girls and boys do not give each other away", "[store][public]") {
    Sogndal made;
    Figures file;
    file.figure(u"4640"_s, year, u"48"_s, 40);
    Figures girls(u"girls.csv"_s);
    girls.sex(Sex::female).figure(u"4640"_s, year, u"49"_s, 33);
    Figures boys(u"boys.csv"_s);
    boys.sex(Sex::male).figure(u"4640"_s, year, u"45"_s, 7);
    made.import(file.batch);
    made.import(girls.batch);
    CHECK(made.seen({u"4640"_s}, Sex::female) == u"4640 Q"_s); // the boys are 40 - 33
    made.import(boys.batch);
    CHECK(made.seen({u"4640"_s}) == u"4640 40"_s);
    CHECK(made.seen({u"4640"_s}, Sex::female) == u"4640 Q"_s);
    CHECK(made.seen({u"4640"_s}, Sex::male) == u"4640 Q"_s);
}

TEST_CASE("rankings and trails show no more than series do", "[store][public]") {
    Sogndal made;
    made.import(made.file(100, {40, 35, 17, 8}));
    RankChoice asked;
    asked.indicator = u"np.english"_s;
    asked.kind = OrganisationKind::school;
    asked.breakdown.grade = 5;
    QString ranked;
    const auto years = rankings(*made, asked);
    for (const Ranked& one : years.at(0).units) {
        ranked += one.shown.figure.value ? one.number.left(1) : u"Q"_s;
    }
    CHECK(ranked == u"12QQ"_s);
    const auto school = unitOf(*made, u"333333333"_s);
    const auto code = codeOf(*made, school->id, indicatorOf(*made, asked.indicator)->id, asked.breakdown,
                             Period::schoolYear(2023), Version::published);
    REQUIRE(code);
    const auto trail = trailOf(*made, *code, Audience::open);
    CHECK(trail->told[0].isHidden);
    CHECK_FALSE(trail->told[0].figure.n);
    CHECK(trailOf(*made, *code, Audience::internal)->told[0].figure.n == 17);
}

TEST_CASE("a replaced figure is not told where something of its year is hidden", "[store][public]") {
    Sogndal made;
    made.import(made.file(100, {40, 35, 17, 8}));
    made.import(made.file(101, {41, 35, 17, 8}, u"b.csv"_s));
    const auto school = unitOf(*made, u"111111111"_s);
    Breakdown breakdown;
    breakdown.grade = 5;
    const auto code = codeOf(*made, school->id, indicatorOf(*made, u"np.english"_s)->id, breakdown,
                             Period::schoolYear(2023), Version::published);
    const auto trail = trailOf(*made, *code, Audience::open);
    REQUIRE(trail->told.size() == 2);
    CHECK(trail->told[0].figure.n == 41);
    CHECK(trail->told[1].isHidden); // 100 - 40 - 35 of the old file, with what has not changed
    CHECK_FALSE(trail->told[1].figure.n);
}

TEST_CASE("the line of a file is not shown, for it holds what no reader took up", "[store][public]") {
    Sogndal made;
    Figures file;
    file.figure(u"4640"_s, year, u"48"_s, 40);
    Draft batch = file.batch;
    batch.figures[0].figure.line = 2;
    made.import(batch);
    Breakdown breakdown;
    breakdown.grade = 5;
    const auto code = codeOf(*made, made.own, indicatorOf(*made, u"np.english"_s)->id, breakdown,
                             Period::schoolYear(2023), Version::published);
    const auto trail = trailOf(*made, *code, Audience::open);
    CHECK_FALSE(trail->told[0].isHidden);
    CHECK_FALSE(trail->told[0].isLineShown);
    CHECK(trailOf(*made, *code, Audience::internal)->told[0].isLineShown);
}

TEST_CASE("a replaced figure is told without its number of pupils", "[store][public]") {
    Sogndal made;
    made.import(made.file(100, {40, 35, 25}));
    made.import(made.file(101, {41, 35, 25}, u"b.csv"_s));
    const auto school = unitOf(*made, u"111111111"_s);
    Breakdown breakdown;
    breakdown.grade = 5;
    const auto code = codeOf(*made, school->id, indicatorOf(*made, u"np.english"_s)->id, breakdown,
                             Period::schoolYear(2023), Version::published);
    const auto trail = trailOf(*made, *code, Audience::open);
    REQUIRE(trail->told.size() == 2);
    CHECK(trail->told[0].figure.n == 41);
    CHECK_FALSE(trail->told[1].isHidden);
    CHECK(trail->told[1].figure.value == Scaled{50, 0});
    // With the 35 and 25 it would say how many the municipality had been, should they be hidden later.
    CHECK_FALSE(trail->told[1].figure.n);
    CHECK(trailOf(*made, *code, Audience::internal)->told[1].figure.n == 40);
}

TEST_CASE("what a code names is told without any figure", "[store][public]") {
    Sogndal made;
    made.import(made.file(100, {40, 35, 17, 8}));
    Breakdown breakdown;
    breakdown.grade = 5;
    const auto code =
        codeOf(*made, unitOf(*made, u"444444444"_s)->id, indicatorOf(*made, u"np.english"_s)->id, breakdown,
               Period::schoolYear(2023), Version::published);
    const auto head = trailHead(*made, *code);
    REQUIRE(head);
    CHECK(head->unit.number == u"444444444"_s);
    CHECK(head->told.empty());
    CHECK_FALSE(head->made);
    CHECK_FALSE(trailHead(*made, FigureCode{code->series, Period::schoolYear(2001), code->version}));
}

TEST_CASE("what is corrected is hidden with what was published", "[store][public]") {
    Sogndal made;
    Figures file;
    for (const auto& [number, n] :
         {std::pair(u"4640"_s, 60), {u"111111111"_s, 40}, {u"222222222"_s, 12}, {u"333333333"_s, 8}}) {
        file.figure(number, u"2018-19"_s, u"50"_s, n);
    }
    made.import(file.batch);
    SeriesChoice choice{.indicator = u"np.english"_s, .units = made.units, .version = Version::corrected};
    QStringList seen;
    for (const Series& series : series(*made, choice)) {
        for (const Shown& shown : series.figures) {
            seen << series.unit.number;
            CHECK(shown.figure.value);
        }
    }
    CHECK(seen == QStringList{u"4640"_s, u"111111111"_s});
}

TEST_CASE("a region's mean tells nothing of which member is small", "[store][public]") {
    Linked made;
    Figures file;
    const auto region = add(*made, unit(OrganisationKind::region, u"sogn"_s, u"Sogn"_s));
    // The county is these four and nothing else, so 4644 is hidden for the sake of 4639.
    file.figure(u"46"_s, year, u"50"_s, 300);
    for (const auto& [number, n] :
         {std::pair(u"4640"_s, 180), {u"4641"_s, 90}, {u"4644"_s, 21}, {u"4639"_s, 9}}) {
        Membership membership;
        membership.region = region;
        membership.member = made.municipality(number, u"Unit "_s + number);
        add(*made, membership);
        file.figure(number, year, u"49"_s, n);
    }
    made.import(file.batch);
    CHECK(made.seen({u"46"_s, u"4640"_s, u"4641"_s, u"4644"_s, u"4639"_s}) ==
          u"46 300, 4640 180, 4641 90, 4644 Q, 4639 Q"_s);
    // 270 of at most 288 would be enough, if one could know that both are below ten.
    CHECK(shownOf(made, u"sogn"_s).withheld == Withheld::coverageUnknown);
}

TEST_CASE("what a merge links is hidden at once", "[store][public]") {
    Sogndal made;
    Draft schools = made.file(100, {40, 35, 17, 8});
    schools.figures.erase(schools.figures.begin());
    made.import(schools);
    // The total came with a name that nobody knew, so it is no sum of these yet.
    Figures total(u"words.csv"_s);
    total.unit({}, u"Sogndal kommune"_s, OrganisationKind::municipality, {}).figure({}, year, u"48"_s, 100);
    ImportChoices choices;
    choices.acceptsUnknown = true;
    REQUIRE(made->import(total.batch, choices).plan.problems.empty());
    CHECK(made.seen(made.schools) == u"111111111 40, 222222222 35, 333333333 17, 444444444 Q"_s);
    const auto named = made->where<Organisation>("name", u"Sogndal kommune"_s);
    REQUIRE(named.size() == 1);
    REQUIRE(
        made->merge(kindOf<Organisation>(), named[0].id.value, made.own.value, Conflicts::refuse).wasDone);
    CHECK(made.seen(made.units) == u"4640 100, 111111111 40, 222222222 35, 333333333 Q, 444444444 Q"_s);
}
