// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/formats.h"

namespace samspel::exchange::udir {

/// How far a document looks like an export of Udir's Statistikkbanken: by the names of its columns.
Likeness likenessToStatistikkbanken(const Document& document, const Language& language);
/// Reads the wide export, whose columns carry the dimensions in their names, and answers of the export API,
/// whose keys are columns. See docs/formats.md.
void readStatistikkbanken(const Document& document, const Options& options, const Language& language,
                          Reading& reading);

inline constexpr Format statistikkbanken{
    .name = "udir-statistikkbanken",
    .title = QT_TRANSLATE_NOOP("Format", "Udir Statistikkbanken, table export"),
    .endings = "*.csv *.tsv *.txt *.json",
    .likeness = likenessToStatistikkbanken,
    .read = readStatistikkbanken};

} // namespace samspel::exchange::udir
