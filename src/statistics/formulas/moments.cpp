// SPDX-License-Identifier: MIT
#include "statistics/formulas/moments.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace samspel::statistics {

Moments moments(std::span<const double> values) {
    assert(!values.empty());
    const auto n = static_cast<double>(values.size());
    long double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    const long double guess = sum / n;
    long double rest = 0;
    long double squares = 0;
    for (const double value : values) {
        const long double apart = value - guess;
        rest += apart;
        squares += apart * apart;
    }
    Moments result;
    result.mean = static_cast<double>(guess + rest / n);
    if (values.size() > 1) {
        const long double variance = (squares - rest * rest / n) / (n - 1);
        result.sd = static_cast<double>(std::sqrt(std::max(variance, 0.0L)));
    }
    return result;
}

double median(std::span<const double> values) { return quantile(values, 0.5); }

double quantile(std::span<const double> values, double p) {
    assert(!values.empty() && p >= 0 && p <= 1);
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    const double place = p * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double share = place - static_cast<double>(below);
    return share == 0 ? sorted[below] : sorted[below] + share * (sorted[above] - sorted[below]);
}

} // namespace samspel::statistics
