// SPDX-License-Identifier: MIT
#pragma once

#include "domain/batch.h"

#include <QHash>

namespace sqlite {
class Database;
class Statement;
} // namespace sqlite

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

inline constexpr auto findSeries =
    "SELECT id FROM series WHERE indicator = ?1 AND unit = ?2 AND age = ?3 AND sex = ?4 "
    "AND grade = ?5 AND ownership = ?6";
/// Runs findSeries.
std::optional<qint64> seriesId(sqlite::Statement& find, qint64 indicator, qint64 unit,
                               const Breakdown& breakdown);

} // namespace samspel
