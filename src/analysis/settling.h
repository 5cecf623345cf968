// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"
#include "statistics/gate.h"

namespace samspel::analysis {

/// The figure with what the gate says of it: one on fewer pupils than the threshold becomes a suppressed one
/// when the audience is open, whatever the caller thought.
Shown settled(const Shown& shown, const Indicator& indicator, Audience audience);

/// How a settled figure may be drawn, or why it is only a mark on the axis. The refusal of a figure that is
/// hidden to protect persons carries no number.
statistics::Outcome<statistics::Look> look(const Shown& settled, const Indicator& indicator,
                                           Audience audience);

/// The 95 % interval about a figure, in the figure's unit. That of a mean is symmetric: 1.96 times the total
/// standard error; that of a share is Wilson's.
struct Uncertainty {
    double low = 0;
    double high = 0;
    std::optional<double> half{}; ///< of a mean
    std::optional<int> count{};   ///< of a share: the persons behind it
};

/// The interval about a settled figure, or why there is none. `standardError` is the total one of a mean.
statistics::Outcome<Uncertainty> uncertaintyOf(const Shown& settled, const Indicator& indicator,
                                               Audience audience, std::optional<double> standardError);

/// The count behind a settled share: of joined units their counts together, which are known exactly; else by
/// its percentage, where that is one count alone.
statistics::Outcome<int> countBehind(const Shown& settled);

/// The standard error that is known of a settled mean: the figure's own, else that of the segment's scale
/// (mastery levels).
std::optional<double> standardErrorOf(const Shown& settled, const Indicator& indicator, int grade,
                                      const Segment* segment);

/// The SD of mastery levels as the tests were made, in segments on that scale; nothing in others.
std::optional<double> masterySpread(const Segment* segment, int grade);

} // namespace samspel::analysis
