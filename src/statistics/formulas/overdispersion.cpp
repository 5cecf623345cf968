// SPDX-License-Identifier: MIT
#include "statistics/formulas/overdispersion.h"

#include "statistics/formulas/moments.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace samspel::statistics {

namespace {

double meanSquare(std::span<const double> values) {
    double sum = 0;
    for (const double value : values) {
        sum += value * value;
    }
    return sum / static_cast<double>(values.size());
}

} // namespace

Overdispersion overdispersion(std::span<const double> values, std::span<const double> errors, double target) {
    assert(!values.empty() && values.size() == errors.size());
    Overdispersion result;
    double weights = 0;
    double squaredWeights = 0;
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        result.z.push_back((values[unit] - target) / errors[unit]);
        const double weight = 1 / (errors[unit] * errors[unit]);
        weights += weight;
        squaredWeights += weight * weight;
    }
    const double low = quantile(result.z, 0.1);
    const double high = quantile(result.z, 0.9);
    for (const double z : result.z) {
        result.winsorised.push_back(std::clamp(z, low, high));
    }
    result.phi = meanSquare(result.winsorised);
    result.phiRaw = meanSquare(result.z);
    const auto units = static_cast<double>(values.size());
    const double room = weights - squaredWeights / weights;
    if (room > 0) {
        result.tau2 = std::max(0.0, (units * result.phi - (units - 1)) / room);
    }
    return result;
}

} // namespace samspel::statistics
