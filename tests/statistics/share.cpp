// SPDX-License-Identifier: MIT
#include "statistics/share.h"
#include "answers.h"
#include "near.h"
#include "statistics/mastery.h"
#include "support/csv.h"
#include "support/shared.h"

#include <cmath>
#include <sstream>

using namespace samspel::statistics;

namespace {

const Basis basis{2012, Segment{2}};

double binomial(int k, int n, double p) {
    return std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) + k * std::log(p) +
                    (n - k) * std::log1p(-p));
}

/// P(X >= k) and P(X <= k) by adding the terms, with nothing of Boost in it.
double atLeast(int k, int n, double p) {
    double sum = 0;
    for (int j = k; j <= n; ++j) {
        sum += binomial(j, n, p);
    }
    return sum;
}
double atMost(int k, int n, double p) { return 1 - atLeast(k + 1, n, p); }

std::vector<int> countsIn(const std::string& text) {
    std::vector<int> counts;
    std::istringstream stream(text);
    for (std::string cell; std::getline(stream, cell, ';');) {
        counts.push_back(static_cast<int>(csv::Row::parse(cell)));
    }
    return counts;
}

} // namespace

TEST_CASE("Wilson and Clopper-Pearson give Newcombe's printed table") {
    // Newcombe (1998), Statistics in Medicine 17:857-872, table I: methods 3 (score) and 5 (Clopper-Pearson).
    struct Printed {
        int count, n;
        double low, high, exactLow, exactHigh;
    };
    for (const Printed& row :
         {Printed{81, 263, 0.2553, 0.3662, 0.2527, 0.3676}, Printed{15, 148, 0.0624, 0.1605, 0.0578, 0.1617},
          Printed{0, 20, 0.0000, 0.1611, 0.0000, 0.1684}, Printed{1, 29, 0.0061, 0.1718, 0.0009, 0.1776}}) {
        INFO(row.count << " of " << row.n);
        const auto score = wilson(row.count, row.n);
        CHECK(score->low == Approx(row.low).margin(0.00005));
        CHECK(score->high == Approx(row.high).margin(0.00005));
        const auto exact = clopperPearson(row.count, row.n);
        CHECK(exact->low == Approx(row.exactLow).margin(0.00005));
        CHECK(exact->high == Approx(row.exactHigh).margin(0.00005));
    }
}

TEST_CASE("Newcombe's own example of a difference, 56/70 - 48/80") {
    // Newcombe (1998), Statistics in Medicine 17:873-890, table II, method 10.
    const auto difference = newcombe(Share{basis, 56, 70}, Share{basis, 48, 80});
    CHECK(difference->value == near(0.2));
    CHECK(difference->interval.low == Approx(0.0524).margin(0.00005));
    CHECK(difference->interval.high == Approx(0.3339).margin(0.00005));
    CHECK(difference->clear());
}

TEST_CASE("every Wilson interval of up to 40 persons lies within 0 and 1, holds its share, and grows with "
          "the count") {
    for (int n = 1; n <= 40; ++n) {
        Interval before{-1, -1};
        for (int count = 0; count <= n; ++count) {
            const Interval interval = *wilson(count, n);
            const double share = static_cast<double>(count) / n;
            INFO(count << " of " << n);
            CHECK(interval.low >= 0);
            CHECK(interval.high <= 1);
            CHECK(interval.contains(share));
            CHECK(interval.low > before.low);
            CHECK(interval.high > before.high);
            // The complement has the mirrored interval.
            const Interval mirrored = *wilson(n - count, n);
            CHECK(interval.low == near(1 - mirrored.high));
            before = interval;
        }
    }
}

TEST_CASE("Wilson's bounds solve the score equation") {
    // |p̂ − p| = z·√(p(1−p)/n) at both ends: that is what the interval is defined by.
    const double z = 1.959963984540054;
    for (const auto& [count, n] : {std::pair{3, 10}, std::pair{7, 45}, std::pair{120, 1200}}) {
        const Interval interval = *wilson(count, n);
        const double share = static_cast<double>(count) / n;
        for (const double p : {interval.low, interval.high}) {
            CHECK(std::abs(share - p) == near(z * std::sqrt(p * (1 - p) / n)));
        }
    }
}

