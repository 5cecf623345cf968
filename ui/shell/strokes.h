// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/theme.h"

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
/// Who uses the keyboard has to see where the focus is.
void drawFocus(const QStyleOption* option, QPainter* painter, const QRectF& rect);
void drawLineEdit(const QStyleOption* option, QPainter* painter);
/// A list has none for the focus: its rows show that.
void drawFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget);
/// One that lies flat in a bar has no box until the mouse comes.
void drawToolButton(const QStyleOption* option, QPainter* painter);
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

/// Room for the arrow of a button that opens a menu, at its right, in pixels.
inline constexpr int menuArrow = gap::page;
bool opensMenu(const QStyleOptionToolButton& button);

} // namespace strokes
} // namespace samspel
