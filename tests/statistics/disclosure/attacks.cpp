// SPDX-License-Identifier: MIT
// Small tables by the thousand, and an intruder at each.
#include "attack.h"
#include "statistics/disclosure/suppress.h"
#include "support/catch.h"
#include "tables.h"

#include <sstream>

using namespace tables;
using attack::Intruder;

namespace {

constexpr int many = 1000;
constexpr std::size_t mostHidden = 14; // inner cells of which every subset is tried

std::set<Cell> innerOf(const System& system) {
    std::set<Cell> inner;
    for (Cell cell = 0; cell < system.counts.size(); ++cell) {
        inner.insert(cell);
    }
    for (const Sum& sum : system.sums) {
        inner.erase(sum.whole);
    }
    return inner;
}

std::size_t hiddenInner(const System& system, const std::set<Cell>& seen) {
    const std::set<Cell> inner = innerOf(system);
    return static_cast<std::size_t>(
        std::count_if(inner.begin(), inner.end(), [&](Cell cell) { return seen.count(cell) == 0; }));
}

std::string told(const System& system, const Rules& rules, const std::set<Cell>& seen) {
    std::ostringstream text;
    text << "threshold " << rules.threshold << (rules.protectZeros ? ", zeros protected" : "") << ":";
    for (Cell cell = 0; cell < system.counts.size(); ++cell) {
        text << ' ' << *system.counts[cell] << (seen.count(cell) == 0 ? "*" : "");
    }
    for (const Sum& sum : system.sums) {
        text << "\n" << sum.whole << " =";
        for (const Cell part : sum.parts) {
            text << ' ' << part;
        }
    }
    return text.str();
}

/// Nothing that must not be known follows from what is seen.
void attackOn(const System& system, const Rules& rules, const std::set<Cell>& seen) {
    INFO(told(system, rules, seen));
    const Intruder intruder(system, seen);
    for (Cell cell = 0; cell < system.counts.size(); ++cell) {
        if (rules.isPrimary(*system.counts[cell])) {
            INFO("cell " << cell);
            REQUIRE(seen.count(cell) == 0);
            REQUIRE(!intruder.knows(cell));
        }
    }
    if (rules.remainderRule && hiddenInner(system, seen) <= mostHidden) {
        REQUIRE(intruder.smallSum(rules) == std::vector<Cell>{});
    }
}

std::set<Cell> joined(std::set<Cell> one, const std::set<Cell>& other) {
    one.insert(other.begin(), other.end());
    return one;
}

/// Some of the cells of a system, by chance.
std::vector<Cell> some(Dealer& dealer, const System& system) {
    std::vector<Cell> cells;
    for (Cell cell = 0; cell < system.counts.size(); ++cell) {
        if (dealer.oneIn(3)) {
            cells.push_back(cell);
        }
    }
    return cells;
}

/// Sums as linked figures have them: a region of some units, another of nearly the same, two units that
/// merge.
void link(Dealer& dealer, System& system) {
    const std::set<Cell> all = innerOf(system);
    const std::vector<Cell> inner(all.begin(), all.end());
    for (int i = 0; i < 3; ++i) {
        Sum sum{static_cast<Cell>(system.counts.size()), {}};
        std::int64_t count = 0;
        for (const Cell cell : inner) {
            if (dealer.oneIn(2)) {
                sum.parts.push_back(cell);
                count += *system.counts[cell];
            }
        }
        if (!sum.parts.empty()) {
            system.counts.emplace_back(count);
            system.sums.push_back(std::move(sum));
        }
    }
    system.order = usualOrder(system);
}

} // namespace

TEST_CASE("an intruder who subtracts learns neither a hidden cell nor a small remainder") {
    Dealer dealer(20231124);
    for (int i = 0; i < many; ++i) {
        const System system = dealer.table().system();
        const Rules rules = dealer.rules();
        attackOn(system, rules, attack::shown(suppress(system, rules)));
    }
}

TEST_CASE("an intruder learns no hidden cell when the remainder rule is off") {
    Dealer dealer(5);
    for (int i = 0; i < many; ++i) {
        const System system = dealer.table().system();
        Rules rules = dealer.rules();
        rules.remainderRule = false;
        attackOn(system, rules, attack::shown(suppress(system, rules)));
    }
}

TEST_CASE("an intruder learns nothing from regions and merged units beside the table") {
    Dealer dealer(4640);
    for (int i = 0; i < many; ++i) {
        System system = dealer.table().system();
        link(dealer, system);
        const Rules rules = dealer.rules();
        attackOn(system, rules, attack::shown(suppress(system, rules)));
    }
}

