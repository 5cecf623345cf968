// SPDX-License-Identifier: MIT
#include "ui/shell/style.h"

#include "ui/shell/strokes.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace samspel {

using namespace strokes;

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void CalmStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox*>(widget) != nullptr || qobject_cast<QAbstractSpinBox*>(widget) != nullptr) {
        if (widget->focusPolicy() == Qt::WheelFocus) {
            widget->setFocusPolicy(Qt::StrongFocus);
        }
        widget->installEventFilter(this);
    }
}

bool CalmStyle::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore(); // and so it reaches the page
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    const QPalette& palette = option->palette;
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        drawLineEdit(option, painter);
        return;
    case PE_Frame:
        drawFrame(option, painter, widget);
        return;
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        drawButton(option, painter,
                   button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton));
        return;
    }
    case PE_PanelButtonTool:
        drawToolButton(option, painter);
        return;
    case PE_FrameFocusRect:
        if (!isChosenItem(option) || qobject_cast<const QAbstractItemView*>(widget) == nullptr) {
            drawFocus(option, painter, option->rect);
        }
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (isChosenItem(option)) {
            drawChosen(option, painter);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
        drawTick(option, painter);
        return;
    case PE_PanelMenuBar:
        return;
    case PE_IndicatorBranch:
        if (has(option, State_Children)) {
            drawArrow(painter, QRectF(option->rect).center(), QApplication::font(),
                      has(option, State_Open) ? Qt::DownArrow : Qt::RightArrow, palette.color(Theme::muted));
        }
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        drawArrow(painter, QRectF(option->rect).center(), QApplication::font(),
                  element == PE_IndicatorArrowUp     ? Qt::UpArrow
                  : element == PE_IndicatorArrowDown ? Qt::DownArrow
                  : element == PE_IndicatorArrowLeft ? Qt::LeftArrow
                                                     : Qt::RightArrow,
                  palette.color(has(option, State_Enabled) ? QPalette::WindowText : Theme::outline));
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, palette.color(QPalette::Base));
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            header != nullptr && header->sortIndicator != QStyleOptionHeader::None) {
            const bool isDown = header->sortIndicator == QStyleOptionHeader::SortDown;
            drawArrow(painter, QRectF(header->rect).center(), QApplication::font(),
                      isDown ? Qt::DownArrow : Qt::UpArrow, palette.color(Theme::muted));
        }
        return;
    case PE_PanelStatusBar:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                          palette.color(Theme::line));
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          palette.color(Theme::line));
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    if (element == CE_TabBarTabShape) {
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            drawTab(tab, painter);
            return;
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawHeaderSection(header, painter);
        } else {
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        }
        return;
    }
    if (element == CE_Splitter) {
        const QRect rect = option->rect;
        const bool isUpright = rect.height() > rect.width();
        const QColor colour =
            option->palette.color(has(option, State_MouseOver) ? Theme::outline : Theme::line);
        painter->fillRect(isUpright ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                                    : QRect(rect.left(), rect.center().y(), rect.width(), 1),
                          colour);
        return;
    }
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    }
    if (element == CE_MenuBarItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            drawMenuBarItem(item, painter);
            return;
        }
    }
    if (element == CE_MenuItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            QStyleOptionMenuItem calm = *item; // icons keep the text's colour, so the text keeps it too
            calm.palette.setColor(QPalette::Highlight, mixed(calm.palette.color(Theme::accent),
                                                             calm.palette.color(QPalette::Window), 0.22));
            calm.palette.setColor(QPalette::HighlightedText, calm.palette.color(QPalette::WindowText));
            QProxyStyle::drawControl(element, &calm, painter, widget);
            return;
        }
    }
    if (element == CE_ToolButtonLabel) {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button != nullptr && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
            QStyleOptionToolButton calm = *button; // as much air before the icon as after the text
            calm.rect.setLeft(calm.rect.left() + gap::tiny);
            const auto* real = qobject_cast<const QToolButton*>(widget);
            if (real != nullptr && real->menu() != nullptr) {
                calm.rect.setRight(calm.rect.right() - menuArrow);
            }
            QProxyStyle::drawControl(element, &calm, painter, widget);
            return;
        }
    }
    if (element == CE_ItemViewItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem calm = *item; // on the tint the text keeps its own colour
            calm.palette.setColor(QPalette::HighlightedText, calm.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &calm, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(bar, subControlRect(control, option, SC_ScrollBarSlider, widget), painter);
            return;
        }
    }
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && box != nullptr) {
        QStyleOptionComboBox bare = *box;
        bare.subControls.setFlag(SC_ComboBoxArrow, false);
        QProxyStyle::drawComplexControl(control, &bare, painter, widget);
        const QRectF at = subControlRect(control, option, SC_ComboBoxArrow, widget);
        drawArrow(painter, at.center(), QApplication::font(), Qt::DownArrow,
                  box->palette.color(has(option, State_Enabled) ? Theme::muted : Theme::line));
        return;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (control == CC_ToolButton && button != nullptr && opensMenu(*button)) {
        QStyleOptionToolButton bare = *button; // Fusion's arrow lies over the corner
        bare.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        QProxyStyle::drawComplexControl(control, &bare, painter, widget);
        const QRectF at(option->rect.right() - menuArrow, option->rect.top(), menuArrow,
                        option->rect.height());
        drawArrow(painter, at.center(), QApplication::font(), Qt::DownArrow,
                  option->palette.color(has(option, State_Enabled) ? Theme::muted : Theme::line));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace samspel
