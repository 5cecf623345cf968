// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/pool.h"

/// The formulas behind pool.h without their minimum requirements. Only src/statistics and its tests include
/// this.
namespace samspel::statistics {

/// Pooled mean of any number of years. Refuses WeightUnknown and OutOfRange.
Outcome<PooledMean> pooledMean(const Series& years, double sd, double confidence = usual);

struct Heterogeneity {
    double q = 0;
    int freedom = 0;
    double p = 1; ///< P(chi-squared >= q); 1 for a single year
    double shareBetween = 0;
};

/// Cochran's Q of the years about their pooled mean.
Outcome<Heterogeneity> heterogeneity(const Series& years, double sd);

/// centre ± z·sd/√n.
Interval band(double centre, double sd, int n, double confidence);

} // namespace samspel::statistics
