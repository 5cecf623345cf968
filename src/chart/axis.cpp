// SPDX-License-Identifier: MIT
#include "chart/axis.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace samspel::chart {

namespace {

constexpr double fewestTicks = 5;
constexpr double mostTicks = 8;
// Sums of steps such as 0.1 miss round numbers by a hair.
constexpr double hair = 1e-9;

double floorTo(double value, double step) { return std::floor(value / step + hair) * step; }
double ceilTo(double value, double step) { return std::ceil(value / step - hair) * step; }

} // namespace

double roundStep(double atLeast) {
    assert(atLeast > 0);
    const double power = std::pow(10.0, std::floor(std::log10(atLeast) + hair));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= atLeast * (1 - hair)) {
            return factor * power;
        }
    }
    return 10 * power;
}

ValueAxis valueAxis(double low, double high, std::optional<double> span, std::optional<double> least,
                    std::optional<double> most) {
    assert(low <= high);
    double height = span.value_or(std::max(std::abs(low), std::abs(high)) / 10);
    if (height <= 0) {
        height = std::max(high - low, 1.0);
    }
    // The step comes from the indicator's own span, so that its charts have the same ticks.
    double step = roundStep(height / fewestTicks);
    height = std::max(height, high - low);
    const double middle = (low + high) / 2;
    height = ceilTo(height, step);
    double bottom = std::round((middle - height / 2) / step) * step;
    bottom = std::min(bottom, floorTo(low, step));
    double top = std::max(bottom + height, ceilTo(high, step));
    // What cannot be is not drawn, unless a figure lies there all the same.
    if (least && low >= *least && bottom < *least) {
        bottom = floorTo(*least, step);
        top = std::max(ceilTo(high, step), bottom + height);
    }
    if (most && high <= *most && top > *most) {
        top = ceilTo(*most, step);
        bottom = std::min(floorTo(low, step), top - height);
        if (least && low >= *least) {
            bottom = std::max(bottom, floorTo(*least, step));
        }
    }
    if ((top - bottom) / step > mostTicks) {
        step = roundStep((top - bottom) / fewestTicks);
        bottom = floorTo(bottom, step);
        top = ceilTo(top, step);
    }
    ValueAxis axis{
        bottom, top, step, std::max(0, static_cast<int>(-std::floor(std::log10(step) + hair))), {}};
    for (long i = 0; i <= std::lround((top - bottom) / step); ++i) {
        axis.ticks.push_back({bottom + static_cast<double>(i) * step, {}});
    }
    return axis;
}

ValueAxis joined(std::span<const ValueAxis> axes) {
    ValueAxis all;
    for (const ValueAxis& axis : axes) {
        if (axis.isEmpty()) {
            continue;
        }
        if (all.isEmpty()) {
            all = axis;
            continue;
        }
        const double low = std::min(all.least, axis.least);
        const double high = std::max(all.most, axis.most);
        all = valueAxis(low, high, high - low);
    }
    return all;
}

TimeAxis joined(std::span<const TimeAxis> axes) {
    TimeAxis all;
    for (const TimeAxis& axis : axes) {
        if (axis.isEmpty()) {
            continue;
        }
        all.from = all.isEmpty() ? axis.from : std::min(all.from, axis.from);
        all.to = std::max(all.to, axis.to);
        all.ticks.insert(all.ticks.end(), axis.ticks.begin(), axis.ticks.end());
    }
    std::sort(all.ticks.begin(), all.ticks.end(), [](const Tick& a, const Tick& b) { return a.at < b.at; });
    all.ticks.erase(std::unique(all.ticks.begin(), all.ticks.end()), all.ticks.end());
    return all;
}

} // namespace samspel::chart
