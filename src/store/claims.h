// SPDX-License-Identifier: MIT
#pragma once

#include "store/batch.h"

#include <QHash>

namespace sqlite {
class Database;
}

namespace samspel {

/// The keys of all units that files can be matched to.
QHash<QString, qint64> unitsByNumber(sqlite::Database& database);
/// A unit as an import makes it; its parent is there when `units` knows it.
Organisation organisationOf(const UnitClaim& claim, const QHash<QString, qint64>& units);

} // namespace samspel
