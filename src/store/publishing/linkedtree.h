// SPDX-License-Identifier: MIT
#pragma once

#include "store/publishing/linkedfigures.h"

namespace samspel {

/// Parts of a whole, and whether there can be no others.
struct LinkedParts {
    const char* kind;
    int whole = 0;
    std::vector<int> parts; ///< places of pieces
    bool isClosed = false;  ///< the parts are all that there can be
    bool lacksPart = false; ///< … and one of them is not in the register
};

/// Which of some figures belong together, by their places.
struct LinkedTree {
    std::vector<LinkedParts> wholes;
    /// Schools of a municipality that several became: nobody here knows to which of these each belonged.
    std::vector<std::vector<int>> unsure;
};

/// Finds the wholes with their parts.
LinkedTree treeOf(const std::vector<Piece>& pieces, const std::vector<LinkedUnit>& units, QDate day);

} // namespace samspel
