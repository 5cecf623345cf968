// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trendlayout.h"

class QPainter;

namespace samspel::chart {

/// Paints a layout, opaque and without rasters, on any painter: widget, PDF, SVG, image. The painter's scale
/// makes one unit of the layout's style what it is on paper. `focus` is the place of a target that gets a
/// frame, for the keyboard.
void paint(QPainter& painter, const TrendLayout& layout, const Theme& theme,
           std::optional<std::size_t> focus = std::nullopt);

} // namespace samspel::chart
