// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/estimate.h"
#include "statistics/interval.h"
#include "statistics/series.h"

#include <span>
#include <vector>

/// A unit against a reference (the nation, the county): in one year, over the years, and before and after a
/// milestone. These are descriptions. None of them says why.
namespace samspel::statistics {

/// One year's difference from a reference and how far chance alone could have moved it.
struct Gap {
    double value = 0; ///< unit − reference
    double se = 0;
    Interval interval;
    bool clear() const { return !interval.contains(0); }
};

/// Same year, scale and version. An se of 0 says that chance is left out of that side.
Outcome<Gap> gap(const Estimate& unit, const Estimate& reference, double confidence = usual);

/// The one figure that may be read across segments: the distance to the nation of the same year, in the
/// nation's SDs. It is drawn as separate dots (chart/distance.h); it carries no scale, so no line, mean or
/// slope can be made of it.
struct Distance {
    int period = 0;
    double inSd = 0;
    double se = 0; ///< of unit and nation together, in the same SDs
};
/// The nation's SD in the units of both. OutOfRange when it is 0 or no spread; refuses as gap() does.
Outcome<Distance> distance(const Estimate& unit, const Estimate& nation, double nationSd);

/// unit − reference in each year that both have, with the unit's n. MixedSegments, MixedVersions,
/// NoCommonYears.
Outcome<Series> gapSeries(const Series& unit, const Series& reference);

/// Variance between years is about 1.8 times what sampling alone gives (measured on the real municipalities):
/// √1.8.
inline constexpr double yearToYear = 1.35;

/// How the gap moved from the years before a milestone to the years from it on.
struct GapChange {
    int yearsBefore = 0;
    int yearsAfter = 0;
    double before = 0; ///< mean gap
    double after = 0;
    double change = 0; ///< after − before
    double se = 0;     ///< sampling error of unit and reference × 1.35
    Interval interval;
};

/// At least three years on each side of `firstAfter` that unit and reference share, all with the unit's n.
/// `sd` is the SD of pupils on this scale. A reference without n adds no error. TooFewYears (of the side that
/// lacks them), WeightUnknown, OutOfRange.
Outcome<GapChange> gapChange(const Series& unit, const Series& reference, int firstAfter, double sd);

/// Half to double, both included: who may be a donor for a unit of n pupils.
bool similarSize(int n, int candidate);

/// Whether a change is among the 5 % largest in size of all, the unit's own included.
enum class Among : std::uint8_t { Ordinary, Unusual };

/// The unit's change among the changes that units without the milestone had at the same time.
struct Placebo {
    double change = 0;
    int donors = 0;  ///< that have three years on each side
    int smaller = 0; ///< donors whose change is smaller in size: "larger than in 31 of 40"
    int rank = 0;    ///< 1 = the largest in size among donors + 1; ties share
    Outcome<Among> among = Reason::TooFewDonors; ///< needs 19 donors
};

/// `donors` are the caller's choice of similar units; one that lacks years is left out. Another segment or
/// version among them is refused.
Outcome<Placebo> placebo(const Series& unit, std::span<const Series> donors, const Series& reference,
                         int firstAfter);

} // namespace samspel::statistics
