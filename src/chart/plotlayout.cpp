// SPDX-License-Identifier: MIT
#include "chart/plotlayout.h"

#include "chart/spread.h"

#include <algorithm>
#include <cmath>

namespace samspel::chart {

namespace {

constexpr double leastRows = 9;
// A label gets a line back to its point when it moved by more of its height than this.
constexpr double farAway = 0.6;

double pitch(const Typesetter& type) { return type.height(Size::note); }

Size labelSize(Role role) { return role == Role::chosen ? Size::strong : Size::text; }

bool hasLabel(const Line& line) { return line.level || line.newest() != nullptr; }

double radiusOf(Role role, const Typesetter& type) {
    const double px = type.style().pixel;
    switch (role) {
    case Role::chosen:
        return 4.0 * px;
    case Role::compared:
        return 3.6 * px;
    default:
        return 2.2 * px;
    }
}

Curve curveOf(const Line& line, Form form, const QRectF& plot, const ValueAxis& axis, const Frame& frame,
              const Typesetter& type) {
    const auto y = [&](double value) {
        return plot.bottom() - (value - axis.least) / (axis.most - axis.least) * plot.height();
    };
    const auto at = [&](const Point& point, double value) { return QPointF(frame.x(point.x), y(value)); };
    Curve curve;
    curve.isApart = form == Form::distance;
    if (line.level) {
        curve.level = {{plot.left(), y(*line.level)}, {plot.right(), y(*line.level)}};
    }
    curve.ink = inkOf(line.role);
    curve.number = line.number;
    curve.isBold = line.role == Role::chosen;
    curve.isDashed = line.role == Role::county;
    curve.shape = line.role == Role::chosen     ? Shape::disc
                  : line.role == Role::compared ? comparedShape(line.number)
                                                : Shape::dot;
    curve.radius = radiusOf(line.role, type);
    for (const Stroke& band : line.bands) {
        QPolygonF outline;
        for (std::size_t i = band.first; i <= band.last; ++i) {
            outline << at(line.points[i], line.points[i].interval->high);
        }
        for (std::size_t i = band.last + 1; i-- > band.first;) {
            outline << at(line.points[i], line.points[i].interval->low);
        }
        curve.bands.push_back(outline);
    }
    for (const std::size_t i : line.whiskers) {
        const Point& point = line.points[i];
        curve.whiskers.emplace_back(at(point, point.interval->low), at(point, point.interval->high));
    }
    for (const Stroke& stroke : line.strokes) {
        Curve::Path path{{}, stroke.isEstimated};
        for (std::size_t i = stroke.first; i <= stroke.last; ++i) {
            path.points << at(line.points[i], *line.points[i].value);
        }
        curve.paths.push_back(path);
    }
    for (const Point& point : line.points) {
        if (point.value && point.isOnAxis) {
            curve.dots.push_back({at(point, *point.value), point.mark == Mark::hollow});
        }
    }
    return curve;
}

/// Where the label would like to stand: at the newest point, or at the end of the level line.
QPointF endOf(const Curve& curve) { return curve.level.isNull() ? curve.dots.back().at : curve.level.p2(); }

void layLabels(TrendLayout& into, const Trend& trend, const Frame& frame, const Typesetter& type) {
    std::vector<Wish> wishes;
    std::vector<std::size_t> owners;
    for (std::size_t i = 0; i < trend.lines.size(); ++i) {
        if (!hasLabel(trend.lines[i])) {
            continue;
        }
        const Size size = labelSize(trend.lines[i].role);
        const auto lines = type.lines(trend.lines[i].label, size, frame.columnWidth()).size();
        wishes.push_back({endOf(into.curves[i]).y(), static_cast<double>(lines) * type.height(size)});
        owners.push_back(i);
    }
    const double half = type.height(Size::text) / 2;
    const auto centres = spread(wishes, 0, into.plot.top() - half, into.plot.bottom() + half);
    for (std::size_t k = 0; k < owners.size(); ++k) {
        const Line& line = trend.lines[owners[k]];
        Curve& curve = into.curves[owners[k]];
        type.set(into.texts, line.label, labelSize(line.role),
                 {frame.columnLeft, centres[k] - wishes[k].height / 2}, frame.columnWidth(), curve.ink,
                 curve.number);
        const QPointF end = endOf(curve);
        const bool isLast = line.level || (!frame.time.ticks.empty() &&
                                           line.newest()->x >= frame.time.ticks.back().at - 0.25);
        const double gap = type.style().step(1);
        const double before = frame.columnLeft - gap - frame.sample;
        if (frame.sample > 0) {
            curve.sample = {{before, centres[k]}, {frame.columnLeft - gap, centres[k]}};
        }
        // From a line that ended earlier a leader would cross the years between, and perhaps a break: its
        // label has the year instead.
        if (isLast && std::abs(centres[k] - end.y()) > farAway * type.height(Size::text)) {
            const double start = line.level ? end.x() : end.x() + curve.radius + gap;
            const double elbow = std::max(start, frame.right - type.style().step(2));
            curve.leader = {{start, end.y()}, {elbow, end.y()}, {before - gap, centres[k]}};
        }
    }
}

} // namespace

Ink inkOf(Role role) {
    switch (role) {
    case Role::chosen:
        return Ink::chosen;
    case Role::compared:
        return Ink::compared;
    case Role::county:
        return Ink::county;
    case Role::nation:
        break;
    }
    return Ink::nation;
}

double valueWordsWidth(const ValueAxis& axis, const Typesetter& type) {
    double most = 0;
    for (const Tick& tick : axis.ticks) {
        most = std::max(most, type.width(tick.words, Size::note));
    }
    return most;
}

double columnWidth(const Trend& trend, const Typesetter& type, double most) {
    double wide = 0;
    for (const Line& line : trend.lines) {
        if (hasLabel(line)) {
            wide = std::max(
                wide, type.widest(type.lines(line.label, labelSize(line.role), most), labelSize(line.role)));
        }
        const bool isHidden = std::any_of(line.points.begin(), line.points.end(), [](const Point& p) {
            return p.mark == Mark::hidden && p.isOnAxis;
        });
        if (isHidden) {
            wide = std::max(wide, type.widest(type.lines(line.name, Size::note, most), Size::note));
        }
    }
    for (const MilestoneLane& lane : trend.lanes) {
        wide = std::max(wide, type.widest(type.lines(lane.name, Size::note, most), Size::note));
    }
    // A hair more than was measured, so that nothing wraps that did not wrap then.
    return wide > 0 ? std::ceil(wide + 0.5 * type.style().pixel) : 0;
}

double leastPlotHeight(const Trend& trend, const ValueAxis& axis, const Typesetter& type,
                       double columnWidth) {
    double labels = 0;
    for (const Line& line : trend.lines) {
        if (hasLabel(line)) {
            const Size size = labelSize(line.role);
            labels +=
                static_cast<double>(type.lines(line.label, size, columnWidth).size()) * type.height(size);
        }
    }
    return std::max(
        {leastRows * type.style().em, labels, static_cast<double>(axis.ticks.size()) * pitch(type) * 1.1});
}

double layBreaks(TrendLayout& into, const Trend& trend, const Frame& frame, const Typesetter& type,
                 double top, double width) {
    const double gap = type.style().step(1);
    const double em = type.style().em;
    double bottom = top;
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < trend.breaks.size(); ++i) {
        const double x = frame.x(trend.breaks[i].x);
        const double before = i > 0 ? frame.x(trend.breaks[i - 1].x) : 0;
        const double right = width - x - gap;
        const double left = x - before - 2 * gap;
        const bool isRight = right >= std::min(11 * em, left);
        const double room = std::min(20 * em, std::max(isRight ? right : left, 4 * em));
        const QStringList lines = type.lines(trend.breaks[i].words, Size::note, room);
        const double wide = type.widest(lines, Size::note);
        QRectF box(isRight ? x + gap : x - gap - wide, top, wide,
                   static_cast<double>(lines.size()) * pitch(type));
        // The line of a later break begins below the words that stand across it.
        for (const QRectF& other : taken) {
            if (other.right() + gap > std::min(x, box.left()) && other.bottom() > box.top()) {
                box.moveTop(other.bottom());
            }
        }
        type.set(into.texts, trend.breaks[i].words, Size::note, box.topLeft(), room, Ink::breakMark);
        into.breaks.push_back({{x, box.top()}, {x, box.bottom()}});
        taken.push_back(box);
        bottom = std::max(bottom, box.bottom());
    }
    return trend.breaks.empty() ? top : bottom + gap;
}

