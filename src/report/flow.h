// SPDX-License-Identifier: MIT
#pragma once

#include "report/measure.h"
#include "report/piece.h"

namespace samspel::report {

/// The document from top to bottom, not yet cut into pages. With `contents`, the pages on which its headings
/// stand, a list of contents is set where the document has its place.
Flow flowOf(const Document& document, const std::vector<HeadingPlace>* contents, TextMeasure& measure);

/// Cuts a flow into pages: which piece stands where. Each heading learns its page and height.
std::vector<Page> paginate(Flow& flow);

} // namespace samspel::report
