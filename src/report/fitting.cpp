// SPDX-License-Identifier: MIT
#include "report/fitting.h"

namespace samspel::report {

Face fitted(const QString& text, Face face, double width, TextMeasure& measure) {
    const double wide = measure.width(text, face);
    if (wide > width) {
        // Letters do not shrink quite evenly, so a little more than the ratio tells.
        face.points *= 0.99 * width / wide;
    }
    return face;
}

void putFitted(Page& page, const QString& text, const Face& face, const QPointF& at, double width,
               int element, TextMeasure& measure) {
    if (text.isEmpty()) {
        return;
    }
    const Face fitting = fitted(text, face, width, measure);
    const double high = fitting.points * strokes::point;
    page.items.push_back({QRectF(at.x(), at.y() - high, measure.width(text, fitting), high * 1.3), element,
                          TextItem{at, text, fitting}});
}

} // namespace samspel::report
