// SPDX-License-Identifier: MIT
#include "ui/dashboard/trendwidget.h"

#include "chart/trendpainter.h"
#include "ui/dashboard/trendvoice.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace samspel {

namespace {

constexpr int inset = gap::medium; // between the drawing and the frame around it
constexpr int usualWidth = 640;
constexpr int leastEms = 28; // below it labels have no room beside the plot

} // namespace

TrendWidget::TrendWidget(QWidget* parent) : QWidget(parent) {
    TrendVoice::install();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TrendWidget::show(const chart::Trend& trend) {
    const std::size_t wasAt = m_at.value_or(0);
    const QString spoken = current() != nullptr ? current()->spoken : QString();
    m_trend = trend;
    m_good = {};
    m_at.reset();
    setAccessibleName(m_trend.title);
    setAccessibleDescription(m_trend.spoken());
    arrange();
    // What had the focus keeps it where it is still there.
    if (!spoken.isEmpty() && wasAt < m_layout.targets.size() && m_layout.targets[wasAt].spoken == spoken) {
        m_at = wasAt;
    } else {
        Q_EMIT walked({});
    }
    updateGeometry();
    update();
}

const chart::Target* TrendWidget::current() const {
    return m_at && *m_at < m_layout.targets.size() ? &m_layout.targets[*m_at] : nullptr;
}

void TrendWidget::walkTo(std::size_t line, std::size_t point) {
    const auto found =
        std::find_if(m_layout.targets.begin(), m_layout.targets.end(),
                     [&](const chart::Target& target) { return target.point == std::pair(line, point); });
    if (found != m_layout.targets.end()) {
        walk(numberOf(&*found));
    }
}

const chart::Target* TrendWidget::targetAt(QPointF place) const {
    return m_layout.targetAt(place - QPointF(inset, inset));
}

QRect TrendWidget::placeOf(const chart::Target& target) const {
    return target.area.translated(inset, inset).toAlignedRect();
}

int TrendWidget::heightForWidth(int width) const {
    // Layouts ask several times for each width.
    if (m_good.width() != width) {
        const double height = chart::heightFor(m_trend, width - 2 * inset, chart::Style::screen(font()));
        m_good = QSize(width, static_cast<int>(std::ceil(height)) + 2 * inset);
    }
    return m_good.height();
}

QSize TrendWidget::sizeHint() const { return {usualWidth, heightForWidth(usualWidth)}; }

void TrendWidget::arrange() {
    setMinimumWidth(leastEms * fontMetrics().height());
    const QSize room = size().expandedTo(minimumSize()) - QSize(2 * inset, 2 * inset);
    m_layout = chart::layOut(m_trend, room, chart::Style::screen(font()));
}

chart::Theme TrendWidget::theme() const {
    const QPalette& colours = palette();
    const bool isDark = colours.color(QPalette::Base).lightness() < colours.color(QPalette::Text).lightness();
    return isDark ? chart::Theme::dark() : chart::Theme::light();
}

void TrendWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const chart::Theme colours = theme();
    painter.fillRect(rect(), colours.paper);
    painter.setPen(palette().color(Theme::line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.translate(inset, inset);
    chart::paint(painter, m_layout, colours, hasFocus() ? m_at : std::nullopt);
}

void TrendWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TrendWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_good = {};
        arrange();
        updateGeometry();
    }
    update();
}

void TrendWidget::walk(std::optional<std::size_t> to) {
    if (!to || m_at == to) {
        return;
    }
    m_at = to;
    update();
    QAccessibleValueChangeEvent heard(this, current()->spoken);
    QAccessible::updateAccessibility(&heard);
    Q_EMIT walked(current()->spoken);
}

std::optional<std::size_t> TrendWidget::start() const {
    // The newest figure of the chosen unit is what most come for.
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < m_layout.targets.size(); ++i) {
        const auto& point = m_layout.targets[i].point;
        if (point && m_trend.lines[point->first].role == chart::Role::chosen) {
            best = i;
        }
    }
    return best || m_layout.targets.empty() ? best : std::optional<std::size_t>(0);
}

std::size_t TrendWidget::rowOf(const chart::Target& target) const {
    if (target.point) {
        return target.point->first;
    }
    for (std::size_t lane = 0; lane < m_trend.lanes.size(); ++lane) {
        for (const chart::MilestoneMark& mark : m_trend.lanes[lane].marks) {
            if (mark.milestone == target.milestone) {
                return m_trend.lines.size() + lane;
            }
        }
    }
    return m_trend.lines.size();
}

std::optional<std::size_t> TrendWidget::inNextRow(int step) const {
    const chart::Target* from = current();
    if (from == nullptr) {
        return start();
    }
    // The nearest row in that direction that has something to walk to; in it, the nearest in time.
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < m_layout.targets.size(); ++i) {
        const auto distance = [&](std::size_t number) {
            const chart::Target& target = m_layout.targets[number];
            const double rows =
                std::abs(static_cast<double>(rowOf(target)) - static_cast<double>(rowOf(*from)));
            return std::pair(rows, std::abs(target.mark.center().x() - from->mark.center().x()));
        };
        const std::size_t row = rowOf(m_layout.targets[i]);
        const bool isBeyond = step > 0 ? row > rowOf(*from) : row < rowOf(*from);
        if (isBeyond && (!best || distance(i) < distance(*best))) {
            best = i;
        }
    }
    return best;
}

std::optional<std::size_t> TrendWidget::endOfRow(bool isLast) const {
    const std::optional<std::size_t> from = m_at ? m_at : start();
    std::optional<std::size_t> end;
    for (std::size_t i = 0; from && i < m_layout.targets.size(); ++i) {
        if (rowOf(m_layout.targets[i]) == rowOf(m_layout.targets[*from]) && (isLast || !end)) {
            end = i;
        }
    }
    return end;
}

std::optional<std::size_t> TrendWidget::numberOf(const chart::Target* target) const {
    return target == nullptr ? std::nullopt
                             : std::optional(static_cast<std::size_t>(target - m_layout.targets.data()));
}

void TrendWidget::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Right:
        walk(!m_at ? start() : *m_at + 1 < m_layout.targets.size() ? std::optional(*m_at + 1) : m_at);
        break;
    case Qt::Key_Left:
        walk(!m_at ? start() : *m_at > 0 ? std::optional(*m_at - 1) : m_at);
        break;
    case Qt::Key_Down:
        walk(inNextRow(1));
        break;
    case Qt::Key_Up:
        walk(inNextRow(-1));
        break;
    case Qt::Key_Home:
        walk(endOfRow(false));
        break;
    case Qt::Key_End:
        walk(endOfRow(true));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current() != nullptr) {
            Q_EMIT opened(*current());
        }
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TrendWidget::mousePressEvent(QMouseEvent* event) {
    QWidget::mousePressEvent(event);
    walk(numberOf(targetAt(event->position())));
}

void TrendWidget::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const chart::Target* target = targetAt(event->position())) {
        Q_EMIT opened(*target);
    }
}

void TrendWidget::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const bool isByKeyboard = event->reason() == Qt::TabFocusReason ||
                              event->reason() == Qt::BacktabFocusReason ||
                              event->reason() == Qt::ShortcutFocusReason;
    if (!m_at && isByKeyboard) {
        walk(start());
    }
}

bool TrendWidget::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const chart::Target* target = targetAt(help->pos());
        QToolTip::showText(help->globalPos(), target != nullptr ? target->spoken : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace samspel
