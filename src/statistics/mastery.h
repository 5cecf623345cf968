// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/basis.h"
#include "statistics/interval.h"

#include <optional>
#include <span>
#include <vector>

/// Mastery levels (meistringsnivå): 1–3 in grade 5, 1–5 in grades 8 and 9; the only unit of the years
/// 2007–2013.
namespace samspel::statistics {

/// Pupils on level 1, 2, … in this order; at least two levels.
struct MasteryCounts {
    Basis basis;
    std::vector<int> counts;
};

/// Mean level Σk·c/n. The SD and what follows from it need two pupils.
struct MasteryMean {
    int n = 0;
    double mean = 0;
    Outcome<double> sd = Reason::TooFewPupils; ///< sample SD of the levels
    Outcome<double> se = Reason::TooFewPupils;
    Outcome<Interval> interval =
        Reason::TooFewPupils; ///< Student's t, cut at the lowest and the highest level
};

/// OutOfRange: fewer than two levels, a count below 0, or no pupils.
Outcome<MasteryMean> masteryMean(const MasteryCounts& levels, double confidence = usual);

struct MasteryShare {
    int count = 0;
    int n = 0;
    double value = 0;
    Interval interval; ///< Wilson
};

/// The share of pupils from level `first` to level `last`, both included and counted from 1.
Outcome<MasteryShare> masteryShare(const MasteryCounts& levels, int first, int last,
                                   double confidence = usual);

struct LevelDesign {
    double mean = 0;
    double sd = 0;
};

/// Mean level and SD of a whole distribution given as weights of level 1, 2, … (percentages, say).
/// The tests were made as 25-50-25 (SD 0.71) and 10-20-40-20-10 (SD 1.10).
Outcome<LevelDesign> levelDesign(std::span<const double> weights);

/// The SD to use for a mean level without counts: that of the designed distribution; empty for other than 3
/// or 5 levels.
std::optional<double> nominalMasterySd(int levels);

} // namespace samspel::statistics
