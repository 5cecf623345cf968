// SPDX-License-Identifier: MIT
#include "ui/shell/style.h"

#include "ui/shell/strokes.h"
#include "ui/shell/theme.h"

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

namespace {

constexpr int menuArrow = gap::page; // room for it, at the right of a button

bool opensMenu(const QStyleOptionToolButton& button) {
    return button.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

} // namespace

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
    case PE_FrameLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame != nullptr && frame->lineWidth <= 0) {
            painter->fillRect(option->rect, palette.brush(QPalette::Base));
            return;
        }
        const bool isEnabled = has(option, State_Enabled) && !has(option, State_ReadOnly);
        drawBox(painter, option->rect, palette.color(isEnabled ? QPalette::Base : QPalette::Window),
                palette.color(isEnabled ? Theme::outline : Theme::line));
        if (has(option, State_HasFocus)) {
            drawFocus(option, painter, option->rect);
        }
        return;
    }
    case PE_Frame:
        if (has(option, State_HasFocus) && qobject_cast<const QAbstractItemView*>(widget) == nullptr) {
            drawBox(painter, option->rect, palette.color(QPalette::Base), palette.color(Theme::outline));
            drawFocus(option, painter, option->rect);
        } else {
            drawBox(painter, option->rect, Qt::transparent,
                    palette.color(widget != nullptr && widget->inherits("QPlainTextEdit") ? Theme::outline
                                                                                          : Theme::line));
        }
        return;
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        drawButton(option, painter,
                   button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton));
        return;
    }
    case PE_PanelButtonTool:
        if (has(option, State_AutoRaise) && !has(option, State_MouseOver) && !has(option, State_Sunken) &&
            !has(option, State_On)) {
            if (has(option, State_HasFocus)) {
                drawFocus(option, painter, option->rect);
            }
            return;
        }
        drawButton(option, painter, false);
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

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame != nullptr && frame->lineWidth > 0 ? rect.adjusted(gap::tiny, 0, -gap::tiny, 0) : rect;
    }
    return rect;
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    // No arrows at the ends: the wheel, the keys and the handle do the same.
    const bool isUpright = bar->orientation == Qt::Vertical;
    const int length = isUpright ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    const int handle =
        range <= 0 ? length
                   : std::clamp(static_cast<int>(qint64{length} * bar->pageStep / (range + bar->pageStep)),
                                std::min(length, 32), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - handle, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return isUpright ? QRect(0, from, bar->rect.width(), size) : QRect(from, 0, size, bar->rect.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, handle);
    case SC_ScrollBarGroove:
        return along(0, length);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    default:
        return {};
    }
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
    case PM_TabBarIconSize:
        return std::max(16, QFontMetrics(QApplication::font()).height());
    case PM_DefaultFrameWidth: // room for the round corners
        return widget != nullptr && widget->inherits("QPlainTextEdit")
                   ? 2
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return 14;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
        return 0;
    case PM_SplitterWidth:
        return gap::small - 1;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return gap::small;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return gap::medium;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TabBarScrollButtonWidth:
        return std::max(24, QFontMetrics(QApplication::font()).height());
    case PM_HeaderMarkSize:
        return std::max(8, QFontMetrics(QApplication::font()).height() / 2);
    case PM_TabBarTabHSpace:
        return gap::large;
    case PM_TabBarTabVSpace:
        return gap::page;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return std::max(16, QFontMetrics(widget != nullptr ? widget->font() : QFont()).height() * 4 / 5);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize CalmStyle::sizeFromContents(ContentsType contents, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(contents, option, size, widget);
    switch (contents) {
    case CT_PushButton:
    case CT_ComboBox:
    case CT_LineEdit:
        result.setHeight(std::max({result.height(), size.height() + gap::medium, 28}));
        break;
    case CT_MenuBarItem: // as tall as the search box beside it
        result = {result.width() + gap::tiny, size.height() + gap::large};
        break;
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button != nullptr && opensMenu(*button)) {
            result.setWidth(result.width() + menuArrow);
        }
        result = result.expandedTo({28, 28});
        break;
    }
    case CT_ItemViewItem:
    case CT_MenuItem:
        result.setHeight(std::max(result.height(), 24));
        break;
    case CT_HeaderSection:
        result.setHeight(std::max(result.height() + gap::tiny, 28));
        break;
    default:
        break;
    }
    return result;
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* result) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: // Fusion's own, which follow no theme of ours
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_ComboBox_Popup:
        return 0; // a list under the box, so that the arrows walk it like any list
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace samspel
