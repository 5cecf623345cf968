// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/formats.h"

namespace samspel::exchange::udir {

/// How far a document looks like a long export of Skoleporten: by the names of its columns.
Likeness likenessToSkoleporten(const Document& document, const Language& language);
/// Reads the long export, one figure a line. See docs/formats.md.
void readSkoleporten(const Document& document, const Options& options, const Language& language,
                     Reading& reading);

inline constexpr Format skoleporten{.name = "udir-skoleporten",
                                    .title = QT_TRANSLATE_NOOP("Format", "Skoleporten, long export"),
                                    .endings = "*.csv *.txt",
                                    .likeness = likenessToSkoleporten,
                                    .read = readSkoleporten};

} // namespace samspel::exchange::udir
