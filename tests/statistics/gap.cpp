// SPDX-License-Identifier: MIT
#include "statistics/gap.h"
#include "answers.h"
#include "near.h"
#include "statistics/formulas/prepost.h"
#include "support/csv.h"
#include "support/shared.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <string>

using namespace samspel::statistics;

namespace {

const Series unit = seriesOf({48, 49, 48, 51, 50, 52}, {20, 25, 20, 25, 20, 25});
const Series nation = seriesOf({50, 50, 50, 50, 50, 50});

/// Series whose change of gap is `change`, against a level reference.
Series changing(double change, Segment segment = oneSegment) {
    std::vector<Point> points;
    for (int year = 0; year < 6; ++year) {
        points.push_back({{2014 + year, segment}, year < 3 ? 50 : 50 + change, 20});
    }
    return *Series::of(points);
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

TEST_CASE("a gap is clear only when chance alone would rarely give it") {
    const Basis basis{2025, oneSegment};
    const auto small = gap({basis, 53, 2}, {basis, 50, 0.1});
    CHECK(small->value == 3);
    CHECK(small->se == near(std::sqrt(4.01)));
    CHECK_FALSE(small->clear());
    CHECK(gap({basis, 54, 2}, {basis, 50, 0.1})->clear());
    CHECK(gap({basis, 53, 2}, {{2024, oneSegment}, 50, 1}).reason() == Reason::MixedPeriods);
    CHECK(gap({basis, 53, 2}, {{2025, Segment{3}}, 50, 1}).reason() == Reason::MixedSegments);
    CHECK(gap({basis, 53, 2}, {{2025, oneSegment, Version::Corrected}, 50, 1}).reason() ==
          Reason::MixedVersions);
    CHECK(gap({basis, 53, -2}, {basis, 50, 1}).reason() == Reason::OutOfRange);
    CHECK(gap({basis, std::nan(""), 2}, {basis, 50, 1}).reason() == Reason::NotFinite);
}

TEST_CASE("the distance to the nation is in the nation's SDs and within one year only") {
    const Basis basis{2012, Segment{2}};
    const auto found = distance({basis, 1.8, 0.1}, {basis, 2.0, 0}, 0.7);
    CHECK(found->inSd == near(-2.0 / 7));
    CHECK(found->period == 2012);
    CHECK(found->se == near(1.0 / 7));
    // 0.3 and 0.4 are 0.5 together.
    CHECK(distance({basis, 1.8, 0.3}, {basis, 2.0, 0.4}, 2)->se == near(0.25));
    CHECK(distance({basis, 1.8, 0.1}, {{2012, Segment{3}}, 2.0, 0}, 0.7).reason() == Reason::MixedSegments);
    CHECK(distance({basis, 1.8, 0.1}, {{2013, Segment{2}}, 2.0, 0}, 0.7).reason() == Reason::MixedPeriods);
    CHECK(distance({basis, 1.8, 0.1}, {basis, 2.0, 0}, 0).reason() == Reason::OutOfRange);
}

TEST_CASE("yearly gaps are those of common years on one scale") {
    const auto gaps = gapSeries(unit, seriesOf({50, 51}, {}, 2015));
    REQUIRE(gaps);
    CHECK(gaps->values() == std::vector{-1.0, -3.0});
    CHECK((*gaps)[0].n == 25);
    CHECK(gapSeries(unit, seriesOf({50}, {}, 2001)).reason() == Reason::NoCommonYears);
    CHECK(gapSeries(unit, changing(0, Segment{3})).reason() == Reason::MixedSegments);
}

TEST_CASE("before and after by hand") {
    const auto found = gapChange(unit, nation, 2017, 9);
    REQUIRE(found);
    CHECK(found->yearsBefore == 3);
    CHECK(found->yearsAfter == 3);
    CHECK(found->before == near(-5.0 / 3));
    CHECK(found->after == near(1));
    CHECK(found->change == near(8.0 / 3));
    // n 20 25 20 | 25 20 25: variance 81·(0.14 + 0.13)/9, times 1.35².
    CHECK(found->se == near(1.35 * std::sqrt(81 * 0.27 / 9)));
    CHECK(found->interval.contains(0));
}

TEST_CASE("a change needs three years on each side that unit and reference share") {
    CHECK(gapChange(unit, nation, 2016, 9).refusal() == Refusal{Reason::TooFewYears, 3, 2});
    CHECK(gapChange(unit, nation, 2018, 9).refusal() == Refusal{Reason::TooFewYears, 3, 2});
    CHECK(gapChange(unit, nation, 2030, 9).refusal() == Refusal{Reason::TooFewYears, 3, 0});
    CHECK(gapChange(unit, seriesOf({50, 50, 50, 50, 50}, {}, 2015), 2017, 9).refusal() ==
          Refusal{Reason::TooFewYears, 3, 2});
    CHECK(gapChange(seriesOf({48, 49, 48, 51, 50, 52}), nation, 2017, 9).reason() == Reason::WeightUnknown);
    CHECK(gapChange(unit, nation, 2017, -9).reason() == Reason::OutOfRange);
    CHECK(gapChange(unit, changing(0, Segment{3}), 2017, 9).reason() == Reason::MixedSegments);
}

TEST_CASE("what moves unit and reference alike is no change") {
    std::vector<double> both{48, 49, 48, 51, 50, 52};
    const auto found = gapChange(unit, seriesOf(both), 2017, 9);
    CHECK(found->change == near(0));
    CHECK(sides(*gapSeries(unit, nation), 2030).reason() == Reason::TooFewYears);
}

TEST_CASE("donors of half to double the size") {
    CHECK(similarSize(30, 15));
    CHECK(similarSize(30, 60));
    CHECK_FALSE(similarSize(30, 14));
    CHECK_FALSE(similarSize(30, 61));
    CHECK(similarSize(31, 16));
    CHECK_FALSE(similarSize(31, 15));
}

TEST_CASE("a placebo rank counts the donors below, and 19 of them carry a statement at 5 %") {
    std::vector<Series> donors;
    for (int donor = 1; donor <= 18; ++donor) {
        donors.push_back(changing(0.1 * donor * (donor % 2 == 0 ? 1 : -1)));
    }
    const auto few = placebo(changing(2.5), donors, nation, 2017);
    CHECK(few->rank == 1);
    CHECK(few->smaller == 18);
    CHECK(few->among.refusal() == Refusal{Reason::TooFewDonors, 19, 18});
    donors.push_back(changing(0.05));
    CHECK(*placebo(changing(2.5), donors, nation, 2017)->among == Among::Unusual);
    CHECK(*placebo(changing(-2.5), donors, nation, 2017)->among == Among::Unusual);
    const auto second = placebo(changing(1.75), donors, nation, 2017);
    CHECK(second->rank == 2);
    CHECK(second->smaller == 18);
    CHECK(*second->among == Among::Ordinary);
    // One donor as large as the unit itself shares its place, and takes the statement away.
    donors.push_back(changing(-2.5));
    const auto tied = placebo(changing(2.5), donors, nation, 2017);
    CHECK(tied->rank == 1);
    CHECK(tied->smaller == 19);
    CHECK(*tied->among == Among::Ordinary);
}

TEST_CASE("a donor without its years is left out, one of another scale stops the comparison") {
    std::vector<Series> donors{seriesOf({50, 50, 50, 50, 50}), changing(1)};
    CHECK(placebo(changing(2), donors, nation, 2017)->donors == 1);
    donors.push_back(changing(1, Segment{3}));
    CHECK(placebo(changing(2), donors, nation, 2017).reason() == Reason::MixedSegments);
    CHECK(placebo(changing(2), {}, nation, 2019).refusal() == Refusal{Reason::TooFewYears, 3, 1});
}

TEST_CASE("permuting two years against two by hand") {
    // Gaps 0 0 | 1 3: changes of the six ways: 2 1 -1 1 -1 -2; two of them are as large as 2.
    const auto found = permuteYears({{0, 0}, {1, 3}});
    CHECK(found->ways == 6);
    CHECK(found->p == near(2.0 / 6));
    const Sides long21{std::vector<double>(11, 0.0), std::vector<double>(10, 1.0)};
    CHECK(permuteYears(long21).refusal() == Refusal{Reason::TooLongForExact, 20, 21});
}

TEST_CASE("gaps that never vary have no Student interval") {
    CHECK(studentChange({{1, 1}, {2, 2}}).reason() == Reason::OutOfRange);
    CHECK(studentChange({{1}, {2}}).refusal() == Refusal{Reason::TooFewYears, 3, 2});
}

TEST_CASE("oracle did_two_period: a change of the gap between two years") {
    const auto file = shared::oracle("did_two_period.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    for (const csv::Row& row : filled(answers.rows(), {"did"})) {
        INFO(row.text("case"));
        const Series treated = seriesOf({row.number("t_pre"), row.number("t_post")},
                                        {row.integer("n_t_pre"), row.integer("n_t_post")});
        const Series reference = seriesOf({row.number("c_pre"), row.number("c_post")},
                                          {row.integer("n_c_pre"), row.integer("n_c_post")});
        const auto found = sampledChange(treated, reference, 2015, row.number("sd"), 1);
        REQUIRE(found);
        answers.agree(found->change, row, "did");
        answers.agree(found->se, row, "se");
        answers.agree(found->interval, row, "lo", "hi");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle did: pre and post, permutation and placebo") {
    const auto file = shared::oracle("did_series.csv");
    const auto expectedFile = shared::oracle("did_expected.csv");
    const auto placeboFile = shared::oracle("did_placebo_expected.csv");
    NEEDS_FILE(file);
    NEEDS_FILE(expectedFile);
    NEEDS_FILE(placeboFile);
    Answers answers(expectedFile);
    Answers placebos(placeboFile);
    REQUIRE_FALSE(answers.rows().empty());
    std::set<std::string> compared;
    for (const csv::Row& row : placebos.rows()) {
        compared.insert(row.text("unit"));
    }
    // The reference is the unit that no other is a donor to: it has no row among the changes.
    std::map<std::string, Series> units;
    std::string referenceName = "Ref";
    for (const auto& [name, rows] : csv::Table(file).groups("unit")) {
        units.emplace(name, fromRows(rows));
        referenceName = compared.count(name) == 0 ? name : referenceName;
    }
    REQUIRE(units.count(referenceName) == 1);
    const Series reference = units.at(referenceName);
    units.erase(referenceName);
    const csv::Row& expected = answers.rows().front();
    const int firstAfter = expected.integer("cut");

    // The unit with the milestone is the one whose change the first file explains.
    const auto treatedRow =
        std::find_if(placebos.rows().begin(), placebos.rows().end(), [&](const csv::Row& row) {
            return !row.empty("did") && row.number("did") == near(expected.number("did"));
        });
    REQUIRE(treatedRow != placebos.rows().end());
    const std::string treatedName = treatedRow->text("unit");

    std::map<std::string, double> changes;
    std::vector<Series> donors;
    std::vector<double> donorChanges;
    for (const auto& [name, series] : units) {
        const auto gaps = gapSeries(series, reference);
        const auto parts = gaps ? sides(*gaps, firstAfter) : Outcome<Sides>(gaps.refusal());
        if (!parts) {
            continue; // nothing before or nothing after
        }
        changes[name] = parts->change();
        if (name != treatedName) {
            donors.push_back(series);
            donorChanges.push_back(changes[name]);
        }
    }
    const Series& treated = units.at(treatedName);
    const auto parts = sides(*gapSeries(treated, reference), firstAfter);
    REQUIRE(parts);
    answers.same(static_cast<int>(parts->before.size()), expected, "n_pre");
    answers.same(static_cast<int>(parts->after.size()), expected, "n_post");
    answers.agree(parts->change(), expected, "did");
    const auto student = studentChange(*parts);
    if (!expected.empty("t_lo")) {
        REQUIRE(student);
        answers.agree(student->interval, expected, "t_lo", "t_hi");
        answers.agree(student->p, expected, "t_p");
    }
    const auto permuted = permuteYears(*parts);
    if (permuted) { // up to twenty years
        answers.same(permuted->ways, expected, "perm_n");
        answers.agree(permuted->p, expected, "perm_p");
    }
    const PlaceboPlace place = placeboPlace(parts->change(), donorChanges);
    answers.same(place.donors, expected, "donors");
    answers.agree(place.p(), expected, "placebo_p");
    const auto gated = placebo(treated, donors, reference, firstAfter);
    if (parts->before.size() < 3 || parts->after.size() < 3) {
        CHECK(gated.reason() == Reason::TooFewYears);
    } else if (gated) {
        // A donor with too few years is left out there.
        CHECK(gated->donors <= place.donors);
        if (gated->donors == place.donors) {
            CHECK(gated->rank == place.rank());
        }
        CHECK(static_cast<bool>(gated->among) == (gated->donors >= 19));
    } else {
        CHECK(gated.reason() == Reason::TooFewDonors);
    }

    for (const csv::Row& row : filled(placebos.rows(), {"did"})) {
        INFO(row.text("unit"));
        REQUIRE(changes.count(row.text("unit")) == 1);
        const double change = changes.at(row.text("unit"));
        placebos.agree(change, row, "did");
        // Equal sizes share a place here; R's ranks put them one after another.
        std::vector<double> others;
        for (const auto& [name, other] : changes) {
            if (name != row.text("unit")) {
                others.push_back(other);
            }
        }
        const PlaceboPlace own = placeboPlace(change, others);
        CHECK(own.rank() <= row.integer("abs_rank"));
        CHECK(1 + own.asLarge >= row.integer("abs_rank"));
    }
    CHECK(answers.compared() > 0);
    CHECK(placebos.compared() > 0);
}

// The one factor that the program uses, 1.35 (numbers.md), has 1.8 as its square: that of all municipalities.
// Other rows are other places and years, so it is not held against each of them.
TEST_CASE("oracle year_to_year_evidence: how much more the real years differ than sampling lets them") {
    const auto file = shared::oracle("year_to_year_evidence.csv");
    NEEDS_FILE(file);
    CHECK(yearToYear == near(1.35));
    Answers answers(file);
    double least = std::numeric_limits<double>::infinity();
    double most = 0;
    for (const csv::Row& row :
         filled(answers.rows(), {"sd_change", "expected_sd_change_if_chance", "variance_ratio"})) {
        INFO(row.text("n_harmonic"));
        const double ratio =
            std::pow(row.number("sd_change") / row.number("expected_sd_change_if_chance"), 2);
        answers.agree(ratio, row, "variance_ratio");
        least = std::min(least, ratio);
        most = std::max(most, ratio);
    }
    CHECK(answers.compared() > 0);
    if (yearToYear * yearToYear < least || yearToYear * yearToYear > most) {
        WARN("the years in this file differ by " << least << " to " << most
                                                 << " times chance, the program counts with "
                                                 << yearToYear * yearToYear);
    }
}
