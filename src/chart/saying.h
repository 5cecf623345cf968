// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trend.h"

namespace samspel::chart {

/// Everything that may be said of the chosen unit's first series, and each refusal; nothing where no unit is
/// chosen.
std::vector<analysis::Statement> statementsOf(const TrendInput& input);

/// The few of them that stand under the chart: of the newest segment, what one year can swing, the difference
/// from the nation (else the county), the direction or why there is none, whether the years differ more than
/// by chance, and the place among the others. The panel "Explain" has all.
QStringList sentencesOf(const Trend& trend, const Language& language);

} // namespace samspel::chart
