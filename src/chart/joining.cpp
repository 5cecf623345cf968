// SPDX-License-Identifier: MIT
#include "chart/joining.h"

#include "statistics/gate.h"
#include "statistics/mean.h"

#include <algorithm>
#include <limits>

namespace samspel::chart {

namespace {

bool mayBand(const Point& from, const Point& to) {
    return from.halfWidth && to.halfWidth && mayJoin(from, to);
}

bool isEstimated(const Point& point) { return point.status == Status::estimated; }

} // namespace

Shown settled(const Shown& shown, const Indicator& indicator, Audience audience) {
    Shown made = shown;
    const bool isSmall = shown.figure.n && *shown.figure.n < indicator.threshold;
    if (audience == Audience::open && made.withheld == Withheld::no && carriesValue(shown.figure.status) &&
        isSmall) {
        made.withheld = Withheld::belowThreshold;
    }
    if (made.withheld == Withheld::belowThreshold) {
        made.figure.status = Status::suppressed;
    }
    return made;
}

Point pointOf(const Shown& shown, const Indicator& indicator, Audience audience) {
    const Figure& figure = shown.figure;
    Point point;
    point.period = figure.period;
    point.x = figure.period.middle();
    point.n = figure.n;
    point.status = figure.status;
    point.version = figure.version;
    point.segment = shown.segment;
    point.source = figure.source;
    point.sourceLine = figure.line;

    statistics::PointFacts facts;
    facts.status = static_cast<statistics::Status>(letter(figure.status));
    if (figure.n) {
        facts.n = static_cast<int>(std::min<qint64>(*figure.n, std::numeric_limits<int>::max()));
    }
    facts.threshold = audience == Audience::open ? indicator.threshold : 0;
    const auto look = statistics::point(facts);
    if (!look || !figure.value || !carriesValue(figure.status) || shown.withheld != Withheld::no) {
        // A hidden figure's number of pupils may be what it is hidden for.
        point.n.reset();
        return point;
    }
    point.mark = *look == statistics::Look::Hollow && indicator.measure != Measure::count ? Mark::hollow
                                                                                          : Mark::filled;
    point.value = figure.value->value();
    point.decimals = figure.value->decimals;
    // A share's interval is never symmetric, and a count of all has none.
    if (indicator.measure == Measure::mean && shown.standardError) {
        point.halfWidth = statistics::publishedFactor * *shown.standardError;
    }
    return point;
}

bool mayJoin(const Point& from, const Point& to) {
    return from.value && to.value && from.isOnAxis && to.isOnAxis && from.segment == to.segment &&
           from.version == to.version && from.period.isFollowedBy(to.period);
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
        } else if (!toNext && point.halfWidth && point.isOnAxis) {
            line.whiskers.push_back(i);
        }
    }
}

} // namespace samspel::chart
