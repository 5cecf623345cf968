// SPDX-License-Identifier: MIT
#include "statistics/trend.h"
#include "answers.h"
#include "near.h"
#include "statistics/formulas/kendall.h"
#include "statistics/formulas/theilsen.h"
#include "support/csv.h"
#include "support/shared.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <numeric>

using namespace samspel::statistics;

namespace {

int sOf(const std::vector<double>& y) {
    int s = 0;
    for (std::size_t later = 1; later < y.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            s += (y[later] > y[earlier]) - (y[later] < y[earlier]);
        }
    }
    return s;
}

/// P(|S| >= |s|) by going through every different ordering of the values.
double bruteForce(std::vector<double> y) {
    const int found = std::abs(sOf(y));
    std::sort(y.begin(), y.end());
    int all = 0;
    int extreme = 0;
    do {
        ++all;
        extreme += std::abs(sOf(y)) >= found;
    } while (std::next_permutation(y.begin(), y.end()));
    return static_cast<double>(extreme) / all;
}

Series fromRows(const std::vector<csv::Row>& rows) {
    std::vector<Point> points;
    for (const csv::Row& row : filled(rows, {"value"})) {
        points.push_back({{row.integer("year"), oneSegment}, row.number("value")});
    }
    const auto series = Series::of(points);
    REQUIRE(series);
    return *series;
}

} // namespace

TEST_CASE("the number of orderings by discordant pairs is that of the printed tables") {
    // Mahonian numbers (Knuth, volume 3, 5.1.1): n = 4: 1 3 5 6 5 3 1; n = 5: 1 4 9 15 20 22 20 15 9 4 1.
    CHECK(orderingsByDiscordance(1) == std::vector<std::int64_t>{1});
    CHECK(orderingsByDiscordance(4) == std::vector<std::int64_t>{1, 3, 5, 6, 5, 3, 1});
    CHECK(orderingsByDiscordance(5) == std::vector<std::int64_t>{1, 4, 9, 15, 20, 22, 20, 15, 9, 4, 1});
    // The multiset {1, 1, 2, 2}: Gaussian binomial (4 over 2)_q = 1 + q + 2q² + q³ + q⁴.
    CHECK(orderingsByDiscordance(4, {2, 2}) == std::vector<std::int64_t>{1, 1, 2, 1, 1});
    CHECK(orderingsByDiscordance(3, {3}) == std::vector<std::int64_t>{1});
}

TEST_CASE("twenty years are counted exactly in 64 bits") {
    const auto counts = orderingsByDiscordance(20);
    CHECK(counts.size() == 191);
    CHECK(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}) == 2'432'902'008'176'640'000);
    CHECK(std::all_of(counts.begin(), counts.end(), [](std::int64_t count) { return count > 0; }));
    const auto tied = orderingsByDiscordance(20, {10, 10});
    CHECK(std::accumulate(tied.begin(), tied.end(), std::int64_t{0}) == 184'756);
}

TEST_CASE("the exact p is what every ordering of the same values gives, ties and all") {
    for (const std::vector<double>& values :
         std::vector<std::vector<double>>{{1, 2, 3},
                                          {3, 1, 2, 4},
                                          {1, 1, 2, 3},
                                          {2, 1, 1, 2, 2},
                                          {5, 3, 3, 4, 1, 2},
                                          {1, 1, 1, 1},
                                          {1, 2, 2, 3, 3, 3, 4},
                                          {7, 6, 5, 4, 3, 2, 1},
                                          {50, 51, 49, 50, 52, 51, 51, 53}}) {
        CHECK(*kendall(seriesOf(values)).pExact == near(bruteForce(values), 1e-14));
    }
}

TEST_CASE("the variance of S is that over every ordering of the same values") {
    for (std::vector<double> values : std::vector<std::vector<double>>{
             {1, 2, 3, 4, 5}, {1, 1, 2, 3}, {2, 1, 1, 2, 2}, {1, 2, 2, 3, 3, 3, 4}}) {
        const double variance = kendall(seriesOf(values)).variance;
        std::sort(values.begin(), values.end());
        double squares = 0;
        int all = 0;
        do {
            ++all;
            squares += sOf(values) * sOf(values);
        } while (std::next_permutation(values.begin(), values.end()));
        CHECK(variance == near(squares / all, 1e-12));
    }
    // Six rising years: S = 15, variance 6·5·17/18, with the continuity correction z = 14/√28.333.
    CHECK(kendall(seriesOf({1, 2, 3, 4, 5, 6})).z == near(14 / std::sqrt(510.0 / 18)));
    CHECK(kendall(seriesOf({6, 5, 4, 3, 2, 1})).z == near(-14 / std::sqrt(510.0 / 18)));
}

