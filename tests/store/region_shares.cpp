// SPDX-License-Identifier: MIT
// Shares of joined units stand on the counts behind them, and means of units whose participants nobody
// counted on those who took part: docs/numbers.md, section 6.
#include "store/regionquery.h"

#include "region.h"
#include "store/trail.h"

using namespace samspel;
using namespace samspel::made;

namespace {

const QString levelOne = u"np.english.level1"_s;

/// Indicators that a reader would have made.
void addPartOfTest(Ledger& ledger, const QString& code, Measure measure) {
    Indicator indicator;
    indicator.code = code;
    indicator.name = code;
    indicator.measure = measure;
    indicator.threshold = measure == Measure::count ? 5 : 10;
    add(ledger, indicator);
}

struct SharedRegion : MadeRegion {
    explicit SharedRegion(const QStringList& members) {
        addPartOfTest(*made, levelOne, Measure::share);
        for (const QString& number : members) {
            member(number);
        }
    }
    Shown share(Audience audience = Audience::open) { return only(levelOne, audience); }
    Trail trail(const QString& indicator) {
        const auto found = series(*made, {.indicator = indicator, .units = {u"sogn"_s}});
        REQUIRE(found.size() == 1);
        const auto opened = trailOf(*made, codeOf(found[0], found[0].figures[0]).value(), Audience::open);
        REQUIRE(opened);
        REQUIRE(opened->made);
        return *opened;
    }
};

Figures fileOfShares() { return Figures(u"shares.csv"_s, levelOne); }

} // namespace

// R: p <- c(29, 26, 19, 18, 37); n <- c(28, 90, 16, 17, 63)
//    mapply(function(p, n) which(abs(100 * 0:n / n - p) <= 0.5) - 1, p, n)    # 8 23 3 3 23
// 60 of 214 are 28.04 %; the percentages weighted by n would make 28.47.
TEST_CASE("a region's share is that of its members' pupils together, and no mean of percentages", "[store]") {
    SharedRegion region({u"4639"_s, u"4640"_s, u"4641"_s, u"4642"_s, u"4644"_s});
    region.import(fileOfShares()
                      .figure(u"4639"_s, u"2023-24"_s, u"29"_s, 28)
                      .figure(u"4640"_s, u"2023-24"_s, u"26"_s, 90)
                      .figure(u"4641"_s, u"2023-24"_s, u"19"_s, 16)
                      .figure(u"4642"_s, u"2023-24"_s, u"18"_s, 17)
                      .figure(u"4644"_s, u"2023-24"_s, u"37"_s, 63)
                      .batch);
    const Shown joined = region.share();
    CHECK(inShort(joined) == u"E 5 of 5"_s);
    CHECK(joined.figure.value == Scaled{280, 1});
    CHECK(joined.figure.n == 214);
    CHECK(joined.count == 60);
    CHECK(joined.coverage == 1.0);
    CHECK_FALSE(joined.standardError);
    CHECK_FALSE(joined.figure.uncertainty); // a share never has ±
    const Trail trail = region.trail(levelOne);
    CHECK(trail.made->formula == Formula::pooledCounts);
    CHECK(keyOf(trail.made->formula) == u"pooled_counts"_s);
    CHECK(formulaOf(trail, english()).startsWith(u"Σ count ÷ Σ n: "_s));
    CHECK(formulaOf(trail, english()).endsWith(u"; 5 of 5 parts, 100 % of the pupils"_s));
}

TEST_CASE("a member whose percentage fits several counts leaves no joined share, and is named", "[store]") {
    SharedRegion region({u"4640"_s, u"4641"_s, u"4644"_s});
    // 35 % of 130 are 45 (34.6 %) or 46 (35.4 %), 25 % of 400 any of 98 to 102.
    region.import(fileOfShares()
                      .figure(u"4640"_s, u"2023-24"_s, u"35"_s, 130)
                      .figure(u"4641"_s, u"2023-24"_s, u"50"_s, 20)
                      .figure(u"4644"_s, u"2023-24"_s, u"25"_s, 400)
                      .batch);
    const Shown refused = region.share();
    CHECK(inShort(refused) == u"Q 3 of 3 several counts"_s);
    CHECK_FALSE(refused.figure.value);
    CHECK_FALSE(refused.figure.n);
    CHECK_FALSE(refused.count);
    CHECK(refused.obstacles == QStringList{u"Unit 4640 (4640)"_s, u"Unit 4644 (4644)"_s});
}

