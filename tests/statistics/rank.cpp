// SPDX-License-Identifier: MIT
#include "statistics/rank.h"
#include "answers.h"
#include "near.h"
#include "statistics/formulas/adjust.h"
#include "statistics/formulas/distributions.h"
#include "statistics/shrinkage.h"
#include "support/csv.h"
#include "support/shared.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>

using namespace samspel::statistics;

namespace {

const Basis basis{2025, oneSegment};

std::vector<Estimate> fromRows(const std::vector<csv::Row>& rows) {
    std::vector<Estimate> units;
    for (const csv::Row& row : rows) {
        units.push_back({basis, row.number("y"), row.number("s")});
    }
    return units;
}

/// Twelve made-up municipalities.
std::vector<Estimate> dozen() {
    const std::vector<double> values{52, 43, 47, 49, 50, 52, 48, 44, 46, 47, 42, 48};
    const std::vector<double> errors{2, 2.3, 1.3, 1.1, 0.8, 1.7, 1.5, 1.6, 1.4, 1.6, 2.2, 0.6};
    std::vector<Estimate> units;
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        units.push_back({basis, values[unit], errors[unit]});
    }
    return units;
}

/// Holm by its definition: the smallest p of all whose every smaller-or-equal step is passed.
double holmByDefinition(const std::vector<double>& p, std::size_t index) {
    double adjusted = 0;
    for (std::size_t other = 0; other < p.size(); ++other) {
        if (p[other] <= p[index]) {
            const auto atLeast =
                std::count_if(p.begin(), p.end(), [&](double value) { return value >= p[other]; });
            adjusted = std::max(adjusted, p[other] * static_cast<double>(atLeast));
        }
    }
    return std::min(1.0, adjusted);
}

} // namespace

TEST_CASE("three units far apart have sharp ranks, three alike have none") {
    const auto sharp = rankRanges(std::vector{Estimate{basis, 40, 1}, {basis, 60, 1}, {basis, 50, 1}});
    CHECK((*sharp)[0].place == 3);
    CHECK((*sharp)[0].best == 3);
    CHECK((*sharp)[1].place == 1);
    CHECK((*sharp)[1].worst == 1);
    CHECK((*sharp)[2].best == 2);
    CHECK((*sharp)[2].worst == 2);
    const auto alike = rankRanges(std::vector{Estimate{basis, 50, 1}, {basis, 50, 1}, {basis, 50.5, 1}});
    for (const RankRange& range : *alike) {
        CHECK(range.best == 1);
        CHECK(range.worst == 3);
        CHECK(range.units == 3);
    }
    CHECK((*alike)[0].place == 2);
    CHECK((*alike)[1].place == 2);
}

TEST_CASE("Holm steps down: the second of two comparisons is held to 5 %, not to 2.5 %") {
    // Every se is 1/√2, so that z is the difference: 3.3 (p 0.001) and 2.05 (p 0.040). Bonferroni would keep
    // the second.
    const double se = std::sqrt(0.5);
    const auto found = rankRanges(std::vector{Estimate{basis, 0, se}, {basis, 3.3, se}, {basis, 2.05, se}});
    CHECK((*found)[0].best == 3);
    // And with 2.20 (p 0.028) and 2.20 neither passes the first step of 2.5 %.
    const auto both = rankRanges(std::vector{Estimate{basis, 0, se}, {basis, 2.2, se}, {basis, 2.2, se}});
    CHECK((*both)[0].best == 1);
    CHECK((*rankRanges(std::vector{Estimate{basis, 0, se}, {basis, 2.2, se}, {basis, 2.2, se}},
                       Correction::None))[0]
              .best == 3);
}

TEST_CASE("a range always holds its place, and Holm only ever widens it") {
    std::mt19937 random(20251113);
    std::normal_distribution<double> value(50, 3);
    std::uniform_real_distribution<double> error(0.5, 3);
    for (int round = 0; round < 50; ++round) {
        std::vector<Estimate> units;
        for (int unit = 0; unit < 12; ++unit) {
            units.push_back({basis, value(random), error(random)});
        }
        const auto plain = rankRanges(units, Correction::None);
        const auto careful = rankRanges(units);
        for (std::size_t unit = 0; unit < units.size(); ++unit) {
            CHECK((*plain)[unit].best <= (*plain)[unit].place);
            CHECK((*plain)[unit].place <= (*plain)[unit].worst);
            CHECK((*careful)[unit].best <= (*plain)[unit].best);
            CHECK((*careful)[unit].worst >= (*plain)[unit].worst);
        }
    }
}

