// SPDX-License-Identifier: MIT
#include "statistics/region.h"
#include "answers.h"
#include "near.h"
#include "statistics/formulas/distributions.h"
#include "support/csv.h"
#include "support/shared.h"

#include <algorithm>
#include <cmath>

using namespace samspel::statistics;

namespace {

const Basis basis{2025, oneSegment};

Part shownPart(double mean, int n, double uncertainty = 2) {
    return {.basis = basis, .mean = mean, .n = n, .uncertainty = uncertainty};
}
/// region7 and merge turn U into a standard error with the exact quantile 1.959964, usikkerhet_expected and
/// the design (numbers.md, section 4) with Udir's own 1.96. We hold to 1.96; the sampling errors of these two
/// files are brought to it, and then agree to all their digits.
double withUdirsFactor(double samplingError) {
    return samplingError * normalCritical(0.95) / publishedFactor;
}

Part hiddenPart(std::optional<int> pupils) { return {.basis = basis, .pupils = pupils, .hidden = true}; }

} // namespace

TEST_CASE("a region is weighted by those who took part") {
    const auto joined = join(std::vector{shownPart(50, 30), shownPart(44, 10)});
    REQUIRE(joined);
    CHECK(joined->mean == near(48.5)); // (1500 + 440)/40
    CHECK(joined->weight == near(40));
    CHECK(joined->basis == basis);
    CHECK(joined->coverage == 1);
    CHECK(joined->complete());
    CHECK(joined->error->sampling == near(std::sqrt(1000.0) / 40 * 2 / 1.96));
    CHECK(joined->error->rounding == near(std::sqrt(1000.0 / 12) / 40));
}

// By hand: √(30²·0.5² + 10²·0.1²)/40.
TEST_CASE("a part that was rounded in another way keeps its own rounding error") {
    std::vector parts{shownPart(50, 30), shownPart(44, 10)};
    parts[0].rounding = 0.5;
    parts[1].rounding = 0.1;
    CHECK(join(parts)->error->rounding == near(std::sqrt(226.0) / 40));
    parts[1].rounding = -0.1;
    CHECK(join(parts).reason() == Reason::OutOfRange);
}

TEST_CASE("order does not matter, a common shift only shifts, and one part is itself") {
    std::vector parts{shownPart(50, 31, 2.1), shownPart(45, 19, 3.6), shownPart(52, 125, 1.6)};
    const auto before = join(parts);
    std::reverse(parts.begin(), parts.end());
    CHECK(join(parts)->mean == near(before->mean, 1e-14));
    CHECK(join(parts)->error->total() == near(before->error->total(), 1e-14));
    for (Part& part : parts) {
        *part.mean += 3;
    }
    CHECK(join(parts)->mean == near(before->mean + 3, 1e-14));
    const auto alone = join(std::vector{shownPart(50, 31, 2.1)});
    CHECK(alone->mean == 50);
    CHECK(alone->asPublished());
    CHECK(alone->error->rounding == near(std::sqrt(1.0 / 12)));
}

TEST_CASE("joining in two steps is joining in one") {
    const std::vector all{shownPart(50, 31), shownPart(45, 19), shownPart(52, 125)};
    const auto pair = join(std::vector{all[0], all[1]});
    Part joined = shownPart(pair->mean, static_cast<int>(pair->weight));
    joined.standardError = pair->error->sampling;
    const auto twoSteps = join(std::vector{joined, all[2]});
    CHECK(twoSteps->mean == near(join(all)->mean, 1e-14));
    CHECK(twoSteps->error->sampling == near(join(all)->error->sampling, 1e-14));
}

TEST_CASE("a hidden part is left out and its pupils are named") {
    const auto joined = join(std::vector{shownPart(50, 95), hiddenPart(5)});
    REQUIRE(joined);
    CHECK(joined->mean == 50);
    CHECK(joined->parts == 2);
    CHECK(joined->shown == 1);
    CHECK(joined->coverage == near(0.95));
    CHECK_FALSE(joined->coverageAtLeast);
    CHECK_FALSE(joined->asPublished());
}

