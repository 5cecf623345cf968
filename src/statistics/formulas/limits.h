// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/outcome.h"

#include <cmath>

/// What a number that comes from a file may be. Scale points, shares and counts lie far within; beyond,
/// squares overflow or vanish and a formula would answer with NaN, so such a number is refused at the door.
namespace samspel::statistics {

inline constexpr double largestValue = 1e12;
inline constexpr double smallestSpread = 1e-12;
inline constexpr int largestCount = 1'000'000'000;

/// NotFinite, or OutOfRange beyond largestValue on either side.
inline Permission checkValue(double value) {
    if (!std::isfinite(value)) {
        return Reason::NotFinite;
    }
    if (std::abs(value) > largestValue) {
        return Reason::OutOfRange;
    }
    return Allowed{};
}

/// A standard deviation or error: 0, or of a size whose square is a number.
inline bool isSpread(double value) {
    return value == 0 || (value >= smallestSpread && value <= largestValue);
}

/// A confidence level with a finite quantile.
inline bool isConfidence(double value) { return value >= 1e-6 && value <= 1 - 1e-12; }

/// Of persons: from 1 to largestCount.
inline bool isCount(int n) { return n >= 1 && n <= largestCount; }

} // namespace samspel::statistics
