// SPDX-License-Identifier: MIT
#pragma once

#include "report/measure.h"
#include "report/pages.h"

namespace samspel::report {

/// The face, set smaller where the text would otherwise be wider than its room.
Face fitted(const QString& text, Face face, double width, TextMeasure& measure);

/// Puts one line of text on a page, with its left end on the baseline; nothing when there is no text.
void putFitted(Page& page, const QString& text, const Face& face, const QPointF& at, double width,
               int element, TextMeasure& measure);

} // namespace samspel::report