TEST_CASE("turning a series round turns S and keeps p, a rising change of unit keeps both") {
    std::vector<double> values{41.2, 40.1, 42.3, 41, 42.8, 41.7, 43.5, 42.2};
    const Kendall before = kendall(seriesOf(values));
    std::vector<double> stretched;
    for (const double value : values) {
        stretched.push_back(std::exp(value / 10));
    }
    CHECK(kendall(seriesOf(stretched)).s == before.s);
    std::reverse(values.begin(), values.end());
    CHECK(kendall(seriesOf(values)).s == -before.s);
    CHECK(*kendall(seriesOf(values)).pExact == near(*before.pExact, 1e-14));
}

TEST_CASE("the normal approximation comes near the exact p as the series grows") {
    std::vector<double> values;
    for (int year = 0; year < 20; ++year) {
        values.push_back(0.1 * year + 1.5 * std::sin(2.7 * year));
    }
    const Kendall found = kendall(seriesOf(values));
    CHECK(*found.pExact == Approx(found.pNormal).margin(0.01));
    values.push_back(3);
    CHECK(kendall(seriesOf(values)).pExact.refusal() == Refusal{Reason::TooLongForExact, 20, 21});
}

TEST_CASE("a straight line is found exactly, also through missing years") {
    std::vector<Point> points;
    for (const int year : {2014, 2015, 2017, 2018, 2021, 2023, 2024}) {
        points.push_back({{year, oneSegment}, 3 + 0.25 * (year - 2014)});
    }
    const auto found = direction(*Series::of(points));
    REQUIRE(found);
    CHECK(found->course == Course::Rising);
    CHECK(found->slope == near(0.25, 1e-12));
    CHECK(found->intercept + found->slope * 2014 == near(3, 1e-10));
    CHECK(found->range.perYear.low == near(0.25, 1e-12));
    CHECK(found->range.perYear.high == near(0.25, 1e-12));
    CHECK(found->firstPeriod == 2014);
    CHECK(found->lastPeriod == 2024);
}

TEST_CASE("one wild year does not move the slope of a line") {
    std::vector<double> values{40, 41, 42, 43, 44, 45, 46, 47, 48};
    values[4] = 90;
    CHECK(theilSen(seriesOf(values))->slope == near(1));
}

TEST_CASE("the slope follows a change of unit and of year") {
    const std::vector<double> values{50.2, 49.1, 51, 48.7, 49.9, 48};
    std::vector<double> changed;
    for (const double value : values) {
        changed.push_back(7 - 3 * value);
    }
    const auto before = theilSen(seriesOf(values));
    const auto after = theilSen(seriesOf(changed, {}, 1999));
    CHECK(after->slope == near(-3 * before->slope));
    const auto one = exactInterval(*before, seriesOf(values));
    const auto other = exactInterval(*after, seriesOf(changed, {}, 1999));
    CHECK(other->interval.low == near(-3 * one->interval.high));
    CHECK(other->interval.high == near(-3 * one->interval.low));
}

TEST_CASE("fewer than six years have no direction and no range, and say how many they are") {
    for (int years = 1; years < 6; ++years) {
        std::vector<double> values;
        for (int year = 0; year < years; ++year) {
            values.push_back(40 + year);
        }
        const Refusal expected{Reason::TooFewYears, 6, static_cast<double>(years)};
        CHECK(direction(seriesOf(values)).refusal() == expected);
        CHECK(slopeRange(seriesOf(values)).refusal() == expected);
    }
    CHECK(theilSen(seriesOf({50})).refusal() == Refusal{Reason::TooFewYears, 2, 1});
}

TEST_CASE("a range that holds 0 is no clear direction, and its slope is not given") {
    const Series level = seriesOf({50, 49, 51, 50, 50, 49});
    CHECK(direction(level).reason() == Reason::NoClearDirection);
    CHECK(slopeRange(level)->perYear.contains(0));
    CHECK(direction(seriesOf({50, 50, 50, 50, 50, 50})).reason() == Reason::NoClearDirection);
    const auto falling = direction(seriesOf({9.1, 8.4, 8.9, 8, 7.7, 8.2, 7.1, 7.4, 6.9, 7.3, 6.2, 6.4}));
    REQUIRE(falling);
    CHECK(falling->course == Course::Falling);
    CHECK(falling->range.confidence >= 0.95);
}

TEST_CASE("both intervals of five years by hand") {
    // Slopes of 0 1 3 6 10, sorted: 1 1.5 2 2 2.5 2.5 3 3 3.5 4. Exact: P(S >= 10) = 1/120 and P(S >= 8) =
    // 5/120, so k = 10, i = 1. Normal: C = 1.960·√(50/3) = 8.0; slopes number 1 and 10.
    const Series series = seriesOf({0, 1, 3, 6, 10});
    const auto line = theilSen(series);
    CHECK(line->slope == near(2.5));
    const auto exact = exactInterval(*line, series);
    CHECK(exact->interval == Interval{1, 4});
    CHECK(exact->confidence == near(1 - 2.0 / 120));
    CHECK(normalInterval(*line, series)->interval == Interval{1, 4});
    // At 90 % P(S >= 8) is low enough: i = 2; C = 6.7: slopes number 1.6 and 9.4, rounded to 2 and 9.
    CHECK(exactInterval(*line, series, 0.9)->interval == Interval{1.5, 3.5});
    CHECK(normalInterval(*line, series, 0.9)->interval == Interval{1.5, 3.5});
}

