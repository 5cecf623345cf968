// SPDX-License-Identifier: MIT
#include "statistics/pool.h"
#include "answers.h"
#include "near.h"
#include "statistics/formulas/pooling.h"
#include "support/csv.h"
#include "support/shared.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>
#include <vector>

using namespace samspel::statistics;

namespace {

Series seriesFrom(const std::vector<csv::Row>& rows) {
    std::vector<Point> points;
    for (const csv::Row& row : filled(rows, {"mean", "n"})) {
        points.push_back({{row.integer("year"), oneSegment}, row.number("mean"), row.integer("n")});
    }
    const auto series = Series::of(points);
    REQUIRE(series);
    return *series;
}

} // namespace

TEST_CASE("a series sorts its years and cannot be made across a break") {
    const Point early{{2021, Segment{3}}, 50, 20};
    const Point late{{2022, Segment{4}}, 51, 20};
    CHECK(Series::of({late, early}).reason() == Reason::MixedSegments);
    CHECK(Series::of({Point{{2020, Segment{3}}, 50}, Point{{2021, Segment{3}, Version::Corrected}, 50}})
              .reason() == Reason::MixedVersions);
    CHECK(Series::of({early, early}).reason() == Reason::SameYearTwice);
    CHECK(Series::of({}).reason() == Reason::NoValue);
    CHECK(Series::of({Point{{2020, Segment{3}}, std::nan("")}}).reason() == Reason::NotFinite);
    CHECK(Series::of({Point{{2020, Segment{3}}, 50, 0}}).reason() == Reason::OutOfRange);
    const auto sorted = Series::of({early, Point{{2019, Segment{3}}, 49, 10}});
    CHECK(sorted->firstPeriod() == 2019);
    CHECK(sorted->lastPeriod() == 2021);
    CHECK_FALSE(sorted->consecutive());
    CHECK(*sorted->persons() == 30);
    CHECK(sorted->values() == std::vector{49.0, 50.0});
}

TEST_CASE("three years weigh by their pupils") {
    const auto pool = threeYearPool(seriesOf({48, 50, 55}, {10, 20, 10}), 8);
    REQUIRE(pool);
    CHECK(pool->mean == near(50.75)); // (480 + 1000 + 550)/40
    CHECK(pool->se == near(8 / std::sqrt(40.0)));
    CHECK(pool->n == 40);
    CHECK(pool->basis == Basis{2016, oneSegment});
    CHECK(pool->firstPeriod == 2014);
    CHECK(pool->lastPeriod == 2016);
    CHECK(pool->interval.contains(50.75));
}

TEST_CASE("a pool needs three consecutive years and 30 pupils, and says what it lacks") {
    CHECK(threeYearPool(seriesOf({48, 50}, {40, 40}), 9).refusal() == Refusal{Reason::TooFewYears, 3, 2});
    CHECK(threeYearPool(seriesOf({48, 50, 51}, {9, 10, 10}), 9).refusal() ==
          Refusal{Reason::TooFewPupils, 30, 29});
    CHECK(threeYearPool(seriesOf({48, 50, 51}, {10, 10, 10}), 9));
    CHECK(threeYearPool(seriesOf({48, 50, 51}), 9).reason() == Reason::WeightUnknown);
    CHECK(threeYearPool(seriesOf({48, 50, 51, 52}, {20, 20, 20, 20}), 9).reason() == Reason::OutOfRange);
    CHECK(threeYearPool(seriesOf({48, 50, 51}, {20, 20, 20}), -1).reason() == Reason::OutOfRange);
    const auto gap = Series::of({Point{{2014, oneSegment}, 48, 20}, Point{{2015, oneSegment}, 49, 20},
                                 Point{{2017, oneSegment}, 50, 20}});
    CHECK(threeYearPool(*gap, 9).reason() == Reason::NotConsecutive);
}

TEST_CASE("rolling pools have one row for each window, also for the one with a hole") {
    CHECK(rollingPools(seriesOf({48, 50}, {40, 40}), 9).empty());
    std::vector<Point> points;
    for (const int year : {2014, 2015, 2016, 2018, 2019, 2020}) {
        points.push_back({{year, oneSegment}, 50, 20});
    }
    const auto rolling = rollingPools(*Series::of(points), 9);
    REQUIRE(rolling.size() == 4);
    CHECK(rolling[0].pool);
    CHECK(rolling[1].pool.reason() == Reason::NotConsecutive);
    CHECK(rolling[2].pool.reason() == Reason::NotConsecutive);
    CHECK(rolling[3].pool);
    CHECK(rolling[3].lastPeriod == 2020);
}

