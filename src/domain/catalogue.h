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

} // namespace samspel
