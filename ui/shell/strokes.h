// SPDX-License-Identifier: MIT
#pragma once

#include <QStyleOption>

class QPainter;

namespace samspel {

/// How CalmStyle draws the parts that widgets are made of: flat, with thin outlines, in the palette's
/// colours.
namespace strokes {

void drawBox(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& outline,
             double width = 1);
QColor mixed(const QColor& over, const QColor& under, double share);
bool has(const QStyleOption* option, QStyle::StateFlag flag);
void drawFocus(const QStyleOption* option, QPainter* painter, const QRectF& rect);
void drawButton(const QStyleOption* option, QPainter* painter, bool isWanted);
void drawTab(const QStyleOptionTab* tab, QPainter* painter);
void drawHeaderSection(const QStyleOptionHeader* header, QPainter* painter);
void drawArrow(QPainter* painter, const QPointF& middle, const QFont& text, Qt::ArrowType way,
               const QColor& colour);
void drawChosen(const QStyleOption* option, QPainter* painter);
void drawScrollBar(const QStyleOptionSlider* bar, const QRect& handle, QPainter* painter);
void drawMenuBarItem(const QStyleOptionMenuItem* item, QPainter* painter);
void drawTick(const QStyleOption* option, QPainter* painter);
bool isChosenItem(const QStyleOption* option);

} // namespace strokes
} // namespace samspel
