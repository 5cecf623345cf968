// SPDX-License-Identifier: MIT
#pragma once

#include "domain/indicator.h"

#include <vector>

namespace samspel {

/// An indicator that every new register knows, with the segments of its series.
struct CatalogueEntry {
    Indicator indicator;
    std::vector<Segment> segments;
};

/// The indicators that publishers' files are matched to, with thresholds, spreads and breaks as
/// docs/numbers.md gives them. Names and reasons are English source texts that Language translates in the
/// context "Catalogue".
std::vector<CatalogueEntry> catalogue();

/// Whether a segment's caution is the catalogue's own that says that a year's figures compare with other
/// units of the same year only: national tests until scale points came. It is told by those words, in English
/// as kept.
bool isOfItsYearOnly(const Segment& segment);

} // namespace samspel
