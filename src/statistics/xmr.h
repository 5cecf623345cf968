// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/interval.h"
#include "statistics/series.h"

#include <vector>

/// Process limits of one series (individuals and moving range), for the "explain" panels only.
namespace samspel::statistics {

/// What is special about a year, as the NHS rules «Making data count» name it; the first that fits, in this
/// order.
enum class Signal : std::uint8_t {
    None,
    AboveLimit,
    BelowLimit,
    Rising, ///< one of seven years, each above the one before
    Falling,
    TwoOfThreeAbove, ///< near the limit, as another of three neighbours on the same side of the mean
    TwoOfThreeBelow,
    SevenAbove, ///< one of seven years in a row on one side of the mean
    SevenBelow,
};

/// Anhøj's two tests of a run chart (Anhøj & Olesen 2014); years that lie on the centre do not count.
struct Runs {
    int useful = 0;
    int longest = 0;
    int longestExpected = 0; ///< round(log2 useful) + 3
    int crossings = 0;
    int crossingsExpected = 0; ///< at least: 5 % quantile of the binomial(useful − 1, ½)
    bool signal() const { return longest > longestExpected || crossings < crossingsExpected; }
};

struct ProcessYear {
    int period = 0;
    double value = 0;
    Signal signal{};
};

struct ProcessLimits {
    double mean = 0;
    double movingRange = 0;  ///< mean of the moving ranges
    Interval natural;        ///< mean ± 2.66·moving range
    Interval near;           ///< two thirds of it
    double upperRange = 0;   ///< 3.267·moving range: a larger single step is itself unusual
    bool provisional = true; ///< fewer than 12 years: the limits still move
    Runs runs;
    std::vector<ProcessYear> years;
};

/// At least six years. With twelve or more the limits are those of the first twelve and stay, so that a later
/// year is judged against them and does not move them. TooFewYears (needs 6).
Outcome<ProcessLimits> processLimits(const Series& series);

} // namespace samspel::statistics
