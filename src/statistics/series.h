// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/basis.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace samspel::statistics {

/// One year of a series: a mean or another value, and the number of persons behind it when it is known.
struct Point {
    Basis basis;
    double value = 0;
    std::optional<int> n{};
    bool operator==(const Point&) const = default;
};

/// Years of one unit on one scale, in order. It cannot be made across a break, so nothing that takes a Series
/// can average, slope or subtract across one.
class Series {
public:
    /// Sorts by year. Refuses MixedSegments, MixedVersions, SameYearTwice, NotFinite, OutOfRange (n < 1), and
    /// NoValue for no points at all.
    static Outcome<Series> of(std::vector<Point> points);

    const std::vector<Point>& points() const { return m_points; }
    std::size_t size() const { return m_points.size(); }
    const Point& operator[](std::size_t index) const { return m_points[index]; }
    auto begin() const { return m_points.begin(); }
    auto end() const { return m_points.end(); }
    Segment segment() const { return m_points.front().basis.segment; }
    Version version() const { return m_points.front().basis.version; }
    int firstPeriod() const { return m_points.front().basis.period; }
    int lastPeriod() const { return m_points.back().basis.period; }

    std::vector<double> values() const;
    /// Whether each year follows the one before it.
    bool consecutive() const;
    /// All persons of all years; WeightUnknown when one year lacks its n.
    Outcome<int> persons() const;
    /// The years [first, first + count) of this series.
    Series part(std::size_t first, std::size_t count) const;

    bool operator==(const Series&) const = default;

private:
    explicit Series(std::vector<Point> points) : m_points(std::move(points)) {}
    std::vector<Point> m_points;
};

} // namespace samspel::statistics
