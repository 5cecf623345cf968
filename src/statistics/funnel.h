// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/estimate.h"
#include "statistics/interval.h"
#include "statistics/share.h"

#include <span>
#include <vector>

/// Many units of one year against a common target, with limits that are wide where a unit is small.
namespace samspel::statistics {

/// target ± z·sd/√n. OutOfRange.
Outcome<Interval> funnelMeanLimits(double target, double sd, int n, double confidence = usual);

/// Exact binomial limits with Spiegelhalter's interpolation (2005, appendix): at level p, r = min{r : F(r) >=
/// p}, a = (F(r) − p)/(F(r) − F(r−1)), limit (r − a)/n, kept within 0–1. Target 0–1.
Outcome<Interval> funnelShareLimits(double target, int n, double confidence = usual);

/// Where a unit lies: within 95 %, between 95 % and 99.8 %, or beyond both.
enum class Place : std::uint8_t { Within, Unusual, VeryUnusual };

struct FunnelUnit {
    double value = 0;
    double z = 0; ///< (value − target)/se, without τ²
    Interval usual;
    Interval nearlyCertain;
    Place place{};
};

struct Funnel {
    double target = 0;
    double phi = 0;                ///< about 1 when only chance is at work
    double tau2 = 0;               ///< variance between units beyond chance
    bool widened = false;          ///< the limits hold τ²
    std::vector<FunnelUnit> units; ///< in the order given
};

/// Whether limits stay those of chance alone, or are widened by τ² so that only units unlike the others stand
/// out.
enum class Limits : std::uint8_t { Chance, Widened };

/// At least ten units of one year and scale. TooFewUnits (needs 10), Mixed…, OutOfRange, NotFinite.
Outcome<Funnel> funnel(std::span<const Estimate> units, double target, Limits limits = Limits::Chance);

/// The same for shares, with exact binomial limits; φ and τ² from z = (p − θ)/√(θ(1−θ)/n). Target above 0 and
/// below 1.
Outcome<Funnel> funnel(std::span<const Share> units, double target);

} // namespace samspel::statistics
