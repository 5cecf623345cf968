// SPDX-License-Identifier: MIT
#include "store/claims.h"

#include "sqlite/database.h"
#include "store/columns.h"

namespace samspel {

QHash<QString, qint64> unitsByNumber(sqlite::Database& database) {
    QHash<QString, qint64> units;
    auto statement = database.query("SELECT number, id FROM organisation WHERE number IS NOT NULL");
    while (statement.step()) {
        units.insert(statement.column<QString>(0), statement.column<std::int64_t>(1));
    }
    return units;
}

Organisation organisationOf(const UnitClaim& claim, const QHash<QString, qint64>& units) {
    Organisation unit;
    unit.kind = claim.kind;
    unit.number = claim.number;
    unit.name = claim.name;
    unit.parent = {units.value(claim.parent)};
    unit.validFrom = claim.validFrom;
    unit.validTo = claim.validTo;
    return unit;
}

} // namespace samspel