TEST_CASE("the chance band needs four years and narrows with the pupils") {
    CHECK(chanceBand(seriesOf({48, 50, 51}, {20, 20, 20}), 9).refusal() ==
          Refusal{Reason::TooFewYears, 4, 3});
    CHECK(chanceBand(seriesOf({48, 50, 51, 49}), 9).reason() == Reason::WeightUnknown);
    CHECK(chanceBand(seriesOf({48, 50, 51, 49}, {20, 20, 20, 20}), 0).reason() == Reason::OutOfRange);
    const auto band = chanceBand(seriesOf({50, 50, 50, 50}, {9, 36, 81, 900}), 9);
    REQUIRE(band);
    CHECK(band->q == near(0));
    CHECK(band->shareBetween == 0);
    CHECK_FALSE(band->moreThanChance);
    for (std::size_t year = 1; year < 4; ++year) {
        CHECK(band->years[year].usual.width() < band->years[year - 1].usual.width());
        CHECK(band->years[year].nearlyCertain.width() > band->years[year].usual.width());
    }
}

TEST_CASE("Q is about its degrees of freedom under chance and far above for a real change") {
    // By hand: means 48 and 52 by turns, n 81, s 9: each term (2/9)²·81 = 4, four years: 16.
    const auto band = chanceBand(seriesOf({48, 52, 48, 52}, {81, 81, 81, 81}), 9);
    CHECK(band->centre == near(50));
    CHECK(band->q == near(16));
    CHECK(band->freedom == 3);
    CHECK(band->shareBetween == near(13.0 / 16));
    CHECK(band->moreThanChance); // the 5 % limit of chi-squared with 3 df is 7.815
    CHECK_FALSE(chanceBand(seriesOf({49, 51, 49, 51}, {81, 81, 81, 81}), 9)->moreThanChance); // Q = 4
}

TEST_CASE("a change of unit moves the pool and leaves Q alone") {
    const std::vector n{19, 22, 14, 27};
    const auto before = chanceBand(seriesOf({51.2, 47.9, 53.1, 49}, n), 9);
    const auto after = chanceBand(seriesOf({512, 479, 531, 490}, n), 90);
    CHECK(after->q == near(before->q, 1e-12));
    CHECK(after->centre == near(10 * before->centre, 1e-12));
}

namespace {

std::vector<Share> yearsOfShare(const std::vector<std::pair<int, int>>& counts) {
    std::vector<Share> years;
    for (const auto& [count, n] : counts) {
        years.push_back({{2014 + static_cast<int>(years.size()), oneSegment}, count, n});
    }
    return years;
}

} // namespace

// Pearson's chi-squared of the 2 × 4 table, sum of (O − E)²/E over its eight cells; limits with whole
// fractions.
TEST_CASE("the chance band of a share is Pearson's test on its counts, within exact binomial limits") {
    const auto alike = chanceBand(yearsOfShare({{12, 60}, {9, 50}, {20, 80}, {15, 55}}));
    REQUIRE(alike);
    CHECK(alike->centre == near(56.0 / 245));
    CHECK(alike->q == near(1.7632575757575757));
    CHECK(alike->freedom == 3);
    CHECK(alike->shareBetween == 0);
    CHECK_FALSE(alike->moreThanChance);
    CHECK(alike->years.back().period == 2017);
    CHECK(alike->years.back().usual.low == near(0.11288445336563814));
    CHECK(alike->years.back().usual.high == near(0.33574467017436716));

    const auto apart = chanceBand(yearsOfShare({{5, 50}, {9, 50}, {20, 50}, {22, 50}}));
    REQUIRE(apart);
    CHECK(apart->q == near(20.436507936507937));
    CHECK(apart->shareBetween == near(0.8532038834951456));
    CHECK(apart->moreThanChance); // beyond 7.81
}

TEST_CASE("a share's band asks for four years and for five pupils on its smaller side in each") {
    CHECK(chanceBand(yearsOfShare({{5, 50}, {5, 50}, {5, 50}})).refusal() ==
          Refusal{Reason::TooFewYears, 4, 3});
    CHECK(chanceBand(yearsOfShare({{5, 50}, {5, 50}, {5, 50}, {5, 50}}))); // 10 % of 50: five
    CHECK(chanceBand(yearsOfShare({{45, 50}, {45, 50}, {45, 50}, {45, 50}})));
    // 16 of 120 are 13.3 %, 4 of 30.
    CHECK(chanceBand(yearsOfShare({{2, 30}, {3, 30}, {6, 30}, {5, 30}})).refusal() ==
          Refusal{Reason::TooFewExpected, 5, 4});
    CHECK(chanceBand(yearsOfShare({{0, 50}, {0, 50}, {0, 50}, {0, 50}})).reason() == Reason::TooFewExpected);
    CHECK(chanceBand(yearsOfShare({{50, 50}, {50, 50}, {50, 50}, {50, 50}})).reason() ==
          Reason::TooFewExpected);
    CHECK(chanceBand(yearsOfShare({{51, 50}, {5, 50}, {5, 50}, {5, 50}})).reason() == Reason::OutOfRange);
    auto twice = yearsOfShare({{5, 50}, {5, 50}, {5, 50}, {5, 50}});
    twice[3].basis.period = 2014;
    CHECK(chanceBand(twice).reason() == Reason::SameYearTwice);
}

