// SPDX-License-Identifier: MIT
#include "store/placemerge.h"

#include "sqlite/database.h"
#include "store/columns.h"
#include "store/figurerow.h"
#include "store/replacing.h"

#include <algorithm>
#include <set>
#include <string>

namespace samspel {

namespace {

constexpr std::array breakdownColumns{"age", "sex", "grade", "ownership"};

using Place = std::pair<Period, Version>;

std::set<Place> placesOf(sqlite::Database& database, qint64 series) {
    std::set<Place> places;
    auto found = database.query("SELECT period, version FROM observation WHERE series = ?1 UNION "
                                "SELECT period, version FROM superseded WHERE series = ?1");
    found.bindAll(series);
    while (found.step()) {
        places.emplace(found.column<Period>(0), static_cast<Version>(found.column<int>(1)));
    }
    return places;
}

} // namespace

std::vector<std::string> figureTables() { return {"series", "observation", "superseded", "series_moved"}; }

std::vector<PlaceMerge::Pair> PlaceMerge::pairs() const {
    const std::string column = m_column;
    const std::string other = column == "unit" ? "indicator" : "unit";
    std::string alike;
    for (const char* part : breakdownColumns) {
        alike += std::string(" AND t.") + part + " = s." + part;
    }
    auto found = m_database.query(
        "SELECT s.id, coalesce(t.id, 0) FROM series AS s LEFT JOIN series AS t ON t." + column +
        " = ?2 AND t." + other + " = s." + other + alike + " WHERE s." + column + " = ?1 ORDER BY s.id");
    found.bindAll(m_from, m_into);
    std::vector<Pair> pairs;
    while (found.step()) {
        pairs.push_back({found.column<qint64>(0), found.column<qint64>(1)});
    }
    return pairs;
}

std::vector<Figure> PlaceMerge::figuresOf(qint64 series) const {
    auto found = m_database.query(std::string("SELECT ") + figureColumns +
                                  " FROM observation WHERE series = ?1 ORDER BY period, version");
    found.bindAll(series);
    std::vector<Figure> figures;
    while (found.step()) {
        figures.push_back(readFigure(found, 0));
    }
    return figures;
}

qint64 PlaceMerge::toRewrite(const std::vector<Pair>& pairs) const {
    qint64 count = 0;
    for (const Pair& pair : pairs) {
        if (pair.into != 0) {
            count += m_database
                         .value<qint64>("SELECT (SELECT count(*) FROM observation WHERE series = ?1) + "
                                        "(SELECT count(*) FROM superseded WHERE series = ?1)",
                                        pair.from)
                         .value_or(0);
        }
    }
    return count;
}

void PlaceMerge::run() {
    for (const Pair& pair : pairs()) {
        if (pair.into == 0) { // its key stays, and so do its codes
            m_database.run(std::string("UPDATE series SET ") + m_column + " = ?2 WHERE id = ?1", pair.from,
                           m_into);
        } else {
            join(pair);
        }
    }
}

void PlaceMerge::join(const Pair& pair) {
    const std::set<Place> taken = placesOf(m_database, pair.into);
    for (const Place& place : placesOf(m_database, pair.from)) {
        if (taken.contains(place)) {
            chain(pair, place.first, place.second);
        }
    }
    for (const char* table : {"observation", "superseded"}) {
        m_database.run(std::string("UPDATE ") + table + " SET series = ?2 WHERE series = ?1", pair.from,
                       pair.into);
    }
    m_database.run("UPDATE series_moved SET became = ?2 WHERE became = ?1", pair.from, pair.into);
    m_database.run("INSERT INTO series_moved (series, became) VALUES (?1, ?2)", pair.from, pair.into);
    m_database.run("DELETE FROM series WHERE id = ?1", pair.from);
}

void PlaceMerge::chain(const Pair& pair, Period period, Version version) {
    std::vector<Figure> told; // the register's own record's first, so that it stands for what both say
    for (const qint64 series : {pair.into, pair.from}) {
        for (const char* table : {"observation", "superseded"}) {
            const std::string place = " WHERE series = ?1 AND period = ?2 AND version = ?3";
            auto found = m_database.query(std::string("SELECT ") + figureColumns + " FROM " + table + place);
            found.bindAll(series, period, stored(version));
            while (found.step()) {
                told.push_back(readFigure(found, 0));
            }
            found.reset();
            m_database.run(std::string("DELETE FROM ") + table + place, series, period, stored(version));
        }
    }
    std::stable_sort(told.begin(), told.end(),
                     [](const Figure& a, const Figure& b) { return a.source.value < b.source.value; });
    // One file that told both the same told it once.
    told.erase(std::unique(told.begin(), told.end(),
                           [](const Figure& a, const Figure& b) {
                               return a.source == b.source && saysTheSame(a, b);
                           }),
               told.end());
    Replacing replacing(m_database);
    replacing.put(pair.into, told.front());
    for (std::size_t i = 1; i < told.size(); ++i) {
        replacing.replace(pair.into, told[i]);
    }
}

} // namespace samspel
