// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>
#include <span>
#include <vector>

namespace samspel::chart {

/// A place on an axis, with its words.
struct Tick {
    double at = 0;
    QString words;

    bool operator==(const Tick&) const = default;
};

/// The value axis of a chart, in the indicator's unit. Empty while there is nothing to draw.
struct ValueAxis {
    double least = 0;
    double most = 0;
    double step = 0;
    int decimals = 0;        ///< that the ticks need
    std::vector<Tick> ticks; ///< from least to most; their words are put by a language

    bool isEmpty() const { return most <= least; }
};

/// The time axis, in years since year 0; one tick for each period, at its middle.
struct TimeAxis {
    double from = 0;
    double to = 0;
    std::vector<Tick> ticks;

    bool isEmpty() const { return to <= from; }
    bool holds(double x) const { return from <= x && x <= to; }
};

/// 1, 2 or 5 times a power of ten, the least that is not below `atLeast` (> 0).
double roundStep(double atLeast);

/// The axis that holds low…high and is at least `span` high, on round ticks. Without a span, a tenth of the
/// largest value is the least height, so that a change of 1 % never looks like a landslide. least and most
/// are what the indicator can be at all: the axis stays within them where the data do.
ValueAxis valueAxis(double low, double high, std::optional<double> span, std::optional<double> least = {},
                    std::optional<double> most = {});

/// One axis for several charts that are to be compared; empty ones do not count.
ValueAxis joined(std::span<const ValueAxis> axes);
TimeAxis joined(std::span<const TimeAxis> axes);

} // namespace samspel::chart
