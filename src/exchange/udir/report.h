// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/formats.h"
#include "exchange/udir/jsontext.h"

namespace samspel::exchange::udir {

/// How far a document looks like an answer of Udir's report API: by its rowHierarchy.
Likeness likenessToReport(const Document& document, const Language& language);
/// Reads the tables behind the pages of Statistikkbanken, as JSON. See docs/formats.md.
void readReport(const Document& document, const Options& options, const Language& language, Reading& reading);

inline constexpr Format report{.name = "udir-report",
                               .title = QT_TRANSLATE_NOOP("Format", "Udir Statistikkbanken, report as JSON"),
                               .endings = "*.json",
                               .likeness = likenessToReport,
                               .read = readReport,
                               .mostBytes = mostJsonBytes};

} // namespace samspel::exchange::udir
