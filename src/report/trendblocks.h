// SPDX-License-Identifier: MIT
#pragma once

#include "report/footing.h"

namespace samspel::report {

/// One trend in a report: head, what its figures can carry in sentences, the picture with its caution, and
/// the table of the same figures. `name` is the head's text. `what` names the indicator in the list of hidden
/// figures.
std::vector<Block> trendBlocks(const chart::TrendInput& input, const QString& name, Footing& footing,
                               const Language& language);

/// How many periods of a line are drawn, on the axis and with a value.
std::size_t drawnPeriods(const chart::Line& line);

} // namespace samspel::report
