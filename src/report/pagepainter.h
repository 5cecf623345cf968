// SPDX-License-Identifier: MIT
#pragma once

#include "report/pages.h"

namespace samspel::report {

/// Paints a page on any medium. The painter's origin is the page's left upper corner, and `unitsPerMm` of its
/// units make a millimetre. `marked` is told each time that the painting goes over to another element of the
/// structure, and last of all with -1; the painter then has the state in which it came.
void paint(const Page& page, QPainter& painter, double unitsPerMm,
           const std::function<void(int element)>& marked = {});

} // namespace samspel::report
