// SPDX-License-Identifier: MIT
#pragma once

#include "chart/frame.h"
#include "chart/typesetter.h"

namespace samspel::chart {

/// Lays the milestone lanes from `top` down and gives their lower edge. A label stands in its bar, right of
/// its mark, left of it, or the same in a further row; when a lane has as many rows as it may, a number
/// stands there instead and the label is appended to `keyed`.
double layLanes(TrendLayout& into, const Trend& trend, const Frame& frame, const Typesetter& type, double top,
                QStringList& keyed);

} // namespace samspel::chart
