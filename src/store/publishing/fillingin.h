// SPDX-License-Identifier: MIT
#pragma once

#include "store/publishing/linkedfigures.h"

namespace samspel {

/// Adds what no figure tells and everybody can work out at once: boys are all less girls, the third level is
/// those who took part less the two others. It stands in sums of its own, as with those of other units.
void fillIn(std::vector<Piece>& pieces);

} // namespace samspel
