// SPDX-License-Identifier: MIT
#pragma once

#include "report/pages.h"

#include <string>

namespace samspel::report {

/// Qt cannot write a PDF's marked content. So the painter leaves a mark, a tiny rectangle far off the page
/// whose place tells the number of an element; afterwards each mark is exchanged for the words of PDF.
void drawMark(QPainter& painter, int element);

/// The name that PDF has for a part of a document.
const char* nameOf(Tag tag);

/// A page's drawing commands with marks exchanged, and the elements of its marked contents in the order of
/// their numbers (MCID).
struct MarkedContent {
    std::string commands;
    std::vector<int> elements;
};
MarkedContent exchangeMarks(const std::string& commands, const std::vector<Element>& elements);

} // namespace samspel::report
