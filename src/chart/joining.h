// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trend.h"

/// Which figures become points, and which points may be joined: docs/numbers.md, section 5, asked of the
/// statistics room's gate.
namespace samspel::chart {

/// The figure with what the gate says of it: one on fewer pupils than the threshold becomes a suppressed one
/// when the audience is open, whatever the caller thought.
Shown settled(const Shown& shown, const Indicator& indicator, Audience audience);

/// A figure as a point, without words. The value is left out when the figure may not be shown to its
/// audience.
Point pointOf(const Shown& shown, const Indicator& indicator, Audience audience);

/// Whether one stroke may join a point to the next of its line.
bool mayJoin(const Point& from, const Point& to);

/// Fills strokes, and for the chosen unit bands and whiskers, from the points.
void join(Line& line);

} // namespace samspel::chart
