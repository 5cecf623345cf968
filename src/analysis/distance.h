// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/analyse.h"

namespace samspel::analysis {

/// How far a figure is from the nation's of the same year, scale and version, in SDs of the nation's pupils:
/// the one thing that may be read across breaks.
struct FromNation {
    double inSd = 0;              ///< (unit − nation)/SD
    std::optional<double> half{}; ///< 95 %: 1.96 standard errors of both; empty where the unit's is not known
    double sd = 0;                ///< in the figure's own unit
};

/// The distances of several units, to stand in one chart: for each unit, those of its figures, in the order
/// of Series::figures. A refusal tells why there is none: what the figure itself is hidden for, NoCommonYears
/// where the nation has no figure to hold it against, SpreadUnknown, or that of another measure than a mean.
/// The SDs are those that hold for `question.series`, whose breakdown all units have, so that one year has
/// one SD.
std::vector<std::vector<statistics::Outcome<FromNation>>> distances(const Question& question,
                                                                    std::span<const Series* const> units);

} // namespace samspel::analysis
