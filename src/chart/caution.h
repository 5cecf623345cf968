// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trend.h"

namespace samspel::chart {

/// Fills sentences, caution and notes from the lines, breaks and lanes that the trend already has. The
/// caution is never empty: there is no trend without it.
void fillWords(Trend& trend, const TrendInput& input, const Language& language);

} // namespace samspel::chart
