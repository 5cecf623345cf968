// SPDX-License-Identifier: MIT
// Numbers as a damaged or hostile file may hold them: whatever goes in, a refusal or finite numbers come out,
// and nothing throws.
#include "near.h"
#include "statistics/chance.h"
#include "statistics/funnel.h"
#include "statistics/gap.h"
#include "statistics/mastery.h"
#include "statistics/mean.h"
#include "statistics/pool.h"
#include "statistics/rank.h"
#include "statistics/region.h"
#include "statistics/rescale.h"
#include "statistics/share.h"
#include "statistics/shrinkage.h"
#include "statistics/trend.h"
#include "statistics/xmr.h"

#include <array>
#include <cmath>
#include <limits>
#include <random>

using namespace samspel::statistics;

namespace {

constexpr double inf = std::numeric_limits<double>::infinity();
constexpr std::array nastyNumbers{0.0,
                                  -0.0,
                                  1.0,
                                  50.0,
                                  49.5,
                                  -3.0,
                                  0.5,
                                  9.0,
                                  1e-12,
                                  1e-13,
                                  1e-300,
                                  5e-324,
                                  1e12,
                                  1e13,
                                  1e300,
                                  inf,
                                  -inf,
                                  1e-6,
                                  0.95,
                                  1.0 / 3,
                                  100.0,
                                  -1e12,
                                  1e11,
                                  std::numeric_limits<double>::quiet_NaN(),
                                  std::numeric_limits<double>::max()};
constexpr std::array nastyCounts{0,
                                 1,
                                 2,
                                 5,
                                 10,
                                 19,
                                 30,
                                 31,
                                 -1,
                                 127,
                                 7256,
                                 60000,
                                 100000,
                                 999999,
                                 1000000000,
                                 std::numeric_limits<int>::max(),
                                 std::numeric_limits<int>::min()};

/// One hand of numbers, dealt by chance with a fixed seed.
class Hand {
public:
    explicit Hand(unsigned seed) : m_random(seed) {}
    double number() { return calm() ? 40 + 0.5 * static_cast<double>(m_random() % 40) : pick(nastyNumbers); }
    int count() { return calm() ? 10 + static_cast<int>(m_random() % 90) : pick(nastyCounts); }
    std::optional<double> maybe() { return m_random() % 4 == 0 ? std::nullopt : std::optional(number()); }
    std::optional<int> maybeCount() { return m_random() % 4 == 0 ? std::nullopt : std::optional(count()); }
    Basis basis() { return {2020, oneSegment}; }
    Estimate estimate() { return {basis(), number(), number()}; }

private:
    // Most numbers are usual ones, or no call would ever come past its first check.
    bool calm() { return m_random() % 4 != 0; }
    template <typename Value, std::size_t Count>
    Value pick(const std::array<Value, Count>& values) {
        return values[m_random() % values.size()];
    }
    std::mt19937 m_random;
};

bool fine(double value) { return std::isfinite(value); }
bool fine(const Interval& interval) {
    return fine(interval.low) && fine(interval.high) && interval.low <= interval.high;
}

void check(const Outcome<double>& result) { CHECK((!result || fine(*result))); }
void check(const Outcome<Interval>& result) { CHECK((!result || fine(*result))); }

void checkOfOne(Hand& hand) {
    check(standardError(hand.number(), hand.count()));
    check(standardErrorFromUncertainty(hand.number()));
    check(sdFromUncertainty(hand.number(), hand.count()));
    check(sdRangeFromUncertainty(hand.number(), hand.count()));
    const Spread spread{hand.maybe(), hand.maybe(), hand.maybe()};
    check(standardError(spread, hand.count()));
    if (const auto error = totalError(spread, hand.count())) {
        CHECK(fine(error->total()));
    }
    check(normalInterval(hand.number(), hand.number(), hand.number()));
    check(studentInterval(hand.number(), hand.number(), hand.count(), 0.95));
    check(publishedInterval(hand.number(), hand.number()));
    check(chanceSwing(hand.number(), hand.count()));
    check(wilson(hand.count(), hand.count()));
    check(clopperPearson(hand.count(), hand.count()));
    check(funnelMeanLimits(hand.number(), hand.number(), hand.count()));
    check(funnelShareLimits(hand.number(), hand.count()));
    check(funnelShareLimits(hand.number() / 100, hand.count(), 0.998));
    if (const auto count = countFromPercentage(hand.number(), hand.count())) {
        CHECK(*count >= 0);
    }
    const ScaleParameters scale{hand.number(), hand.number(), hand.number(), hand.number()};
    check(corrected(hand.number(), scale));
    check(correctedSpread(hand.number(), scale));
    if (const auto widths = halfWidths(hand.number(), hand.count())) {
        CHECK((fine(widths->oneYearStudent) && fine(widths->threeYears)));
    }
    if (const auto power = powerPrePost(hand.number(), hand.count(), hand.count(), hand.number())) {
        CHECK((power->power >= 0.05 - 1e-9 && power->power <= 1 && fine(power->detectable)));
    }
    check(monotoneByChance(std::min(hand.count(), 100'000)));
    if (const auto alarms = falseAlarms(hand.count(), hand.number())) {
        CHECK((alarms->atLeastOne >= 0 && alarms->atLeastOne <= 1));
    }
    if (const auto mastery = masteryMean({hand.basis(), {hand.count(), hand.count(), hand.count()}})) {
        CHECK((mastery->mean >= 1 && mastery->mean <= 3));
        check(mastery->sd);
        check(mastery->interval);
    }
    if (const auto design = levelDesign(std::vector{hand.number(), hand.number(), hand.number()})) {
        CHECK((fine(design->mean) && fine(design->sd)));
    }
}

void checkOfTwo(Hand& hand) {
    const Sample one{hand.basis(), hand.number(), hand.number(), hand.count()};
    const Sample other{hand.basis(), hand.number(), hand.number(), hand.count()};
    if (const auto difference = welch(one, other)) {
        CHECK((fine(difference->interval) && fine(difference->freedom)));
    }
    if (const auto apart = newcombe({hand.basis(), hand.count(), hand.count()},
                                    {hand.basis(), hand.count(), hand.count()})) {
        CHECK(fine(apart->interval));
    }
    if (const auto apart = gap(hand.estimate(), hand.estimate(), hand.number())) {
        CHECK(fine(apart->interval));
    }
    if (const auto apart = distance(hand.estimate(), hand.estimate(), hand.number())) {
        CHECK(fine(apart->inSd));
    }
}

void checkOfMany(Hand& hand) {
    std::vector<Estimate> units;
    std::vector<Share> shares;
    std::vector<Part> parts;
    for (int unit = 0; unit < 11; ++unit) {
        units.push_back(hand.estimate());
        shares.push_back({hand.basis(), hand.count() % 10, hand.count()});
        parts.push_back({.basis = hand.basis(),
                         .mean = hand.maybe(),
                         .n = hand.maybeCount(),
                         .uncertainty = hand.maybe(),
                         .pupils = hand.maybeCount(),
                         .pupilsAtMost = 9,
                         .hidden = false});
    }
    for (const Limits limits : {Limits::Chance, Limits::Widened}) {
        if (const auto found = funnel(units, hand.number(), limits)) {
            CHECK((fine(found->phi) && fine(found->tau2) && fine(found->units.front().nearlyCertain)));
        }
    }
    if (const auto found = funnel(shares, hand.number() / 100)) {
        CHECK((fine(found->phi) && fine(found->tau2) && fine(found->units.front().usual)));
    }
    if (const auto found = rankRange(shares, 0)) {
        CHECK((found->best >= 1 && found->best <= found->place && found->place <= found->worst));
    }
    if (const auto found = rankRanges(units)) {
        CHECK((found->front().best >= 1 && found->front().worst <= 11));
    }
    if (const auto found = shrink(units)) {
        CHECK((fine(found->mean) && fine(found->se) && fine(found->units.front().value)));
    }
    if (const auto found = join(parts)) {
        CHECK((fine(found->mean) && fine(found->coverage)));
        CHECK((!found->error || fine(found->error->total())));
    }
    if (const auto found = poolShares(shares)) {
        CHECK((found->value() >= 0 && found->value() <= 1));
    }
    for (std::size_t year = 0; year < shares.size(); ++year) {
        shares[year].basis = {2014 + static_cast<int>(year), oneSegment};
    }
    if (const auto found = chanceBand(shares)) {
        CHECK((fine(found->q) && fine(found->years.front().nearlyCertain) && fine(found->shareBetween)));
    }
}

void checkOfSeries(Hand& hand) {
    std::vector<Point> points;
    std::vector<Point> level;
    for (int year = 0; year < 9; ++year) {
        points.push_back({{2014 + year, oneSegment}, hand.number(), hand.maybeCount()});
        level.push_back({{2014 + year, oneSegment}, hand.number(), hand.maybeCount()});
    }
    const auto series = Series::of(points);
    const auto reference = Series::of(level);
    if (!series || !reference) {
        return;
    }
    for (const RollingYear& year : rollingPools(*series, hand.number())) {
        CHECK((!year.pool || fine(year.pool->interval)));
    }
    if (const auto found = chanceBand(*series, hand.number())) {
        CHECK((fine(found->q) && fine(found->years.front().nearlyCertain) && fine(found->shareBetween)));
    }
    if (const auto found = slopeRange(*series)) {
        CHECK(fine(found->perYear));
    }
    if (const auto found = direction(*series)) {
        CHECK((fine(found->slope) && fine(found->intercept)));
    }
    if (const auto found = processLimits(*series)) {
        CHECK((fine(found->natural) && fine(found->upperRange)));
    }
    if (const auto found = gapChange(*series, *reference, 2018, hand.number())) {
        CHECK(fine(found->interval));
    }
    if (const auto found = placebo(*series, std::vector{*reference}, *reference, 2018)) {
        CHECK(fine(found->change));
    }
}

} // namespace

TEST_CASE("whatever goes in, nothing throws and no NaN comes out") {
    for (unsigned seed = 0; seed < 1000; ++seed) {
        INFO("seed " << seed);
        Hand hand(seed);
        REQUIRE_NOTHROW(checkOfOne(hand));
        REQUIRE_NOTHROW(checkOfTwo(hand));
        REQUIRE_NOTHROW(checkOfMany(hand));
        REQUIRE_NOTHROW(checkOfSeries(hand));
    }
}

TEST_CASE("the ends of what a number may be") {
    CHECK(normalInterval(1e12, 1));
    CHECK(normalInterval(1.0001e12, 1).reason() == Reason::OutOfRange);
    CHECK(normalInterval(50, 1e-13).reason() == Reason::OutOfRange);
    CHECK(normalInterval(50, 0)->width() == 0);
    CHECK(standardError(9, 1'000'000'001).reason() == Reason::OutOfRange);
    CHECK(Series::of(
              {Point{{2020, oneSegment}, 50, 1'000'000'000}, Point{{2021, oneSegment}, 50, 1'000'000'000}})
              ->persons()
              .reason() == Reason::OutOfRange);
    const Basis basis{2020, oneSegment};
    CHECK(poolShares(std::vector{Share{basis, 1, 1'000'000'000}, Share{basis, 1, 1'000'000'000}}).reason() ==
          Reason::OutOfRange);
}
