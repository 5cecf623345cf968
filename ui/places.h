// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/place.h"

#include <vector>

namespace samspel {

/// Every page of the program in the order of the sidebar. A new kind of record is one more line here.
std::vector<Place> allPlaces();

} // namespace samspel
