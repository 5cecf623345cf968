// SPDX-License-Identifier: MIT
#include "statistics/gate.h"
#include "near.h"

#include <set>
#include <string>

using namespace samspel::statistics;

namespace {

PointFacts facts(int period, std::optional<int> n, std::optional<Reason> without = {},
                 Segment segment = oneSegment) {
    return {.basis = {period, segment}, .without = without, .n = n};
}

} // namespace

TEST_CASE("the gate holds the numbers of the design") {
    CHECK(least(Need::Point) == 10);
    CHECK(least(Need::SolidPoint) == 20);
    CHECK(least(Need::PoolPupils) == 30);
    CHECK(least(Need::BandYears) == 4);
    CHECK(least(Need::BandExpected) == 5);
    CHECK(least(Need::FunnelUnits) == 10);
    CHECK(least(Need::SlopeYears) == 6);
    CHECK(least(Need::XmrYears) == 6);
    CHECK(least(Need::XmrLockedYears) == 12);
    CHECK(least(Need::YearsBefore) == 3);
    CHECK(least(Need::YearsAfter) == 3);
    CHECK(least(Need::Donors) == 19);
    CHECK(least(Need::Coverage) == 80);
}

TEST_CASE("each need is refused one below its number and allowed at it") {
    for (const Requirement& row : requirements) {
        INFO(row.english);
        CHECK(ask(row.need, row.least));
        CHECK(ask(row.need, row.least + 1));
        CHECK(ask(row.need, row.least - 1).refusal() ==
              Refusal{row.reason, row.least, static_cast<double>(row.least - 1)});
        CHECK_FALSE(row.english.empty());
    }
    CHECK_FALSE(ask(Need::Coverage, std::numeric_limits<double>::quiet_NaN()));
}

TEST_CASE("a point is shown from its threshold and hollow below 20") {
    CHECK(point(facts(2025, 9)).refusal() == Refusal{Reason::TooFewPupils, 10, 9});
    CHECK(*point(facts(2025, 10)) == Look::Hollow);
    CHECK(*point(facts(2025, 19)) == Look::Hollow);
    CHECK(*point(facts(2025, 20)) == Look::Solid);
    CHECK(*point(facts(2025, {})) == Look::Solid);
    for (const std::optional<int> n : {std::optional(200), std::optional<int>()}) {
        PointFacts unreliable = facts(2025, n);
        unreliable.isUnreliable = true;
        CHECK(*point(unreliable) == Look::Hollow);
    }
    PointFacts strict = facts(2025, 14);
    strict.threshold = 15;
    CHECK(point(strict).refusal() == Refusal{Reason::TooFewPupils, 15, 14});
}

TEST_CASE("what carries no value is no point, whatever its n") {
    for (const Reason reason : {Reason::Suppressed, Reason::NoValue}) {
        CHECK(point(facts(2025, 200, reason)).refusal() == Refusal{reason, {}, {}});
        CHECK(point(facts(2025, 5, reason)).reason() == reason); // and not how few
    }
}

TEST_CASE("a line joins only consecutive shown points of one scale") {
    CHECK(line(facts(2023, 30), facts(2024, 30)));
    CHECK(line(facts(2023, 30), facts(2025, 30)).reason() == Reason::NotConsecutive);
    CHECK(line(facts(2023, 30), facts(2025, 30), 2));
    CHECK(line(facts(2024, 30), facts(2023, 30)).reason() == Reason::NotConsecutive);
    CHECK(line(facts(2021, 30, {}, Segment{3}), facts(2022, 30)).reason() == Reason::MixedSegments);
    CHECK(line(facts(2023, 30, Reason::Suppressed), facts(2024, 30)).reason() == Reason::Suppressed);
    CHECK(line(facts(2023, 30), facts(2024, 9)).reason() == Reason::TooFewPupils);
    PointFacts corrected = facts(2024, 30);
    corrected.basis.version = Version::Corrected;
    CHECK(line(facts(2023, 30), corrected).reason() == Reason::MixedVersions);
}

TEST_CASE("an interval needs a shown point, its n and its spread") {
    CHECK(interval(facts(2025, 12), true));
    CHECK(interval(facts(2025, 12), false).reason() == Reason::SpreadUnknown);
    CHECK(interval(facts(2025, {}), true).reason() == Reason::WeightUnknown);
    CHECK(interval(facts(2025, 12, Reason::Suppressed), true).reason() == Reason::Suppressed);
}

TEST_CASE("each reason has a name of its own") {
    std::set<std::string_view> names;
    for (int value = 0; value <= static_cast<int>(Reason::YearsNotComparable); ++value) {
        const auto given = name(static_cast<Reason>(value));
        CHECK_FALSE(given.empty());
        names.insert(given);
    }
    CHECK(names.size() == static_cast<std::size_t>(Reason::YearsNotComparable) + 1);
}

TEST_CASE("an outcome passes a refusal on and a value through") {
    const Outcome<int> three = 3;
    const Outcome<int> none = Refusal{Reason::TooFewYears, 6, 4};
    CHECK(*three.then([](int value) { return value * 2.0; }) == 6.0);
    CHECK(none.then([](int value) { return value * 2.0; }).refusal() == Refusal{Reason::TooFewYears, 6, 4});
    CHECK(three.then([](int) -> Outcome<int> { return Reason::NoValue; }).reason() == Reason::NoValue);
    CHECK(three.optional() == 3);
    CHECK_FALSE(none.optional());
    CHECK(three != none);
}
