// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/complaints.h"
#include "exchange/text/rows.h"

namespace samspel::exchange {

/// Refuses a row that has more or fewer cells than the head, broken quotes, or no line end: publishers end
/// every line, so the last figure of a line without may be half of itself.
bool isWhole(const Rows& row, std::size_t wantedCells, Complaints& complaints, const Language& language);

} // namespace samspel::exchange
