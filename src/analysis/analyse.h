// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/statement.h"
#include "domain/when.h"

#include <span>

namespace samspel::analysis {

/// Another unit of the same kind with figures of the same indicator and breakdown, as its audience may see
/// them.
struct Peer {
    QString number;
    bool takesPart = false; ///< in the same programme: it can be ranked with, but is no donor
    std::vector<Shown> figures;
};

/// What there is to say something of. What it refers to outlives it.
struct Question {
    const Series& series;           ///< the unit looked at
    const Series* nation = nullptr; ///< of the same indicator and breakdown
    const Series* county = nullptr; ///< likewise
    std::span<const Peer> peers{};  ///< without the unit itself
    std::span<const Segment> segments{};
    std::optional<When> programmeStart{}; ///< nothing is said of before and after without one
    /// The first period after that start, where a person decides it; else the months in which figures are
    /// measured do.
    std::optional<Period> firstAfter{};
    std::optional<Period> from{};
    std::optional<Period> to{};
    Audience audience = Audience::open;
};

/// Everything that may be said of the series, and each refusal: in the order of Topic, then of segments and
/// periods. Every method asks the gate; none is given figures of two segments or versions.
std::vector<Statement> analyse(const Question& question);

/// Whether a segment's figures may be held against each other from year to year. Mastery levels and the first
/// tests may not: each year's test was a test of its own, and only units of the same year compare.
bool yearsCompare(const Segment& segment);

} // namespace samspel::analysis
