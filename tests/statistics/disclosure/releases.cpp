// SPDX-License-Identifier: MIT
// What was printed before cannot be taken back: a later print is checked against the union.
#include "attack.h"
#include "statistics/disclosure/suppress.h"
#include "support/catch.h"
#include "tables.h"

using namespace tables;

namespace {

constexpr Rules ten{10, false, true, true};

/// Seven municipalities, a region of all, and one of six: their difference is the smallest. The places of
/// the cells: 0 … 6 the municipalities, 7 and 8 the regions.
System regions() {
    System system{
        {136, 58, 31, 8, 44, 27, 60, 364, 356}, {{7, {0, 1, 2, 3, 4, 5, 6}}, {8, {0, 1, 2, 4, 5, 6}}}, {}};
    system.order = usualOrder(system);
    return system;
}

} // namespace

TEST_CASE("two regions that differ by a small municipality are not both printed") {
    const System system = regions();
    const Pattern pattern = suppress(system, ten);
    CHECK(pattern.why[3] == Why::Primary);
    CHECK(!attack::Intruder(system, attack::shown(pattern)).knows(3));
    CHECK((pattern.isHidden(7) || pattern.isHidden(8)));
}

TEST_CASE("a region that was printed last year keeps its neighbour from being printed now") {
    const System system = regions();
    // Last year: the region of seven alone. Now: the region of six alone.
    const Pattern now = suppress(system, ten, {{7}, {0, 1, 2, 3, 4, 5, 6}});
    CHECK(now.isHidden(8));
    CHECK(now.isSafe());
    // Without last year's print it may be printed.
    CHECK(!suppress(system, ten, {{}, {0, 1, 2, 3, 4, 5, 6, 7}}).isHidden(8));
}

TEST_CASE("what earlier prints gave away already is told") {
    const System system = regions();
    const Pattern pattern = suppress(system, ten, {{7, 8}, {}});
    CHECK(pattern.exposed == std::vector<Cell>{3});
    CHECK(pattern.why[3] == Why::Primary);
    CHECK(!pattern.isSafe());
    CHECK(leaks(system, ten, std::vector<Cell>{7, 8}).cells == std::vector<Cell>{3});
    CHECK(leaks(system, ten, std::vector<Cell>{7}).empty());
}

TEST_CASE("a small count that was printed itself is told") {
    const System system = regions();
    CHECK(suppress(system, ten, {{3}, {}}).exposed == std::vector<Cell>{3});
}

TEST_CASE("girls and boys printed apart do not give a school away that is hidden") {
    // Places: 0 all, 1 girls, 2 boys of the municipality; then the same of schools a and b.
    System system{{40, 22, 18, 32, 18, 14, 8, 4, 4},
                  {{0, {1, 2}}, {3, {4, 5}}, {6, {7, 8}}, {0, {3, 6}}, {1, {4, 7}}, {2, {5, 8}}},
                  {}};
    system.order = usualOrder(system);
    // First print: the municipality and its girls and boys. Second: school a, girls and boys.
    const std::vector<Cell> first{0, 1, 2};
    const Pattern second = suppress(system, ten, {first, {0, 1, 2, 6, 7, 8}});
    CHECK(attack::shown(second).empty());
    const auto union_ = attack::shown(second);
    CHECK(second.isSafe());
    // School a alone would give b away by subtraction.
    CHECK(leaks(system, ten, std::vector<Cell>{0, 1, 2, 3}).cells == std::vector<Cell>{6});
}

TEST_CASE("three years together do not give away the year that was hidden") {
    // 25 + 7 + 19 = 51: places 0, 1, 2 the years, 3 the pool. The pool was printed first.
    System system{{25, 7, 19, 51}, {{3, {0, 1, 2}}}, {}};
    system.order = usualOrder(system);
    const Pattern years = suppress(system, ten, {{3}, {}});
    CHECK(years.why == std::vector<Why>{Why::Shown, Why::Primary, Why::Secondary, Why::Shown});
    // A moving pool shares years: 51 and 54 differ by 28 - 25.
    system = {{25, 7, 19, 28, 51, 54}, {{4, {0, 1, 2}}, {5, {1, 2, 3}}}, {}};
    system.order = usualOrder(system);
    const Pattern pools = suppress(system, ten);
    CHECK(!attack::Intruder(system, attack::shown(pools)).knows(1));
}

TEST_CASE("an empty school that was not printed can be what lacked") {
    // Whole 17 and part 9 + 0 + 8: last time the whole and the sum of the first and second part were printed.
    System system{{17, 12, 0, 5, 12}, {{0, {1, 2, 3}}, {4, {1, 2}}}, {}};
    system.order = usualOrder(system);
    const Pattern pattern = suppress(system, {6, false, true, true}, {{0}, {4}});
    CHECK(!attack::Intruder(system,
                            [&] {
                                auto seen = attack::shown(pattern);
                                seen.insert(0);
                                return seen;
                            }())
               .knows(3));
    CHECK(pattern.isSafe());
}
