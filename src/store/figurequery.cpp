// SPDX-License-Identifier: MIT
#include "store/figurequery.h"

#include "sqlite/database.h"
#include "store/columns.h"
#include "store/figurerow.h"

#include <map>
#include <set>
#include <string>
#include <utility>

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

// Told apart here: with DISTINCT, SQLite writes each of the many series into a tree of its own.
std::vector<Breakdown> breakdownsOf(sqlite::Database& database, const QString& indicator) {
    // Unit by unit, for the index of series begins with the unit: to read it all takes longer.
    auto statement =
        database.query("SELECT grade, sex FROM organisation AS o CROSS JOIN series AS s ON s.unit = o.id "
                       "WHERE indicator = (SELECT id FROM indicator WHERE code = ?1) AND age = 'all' "
                       "AND s.ownership = 'all'");
    statement.bindAll(indicator);
    std::map<std::pair<int, std::string>, Breakdown> found;
    while (statement.step()) {
        std::pair key(statement.column<int>(0), statement.column<std::string>(1));
        if (!found.contains(key)) {
            Breakdown breakdown;
            breakdown.grade = key.first;
            breakdown.sex = statement.column<Sex>(1);
            found.emplace(std::move(key), breakdown);
        }
    }
    std::vector<Breakdown> breakdowns;
    for (const auto& [key, breakdown] : found) {
        breakdowns.push_back(breakdown);
    }
    return breakdowns;
}

// Of each unit from one indicator that is still sought to its next, as the index of series has them. A
// national set has almost all of them at its first unit, so that each further unit is one step or a few,
// where it may have a thousand series. Asking for each indicator whether any unit has it would look through
// all units for each that none has.
std::vector<Id<Indicator>> indicatorsWithFigures(sqlite::Database& database) {
    std::set<qint64> sought;
    auto indicators = database.query("SELECT id FROM indicator");
    while (indicators.step()) {
        sought.insert(indicators.column<std::int64_t>(0));
    }
    std::set<qint64> found;
    auto units = database.query("SELECT id FROM organisation");
    auto next = database.query(
        "SELECT indicator FROM series WHERE unit = ?1 AND indicator >= ?2 ORDER BY indicator LIMIT 1");
    auto whole = database.query("SELECT 1 FROM series WHERE unit = ?1 AND indicator = ?2 AND age = 'all' AND "
                                "ownership = 'all' LIMIT 1");
    while (!sought.empty() && units.step()) {
        const auto unit = units.column<std::int64_t>(0);
        for (auto at = sought.begin(); at != sought.end();) {
            if (!next.bindAll(unit, static_cast<std::int64_t>(*at)).step()) {
                break;
            }
            const qint64 has = next.column<std::int64_t>(0);
            at = sought.lower_bound(has);
            if (at == sought.end() || *at != has) {
                continue;
            }
            if (whole.bindAll(unit, static_cast<std::int64_t>(has)).step()) {
                found.insert(has);
                at = sought.erase(at);
            } else {
                ++at;
            }
        }
    }
    std::vector<Id<Indicator>> answer;
    for (const qint64 id : found) {
        answer.push_back({id});
    }
    return answer;
}

} // namespace samspel
