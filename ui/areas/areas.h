// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/place.h"

namespace samspel {

/// The pages of the register's areas, in the order of the sidebar: the first page, the partnership and its
/// programme, the sub-programmes, money and evaluation.
std::vector<Place> areaPlaces();

} // namespace samspel
