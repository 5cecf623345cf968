// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/outcome.h"

namespace samspel::statistics {

/// A stretch of years whose figures share one scale. The number is the indicator's own; only equality has a
/// meaning.
enum class Segment : int {};

/// Published and corrected figures of one year are two versions and are never held against each other.
enum class Version : std::uint8_t { Published, Corrected };

/// What a figure was measured on. Two figures may be compared only when these agree; every input of this room
/// has one.
struct Basis {
    int period =
        0; ///< the first calendar year of a school year, or the calendar year; never mixed in one indicator
    Segment segment{};
    Version version = Version::Published;
    bool operator==(const Basis&) const = default;
};

/// Whether two figures, of one year or of two, lie on one scale.
inline Permission sameScale(const Basis& one, const Basis& other) {
    if (one.segment != other.segment) {
        return Reason::MixedSegments;
    }
    if (one.version != other.version) {
        return Reason::MixedVersions;
    }
    return Allowed{};
}

/// Whether two figures are of one year and lie on one scale.
inline Permission sameBasis(const Basis& one, const Basis& other) {
    if (one.period != other.period) {
        return Reason::MixedPeriods;
    }
    return sameScale(one, other);
}

} // namespace samspel::statistics
