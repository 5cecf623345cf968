// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/database.h"
#include "store/recovery.h"

#include <map>
#include <string>
#include <vector>

namespace samspel {

/// The tables that recovery carries over, in the order in which they were made; what is made from others is
/// none of them.
std::vector<std::string> tablesOf(sqlite::Database& database);

/// Carries over what can be read of one table: first by @p sound, which refuses damaged pages, then the rest
/// by @p trusting. Counts what came and what is lost; of lost figures also how many each source had (0: the
/// source is not known). Throws sqlite::Error when @p target cannot be written.
void carryTable(sqlite::Database& sound, sqlite::Database& trusting, sqlite::Database& target,
                const std::string& table, RecoveryReport::Kind& count,
                std::map<qint64, qint64>& figuresBySource);

/// Adds the key of a doubtful or a lost row; of many only the first, and that there are more.
void noteKey(QStringList& keys, const QString& key);

} // namespace samspel
