// SPDX-License-Identifier: MIT
#pragma once

#include "report/measure.h"
#include "report/piece.h"

namespace samspel::report {

/// Puts one line's fragments into a slot of this height, its capitals centred in it.
void putLine(std::vector<Item>& items, const Line& line, QPointF corner, double leading, int element,
             TextMeasure& measure);
/// A level line, all in millimetres.
void putRule(std::vector<Item>& items, double x1, double x2, double y, double width, Ink ink);

/// Text as one piece for each line, all of the same element. A page end leaves at least two lines on either
/// side.
std::vector<Piece> textPieces(const std::vector<Line>& lines, const Style& style, double x, int element,
                              TextMeasure& measure);

/// A table as pieces: caption, head, rows and notes, across the whole width of the text.
void putTable(Flow& flow, const Table& table, const Language& language, TextMeasure& measure);

} // namespace samspel::report