TEST_CASE("more than twenty years go on with the normal interval") {
    std::vector<double> values;
    for (int year = 0; year < 30; ++year) {
        values.push_back(50 + 0.2 * year + (year % 2 == 0 ? 0.3 : -0.3));
    }
    const auto found = direction(seriesOf(values, {}, 1990));
    REQUIRE(found);
    CHECK(found->course == Course::Rising);
    CHECK(found->range.perYear.contains(0.2));
    CHECK(found->range.confidence == 0.95);
}

TEST_CASE("oracle trend: S, exact p with ties, slope and both intervals") {
    const auto file = shared::oracle("trend_input.csv");
    const auto expected = shared::oracle("trend_expected.csv");
    NEEDS_FILE(file);
    NEEDS_FILE(expected);
    const csv::Table input(file);
    Answers answers(expected);
    for (const csv::Row& row : answers.rows()) {
        INFO(row.text("series"));
        const Series series = fromRows(input.where("series", row.text("series")));
        REQUIRE(static_cast<int>(series.size()) == row.integer("n"));
        const Kendall found = kendall(series);
        answers.same(found.s, row, "S");
        answers.agree(found.variance, row, "varS");
        answers.agree(found.z, row, "Z");
        answers.agree(found.pNormal, row, "p_normal");
        if (series.size() <= longestExact) {
            answers.agree(found.pExact, row, "p_exact");
        }
        if (series.size() < 2) {
            continue; // one year has no slope
        }
        answers.agree(found.tauA, row, "tau_a");
        const auto line = theilSen(series);
        REQUIRE(line);
        answers.agree(line->slope, row, "sen_slope");
        answers.agree(line->intercept, row, "sen_intercept");
        const auto exact = exactInterval(*line, series);
        if (series.size() <= longestExact) {
            REQUIRE(static_cast<bool>(exact) == !row.empty("sen_lo_exact"));
        }
        if (exact) {
            answers.agree(exact->interval, row, "sen_lo_exact", "sen_hi_exact");
            answers.agree(exact->confidence, row, "attained_conf");
        }
        if (!row.empty("sen_lo_normal")) {
            const auto normal = normalInterval(*line, series);
            REQUIRE(normal);
            answers.agree(normal->interval, row, "sen_lo_normal", "sen_hi_normal");
        }
        if (series.size() < 6) {
            CHECK(direction(series).reason() == Reason::TooFewYears);
        }
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle trend_S_distribution: the upper tail of S") {
    const auto file = shared::oracle("trend_S_distribution.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    for (const csv::Row& row : answers.rows()) {
        INFO("n " << row.text("n") << ", S " << row.text("S"));
        if (row.integer("n") <= longestExact) {
            answers.agreeToTheLast(upperTail(row.integer("n"), row.integer("S")), row, "upper_tail");
        }
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle trend_min_p: the smallest p that n years can give") {
    const auto file = shared::oracle("trend_min_p.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    for (const csv::Row& row : answers.rows()) {
        const int n = row.integer("n");
        INFO("n " << n);
        std::vector<double> rising(static_cast<std::size_t>(n));
        std::iota(rising.begin(), rising.end(), 40.0);
        const Kendall found = kendall(seriesOf(rising));
        answers.same(found.s, row, "max_abs_S");
        if (n <= longestExact) {
            REQUIRE(found.pExact);
            answers.agreeToTheLast(*found.pExact, row, "min_p");
        }
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle trend_precipgl: 87 years of rain about the Great Lakes") {
    const auto file = shared::oracle("trend_precipgl.csv");
    const auto expectedFile = shared::oracle("trend_precipgl_expected.csv");
    NEEDS_FILE(file);
    NEEDS_FILE(expectedFile);
    const Series series = fromRows(csv::Table(file).rows());
    Answers answers(expectedFile);
    REQUIRE_FALSE(answers.rows().empty());
    const csv::Row& row = answers.rows().front();
    const Kendall found = kendall(series);
    answers.same(static_cast<int>(series.size()), row, "n");
    answers.same(found.s, row, "S");
    // Kendall::MannKendall computes in single precision; its tail holds four digits (by erfc:
    // 0.00029208067).
    answers.agree(found.variance, row, "varS", 1e-6);
    answers.agree(found.tauB, row, "tau", 1e-6);
    answers.agree(found.pNormal, row, "p", 1e-4);
    if (series.size() > 1) {
        answers.agree(theilSen(series)->slope, row, "sen");
    }
    CHECK(answers.compared() > 0);
}
