// SPDX-License-Identifier: MIT
#include "store/figurequery.h"

#include "sqlite/database.h"
#include "store/columns.h"
#include "store/figurerow.h"

namespace samspel {

std::vector<KeptSeries> seriesOf(sqlite::Database& database, Id<Indicator> indicator, Id<Organisation> unit,
                                 Sex sex, const QString& age) {
    auto statement =
        database.query("SELECT id, grade FROM series WHERE indicator = ?1 AND unit = ?2 AND age = ?3 "
                       "AND sex = ?4 AND ownership = 'all' ORDER BY grade");
    statement.bindAll(indicator, unit, age, sex);
    std::vector<KeptSeries> series;
    while (statement.step()) {
        Breakdown breakdown;
        breakdown.grade = statement.column<int>(1);
        breakdown.sex = sex;
        breakdown.age = age;
        series.push_back({statement.column<std::int64_t>(0), breakdown});
    }
    return series;
}

std::vector<Figure> figuresOf(sqlite::Database& database, qint64 series, Version version) {
    auto statement = database.query(std::string("SELECT ") + figureColumns +
                                    " FROM observation WHERE series = ?1 AND version = ?2 ORDER BY period");
    statement.bindAll(series, stored(version));
    std::vector<Figure> figures;
    while (statement.step()) {
        figures.push_back(readFigure(statement, 0));
    }
    return figures;
}

std::optional<qint64> populationOf(sqlite::Database& database, Id<Organisation> unit, int age, int year) {
    return database
        .value<std::optional<qint64>>(
            "SELECT value FROM observation WHERE series = (SELECT id FROM series WHERE indicator = "
            "(SELECT id FROM indicator WHERE code = 'population') AND unit = ?1 AND age = ?2 AND sex = 'all' "
            "AND grade = 0 AND ownership = 'all') AND period = ?3 AND version = 0",
            unit, QString::number(age), Period::calendarYear(year))
        .value_or(std::nullopt);
}

std::vector<Breakdown> breakdownsOf(sqlite::Database& database, const QString& indicator) {
    // Unit by unit, for the index of series begins with the unit: to read it all takes longer.
    auto statement = database.query(
        "SELECT DISTINCT grade, sex FROM organisation AS o CROSS JOIN series AS s ON s.unit = o.id "
        "WHERE indicator = (SELECT id FROM indicator WHERE code = ?1) AND age = 'all' "
        "AND s.ownership = 'all' ORDER BY grade, sex");
    statement.bindAll(indicator);
    std::vector<Breakdown> breakdowns;
    while (statement.step()) {
        Breakdown breakdown;
        breakdown.grade = statement.column<int>(0);
        breakdown.sex = statement.column<Sex>(1);
        breakdowns.push_back(breakdown);
    }
    return breakdowns;
}

// From one indicator of a unit to its next, as the index of series has them: as many steps as units have
// indicators, where each unit may have a thousand series. Asking for each indicator whether any unit has it
// would look through all units for each that none has.
std::vector<Id<Indicator>> indicatorsWithFigures(sqlite::Database& database) {
    auto statement = database.query(
        "WITH RECURSIVE has (unit, indicator) AS ("
        "SELECT id, (SELECT min(indicator) FROM series WHERE unit = organisation.id) FROM organisation "
        "UNION ALL SELECT unit, (SELECT min(indicator) FROM series WHERE unit = has.unit AND "
        "indicator > has.indicator) FROM has WHERE indicator IS NOT NULL) "
        "SELECT DISTINCT indicator AS found FROM has WHERE indicator IS NOT NULL AND EXISTS ("
        "SELECT 1 FROM series AS s WHERE s.unit = has.unit AND s.indicator = has.indicator AND s.age = 'all' "
        "AND s.ownership = 'all') ORDER BY found");
    std::vector<Id<Indicator>> indicators;
    while (statement.step()) {
        indicators.push_back(statement.column<Id<Indicator>>(0));
    }
    return indicators;
}

} // namespace samspel
