// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/formats.h"

namespace samspel::exchange::jsonstat {

/// How far a document looks like JSON-stat: by its version and class, or by a dataset's members.
Likeness likenessToJsonStat(const Document& document, const Language& language);
/// Reads the datasets of JSON-stat 2.0 and 1.x. See docs/formats.md.
void readJsonStat(const Document& document, const Options& options, const Language& language,
                  Reading& reading);

inline constexpr Format jsonStat{.name = "json-stat",
                                 .title = QT_TRANSLATE_NOOP("Format", "JSON-stat dataset"),
                                 .endings = "*.json *.jsonstat",
                                 .likeness = likenessToJsonStat,
                                 .read = readJsonStat,
                                 .mostBytes = qint64{128} * 1024 * 1024};

} // namespace samspel::exchange::jsonstat
