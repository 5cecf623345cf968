// SPDX-License-Identifier: MIT
// How large CalmStyle's parts are, where they lie, and what it does otherwise than Fusion.
#include "ui/shell/style.h"

#include "ui/shell/strokes.h"

#include <QApplication>
#include <QStyleOption>

namespace samspel {

using namespace strokes;

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
