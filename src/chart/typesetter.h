// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trendlayout.h"

#include <QFontMetricsF>
#include <array>

namespace samspel::chart {

/// Measures and breaks text in the four sizes of a style.
class Typesetter {
public:
    explicit Typesetter(const Style& style);

    const Style& style() const { return m_style; }
    double height(Size size) const { return metrics(size).height(); }
    double width(const QString& text, Size size) const { return metrics(size).horizontalAdvance(text); }
    /// The text in lines of at most `most` units, broken at plain spaces; a word that is longer is cut.
    QStringList lines(const QString& text, Size size, double most) const;
    /// The widest of those lines.
    double widest(const QStringList& lines, Size size) const;

    /// One line with its upper left corner there.
    TextItem item(const QString& words, Size size, QPointF corner, Ink ink, int number = 0) const;
    /// Appends the text in lines below one another and gives the height that they take.
    double set(std::vector<TextItem>& into, const QString& text, Size size, QPointF corner, double most,
               Ink ink, int number = 0) const;

private:
    qsizetype lettersWithin(const QString& word, Size size, double most) const;
    const QFontMetricsF& metrics(Size size) const { return m_metrics[static_cast<std::size_t>(size)]; }

    Style m_style;
    std::array<QFont, 4> m_fonts;
    std::array<QFontMetricsF, 4> m_metrics;
};

} // namespace samspel::chart
