// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"

namespace sqlite {
class Statement;
}

namespace samspel {

/// The columns of an observation without its series, in the order of readFigure().
inline constexpr auto figureColumns =
    "period, version, status, value, decimals, uncertainty, uncertainty_decimals, "
    "n, source, line, cell, confidentiality";
/// The same with the series, in the order of bindFigure().
inline constexpr auto observationColumns = "series, period, version, status, value, decimals, uncertainty, "
                                           "uncertainty_decimals, n, source, line, cell, confidentiality";

inline constexpr int observationColumnCount = 13;

/// How a version is kept.
constexpr int stored(Version version) { return static_cast<int>(version); }

/// Reads figureColumns, beginning at a column of the present row.
Figure readFigure(const sqlite::Statement& row, int first);
/// Binds all parameters of an INSERT of observationColumns.
void bindFigure(sqlite::Statement& statement, qint64 series, const Figure& figure);
/// Whether two figures of one series, period and version tell the same; where they came from does not count.
bool saysTheSame(const Figure& one, const Figure& other);

} // namespace samspel
