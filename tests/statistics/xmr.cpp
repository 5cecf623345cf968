// SPDX-License-Identifier: MIT
#include "statistics/formulas/xmr.h"
#include "answers.h"
#include "near.h"
#include "support/csv.h"
#include "support/shared.h"

#include <map>
#include <string>
#include <tuple>

using namespace samspel::statistics;

namespace {

std::vector<double> valuesOf(const std::vector<csv::Row>& rows) {
    std::vector<double> values;
    for (const csv::Row& row : filled(rows, {"y"})) {
        values.push_back(row.number("y"));
    }
    return values;
}

const std::map<std::string, Signal> nhsNames{{"Common Cause", Signal::None},
                                             {"Above UCL", Signal::AboveLimit},
                                             {"Below LCL", Signal::BelowLimit},
                                             {"7 Point Trend (Increasing)", Signal::Rising},
                                             {"7 Point Trend (Decreasing)", Signal::Falling},
                                             {"2 in 3 Above CL", Signal::TwoOfThreeAbove},
                                             {"2 in 3 Below CL", Signal::TwoOfThreeBelow},
                                             {"7 Points Above CL", Signal::SevenAbove},
                                             {"7 Points Below CL", Signal::SevenBelow}};

} // namespace

TEST_CASE("process limits of a short series by hand") {
    // 48 50 49 47 51: mean 49, moving ranges 2 1 2 4, mean 2.25.
    const Xmr found = xmr(std::vector{48.0, 50.0, 49.0, 47.0, 51.0});
    CHECK(found.mean == 49);
    CHECK(found.movingRange == 2.25);
    CHECK(found.natural().low == near(49 - 2.66 * 2.25));
    CHECK(found.natural(3 / d2).high == near(49 + 3 / 1.128 * 2.25));
    CHECK(found.upperRange == near(7.35075));
}

TEST_CASE("limits need six years and are locked by the first twelve") {
    CHECK(processLimits(seriesOf({48, 50, 49, 47, 51})).refusal() == Refusal{Reason::TooFewYears, 6, 5});
    std::vector<double> values{50, 51, 49, 50, 52, 48, 50, 51, 49, 50, 51};
    CHECK(processLimits(seriesOf(values))->provisional);
    values.push_back(49);
    const auto twelve = processLimits(seriesOf(values));
    CHECK_FALSE(twelve->provisional);
    values.push_back(60);
    const auto thirteen = processLimits(seriesOf(values));
    CHECK(thirteen->natural == twelve->natural);
    CHECK(thirteen->years.back().signal == Signal::AboveLimit);
    CHECK(thirteen->years.back().period == 2026);
}

TEST_CASE("limits follow a change of unit, and signals do not notice it") {
    const std::vector<double> values{41, 40.6, 41.3, 40.8, 41.1, 42.3, 42.6, 42.1, 42.9, 42.4, 42.7, 42.5};
    std::vector<double> changed;
    for (const double value : values) {
        changed.push_back(100 + 4 * value);
    }
    const Xmr before = xmr(values);
    const Xmr after = xmr(changed);
    CHECK(after.natural().low == near(100 + 4 * before.natural().low));
    CHECK(signals(changed, after) == signals(values, before));
    CHECK(runs(changed, after.mean).longest == runs(values, before.mean).longest);
}

TEST_CASE("a mirrored series has mirrored signals") {
    const std::vector<double> falling{9.1, 8.9, 8.8, 8.6, 8.5, 8.3, 8.1, 8, 7.8, 7.7, 7.5, 7.4};
    std::vector<double> rising;
    for (const double value : falling) {
        rising.push_back(-value);
    }
    const std::map<Signal, Signal> mirror{{Signal::None, Signal::None},
                                          {Signal::AboveLimit, Signal::BelowLimit},
                                          {Signal::BelowLimit, Signal::AboveLimit},
                                          {Signal::Falling, Signal::Rising}};
    const auto down = signals(falling, xmr(falling));
    const auto up = signals(rising, xmr(rising));
    for (std::size_t year = 0; year < down.size(); ++year) {
        CHECK(up[year] == mirror.at(down[year]));
    }
}

TEST_CASE("each signal needs its full pattern") {
    const Xmr limits{0, 1, 3.267}; // natural ±2.66, near ±1.773
    const auto flags = [&limits](const std::vector<double>& values) { return signals(values, limits); };
    using enum Signal;

    // Seven on one side, not six, and none on the mean.
    CHECK(flags({1, 0.9, 1, 0.9, 1, 0.9, -1}) == std::vector<Signal>(7, None));
    CHECK(flags({1, 0.9, 1, 0, 1, 0.9, 1, 0.9}) == std::vector<Signal>(8, None));
    CHECK(flags({-1, -0.9, -1, -0.9, -1, -0.9, -1}) == std::vector<Signal>(7, SevenBelow));

    // Seven years of rise, not six, and no standing still.
    CHECK(flags({-1.2, -0.8, -0.4, 0.1, 0.5, 0.9, 0.2}) == std::vector<Signal>(7, None));
    CHECK(flags({-1.2, -0.8, -0.4, -0.4, 0.1, 0.5, 0.9}) == std::vector<Signal>(7, None));
    CHECK(flags({-1.2, -0.8, -0.4, 0.1, 0.5, 0.9, 1.3}) == std::vector<Signal>(7, Rising));

    // Where seven years of rise meet seven of fall, the top belongs to the fall.
    const auto peak = flags({-1.2, -0.8, -0.4, 0.1, 0.5, 0.9, 1.3, 0.9, 0.5, 0.1, -0.4, -0.8, -1.2});
    CHECK(peak[5] == Rising);
    CHECK(peak[6] == Falling);

    // Two of three near the limit, all three on one side; only those two are marked.
    CHECK(flags({2, 0.5, 2, -0.5}) == std::vector{TwoOfThreeAbove, None, TwoOfThreeAbove, None});
    CHECK(flags({-0.5, -2, -2, -0.1}) == std::vector{None, TwoOfThreeBelow, TwoOfThreeBelow, None});
    CHECK(flags({2, 0.5, 0.4, -1}) == std::vector<Signal>(4, None));
    CHECK(flags({2, -0.5, 2}) == std::vector<Signal>(3, None));
    CHECK(flags({3, 2, 0.5}) == std::vector{AboveLimit, None, None}); // beyond the limit is not near it
    CHECK(flags({-2.7, 0, 2.6}) == std::vector{BelowLimit, None, None});
}

