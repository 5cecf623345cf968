// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trend.h"

namespace samspel::chart {

/// One of the input's series with the references of its own breakdown. What it refers to is the input's.
analysis::Question questionOf(const TrendInput& input, const Series& series);

/// Everything that may be said of the chosen unit's first series, and each refusal; nothing where no unit is
/// chosen.
std::vector<analysis::Statement> statementsOf(const TrendInput& input);

/// The few of them that stand under the chart: of the newest segment, what one year can swing, the difference
/// from the nation (else the county), the direction or why there is none, whether the years differ more than
/// by chance, and the place among the others; in a chart of distances, the newest of these and whether chance
/// alone can give it. The panel "Explain" has all.
QStringList sentencesOf(const Trend& trend, const Language& language);

} // namespace samspel::chart
