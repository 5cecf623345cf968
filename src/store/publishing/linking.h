// SPDX-License-Identifier: MIT
#pragma once

#include "store/publishing/linkedtree.h"

namespace samspel {

/// Makes cells of pieces, and sums of wholes whose parts are all there.
LinkedFigures cellsAndSums(const std::vector<Piece>& pieces, const LinkedTree& tree, const Lexicon& lexicon,
                           const std::vector<LinkedUnit>& units, const LinkedScale& scale);

} // namespace samspel