TEST_CASE("ranks follow their units and do not care for the unit of measurement") {
    std::vector<Estimate> units = dozen();
    const auto before = rankRanges(units);
    std::reverse(units.begin(), units.end());
    for (Estimate& unit : units) {
        unit.value = 500 + 10 * unit.value;
        unit.se *= 10;
    }
    const auto after = rankRanges(units);
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const RankRange& mirrored = (*after)[units.size() - 1 - unit];
        CHECK((*before)[unit].place == mirrored.place);
        CHECK((*before)[unit].best == mirrored.best);
        CHECK((*before)[unit].worst == mirrored.worst);
    }
}

TEST_CASE("units of two years or scales are never ranked, pooled or shrunk together") {
    std::vector<Estimate> units = dozen();
    units.back().basis = {2024, oneSegment};
    CHECK(rankRanges(units).reason() == Reason::MixedPeriods);
    CHECK(shrink(units).reason() == Reason::MixedPeriods);
    units.back().basis = {2025, Segment{3}};
    CHECK(rankRanges(units).reason() == Reason::MixedSegments);
    CHECK(shrink(units).reason() == Reason::MixedSegments);
    CHECK(rankRanges(std::vector{units.front()}).refusal() == Refusal{Reason::TooFewUnits, 2, 1});
    CHECK(shrink(std::vector{units.front()}).refusal() == Refusal{Reason::TooFewUnits, 2, 1});
    units.back() = {basis, 50, 0};
    CHECK(rankRanges(units).reason() == Reason::OutOfRange);
}

TEST_CASE("Holm by its definition, and in order of size between p and Bonferroni") {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> chance(0, 0.2);
    for (int round = 0; round < 30; ++round) {
        std::vector<double> p(9);
        std::generate(p.begin(), p.end(), [&] { return chance(random); });
        const auto stepped = holm(p);
        const auto full = bonferroni(p);
        const auto rate = benjaminiHochberg(p);
        for (std::size_t index = 0; index < p.size(); ++index) {
            CHECK(stepped[index] == near(holmByDefinition(p, index), 1e-14));
            CHECK(p[index] <= rate[index]);
            CHECK(rate[index] <= stepped[index]);
            CHECK(stepped[index] <= full[index]);
        }
    }
    CHECK(holm({}).empty());
}

TEST_CASE("Benjamini and Hochberg's own example rejects four of fifteen") {
    // Benjamini & Hochberg (1995), J. R. Statist. Soc. B 57:289-300, section 4.1.
    const std::vector<double> p{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000};
    const auto adjusted = benjaminiHochberg(p);
    CHECK(std::count_if(adjusted.begin(), adjusted.end(), [](double value) { return value <= 0.05; }) == 4);
    const auto full = bonferroni(p);
    CHECK(std::count_if(full.begin(), full.end(), [](double value) { return value <= 0.05; }) == 3);
}

TEST_CASE("shrinkage of two units by hand") {
    // y 0 and 10, s 1: Q = 50, τ² = (50 − 1)/(2 − 2/2) = 49, mean 5, se 1/√(2/50), reliability 49/50.
    const auto found = shrink(std::vector{Estimate{basis, 0, 1}, {basis, 10, 1}});
    CHECK(found->q == near(50));
    CHECK(found->tau2 == near(49));
    CHECK(found->mean == near(5));
    CHECK(found->se == near(5));
    CHECK(found->shareBetween == near(0.98));
    CHECK(found->units[0].value == near(0.1));
    CHECK(found->units[1].reliability == near(0.98));
}

TEST_CASE("a small unit is pulled to the mean, a large one hardly at all") {
    const auto found = shrink(std::vector{Estimate{basis, 60, 0.001}, {basis, 40, 0.001}, {basis, 60, 1000}});
    CHECK(found->units[0].value == near(60, 1e-6));
    CHECK(found->units[2].value == Approx(50).margin(0.01));
    CHECK(found->units[2].reliability < 0.001);
}