TEST_CASE("a share's band does not care for the order of the years, nor for which side is counted") {
    auto years = yearsOfShare({{12, 60}, {9, 50}, {20, 80}, {15, 55}});
    const auto band = chanceBand(years);
    std::swap(years[0], years[3]);
    const auto turned = chanceBand(years);
    CHECK(turned->q == near(band->q));
    CHECK(turned->years.back().usual == band->years.back().usual);
    for (Share& year : years) {
        year.count = year.n - year.count;
    }
    CHECK(chanceBand(years)->q == near(band->q));
    CHECK(chanceBand(years)->centre == near(1 - band->centre));
}

TEST_CASE("oracle pooled: mean, Q and the share between years") {
    const auto file = shared::oracle("pooled_input.csv");
    const auto expected = shared::oracle("pooled_expected.csv");
    NEEDS_FILE(file);
    NEEDS_FILE(expected);
    const csv::Table input(file);
    Answers answers(expected);
    for (const csv::Row& row : answers.rows()) {
        INFO(row.text("series"));
        const auto rows = input.where("series", row.text("series"));
        REQUIRE_FALSE(rows.empty());
        const Series series = seriesFrom(rows);
        const double sd = rows.front().number("sd");
        const auto pooled = pooledMean(series, sd);
        REQUIRE(pooled);
        answers.same(static_cast<int>(series.size()), row, "k");
        answers.same(pooled->n, row, "n_total");
        answers.agree(pooled->mean, row, "mean");
        answers.agree(pooled->se, row, "se");
        answers.agree(pooled->interval, row, "lo", "hi");
        const auto spread = heterogeneity(series, sd);
        REQUIRE(spread);
        answers.agree(spread->q, row, "Q");
        answers.same(spread->freedom, row, "df");
        if (spread->freedom > 0) { // R calls it impossible that a single year differs by 0 or more
            answers.agree(spread->p, row, "p");
        }
        answers.agree(spread->shareBetween, row, "share_between");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle pooled_band: the chance band of each year") {
    const auto file = shared::oracle("pooled_input.csv");
    const auto expected = shared::oracle("pooled_band_expected.csv");
    NEEDS_FILE(file);
    NEEDS_FILE(expected);
    const csv::Table input(file);
    Answers answers(expected);
    for (const auto& [name, rows] : answers.table().groups("series")) {
        INFO(name);
        const auto inputRows = input.where("series", name);
        REQUIRE_FALSE(inputRows.empty());
        const Series series = seriesFrom(inputRows);
        const double sd = inputRows.front().number("sd");
        REQUIRE(series.size() == filled(rows, {"centre"}).size());
        const auto gated = chanceBand(series, sd);
        CHECK(static_cast<bool>(gated) == (series.size() >= 4));
        const double centre = pooledMean(series, sd)->mean;
        for (const csv::Row& row : filled(rows, {"centre"})) {
            INFO(row.text("year"));
            const auto point = std::find_if(series.begin(), series.end(), [&](const Point& one) {
                return one.basis.period == row.integer("year");
            });
            REQUIRE(point != series.end());
            answers.agree(centre, row, "centre");
            const Interval inner = band(centre, sd, *point->n, usual);
            const Interval outer = band(centre, sd, *point->n, nearlyCertain);
            answers.agree(inner, row, "lo95", "hi95");
            answers.agree(outer, row, "lo998", "hi998");
            if (gated) {
                const auto& year = gated->years[static_cast<std::size_t>(point - series.begin())];
                CHECK(year.usual == inner);
                CHECK(year.nearlyCertain == outer);
            }
        }
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle pooled_rolling3: three years at a time") {
    const auto file = shared::oracle("pooled_input.csv");
    const auto expected = shared::oracle("pooled_rolling3_expected.csv");
    NEEDS_FILE(file);
    NEEDS_FILE(expected);
    const csv::Table input(file);
    Answers answers(expected);
    for (const auto& [name, rows] : answers.table().groups("series")) {
        INFO(name);
        const auto inputRows = input.where("series", name);
        REQUIRE_FALSE(inputRows.empty());
        std::map<int, RollingYear> rolling;
        for (const RollingYear& year : rollingPools(seriesFrom(inputRows), inputRows.front().number("sd"))) {
            rolling.emplace(year.lastPeriod, year);
        }
        std::set<int> told;
        for (const csv::Row& row : filled(rows, {"mean"})) {
            INFO(row.text("first") << " to " << row.text("last"));
            const int last = row.integer("last");
            told.insert(last);
            REQUIRE(rolling.count(last) == 1);
            const auto& found = rolling.at(last).pool;
            // Three values with a year between them that has none are no pool of three years; some tables
            // have a row for them, others do not.
            if (last - row.integer("first") != 2) {
                CHECK(found.reason() == Reason::NotConsecutive);
                continue;
            }
            if (row.integer("n") < 30) {
                CHECK(found.reason() == Reason::TooFewPupils);
                continue;
            }
            REQUIRE(found);
            CHECK(found->firstPeriod == row.integer("first"));
            answers.same(found->n, row, "n");
            answers.agree(found->mean, row, "mean");
            answers.agree(found->se, row, "se");
        }
        for (const auto& [last, year] : rolling) {
            INFO(last);
            CHECK((!year.pool || told.count(last) == 1));
        }
    }
    CHECK(answers.compared() > 0);
}
