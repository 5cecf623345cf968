// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/preferences.h"

#include <QFont>
#include <QPalette>

class QApplication;

namespace samspel {

/// Spacing in px: all gaps are one of these.
namespace gap {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int page = 16;
inline constexpr int large = 24;
} // namespace gap

/// Sizes of type, as factors of the system's font.
namespace type {
inline constexpr double note = 0.9;
inline constexpr double section = 1.25;
inline constexpr double title = 1.5;
} // namespace type

/// The colours of the window, the one place that holds them. They go through the palette, so that every
/// widget follows when the theme changes: text and paper are Text and Base, the frame is Window, and three
/// roles get a meaning of their own, named here.
class Theme {
public:
    static constexpr auto muted = QPalette::PlaceholderText; ///< notes, and what needs no attention
    static constexpr auto trouble = QPalette::BrightText;    ///< beside the word that says what is wrong
    static constexpr auto accent = QPalette::Link;           ///< the chosen, the focused, the wanted action
    static constexpr auto line = QPalette::Mid;              ///< between areas; decoration
    static constexpr auto outline = QPalette::Dark;          ///< around what can be filled in or pressed

    /// What the person chose, or what the desktop shows.
    static bool isDark(ThemeChoice choice, const QPalette& desktop);
    static QPalette palette(bool isDark);

    /// Row height for the font: at least 24 px.
    static int rowHeight(const QFontMetrics& metrics);
};

/// Gives the application its style, palette and text size, and remembers how the desktop was at the start.
class Appearance {
public:
    explicit Appearance(QApplication& application);
    void apply(ThemeChoice choice, int textPercent);
    bool isDark() const { return m_isDark; }

private:
    QApplication& m_application;
    QPalette m_desktop;
    QFont m_font;
    bool m_isDark = false;
};

} // namespace samspel
