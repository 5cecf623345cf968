// SPDX-License-Identifier: MIT
#include "chart/spread.h"
#include "support/catch.h"

#include <random>

using namespace samspel::chart;

TEST_CASE("labels with room stay where they want to be") {
    const std::vector<Wish> wishes{{80, 10}, {20, 10}, {50, 10}};
    CHECK(spread(wishes, 0, 0, 100) == std::vector<double>{80, 20, 50});
}

TEST_CASE("labels that want the same place share it out, in the order given") {
    const std::vector<Wish> wishes{{50, 10}, {50, 10}, {50, 10}};
    CHECK(spread(wishes, 2, 0, 100) == std::vector<double>{38, 50, 62});
}

TEST_CASE("labels at the edge are pushed inwards") {
    const std::vector<Wish> wishes{{99, 10}, {98, 10}};
    CHECK(spread(wishes, 0, 0, 100) == std::vector<double>{95, 85});
}

TEST_CASE("any labels: none overlap, order kept, within the room") {
    std::mt19937 random(7);
    for (int i = 0; i < 500; ++i) {
        std::vector<Wish> wishes(1 + random() % 9);
        for (Wish& wish : wishes) {
            wish = {static_cast<double>(random() % 300), static_cast<double>(8 + random() % 20)};
        }
        const auto centres = spread(wishes, 1, 0, 300);
        for (std::size_t a = 0; a < wishes.size(); ++a) {
            REQUIRE(centres[a] - wishes[a].height / 2 >= -1e-9);
            REQUIRE(centres[a] + wishes[a].height / 2 <= 300 + 1e-9);
            for (std::size_t b = 0; b < wishes.size(); ++b) {
                if (wishes[a].centre < wishes[b].centre || (wishes[a].centre == wishes[b].centre && a < b)) {
                    REQUIRE(centres[b] - centres[a] >= (wishes[a].height + wishes[b].height) / 2 + 1 - 1e-9);
                }
            }
        }
    }
}
