// SPDX-License-Identifier: MIT
#include "statistics/shrinkage.h"

#include "statistics/gate.h"

#include <algorithm>
#include <cmath>

namespace samspel::statistics {

namespace {

struct WeightedMean {
    double mean = 0;
    double weights = 0;
    double squaredWeights = 0;
};

WeightedMean weightedMean(std::span<const Estimate> units, double tau2) {
    WeightedMean result;
    double sum = 0;
    for (const Estimate& unit : units) {
        const double weight = 1 / (unit.se * unit.se + tau2);
        result.weights += weight;
        result.squaredWeights += weight * weight;
        sum += weight * unit.value;
    }
    result.mean = sum / result.weights;
    return result;
}

} // namespace

Outcome<Shrinkage> shrink(std::span<const Estimate> units) {
    if (const auto enough = ask(Need::CompareUnits, static_cast<double>(units.size())); !enough) {
        return enough.refusal();
    }
    if (const auto together = comparable(units); !together) {
        return together.refusal();
    }
    const WeightedMean fixed = weightedMean(units, 0);
    const auto freedom = static_cast<double>(units.size() - 1);
    Shrinkage result;
    for (const Estimate& unit : units) {
        result.q += std::pow((unit.value - fixed.mean) / unit.se, 2);
    }
    // 0 when one unit outweighs all others by so much that they say nothing of the variance between units.
    const double room = fixed.weights - fixed.squaredWeights / fixed.weights;
    result.tau2 = room > 0 ? std::max(0.0, (result.q - freedom) / room) : 0;
    result.shareBetween = result.q > 0 ? std::max(0.0, (result.q - freedom) / result.q) : 0;
    const WeightedMean random = weightedMean(units, result.tau2);
    result.mean = random.mean;
    result.se = 1 / std::sqrt(random.weights);
    for (const Estimate& unit : units) {
        const double reliability = result.tau2 / (result.tau2 + unit.se * unit.se);
        result.units.push_back({result.mean + reliability * (unit.value - result.mean), reliability});
    }
    return result;
}

} // namespace samspel::statistics
