// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/basis.h"
#include "statistics/interval.h"

#include <optional>
#include <span>

/// One mean and how far chance could have moved it. No finite-population correction: the question is how far
/// this cohort could differ by chance of who was in it.
namespace samspel::statistics {

/// Udir's «Usikkerhet» is U = 1.96 · s/√n, with this factor and the unit's own SD.
inline constexpr double publishedFactor = 1.96;

/// Variance that rounding to `decimals` (0 or more) decimals adds: step²/12 (uniform error); 1/12 for whole
/// scale points.
double roundingVariance(int decimals = 0);

/// Sampling error and rounding error of one figure, in the figure's unit. total = √(sampling² + rounding²).
struct StandardError {
    double sampling = 0;
    double rounding = 0;
    double total() const;
    bool operator==(const StandardError&) const = default;
};

/// s/√n. OutOfRange: sd < 0, n < 1.
Outcome<double> standardError(double sd, int n);
/// U/1.96. OutOfRange: U < 0.
Outcome<double> standardErrorFromUncertainty(double uncertainty);
/// s = U·√n/1.96.
Outcome<double> sdFromUncertainty(double uncertainty, int n);
/// The SDs that a published U could stand for, given its rounding (U ± half a step). The low end is never
/// below 0.
Outcome<Interval> sdRangeFromUncertainty(double uncertainty, int n, int decimals = 1);

/// What is known of the spread behind a mean; `pooledSd` is the SD of all pupils on this scale (English 9.6,
/// reading 8.9, numeracy 9.3 in the segment from 2022), from the indicator's own table.
struct Spread {
    std::optional<double> uncertainty{};
    std::optional<double> sd{};
    std::optional<double> pooledSd{};
};

/// The sampling SE to use for one displayed mean: below 30 pupils a unit's own SD is itself too uncertain, so
/// the pooled SD comes first; from 30 its own SD, then its published U, then the pooled SD. SpreadUnknown if
/// all lack.
Outcome<double> standardError(const Spread& spread, int n);

/// √(s²/n + step²/12) in its two parts.
Outcome<StandardError> totalError(const Spread& spread, int n, int decimals = 0);

/// mean ± z·se with the exact normal quantile. OutOfRange: se < 0, confidence outside (0, 1).
Outcome<Interval> normalInterval(double mean, double se, double confidence = usual);
/// mean ± t·s/√n with n − 1 degrees of freedom. TooFewPupils below 2.
Outcome<Interval> studentInterval(double mean, double sd, int n, double confidence = usual);
/// mean ± √(U² + 1.96²·step²/12): the publisher's own interval widened by rounding.
Outcome<Interval> publishedInterval(double mean, double uncertainty, int decimals = 0);

/// Single values in short, in their own unit.
struct Sample {
    Basis basis;
    double mean = 0;
    double sd = 0; ///< with n − 1; 0 of a single value
    int n = 0;
};
/// NoValue for none; NotFinite, OutOfRange for one that checkValue() refuses.
Outcome<Sample> sample(const Basis& basis, std::span<const double> values);

/// A difference of two means and the interval that does not assume equal spread.
struct Difference {
    double value = 0;
    double se = 0;
    double freedom = 0; ///< Welch–Satterthwaite
    Interval interval;
    bool clear() const { return !interval.contains(0); }
};

/// one − other (Welch 1947). Refuses another segment, version or year, n < 2, and two SDs of 0.
Outcome<Difference> welch(const Sample& one, const Sample& other, double confidence = usual);

/// How far one year's mean of n pupils can swing by chance alone: 1.96·s/√n.
Outcome<double> chanceSwing(double sd, int n);

} // namespace samspel::statistics