TEST_CASE("years that never move have limits on the line and no signal") {
    const std::vector<double> values(8, 50.0);
    const Xmr flat = xmr(values, Screening::LargeRanges);
    CHECK(flat.movingRange == 0);
    for (const Signal signal : signals(values, flat)) {
        CHECK(signal == Signal::None);
    }
    const Runs none = runs(values, flat.mean);
    CHECK(none.useful == 0);
    CHECK_FALSE(none.signal());
}

TEST_CASE("Anhøj's limits are those of the printed table") {
    // Anhøj & Olesen (2014), PLoS ONE 9(11) e113825, table 1: n 10 → 6 and 2, 12 → 7 and 3, 20 → 7 and 6, 24
    // → 8 and 8.
    for (const auto& [n, longest, crossings] :
         {std::tuple{10, 6, 2}, std::tuple{12, 7, 3}, std::tuple{20, 7, 6}, std::tuple{24, 8, 8}}) {
        std::vector<double> values;
        for (int index = 0; index < n; ++index) {
            values.push_back(index % 2 == 0 ? 1 : -1);
        }
        const Runs found = runs(values, 0);
        INFO("n " << n);
        CHECK(found.useful == n);
        CHECK(found.longestExpected == longest);
        CHECK(found.crossingsExpected == crossings);
        CHECK(found.longest == 1);
        CHECK(found.crossings == n - 1);
        CHECK_FALSE(found.signal());
    }
    const Runs shifted = runs(std::vector{-1.0, -2.0, -1.0, 0.0, -1.0, -3.0, 1.0, 2.0, 1.0, 1.0, 2.0}, 0);
    CHECK(shifted.useful == 10);
    CHECK(shifted.longest == 5);
    CHECK(shifted.crossings == 1);
    CHECK(shifted.signal());
}

TEST_CASE("oracle xmr: limits, screening and Anhøj's runs") {
    const auto file = shared::oracle("xmr_input.csv");
    const auto expected = shared::oracle("xmr_expected.csv");
    NEEDS_FILE(file);
    NEEDS_FILE(expected);
    const csv::Table input(file);
    Answers answers(expected);
    for (const csv::Row& row : answers.rows()) {
        INFO(row.text("series"));
        const auto values = valuesOf(input.where("series", row.text("series")));
        REQUIRE(static_cast<int>(values.size()) == row.integer("n"));
        if (values.size() < 2) {
            continue; // one year has no moving range
        }
        const Xmr found = xmr(values);
        answers.agree(found.mean, row, "mean");
        answers.agree(found.movingRange, row, "mrbar");
        answers.agree(found.natural(), row, "lnpl", "unpl");
        answers.agree(found.upperRange, row, "url");
        answers.agree(found.natural(3 / d2), row, "lnpl_d2", "unpl_d2");
        answers.agree(found.near(), row, "lo2s", "hi2s");
        const Runs line = runs(values, found.mean);
        if (line.useful > 0) {
            answers.same(line.longest, row, "longest_run");
            answers.same(line.longestExpected, row, "longest_run_max");
            answers.same(line.crossings, row, "crossings");
            answers.same(line.crossingsExpected, row, "crossings_min");
            if (!row.empty("runs_signal")) {
                CHECK(line.signal() == row.flag("runs_signal"));
            }
        }
        answers.agree(xmr(values, Screening::LargeRanges).natural(3 / d2), row, "lnpl_qic_screened_mr",
                      "unpl_qic_screened_mr");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle xmr_points_nhsr: the flag of each point") {
    const auto file = shared::oracle("xmr_points_nhsr_expected.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    for (const auto& [name, all] : answers.table().groups("series")) {
        const auto rows = filled(all, {"y"});
        const auto values = valuesOf(rows);
        if (values.size() < 2) {
            continue;
        }
        const Xmr limits = xmr(values);
        const auto found = signals(values, limits);
        for (std::size_t index = 0; index < rows.size(); ++index) {
            INFO(name << ", point " << rows[index].text("i") << ": " << rows[index].text("special"));
            answers.agree(limits.natural(), rows[index], "lpl", "upl");
            const auto flag = nhsNames.find(rows[index].text("special"));
            REQUIRE(flag != nhsNames.end());
            CHECK(found[index] == flag->second);
        }
    }
    CHECK(answers.compared() > 0);
}
