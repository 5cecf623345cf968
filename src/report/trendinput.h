// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trend.h"
#include "store/seriesquery.h"

namespace samspel::report {

/// What a chart of these series is made from: the figures as the audience may see them, the breaks, and all
/// that happened meanwhile. The first unit is the one looked at; counties and the nation are references, the
/// others are compared.
chart::TrendInput trendInput(const Ledger& ledger, const SeriesChoice& choice);

} // namespace samspel::report
