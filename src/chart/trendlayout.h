// SPDX-License-Identifier: MIT
#pragma once

#include "chart/style.h"
#include "chart/theme.h"
#include "chart/trend.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

namespace samspel::chart {

/// One line of text, where it stands and what it takes up.
struct TextItem {
    QRectF box;
    QPointF baseline; ///< left end
    QString words;
    Size size = Size::text;
    Ink ink = Ink::text;
    int number = 0; ///< of the compared line, for its colour
};

/// One unit's line: what is drawn of it, from the band below to the points on top.
struct Curve {
    struct Path {
        QPolygonF points;
        bool isEstimated = false;
    };
    struct Dot {
        QPointF at;
        bool isHollow = false;
    };
    Ink ink = Ink::compared;
    int number = 0;
    bool isBold = false;
    bool isDashed = false;
    bool isApart = false; ///< its points stand alone, and so does its shape before the label
    Shape shape = Shape::disc;
    double radius = 0;
    std::vector<QPolygonF> bands;
    std::vector<QLineF> whiskers;
    std::vector<Path> paths;
    std::vector<Dot> dots;
    QLineF level;     ///< across the plot, of what the others are measured from; else null
    QPolygonF leader; ///< from the newest point to a label that had to move
    QLineF
        sample; ///< a piece of the line, with its shape, before the label; null when there is one line only
};

/// The mark of a figure that is not drawn: hollow, on the axis.
struct HiddenTick {
    QRectF box;
    Ink ink = Ink::compared;
    int number = 0;
};

struct LaneBox {
    QRectF box;
    std::vector<QPolygonF> bars; ///< pointed where the range goes on outside
    std::vector<QPolygonF> diamonds;
};

/// What a person can point at or walk to: a figure, or a milestone.
struct Target {
    QRectF area; ///< at least 24 × 24 px; the mark and its label
    QRectF mark; ///< what a focus frame goes around
    std::optional<std::pair<std::size_t, std::size_t>> point; ///< line and point in the trend
    Id<Milestone> milestone;
    QString spoken;
};

/// The axes of several charts that are to be compared.
struct SharedAxes {
    ValueAxis values;
    TimeAxis time;

    static SharedAxes of(std::span<const Trend> trends, const Language& language);
};

struct LayoutOptions {
    bool hasTitle = true;     ///< title and subtitle; false where the page says them already
    bool hasSentences = true; ///< the caution is not an option
    std::optional<SharedAxes> axes;
};

/// Where everything of a trend lies, in units of the style: pure geometry, the same for every medium.
struct TrendLayout {
    Style style;
    QSizeF size; ///< may be higher than was asked for: nothing is cut
    QRectF plot; ///< the area of the values
    std::vector<QLineF> grid;
    std::vector<QLineF> milestones; ///< thin lines through the plot
    std::vector<QLineF> breaks;
    std::vector<QLineF> axis;  ///< the base line and its ticks
    std::vector<Curve> curves; ///< in painting order
    std::vector<HiddenTick> hidden;
    std::vector<LaneBox> lanes;
    std::vector<TextItem> texts;
    std::vector<Target> targets; ///< in the order that the keyboard walks: lines by time, then lanes

    /// The nearest target whose area holds the place; nullptr when there is none.
    const Target* targetAt(QPointF place) const;
};

/// Lays a trend out to this width; the plot takes the height that the words leave, and at least what it
/// needs.
TrendLayout layOut(const Trend& trend, QSizeF size, const Style& style, const LayoutOptions& options = {});
/// The height at which a trend of this width looks right.
double heightFor(const Trend& trend, double width, const Style& style, const LayoutOptions& options = {});

} // namespace samspel::chart
