// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

/// The special functions of this room, in one place: a thin face on Boost.Math, so that no other file
/// includes it.
namespace samspel::statistics {

/// Phi(z), the lower tail of the standard normal distribution.
double normalBelow(double z);
/// P(|Z| >= |z|).
double normalBothTails(double z);
/// Phi^-1(p), 0 < p < 1.
double normalQuantile(double p);
/// The z that encloses `confidence` in the middle; 0 < confidence < 1.
double normalCritical(double confidence);

/// P(|T| >= |t|) with `freedom` > 0 degrees of freedom (fractions allowed, as Welch gives them).
double studentBothTails(double t, double freedom);
/// The t that encloses `confidence` in the middle.
double studentCritical(double confidence, double freedom);

/// P(X >= x) for chi-squared, freedom >= 1.
double chiSquaredAbove(double x, double freedom);

/// p-quantile of Beta(a, b), a, b > 0.
double betaQuantile(double p, double a, double b);

/// F(k) = P(X <= k) of the binomial(n, p); 0 for k < 0.
double binomialBelow(std::int64_t k, std::int64_t n, double p);
/// min{k : F(k) >= level}, R's qbinom.
std::int64_t binomialQuantile(double level, std::int64_t n, double p);

} // namespace samspel::statistics
