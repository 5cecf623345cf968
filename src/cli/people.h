// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"

#include <optional>

namespace samspel {

class Ledger;

namespace cli {

/// The person that a key or a whole name tells, one whose record is deleted too while the history has the
/// name; says why there is none, or several.
std::optional<qint64> personOf(const Ledger& ledger, const QString& word, const Language& language);

} // namespace cli
} // namespace samspel
