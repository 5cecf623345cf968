// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/gap.h"

#include <span>
#include <vector>

/// Before and after without minimum requirements. Only src/statistics and its tests include this.
namespace samspel::statistics {

/// Yearly gaps on the two sides of a milestone; each side has at least one.
struct Sides {
    std::vector<double> before;
    std::vector<double> after;
    double change() const;
};

/// TooFewYears (needs 1) when a side is empty.
Outcome<Sides> sides(const Series& gaps, int firstAfter);

/// The change with sampling error √(Σ(s²/n_unit + s²/n_reference)/k² of both sides) × inflation.
Outcome<GapChange> sampledChange(const Series& unit, const Series& reference, int firstAfter, double sd,
                                 double inflation);

/// Student's two-sample test of the yearly gaps with a common variance.
struct StudentChange {
    double change = 0;
    double freedom = 0;
    Interval interval;
    double p = 1;
};
/// TooFewYears below three years together, OutOfRange when the gaps of each side are all equal.
Outcome<StudentChange> studentChange(const Sides& gaps, double confidence = usual);

/// Every way to call as many of the years "after": how many there are, and the share whose change is at least
/// as large in size.
struct Permutation {
    int ways = 0;
    double p = 1;
};
/// TooLongForExact above 20 years.
Outcome<Permutation> permuteYears(const Sides& gaps);

/// A change among the changes of donors, by size.
struct PlaceboPlace {
    int donors = 0;
    int asLarge = 0; ///< donors whose change is at least as large
    int larger = 0;
    int rank() const { return 1 + larger; }
    /// (1 + #{|d_j| >= |d|})/(J + 1).
    double p() const { return (1.0 + asLarge) / (1.0 + donors); }
};
/// Change and donors in the same unit; sizes that differ by rounding alone count as the same.
PlaceboPlace placeboPlace(double change, std::span<const double> donors);

} // namespace samspel::statistics
