// SPDX-License-Identifier: MIT
#include "statistics/formulas/adjust.h"

#include <algorithm>
#include <numeric>

namespace samspel::statistics {

namespace {

std::vector<std::size_t> ascending(std::span<const double> p) {
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [p](std::size_t one, std::size_t other) { return p[one] < p[other]; });
    return order;
}

} // namespace

std::vector<double> bonferroni(std::span<const double> p) {
    std::vector<double> result;
    for (const double value : p) {
        result.push_back(std::min(1.0, value * static_cast<double>(p.size())));
    }
    return result;
}

std::vector<double> holm(std::span<const double> p) {
    const auto order = ascending(p);
    std::vector<double> result(p.size());
    double reached = 0;
    for (std::size_t place = 0; place < order.size(); ++place) {
        reached = std::max(reached, p[order[place]] * static_cast<double>(p.size() - place));
        result[order[place]] = std::min(1.0, reached);
    }
    return result;
}

std::vector<double> benjaminiHochberg(std::span<const double> p) {
    const auto order = ascending(p);
    std::vector<double> result(p.size());
    double reached = 1;
    for (std::size_t place = order.size(); place-- > 0;) {
        const double adjusted =
            p[order[place]] * static_cast<double>(p.size()) / static_cast<double>(place + 1);
        reached = std::min(reached, adjusted);
        result[order[place]] = reached;
    }
    return result;
}

} // namespace samspel::statistics
