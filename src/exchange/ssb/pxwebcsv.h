// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/formats.h"

namespace samspel::exchange::ssb {

/// How far a document looks like a table of Statistics Norway's, saved as CSV: by the names of its columns.
Likeness likenessToPxwebCsv(const Document& document, const Language& language);
/// Reads any table by region and year: population (table 07459) by age and sex, and whatever else is counted,
/// by any further divisions. See docs/formats.md.
void readPxwebCsv(const Document& document, const Options& options, const Language& language,
                  Reading& reading);

inline constexpr Format pxwebCsv{.name = "ssb-pxweb-csv",
                                 .title = QT_TRANSLATE_NOOP("Format", "Statistics Norway, table as CSV"),
                                 .endings = "*.csv *.tsv *.txt",
                                 .likeness = likenessToPxwebCsv,
                                 .read = readPxwebCsv};

} // namespace samspel::exchange::ssb
