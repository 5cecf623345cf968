// SPDX-License-Identifier: MIT
#pragma once

#include "store/overview/yearwheel.h"

#include <QIcon>
#include <QString>

class QFont;
class QPainter;
class QPalette;
class QPointF;

namespace samspel {

/// "Dialogue meeting": what a mark stands for, in the window's language.
QString nameOf(YearMark mark);
/// One or two letters that stand in the mark; no two marks have the same.
QString letterOf(YearMark mark);

/// Draws a mark, known by its shape, by being filled or hollow, and by its letter: what is held is filled,
/// what is due is hollow.
void paintMark(QPainter& painter, YearMark mark, QPointF middle, double size, const QPalette& colours);
/// How high and wide a mark is that holds letters of the font.
double markSize(const QFont& font);
QIcon iconOf(YearMark mark, const QFont& font, const QPalette& colours, double pixelRatio);

} // namespace samspel
