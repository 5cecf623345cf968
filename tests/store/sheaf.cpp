// SPDX-License-Identifier: MIT
// Figures of a file, however many: none is lost, none is changed, and they come back in order.
#include "store/sheaf.h"
#include "support/catch.h"

#include <algorithm>
#include <map>
#include <random>

using namespace samspel;

namespace {

FigureClaim claim(int series, int year, qint64 line) {
    FigureClaim made;
    made.series = series;
    made.cells = 3;
    made.figure.period = Period::schoolYear(year);
    made.figure.value = Scaled{line % 100, 1};
    made.figure.line = line;
    return made;
}

} // namespace

TEST_CASE("a figure comes out of a sheaf as it went in, whatever it lacks", "[sheaf]") {
    FigureClaim full = claim(3, 2023, 4'000'000'000);
    full.figure.version = Version::corrected;
    full.figure.uncertainty = Scaled{-16, 9};
    full.figure.n = 5'600'000;
    full.figure.column = 16'384;
    full.figure.confidentiality = Confidentiality::internalOnly;
    FigureClaim bare = claim(3, 2024, 2);
    bare.figure.value.reset();
    bare.figure.status = Status::suppressed;
    Sheaf sheaf;
    sheaf.add(bare);
    sheaf.add(full);
    sheaf.tie();
    Sheaf::Walk walk(sheaf);
    REQUIRE(walk.next());
    CHECK(walk.claim().figure == full.figure);
    CHECK(walk.claim().cells == 3);
    REQUIRE(walk.next());
    CHECK(walk.claim().figure == bare.figure);
    CHECK_FALSE(walk.next());
}

TEST_CASE("of figures with the same place the first line stays and the others are told", "[sheaf]") {
    Sheaf sheaf;
    sheaf.add(claim(1, 2023, 9));
    sheaf.add(claim(1, 2023, 4));
    sheaf.add(claim(1, 2023, 7));
    sheaf.add(claim(1, 2022, 5));
    std::vector<std::pair<qint64, qint64>> told;
    sheaf.tie([&](const FigureClaim& first, const FigureClaim& other) {
        told.emplace_back(first.figure.line, other.figure.line);
    });
    CHECK(told == std::vector<std::pair<qint64, qint64>>{{4, 7}, {4, 9}});
    CHECK(sheaf.size() == 2);
    Sheaf::Walk walk(sheaf);
    REQUIRE(walk.next());
    CHECK(walk.claim().figure.line == 5);
    REQUIRE(walk.next());
    CHECK(walk.claim().figure.line == 4);
    CHECK_FALSE(walk.next());
}

TEST_CASE("a sheaf tells what all of its figures have in common, and nothing where one differs", "[sheaf]") {
    Sheaf sheaf;
    CHECK_FALSE(sheaf.common().version.has_value());
    sheaf.add(claim(1, 2022, 1));
    sheaf.add(claim(1, 2023, 2));
    CHECK(sheaf.common().version == Version::published);
    CHECK(sheaf.common().decimals == 1);
    CHECK(sheaf.common().column == 0);
    CHECK(sheaf.common().confidentiality == Confidentiality::free);
    FigureClaim other = claim(1, 2024, 3);
    other.figure.version = Version::corrected;
    other.figure.value = Scaled{50, 0};
    other.figure.column = 7;
    other.figure.confidentiality = Confidentiality::internalOnly;
    sheaf.add(other);
    sheaf.tie();
    CHECK_FALSE(sheaf.common().version.has_value());
    CHECK_FALSE(sheaf.common().decimals.has_value());
    CHECK_FALSE(sheaf.common().column.has_value());
    CHECK_FALSE(sheaf.common().confidentiality.has_value());
}

TEST_CASE("figures in order and out of it come back alike from beyond what memory holds", "[sheaf]") {
    // Large numbers and new forms, so that each figure takes many bytes and the temporary file is needed.
    constexpr int all = 1'500'000;
    const auto large = [](int number) {
        FigureClaim made = claim(number / 10 * 7, 1500 + number % 10 * 3, qint64{number} * 2 + 1);
        made.figure.value = Scaled{-999'999'999'999'999 + number, number % 10};
        made.figure.uncertainty = Scaled{100'000'000'000'000 + number, number % 9};
        made.figure.n = qint64{number} * 1'000'003;
        made.figure.column = number % 16'384;
        return made;
    };
    Sheaf ordered;
    Sheaf reversed;
    for (int i = 0; i < all; ++i) {
        ordered.add(large(i));
        reversed.add(large(all - 1 - i));
    }
    ordered.tie();
    reversed.tie();
    Sheaf::Walk one(ordered);
    Sheaf::Walk other(reversed);
    int count = 0;
    bool areAlike = true;
    while (one.next() && other.next()) {
        const FigureClaim expected = large(count++);
        areAlike = areAlike && one.series() == expected.series && one.claim().figure == expected.figure &&
                   other.series() == expected.series && other.claim().figure == expected.figure;
    }
    CHECK(areAlike);
    CHECK(count == all);
    CHECK_FALSE(one.next());
    CHECK_FALSE(other.next());
}

TEST_CASE("more figures than memory is meant for come back whole and in order", "[sheaf]") {
    // Three runs in the file and one in memory, in a shuffled order, some of them repeated across runs.
    constexpr int all = 4'700'000;
    Sheaf sheaf;
    std::mt19937 random(7);
    for (int i = 0; i < all; ++i) {
        // A walk through all numbers below `all` in a scattered order.
        const auto number = static_cast<int>((static_cast<qint64>(i) * 1'299'709) % all);
        sheaf.add(claim(number / 40, 1990 + number % 40, number + 1));
    }
    for (int number = 0; number < 1000; ++number) {
        sheaf.add(claim(number / 40, 1990 + number % 40, all + number + 1));
    }
    int repeated = 0;
    sheaf.tie([&](const FigureClaim& first, const FigureClaim& other) {
        repeated += other.figure.line == first.figure.line + all ? 1 : 0;
    });
    CHECK(repeated == 1000);
    CHECK(sheaf.size() == all);
    for (int round = 0; round < 2; ++round) { // a plan, and then the import
        Sheaf::Walk walk(sheaf);
        int number = 0;
        bool isInOrder = true;
        while (walk.next()) {
            isInOrder = isInOrder && walk.claim().figure.line == number + 1 && walk.series() == number / 40;
            ++number;
        }
        CHECK(isInOrder);
        CHECK(number == all);
    }
}
