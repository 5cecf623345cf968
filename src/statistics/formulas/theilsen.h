// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/interval.h"
#include "statistics/series.h"

#include <vector>

/// Theil–Sen slope and its intervals without minimum requirements. Only src/statistics and its tests include
/// this.
namespace samspel::statistics {

/// The line through a series that is the median of the lines through each two years.
struct TheilSen {
    double slope = 0;           ///< per year; real years, so gaps are right
    double intercept = 0;       ///< median(y − slope·year), at year 0
    std::vector<double> slopes; ///< of all pairs, sorted
};

/// TooFewYears (needs 2).
Outcome<TheilSen> theilSen(const Series& series);

struct SenInterval {
    Interval interval;
    double confidence = 0; ///< what the exact distribution attains; at least what was asked for
};

/// [slope_(i), slope_(N+1−i)], i = (N − k)/2 + 1, k the smallest value of S's parity with P(S >= k) <= (1 −
/// confidence)/2 (Hollander & Wolfe; Sen 1968). TooFewYears where no k exists (n <= 4 at 95 %),
/// TooLongForExact for n > 20.
Outcome<SenInterval> exactInterval(const TheilSen& line, const Series& series, double confidence = usual);

/// The same from the normal approximation with ties (Gilbert 1987), slopes numbered (N − C)/2 and (N + C)/2 +
/// 1, rounded.
Outcome<SenInterval> normalInterval(const TheilSen& line, const Series& series, double confidence = usual);

} // namespace samspel::statistics
