// SPDX-License-Identifier: MIT
#include "chart/axis.h"
#include "made.h"
#include "support/catch.h"

#include <random>

using namespace samspel;
using namespace samspel::chart;

namespace {

std::vector<double> placesOf(const ValueAxis& axis) {
    std::vector<double> places;
    for (const Tick& tick : axis.ticks) {
        places.push_back(tick.at);
    }
    return places;
}

} // namespace

TEST_CASE("steps are 1, 2 or 5 times a power of ten") {
    CHECK(roundStep(1) == Approx(1));
    CHECK(roundStep(1.01) == Approx(2));
    CHECK(roundStep(2.1) == Approx(5));
    CHECK(roundStep(5.1) == Approx(10));
    CHECK(roundStep(0.03) == Approx(0.05));
    CHECK(roundStep(1200) == Approx(2000));
}

TEST_CASE("scale points: at least ten points high, whatever the figures") {
    const ValueAxis axis = valueAxis(49, 51, 10);
    CHECK(axis.most - axis.least == Approx(10));
    CHECK(axis.step == Approx(2));
    CHECK(placesOf(axis) == std::vector<double>{46, 48, 50, 52, 54, 56});
    // A wider range keeps the step, so that the same change looks the same as long as it can.
    CHECK(placesOf(valueAxis(43.2, 53.6, 10)) == std::vector<double>{42, 44, 46, 48, 50, 52, 54});
}

TEST_CASE("without a span a tenth of the value is the least height") {
    const ValueAxis axis = valueAxis(11801, 11847, {});
    CHECK(axis.most - axis.least >= 1180);
    CHECK(axis.least > 10000); // and not from zero
}

TEST_CASE("an axis does not show what cannot be") {
    const ValueAxis low = valueAxis(1, 4, 20, 0, 100);
    CHECK(low.least == 0);
    CHECK(low.most >= 20);
    const ValueAxis high = valueAxis(96, 99, 20, 0, 100);
    CHECK(high.most == 100);
    CHECK(high.least <= 80);
}

TEST_CASE("any axis: holds its figures, on few round ticks") {
    std::mt19937 random(20240229);
    for (int i = 0; i < 2000; ++i) {
        const double centre = static_cast<double>(random() % 200000) / 100 - 1000;
        const double width = static_cast<double>(random() % 10000) / 97;
        const double low = centre - width / 2;
        const double high = centre + width / 2;
        const auto span =
            random() % 3 == 0 ? std::optional<double>() : std::optional<double>(1 + random() % 40);
        const ValueAxis axis = valueAxis(low, high, span);
        CAPTURE(low, high, span.value_or(-1), axis.least, axis.most, axis.step);
        REQUIRE(axis.least <= low + 1e-6);
        REQUIRE(axis.most >= high - 1e-6);
        REQUIRE(axis.most - axis.least >= span.value_or(0) - 1e-6);
        REQUIRE(axis.ticks.size() >= 3);
        REQUIRE(axis.ticks.size() <= 12);
        for (const Tick& tick : axis.ticks) {
            const double turns = tick.at / axis.step;
            REQUIRE(std::abs(turns - std::round(turns)) < 1e-6);
        }
    }
}

TEST_CASE("joined axes hold every chart's own") {
    const std::vector<ValueAxis> axes{valueAxis(49, 51, 10), ValueAxis{}, valueAxis(60, 62, 10)};
    const ValueAxis all = joined(axes);
    CHECK(all.least <= 46);
    CHECK(all.most >= 66);
    const std::vector<TimeAxis> times{
        {2019.5, 2021.5, {{2020, QStringLiteral("2019–20")}, {2021, QStringLiteral("2020–21")}}},
        {2020.5, 2022.5, {{2021, QStringLiteral("2020–21")}, {2022, QStringLiteral("2021–22")}}}};
    const TimeAxis time = joined(times);
    CHECK(time.from == 2019.5);
    CHECK(time.to == 2022.5);
    CHECK(time.ticks.size() == 3);
}