TEST_CASE("shrunken values lie between the unit and the mean") {
    const auto found = shrink(dozen());
    const auto units = dozen();
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const auto [low, high] = std::minmax(found->mean, units[unit].value);
        CHECK(found->units[unit].value >= low);
        CHECK(found->units[unit].value <= high);
    }
}

TEST_CASE("units that differ less than chance allows are all the mean") {
    const auto found = shrink(std::vector{Estimate{basis, 50, 3}, {basis, 50.5, 3}, {basis, 49.5, 3}});
    CHECK(found->tau2 == 0);
    CHECK(found->shareBetween == 0);
    for (const ShrunkenUnit& unit : found->units) {
        CHECK(unit.value == near(50));
        CHECK(unit.reliability == 0);
    }
}

TEST_CASE("the range of one unit alone is the one that it has among all") {
    std::vector<Estimate> units;
    for (int i = 0; i < 12; ++i) {
        units.push_back({{2023, oneSegment}, 45.0 + (i * 7) % 12, 0.5 + i % 3});
    }
    const auto all = rankRanges(units);
    REQUIRE(all);
    for (std::size_t i = 0; i < units.size(); ++i) {
        const auto one = rankRange(units, i);
        REQUIRE(one);
        CHECK(one->place == (*all)[i].place);
        CHECK(one->best == (*all)[i].best);
        CHECK(one->worst == (*all)[i].worst);
        CHECK(one->units == 12);
    }
    CHECK(rankRange(units, 12).reason() == Reason::OutOfRange);
    CHECK(rankRange(std::span(units).first(1), 0).reason() == Reason::TooFewUnits);
}

namespace {

Share shareOf(int count, int n) { return {basis, count, n}; }

} // namespace

// Newcombe (1998), Statistics in Medicine 17:873-890, table II, method 10: whether the printed interval holds
// 0.
TEST_CASE("two shares have places of their own where Newcombe's printed interval holds no 0") {
    struct Printed {
        Share one, other;
        bool isClear;
    };
    for (const Printed& row : {Printed{shareOf(56, 70), shareOf(48, 80), true},   // 0.0524 to 0.3339
                               Printed{shareOf(9, 10), shareOf(3, 10), true},     // 0.1705 to 0.8090
                               Printed{shareOf(6, 7), shareOf(2, 7), true},       // 0.0582 to 0.8062
                               Printed{shareOf(5, 56), shareOf(0, 29), false},    // -0.0381 to 0.1926
                               Printed{shareOf(0, 10), shareOf(0, 20), false},    // -0.1611 to 0.2775
                               Printed{shareOf(10, 10), shareOf(0, 20), true}}) { // 0.6791 to 1
        INFO(row.one.count << "/" << row.one.n << " and " << row.other.count << "/" << row.other.n);
        const auto first = rankRange(std::vector{row.one, row.other}, 0);
        const auto second = rankRange(std::vector{row.one, row.other}, 1);
        REQUIRE((first && second));
        CHECK(first->place == 1);
        CHECK(first->worst == (row.isClear ? 1 : 2));
        CHECK(second->best == (row.isClear ? 2 : 1));
        CHECK(second->place == (row.one.value() == row.other.value() ? 1 : 2));
    }
}

// Worked out apart from the program: Newcombe's interval, Wilson's bounds as roots of the score equation,
// asked step by step at 1 − 0.05/11, 1 − 0.05/10, … until one holds 0.
TEST_CASE("twelve shares have the ranges that Holm's steps through Newcombe's intervals give") {
    const std::vector<Share> units{shareOf(8, 65), shareOf(40, 100), shareOf(30, 60), shareOf(10, 80),
                                   shareOf(0, 20), shareOf(33, 120), shareOf(12, 40), shareOf(70, 140),
                                   shareOf(3, 12), shareOf(18, 90),  shareOf(25, 50), shareOf(5, 25)};
    const std::vector<std::array<int, 3>> expected{{11, 5, 12}, {4, 1, 8},  {1, 1, 7},  {10, 5, 12},
                                                   {12, 5, 12}, {6, 4, 12}, {5, 1, 12}, {1, 1, 6},
                                                   {7, 1, 12},  {8, 5, 12}, {1, 1, 7},  {8, 1, 12}};
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        INFO(unit);
        const auto range = rankRange(units, unit);
        REQUIRE(range);
        CHECK(std::array{range->place, range->best, range->worst} == expected[unit]);
        CHECK(range->units == 12);
        // Without Holm no range is wider.
        const auto plain = rankRange(units, unit, Correction::None);
        CHECK((plain->best >= range->best && plain->worst <= range->worst));
    }
    CHECK(rankRange(std::vector{shareOf(8, 65)}, 0).refusal() == Refusal{Reason::TooFewUnits, 2, 1});
    CHECK(rankRange(units, 12).reason() == Reason::OutOfRange);
    CHECK(rankRange(std::vector{shareOf(8, 65), shareOf(9, 8)}, 0).reason() == Reason::OutOfRange);
}

