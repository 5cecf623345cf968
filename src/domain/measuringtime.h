// SPDX-License-Identifier: MIT
#pragma once

#include "domain/indicator.h"
#include "domain/when.h"

namespace samspel {

/// When the figures of one period are measured: a few weeks of it, or, where nobody knows, any of its days.
struct MeasuringTime {
    QDate first; ///< of whole months
    QDate last;
    bool isKnown = false;

    friend bool operator==(const MeasuringTime&, const MeasuringTime&) = default;
};

/// Of the publishers' series (docs/adr/0018): national tests in September and October, and so on.
MeasuringTime measuringTime(const Indicator& indicator, Period period);

/// Where a figure lies to a beginning or an end. Months decide: what was measured in a month in which it may
/// have begun is on neither side.
enum class TimeSide { before, neither, after };
TimeSide sideOf(const MeasuringTime& measured, const When& when);

} // namespace samspel
