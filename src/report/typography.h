// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.h"

#include <QColor>
#include <QFont>

/// Faces, inks and distances of a report. All lengths are millimetres, on a rhythm of 1.15 mm.
namespace samspel::report {

enum class Weight { regular, semibold, bold };
/// What a colour is for; the values are made for paper, opaque, with a contrast of at least 4.5 : 1 for text.
enum class Ink { text, quiet, accent, alarm, rule, hairline, banner };
QColor colour(Ink ink);

struct Face {
    double points = 9.5;
    Weight weight = Weight::regular;
    Ink ink = Ink::text;
};

/// Fonts are made this many times too large, so that places on the page do not depend on the medium's dots;
/// whoever paints scales back.
inline constexpr double fontUnitsPerMm = 100;
QFont fontOf(const Face& face);

/// How a kind of text is set.
struct Style {
    Face face;
    double leading = 0;
    double before = 0; ///< dropped at the top of a page
    double after = 0;
};

inline constexpr double rhythm = 1.15;
/// From level 1; level 3 and all below it look the same.
Style headingStyle(int level);
Style paragraphStyle(Paragraph::Tone tone);
/// The face of a run in a text of this face: strong is heavier, quiet is paler.
Face voiced(Face face, Run::Voice voice);

namespace sheet {
inline constexpr double width = 210;
inline constexpr double height = 297;
inline constexpr double left = 22;
inline constexpr double top = 25.3;
inline constexpr double textWidth = 166;
inline constexpr double textHeight = 213 * rhythm; // 244.95: the foot has 26.75 mm
inline constexpr double measure = 136; ///< lines of running text are no longer than eyes can follow
inline constexpr double headBaseline = 15;
inline constexpr double footBaseline = 284;
} // namespace sheet

namespace strokes {
inline constexpr double point = 25.4 / 72;
inline constexpr double hairline = 0.4 * point;
inline constexpr double thin = 0.5 * point;
inline constexpr double thick = 1.0 * point;
} // namespace strokes

inline constexpr Face tableFace{8.5, Weight::regular, Ink::text};
inline constexpr Face captionFace{9, Weight::semibold, Ink::text};
inline constexpr Face smallFace{8, Weight::regular, Ink::quiet};

} // namespace samspel::report
