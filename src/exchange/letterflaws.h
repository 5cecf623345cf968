// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/complaints.h"
#include "exchange/text/stretches.h"

namespace samspel::exchange {

/// Refuses a file for its letters that cannot be read: line, cell and letter of each, counted from 1 as Rows
/// does. Where more than one letter in twenty is broken (and more than ten are), it says that this is no
/// text.
void tellFlaws(const Flow& flow, const Sniffed& sniffed, const Language& language, Complaints& complaints);

} // namespace samspel::exchange
