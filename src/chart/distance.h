// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/distance.h"
#include "chart/trend.h"

/// The chart of distances: in the place of each figure stands a dot, as far from 0 as the figure lies from
/// the nation's of the same year, in standard deviations. No dot is joined to another, and the nation is the
/// line at 0.
namespace samspel::chart {

/// Of each figure of a series.
using DistancesOfSeries = std::vector<statistics::Outcome<analysis::FromNation>>;

/// Least height of the value axis: as high as the ten points of a chart of scale points, whose SD is 10.
inline constexpr double distanceSpan = 1;

/// Why these series have no chart of distances; empty when they have one, or when there are none.
QString noDistance(const TrendInput& input, const Language& language);

/// One entry for each series, empty for the nation's own. All series of a breakdown are measured in the same
/// SDs.
std::vector<DistancesOfSeries> distancesOf(const TrendInput& input);

/// Puts the distance in the place of the figure that a point has. Without one the point is hidden, and says
/// why.
void measureFromNation(Point& point, const statistics::Outcome<analysis::FromNation>& distance,
                       const Language& language);

/// How uncertain a unit's distances are, from the least half-width to the largest.
QString distanceUncertainty(const QString& unit, std::pair<double, double> range, const Language& language);

/// What a dot is, and the SDs that were used; nothing in other charts.
QStringList distanceNotes(const Trend& trend, const Language& language);

} // namespace samspel::chart
