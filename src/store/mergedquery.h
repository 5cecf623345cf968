// SPDX-License-Identifier: MIT
#pragma once

#include "store/regionquery.h"

namespace samspel {

/// The units that became another, and itself, each with the time in which its figures stand for it.
struct Ancestry {
    std::vector<RegionPart> parts;
    QStringList remarks; ///< notes of the successions
};

/// Nothing when nothing became the unit, or one of those was split.
std::optional<Ancestry> ancestryOf(const Ledger& ledger, const Organisation& unit);

/// Lengthens a unit's series backwards through mergers and new numbers: where the unit was not there yet, the
/// figures of those that became it are joined (docs/numbers.md, Joining units), with status E and the parts
/// that are in each. Nothing of it is stored. A unit that was split is not carried back: neither of its
/// successors is what it was, unless one took at least 90 % of it. `own` are the unit's own series.
std::vector<Series> withPredecessors(const Ledger& ledger, const Organisation& unit, const Settling& settle,
                                     const SeriesChoice& choice, std::vector<Series> own);

} // namespace samspel
