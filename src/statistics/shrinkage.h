// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/estimate.h"

#include <span>
#include <vector>

/// Empirical Bayes: what a unit's figure is worth beside those of the others. For the "explain" panels only.
namespace samspel::statistics {

struct ShrunkenUnit {
    double value = 0;       ///< mean + reliability·(y − mean)
    double reliability = 0; ///< τ²/(τ² + s²), 0–1; 0 when nothing beyond chance separates the units
};

struct Shrinkage {
    double q = 0;    ///< Cochran's Q with k − 1 degrees of freedom
    double tau2 = 0; ///< between units, DerSimonian & Laird (1986)
    double mean = 0; ///< weighted by 1/(s² + τ²)
    double se = 0;
    double shareBetween = 0;         ///< I², 0–1
    std::vector<ShrunkenUnit> units; ///< in the order given
};

/// TooFewUnits (needs 2), Mixed…, NotFinite, OutOfRange.
Outcome<Shrinkage> shrink(std::span<const Estimate> units);

} // namespace samspel::statistics
