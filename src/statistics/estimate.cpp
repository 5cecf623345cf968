// SPDX-License-Identifier: MIT
#include "statistics/estimate.h"

#include "statistics/formulas/limits.h"

namespace samspel::statistics {

Permission comparable(std::span<const Estimate> units) {
    for (const Estimate& unit : units) {
        if (const auto same = sameBasis(units.front().basis, unit.basis); !same) {
            return same;
        }
        if (const auto possible = checkValue(unit.value); !possible) {
            return possible;
        }
        if (!isSpread(unit.se) || unit.se == 0) {
            return Reason::OutOfRange;
        }
    }
    return Allowed{};
}

} // namespace samspel::statistics
