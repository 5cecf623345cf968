// SPDX-License-Identifier: MIT
#pragma once

class QTableView;

namespace samspel {

/// Gives a table that is read, not written in, its look and its keys: whole rows, no grid, Tab leads out of
/// it.
void calm(QTableView& table);

/// Makes columns as wide as what they hold, with air between them; the last takes what is left.
void spaceColumns(QTableView& table);

} // namespace samspel
