// SPDX-License-Identifier: MIT
#pragma once

namespace samspel::statistics {

/// Two ends, low <= high, both included.
struct Interval {
    double low = 0;
    double high = 0;

    double width() const { return high - low; }
    bool contains(double value) const { return low <= value && value <= high; }
    bool overlaps(const Interval& other) const { return low <= other.high && other.low <= high; }
    bool operator==(const Interval&) const = default;
};

/// The confidence levels that the program draws; any level between 0 and 1 may be asked for.
inline constexpr double usual = 0.95;
inline constexpr double nearlyCertain = 0.998;

} // namespace samspel::statistics
