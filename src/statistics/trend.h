// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/interval.h"
#include "statistics/series.h"

/// The direction of a series, or why nothing can be said of it.
namespace samspel::statistics {

/// The slopes per year that the series fits. It has no slope of its own, so that no line can be drawn from
/// it.
struct SlopeRange {
    Interval perYear;
    double confidence = 0; ///< attained; exact up to 20 years, normal approximation beyond
    int years = 0;
};

/// At least six years in one segment; years may be missing. TooFewYears (needs 6, has the number).
Outcome<SlopeRange> slopeRange(const Series& series);

enum class Course : std::uint8_t { Rising, Falling };

/// A direction that chance alone does not explain: Theil–Sen slope whose interval excludes 0.
struct Direction {
    Course course{};
    double slope = 0;     ///< per year
    double intercept = 0; ///< at year 0: the line is intercept + slope·year
    SlopeRange range;
    int firstPeriod = 0;
    int lastPeriod = 0;
};

/// TooFewYears as above, NoClearDirection when the interval holds 0.
Outcome<Direction> direction(const Series& series);

} // namespace samspel::statistics
