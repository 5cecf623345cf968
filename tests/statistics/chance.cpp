// SPDX-License-Identifier: MIT
#include "statistics/chance.h"
#include "answers.h"
#include "near.h"
#include "statistics/mean.h"
#include "statistics/rescale.h"
#include "support/csv.h"
#include "support/shared.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace samspel::statistics;

namespace {

using TestKey = std::pair<std::string, std::string>;

std::map<TestKey, ScaleParameters> parametersIn(const csv::Table& table) {
    std::map<TestKey, ScaleParameters> result;
    for (const csv::Row& row : filled(table.rows(), {"mu_old", "sd_old", "mu_new", "sd_new"})) {
        result[{row.text("skoleaar"), row.text("prove")}] = {row.number("mu_old"), row.number("sd_old"),
                                                             row.number("mu_new"), row.number("sd_new")};
    }
    return result;
}

} // namespace

TEST_CASE("half-widths shrink with the root of the pupils") {
    const auto found = halfWidths(10, 25);
    CHECK(found->oneYear == near(3.92));
    CHECK(found->oneYearStudent > found->oneYear);
    CHECK(found->betweenTwoYears == near(3.92 * std::sqrt(2.0)));
    CHECK(found->threeYears == near(3.92 / std::sqrt(3.0)));
    CHECK(halfWidths(10, 100)->oneYear == near(found->oneYear / 2));
    CHECK(halfWidths(10, 1).refusal() == Refusal{Reason::TooFewPupils, 2, 1});
    CHECK(halfWidths(-1, 10).reason() == Reason::OutOfRange);
}

TEST_CASE("power is 5 % for no change, 80 % for the detectable one, and grows with pupils and years") {
    CHECK(powerPrePost(9, 50, 4, 1)->se == near(0.9));                              // 9·√(2/200)
    CHECK(powerPrePost(9, 50, 4, 1)->detectable == Approx(2.5214).margin(0.00005)); // (1.9600 + 0.8416)·0.9
    CHECK(powerPrePost(9, 50, 4, 0.9 * 1.9599639845)->power == Approx(0.5).margin(0.0001));
    const auto nothing = powerPrePost(9, 30, 3, 0);
    CHECK(nothing->power == near(0.05));
    CHECK(powerPrePost(9, 30, 3, nothing->detectable)->power == Approx(0.8).margin(1e-5));
    CHECK(powerPrePost(9, 30, 3, 2)->power == near(powerPrePost(9, 30, 3, -2)->power));
    CHECK(powerPrePost(9, 60, 3, 2)->power > powerPrePost(9, 30, 3, 2)->power);
    CHECK(powerPrePost(9, 30, 4, 2)->power > powerPrePost(9, 30, 3, 2)->power);
    CHECK(powerPrePost(0, 30, 3, 2).reason() == Reason::OutOfRange);
    CHECK(powerPrePost(9, 0, 3, 2).reason() == Reason::OutOfRange);
}

TEST_CASE("the chance of a rise or fall all the way is counted over every ordering") {
    for (int points = 2; points <= 8; ++points) {
        std::vector<int> order(static_cast<std::size_t>(points));
        std::iota(order.begin(), order.end(), 0);
        int all = 0;
        int monotone = 0;
        do {
            ++all;
            monotone +=
                std::is_sorted(order.begin(), order.end()) || std::is_sorted(order.rbegin(), order.rend());
        } while (std::next_permutation(order.begin(), order.end()));
        CHECK(*monotoneByChance(points) == near(static_cast<double>(monotone) / all));
    }
    CHECK(monotoneByChance(1).reason() == Reason::OutOfRange);
}

TEST_CASE("false alarms keep their digits when they are rare, and none are sure to come from none") {
    CHECK(falseAlarms(3, 1e-15)->atLeastOne == near(3e-15).margin(0));
    CHECK(falseAlarms(0, 0.05)->atLeastOne == 0);
    CHECK(falseAlarms(5, 1)->atLeastOne == 1);
    CHECK(falseAlarms(1, 0.05)->atLeastOne == near(0.05));
    CHECK(falseAlarms(-1, 0.05).reason() == Reason::OutOfRange);
    CHECK(falseAlarms(5, 1.2).reason() == Reason::OutOfRange);
}

TEST_CASE("a corrected point is another version and cannot be corrected twice") {
    const ScaleParameters scale{50, 10, 52, 5};
    CHECK(*corrected(50, scale) == near(52));
    CHECK(*corrected(60, scale) == near(57)); // one old SD is one new SD
    CHECK(*correctedSpread(2, scale) == near(1));
    const Point published{{2018, Segment{3}}, 60, 40};
    const auto point = corrected(published, scale);
    REQUIRE(point);
    CHECK(point->value == near(57));
    CHECK(point->n == 40);
    CHECK(point->basis.version == Version::Corrected);
    CHECK(corrected(*point, scale).reason() == Reason::MixedVersions);
    const Point next{{2019, Segment{3}}, 60, 40};
    CHECK(Series::of({*point, next}).reason() == Reason::MixedVersions);
    CHECK(corrected(50, ScaleParameters{50, 0, 52, 5}).reason() == Reason::OutOfRange);
    CHECK(corrected(std::nan(""), scale).reason() == Reason::NotFinite);
    CHECK(corrected(50, ScaleParameters{std::nan(""), 10, 52, 5}).reason() == Reason::NotFinite);
    CHECK(correctedSpread(-1, scale).reason() == Reason::OutOfRange);
}

