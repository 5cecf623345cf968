// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/formats.h"

namespace samspel::exchange::registers {

/// How far a document looks like Statistics Norway's register of municipalities and counties (KLASS): its
/// codes, or what became of them, as JSON or CSV.
Likeness likenessToKlass(const Document& document, const Language& language);
/// Reads units with their time, and what each became, as records. See docs/formats.md.
void readKlass(const Document& document, const Options& options, const Language& language, Reading& reading);

inline constexpr Format klass{.name = "ssb-klass",
                              .title =
                                  QT_TRANSLATE_NOOP("Format", "Municipalities and their changes (KLASS)"),
                              .endings = "*.json *.csv",
                              .likeness = likenessToKlass,
                              .read = readKlass,
                              .mostBytes = qint64{64} * 1024 * 1024};

} // namespace samspel::exchange::registers
