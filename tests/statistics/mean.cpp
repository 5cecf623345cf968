// SPDX-License-Identifier: MIT
#include "statistics/mean.h"
#include "answers.h"
#include "near.h"
#include "statistics/formulas/distributions.h"
#include "statistics/formulas/moments.h"
#include "support/csv.h"
#include "support/shared.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace samspel::statistics;

namespace {

std::vector<double> numbers(const std::vector<csv::Row>& rows, const std::string& column) {
    std::vector<double> values;
    for (const csv::Row& row : filled(rows, {column})) {
        values.push_back(row.number(column));
    }
    return values;
}

/// How near a certified value can be met: its text ends somewhere. Few digits are an exact value (1.2), many
/// are a rounded one.
double endOfText(const std::string& text) {
    const std::string mantissa = text.substr(0, text.find_first_of("eE"));
    const auto digits = std::count_if(mantissa.begin(), mantissa.end(),
                                      [](char letter) { return letter >= '0' && letter <= '9'; });
    return digits < 12 ? 0 : std::pow(10.0, 1.0 - static_cast<double>(digits));
}

const Basis basis{2025, oneSegment};

} // namespace

TEST_CASE("Udir's published uncertainty gives back the standard error and the SD that it was made from") {
    // Vik, reading, grade 8, 2025-26: U 2.1 for 31 pupils; 2.1/1.96 and 2.1·√31/1.96 by hand.
    CHECK(*standardErrorFromUncertainty(2.1) == near(1.0714285714285714));
    CHECK(*sdFromUncertainty(2.1, 31) == near(5.965461817, 1e-9));
    CHECK(standardErrorFromUncertainty(-0.1).reason() == Reason::OutOfRange);
    CHECK(sdFromUncertainty(2.1, 0).reason() == Reason::OutOfRange);
}

TEST_CASE("a whole scale point adds a twelfth to the variance, one decimal a hundredth of that") {
    CHECK(roundingVariance() == near(1.0 / 12));
    CHECK(roundingVariance(1) == near(1.0 / 1200));
    CHECK(StandardError{3, 4}.total() == near(5));
}

TEST_CASE("below 30 pupils the pooled SD is used, from 30 the unit's own") {
    const Spread spread{.uncertainty = 4.9, .sd = 12.0, .pooledSd = 9.0};
    CHECK(*standardError(spread, 9) == near(3));
    CHECK(*standardError(spread, 29) == near(9 / std::sqrt(29.0)));
    CHECK(*standardError(spread, 30) == near(12 / std::sqrt(30.0)));
    CHECK(*standardError(spread, 36) == near(2));
    CHECK(*standardError(Spread{.uncertainty = 1.96, .pooledSd = 9.0}, 36) == near(1));
    CHECK(*standardError(Spread{.pooledSd = 9.0}, 81) == near(1));
    CHECK(*standardError(Spread{.uncertainty = 1.96}, 9) == near(1));
    CHECK(standardError(Spread{}, 50).reason() == Reason::SpreadUnknown);
    CHECK(standardError(spread, 0).reason() == Reason::OutOfRange);
    CHECK(totalError(Spread{.sd = 6.0}, 36)->total() == near(std::sqrt(1 + 1.0 / 12)));
}

TEST_CASE("27 pupils can swing by 3.4 points in one year without anything having changed") {
    CHECK(*chanceSwing(9, 27) == Approx(3.4).margin(0.05));
}

TEST_CASE("Student's critical values are those of the printed tables") {
    // Fisher & Yates, two-sided 5 %: 12.706, 4.303, 2.776, 2.228, 2.042.
    CHECK(studentCritical(0.95, 1) == Approx(12.706).margin(0.0005));
    CHECK(studentCritical(0.95, 2) == Approx(4.303).margin(0.0005));
    CHECK(studentCritical(0.95, 4) == Approx(2.776).margin(0.0005));
    CHECK(studentCritical(0.95, 10) == Approx(2.228).margin(0.0005));
    CHECK(studentCritical(0.95, 30) == Approx(2.042).margin(0.0005));
    CHECK(normalCritical(0.95) == near(1.959963984540054));
    CHECK(normalCritical(0.998) == near(3.090232306167813));
}

TEST_CASE("the t interval goes to the normal one as n grows, and is wider before") {
    for (const int n : {2, 5, 10, 30, 100, 1000}) {
        const double se = 9 / std::sqrt(n);
        CHECK(studentInterval(50, 9, n)->width() > normalInterval(50, se)->width());
    }
    const int many = 100'000'000;
    CHECK(studentInterval(50, 9, many)->width() ==
          near(normalInterval(50, 9 / std::sqrt(many))->width(), 1e-7));
}

