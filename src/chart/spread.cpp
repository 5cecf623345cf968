// SPDX-License-Identifier: MIT
#include "chart/spread.h"

#include <algorithm>
#include <numeric>

namespace samspel::chart {

std::vector<double> spread(std::span<const Wish> wishes, double gap, double top, double bottom) {
    std::vector<double> centres(wishes.size());
    if (wishes.empty()) {
        return centres;
    }
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return wishes[a].centre < wishes[b].centre; });

    // Packed offsets turn "no overlap" into "not descending", which pooling of neighbours solves exactly.
    std::vector<double> offset(order.size(), 0);
    for (std::size_t i = 1; i < order.size(); ++i) {
        offset[i] = offset[i - 1] + (wishes[order[i - 1]].height + wishes[order[i]].height) / 2 + gap;
    }
    struct Pool {
        double sum;
        std::size_t count;
        double mean() const { return sum / static_cast<double>(count); }
    };
    std::vector<Pool> pools;
    for (std::size_t i = 0; i < order.size(); ++i) {
        pools.push_back({wishes[order[i]].centre - offset[i], 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
    }
    const double least = top + wishes[order.front()].height / 2;
    const double most = std::max(least, bottom - wishes[order.back()].height / 2 - offset.back());
    std::size_t i = 0;
    for (const Pool& pool : pools) {
        for (std::size_t n = 0; n < pool.count; ++n, ++i) {
            centres[order[i]] = std::clamp(pool.mean(), least, most) + offset[i];
        }
    }
    return centres;
}

} // namespace samspel::chart
