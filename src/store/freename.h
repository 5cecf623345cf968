// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace samspel {

class Language;

/// Throws NotARegister, in words, where a new register or a copy cannot have this name: a file is there, or
/// the log of one that was. SQLite would delete that log, or play it into the new file.
void requireFreeName(const QString& path, const Language& language);

} // namespace samspel
