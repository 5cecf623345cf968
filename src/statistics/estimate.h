// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/basis.h"

#include <span>

namespace samspel::statistics {

/// One unit's value in one year with its standard error, for comparisons between units.
struct Estimate {
    Basis basis;
    double value = 0;
    double se = 0;
};

/// Whether units may be compared: one year and scale, finite values, every se above 0.
Permission comparable(std::span<const Estimate> units);

} // namespace samspel::statistics