TEST_CASE("a part that is hidden by us stays hidden although its mean is in the file") {
    Part part = shownPart(20, 9);
    part.hidden = true;
    part.pupils = 9;
    const auto joined = join(std::vector{shownPart(50, 91), part});
    CHECK(joined->mean == 50);
    CHECK(joined->coverage == near(0.91));
}

TEST_CASE("below 80 % of the pupils a region is refused with both numbers, at 80 % it is not") {
    CHECK(join(std::vector{shownPart(50, 80), hiddenPart(20)}));
    const auto refused = join(std::vector{shownPart(50, 79), hiddenPart(21)});
    REQUIRE_FALSE(refused);
    CHECK(refused.reason() == Reason::TooLowCoverage);
    CHECK(refused.refusal().needs == 80);
    CHECK(*refused.refusal().has == near(79));
    CHECK(join(std::vector{hiddenPart(9), hiddenPart(8)}).reason() == Reason::Suppressed);
}

TEST_CASE("a hidden part of unknown size is bounded by its threshold, or stops the figure") {
    CHECK(join(std::vector{shownPart(50, 91), hiddenPart({})}).reason() == Reason::CoverageUnknown);
    Part bounded = hiddenPart({});
    bounded.pupilsAtMost = 9;
    const auto joined = join(std::vector{shownPart(50, 91), bounded});
    CHECK(joined->coverage == near(0.91));
    CHECK(joined->coverageAtLeast);
}

TEST_CASE("a part without pupils in the grade is no missing part") {
    const auto joined = join(std::vector{shownPart(50, 31), Part{.basis = basis, .pupils = 0}});
    CHECK(joined->parts == 1);
    CHECK(joined->coverage == 1);
    CHECK(joined->asPublished());
    CHECK(join(std::vector{Part{.basis = basis, .pupils = 0}}).reason() == Reason::NoValue);
}

TEST_CASE("where participants are unknown the pupils times participation weigh, and it says so") {
    const Part estimated{.basis = basis, .mean = 44, .uncertainty = 2.0, .pupils = 20, .participation = 0.5};
    const auto joined = join(std::vector{shownPart(50, 30), estimated});
    CHECK(joined->mean == near(48.5));
    CHECK(joined->weightsEstimated);
    CHECK(join(std::vector{shownPart(50, 30), Part{.basis = basis, .mean = 44}}).reason() ==
          Reason::WeightUnknown);
}

TEST_CASE("without a spread for each part the mean stands and its error says why there is none") {
    const auto joined = join(std::vector{shownPart(50, 30), Part{.basis = basis, .mean = 44, .n = 10}});
    CHECK(joined->mean == near(48.5));
    CHECK(joined->error.reason() == Reason::SpreadUnknown);
}

TEST_CASE("parts of two years, scales or versions are never joined") {
    Part other = shownPart(44, 10);
    other.basis = {2024, oneSegment};
    CHECK(join(std::vector{shownPart(50, 30), other}).reason() == Reason::MixedPeriods);
    other.basis = {2025, Segment{3}};
    CHECK(join(std::vector{shownPart(50, 30), other}).reason() == Reason::MixedSegments);
    other.basis = {2025, oneSegment, Version::Corrected};
    CHECK(join(std::vector{shownPart(50, 30), other}).reason() == Reason::MixedVersions);
    other.basis = {2021, Segment{3}};
    CHECK(joinYears(std::vector{shownPart(50, 30), other}).reason() == Reason::MixedSegments);
}

TEST_CASE("a region refuses impossible parts") {
    CHECK(join(std::span<const Part>{}).reason() == Reason::NoValue);
    CHECK(joinYears(std::span<const Part>{}).reason() == Reason::NoValue);
    CHECK(join(std::vector{shownPart(50, 0)}).reason() == Reason::OutOfRange);
    CHECK(join(std::vector{shownPart(50, 10, -1)}).reason() == Reason::OutOfRange);
    CHECK(join(std::vector{shownPart(std::nan(""), 10)}).reason() == Reason::NotFinite);
    CHECK(join(std::vector{shownPart(50, 10), hiddenPart(-3)}).reason() == Reason::OutOfRange);
}

