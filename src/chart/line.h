// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figurecode.h"
#include "statistics/interval.h"

#include <optional>
#include <vector>

namespace samspel::chart {

/// How a unit stands in a chart: one is looked at, the others are there to compare it with.
enum class Role { chosen, compared, county, nation };

enum class Mark { filled, hollow, hidden };

/// One figure of one unit. It carries a value if and only if it is not hidden.
struct Point {
    Period period = Period::calendarYear(2000);
    double x = 0; ///< years since year 0, at the middle of the period
    Mark mark = Mark::hidden;
    bool isOnAxis = true; ///< false: measured on another scale than the axis; the table alone has it
    std::optional<double> value;
    int decimals = 0;
    std::optional<statistics::Interval> interval; ///< 95 %: symmetric about a mean, Wilson's about a share
    std::optional<double> halfWidth;              ///< of a mean's interval: 1.96 · the total standard error
    std::optional<double> sd; ///< where the value is a distance from the nation: what one of it is worth
    std::optional<qint64> n;
    Status status = Status::normal;
    Version version = Version::published;
    QString segment;
    bool isOfItsYearOnly = false; ///< comparable with others of the same year, and with no other year
    Id<Source> source;
    qint64 sourceLine = 0;
    std::optional<FigureCode> code; ///< leads to where it came from, or what it was made of
    QString word;                   ///< of a hidden point: "suppressed"
    QString reason;                 ///< why it is hidden, or what else a reader must know
    QString spoken;                 ///< all of it in one line: "Sogndal 2023–24: 48 ± 1.6, 136 pupils"
};

/// Points, by their place in Line::points, that one stroke may join: one segment, years in a row that
/// may be compared, none hidden.
struct Stroke {
    std::size_t first = 0;
    std::size_t last = 0;
    bool isEstimated = false;
};

/// One unit's figures and what may be drawn of them.
struct Line {
    QString name;
    QString label; ///< at the line's end: the name and the newest value
    Role role = Role::compared;
    int number = 0; ///< among the lines of its role, from 0
    std::vector<Point> points;
    std::vector<Stroke> strokes;
    std::vector<Stroke> bands;         ///< where the interval is a band; the chosen unit's only
    std::vector<std::size_t> whiskers; ///< points whose interval stands alone; the chosen unit's only
    std::optional<double> level; ///< of what the others are measured from: its one height, without points

    /// The newest point on the axis with a value; nothing when all are hidden.
    const Point* newest() const;
};

} // namespace samspel::chart
