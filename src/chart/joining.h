// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trend.h"

/// Which figures become points, and which points may be joined: docs/numbers.md, section 5, asked of the
/// statistics room's gate.
namespace samspel::chart {

/// A settled figure as a point, without words. `segment` is the one that it lies in, nullptr for none. The
/// value is left out when the figure may not be shown to its audience.
Point pointOf(const Shown& shown, const Series& series, const Segment* segment, Audience audience);

/// Whether one stroke may join a point to the next of its line.
bool mayJoin(const Point& from, const Point& to);

/// Fills strokes, and for the chosen unit bands and whiskers, from the points.
void join(Line& line);
/// Joins nothing at all: for the chosen unit, each point with an interval has it as a whisker of its own.
void keepApart(Line& line);

} // namespace samspel::chart
