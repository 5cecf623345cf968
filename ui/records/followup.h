// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

namespace samspel {

class Ledger;

/// Whether a record is marked to be followed up: a note on it says so and is not done yet.
bool isFollowedUp(const Ledger& ledger, const Kind& kind, qint64 id);

/// Marks it with a note of today, or takes its marks away, as one step named for the record: a mark without
/// words goes, one with words stays as done.
Problems setFollowedUp(Ledger& ledger, const Kind& kind, qint64 id, const QString& name, bool isFollowedUp);

} // namespace samspel
