// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/estimate.h"
#include "statistics/share.h"

#include <span>
#include <vector>

/// Ranks as ranges: the only form in which the program shows one.
namespace samspel::statistics {

/// "Place 1 of 12, but the figures fit places 1 to 9 as well."
struct RankRange {
    int place = 0; ///< 1 + the number of larger values; equal values share it
    int best = 0;  ///< 1 + the number of units that are clearly above
    int worst = 0; ///< k − the number of units that are clearly below
    int units = 0; ///< k
};

/// What "clearly" allows for: the k − 1 comparisons of each unit by Holm's method, or none of it (for tests
/// and help).
enum class Correction : std::uint8_t { Holm, None };

/// In the order given; the largest value is place 1. z_ij = (y_j − y_i)/√(s_i² + s_j²), two-sided at 5 %.
/// TooFewUnits (needs 2), Mixed…, NotFinite, OutOfRange.
Outcome<std::vector<RankRange>> rankRanges(std::span<const Estimate> units,
                                           Correction correction = Correction::Holm);

/// That of one unit alone, by its place among `units`; OutOfRange where there is no such place.
Outcome<RankRange> rankRange(std::span<const Estimate> units, std::size_t which,
                             Correction correction = Correction::Holm);

/// The same of shares: two are clearly apart when Newcombe's interval of their difference holds no 0, at the
/// confidence that Holm asks for. TooFewUnits (needs 2), Mixed…, OutOfRange.
Outcome<RankRange> rankRange(std::span<const Share> units, std::size_t which,
                             Correction correction = Correction::Holm);

} // namespace samspel::statistics
