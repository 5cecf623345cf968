// SPDX-License-Identifier: MIT
#pragma once

#include "domain/batch.h"

#include <QHash>

namespace sqlite {
class Database;
}

namespace samspel {

/// A series as files name it.
struct SeriesKey {
    QString unit;
    QString indicator;
    Breakdown breakdown;

    friend bool operator==(const SeriesKey&, const SeriesKey&) = default;
    friend size_t qHash(const SeriesKey& key, size_t seed) {
        const Breakdown& b = key.breakdown;
        return qHashMulti(seed, key.unit, key.indicator, b.grade, static_cast<int>(b.sex), b.ownership,
                          b.age);
    }
};

/// The keys of all units that files can be matched to.
QHash<QString, qint64> unitsByNumber(sqlite::Database& database);
/// A unit as an import makes it; its parent is there when `units` knows it.
Organisation organisationOf(const UnitClaim& claim, const QHash<QString, qint64>& units);

} // namespace samspel
