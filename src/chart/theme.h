// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <array>

namespace samspel::chart {

/// What a colour is for. The layout names the ink, the theme says which colour it is.
enum class Ink {
    text,
    muted,
    grid,
    axis,
    chosen,
    compared,
    county,
    nation,
    band,
    lanePaper,
    laneBar,
    laneMark,
    breakMark,
    stamp
};

/// The shape of a line's points: with it a line is known in grey and by colour-blind eyes.
enum class Shape { disc, square, triangle, diamond, invertedTriangle, hexagon, dot };

/// Colours and stroke widths of one medium, all opaque: PDF/A knows no alpha. Widths are in px of 1/96 inch.
struct Theme {
    QColor paper, text, muted, grid, axis, chosen, county, nation, band, lanePaper, laneBar, laneMark,
        breakMark, stamp;
    std::array<QColor, 5> compared;
    double boldWidth = 2.25; ///< the chosen unit
    double thinWidth = 1.25; ///< the others
    double hairWidth = 1;    ///< grid, axis, whiskers, milestones

    static Theme light();
    static Theme dark();
    static Theme print();

    /// `number` is the line's place among the compared ones.
    QColor colour(Ink ink, int number = 0) const;
};

/// `share` (0…1) of `ink` in `paper`, opaque.
QColor mixed(QColor ink, QColor paper, double share);

/// WCAG 2.1 contrast of two colours, 1…21.
double contrast(QColor one, QColor other);

/// The shape of the compared line with this number; six differ, against five colours: 30 pairs.
Shape comparedShape(int number);

} // namespace samspel::chart
