// SPDX-License-Identifier: MIT
#include "ui/shell/strokes.h"

#include <QAbstractItemView>
#include <QPainter>

namespace samspel::strokes {

namespace {
constexpr int radius = 4;
} // namespace

void drawBox(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& outline, double width) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(QPen(outline, width));
    const double inset = width / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QColor mixed(const QColor& over, const QColor& under, double share) {
    const auto part = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return {part(over.red(), under.red()), part(over.green(), under.green()),
            part(over.blue(), under.blue())};
}

bool has(const QStyleOption* option, QStyle::StateFlag flag) { return option->state.testFlag(flag); }

void drawFocus(const QStyleOption* option, QPainter* painter, const QRectF& rect) {
    drawBox(painter, rect, Qt::transparent, option->palette.color(Theme::accent), 2);
}

void drawButton(const QStyleOption* option, QPainter* painter, bool isWanted) {
    const QPalette& palette = option->palette;
    const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const QColor text = palette.color(QPalette::ButtonText);
    QColor fill = palette.color(QPalette::Button);
    QColor outline = palette.color(has(option, QStyle::State_Enabled) ? Theme::outline : Theme::line);
    if (isWanted && has(option, QStyle::State_Enabled)) {
        fill = mixed(palette.color(Theme::accent), palette.color(QPalette::Base), 0.12);
        outline = palette.color(Theme::accent);
    }
    if (isDown) {
        fill = mixed(text, fill, 0.14);
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        fill = mixed(text, fill, 0.06);
    }
    drawBox(painter, option->rect, fill, outline);
    if (has(option, QStyle::State_HasFocus)) {
        drawFocus(option, painter, option->rect);
    }
}

void drawLineEdit(const QStyleOption* option, QPainter* painter) {
    const QPalette& palette = option->palette;
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (frame != nullptr && frame->lineWidth <= 0) {
        painter->fillRect(option->rect, palette.brush(QPalette::Base));
        return;
    }
    const bool isEnabled = has(option, QStyle::State_Enabled) && !has(option, QStyle::State_ReadOnly);
    drawBox(painter, option->rect, palette.color(isEnabled ? QPalette::Base : QPalette::Window),
            palette.color(isEnabled ? Theme::outline : Theme::line));
    if (has(option, QStyle::State_HasFocus)) {
        drawFocus(option, painter, option->rect);
    }
}

void drawFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const QPalette& palette = option->palette;
    if (has(option, QStyle::State_HasFocus) && qobject_cast<const QAbstractItemView*>(widget) == nullptr) {
        drawBox(painter, option->rect, palette.color(QPalette::Base), palette.color(Theme::outline));
        drawFocus(option, painter, option->rect);
        return;
    }
    const bool isText = widget != nullptr && widget->inherits("QPlainTextEdit");
    drawBox(painter, option->rect, Qt::transparent, palette.color(isText ? Theme::outline : Theme::line));
}

void drawToolButton(const QStyleOption* option, QPainter* painter) {
    const bool isFlat = has(option, QStyle::State_AutoRaise) && !has(option, QStyle::State_MouseOver) &&
                        !has(option, QStyle::State_Sunken) && !has(option, QStyle::State_On);
    if (!isFlat) {
        drawButton(option, painter, false);
    } else if (has(option, QStyle::State_HasFocus)) {
        drawFocus(option, painter, option->rect);
    }
}

void drawTab(const QStyleOptionTab* tab, QPainter* painter) {
    const bool isChosen = has(tab, QStyle::State_Selected);
    const QPalette& palette = tab->palette;
    if (has(tab, QStyle::State_MouseOver) && !isChosen) {
        painter->fillRect(tab->rect,
                          mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Base), 0.04));
    }
    const QRect rect = tab->rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.color(Theme::line));
    if (isChosen) {
        painter->fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3),
                          palette.color(Theme::accent));
    }
}

void drawHeaderSection(const QStyleOptionHeader* header, QPainter* painter) {
    const QPalette& palette = header->palette;
    painter->fillRect(header->rect, palette.color(QPalette::Base));
    const QRect rect = header->rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.color(Theme::outline));
}

// As large as the text beside it.
void drawArrow(QPainter* painter, const QPointF& middle, const QFont& text, Qt::ArrowType way,
               const QColor& colour) {
    const double half = QFontMetrics(text).height() / 4.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->translate(middle);
    painter->rotate(way == Qt::UpArrow ? 180 : way == Qt::LeftArrow ? 90 : way == Qt::RightArrow ? -90 : 0);
    painter->drawPolygon(QPolygonF{{-half, -half / 2}, {half, -half / 2}, {0, half / 2}});
    painter->restore();
}

// The chosen line of a list: a tint that the text keeps its colour on, and a bar where the keyboard is.
void drawChosen(const QStyleOption* option, QPainter* painter) {
    const QPalette& palette = option->palette;
    const bool hasFocus = has(option, QStyle::State_HasFocus) || has(option, QStyle::State_Active);
    painter->fillRect(option->rect, mixed(palette.color(Theme::accent), palette.color(QPalette::Base),
                                          hasFocus ? 0.18 : 0.10));
    if (option->rect.left() <= 0) {
        painter->fillRect(0, option->rect.top(), 3, option->rect.height(), palette.color(Theme::accent));
    }
}

void drawScrollBar(const QStyleOptionSlider* bar, const QRect& handle, QPainter* painter) {
    const QPalette& palette = bar->palette;
    painter->fillRect(bar->rect, palette.color(QPalette::Base));
    if (bar->maximum <= bar->minimum) {
        return;
    }
    const bool isHeld = has(bar, QStyle::State_MouseOver) || has(bar, QStyle::State_Sunken);
    const QColor colour = palette.color(isHeld ? QPalette::WindowText : Theme::outline);
    drawBox(painter, QRectF(handle).adjusted(3, 3, -3, -3), colour, colour);
}

void drawMenuBarItem(const QStyleOptionMenuItem* item, QPainter* painter) {
    const QPalette& palette = item->palette;
    const bool isChosen = has(item, QStyle::State_Selected) || has(item, QStyle::State_Sunken);
    painter->fillRect(item->rect, palette.color(QPalette::Window));
    if (isChosen) {
        drawBox(painter, QRectF(item->rect).adjusted(0, 4, 0, -4),
                mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.10),
                Qt::transparent);
    }
    painter->setPen(palette.color(QPalette::WindowText));
    painter->drawText(item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
}

void drawTick(const QStyleOption* option, QPainter* painter) {
    const QPalette& palette = option->palette;
    const bool isOn = has(option, QStyle::State_On);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QColor ink = palette.color(isEnabled ? isOn ? Theme::accent : Theme::outline : Theme::line);
    const QRectF box = option->rect;
    drawBox(painter, box, isOn ? ink : palette.color(QPalette::Base), ink);
    if (isOn) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(palette.color(QPalette::HighlightedText), box.width() / 8, Qt::SolidLine,
                             Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](double x, double y) {
            return box.topLeft() + QPointF(x * box.width(), y * box.height());
        };
        painter->drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)});
        painter->restore();
    }
    // Where words stand beside it the ring is around these; two would run into each other.
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (has(option, QStyle::State_HasFocus) && (button == nullptr || button->text.isEmpty())) {
        drawFocus(option, painter, box.adjusted(-2, -2, 2, 2));
    }
}

bool isChosenItem(const QStyleOption* option) { return has(option, QStyle::State_Selected); }

bool opensMenu(const QStyleOptionToolButton& button) {
    return button.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

} // namespace samspel::strokes
