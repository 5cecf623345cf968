// SPDX-License-Identifier: MIT
#pragma once

#include "report/pages.h"
#include "ui/shell/page.h"

class QPrinter;

namespace samspel {

/// Asks which printer, paints the pages on it, and tells how it went. Returns at once.
void printPages(const report::Pages& pages, QWidget* over, const std::function<void(const Message&)>& said);
/// Paints the pages that the printer asks for; gives how many. Throws std::runtime_error when it does not
/// answer.
int paintOn(QPrinter& printer, const report::Pages& pages);

} // namespace samspel
