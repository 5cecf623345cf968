// SPDX-License-Identifier: MIT
#include "statistics/funnel.h"
#include "answers.h"
#include "near.h"
#include "statistics/formulas/distributions.h"
#include "statistics/formulas/overdispersion.h"
#include "support/csv.h"
#include "support/shared.h"

#include <algorithm>
#include <cmath>

using namespace samspel::statistics;

namespace {

const Basis basis{2025, oneSegment};

std::vector<Estimate> units(const std::vector<double>& values, double se = 1) {
    std::vector<Estimate> result;
    for (const double value : values) {
        result.push_back({basis, value, se});
    }
    return result;
}

} // namespace

TEST_CASE("a funnel needs ten units of one year and scale") {
    std::vector<Estimate> nine = units(std::vector<double>(9, 50.0));
    CHECK(funnel(nine, 50).refusal() == Refusal{Reason::TooFewUnits, 10, 9});
    nine.push_back({{2024, oneSegment}, 50, 1});
    CHECK(funnel(nine, 50).reason() == Reason::MixedPeriods);
    nine.back() = {{2025, Segment{3}}, 50, 1};
    CHECK(funnel(nine, 50).reason() == Reason::MixedSegments);
    nine.back() = {basis, 50, 0};
    CHECK(funnel(nine, 50).reason() == Reason::OutOfRange);
    nine.back() = {basis, std::nan(""), 1};
    CHECK(funnel(nine, 50).reason() == Reason::NotFinite);
    nine.back() = {basis, 50, 1};
    CHECK(funnel(nine, 50));
}

TEST_CASE("a unit is placed by the narrowest limits that hold it") {
    std::vector<double> values(10, 50.0);
    values[0] = 51.9;
    values[1] = 52.1;
    values[2] = 46.8;
    const auto found = funnel(units(values), 50);
    REQUIRE(found);
    CHECK(found->units[0].place == Place::Within);
    CHECK(found->units[1].place == Place::Unusual);
    CHECK(found->units[2].place == Place::VeryUnusual);
    CHECK(found->units[2].z == near(-3.2));
    CHECK_FALSE(found->widened);
}

TEST_CASE("widened limits hold more, and are chance's own when nothing is beyond chance") {
    const std::vector<double> wide{40, 44, 46, 48, 49, 51, 52, 54, 56, 60};
    const auto plain = funnel(units(wide), 50);
    const auto widened = funnel(units(wide), 50, Limits::Widened);
    CHECK(widened->tau2 > 0);
    CHECK(widened->units[0].usual.width() > plain->units[0].usual.width());
    const auto calm =
        funnel(units({50.1, 49.9, 50.2, 49.8, 50, 50, 50.3, 49.7, 50.1, 49.9}), 50, Limits::Widened);
    CHECK(calm->tau2 == 0);
    CHECK(calm->units[0].usual.width() == near(2 * 1.959963984540054));
}

TEST_CASE("overdispersion by hand") {
    // s = 1 and target 0, so z is the value. Type 7: 10 % at place 0.9, −3.1; 90 % at place 8.1, 3.1.
    const std::vector<double> values{-4, -3, -2, -1, 0, 0, 1, 2, 3, 4};
    const Overdispersion found = overdispersion(values, std::vector<double>(10, 1.0), 0);
    CHECK(found.winsorised.front() == near(-3.1));
    CHECK(found.winsorised.back() == near(3.1));
    CHECK(found.phiRaw == near(6));
    CHECK(found.phi == near(4.722));            // (2·9.61 + 2·9 + 2·4 + 2·1)/10
    CHECK(found.tau2 == near((47.22 - 9) / 9)); // (Iφ − (I − 1))/(10 − 10/10)
}

