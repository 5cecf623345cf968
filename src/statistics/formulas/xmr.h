// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/xmr.h"

#include <span>

/// Formulas of xmr.h without minimum requirements. Only src/statistics and its tests include this.
namespace samspel::statistics {

/// Shewhart's constants for ranges of two: 2.66 and 3.267 as the NHS rounds them, and d2 = 1.128 (limits
/// 3/d2).
inline constexpr double naturalFactor = 2.66;
inline constexpr double rangeFactor = 3.267;
inline constexpr double d2 = 1.128;

struct Xmr {
    double mean = 0;
    double movingRange = 0;
    double upperRange = 0;
    Interval natural(double factor = naturalFactor) const {
        return {mean - factor * movingRange, mean + factor * movingRange};
    }
    Interval near() const { return natural(naturalFactor * 2 / 3); }
};

/// All moving ranges, or without those above 3.267 times their mean (one pass, as qicharts2 does by default).
enum class Screening : std::uint8_t { None, LargeRanges };

/// At least two values.
Xmr xmr(std::span<const double> values, Screening screening = Screening::None);

/// About any centre, in the order of the years; all 0 when every value lies on it.
Runs runs(std::span<const double> values, double centre);

/// One signal for each value.
std::vector<Signal> signals(std::span<const double> values, const Xmr& limits);

} // namespace samspel::statistics
