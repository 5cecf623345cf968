// SPDX-License-Identifier: MIT
#include "chart/trendpainter.h"

#include <QPainter>
#include <cmath>
#include <numbers>

namespace samspel::chart {

namespace {

QPolygonF outlineOf(Shape shape, QPointF at, double r) {
    const auto corner = [&](double x, double y) { return at + QPointF(x * r, y * r); };
    switch (shape) {
    case Shape::square:
        return QPolygonF{corner(-0.85, -0.85), corner(0.85, -0.85), corner(0.85, 0.85), corner(-0.85, 0.85)};
    case Shape::triangle:
        return QPolygonF{corner(0, -1.15), corner(1.05, 0.75), corner(-1.05, 0.75)};
    case Shape::diamond:
        return QPolygonF{corner(0, -1.25), corner(1.15, 0), corner(0, 1.25), corner(-1.15, 0)};
    case Shape::invertedTriangle:
        return QPolygonF{corner(0, 1.15), corner(1.05, -0.75), corner(-1.05, -0.75)};
    case Shape::hexagon:
        return QPolygonF{corner(1.1, 0),  corner(0.55, 0.95),   corner(-0.55, 0.95),
                         corner(-1.1, 0), corner(-0.55, -0.95), corner(0.55, -0.95)};
    case Shape::disc:
    case Shape::dot:
        break;
    }
    return {};
}

/// Holds what every stroke needs: the theme's colours, and widths in the layout's units.
class Brushwork {
public:
    Brushwork(QPainter& painter, const TrendLayout& layout, const Theme& theme)
        : m_painter(painter), m_layout(layout), m_theme(theme) {}

    void ground() {
        for (const LaneBox& lane : m_layout.lanes) {
            fill(m_theme.lanePaper);
            m_painter.drawRect(lane.box);
        }
        for (const Curve& curve : m_layout.curves) {
            fill(m_theme.band);
            for (const QPolygonF& band : curve.bands) {
                m_painter.drawPolygon(band);
            }
        }
        draw(m_layout.grid, pen(m_theme.grid, m_theme.hairWidth));
        draw(m_layout.milestones, pen(m_theme.laneBar, m_theme.hairWidth));
        draw(m_layout.breaks, pen(m_theme.breakMark, 1.25 * m_theme.hairWidth, {1, 3}));
        draw(m_layout.axis, pen(m_theme.axis, m_theme.hairWidth));
    }

    void curve(const Curve& curve) {
        const QColor colour = m_theme.colour(curve.ink, curve.number);
        m_painter.setBrush(Qt::NoBrush);
        draw(curve.whiskers, pen(colour, m_theme.hairWidth));
        for (const QLineF& whisker : curve.whiskers) {
            const QPointF half(3 * m_layout.style.pixel, 0);
            m_painter.drawLine(whisker.p1() - half, whisker.p1() + half);
            m_painter.drawLine(whisker.p2() - half, whisker.p2() + half);
        }
        if (!curve.leader.isEmpty()) {
            m_painter.setPen(pen(m_theme.axis, m_theme.hairWidth));
            m_painter.drawPolyline(curve.leader);
        }
        if (!curve.level.isNull()) {
            m_painter.setPen(stroke(curve, colour, false));
            m_painter.drawLine(curve.level);
        }
        for (const Curve::Path& path : curve.paths) {
            m_painter.setPen(stroke(curve, colour, path.isEstimated));
            m_painter.drawPolyline(path.points);
        }
        for (const Curve::Dot& each : curve.dots) {
            dot(curve, each, colour);
        }
        if (!curve.sample.isNull()) {
            const bool isLevel = !curve.level.isNull();
            if (isLevel || !curve.isApart) {
                m_painter.setPen(stroke(curve, colour, false));
                m_painter.drawLine(curve.sample);
            }
            if (!isLevel) {
                dot(curve, {curve.sample.center(), false}, colour);
            }
        }
    }

    void lanes() {
        for (const LaneBox& lane : m_layout.lanes) {
            fill(m_theme.laneBar);
            for (const QPolygonF& bar : lane.bars) {
                m_painter.drawPolygon(bar);
            }
            fill(m_theme.laneMark);
            for (const QPolygonF& diamond : lane.diamonds) {
                m_painter.drawPolygon(diamond);
            }
        }
    }

    void hidden() {
        m_painter.setBrush(m_theme.paper);
        for (const HiddenTick& tick : m_layout.hidden) {
            m_painter.setPen(pen(m_theme.colour(tick.ink, tick.number), m_theme.thinWidth));
            m_painter.drawRect(tick.box);
        }
    }

    void texts() {
        m_painter.setBrush(Qt::NoBrush);
        const std::array fonts{m_layout.style.font(Size::note), m_layout.style.font(Size::text),
                               m_layout.style.font(Size::strong), m_layout.style.font(Size::title)};
        for (const TextItem& text : m_layout.texts) {
            m_painter.setFont(fonts[static_cast<std::size_t>(text.size)]);
            m_painter.setPen(m_theme.colour(text.ink, text.number));
            m_painter.drawText(text.baseline, text.words);
        }
    }

    void frame(const Target& target) {
        const double room = 3 * m_layout.style.pixel;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(pen(m_theme.text, 2 * m_theme.hairWidth));
        m_painter.drawRoundedRect(target.mark.adjusted(-room, -room, room, room), room, room);
    }

private:
    void fill(QColor colour) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
    }
    void draw(const std::vector<QLineF>& lines, const QPen& with) {
        m_painter.setPen(with);
        m_painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    }
    QPen stroke(const Curve& curve, QColor colour, bool isEstimated) const {
        const double width = curve.isBold ? m_theme.boldWidth : m_theme.thinWidth;
        const QList<qreal> dashes = isEstimated      ? QList<qreal>{1, 2.5}
                                    : curve.isDashed ? QList<qreal>{5, 3}
                                                     : QList<qreal>{};
        QPen made = pen(colour, width, dashes);
        made.setJoinStyle(Qt::RoundJoin);
        return made;
    }
    QPen pen(QColor colour, double px, const QList<qreal>& dashes = {}) const {
        QPen made(colour, px * m_layout.style.pixel, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (!dashes.isEmpty()) {
            made.setDashPattern(dashes);
        }
        return made;
    }
    void dot(const Curve& curve, const Curve::Dot& dot, QColor colour) {
        // Where points meet, a seam of paper keeps them apart.
        m_painter.setPen(dot.isHollow ? pen(colour, m_theme.thinWidth)
                                      : pen(m_theme.paper, m_theme.hairWidth));
        m_painter.setBrush(dot.isHollow ? m_theme.paper : colour);
        shape(curve.shape, dot.at, curve.radius);
    }
    void shape(Shape shape, QPointF at, double radius) {
        if (shape == Shape::disc || shape == Shape::dot) {
            m_painter.drawEllipse(at, radius, radius);
        } else {
            m_painter.drawPolygon(outlineOf(shape, at, radius));
        }
    }

    QPainter& m_painter;
    const TrendLayout& m_layout;
    const Theme& m_theme;
};

} // namespace

void paint(QPainter& painter, const TrendLayout& layout, const Theme& theme,
           std::optional<std::size_t> focus) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    Brushwork brush(painter, layout, theme);
    brush.ground();
    for (const Curve& curve : layout.curves) {
        brush.curve(curve);
    }
    brush.hidden();
    brush.lanes();
    brush.texts();
    if (focus && *focus < layout.targets.size()) {
        brush.frame(layout.targets[*focus]);
    }
    painter.restore();
}

} // namespace samspel::chart
