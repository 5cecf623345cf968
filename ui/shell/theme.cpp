// SPDX-License-Identifier: MIT
#include "ui/shell/theme.h"

#include "chart/theme.h"
#include "ui/shell/style.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QToolTip>
#include <algorithm>

namespace samspel {

namespace {

struct Colours {
    QColor frame, paper, stripe, control, text, muted, faint, outline, line, accent, onAccent, trouble;
};

// Text, paper, accent and trouble are the charts' own, so that page and picture are one.
Colours coloursOf(bool isDark) {
    const chart::Theme chart = isDark ? chart::Theme::dark() : chart::Theme::light();
    Colours c;
    c.paper = chart.paper;
    c.text = chart.text;
    c.muted = chart.muted;
    c.accent = chart.chosen;
    c.trouble = chart.breakMark;
    c.frame = isDark ? QColor(0x17181B) : QColor(0xF5F5F3);
    c.stripe = isDark ? QColor(0x24262A) : QColor(0xFAFAF8);
    c.control = isDark ? QColor(0x2A2D31) : QColor(0xFFFFFF);
    c.faint = isDark ? QColor(0x7D8187) : QColor(0x8C8C8A);
    c.outline = isDark ? QColor(0x7A7E85) : QColor(0x8A8A86);
    c.line = isDark ? QColor(0x34373C) : QColor(0xDDDCD8);
    c.onAccent = isDark ? QColor(0x0B1B29) : QColor(0xFFFFFF);
    return c;
}

} // namespace

bool Theme::isDark(ThemeChoice choice, const QPalette& desktop) {
    if (choice != ThemeChoice::system) {
        return choice == ThemeChoice::dark;
    }
    return desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
}

QPalette Theme::palette(bool isDark) {
    const Colours c = coloursOf(isDark);
    QPalette palette;
    palette.setColor(QPalette::Window, c.frame);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.paper);
    palette.setColor(QPalette::AlternateBase, c.stripe);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.control);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.paper);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.paper);
    palette.setColor(QPalette::Midlight, c.stripe);
    palette.setColor(QPalette::Shadow, c.outline);
    palette.setColor(muted, c.muted);
    palette.setColor(trouble, c.trouble);
    palette.setColor(line, c.line);
    palette.setColor(outline, c.outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, c.faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text);
    return palette;
}

int Theme::rowHeight(const QFontMetrics& metrics) { return std::max(24, metrics.height() + gap::small); }

Appearance::Appearance(QApplication& application)
    : m_application(application), m_desktop(QApplication::palette()), m_font(QApplication::font()) {
    QApplication::setStyle(new CalmStyle);
}

void Appearance::apply(ThemeChoice choice, int textPercent) {
    m_isDark = Theme::isDark(choice, m_desktop);
    const QPalette palette = Theme::palette(m_isDark);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QFont font = m_font;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * textPercent / 100);
    } else {
        font.setPixelSize(font.pixelSize() * textPercent / 100);
    }
    QApplication::setFont(font);
    // Qt tells windows only; what measures by the font, or has a factor of it, is told here. Later, when the
    // windows have given it to their parts.
    for (QWidget* widget : QApplication::allWidgets()) {
        if (!widget->isWindow()) {
            QCoreApplication::postEvent(widget, new QEvent(QEvent::ApplicationFontChange));
        }
    }
}

} // namespace samspel
