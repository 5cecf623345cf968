// SPDX-License-Identifier: MIT
#pragma once

#include "chart/axis.h"

#include <algorithm>

namespace samspel::chart {

/// The columns that plot, hidden marks, time axis and lanes share: values' words, time, labels.
struct Frame {
    double left = 0; ///< of the time axis
    double right = 0;
    double columnLeft = 0; ///< of the labels beside it
    double columnRight = 0;
    double sample = 0; ///< length of the piece of line before a label
    TimeAxis time;

    double x(double years) const {
        return time.isEmpty() ? left : left + (years - time.from) / (time.to - time.from) * (right - left);
    }
    double columnWidth() const { return columnRight - columnLeft; }
};

/// A taken stretch of a row.
struct Taken {
    double from = 0;
    double to = 0;
};

/// Whether from…to touches nothing that is taken.
inline bool isFree(const std::vector<Taken>& taken, double from, double to) {
    return std::none_of(taken.begin(), taken.end(),
                        [&](const Taken& t) { return from < t.to && t.from < to; });
}

} // namespace samspel::chart
