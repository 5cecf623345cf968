// SPDX-License-Identifier: MIT
#pragma once

#include "store/cellsql.h"
#include "store/rowquery.h"

namespace samspel {

/// The condition as SQL, true for the rows that it is about. It has to fit the place's kind.
std::string conditionSql(CellSql& sql, const CellSql::Place& place, const Condition& condition, QDate today);

} // namespace samspel
