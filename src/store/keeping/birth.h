// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace samspel {

class Ledger;

/// When and by whom the register was made, which its copies share and another register does not.
QString birthOf(const Ledger& ledger);

} // namespace samspel
