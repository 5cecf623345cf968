// SPDX-License-Identifier: MIT
#include "statistics/series.h"

#include "statistics/formulas/limits.h"

#include <algorithm>

namespace samspel::statistics {

Outcome<Series> Series::of(std::vector<Point> points) {
    if (points.empty()) {
        return Reason::NoValue;
    }
    std::stable_sort(points.begin(), points.end(), [](const Point& one, const Point& other) {
        return one.basis.period < other.basis.period;
    });
    for (std::size_t index = 0; index < points.size(); ++index) {
        const Point& point = points[index];
        if (const auto same = sameScale(points.front().basis, point.basis); !same) {
            return same.refusal();
        }
        if (const auto possible = checkValue(point.value); !possible) {
            return possible.refusal();
        }
        if (point.n && !isCount(*point.n)) {
            return Reason::OutOfRange;
        }
        if (index > 0 && points[index - 1].basis.period == point.basis.period) {
            return Reason::SameYearTwice;
        }
    }
    return Series(std::move(points));
}

std::vector<double> Series::values() const {
    std::vector<double> values;
    values.reserve(size());
    for (const Point& point : m_points) {
        values.push_back(point.value);
    }
    return values;
}

bool Series::consecutive() const {
    for (std::size_t index = 1; index < size(); ++index) {
        if (m_points[index].basis.period != m_points[index - 1].basis.period + 1) {
            return false;
        }
    }
    return true;
}

Outcome<int> Series::persons() const {
    std::int64_t all = 0;
    for (const Point& point : m_points) {
        if (!point.n) {
            return Reason::WeightUnknown;
        }
        all += *point.n;
    }
    if (all > largestCount) {
        return Reason::OutOfRange;
    }
    return static_cast<int>(all);
}

Series Series::part(std::size_t first, std::size_t count) const {
    assert(count > 0 && first + count <= size());
    const auto from = m_points.begin() + static_cast<std::ptrdiff_t>(first);
    return Series(std::vector<Point>(from, from + static_cast<std::ptrdiff_t>(count)));
}

} // namespace samspel::statistics
