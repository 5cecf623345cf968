// SPDX-License-Identifier: MIT
#pragma once

#include "store/settle.h"

namespace samspel {

/// Scale points of 2014–2021 as they would be on the scale that does not flatten them: a published figure
/// corrected with the parameters of Statistics Norway (44 rows: school year, test, grades 5 and 8; SSB, Table
/// 1 of the documentation of 13 November 2025). Status E, Version::corrected; below county level it is this
/// program's own estimate. Nothing where there is no row, or no value to correct.
std::optional<Shown> corrected(const Shown& published, const QString& indicator, int grade);

} // namespace samspel
