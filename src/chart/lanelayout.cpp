// SPDX-License-Identifier: MIT
#include "chart/lanelayout.h"

#include <algorithm>

namespace samspel::chart {

namespace {

constexpr std::size_t mostRows = 4;
// More lines than this through the plot would look like a hatch; short ticks then stand at its foot.
constexpr std::size_t mostLines = 12;

/// Where a mark and its label went in their lane.
struct Placed {
    std::size_t row = 0;
    double labelX = 0;
    QString label;
};

/// Fills one lane row by row; every place that it gives is free.
class LanePacker {
public:
    LanePacker(const Frame& frame, const Typesetter& type) : m_frame(frame), m_type(type) {}

    std::size_t rows() const { return std::max<std::size_t>(m_rows.size(), 1); }
    double gap() const { return m_type.style().step(1.25); }
    double radius() const { return 0.34 * m_type.height(Size::note); }
    double arrow() const { return 0.4 * m_type.height(Size::note); }

    Taken body(const MilestoneMark& mark) const {
        const double from = m_frame.x(mark.from);
        if (mark.isPoint) {
            return {from - radius(), from + radius()};
        }
        const double least = 2 * radius();
        const double to = m_frame.x(mark.to);
        // A range of some days is still a bar that can be seen, within the plot.
        const double start = std::clamp(from, m_frame.left, std::max(m_frame.left, m_frame.right - least));
        return {start, std::max(to, start + least)};
    }

    std::optional<Placed> place(const MilestoneMark& mark, const QString& label, std::size_t most) {
        for (std::size_t row = 0; row < most; ++row) {
            const bool isNew = row >= m_rows.size();
            if (const auto x = labelPlace(mark, label, isNew ? std::vector<Taken>{} : m_rows[row])) {
                return take(mark, label, row, *x);
            }
        }
        return std::nullopt;
    }

    /// For a short label: in any row, or in a new one; across its mark where the plot is narrower than both.
    Placed placeAnyway(const MilestoneMark& mark, const QString& label) {
        if (const auto placed = place(mark, label, m_rows.size() + 1)) {
            return *placed;
        }
        const double most = std::max(m_frame.left, m_frame.right - m_type.width(label, Size::note));
        return take(mark, label, m_rows.size(), std::clamp(body(mark).from + gap(), m_frame.left, most));
    }

private:
    Placed take(const MilestoneMark& mark, const QString& label, std::size_t row, double x) {
        m_rows.resize(std::max(m_rows.size(), row + 1));
        const Taken taken = body(mark);
        const double end = x + m_type.width(label, Size::note);
        m_rows[row].push_back({std::min(taken.from, x) - gap(), std::max(taken.to, end) + gap()});
        return {row, x, label};
    }

    std::optional<double> labelPlace(const MilestoneMark& mark, const QString& label,
                                     const std::vector<Taken>& row) const {
        const Taken taken = body(mark);
        if (!isFree(row, taken.from, taken.to)) {
            return std::nullopt;
        }
        const double width = m_type.width(label, Size::note);
        const double inset = gap() + (mark.isClippedLeft ? arrow() : 0);
        const double outset = gap() + (mark.isClippedRight ? arrow() : 0);
        if (!mark.isPoint && inset + width + outset <= taken.to - taken.from) {
            return taken.from + inset;
        }
        const double right = taken.to + gap();
        if (right + width <= m_frame.right && isFree(row, taken.from, right + width)) {
            return right;
        }
        const double left = taken.from - gap() - width;
        if (left >= m_frame.left && isFree(row, left, taken.to)) {
            return left;
        }
        return std::nullopt;
    }

    const Frame& m_frame;
    const Typesetter& m_type;
    std::vector<std::vector<Taken>> m_rows;
};

QPolygonF barOf(const QRectF& box, const MilestoneMark& mark, double arrow) {
    const double tip = std::min(arrow, box.width() / 2);
    QPolygonF outline;
    if (mark.isClippedLeft) {
        outline << QPointF(box.left() + tip, box.top());
    } else {
        outline << box.topLeft();
    }
    if (mark.isClippedRight) {
        outline << QPointF(box.right() - tip, box.top()) << QPointF(box.right(), box.center().y())
                << QPointF(box.right() - tip, box.bottom());
    } else {
        outline << box.topRight() << box.bottomRight();
    }
    if (mark.isClippedLeft) {
        outline << QPointF(box.left() + tip, box.bottom()) << QPointF(box.left(), box.center().y());
    } else {
        outline << box.bottomLeft();
    }
    return outline;
}

QPolygonF diamondAt(QPointF centre, double radius) {
    return QPolygonF{centre + QPointF(0, -radius), centre + QPointF(radius, 0), centre + QPointF(0, radius),
                     centre + QPointF(-radius, 0)};
}

} // namespace

double layLanes(TrendLayout& into, const Trend& trend, const Frame& frame, const Typesetter& type, double top,
                QStringList& keyed) {
    const double rowHeight = type.height(Size::note) + type.style().step(1);
    const double pad = type.style().step(0.5);
    std::size_t points = 0;
    for (const MilestoneLane& lane : trend.lanes) {
        points += static_cast<std::size_t>(std::count_if(
            lane.marks.begin(), lane.marks.end(), [](const MilestoneMark& mark) { return mark.isPoint; }));
    }
    const QRectF& plot = into.plot;
    const double lineTop = points > mostLines ? plot.bottom() - type.style().step(2) : plot.top();
    double y = top;
    for (const MilestoneLane& lane : trend.lanes) {
        LanePacker packer(frame, type);
        std::vector<Placed> places;
        for (const MilestoneMark& mark : lane.marks) {
            auto place = packer.place(mark, mark.title, mostRows);
            if (!place) {
                keyed += mark.title;
                const QString number = QString::number(keyed.size());
                place = packer.placeAnyway(mark, number);
            }
            places.push_back(*place);
        }
        const QStringList name = type.lines(lane.name, Size::note, frame.columnWidth());
        const double nameHeight = static_cast<double>(name.size()) * type.height(Size::note);
        const double height = 2 * pad + std::max(static_cast<double>(packer.rows()) * rowHeight, nameHeight);
        LaneBox box{QRectF(frame.left, y, frame.right - frame.left, height), {}, {}};
        type.set(into.texts, lane.name, Size::note, {frame.columnLeft, y + pad + type.style().step(0.5)},
                 frame.columnWidth(), Ink::muted);
        for (std::size_t i = 0; i < lane.marks.size(); ++i) {
            const MilestoneMark& mark = lane.marks[i];
            const double rowTop = y + pad + static_cast<double>(places[i].row) * rowHeight;
            const Taken taken = packer.body(mark);
            const QRectF body(taken.from, rowTop + type.style().step(0.5), taken.to - taken.from,
                              rowHeight - type.style().step(1));
            if (mark.isPoint) {
                box.diamonds.push_back(diamondAt(body.center(), packer.radius()));
                const double x = body.center().x();
                into.milestones.push_back({{x, lineTop}, {x, plot.bottom()}});
            } else {
                box.bars.push_back(barOf(body, mark, packer.arrow()));
            }
            const TextItem label =
                type.item(places[i].label, Size::note, {places[i].labelX, body.top()}, Ink::text);
            into.targets.push_back({body.united(label.box), body, std::nullopt, mark.milestone, mark.spoken});
            into.texts.push_back(label);
        }
        into.lanes.push_back(std::move(box));
        y += height + type.style().step(0.5);
    }
    return y;
}

} // namespace samspel::chart
