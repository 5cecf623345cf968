// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/disclosure/cells.h"

#include <span>

namespace samspel::statistics::disclosure {

/// Finds what has to be hidden of a system of linked counts before it leaves the program:
///
/// 1. primary: each count below the threshold, and what its publisher hid;
/// 2. secondary: candidates are published in the system's order, each only if no hidden cell of step 1 or 3
///    can then be computed from what is published (Langsrud 2024, GaussSuppression; exact arithmetic);
/// 3. the remainder rule: what is left of a published whole, when all is taken from it that is seen, must be
///    nobody or reach the threshold. Otherwise the least of what is taken is hidden too, and 2 comes again.
///    Once this holds, the same is asked of every group of small cells whose sum can be computed in any
///    other way; such a group is guarded as a cell is, and 2 comes again, until nothing changes.
///
/// Whoever reads this release may have the earlier ones, so what these showed counts as seen: a pattern is
/// safe for the union of all. Throws std::invalid_argument when a whole is a part of itself.
Pattern suppress(const System& system, const Rules& rules, const Release& release = {});

/// What can be computed from some published cells.
struct Leaks {
    std::vector<Cell> cells;               ///< counts below the threshold, or hidden by their publisher
    std::vector<std::vector<Cell>> groups; ///< of cells that are too few persons together
    bool empty() const { return cells.empty() && groups.empty(); }
};

/// Checks a release as it stands, whoever decided on it: `seen` is all that was ever shown, this time and
/// before.
Leaks leaks(const System& system, const Rules& rules, std::span<const Cell> seen);

} // namespace samspel::statistics::disclosure
