// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

/// p-values (0 to 1) of many comparisons at once, as R's p.adjust gives them, in the order given and at
/// most 1. Only src/statistics and its tests include this: the program shows no p-value.
namespace samspel::statistics {

/// Each times their number m.
std::vector<double> bonferroni(std::span<const double> p);
/// Holm (1979): the i-th smallest times (m − i + 1), made monotone.
std::vector<double> holm(std::span<const double> p);
/// Benjamini & Hochberg (1995): the i-th smallest times m/i, made monotone.
std::vector<double> benjaminiHochberg(std::span<const double> p);

} // namespace samspel::statistics