TEST_CASE("order, shift and unit leave the overdispersion alone") {
    std::vector<double> values{52, 43, 47, 49, 50, 52, 48, 44, 46, 47, 42, 48};
    std::vector<double> errors{2, 2.3, 1.3, 1.1, 0.8, 1.7, 1.5, 1.6, 1.4, 1.6, 2.2, 0.6};
    const Overdispersion before = overdispersion(values, errors, 48.4);
    std::reverse(values.begin(), values.end());
    std::reverse(errors.begin(), errors.end());
    CHECK(overdispersion(values, errors, 48.4).tau2 == near(before.tau2, 1e-12));
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        values[unit] = 10 * values[unit] + 100;
        errors[unit] *= 10;
    }
    const Overdispersion after = overdispersion(values, errors, 584);
    CHECK(after.phi == near(before.phi, 1e-12));
    CHECK(after.tau2 == near(100 * before.tau2, 1e-12));
}

TEST_CASE("share limits leave in each tail what they should, interpolated between counts") {
    // At a whole count r the interpolated distribution function runs from F(r−1) at r−1 to F(r) at r.
    for (const int n : {10, 45, 127}) {
        for (const double target : {0.05, 0.25, 0.5}) {
            for (const double confidence : {0.95, 0.998}) {
                const auto limits = funnelShareLimits(target, n, confidence);
                INFO("n " << n << ", target " << target << ", confidence " << confidence);
                const auto reached = [&](double limit) {
                    const double count = limit * n;
                    const auto above = static_cast<std::int64_t>(std::ceil(count - 1e-9));
                    const double share = count - static_cast<double>(above - 1);
                    const double before = binomialBelow(above - 1, n, target);
                    return before + share * (binomialBelow(above, n, target) - before);
                };
                CHECK(reached(limits->high) == near((1 + confidence) / 2));
                if (limits->low > 0) {
                    CHECK(reached(limits->low) == near((1 - confidence) / 2));
                }
            }
        }
    }
}

TEST_CASE("share limits mirror about one half and close in on the target") {
    // By its definition the interpolation of a mirrored share is one person further in, exactly.
    for (const int n : {40, 60, 500}) {
        const auto low = funnelShareLimits(0.2, n);
        const auto high = funnelShareLimits(0.8, n);
        CHECK(1 - high->high == near(low->low + 1.0 / n));
        CHECK(1 - high->low == near(low->high + 1.0 / n));
    }
    CHECK(funnelShareLimits(0.25, 4'000'000)->width() ==
          Approx(2 * 1.96 * std::sqrt(0.1875 / 4e6)).epsilon(0.001));
    // Of ten who all reach it, P(X <= 9) is 0 and P(X <= 10) is 1: the count of 2.5 % lies at 9 + 0.025, as
    // R's qbinom and pbinom give it. Of none, below 0 is cut.
    CHECK(*funnelShareLimits(0, 10) == Interval{0, 0});
    CHECK(funnelShareLimits(1, 10)->low == near(0.9025));
    CHECK(funnelShareLimits(1, 10)->high == near(0.9975));
    CHECK(funnelShareLimits(1.1, 10).reason() == Reason::OutOfRange);
    CHECK(funnelShareLimits(0.5, 0).reason() == Reason::OutOfRange);
    CHECK(funnelMeanLimits(50, -1, 10).reason() == Reason::OutOfRange);
}

TEST_CASE("a funnel of shares is placed by the exact limits") {
    std::vector<Share> shares(9, Share{basis, 5, 50});
    CHECK(funnel(shares, 0.1).refusal() == Refusal{Reason::TooFewUnits, 10, 9});
    shares.push_back({basis, 25, 50});
    const auto found = funnel(shares, 0.1);
    CHECK(found->units.front().place == Place::Within);
    CHECK(found->units.back().place == Place::VeryUnusual);
    CHECK(found->units.front().usual == *funnelShareLimits(0.1, 50));
    CHECK(funnel(shares, 0).reason() == Reason::OutOfRange);
    shares.back() = {basis, 51, 50};
    CHECK(funnel(shares, 0.1).reason() == Reason::OutOfRange);
    shares.back() = {{2024, oneSegment}, 5, 50};
    CHECK(funnel(shares, 0.1).reason() == Reason::MixedPeriods);
}

