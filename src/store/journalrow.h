// SPDX-License-Identifier: MIT
#pragma once

#include "store/step.h"

namespace sqlite {
class Statement;
}

namespace samspel {

/// An entry's columns in a query, and how they are read.
inline constexpr auto journalColumns = "id, at, author, action, kind, name, also, state, source, target";
JournalEntry readJournalEntry(const sqlite::Statement& statement);

} // namespace samspel
