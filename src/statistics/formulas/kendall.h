// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/series.h"

#include <cstdint>
#include <vector>

/// Mann–Kendall's S and its exact distribution, ties and all. Only src/statistics and its tests include this.
namespace samspel::statistics {

/// The longest series whose orderings (20! of them) fit in 64 bits.
inline constexpr int longestExact = 20;

struct Kendall {
    std::int64_t s = 0;  ///< Σ sgn(y_j − y_i), i < j
    double variance = 0; ///< of S under chance, with ties: (n(n−1)(2n+5) − Σt(t−1)(2t+5))/18
    double z = 0;        ///< (S − sgn S)/√variance; 0 when the variance is 0
    double pNormal = 1;  ///< two-sided, from z
    Outcome<double> pExact =
        Reason::TooLongForExact; ///< P(|S| >= |s|) over the orderings of these very values
    double tauA = 0;             ///< S/N, N = n(n−1)/2
    double tauB = 0;             ///< S/√(N(N − T)), T = Σt(t−1)/2; 0 when all values are equal
};

/// At least two years; a single year gives S = 0.
Kendall kendall(const Series& series);

/// How many orderings of a multiset of n values have 0, 1, 2, … discordant pairs: the coefficients of
/// Π[m]_q / Π_ties Π[m]_q, m = 2…n and m = 2…t. `ties` are the sizes of groups of equal values; n <= 20.
std::vector<std::int64_t> orderingsByDiscordance(int n, const std::vector<int>& ties = {});

/// P(S >= s) for n different values, n <= 20.
double upperTail(int n, std::int64_t s);

} // namespace samspel::statistics
