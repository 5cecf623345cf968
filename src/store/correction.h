// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/rescale.h"
#include "store/settle.h"

namespace samspel {

/// The parameters for one test of one autumn: old mean and SD, new mean and SD; nullptr where there is no
/// row.
const statistics::ScaleParameters* correctionOf(const QString& indicator, int grade, Period period);

/// Whether there is any row for the test.
bool hasCorrection(const QString& indicator, int grade);

/// Scale points of 2014–2021 as they would be on the scale that does not flatten them: a published figure
/// corrected with the parameters of Statistics Norway (44 rows: school year, test, grades 5 and 8; SSB, Table
/// 1 of the documentation of 13 November 2025). Status E, Version::corrected; below county level it is this
/// program's own estimate. Nothing where there is no row, or no value to correct.
std::optional<Shown> corrected(const Shown& published, const QString& indicator, int grade);

} // namespace samspel
