// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace samspel {

class Ledger;

/// When the register was made, which its copies share and another register does not. Not by whom: the author
/// may be erased.
QString birthOf(const Ledger& ledger);

} // namespace samspel
