// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/interval.h"
#include "statistics/series.h"
#include "statistics/share.h"

#include <span>
#include <vector>

/// Years of one unit together: the mean of three years, and the band within which chance alone moves single
/// years.
namespace samspel::statistics {

/// Σnm/Σn with SE s/√Σn.
struct PooledMean {
    Basis basis; ///< of the last year
    int firstPeriod = 0;
    int lastPeriod = 0;
    int n = 0;
    double mean = 0;
    double se = 0;
    Interval interval;
    bool operator==(const PooledMean&) const = default;
};

/// Three consecutive published years with at least 30 pupils together. `sd` is the SD of pupils on this
/// scale. Refuses TooFewYears (needs 3), NotConsecutive, WeightUnknown, TooFewPupils, OutOfRange.
Outcome<PooledMean> threeYearPool(const Series& years, double sd, double confidence = usual);

struct RollingYear {
    int lastPeriod = 0;
    Outcome<PooledMean> pool;
};

/// A pool for the last year of each window of three points; a window with a hole in it says NotConsecutive.
/// Empty for fewer than three points.
std::vector<RollingYear> rollingPools(const Series& series, double sd, double confidence = usual);

/// The limits that a year of n pupils keeps when nothing but chance is at work: m̄ ± z·s/√n.
struct BandYear {
    int period = 0;
    Interval usual;         ///< 95 %
    Interval nearlyCertain; ///< 99.8 %
};

struct ChanceBand {
    double centre = 0; ///< the pooled mean
    std::vector<BandYear> years;
    double q = 0;    ///< Q = Σn(m − m̄)²/s², chi-squared with `freedom` when only chance is at work
    int freedom = 0; ///< years − 1
    double shareBetween = 0; ///< max(0, (Q − df)/Q): the part of the variation that chance does not explain
    bool moreThanChance = false; ///< Q beyond its 95 % limit
};

/// At least four years with n, in one segment by the nature of a Series; gaps allowed.
/// Refuses TooFewYears (needs 4), WeightUnknown, OutOfRange (sd must be above 0).
Outcome<ChanceBand> chanceBand(const Series& series, double sd);

/// The same of a share, on its counts: centre Σcount/Σn, s = √(p̄(1 − p̄)) in Q, limits exact binomial as in a
/// funnel. Chi-squared holds only where each year has at least five persons to be expected on both sides
/// (Cochran 1954): TooFewExpected. Also TooFewYears (needs 4), Mixed…, SameYearTwice, OutOfRange.
Outcome<ChanceBand> chanceBand(std::span<const Share> years);

} // namespace samspel::statistics
