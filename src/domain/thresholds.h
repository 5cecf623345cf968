// SPDX-License-Identifier: MIT
#pragma once

#include "domain/indicator.h"

namespace samspel {

/// The threshold that an indicator of a kind has unless a person raises it: a count of 1 to 4 is hidden, and
/// a mean or share of fewer than ten (numbers.md, section 3).
constexpr int usualThreshold(Measure measure) { return measure == Measure::count ? 5 : 10; }

} // namespace samspel
