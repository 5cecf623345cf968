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
    unit.validTo = claim.validTo;
    return unit;
}

std::optional<qint64> seriesId(sqlite::Statement& find, qint64 indicator, qint64 unit, const Breakdown& b) {
    find.bindAll(indicator, unit, b.age, b.sex, b.grade, b.ownership);
    const auto id = find.step() ? std::optional<qint64>(find.column<std::int64_t>(0)) : std::nullopt;
    find.reset();
    return id;
}

} // namespace samspel
