// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"

namespace samspel {

/// What a figure as it is stored may be shown as: its segment, its status in words that hold now (first of a
/// segment, low reliability), hidden when it is too small for its audience, and its standard error.
class Settling {
public:
    Settling(const Indicator& indicator, std::vector<Segment> segments, Audience audience);

    Shown operator()(const Figure& figure) const;
    const Segment* segmentOf(Period period) const;
    const Indicator& indicator() const { return m_indicator; }
    /// Standard deviation between pupils that holds in a segment; known for the newest only.
    std::optional<double> spreadIn(const Segment* segment) const;

private:
    bool isTooSmall(const Figure& figure) const;
    void hideSmallCount(Figure& figure) const;
    std::optional<double> standardErrorOf(const Figure& figure, const Segment* segment) const;

    Indicator m_indicator;
    std::vector<Segment> m_segments;
    Audience m_audience;
};

} // namespace samspel
