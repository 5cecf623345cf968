// SPDX-License-Identifier: MIT
#include "ui/overview/looppicture.h"

#include "ui/shell/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace samspel {

namespace {

constexpr double lineWidth = 1.75;
constexpr double bow = 0.2; // how far an arrow bends aside, so that one back does not lie on it

QPointF along(QPointF from, QPointF to, double share) { return from + (to - from) * share; }

/// Where the line from the middle of a box to a point leaves the box.
QPointF edge(const QRectF& box, QPointF towards) {
    const QPointF step = towards - box.center();
    const double across = std::abs(step.x()) > 0 ? box.width() / 2 / std::abs(step.x()) : 1e9;
    const double down = std::abs(step.y()) > 0 ? box.height() / 2 / std::abs(step.y()) : 1e9;
    return box.center() + step * std::min({across, down, 1.0});
}

} // namespace

LoopPicture::LoopPicture(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
}

void LoopPicture::show(const LoopPlan& plan, const QStringList& actorNames, const QString& closedWord) {
    m_plan = plan;
    m_actors = plan.actors();
    m_names = actorNames;
    m_closedWord = closedWord;
    m_at = std::min(m_at, m_actors.empty() ? 0 : m_actors.size() - 1);
    if (m_taken && std::find(m_actors.begin(), m_actors.end(), *m_taken) == m_actors.end()) {
        m_taken.reset();
    }
    updateGeometry();
    update();
}

void LoopPicture::takeAway(std::optional<LoopActor> actor) {
    m_taken = actor;
    update();
}

QSize LoopPicture::nodeSize() const {
    int width = 0;
    for (const QString& name : m_names) {
        width = std::max(width, fontMetrics().horizontalAdvance(name));
    }
    return {width + 2 * gap::medium, fontMetrics().height() + 2 * gap::small};
}

QSize LoopPicture::sizeHint() const {
    const QSize node = nodeSize();
    return {static_cast<int>(node.width() * 2.6), node.height() * 3 + fontMetrics().height() * 8};
}

QRectF LoopPicture::nodeOf(std::size_t place) const {
    const QSizeF node = nodeSize();
    const double turn =
        2 * std::numbers::pi * static_cast<double>(place) / static_cast<double>(m_actors.size());
    const double across = std::min((width() - node.width()) / 2 - gap::tiny, node.width() * 1.4);
    const double down = (height() - node.height()) / 2 - gap::tiny;
    const QPointF middle = QRectF(rect()).center() + QPointF(std::sin(turn) * across, -std::cos(turn) * down);
    return {middle - QPointF(node.width() / 2, node.height() / 2), node};
}

std::size_t LoopPicture::placeOf(LoopActor actor) const {
    return static_cast<std::size_t>(std::find(m_actors.begin(), m_actors.end(), actor) - m_actors.begin());
}

bool LoopPicture::touchesTaken(const LoopStep& step) const {
    return m_taken && (step.actor == *m_taken || step.handsTo == *m_taken);
}

void LoopPicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t step = 0; step < m_plan.steps.size(); ++step) {
        paintStep(painter, step);
    }
    for (std::size_t place = 0; place < m_actors.size(); ++place) {
        paintNode(painter, place);
    }
}

