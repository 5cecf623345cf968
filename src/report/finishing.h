// SPDX-License-Identifier: MIT
#pragma once

#include "report/pages.h"

#include <QByteArray>

namespace samspel::report {

/// Finishes what Qt wrote of the pages: see pdf(). Throws std::exception.
QByteArray finished(const QByteArray& bytes, const Pages& pages);

/// A font's table from glyphs to characters, as Qt 6.4 writes it, with the space that it takes for a TAB and
/// the ligatures ("fi" as one character) made into what was written. For finished(); here for its tests.
std::string mendedToUnicode(const std::string& table);

} // namespace samspel::report
