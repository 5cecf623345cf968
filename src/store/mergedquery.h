// SPDX-License-Identifier: MIT
#pragma once

#include "store/settle.h"

namespace samspel {

class Ledger;
struct SeriesChoice;

/// Lengthens a unit's series backwards through mergers and new numbers: where the unit was not there yet, the
/// figures of those that became it are joined (docs/numbers.md, Joining units), with status E and the parts
/// that are in each. Nothing of it is stored. A unit that was split is not carried back: neither of its
/// successors is what it was, unless one took at least 90 % of it. `own` are the unit's own series.
std::vector<Series> withPredecessors(const Ledger& ledger, const Organisation& unit, const Settling& settle,
                                     const SeriesChoice& choice, std::vector<Series> own);

} // namespace samspel
