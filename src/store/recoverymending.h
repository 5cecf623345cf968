// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/database.h"
#include "store/recovery.h"

#include <map>

namespace samspel {

/// What leads to a row that was lost forgets it, or is lost as well, and so on until all hold. Counts it as
/// carryTable() does.
void mendReferences(sqlite::Database& database, RecoveryReport& report,
                    std::map<qint64, qint64>& figuresBySource);

/// A step whose changeset cannot be read would be in the way of the whole history.
void dropBrokenSteps(sqlite::Database& database, RecoveryReport& report);

/// Names the sources of lost figures in the report: @p figures has how many were lost of each, by its id.
void tellSources(sqlite::Database& database, const std::map<qint64, qint64>& figures, RecoveryReport& report);

} // namespace samspel
