// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/series.h"
#include "support/catch.h"

#include <vector>

namespace samspel::statistics {

/// Equal to `expected` within a relative error; the files of expected values hold 12 significant digits.
inline Approx near(double expected, double relative = 1e-9) {
    return Approx(expected).epsilon(relative).margin(1e-11);
}

inline constexpr Segment oneSegment{4};

/// A series of consecutive years on one scale.
inline Series seriesOf(const std::vector<double>& values, const std::vector<int>& n = {}, int first = 2014) {
    std::vector<Point> points;
    for (std::size_t index = 0; index < values.size(); ++index) {
        Point point{{first + static_cast<int>(index), oneSegment}, values[index]};
        if (!n.empty()) {
            point.n = n[index];
        }
        points.push_back(point);
    }
    return *Series::of(points);
}

} // namespace samspel::statistics
