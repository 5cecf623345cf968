// SPDX-License-Identifier: MIT
#pragma once

class QTableView;
class QTableWidget;

namespace samspel {

/// Gives a table that is read, not written in, its look and its keys: whole rows, no grid, Tab leads out of
/// it.
void calm(QTableView& table);

/// Makes columns as wide as what they hold, with air between them; the last takes what is left.
void spaceColumns(QTableView& table);

/// Puts a column's cells, which hold numbers, and its head at the right.
void alignRight(QTableWidget& table, int column);

/// Gives a column, instead of the last, the width that is left.
void widen(QTableWidget& table, int column);

} // namespace samspel