TEST_CASE("Clopper and Pearson's bounds leave 2.5 % in each tail, by adding the binomial's terms") {
    for (int n = 1; n <= 25; ++n) {
        for (int count = 0; count <= n; ++count) {
            const Interval interval = *clopperPearson(count, n);
            INFO(count << " of " << n);
            if (count > 0) {
                CHECK(atLeast(count, n, interval.low) == near(0.025, 1e-8));
            }
            if (count < n) {
                CHECK(atMost(count, n, interval.high) == near(0.025, 1e-8));
            }
        }
    }
}

TEST_CASE("both share intervals shrink to the share as n grows") {
    for (const int n : {100, 10'000, 1'000'000}) {
        CHECK(wilson(n / 4, n)->width() ==
              Approx(2 * 1.96 * std::sqrt(0.1875 / n)).epsilon(2.0 / std::sqrt(n)));
    }
    CHECK(clopperPearson(250'000, 1'000'000)->width() < 0.002);
}

TEST_CASE("a difference of shares turns its sign with the order and stays within -1 and 1") {
    for (int one = 0; one <= 8; ++one) {
        for (int other = 0; other <= 11; ++other) {
            const auto there = newcombe(Share{basis, one, 8}, Share{basis, other, 11});
            const auto back = newcombe(Share{basis, other, 11}, Share{basis, one, 8});
            CHECK(there->interval.low == near(-back->interval.high));
            CHECK(there->interval.low >= -1);
            CHECK(there->interval.high <= 1);
            CHECK(there->interval.contains(there->value));
        }
    }
}

TEST_CASE("shares refuse what cannot be counted and what cannot be compared") {
    CHECK(wilson(11, 10).reason() == Reason::OutOfRange);
    CHECK(wilson(-1, 10).reason() == Reason::OutOfRange);
    CHECK(wilson(0, 0).reason() == Reason::OutOfRange);
    CHECK(wilson(1, 10, 1.5).reason() == Reason::OutOfRange);
    CHECK(clopperPearson(1, 0).reason() == Reason::OutOfRange);
    CHECK(newcombe(Share{basis, 5, 0}, Share{basis, 1, 2}).reason() == Reason::OutOfRange);
    CHECK(newcombe(Share{basis, 1, 2}, Share{{2013, Segment{2}}, 1, 2}).reason() == Reason::MixedPeriods);
    CHECK(newcombe(Share{basis, 1, 2}, Share{{2012, Segment{3}}, 1, 2}).reason() == Reason::MixedSegments);
}

TEST_CASE("shares are pooled on counts, not on percentages") {
    const auto pooled = poolShares(std::vector{Share{basis, 1, 10}, Share{basis, 45, 90}});
    CHECK(pooled->value() == near(0.46)); // the mean of 10 % and 50 % would be 30 %
    CHECK(poolShares(std::vector{Share{basis, 1, 10}, Share{{2013, Segment{2}}, 1, 10}}).reason() ==
          Reason::MixedPeriods);
    CHECK(poolShares(std::vector{Share{basis, 11, 10}}).reason() == Reason::OutOfRange);
    CHECK(poolShares({}).reason() == Reason::NoValue);
}

TEST_CASE("a percentage gives a count back only when it can be one count alone") {
    CHECK(*countFromPercentage(33.3, 27) == 9);
    CHECK(*countFromPercentage(0, 27) == 0);
    CHECK(*countFromPercentage(100, 27) == 27);
    CHECK(countFromPercentage(25, 400, 0).refusal() == Refusal{Reason::CountNotUnique, 1, 5}); // 98 … 102
    CHECK(countFromPercentage(35, 10).reason() == Reason::OutOfRange);
    CHECK(countFromPercentage(33.3, 0).reason() == Reason::OutOfRange);
    // Halves up and halves to even: 12.5 % of 8 is printed as 13 or as 12.
    CHECK(*countFromPercentage(13, 8, 0) == 1);
    CHECK(*countFromPercentage(12, 8, 0) == 1);
    for (int n = 1; n <= 120; ++n) {
        for (int count = 0; count <= n; ++count) {
            const double printed = std::round(1000.0 * count / n) / 10;
            const auto found = countFromPercentage(printed, n);
            INFO(count << " of " << n);
            REQUIRE(found);
            CHECK(*found == count);
        }
    }
}

// R: mapply(function(p, n) which(abs(100 * 0:n / n - p) <= 0.5) - 1,
//           c(29, 26, 19, 18, 37), c(28, 90, 16, 17, 63))                    # 8 23 3 3 23
//    prop.test(60, 214, correct = FALSE)$conf.int                            # 0.2244725919 0.3440209331
TEST_CASE("five municipalities' whole percentages are 60 of 214 pupils together") {
    std::vector<Share> shares;
    for (const auto& [percent, n] : {std::pair{29, 28}, {26, 90}, {19, 16}, {18, 17}, {37, 63}}) {
        shares.push_back({basis, *countFromPercentage(percent, n, 0), n});
    }
    CHECK(shares[1].count == 23);
    const auto together = poolShares(shares);
    CHECK(together->count == 60);
    CHECK(together->n == 214);
    CHECK(wilson(together->count, together->n)->low == near(0.224472591913666));
    CHECK(wilson(together->count, together->n)->high == near(0.344020933107337));
}

TEST_CASE("a count that is told beside a percentage says which of several it is, and no other") {
    CHECK(*countFromPercentage(25, 400, 0, 98) == 98);
    CHECK(*countFromPercentage(25, 400, 0, 102) == 102);
    CHECK(countFromPercentage(25, 400, 0, 103).reason() == Reason::CountNotUnique);
    CHECK(*countFromPercentage(33.3, 27, 1, 8) == 9); // there is one only
    CHECK(countFromPercentage(35, 10, 1, 3).reason() == Reason::OutOfRange);
}

TEST_CASE("a mean level is that of the pupils one by one") {
    // Levels 1 1 2 3 3 3: mean 13/6, SD √(25/6 … ) by hand: Σ(k−13/6)² = 29/6, /5.
    const auto found = masteryMean({basis, {2, 1, 3}});
    CHECK(found->n == 6);
    CHECK(found->mean == near(13.0 / 6));
    CHECK(*found->sd == near(std::sqrt(29.0 / 30)));
    CHECK(*found->se == near(std::sqrt(29.0 / 180)));
    CHECK(masteryShare({basis, {2, 1, 3}}, 2, 3)->count == 4);
}

TEST_CASE("turning the levels round mirrors the mean and keeps the SD") {
    const auto up = masteryMean({basis, {2, 5, 9, 6, 3}});
    const auto down = masteryMean({basis, {3, 6, 9, 5, 2}});
    CHECK(up->mean + down->mean == near(6));
    CHECK(*up->sd == near(*down->sd));
}

TEST_CASE("the interval of a mean level stays on the levels") {
    // 3;1;0: mean 1.25, SE 0.25, t with 3 df 3.182: 0.454 … 2.046 before the lowest level cuts it.
    const auto found = masteryMean({basis, {3, 1, 0}});
    CHECK(found->interval->low == 1);
    CHECK(found->interval->high == Approx(2.0456).margin(0.00005));
    CHECK(masteryMean({basis, {0, 1, 3}})->interval->high == 3);
}

TEST_CASE("one pupil has a level and no SD") {
    const auto one = masteryMean({basis, {0, 1, 0}});
    CHECK(one->mean == 2);
    CHECK(one->sd.refusal() == Refusal{Reason::TooFewPupils, 2, 1});
    CHECK(one->interval.reason() == Reason::TooFewPupils);
    CHECK(masteryMean({basis, {0, 0, 0}}).reason() == Reason::OutOfRange);
    CHECK(masteryMean({basis, {1, -1, 3}}).reason() == Reason::OutOfRange);
    CHECK(masteryMean({basis, {4}}).reason() == Reason::OutOfRange);
    CHECK(masteryShare({basis, {2, 1, 3}}, 0, 1).reason() == Reason::OutOfRange);
    CHECK(masteryShare({basis, {2, 1, 3}}, 2, 4).reason() == Reason::OutOfRange);
}

TEST_CASE("without counts the SD is that of the designed distribution") {
    CHECK(*nominalMasterySd(3) == Approx(0.71).margin(0.005));
    CHECK(*nominalMasterySd(5) == Approx(1.10).margin(0.005));
    CHECK_FALSE(nominalMasterySd(4));
    CHECK(levelDesign(std::vector{0.0, 0.0}).reason() == Reason::OutOfRange);
    CHECK(levelDesign(std::vector{1.0, -1.0}).reason() == Reason::OutOfRange);
}

// 5 + 8 + 7 = 20 of 30 + 40 + 30 = 100: Wilson 13.3367 to 28.8829 % (by arbitrary precision).
TEST_CASE("three years of a share are their counts together") {
    const auto year = [](int period, int count, int n) { return Share{{period, oneSegment}, count, n}; };
    const std::vector years{year(2022, 5, 30), year(2023, 8, 40), year(2024, 7, 30)};
    const auto pool = threeYearShare(years);
    REQUIRE(pool);
    CHECK(pool->count == 20);
    CHECK(pool->n == 100);
    CHECK(pool->firstPeriod == 2022);
    CHECK(pool->lastPeriod == 2024);
    CHECK(pool->interval.low == near(0.133366933331033));
    CHECK(pool->interval.high == near(0.288829165593159));
    CHECK(threeYearShare(std::span(years).first(2)).refusal() == Refusal{Reason::TooFewYears, 3, 2});
    CHECK(threeYearShare(std::vector{years[0], years[1], year(2025, 7, 30)}).reason() ==
          Reason::NotConsecutive);
    CHECK(threeYearShare(std::vector{year(2022, 1, 9), year(2023, 1, 10), year(2024, 1, 10)}).refusal() ==
          Refusal{Reason::TooFewPupils, 30, 29});
    CHECK(threeYearShare({}).refusal() == Refusal{Reason::TooFewYears, 3, 0});
    CHECK(threeYearShare(std::vector{years[0], years[1], year(2024, 31, 30)}).reason() == Reason::OutOfRange);
}

TEST_CASE("oracle shares: Wilson and Clopper-Pearson") {
    const auto file = shared::oracle("shares.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    for (const csv::Row& row : answers.rows()) {
        const int count = row.integer("k");
        const int n = row.integer("n");
        const double confidence = row.number("conf");
        INFO(count << " of " << n << " at " << confidence);
        if (n > 0) {
            answers.agree(Share{basis, count, n}.value(), row, "p");
        }
        answers.agree(wilson(count, n, confidence), row, "wilson_lo", "wilson_hi");
        answers.agree(clopperPearson(count, n, confidence), row, "cp_lo", "cp_hi");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle share_difference_newcombe: differences of shares") {
    const auto file = shared::oracle("share_difference_newcombe.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    for (const csv::Row& row : filled(answers.rows(), {"k1", "n1", "k2", "n2", "diff"})) {
        INFO(row.text("k1") << "/" << row.text("n1") << " less " << row.text("k2") << "/" << row.text("n2"));
        const auto difference = newcombe(Share{basis, row.integer("k1"), row.integer("n1")},
                                         Share{basis, row.integer("k2"), row.integer("n2")});
        REQUIRE(difference);
        answers.agree(difference->value, row, "diff");
        answers.agree(difference->interval.low, row, "lo");
        answers.agree(difference->interval.high, row, "hi");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle mastery_levels: mean level and the shares at both ends") {
    const auto file = shared::oracle("mastery_levels.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    for (const csv::Row& row : filled(answers.rows(), {"mean"})) {
        INFO(row.text("counts"));
        const MasteryCounts levels{basis, countsIn(row.text("counts"))};
        const int top = row.integer("levels");
        REQUIRE(static_cast<int>(levels.counts.size()) == top);
        const auto found = masteryMean(levels);
        REQUIRE(found);
        answers.same(found->n, row, "n");
        answers.agree(found->mean, row, "mean");
        answers.agree(found->sd, row, "sd");
        answers.agree(found->se, row, "se");
        answers.agree(found->interval, row, "t_lo", "t_hi");
        const auto low = masteryShare(levels, 1, 1);
        REQUIRE(low);
        answers.agree(low->value, row, "share_low");
        answers.agree(low->interval, row, "low_lo", "low_hi");
        const auto high = masteryShare(levels, top, top);
        REQUIRE(high);
        answers.agree(high->value, row, "share_high");
        answers.agree(high->interval, row, "high_lo", "high_hi");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle mastery_nominal_sd: the designed distributions") {
    const auto file = shared::oracle("mastery_nominal_sd.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    for (const csv::Row& row : answers.rows()) {
        INFO(row.text("design"));
        std::vector<double> weights;
        std::istringstream stream(row.text("design"));
        for (std::string cell; std::getline(stream, cell, '-');) {
            weights.push_back(csv::Row::parse(cell));
        }
        const auto design = levelDesign(weights);
        REQUIRE(design);
        answers.agree(design->mean, row, "mean");
        answers.agree(design->sd, row, "sd");
    }
    CHECK(answers.compared() > 0);
}