TEST_CASE("an intruder learns nothing from three releases put together") {
    Dealer dealer(2013);
    for (int i = 0; i < many; ++i) {
        System system = dealer.table().system();
        if (dealer.oneIn(2)) {
            link(dealer, system);
        }
        const Rules rules = dealer.rules();
        std::set<Cell> seen;
        for (int release = 0; release < 3; ++release) {
            const Pattern pattern =
                suppress(system, rules, {{seen.begin(), seen.end()}, some(dealer, system)});
            INFO("release " << release << ": " << told(system, rules, seen));
            INFO("now: " << told(system, rules, attack::shown(pattern)));
            CHECK(pattern.exposed == std::vector<Cell>{});
            CHECK(pattern.exposedGroups == std::vector<std::vector<Cell>>{});
            seen = joined(std::move(seen), attack::shown(pattern));
            attackOn(system, rules, seen);
        }
    }
}

TEST_CASE("an intruder learns nothing where cells have thresholds of their own") {
    Dealer dealer(1814);
    int between = 0; // of the smaller threshold and the larger
    for (int i = 0; i < many; ++i) {
        System system = dealer.table().system();
        Rules rules = dealer.rules();
        rules.threshold = 10;
        rules.protectZeros = false;
        rules.remainderRule = true;
        for (Cell cell = 0; cell < system.counts.size(); ++cell) {
            system.thresholds.push_back(dealer.oneIn(2) ? 5 : 10);
        }
        const std::set<Cell> seen = attack::shown(suppress(system, rules));
        INFO(told(system, rules, seen));
        const Intruder intruder(system, seen);
        for (Cell cell = 0; cell < system.counts.size(); ++cell) {
            if (rules.isPrimary(*system.counts[cell], system.thresholds[cell])) {
                INFO("cell " << cell);
                REQUIRE(seen.count(cell) == 0);
                REQUIRE(!intruder.knows(cell));
            } else if (*system.counts[cell] >= 5 && *system.counts[cell] < 10 && seen.count(cell) > 0) {
                ++between;
            }
        }
        // Together they reach the smaller of the two at least.
        if (hiddenInner(system, seen) <= mostHidden) {
            Rules least = rules;
            least.threshold = 5;
            REQUIRE(intruder.smallSum(least).empty());
        }
    }
    CHECK(between > 50);
}

TEST_CASE("an intruder who knows that nobody is less than one pupil pins no hidden cell down") {
    Dealer dealer(1845);
    for (int i = 0; i < 300; ++i) {
        const System system = dealer.table().system();
        Rules rules = dealer.rules();
        rules.singletons = true;
        const std::set<Cell> seen = attack::shown(suppress(system, rules));
        INFO(told(system, rules, seen));
        // A published 0 is 0: what is hidden is not.
        CHECK(Intruder(system, seen).pinned(rules, rules.protectZeros ? 0 : 1) == std::vector<Cell>{});
    }
}

TEST_CASE("the check of a release finds what the intruder finds") {
    Dealer dealer(77);
    for (int i = 0; i < many; ++i) {
        const System system = dealer.table().system();
        Rules rules = dealer.rules();
        rules.protectZeros = false;
        std::set<Cell> seen;
        for (Cell cell = 0; cell < system.counts.size(); ++cell) {
            if (!rules.isPrimary(*system.counts[cell]) && !dealer.oneIn(4)) {
                seen.insert(cell);
            }
        }
        const Leaks found = leaks(system, rules, std::vector<Cell>(seen.begin(), seen.end()));
        const Intruder intruder(system, seen);
        INFO(told(system, rules, seen));
        for (Cell cell = 0; cell < system.counts.size(); ++cell) {
            const bool isFound = std::count(found.cells.begin(), found.cells.end(), cell) > 0;
            REQUIRE(isFound == (rules.isPrimary(*system.counts[cell]) && intruder.knows(cell)));
        }
        if (hiddenInner(system, seen) <= mostHidden) {
            REQUIRE(found.groups.empty() == intruder.smallSum(rules).empty());
        }
    }
}

TEST_CASE("an open table is seen through") {
    // The intruder of these tests finds what is there to be found: 12 - 9 = 3.
    const CrossTable table = crossed({{{{"a"}}, 9}, {{{"b"}}, 3}});
    const System system = table.system();
    const std::set<Cell> seen{cellNamed(table, "Total"), cellNamed(table, "a")};
    CHECK(Intruder(system, seen).knows(cellNamed(table, "b")));
    CHECK(Intruder(system, {cellNamed(table, "Total")}).smallSum({13, false, true, true}).size() == 2);
    // Two hidden cells of together 2 pupils have one each.
    const CrossTable pair = crossed({{{{"a"}}, 1}, {{{"b"}}, 1}, {{{"c"}}, 9}});
    CHECK(Intruder(pair.system(), {cellNamed(pair, "Total"), cellNamed(pair, "c")})
              .pinned({5, false, true, true}, 1) ==
          std::vector<Cell>{cellNamed(pair, "a"), cellNamed(pair, "b")});
}
