// SPDX-License-Identifier: MIT
// Small tables whose patterns can be followed with a pencil.
#include "attack.h"
#include "statistics/disclosure/suppress.h"
#include "support/catch.h"
#include "tables.h"

#include <stdexcept>

using namespace tables;

namespace {

constexpr Rules ten{10, false, true, true};

/// Names of the hidden cells, each with the first letter of its reason.
std::set<std::string> hidden(const CrossTable& table, const Pattern& pattern) {
    std::set<std::string> names;
    for (Cell cell = 0; cell < table.size(); ++cell) {
        if (pattern.isHidden(cell)) {
            constexpr auto letters = "-PSRA";
            names.insert(std::string(1, letters[static_cast<std::size_t>(pattern.why[cell])]) + " " +
                         nameOf(table, cell));
        }
    }
    return names;
}

std::set<std::string> hidden(const std::vector<Inner>& cells, const Rules& rules) {
    const CrossTable table = crossed(cells);
    return hidden(table, suppress(table.system(), rules));
}

using Names = std::set<std::string>;

} // namespace

TEST_CASE("nothing is hidden where every count is large enough") {
    CHECK(hidden({{{{"a"}}, 10}, {{{"b"}}, 11}}, ten).empty());
}

TEST_CASE("one small school takes the smallest other one with it") {
    CHECK(hidden({{{{"a"}}, 3}, {{{"b"}}, 40}, {{{"c"}}, 25}, {{{"d"}}, 30}}, ten) == Names{"P a", "S c"});
}

TEST_CASE("a school that is all of its municipality is hidden with it") {
    // 70 = 50 + 13 + 7: Vik has the school of 7 alone, so Lom, with its one school, must be hidden too.
    const Names names =
        hidden({{{{"Vik", "Feios"}}, 7}, {{{"Lom", "Loar"}}, 13}, {{{"Luster", "Gaupne"}}, 50}}, ten);
    CHECK(names == Names{"P Vik", "P Vik/Feios", "S Lom", "S Lom/Loar"});
}

TEST_CASE("nobody is not hidden and hides nobody") {
    // The school without pupils is published, so it cannot stand in for the one that must not be computed.
    CHECK(hidden({{{{"a"}}, 0}, {{{"b"}}, 5}, {{{"c"}}, 20}, {{{"d"}}, 30}}, ten) == Names{"P b", "S c"});
}

TEST_CASE("with zeros protected an empty school is hidden as a small one") {
    Rules rules = ten;
    rules.protectZeros = true;
    CHECK(hidden({{{{"a"}}, 0}, {{{"b"}}, 12}, {{{"c"}}, 30}}, rules) == Names{"P a", "S b"});
    // Two empty ones alone would tell each other: together they are nobody.
    CHECK(hidden({{{{"a"}}, 0}, {{{"b"}}, 0}, {{{"c"}}, 30}, {{{"d"}}, 20}}, rules) ==
          Names{"P a", "P b", "S d"});
    rules.remainderRule = false;
    rules.singletons = false;
    CHECK(hidden({{{{"a"}}, 0}, {{{"b"}}, 0}, {{{"c"}}, 30}, {{{"d"}}, 20}}, rules) == Names{"P a", "P b"});
}

TEST_CASE("what is left of a whole reaches the threshold") {
    // 3 + 4 = 7 pupils are left when the whole and all others are published: the least of those goes too.
    const std::vector<Inner> cells{{{{"a"}}, 3}, {{{"b"}}, 4}, {{{"c"}}, 50}, {{{"d"}}, 21}};
    CHECK(hidden(cells, ten) == Names{"P a", "P b", "R d"});
    CHECK(hidden(cells, {10, false, false, false}) == Names{"P a", "P b"});
    // 5 + 6 = 11 is enough.
    CHECK(hidden({{{{"a"}}, 5}, {{{"b"}}, 6}, {{{"c"}}, 50}}, ten) == Names{"P a", "P b"});
}

