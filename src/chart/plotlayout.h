// SPDX-License-Identifier: MIT
#pragma once

#include "chart/frame.h"
#include "chart/typesetter.h"

/// The plot's own parts, each laid from a given height down.
namespace samspel::chart {

/// The ink of a line.
Ink inkOf(Role role);

/// Width of the widest number at the value axis.
double valueWordsWidth(const ValueAxis& axis, const Typesetter& type);
/// Width of the column of labels at the right, at most `most`; longer labels take several lines.
double columnWidth(const Trend& trend, const Typesetter& type, double most);
/// The plot must be as high as its labels and its ticks need.
double leastPlotHeight(const Trend& trend, const ValueAxis& axis, const Typesetter& type, double columnWidth);

/// Words of the breaks above the plot; their lines begin there and must be drawn down to the axis by the
/// caller. Gives the lower edge of the words.
double layBreaks(TrendLayout& into, const Trend& trend, const Frame& frame, const Typesetter& type,
                 double top, double width);
/// Grid, curves and labels within into.plot.
void layValues(TrendLayout& into, const Trend& trend, const ValueAxis& axis, const Frame& frame,
               const Typesetter& type);
/// A row for each unit with hidden figures, on the axis; gives the lower edge.
double layHidden(TrendLayout& into, const Trend& trend, const Frame& frame, const Typesetter& type,
                 double top);
/// Base line, ticks and periods, thinned to what has room; gives the lower edge.
double layTime(TrendLayout& into, const Frame& frame, const Typesetter& type, double y, double width);

} // namespace samspel::chart
