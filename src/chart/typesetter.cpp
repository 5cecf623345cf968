// SPDX-License-Identifier: MIT
#include "chart/typesetter.h"

#include <algorithm>

namespace samspel::chart {

Typesetter::Typesetter(const Style& style)
    : m_style(style), m_fonts{style.font(Size::note), style.font(Size::text), style.font(Size::strong),
                              style.font(Size::title)},
      m_metrics{QFontMetricsF(m_fonts[0]), QFontMetricsF(m_fonts[1]), QFontMetricsF(m_fonts[2]),
                QFontMetricsF(m_fonts[3])} {}

QStringList Typesetter::lines(const QString& text, Size size, double most) const {
    if (text.isEmpty() || width(text, size) <= most) {
        return {text};
    }
    // Broken at plain spaces alone: "2021–22" and a number with its unit stay together.
    const double space = width(QStringLiteral(" "), size);
    QStringList all;
    QString line;
    double taken = 0;
    for (QString word : text.split(QLatin1Char(' '))) {
        double wide = width(word, size);
        if (!line.isEmpty() && taken + space + wide <= most) {
            line += QLatin1Char(' ') + word;
            taken += space + wide;
            continue;
        }
        if (!line.isEmpty()) {
            all += line;
        }
        while (wide > most && word.size() > 1) {
            const qsizetype fits = lettersWithin(word, size, most);
            all += word.first(fits);
            word = word.sliced(fits);
            wide = width(word, size);
        }
        line = word;
        taken = wide;
    }
    all += line;
    return all;
}

qsizetype Typesetter::lettersWithin(const QString& word, Size size, double most) const {
    qsizetype fits = 1;
    while (fits < word.size() - 1 && width(word.first(fits + 1), size) <= most) {
        ++fits;
    }
    // A letter that takes two code units is not cut in two.
    return word[fits - 1].isHighSurrogate() ? fits + 1 : fits;
}

double Typesetter::widest(const QStringList& lines, Size size) const {
    double most = 0;
    for (const QString& line : lines) {
        most = std::max(most, width(line, size));
    }
    return most;
}

TextItem Typesetter::item(const QString& words, Size size, QPointF corner, Ink ink, int number) const {
    return {QRectF(corner, QSizeF(width(words, size), height(size))),
            corner + QPointF(0, metrics(size).ascent()),
            words,
            size,
            ink,
            number};
}

double Typesetter::set(std::vector<TextItem>& into, const QString& text, Size size, QPointF corner,
                       double most, Ink ink, int number) const {
    if (text.isEmpty()) {
        return 0;
    }
    double y = corner.y();
    for (const QString& line : lines(text, size, most)) {
        into.push_back(item(line, size, {corner.x(), y}, ink, number));
        y += height(size);
    }
    return y - corner.y();
}

} // namespace samspel::chart
