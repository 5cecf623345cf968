// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"

namespace sqlite {
class Database;
}

namespace samspel {

/// A series that the register keeps figures for.
struct KeptSeries {
    qint64 id = 0;
    Breakdown breakdown;
};

/// A unit's series of an indicator, for one sex and age and all forms of ownership, by grade.
std::vector<KeptSeries> seriesOf(sqlite::Database& database, Id<Indicator> indicator, Id<Organisation> unit,
                                 Sex sex, const QString& age);

/// The stored figures of one series in the order of time.
std::vector<Figure> figuresOf(sqlite::Database& database, qint64 series, Version version);

/// How many people of one age a unit had on 1 January of a year, as published; nothing when the register does
/// not know.
std::optional<qint64> populationOf(sqlite::Database& database, Id<Organisation> unit, int age, int year);

/// Every breakdown by grade and sex that an indicator has figures for, by grade, then sex; ages and forms of
/// ownership are left out.
std::vector<Breakdown> breakdownsOf(sqlite::Database& database, const QString& indicator);

/// The indicators for which breakdownsOf() has something to tell, by key.
std::vector<Id<Indicator>> indicatorsWithFigures(sqlite::Database& database);

} // namespace samspel