TEST_CASE("intervals move with the mean and stretch with the SD") {
    const Interval plain = *studentInterval(50, 9, 19);
    const Interval moved = *studentInterval(50 + 7, 9, 19);
    CHECK(moved.low == near(plain.low + 7));
    CHECK(moved.high == near(plain.high + 7));
    CHECK(studentInterval(500, 90, 19)->low == near(10 * plain.low));
    CHECK(studentInterval(50, 9, 19, 0.998)->width() > plain.width());
    CHECK(studentInterval(50, 0, 19)->width() == 0);
}

TEST_CASE("what cannot be is refused with its reason, never as NaN") {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK(normalInterval(nan, 1).reason() == Reason::NotFinite);
    CHECK(normalInterval(50, nan).reason() == Reason::OutOfRange);
    CHECK(normalInterval(50, 1, 1).reason() == Reason::OutOfRange);
    CHECK(normalInterval(50, 1, 0).reason() == Reason::OutOfRange);
    CHECK(studentInterval(50, 9, 1).refusal() == Refusal{Reason::TooFewPupils, 2, 1});
    CHECK(publishedInterval(50, -1).reason() == Reason::OutOfRange);
    CHECK(sample(basis, {}).reason() == Reason::NoValue);
    CHECK(sample(basis, std::vector{1.0, nan}).reason() == Reason::NotFinite);
}

TEST_CASE("Welch gives the printed example of Student's sleep data") {
    // Extra hours of sleep, R's data set `sleep`; t.test(extra ~ group): t = -1.8608, df = 17.776, 95 %
    // -3.3654832 0.2054832.
    const auto first = sample(basis, std::vector{0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0});
    const auto second = sample(basis, std::vector{1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});
    const auto difference = welch(*first, *second);
    REQUIRE(difference);
    CHECK(difference->value == near(-1.58));
    CHECK(difference->value / difference->se == Approx(-1.8608).margin(0.00005));
    CHECK(difference->freedom == Approx(17.776).margin(0.0005));
    CHECK(difference->interval.low == Approx(-3.3654832).margin(5e-8));
    CHECK(difference->interval.high == Approx(0.2054832).margin(5e-8));
    CHECK_FALSE(difference->clear());
}

TEST_CASE("a difference turns its sign with the order, and refuses another year, scale or version") {
    const Sample one{basis, 50, 9, 20};
    const Sample other{basis, 47, 8, 30};
    CHECK(welch(one, other)->value == near(-welch(other, one)->value));
    CHECK(welch(one, other)->interval.low == near(-welch(other, one)->interval.high));
    CHECK(welch(one, Sample{{2024, oneSegment}, 47, 8, 30}).reason() == Reason::MixedPeriods);
    CHECK(welch(one, Sample{{2025, Segment{3}}, 47, 8, 30}).reason() == Reason::MixedSegments);
    CHECK(welch(one, Sample{{2025, oneSegment, Version::Corrected}, 47, 8, 30}).reason() ==
          Reason::MixedVersions);
    CHECK(welch(one, Sample{basis, 47, 8, 1}).refusal() == Refusal{Reason::TooFewPupils, 2, 1});
    CHECK(welch(Sample{basis, 50, 0, 20}, Sample{basis, 47, 0, 30}).reason() == Reason::OutOfRange);
}

TEST_CASE("order does not matter to mean and SD, and shifting only shifts") {
    std::vector<double> values{49, 50, 52, 47, 47, 44, 35, 60, 37, 56, 42, 55};
    const Moments before = moments(values);
    std::sort(values.begin(), values.end());
    CHECK(moments(values).mean == near(before.mean, 1e-14));
    CHECK(moments(values).sd == near(before.sd, 1e-14));
    for (double& value : values) {
        value = 1e6 + 3 * value;
    }
    CHECK(moments(values).mean == near(1e6 + 3 * before.mean, 1e-14));
    CHECK(moments(values).sd == near(3 * before.sd, 1e-12));
}

TEST_CASE("quantiles are R's type 7") {
    const std::vector values{7.0, 1.0, 3.0, 10.0};
    CHECK(median(values) == near(5));
    CHECK(quantile(values, 0) == 1);
    CHECK(quantile(values, 1) == 10);
    CHECK(quantile(values, 0.1) == near(1.6)); // 1 + 0.3 · (3 − 1)
    CHECK(quantile(std::vector{4.0}, 0.9) == 4);
}

