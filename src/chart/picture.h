// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trendlayout.h"

#include <QByteArray>

/// A trend as a file: the same model, layout and painter as the screen.
namespace samspel::chart {

/// How a picture is made. The height follows from the words and the width.
struct Paper {
    double width = 160;  ///< mm, all of the picture
    double margin = 4;   ///< mm
    double points = 8.5; ///< of the running text; notes are 0.9 of it
    double dpi = 200;    ///< of a PNG
    QString family;      ///< empty: printFamily()
};

/// "Open Sans" where it is installed, else the application's font.
QString printFamily();

/// Width and height of the picture in mm.
QSizeF pictureSize(const Trend& trend, const Paper& paper);

/// Text is text, and the trend's title and words are the picture's title and description.
QByteArray svg(const Trend& trend, const Theme& theme, const Paper& paper = {});
/// One page of the picture's size, with embedded fonts; title in the document's information.
QByteArray pdf(const Trend& trend, const Theme& theme, const Paper& paper = {});
/// At paper.dpi dots per inch, opaque; title and words are in its texts "Title" and "Description".
QByteArray png(const Trend& trend, const Theme& theme, const Paper& paper = {});

} // namespace samspel::chart