void layValues(TrendLayout& into, const Trend& trend, const ValueAxis& axis, const Frame& frame,
               const Typesetter& type) {
    const QRectF plot = into.plot;
    if (axis.isEmpty()) {
        const double room = std::min(plot.width(), 30 * type.style().em);
        const auto lines = type.lines(trend.empty, Size::text, room);
        const double height = static_cast<double>(lines.size()) * type.height(Size::text);
        type.set(into.texts, trend.empty, Size::text,
                 {plot.left() + (plot.width() - type.widest(lines, Size::text)) / 2,
                  plot.center().y() - height / 2},
                 room, Ink::muted);
        return;
    }
    for (const Tick& tick : axis.ticks) {
        const double y = plot.bottom() - (tick.at - axis.least) / (axis.most - axis.least) * plot.height();
        into.grid.push_back({{plot.left(), y}, {plot.right(), y}});
        const double wide = type.width(tick.words, Size::note);
        into.texts.push_back(type.item(tick.words, Size::note,
                                       {plot.left() - type.style().step(1.5) - wide, y - pitch(type) / 2},
                                       Ink::muted));
    }
    const double reach = 12 * type.style().pixel;
    for (std::size_t i = 0; i < trend.lines.size(); ++i) {
        const Line& line = trend.lines[i];
        into.curves.push_back(curveOf(line, trend.form, plot, axis, frame, type));
        std::size_t dot = 0;
        for (std::size_t p = 0; p < line.points.size(); ++p) {
            if (line.points[p].value && line.points[p].isOnAxis) {
                const QPointF at = into.curves.back().dots[dot++].at;
                const double r = radiusOf(line.role, type);
                into.targets.push_back({QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach),
                                        QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r),
                                        std::pair(i, p),
                                        {},
                                        line.points[p].spoken});
            }
        }
    }
    layLabels(into, trend, frame, type);
    // The chosen unit lies on top, the references lowest.
    std::stable_sort(into.curves.begin(), into.curves.end(), [](const Curve& a, const Curve& b) {
        const auto rank = [](const Curve& c) { return c.isBold ? 2 : c.ink == Ink::compared ? 1 : 0; };
        return rank(a) < rank(b);
    });
}

