// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"
#include "store/step.h"

namespace sqlite {
class Database;
class Statement;
} // namespace sqlite

namespace samspel {

/// An entry's columns in a query, and how they are read.
inline constexpr auto journalColumns = "id, at, author, action, kind, name, also, state, source, target";
JournalEntry readJournalEntry(const sqlite::Statement& statement);

/// The fields of a kind by the place of their columns in the table; nullptr where the description has none:
/// the key, and columns that were retired.
std::vector<const FieldInfo*> fieldsByPlace(sqlite::Database& database, const Kind& kind);

} // namespace samspel
