// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figurecode.h"

namespace samspel {

class Ledger;

/// Where one figure came from.
struct Trail {
    /// A figure as one source told it.
    struct Told {
        Figure figure;
        Source source;
        Id<Source> replacedBy;   ///< not kept while it holds
        bool isHidden = false;   ///< from this audience: then it has no value, and its line may not be shown
        bool isLineShown = true; ///< false where its line holds other figures that this audience may not see
    };

    FigureCode code;
    Organisation unit;
    Indicator indicator;
    Breakdown breakdown;
    std::vector<Told> told; ///< what holds now first, then what it replaced, the latest first
};

/// As its audience may see it. Nothing when the register has no such figure; one that was replaced and has
/// none after it is found, too.
std::optional<Trail> trailOf(const Ledger& ledger, const FigureCode& code, Audience audience);

/// The code of a stored figure; nothing when there is none of that place.
std::optional<FigureCode> codeOf(const Ledger& ledger, Id<Organisation> unit, Id<Indicator> indicator,
                                 const Breakdown& breakdown, Period period, Version version);

} // namespace samspel