double layTime(TrendLayout& into, const Frame& frame, const Typesetter& type, double y, double width) {
    if (frame.time.isEmpty()) {
        return y;
    }
    into.axis.push_back({{frame.left, y}, {frame.right, y}});
    const auto& ticks = frame.time.ticks;
    const double tickLength = 4 * type.style().pixel;
    double widest = 0;
    for (const Tick& tick : ticks) {
        widest = std::max(widest, type.width(tick.words, Size::note));
        into.axis.push_back({{frame.x(tick.at), y}, {frame.x(tick.at), y + tickLength}});
    }
    const double each = ticks.size() > 1 ? frame.x(ticks[1].at) - frame.x(ticks[0].at) : width;
    std::size_t every = 1;
    for (const std::size_t count : {1U, 2U, 3U, 4U, 5U, 10U, 20U, 50U, 100U}) {
        every = count;
        if (static_cast<double>(count) * each >= widest + type.style().step(2)) {
            break;
        }
    }
    // Counted from the newest, so that the year people look at has its words.
    double limit = width;
    for (std::size_t back = 0; back < ticks.size(); back += every) {
        const Tick& tick = ticks[ticks.size() - 1 - back];
        const double wide = type.width(tick.words, Size::note);
        const double x = std::clamp(frame.x(tick.at) - wide / 2, 0.0, std::max(0.0, width - wide));
        if (x + wide <= limit) {
            into.texts.push_back(
                type.item(tick.words, Size::note, {x, y + tickLength + type.style().step(0.5)}, Ink::muted));
            limit = x - type.style().step(1);
        }
    }
    return y + tickLength + type.style().step(0.5) + pitch(type);
}

} // namespace samspel::chart