TEST_CASE("a number that is published beside a share says which of several counts it is", "[store]") {
    SharedRegion region({u"4640"_s, u"4641"_s});
    addPartOfTest(*region.made, levelOne + u".count"_s, Measure::count);
    region.import(fileOfShares()
                      .figure(u"4640"_s, u"2023-24"_s, u"35"_s, 130)
                      .figure(u"4641"_s, u"2023-24"_s, u"50"_s, 20)
                      .batch);
    const auto told = [&](const QString& number) {
        region.import(Figures(number + u".csv"_s, levelOne + u".count"_s)
                          .figure(u"4640"_s, u"2023-24"_s, number)
                          .batch);
        return region.share();
    };
    const Shown joined = told(u"46"_s);
    CHECK(inShort(joined) == u"E 2 of 2"_s);
    CHECK(joined.count == 56);                    // 46 + 10
    CHECK(joined.figure.value == Scaled{373, 1}); // 56 of 150
    CHECK(told(u"45"_s).count == 55);
    CHECK(inShort(told(u"44"_s)) == u"Q 2 of 2 several counts"_s); // 33.8 % is no 35
}

TEST_CASE("a member with a percentage that no number of its pupils makes leaves no joined share", "[store]") {
    SharedRegion region({u"4640"_s, u"4641"_s, u"4644"_s});
    region.import(fileOfShares()
                      .figure(u"4640"_s, u"2023-24"_s, u"35"_s, 130) // two
                      .figure(u"4641"_s, u"2023-24"_s, u"35"_s, 10)  // 30 or 40 % of ten
                      .figure(u"4644"_s, u"2023-24"_s, u"50"_s, 20)
                      .batch);
    const Shown refused = region.share();
    CHECK(inShort(refused) == u"Q 3 of 3 no count"_s);
    CHECK(refused.obstacles == QStringList{u"Unit 4641 (4641)"_s});
}

TEST_CASE("shares of members whose pupils nobody counted stand apart", "[store]") {
    SharedRegion region({u"4640"_s, u"4641"_s});
    addPartOfTest(*region.made, u"np.english.participation"_s, Measure::share);
    region.import(fileOfShares()
                      .figure(u"4640"_s, u"2023-24"_s, u"40"_s, 30)
                      .figure(u"4641"_s, u"2023-24"_s, u"50"_s)
                      .batch);
    // An estimated number of pupils is no count.
    region.children(u"4641"_s, 10, 2024, 20);
    region.import(Figures(u"part.csv"_s, u"np.english.participation"_s)
                      .figure(u"4641"_s, u"2023-24"_s, u"100"_s, 20)
                      .batch);
    const Shown refused = region.share();
    CHECK(inShort(refused) == u"Q 2 of 2 no weight"_s);
    CHECK(refused.obstacles == QStringList{u"Unit 4641 (4641)"_s});
}

TEST_CASE("a hidden member's share is left out as its mean would be", "[store]") {
    SharedRegion region({u"4640"_s, u"4641"_s, u"4644"_s});
    region.import(fileOfShares()
                      .figure(u"4640"_s, u"2023-24"_s, u"40"_s, 90)
                      .figure(u"4641"_s, u"2023-24"_s, u"*"_s)
                      .figure(u"4644"_s, u"2023-24"_s, u"60"_s, 30)
                      .batch);
    CHECK(inShort(region.share()) == u"Q 2 of 3 unknown"_s);
    region.children(u"4641"_s, 10, 2024, 30);
    const Shown joined = region.share();
    CHECK(inShort(joined) == u"E 2 of 3"_s);
    CHECK(joined.count == 54); // 36 + 18
    CHECK(joined.figure.value == Scaled{450, 1});
    CHECK(joined.coverage.value() == Approx(0.8)); // 120 of 150
}

TEST_CASE("a region of one member has that member's share as it was published", "[store]") {
    SharedRegion region({u"4640"_s});
    region.import(fileOfShares().figure(u"4640"_s, u"2023-24"_s, u"35"_s, 130).batch);
    const Shown shown = region.share();
    CHECK(inShort(shown) == u"A 1 of 1"_s);
    CHECK(shown.figure.value == Scaled{35, 0});
    CHECK_FALSE(shown.count);
}