TEST_CASE("the binomial quantile is the first count that reaches its level") {
    for (const int n : {1, 7, 19, 30}) {
        for (const double level : {0.025, 0.05, 0.5, 0.975}) {
            const auto found = binomialQuantile(level, n, 0.5);
            CHECK(binomialBelow(found, n, 0.5) >= level);
            CHECK(binomialBelow(found - 1, n, 0.5) < level);
        }
    }
    CHECK(binomialQuantile(0.05, 0, 0.5) == 0);
}

TEST_CASE("oracle funnel_mean_limits: limits of means") {
    const auto file = shared::oracle("funnel_mean_limits.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    for (const csv::Row& row : answers.rows()) {
        INFO("n " << row.text("n") << ", confidence " << row.text("conf"));
        answers.agree(
            funnelMeanLimits(row.number("target"), row.number("sd"), row.integer("n"), row.number("conf")),
            row, "lo", "hi");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle funnel_share_limits: exact limits of shares") {
    const auto file = shared::oracle("funnel_share_limits.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    for (const csv::Row& row : answers.rows()) {
        INFO("n " << row.text("n") << ", target " << row.text("target") << ", confidence "
                  << row.text("conf"));
        answers.agree(funnelShareLimits(row.number("target"), row.integer("n"), row.number("conf")), row,
                      "lo", "hi");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle funnel_overdispersion: winsorised phi, tau squared and widened limits") {
    const auto file = shared::oracle("funnel_overdispersion.csv");
    const auto expectedFile = shared::oracle("funnel_overdispersion_expected.csv");
    NEEDS_FILE(file);
    NEEDS_FILE(expectedFile);
    Answers answers(file);
    Answers model(expectedFile);
    const auto rows = filled(answers.rows(), {"y", "s"});
    REQUIRE_FALSE(rows.empty());
    REQUIRE_FALSE(model.rows().empty());
    // The file gives z and not the target: z = (y − target)/s. z and s are rounded, least where they are
    // small.
    const auto away = [](const csv::Row& row) { return row.number("z") * row.number("s"); };
    const csv::Row nearest =
        *std::min_element(rows.begin(), rows.end(), [&](const csv::Row& one, const csv::Row& other) {
            return std::abs(away(one)) < std::abs(away(other));
        });
    const double target = nearest.number("y") - away(nearest);
    std::vector<double> values;
    std::vector<double> errors;
    std::vector<Estimate> all;
    for (const csv::Row& row : rows) {
        values.push_back(row.number("y"));
        errors.push_back(row.number("s"));
        all.push_back({basis, values.back(), errors.back()});
    }
    const Overdispersion found = overdispersion(values, errors, target);
    const csv::Row& expected = model.rows().front();
    model.same(static_cast<int>(rows.size()), expected, "I");
    model.agree(found.phi, expected, "phi");
    model.agree(found.phiRaw, expected, "phi_raw");
    model.agree(found.tau2, expected, "tau2");
    const auto widened = funnel(all, target, Limits::Widened);
    CHECK(static_cast<bool>(widened) == (rows.size() >= 10));
    for (std::size_t unit = 0; unit < rows.size(); ++unit) {
        INFO(rows[unit].text("unit"));
        // The target that was worked out may be off in its twelfth digit.
        const double slack = 1e-11 * std::max(1.0, std::abs(target)) / errors[unit];
        CHECK(found.z[unit] == near(rows[unit].number("z")).margin(slack));
        CHECK(found.winsorised[unit] == near(rows[unit].number("zw")).margin(slack));
        if (widened) {
            answers.agree(widened->units[unit].usual, rows[unit], "lo95", "hi95");
            answers.agree(widened->units[unit].nearlyCertain, rows[unit], "lo998", "hi998");
        }
    }
    CHECK(model.compared() > 0);
}
