// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trend.h"

/// The words that a chart puts to figures, statuses and times. Nothing here decides what may be shown.
namespace samspel::chart {

/// An English text that lies in the register (indicator, scale, reason of a break), in the reader's language
/// when the program's own catalogue wrote it.
QString catalogueText(const QString& english, const Language& language);

/// "suppressed", "not published", …: the word beside the mark of a figure that is not drawn.
QString hiddenWord(const Shown& shown, const Language& language);
/// Why the figure is not shown: "fewer than 10 pupils".
QString hiddenReason(const Shown& shown, const Indicator& indicator, const Language& language);
/// What a reader must know of a figure that is shown: "estimated; 6 of 7 parts, 95 % of the pupils"; empty
/// for most.
QString remark(const Shown& shown, Mark mark, const Language& language);

/// A half-width has a decimal more than a whole number, as publishers give it.
inline int halfWidthDecimals(const Point& point) { return point.decimals > 1 ? point.decimals : 1; }
/// How uncertain a figure is, as a table has it: "1.6" for ±1.6 of a mean, "6.1–22.5" of a share; empty
/// without an interval.
QString intervalText(const Point& point, const Language& language);
/// "48 ± 1.6, 136 pupils", or "suppressed, fewer than 10 pupils".
QString spokenFigure(const Point& point, Measure measure, const Language& language);
/// Puts the numbers to an axis's ticks.
void nameTicks(ValueAxis& axis, const Language& language);
/// "autumn 2010", "autumn 2010 to 2012".
QString time(const Milestone& milestone, const Language& language);

} // namespace samspel::chart
