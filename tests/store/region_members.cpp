// SPDX-License-Identifier: MIT
// Who is a member of a region, and when; what its figure is made of.
#include "store/regionquery.h"

#include "region.h"
#include "store/trail.h"

using namespace samspel;
using namespace samspel::made;

TEST_CASE("each year has the members of its day", "[store]") {
    MadeRegion region;
    // 1 January 2020: Leikanger and Sogndal became the new Sogndal.
    region.member(u"1419"_s, {}, {2020, 1, 1});
    region.member(u"1420"_s, {}, {2020, 1, 1});
    region.member(u"4640"_s, {2020, 1, 1});
    Figures people(u"ssb.csv"_s, u"population"_s);
    people.figure(u"1419"_s, u"2019"_s, u"2331"_s)
        .figure(u"1420"_s, u"2019"_s, u"8191"_s)
        .figure(u"4640"_s, u"2020"_s, u"11847"_s);
    people.figure(u"4640"_s, u"2019"_s, u"11801"_s); // back-cast by the publisher: not a member then
    region.import(people.batch);
    auto figures = region.figures(u"population"_s);
    REQUIRE(figures.size() == 2);
    CHECK(inShort(figures[0]) == u"E 2 of 2"_s);
    CHECK(figures[0].figure.value == Scaled{10522, 0});
    CHECK(inShort(figures[1]) == u"A 1 of 1"_s);
    CHECK(figures[1].figure.value == Scaled{11847, 0});

    // Tests are taken in the autumn: 2019-20 is the old ones', 2020-21 the new one's.
    Figures tests(u"np.csv"_s);
    tests.figure(u"1419"_s, u"2019-20"_s, u"50"_s, 30, u"3,0"_s)
        .figure(u"1420"_s, u"2019-20"_s, u"48"_s, 90, u"2,0"_s);
    tests.figure(u"4640"_s, u"2020-21"_s, u"49"_s, 125, u"1,6"_s);
    region.import(tests.batch);
    figures = region.figures(u"np.english"_s);
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].figure.value == Scaled{485, 1}); // (30·50 + 90·48) / 120
    CHECK(figures[1].figure.value == Scaled{49, 0});
}

TEST_CASE("the pupils of a unit that was gone by New Year are the same children a year before", "[store]") {
    MadeRegion region;
    region.member(u"1419"_s, {}, {2020, 1, 1});
    region.member(u"1420"_s, {}, {2020, 1, 1});
    Figures tests;
    tests.figure(u"1419"_s, u"2019-20"_s, u"*"_s).figure(u"1420"_s, u"2019-20"_s, u"48"_s, 90, u"2,0"_s);
    region.import(tests.batch);
    CHECK(inShort(region.only()) == u"Q 1 of 2 unknown"_s);
    region.children(u"1419"_s, 9, 2019, 10); // ten years old in 2020, when the municipality was no more
    CHECK(inShort(region.only()) == u"E 1 of 2"_s);
    CHECK(region.only().coverage.value() == Approx(0.9));
}

TEST_CASE("a member that stands twice in a region counts once", "[store]") {
    MadeRegion region;
    region.member(u"4640"_s);
    region.member(u"4644"_s);
    // The program refuses this; another could write it.
    region.made->database().run(
        "INSERT INTO membership (region, member) SELECT region, member FROM membership");
    region.import(Figures(u"ssb.csv"_s, u"population"_s)
                      .figure(u"4640"_s, u"2020"_s, u"11847"_s)
                      .figure(u"4644"_s, u"2020"_s, u"5174"_s)
                      .batch);
    CHECK(inShort(region.only(u"population"_s)) == u"E 2 of 2"_s);
    CHECK(region.only(u"population"_s).figure.value == Scaled{17021, 0});
}

TEST_CASE("a member that is closed takes no part, whatever its membership says", "[store]") {
    MadeRegion region;
    region.member(u"4640"_s);
    region.member(u"1418"_s);
    auto balestrand = region.made->where<Organisation>("number", u"1418"_s)[0];
    balestrand.validTo = {2020, 1, 1};
    REQUIRE(region.made->change({}, [&](Edit& edit) { edit.change(balestrand); }).empty());
    region.import(Figures(u"ssb.csv"_s, u"population"_s)
                      .figure(u"4640"_s, u"2020"_s, u"11847"_s)
                      .figure(u"4640"_s, u"2019"_s, u"11801"_s)
                      .figure(u"1418"_s, u"2019"_s, u"1279"_s)
                      .batch);
    const auto figures = region.figures(u"population"_s);
    REQUIRE(figures.size() == 2);
    CHECK(inShort(figures[0]) == u"E 2 of 2"_s);
    CHECK(inShort(figures[1]) == u"A 1 of 1"_s);
}

TEST_CASE("a region without members has no series, and one of its grades each has its own", "[store]") {
    MadeRegion region;
    CHECK(region.figures(u"np.english"_s).empty());
    region.member(u"4640"_s);
    region.member(u"4644"_s);
    Figures file;
    file.figure(u"4640"_s, u"2023-24"_s, u"48"_s, 136).grade(8).figure(u"4644"_s, u"2023-24"_s, u"50"_s, 61);
    region.import(file.batch);
    SeriesChoice choice;
    choice.indicator = u"np.english"_s;
    choice.units = {u"sogn"_s};
    CHECK(series(*region.made, choice).size() == 2);
    choice.grade = 8;
    const auto found = series(*region.made, choice);
    REQUIRE(found.size() == 1);
    CHECK(found[0].unit.number == u"sogn"_s);
    CHECK(found[0].breakdown.grade == 8);
    CHECK(inShort(found[0].figures[0]) == u"Q 1 of 2 unknown"_s);
}

TEST_CASE("a region's figure has a code that opens its parts, those that are in it and those that are not",
          "[region][trail]") {
    MadeRegion region;
    for (const QString& number : {u"4640"_s, u"4639"_s, u"4644"_s}) {
        region.member(number);
    }
    region.import(Figures(u"a.csv"_s)
                      .figure(u"4640"_s, u"2023-24"_s, u"48"_s, 100, u"1,9"_s)
                      .figure(u"4644"_s, u"2023-24"_s, u"50"_s, 100, u"1,9"_s)
                      .figure(u"4639"_s, u"2023-24"_s, u"52"_s, 7, u"9,0"_s)
                      .batch);
    SeriesChoice choice{.indicator = u"np.english"_s, .units = {u"sogn"_s}};
    const auto found = series(*region.made, choice);
    REQUIRE(found.size() == 1);
    const auto code = codeOf(found[0], found[0].figures[0]);
    REQUIRE(code);
    const auto trail = trailOf(*region.made, *code, Audience::open);
    REQUIRE(trail);
    CHECK(trail->unit.number == u"sogn"_s);
    REQUIRE(trail->made);
    CHECK(trail->made->formula == Formula::weightedMean);
    CHECK(trail->made->shown.figure.value == Scaled{490, 1}); // (48 · 100 + 50 · 100) / 200
    REQUIRE(trail->made->parts.size() == 3);
    for (const Trail::Part& part : trail->made->parts) {
        CHECK(part.isIn == (part.unit.number != u"4639"_s));
        REQUIRE(part.shown);
        CHECK(part.shown->figure.value.has_value() == part.isIn);
        CHECK_FALSE((part.unit.number == u"4639"_s && part.shown->figure.n)); // few, and not for all
    }
    CHECK(formulaOf(*trail, english()).contains(u"2 of 3 parts"_s));
}
