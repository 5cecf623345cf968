// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/outcome.h"

/// What chance alone does, as tables for the help texts.
namespace samspel::statistics {

/// How far the mean of n pupils swings, in scale points, with the factor 1.96.
struct HalfWidths {
    double oneYear = 0;         ///< 1.96·s/√n
    double oneYearStudent = 0;  ///< t·s/√n with n − 1 degrees of freedom
    double betweenTwoYears = 0; ///< 1.96·s·√(2/n): a smaller change is within chance
    double threeYears = 0;      ///< 1.96·s/√(3n)
};
/// TooFewPupils below 2, OutOfRange for sd < 0.
Outcome<HalfWidths> halfWidths(double sd, int n);

/// How likely a real change is to be seen with n pupils a year and `years` years on each side of it.
struct Power {
    double se = 0;         ///< s·√(2/(n·years))
    double power = 0;      ///< two-sided, 5 %, normal
    double detectable = 0; ///< the change that is seen in 80 of 100 cases: (1.960 + 0.842)·se
};
/// OutOfRange: n, years < 1, sd not above 0.
Outcome<Power> powerPrePost(double sd, int n, int years, double effect);

/// How likely chance alone makes a series of `points` rise, or fall, all the way: 2/points!. OutOfRange
/// below 2.
Outcome<double> monotoneByChance(int points);

struct FalseAlarms {
    double expected = 0;   ///< comparisons·alpha
    double atLeastOne = 0; ///< 1 − (1 − alpha)^comparisons
};
/// OutOfRange: comparisons < 0, alpha outside [0, 1].
Outcome<FalseAlarms> falseAlarms(int comparisons, double alpha);

} // namespace samspel::statistics
