// SPDX-License-Identifier: MIT
#pragma once

#include "store/trail.h"

namespace samspel {

/// Makes the figure of the trail's code anew and tells of what. Whether there is such a figure; where the
/// unit has one of its own meanwhile, the trail has its code afterwards.
bool addMade(const Ledger& ledger, Trail& trail, Audience audience);

} // namespace samspel