void LoopPicture::paintStep(QPainter& painter, std::size_t number) const {
    const LoopStep& step = m_plan.steps[number];
    const QRectF from = nodeOf(placeOf(step.actor));
    const QRectF to = nodeOf(placeOf(step.handsTo));
    const QPointF way = to.center() - from.center();
    // Each further step between the same two lies farther out.
    const auto before = std::count_if(
        m_plan.steps.begin(), m_plan.steps.begin() + static_cast<long>(number),
        [&](const LoopStep& other) { return other.actor == step.actor && other.handsTo == step.handsTo; });
    const double aside = bow * (1.0 + static_cast<double>(before));
    const QPointF bend = along(from.center(), to.center(), 0.5) + QPointF(way.y(), -way.x()) * aside;
    const QPointF start = edge(from, bend);
    const QPointF end = edge(to, bend);

    const bool isGone = touchesTaken(step);
    const bool isClosed = step.closedOn.isValid();
    const QColor ink = palette().color(isGone ? Theme::muted : isClosed ? QPalette::Text : Theme::accent);
    QPainterPath path(start);
    path.quadTo(bend, end);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, isGone ? 1.0 : lineWidth,
                        isGone     ? Qt::DotLine
                        : isClosed ? Qt::SolidLine
                                   : Qt::DashLine));
    painter.drawPath(path);

    const double size = fontMetrics().height() * 0.6;
    const double angle = std::atan2(end.y() - bend.y(), end.x() - bend.x());
    const auto barb = [&](double turn) {
        return end - QPointF(std::cos(angle + turn), std::sin(angle + turn)) * size;
    };
    painter.setPen(QPen(ink, lineWidth));
    painter.drawLine(end, barb(0.45));
    painter.drawLine(end, barb(-0.45));

    QString words = QString::number(step.position);
    if (isGone) {
        words += QStringLiteral(" ✕");
    } else if (isClosed) {
        words += QLatin1Char(' ') + m_closedWord;
    }
    QRectF label(QPointF(), QSizeF(fontMetrics().size(0, words)) + QSizeF(gap::small, 0));
    // Outside the bend, so that the words of a step there and of one back do not meet.
    const double length = std::hypot(way.x(), way.y());
    const QPointF outwards = length > 0 ? QPointF(way.y(), -way.x()) / length : QPointF();
    label.moveCenter(path.pointAtPercent(0.5) + QPointF(outwards.x() * (label.width() / 2 + gap::tiny),
                                                        outwards.y() * (label.height() / 2 + gap::tiny)));
    label.moveLeft(std::clamp(label.left(), 0.0, std::max(0.0, width() - label.width())));
    painter.fillRect(label, palette().color(QPalette::Window));
    painter.setPen(palette().color(isGone ? Theme::muted : QPalette::WindowText));
    painter.drawText(label, Qt::AlignCenter, words);
}

void LoopPicture::paintNode(QPainter& painter, std::size_t place) const {
    const QRectF box = nodeOf(place).adjusted(1, 1, -1, -1);
    const bool isTaken = m_taken == m_actors[place];
    painter.setBrush(palette().color(isTaken ? QPalette::Window : QPalette::Base));
    painter.setPen(QPen(palette().color(isTaken ? Theme::muted : Theme::outline), 1.25,
                        isTaken ? Qt::DotLine : Qt::SolidLine));
    painter.drawRoundedRect(box, gap::tiny, gap::tiny);
    QFont font = painter.font();
    font.setStrikeOut(isTaken);
    painter.setFont(font);
    painter.setPen(palette().color(isTaken ? Theme::muted : QPalette::Text));
    painter.drawText(box, Qt::AlignCenter, m_names.value(static_cast<int>(m_actors[place])));
    font.setStrikeOut(false);
    painter.setFont(font);
    if (hasFocus() && place == m_at) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(Theme::accent), 2));
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), gap::tiny, gap::tiny);
    }
}

void LoopPicture::toggle(std::size_t place) {
    if (place < m_actors.size()) {
        m_at = place;
        m_taken = m_taken == m_actors[place] ? std::nullopt : std::optional(m_actors[place]);
        update();
        Q_EMIT takenChanged();
    }
}

void LoopPicture::keyPressEvent(QKeyEvent* event) {
    const std::size_t count = m_actors.size();
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        m_at = count > 0 ? (m_at + 1) % count : 0;
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        m_at = count > 0 ? (m_at + count - 1) % count : 0;
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggle(m_at);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (count > 0) {
        QAccessibleValueChangeEvent heard(this, m_names.value(static_cast<int>(m_actors[m_at])));
        QAccessible::updateAccessibility(&heard);
    }
    update();
}

void LoopPicture::mousePressEvent(QMouseEvent* event) {
    QWidget::mousePressEvent(event);
    for (std::size_t place = 0; place < m_actors.size(); ++place) {
        if (nodeOf(place).contains(event->position())) {
            toggle(place);
            return;
        }
    }
}

void LoopPicture::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    update();
}

} // namespace samspel
