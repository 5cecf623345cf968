// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QFontInfo>
#include <algorithm>
#include <cmath>

namespace samspel::chart {

/// How large a text is beside the running text.
enum class Size { note, text, strong, title };

/// Font and measure of one medium. The layout is made in units of its own; `pixel` tells how many make 1/96
/// inch, so that 200 % text grows with the font while strokes grow with the medium.
struct Style {
    QString family;
    double em = 13;   ///< height of the running text's font, in units
    double pixel = 1; ///< units in 1/96 inch

    /// One unit is one pixel of a widget with this font.
    static Style screen(const QFont& font) {
        const double em = QFontInfo(font).pixelSize();
        // Marks grow with very large text, more slowly.
        return {font.family(), em, std::max(1.0, em / 16)};
    }
    /// One unit is a tenth of a point, so that font sizes, which Qt keeps whole, stay exact. Paint with the
    /// scale `unitsPerMillimetre` tells. Notes are 0.9 of `points`: 8.5 gives 7.65.
    static Style paper(const QString& fontFamily, double points = 8.5) {
        return {fontFamily, points * 10, 7.5};
    }
    static constexpr double unitsPerMillimetre = 720.0 / 25.4; ///< of paper()

    QFont font(Size size) const {
        static constexpr double factors[] = {0.9, 1.0, 1.0, 1.25};
        QFont made(family);
        made.setPixelSize(static_cast<int>(std::lround(em * factors[static_cast<int>(size)])));
        made.setBold(size == Size::strong || size == Size::title);
        // Positions must be the same on screen, on paper and under a scale.
        made.setHintingPreference(QFont::PreferNoHinting);
        // Any spacing switches ligatures off: in a PDF "ﬁ" is not found when one searches for "fi".
        made.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
        return made;
    }
    /// Spacing in steps of a quarter of the usual row: 4 px at 13 px text.
    double step(double count = 1) const { return count * em * 4 / 13; }
};

} // namespace samspel::chart