TEST_CASE("oracle means_interval: t and z intervals") {
    const auto file = shared::oracle("means_interval.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    for (const csv::Row& row : answers.rows()) {
        const int n = row.integer("n");
        const double mean = row.number("mean");
        const double sd = row.number("sd");
        const double confidence = row.number("conf");
        INFO("n " << n << ", confidence " << confidence);
        const auto se = standardError(sd, n);
        answers.agree(se, row, "se");
        if (n > 1) {
            answers.agree(studentCritical(confidence, n - 1), row, "t_crit");
        }
        answers.agree(studentInterval(mean, sd, n, confidence), row, "t_lo", "t_hi");
        answers.agree(normalInterval(mean, *se, confidence), row, "z_lo", "z_hi");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle means_raw: mean, SD and t interval of single scores") {
    const auto file = shared::oracle("means_raw.csv");
    const auto expected = shared::oracle("means_raw_expected.csv");
    NEEDS_FILE(file);
    NEEDS_FILE(expected);
    const csv::Table scores(file);
    Answers answers(expected);
    for (const csv::Row& row : answers.rows()) {
        INFO("group " << row.text("group"));
        const auto found = sample(basis, numbers(scores.where("group", row.text("group")), "score"));
        REQUIRE(found);
        answers.same(found->n, row, "n");
        answers.agree(found->mean, row, "mean");
        if (found->n > 1) {
            answers.agree(found->sd, row, "sd");
            answers.agree(standardError(found->sd, found->n), row, "se");
        }
        answers.agree(studentInterval(found->mean, found->sd, found->n), row, "t_lo", "t_hi");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle means_welch: difference of two groups") {
    const auto raw = shared::oracle("means_raw.csv");
    const auto file = shared::oracle("means_welch.csv");
    NEEDS_FILE(raw);
    NEEDS_FILE(file);
    const csv::Table scores(raw);
    Answers answers(file);
    for (const csv::Row& row : answers.rows()) {
        INFO(row.text("g1") << " less " << row.text("g2"));
        const auto one = sample(basis, numbers(scores.where("group", row.text("g1")), "score"));
        const auto other = sample(basis, numbers(scores.where("group", row.text("g2")), "score"));
        REQUIRE(one);
        REQUIRE(other);
        answers.agree(one->mean - other->mean, row, "diff");
        const auto difference = welch(*one, *other);
        if (row.empty("df")) {
            CHECK_FALSE(difference); // a group of one, or two that do not vary
            continue;
        }
        REQUIRE(difference);
        answers.agree(difference->value, row, "diff");
        answers.agree(difference->se, row, "se");
        answers.agree(difference->freedom, row, "df");
        answers.agree(difference->interval.low, row, "lo");
        answers.agree(difference->interval.high, row, "hi");
        answers.agree(studentBothTails(difference->value / difference->se, difference->freedom), row, "p");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle nist_univariate: the certified digits of NIST's reference data") {
    const auto file = shared::oracle("nist_univariate.csv");
    const auto expected = shared::oracle("nist_univariate_expected.csv");
    NEEDS_FILE(file);
    NEEDS_FILE(expected);
    const csv::Table data(file);
    Answers answers(expected);
    for (const csv::Row& row : answers.rows()) {
        INFO(row.text("set"));
        const auto values = numbers(data.where("set", row.text("set")), "y");
        REQUIRE(static_cast<int>(values.size()) == row.integer("n"));
        REQUIRE_FALSE(values.empty());
        const Moments found = moments(values);
        const double mean = std::abs(row.number("certified_mean"));
        answers.agree(found.mean, row, "certified_mean",
                      std::max(1e-13, endOfText(row.text("certified_mean"))));
        answers.agree(found.mean, row, "r_mean");
        if (values.size() < 2 || row.empty("certified_sd")) {
            continue;
        }
        // A decimal like 10000000.2 is rounded to a double before we see it; the SD cannot be nearer than
        // that.
        const double sd = row.number("certified_sd");
        const double conditioned = sd > 0 ? std::numeric_limits<double>::epsilon() * mean / sd : 0;
        const double nearest = std::min(1.0, std::max(1e-10, conditioned));
        // Values that are all equal have an SD of nothing but rounding.
        const double trace = 4 * std::numeric_limits<double>::epsilon() * mean;
        answers.agreeToTheLast(found.sd, row, "certified_sd",
                               std::max(nearest, endOfText(row.text("certified_sd"))), trace);
        answers.agreeToTheLast(found.sd, row, "r_sd", 1e-10, trace);
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle usikkerhet: what Udir's real figures say about their own spread") {
    const auto file = shared::oracle("usikkerhet_expected.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    for (const csv::Row& row : filled(answers.rows(), {"usikkerhet"})) {
        INFO(row.text("namn") << ", " << row.text("prove") << " " << row.text("trinn"));
        const double uncertainty = row.number("usikkerhet");
        answers.agree(standardErrorFromUncertainty(uncertainty), row, "se_sampling");
        if (!row.empty("n")) {
            const int n = row.integer("n");
            answers.agree(sdFromUncertainty(uncertainty, n), row, "sd");
            answers.agree(sdRangeFromUncertainty(uncertainty, n), row, "sd_lo", "sd_hi");
            answers.agree(totalError(Spread{.uncertainty = uncertainty}, n)->total(), row, "se_total");
        }
        if (!row.empty("skalapoeng")) {
            answers.agree(publishedInterval(row.number("skalapoeng"), uncertainty), row, "lo", "hi");
        }
    }
    CHECK(answers.compared() > 0);
}
