// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/formats.h"

namespace samspel::exchange::registers {

/// How far a document looks like units of the register of schools (NSR) or of kindergartens (NBR), in any
/// version of their interfaces, or as a CSV with the same names.
Likeness likenessToUnits(const Document& document, const Language& language);
/// Reads schools, kindergartens and their owners as records. See docs/formats.md.
void readUnits(const Document& document, const Options& options, const Language& language, Reading& reading);

inline constexpr Format units{.name = "nsr-nbr",
                              .title = QT_TRANSLATE_NOOP("Format", "Register of schools or kindergartens"),
                              .endings = "*.json *.csv",
                              .likeness = likenessToUnits,
                              .read = readUnits,
                              .mostBytes = qint64{128} * 1024 * 1024};

} // namespace samspel::exchange::registers
