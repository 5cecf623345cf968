// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace samspel {

class Language;

/// Writes what can still be read of a damaged register to a new one, which must not be there yet, and tells
/// what came along and what did not, one sentence each. The damaged file is only read. Throws as the store's
/// recovery.
QStringList recoverInto(const QString& damaged, const QString& target, const Language& language);

} // namespace samspel