TEST_CASE("oracle region7: the region of seven with one municipality hidden") {
    const auto file = shared::oracle("region7_input.csv");
    const auto expectedFile = shared::oracle("region7_expected.csv");
    NEEDS_FILE(file);
    NEEDS_FILE(expectedFile);
    std::vector<Part> parts;
    double seen = 0;
    double hidden = 0;
    bool hasEverySpread = true;
    for (const csv::Row& row : csv::Table(file).rows()) {
        Part part{.basis = basis,
                  .mean = row.maybeNumber("mean"),
                  .n = row.maybeInteger("n"),
                  .uncertainty = row.maybeNumber("u")};
        if (!part.mean) {
            part.hidden = true;
            part.pupilsAtMost = 9; // Udir hides below 10
            hidden += 9;
        } else {
            seen += part.n.value_or(0);
            hasEverySpread = hasEverySpread && part.uncertainty;
        }
        parts.push_back(part);
    }
    const auto joined = join(parts);
    Answers answers(expectedFile);
    REQUIRE_FALSE(answers.rows().empty());
    const csv::Row& expected = answers.rows().front();
    // R's table has no minimum, ours has: 80 % of the pupils, where each hidden part may have nine.
    if (seen < 0.8 * (seen + hidden)) {
        CHECK(joined.reason() == (seen > 0 ? Reason::TooLowCoverage : Reason::Suppressed));
        return;
    }
    REQUIRE(joined);
    answers.same(joined->parts, expected, "parts");
    answers.same(joined->shown, expected, "published");
    answers.agree(joined->weight, expected, "n_pub");
    answers.agree(joined->mean, expected, "mean_pub");
    if (!hasEverySpread) {
        CHECK(joined->error.reason() == Reason::SpreadUnknown);
        return;
    }
    REQUIRE(joined->error);
    const double sampling = withUdirsFactor(expected.number("se_sampling"));
    CHECK(joined->error->sampling == near(sampling));
    answers.agree(joined->error->rounding, expected, "se_rounding");
    CHECK(joined->error->total() == near(std::hypot(sampling, expected.number("se_rounding"))));
    // The total of the file itself, as far as the two factors allow.
    answers.agree(joined->error->total(), expected, "se_total", 2e-5);
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle merge: a merged municipality's years before and after") {
    const auto file = shared::oracle("merge_input.csv");
    const auto expectedFile = shared::oracle("merge_expected.csv");
    NEEDS_FILE(file);
    NEEDS_FILE(expectedFile);
    std::vector<Part> parts;
    for (const csv::Row& row : csv::Table(file).rows()) {
        parts.push_back({.basis = {row.integer("year"), oneSegment},
                         .mean = row.maybeNumber("mean"),
                         .n = row.maybeInteger("n"),
                         .uncertainty = row.maybeNumber("usikkerhet"),
                         .pupils = row.maybeInteger("register_n"),
                         .hidden = row.text("status") == "Q"});
    }
    const auto years = joinYears(parts);
    REQUIRE(years);
    Answers answers(expectedFile);
    REQUIRE(years->size() == answers.rows().size());
    for (const csv::Row& row : answers.rows()) {
        INFO("year " << row.text("year"));
        const auto year = std::find_if(years->begin(), years->end(), [&](const JoinedYear& one) {
            return one.period == row.integer("year");
        });
        REQUIRE(year != years->end());
        if (row.empty("mean_pub") || row.empty("coverage") || row.number("coverage") < 0.8) {
            CHECK_FALSE(year->mean);
            continue;
        }
        REQUIRE(year->mean);
        answers.same(year->mean->parts, row, "parts");
        answers.same(year->mean->parts - year->mean->shown, row, "suppressed");
        answers.agree(year->mean->weight, row, "n_pub");
        answers.agree(year->mean->mean, row, "mean_pub");
        if (!row.empty("se_sampling")) {
            REQUIRE(year->mean->error);
            CHECK(year->mean->error->sampling == near(withUdirsFactor(row.number("se_sampling"))));
            answers.agree(year->mean->error->rounding, row, "se_rounding");
        }
        answers.agree(year->mean->coverage, row, "coverage");
        const std::string& rule = row.text("rule");
        CHECK(year->mean->asPublished() == (rule == "as_published"));
        CHECK(year->mean->complete() == (rule != "weighted_part_only_name_missing"));
    }
    CHECK(answers.compared() > 0);
}
