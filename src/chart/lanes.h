// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trend.h"

namespace samspel::chart {

/// Puts the milestones that fall within the time axis into lanes: programme, one for each sub-programme in
/// its order, outside events, breaks in the data. A note tells how many lie outside. Lanes without a mark are
/// left out.
void fillLanes(Trend& trend, const TrendInput& input, const Language& language);

} // namespace samspel::chart
