// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/sheet/sheet.h"

namespace samspel::exchange {

/// How wide each column of a table is to be, in letters: what most of it needs, never so wide that the next
/// columns leave the screen.
std::vector<int> columnWidths(const Sheet& sheet);

} // namespace samspel::exchange