TEST_CASE("a remainder counts across levels") {
    // Vik (20 = 12 + 8) would be hidden for its 8, but its school of 12 shown: then nation less Lom less 12
    // leaves 8. Whatever is chosen, at least ten pupils stay together.
    const CrossTable table = crossed({{{{"Vik", "a"}}, 12},
                                      {{{"Vik", "b"}}, 8},
                                      {{{"Lom", "c"}}, 31},
                                      {{{"Lom", "d"}}, 44},
                                      {{{"Os", "e"}}, 9}});
    const System system = table.system();
    const std::set<Cell> seen = attack::shown(suppress(system, ten));
    CHECK(attack::Intruder(system, seen).smallSum(ten).empty());
}

TEST_CASE("when all parts are hidden the whole goes as well") {
    // 4 + 3 = 7 is itself below ten; 2 + 9 = 11 is not, but with the whole gone nothing adds up.
    CHECK(hidden({{{{"x", "a"}}, 4}, {{{"x", "b"}}, 3}, {{{"y", "c"}}, 60}, {{{"z", "d"}}, 20}}, ten)
              .count("P x") == 1);
}

TEST_CASE("as many pupils as schools tell that each has one") {
    std::vector<Inner> cells{{{{"big"}}, 60}, {{{"small"}}, 12}};
    for (int i = 0; i < 10; ++i) {
        cells.push_back({{{"one" + std::to_string(i)}}, 1});
    }
    // Ten hidden schools with together ten pupils: the threshold is reached, and yet each is known.
    const Names names = hidden(cells, ten);
    CHECK(names.size() == 11);
    CHECK(names.count("R small") + names.count("S small") == 1);
    Rules without = ten;
    without.remainderRule = without.singletons = false;
    CHECK(hidden(cells, without).size() == 10);
    // SSB's method alone finds it too.
    without.singletons = true;
    CHECK(hidden(cells, without).size() == 11);
}

TEST_CASE("what a publisher hid is hidden here and guarded") {
    // Whole 40, shown parts 31 and 0: one part unknown could be computed, so the 31 goes.
    System system{{40, 31, std::nullopt}, {{0, {1, 2}}}, {}};
    system.order = usualOrder(system);
    const Pattern pattern = suppress(system, ten);
    CHECK(pattern.why == std::vector<Why>{Why::Shown, Why::Secondary, Why::Primary});
    // Two unknown parts of together 4: the shown part is hidden so that ten are left.
    system = {{40, 36, std::nullopt, std::nullopt}, {{0, {1, 2, 3}}}, {}};
    system.order = usualOrder(system);
    CHECK(suppress(system, ten).why ==
          std::vector<Why>{Why::Shown, Why::Remainder, Why::Primary, Why::Primary});
}

TEST_CASE("counts that nobody knows are no reason to hide more than needs be") {
    // 60 = 20 + ? + ?, and the rest of the nation: what is left of the municipality is 40.
    System system{{200, 140, 60, 20, std::nullopt, std::nullopt}, {{0, {1, 2}}, {2, {3, 4, 5}}}, {}};
    system.order = usualOrder(system);
    CHECK(suppress(system, ten).why ==
          std::vector<Why>{Why::Shown, Why::Shown, Why::Shown, Why::Shown, Why::Primary, Why::Primary});
}

TEST_CASE("the usual order publishes wholes first then the largest") {
    const System system{{12, 40, 0, 12, 52, std::nullopt}, {{4, {0, 1, 2}}, {3, {0}}}, {}};
    CHECK(usualOrder(system) == std::vector<Cell>{2, 4, 1, 3, 0, 5});
}

TEST_CASE("the same table gives the same pattern and suppressing it again hides nothing more") {
    Dealer dealer(9);
    for (int i = 0; i < 300; ++i) {
        const System system = dealer.table().system();
        const Rules rules = dealer.rules();
        const Pattern first = suppress(system, rules);
        CHECK(suppress(system, rules).why == first.why);
        // Only what was shown is asked for, and it was shown before.
        std::vector<Cell> shown;
        std::vector<Cell> absent;
        for (Cell cell = 0; cell < system.counts.size(); ++cell) {
            (first.isHidden(cell) ? absent : shown).push_back(cell);
        }
        const Pattern again = suppress(system, rules, {{}, absent});
        CHECK(attack::shown(again) == std::set<Cell>(shown.begin(), shown.end()));
        const Pattern later = suppress(system, rules, {shown, {}});
        CHECK(later.isSafe());
        const std::set<Cell> showsLater = attack::shown(later);
        CHECK(std::includes(showsLater.begin(), showsLater.end(), shown.begin(), shown.end()));
    }
}

