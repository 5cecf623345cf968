// SPDX-License-Identifier: MIT
#pragma once

#include "report/footing.h"
#include "report/measured.h"

namespace samspel::report {

/// Tables of each member's newest figures beside each other, one for each grade and period: in the alphabet's
/// order, never by size, with ± and number of pupils; then whole, counties and nation. Hidden figures have
/// their word. `head` stands over the names.
std::vector<Block> comparisonTables(const std::vector<Measured>& measured, const UnitGroup& group,
                                    const QString& head, Footing& footing, const Language& language);

/// The cells that tell one figure: value, ± (a share's interval) and pupils, or one cell across them with the
/// word for what is hidden. `point` is nullptr where the register has no figure.
std::vector<Cell> figureCells(const chart::Point* point, const Language& language, Run::Voice voice);
/// The heads over those cells, and the columns that they stand in.
std::vector<Cell> figureHeads(Measure measure, const Language& language);
std::vector<Column> figureColumns();
/// What the signs in those cells mean, as far as they occur. `hasPupils`: there is a column for them.
QStringList figureKey(const std::vector<const chart::Point*>& points, bool hasPupils,
                      const Language& language);

} // namespace samspel::report