TEST_CASE("a unit's share before a merger is that of the old units' pupils together", "[merged]") {
    Register made;
    addPartOfTest(*made, levelOne, Measure::share);
    Organisation one = unit(OrganisationKind::municipality, u"1419"_s, u"Leikanger"_s);
    Organisation two = unit(OrganisationKind::municipality, u"1420"_s, u"Sogndal"_s);
    one.validTo = two.validTo = {2020, 1, 1};
    Organisation fresh = unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s);
    fresh.validFrom = {2020, 1, 1};
    const auto after = add(*made, fresh);
    for (const Organisation& before : {one, two}) {
        Succession s;
        s.predecessor = add(*made, before);
        s.successor = after;
        s.date = {2020, 1, 1};
        add(*made, s);
    }
    made->import(fileOfShares()
                     .figure(u"1419"_s, u"2018-19"_s, u"29"_s, 28)
                     .figure(u"1420"_s, u"2018-19"_s, u"26"_s, 90)
                     .figure(u"1419"_s, u"2019-20"_s, u"29"_s, 28)
                     .figure(u"1420"_s, u"2019-20"_s, u"25"_s, 400)
                     .batch);
    const auto found = series(*made, {.indicator = levelOne, .units = {u"4640"_s}});
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].figures.size() == 2);
    CHECK(found[0].figures[0].count == 31);                    // 8 + 23
    CHECK(found[0].figures[0].figure.value == Scaled{263, 1}); // 31 of 118 = 26.27 %
    CHECK(inShort(found[0].figures[1]) == u"Q 2 of 2 several counts"_s);
    CHECK(found[0].figures[1].obstacles == QStringList{u"Sogndal (1420)"_s}); // not the new one
}

TEST_CASE("a member whose participants nobody counted weighs as its pupils by how many took part",
          "[store]") {
    SharedRegion region({u"4640"_s, u"4641"_s, u"4644"_s});
    addPartOfTest(*region.made, u"np.english.participation"_s, Measure::share);
    region.import(Figures()
                      .figure(u"4640"_s, u"2023-24"_s, u"50"_s, 90, u"2,0"_s)
                      .figure(u"4644"_s, u"2023-24"_s, u"46"_s, 30, u"3,5"_s)
                      .figure(u"4641"_s, u"2023-24"_s, u"53"_s, {}, u"3,0"_s)
                      .batch);
    const auto inEnglish = [&] { return region.only(u"np.english"_s); };
    CHECK(inShort(inEnglish()) == u"Q 3 of 3 no weight"_s);
    region.children(u"4641"_s, 10, 2024, 50);
    // How many there are is known, how many of them took part is not: that all did would be a guess.
    CHECK(inShort(inEnglish()) == u"Q 3 of 3 no weight"_s);
    CHECK(inEnglish().obstacles == QStringList{u"Unit 4641 (4641)"_s});

    const auto tookPart = [&](const QString& file, const QString& percent) {
        region.import(
            Figures(file, u"np.english.participation"_s).figure(u"4641"_s, u"2023-24"_s, percent, 50).batch);
        return inEnglish();
    };
    const Shown joined = tookPart(u"a.csv"_s, u"80"_s);
    CHECK(inShort(joined) == u"E 3 of 3"_s);
    CHECK(joined.figure.value == Scaled{500, 1}); // (90·50 + 30·46 + 40·53) / 160
    CHECK_FALSE(joined.figure.n);                 // of which some are an estimate
    CHECK(joined.isWeightEstimated);
    CHECK(formulaOf(region.trail(u"np.english"_s), english())
              .contains(u"a part weighs as its pupils of that age times the share that took part"_s));
    // (90·50 + 30·46 + 20·53) / 140 = 49.57; as if all had taken part it would be 50.2.
    CHECK(tookPart(u"b.csv"_s, u"40"_s).figure.value == Scaled{496, 1});
    // What may not be seen weighs nothing.
    CHECK_FALSE(tookPart(u"c.csv"_s, u"*"_s).figure.value);
}

TEST_CASE("a joined mean tells what chance alone adds, apart from rounding", "[store]") {
    SharedRegion region({u"4640"_s, u"4644"_s});
    region.import(Figures()
                      .figure(u"4640"_s, u"2023-24"_s, u"50"_s, 100, u"1,96"_s)
                      .figure(u"4644"_s, u"2023-24"_s, u"48"_s, 100, u"1,96"_s)
                      .batch);
    const Shown joined = region.only();
    // √(100² + 100²)·1/200, and with 1/√12 of rounding in each part √(1 + 1/12)/√2
    CHECK(joined.samplingError.value() == Approx(0.70710678118654757).epsilon(1e-12));
    CHECK(joined.standardError.value() == Approx(0.73598007219398719).epsilon(1e-12));
}