TEST_CASE("correcting there and back is where one began") {
    const ScaleParameters scale{49.68, 9.85, 48.36, 10.05};
    const ScaleParameters back{48.36, 10.05, 49.68, 9.85};
    for (const double old : {38.0, 45.0, 50.0, 61.0}) {
        CHECK(*corrected(*corrected(old, scale), back) == near(old));
    }
}

TEST_CASE("oracle half_width_table: the help text's table") {
    const auto file = shared::oracle("half_width_table.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    const auto rows = filled(answers.rows(), {"n", "half_width_95"});
    REQUIRE_FALSE(rows.empty());
    // The file does not name its SD; its first number does (1.96·s/√n), and every other number must follow
    // from it.
    const double sd = rows.front().number("half_width_95") * std::sqrt(rows.front().number("n")) / 1.96;
    for (const csv::Row& row : rows) {
        INFO("n " << row.text("n"));
        const auto found = halfWidths(sd, row.integer("n"));
        if (row.integer("n") < 2) {
            CHECK(found.reason() == Reason::TooFewPupils);
            answers.agree(chanceSwing(sd, row.integer("n")), row, "half_width_95");
            continue;
        }
        REQUIRE(found);
        answers.agree(found->oneYear, row, "half_width_95");
        answers.agree(found->oneYearStudent, row, "half_width_95_t");
        answers.agree(found->betweenTwoYears, row, "change_needed_between_two_years");
        answers.agree(found->threeYears, row, "three_year_half_width");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle power_pre_post: what a programme of that size could show") {
    const auto file = shared::oracle("power_pre_post.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    const auto rows = filled(answers.rows(), {"n", "years", "se"});
    REQUIRE_FALSE(rows.empty());
    // As above: s from the first row's se = s·√(2/(n·years)).
    const double sd =
        rows.front().number("se") * std::sqrt(rows.front().number("n") * rows.front().number("years") / 2);
    for (const csv::Row& row : rows) {
        INFO("n " << row.text("n") << ", years " << row.text("years") << ", effect " << row.text("effect"));
        const auto found = powerPrePost(sd, row.integer("n"), row.integer("years"), row.number("effect"));
        REQUIRE(found);
        answers.agree(found->se, row, "se");
        answers.agree(found->power, row, "power");
        answers.agree(found->detectable, row, "mde80");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle monotone_by_chance: rising all the way by chance") {
    const auto file = shared::oracle("monotone_by_chance.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    for (const csv::Row& row : answers.rows()) {
        INFO(row.text("points"));
        const auto share = monotoneByChance(row.integer("points"));
        if (row.integer("points") < 2) {
            CHECK(share.reason() == Reason::OutOfRange); // one point neither rises nor falls
            continue;
        }
        REQUIRE(share);
        answers.agreeToTheLast(*share, row, "p_monotone");
        answers.agreeToTheLast(*share * 21, row, "expected_in_21_series");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle false_alarms: many comparisons") {
    const auto file = shared::oracle("false_alarms.csv");
    NEEDS_FILE(file);
    Answers answers(file);
    for (const csv::Row& row : answers.rows()) {
        INFO(row.text("comparisons") << " at " << row.text("alpha"));
        const auto found = falseAlarms(row.integer("comparisons"), row.number("alpha"));
        REQUIRE(found);
        answers.agree(found->expected, row, "expected");
        answers.agree(found->atLeastOne, row, "p_at_least_one");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle rescale: SSB's correction of 2014-2021") {
    const auto parametersFile = shared::oracle("rescale_parameters.csv");
    const auto expected = shared::oracle("rescale_expected.csv");
    NEEDS_FILE(parametersFile);
    NEEDS_FILE(expected);
    const auto parameters = parametersIn(csv::Table(parametersFile));
    Answers answers(expected);
    for (const csv::Row& row : filled(answers.rows(), {"old", "new"})) {
        const TestKey key{row.text("skoleaar"), row.text("prove")};
        INFO(key.first << ", " << key.second << ", " << row.text("old"));
        REQUIRE(parameters.count(key) == 1);
        answers.agree(corrected(row.number("old"), parameters.at(key)), row, "new");
    }
    CHECK(answers.compared() > 0);
}

TEST_CASE("oracle rescaling_parameters: SSB's own table is the one that the correction uses") {
    const auto file = shared::oracle("rescaling_parameters.csv");
    const auto parametersFile = shared::oracle("rescale_parameters.csv");
    NEEDS_FILE(file);
    NEEDS_FILE(parametersFile);
    const auto decimal = [](std::string text) {
        std::replace(text.begin(), text.end(), ',', '.');
        return csv::Row::parse(text);
    };
    const auto parameters = parametersIn(csv::Table(parametersFile));
    std::size_t rows = 0;
    for (const std::vector<std::string>& cells : csv::lines(file, ';')) {
        // Head lines have no school year in their first cell.
        if (cells.size() < 6 || cells[0].find('/') == std::string::npos) {
            continue;
        }
        ++rows;
        INFO(cells[0] << ", " << cells[1]);
        const auto found = parameters.find({cells[0], cells[1]});
        REQUIRE(found != parameters.end());
        CHECK(found->second.oldMean == decimal(cells[2]));
        CHECK(found->second.oldSd == decimal(cells[3]));
        CHECK(found->second.newMean == decimal(cells[4]));
        CHECK(found->second.newSd == decimal(cells[5]));
    }
    CHECK(rows > 0);
    CHECK(rows == parameters.size());
}
