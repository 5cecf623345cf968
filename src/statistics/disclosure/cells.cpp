// SPDX-License-Identifier: MIT
#include "statistics/disclosure/cells.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace samspel::statistics::disclosure {

std::vector<Cell> usualOrder(const System& system) {
    // How far a cell is above those that have no parts: wholes come before what they are made of.
    std::vector<std::size_t> height(system.counts.size());
    for (bool isRising = true; isRising;) {
        isRising = false;
        for (const Sum& sum : system.sums) {
            for (const Cell part : sum.parts) {
                if (height[sum.whole] <= height[part] && height[part] < height.size()) {
                    height[sum.whole] = height[part] + 1;
                    isRising = true;
                }
            }
        }
    }
    std::vector<Cell> order(system.counts.size());
    std::iota(order.begin(), order.end(), Cell{0});
    std::stable_sort(order.begin(), order.end(), [&](Cell a, Cell b) {
        const std::int64_t countA = system.counts[a].value_or(-1);
        const std::int64_t countB = system.counts[b].value_or(-1);
        return std::tuple(countB == 0, countB, height[b]) < std::tuple(countA == 0, countA, height[a]);
    });
    return order;
}

} // namespace samspel::statistics::disclosure