TEST_CASE("the order of the rows does not matter for what is hidden") {
    std::vector<Inner> cells{{{{"a"}, {"x"}}, 3}, {{{"a"}, {"y"}}, 14}, {{{"b"}, {"x"}}, 21},
                             {{{"b"}, {"y"}}, 8}, {{{"c"}, {"x"}}, 33}, {{{"c"}, {"y"}}, 19}};
    const Names names = hidden(cells, ten);
    std::reverse(cells.begin(), cells.end());
    CHECK(hidden(cells, ten) == names);
}

TEST_CASE("inner cells that come several times add up and missing ones are empty") {
    const CrossTable table = crossed({{{{"a"}, {"x"}}, 3}, {{{"a"}, {"x"}}, 4}, {{{"b"}, {"y"}}, 5}});
    const System system = table.system();
    CHECK(system.counts[cellNamed(table, "a,x")] == 7);
    CHECK(system.counts[cellNamed(table, "a,y")] == 0);
    CHECK(system.counts[cellNamed(table, "Total,Total")] == 12);
    CHECK(table.size() == 9);
}

TEST_CASE("numbers of any length are held exactly") {
    // Each cell is twice the one before and one of another: 2^80 of the first are in the last.
    System system{{std::nullopt, std::nullopt}, {}, {}};
    for (Cell cell = 2; cell < 82; ++cell) {
        const Cell before = cell == 2 ? 0 : cell - 1;
        system.counts.emplace_back(1000);
        system.sums.push_back({cell, {before, before, 1}});
    }
    system.order = usualOrder(system);
    Rules rules = ten;
    rules.remainderRule = false;
    CHECK(leaks(system, rules, std::vector<Cell>{81}).cells.empty());
    CHECK(leaks(system, rules, std::vector<Cell>{80, 81}).cells == std::vector<Cell>{0, 1});
}

TEST_CASE("a whole that is its own part is no table") {
    System system{{20, 20}, {{0, {1}}, {1, {0}}}, {0, 1}};
    CHECK_THROWS_AS(suppress(system, ten), std::invalid_argument);
}

TEST_CASE("a small school in a long row hides its neighbour and nobody else") {
    // The least of forty municipalities comes last, so its schools are the nation less all others.
    std::vector<Inner> cells{{{{"Utsira", "a"}}, 3}, {{{"Utsira", "b"}}, 30}};
    for (int i = 0; i < 39; ++i) {
        const std::string name = "M" + std::to_string(10 + i);
        cells.push_back({{{name, "a"}}, 60 + i});
        cells.push_back({{{name, "b"}}, 200 + i});
    }
    CHECK(hidden(cells, ten) == Names{"P Utsira/a", "S Utsira/b"});
    // By girls and boys, two rows are as long.
    std::vector<Inner> sexes;
    for (const char* sex : {"girls", "boys"}) {
        sexes.push_back({{{"Utsira"}, {sex}}, sex[0] == 'g' ? 4 : 31});
        for (int i = 0; i < 39; ++i) {
            sexes.push_back({{{"M" + std::to_string(10 + i)}, {sex}}, 60 + i + (sex[0] == 'g' ? 0 : 100)});
        }
    }
    const Names names = hidden(sexes, ten);
    CHECK(names.count("P Utsira,girls") == 1);
    CHECK(names.count("S Utsira,boys") == 1);
    // 4 + 60 girls, and 31 + 160 boys: M10 is the least that has both beside them.
    CHECK(names == Names{"P Utsira,girls", "S Utsira,boys", "S M10,girls", "S M10,boys"});
}
