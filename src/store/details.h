// SPDX-License-Identifier: MIT
#pragma once

#include "store/step.h"

#include <cstddef>
#include <vector>

namespace samspel {

class Ledger;

/// A stretch of what Ledger::details() gives, from the first to before the end: one step may have changed
/// more fields than anybody looks at.
std::vector<FieldChange> detailsBetween(const Ledger& ledger, qint64 entry, std::size_t first,
                                        std::size_t end);

} // namespace samspel
