// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/formats.h"

namespace samspel::exchange::anytable {

// A table of figures of anybody's making, one figure on a line: its columns are told by their heads, or by a
// person (docs/formats.md, "Any table").

Likeness likenessToTable(const Document& document, const Language& language);
Likeness likenessToWorkbook(const Document& document, const Language& language);
void readTable(const Document& document, const Options& options, const Language& language, Reading& reading);
void readWorkbook(const Document& document, const Options& options, const Language& language,
                  Reading& reading);

inline constexpr Format table{.name = "table",
                              .title = QT_TRANSLATE_NOOP("Format", "Any table of figures (CSV)"),
                              .endings = "*.csv *.tsv *.txt",
                              .likeness = likenessToTable,
                              .read = readTable};
inline constexpr Format workbook{.name = "table-workbook",
                                 .title = QT_TRANSLATE_NOOP("Format", "Any table of figures (XLSX, ODS)"),
                                 .endings = "*.xlsx *.ods",
                                 .likeness = likenessToWorkbook,
                                 .read = readWorkbook,
                                 .mostBytes = qint64{256} * 1024 * 1024,
                                 .container = Format::Container::workbook};

} // namespace samspel::exchange::anytable
