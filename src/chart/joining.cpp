// SPDX-License-Identifier: MIT
#include "chart/joining.h"

#include "analysis/analyse.h"
#include "analysis/settling.h"

namespace samspel::chart {

namespace {

bool mayBand(const Point& from, const Point& to) {
    // A share's interval is not that of a line: each year's stands alone.
    return from.halfWidth && to.halfWidth && mayJoin(from, to);
}

bool isEstimated(const Point& point) { return point.status == Status::estimated; }

} // namespace

Point pointOf(const Shown& shown, const Series& series, const Segment* segment, Audience audience) {
    const Figure& figure = shown.figure;
    const Indicator& indicator = series.indicator;
    Point point;
    point.period = figure.period;
    point.x = figure.period.middle();
    point.n = figure.n;
    point.status = figure.status;
    point.version = figure.version;
    point.segment = shown.segment;
    point.isOfItsYearOnly = segment != nullptr && !analysis::yearsCompare(*segment);
    point.source = figure.source;
    point.sourceLine = figure.line;

    const auto look = analysis::look(shown, indicator, audience);
    if (!look) {
        // A hidden figure's number of pupils may be what it is hidden for.
        point.n.reset();
        return point;
    }
    point.mark = *look == statistics::Look::Hollow && indicator.measure != Measure::count ? Mark::hollow
                                                                                          : Mark::filled;
    point.value = figure.value->value();
    point.decimals = figure.value->decimals;
    const auto error = analysis::standardErrorOf(shown, indicator, series.breakdown.grade, segment);
    if (const auto found = analysis::uncertaintyOf(shown, indicator, audience, error)) {
        point.interval = statistics::Interval{found->low, found->high};
        point.halfWidth = found->half;
    }
    return point;
}

bool mayJoin(const Point& from, const Point& to) {
    return from.value && to.value && from.isOnAxis && to.isOnAxis && from.segment == to.segment &&
           from.version == to.version && !from.isOfItsYearOnly && from.period.isFollowedBy(to.period);
}

void join(Line& line) {
    line.strokes.clear();
    line.bands.clear();
    line.whiskers.clear();
    for (std::size_t i = 0; i + 1 < line.points.size(); ++i) {
        const Point& from = line.points[i];
        const Point& to = line.points[i + 1];
        if (!mayJoin(from, to)) {
            continue;
        }
        const bool estimated = isEstimated(from) || isEstimated(to);
        if (!line.strokes.empty() && line.strokes.back().last == i &&
            line.strokes.back().isEstimated == estimated) {
            line.strokes.back().last = i + 1;
        } else {
            line.strokes.push_back({i, i + 1, estimated});
        }
    }
    if (line.role != Role::chosen) {
        return;
    }
    for (std::size_t i = 0; i < line.points.size(); ++i) {
        const Point& point = line.points[i];
        const bool fromBefore = i > 0 && mayBand(line.points[i - 1], point);
        const bool toNext = i + 1 < line.points.size() && mayBand(point, line.points[i + 1]);
        if (toNext && !fromBefore) {
            line.bands.push_back({i, i, false});
        }
        if (fromBefore) {
            line.bands.back().last = i;
        } else if (!toNext && point.interval && point.isOnAxis) {
            line.whiskers.push_back(i);
        }
    }
}

void keepApart(Line& line) {
    line.strokes.clear();
    line.bands.clear();
    line.whiskers.clear();
    for (std::size_t i = 0; line.role == Role::chosen && i < line.points.size(); ++i) {
        if (line.points[i].interval && line.points[i].isOnAxis) {
            line.whiskers.push_back(i);
        }
    }
}

} // namespace samspel::chart
