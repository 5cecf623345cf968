// SPDX-License-Identifier: MIT
#pragma once

#include "report/typography.h"

#include <QFontMetricsF>
#include <QHash>
#include <map>

namespace samspel::report {

/// How wide words are, in millimetres; remembers what it measured. Lives as long as one layout.
class TextMeasure {
public:
    double width(const QString& text, const Face& face);
    /// From the middle of capitals down to the baseline: text centred so stands even between two rules.
    double halfCapital(const Face& face) { return metered(face).halfCapital; }

private:
    struct Metered {
        QFontMetricsF metrics;
        double halfCapital;
        QHash<QString, double> widths{};
    };
    Metered& metered(const Face& face);

    std::map<std::pair<double, Weight>, Metered> m_faces;
};

/// A piece of a line in one face. A space at the end is kept, as those who copy the text want it; it has no
/// width here.
struct Fragment {
    double x = 0;
    double width = 0;
    QString text;
    Face face;
};

struct Line {
    std::vector<Fragment> fragments;
    double width = 0;
};

/// Breaks text at the places where lines may end, and within a word only where it is wider than a line. At
/// least one line.
std::vector<Line> wrap(const Text& text, const Face& face, double width, TextMeasure& measure);

/// The same, with lines of about the same length: for heads, where a lone last word would stand out.
std::vector<Line> wrapEvenly(const Text& text, const Face& face, double width, TextMeasure& measure);

/// The widest piece of a text that no line end may part.
double widestWord(const QString& text, const Face& face, TextMeasure& measure);

} // namespace samspel::report
