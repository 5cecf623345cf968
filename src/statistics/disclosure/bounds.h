// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/disclosure/cells.h"

/// What an intruder knows who can subtract and knows besides that no count is below 0. Private to this
/// folder.
namespace samspel::statistics::disclosure {

/// Primary cells that can have one value only: the bounds of each cell are drawn in by every sum it is in,
/// until nothing moves (Buzzigoli and Giusti 1999, the shuttle algorithm; it sees most of what linear
/// programming would). A hidden inner cell is known to hold at least `least`: 1 where every 0 is published.
std::vector<Cell> pinned(const System& system, const Rules& rules, const std::vector<char>& isSeen,
                         std::int64_t least);

} // namespace samspel::statistics::disclosure
