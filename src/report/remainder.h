// SPDX-License-Identifier: MIT
#pragma once

#include "report/measured.h"

namespace samspel::report {

/// Hides further parts where what is hidden could be worked out from the whole less the shown parts: the
/// hidden ones are at least two, with at least the threshold of pupils between them (docs/numbers.md, section
/// 3, remainder rule). The smallest shown part goes first. `whole` is the number of the unit that the others
/// are parts of.
void hideRemainders(Measured& measured, const QString& whole, const Language& language);

} // namespace samspel::report