TEST_CASE("oracle rank_interval: ranks with and without Holm") {
    const auto file = shared::oracle("rank_interval_expected.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    const auto rows = filled(answers.rows(), {"y", "s"});
    REQUIRE_FALSE(rows.empty());
    const auto units = fromRows(rows);
    const auto plain = rankRanges(units, Correction::None);
    const auto careful = rankRanges(units);
    if (units.size() < 2) {
        CHECK(plain.reason() == Reason::TooFewUnits); // first of one
        return;
    }
    REQUIRE(plain);
    REQUIRE(careful);
    for (std::size_t unit = 0; unit < rows.size(); ++unit) {
        INFO(rows[unit].text("unit"));
        answers.same((*plain)[unit].place, rows[unit], "rank");
        answers.same((*plain)[unit].best, rows[unit], "best");
        answers.same((*plain)[unit].worst, rows[unit], "worst");
        answers.same((*careful)[unit].best, rows[unit], "best_holm");
        answers.same((*careful)[unit].worst, rows[unit], "worst_holm");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle p_adjust: Bonferroni, Holm, Benjamini and Hochberg") {
    const auto file = shared::oracle("p_adjust_expected.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    // R's p.adjust leaves NA out of the number of comparisons.
    const auto rows = filled(answers.rows(), {"p"});
    std::vector<double> p;
    for (const csv::Row& row : rows) {
        p.push_back(row.number("p"));
    }
    const auto full = bonferroni(p);
    const auto stepped = holm(p);
    const auto rate = benjaminiHochberg(p);
    for (std::size_t index = 0; index < rows.size(); ++index) {
        INFO("p " << p[index]);
        answers.agree(full[index], rows[index], "bonferroni");
        answers.agree(stepped[index], rows[index], "holm");
        answers.agree(rate[index], rows[index], "BH");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle eb: DerSimonian and Laird's tau squared and the shrunken means") {
    const auto file = shared::oracle("eb_expected.csv");
    const auto modelFile = shared::oracle("eb_model_expected.csv");
    NEEDS_FILE(file);
    NEEDS_FILE(modelFile);
    Answers answers(file);
    Answers models(modelFile);
    const auto rows = filled(answers.rows(), {"y", "s"});
    REQUIRE_FALSE(rows.empty());
    REQUIRE_FALSE(models.rows().empty());
    const auto found = shrink(fromRows(rows));
    if (rows.size() < 2) {
        CHECK(found.reason() == Reason::TooFewUnits);
        return;
    }
    REQUIRE(found);
    const csv::Row& model = models.rows().front();
    models.same(static_cast<int>(rows.size()), model, "k");
    models.agree(found->q, model, "Q");
    models.agree(chiSquaredAbove(found->q, static_cast<double>(rows.size() - 1)), model, "Q_p");
    models.agree(found->tau2, model, "tau2_DL");
    models.agree(found->mean, model, "mu_DL");
    models.agree(found->se, model, "se_mu_DL");
    models.agree(100 * found->shareBetween, model, "I2");
    for (std::size_t unit = 0; unit < rows.size(); ++unit) {
        INFO(rows[unit].text("unit"));
        answers.agree(1 - found->units[unit].reliability, rows[unit], "B");
        answers.agree(found->units[unit].value, rows[unit], "shrunken");
        answers.agree(found->units[unit].reliability, rows[unit], "reliability");
    }
    CHECK(answers.compared() > 0);
    CHECK(models.compared() > 0);
}
