// SPDX-License-Identifier: MIT
#include "ui/overview/yearwheel.h"

#include "ui/overview/yearmarks.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace samspel {

namespace {

constexpr double linesAcross = 27; // of text: room for four rings of marks
constexpr double leastLinesAcross = 12;
constexpr double middleLines = 5; // of text, across the middle, for the year
constexpr double apart = 1.08;    // between marks, of their size

} // namespace

YearWheel::YearWheel(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
}

void YearWheel::show(int year, const std::vector<YearEntry>& entries, const QStringList& spoken,
                     const QLocale& locale, QDate today, const QString& todayWords) {
    m_year = year;
    m_entries = entries;
    m_spoken = spoken;
    m_today = today;
    m_todayWords = todayWords;
    m_months.clear();
    for (int month = 1; month <= 12; ++month) {
        QString name = locale.standaloneMonthName(month, QLocale::ShortFormat);
        name.remove(QLatin1Char('.'));
        m_months << name;
    }
    m_at.reset();
    group();
    place();
    updateGeometry();
    update();
}

void YearWheel::group() {
    m_marks.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const YearEntry& entry = m_entries[i];
        const QDate from = std::max(entry.begins, QDate(m_year, 1, 1));
        const QDate to = std::min(entry.ends, QDate(m_year, 12, 31));
        const int week = (from.dayOfYear() - 1) / 7;
        auto mark = std::find_if(m_marks.begin(), m_marks.end(),
                                 [&](const Mark& m) { return m.kind == entry.mark && m.week == week; });
        if (mark == m_marks.end()) {
            mark = m_marks.insert(m_marks.end(), Mark{entry.mark, week, {}, {}, 0, from, to});
        }
        mark->entries.push_back(i);
        mark->to = std::max(mark->to, to);
    }
}

double YearWheel::rim() const { return std::min(width(), height()) / 2.0 - 2; }

double YearWheel::band() const {
    int widest = fontMetrics().height();
    for (const QString& month : m_months) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(month));
    }
    return widest + gap::small;
}

double YearWheel::angleOf(QDate day) const {
    return 2 * std::numbers::pi * (day.dayOfYear() - 0.5) / day.daysInYear();
}

QPointF YearWheel::pointAt(double angle, double radius) const {
    return QRectF(rect()).center() + QPointF(std::sin(angle), -std::cos(angle)) * radius;
}

void YearWheel::place() {
    const double size = markSize(font());
    const double outermost = rim() - band() - fontMetrics().height() / 3.0 - size / 2;
    const double innermost = fontMetrics().height() * middleLines / 2 + size / 2;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        Mark& mark = m_marks[i];
        mark.radius = 0;
        for (double radius = outermost; radius >= innermost && mark.radius <= 0; radius -= size * apart) {
            const QPointF middle = pointAt(angleOf(mark.from), radius);
            const bool isFree =
                std::none_of(m_marks.begin(), m_marks.begin() + static_cast<long>(i), [&](const Mark& other) {
                    const QPointF between = other.middle - middle;
                    return other.radius > 0 && std::hypot(between.x(), between.y()) < size * apart;
                });
            if (isFree) {
                mark.radius = radius;
                mark.middle = middle;
            }
        }
    }
}

QSize YearWheel::sizeHint() const {
    const int side = static_cast<int>(fontMetrics().height() * linesAcross);
    return {side, side};
}

QSize YearWheel::minimumSizeHint() const {
    const int side = static_cast<int>(fontMetrics().height() * leastLinesAcross);
    return {side, side};
}

void YearWheel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRing(painter);
    paintMarks(painter);
    paintMiddle(painter);
}

void YearWheel::paintRing(QPainter& painter) const {
    const QPointF middle = QRectF(rect()).center();
    painter.setPen(QPen(palette().color(Theme::outline), 1));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawEllipse(middle, rim(), rim());
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(middle, rim() - band(), rim() - band());
    for (int month = 1; month <= 12; ++month) {
        const QDate first(m_year, month, 1);
        const double begins = 2 * std::numbers::pi * (first.dayOfYear() - 1) / first.daysInYear();
        painter.setPen(QPen(palette().color(Theme::line), 1));
        painter.drawLine(pointAt(begins, fontMetrics().height() * middleLines / 2), pointAt(begins, rim()));
        const QPointF at = pointAt(angleOf(QDate(m_year, month, 16)), rim() - band() / 2);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(at.x() - 100, at.y() - 50, 200, 100), Qt::AlignCenter,
                         m_months.value(month - 1));
    }
    if (m_today.year() == m_year) {
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.drawLine(pointAt(angleOf(m_today), fontMetrics().height() * middleLines / 2),
                         pointAt(angleOf(m_today), rim()));
    }
}

void YearWheel::paintMiddle(QPainter& painter) const {
    const QPointF middle = QRectF(rect()).center();
    const double radius = fontMetrics().height() * middleLines / 2;
    painter.setPen(QPen(palette().color(Theme::line), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(middle, radius, radius);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * type::section);
    large.setWeight(QFont::DemiBold);
    const QRectF room(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    const bool isNow = m_today.year() == m_year;
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room.adjusted(0, 0, 0, isNow ? -radius * 0.55 : 0), Qt::AlignCenter,
                     QString::number(m_year));
    if (isNow) {
        painter.setFont(font());
        painter.setPen(palette().color(Theme::muted));
        painter.drawText(room.adjusted(0, radius * 0.6, 0, 0), Qt::AlignCenter, m_todayWords);
    }
}

void YearWheel::paintMarks(QPainter& painter) const {
    const double size = markSize(font());
    std::array<int, 12> without{};
    for (const Mark& mark : m_marks) {
        if (mark.radius <= 0) {
            without[static_cast<std::size_t>(mark.from.month() - 1)] += static_cast<int>(mark.entries.size());
            continue;
        }
        if (mark.to > mark.from) {
            const QPointF middle = QRectF(rect()).center();
            const QRectF ring(middle.x() - mark.radius, middle.y() - mark.radius, 2 * mark.radius,
                              2 * mark.radius);
            const double degrees = 180 / std::numbers::pi;
            painter.setPen(QPen(palette().color(Theme::outline), 3));
            painter.drawArc(ring, static_cast<int>((90 - angleOf(mark.from) * degrees) * 16),
                            static_cast<int>(-(angleOf(mark.to) - angleOf(mark.from)) * degrees * 16));
        }
    }
    for (const Mark& mark : m_marks) {
        if (mark.radius <= 0) {
            continue;
        }
        paintMark(painter, mark.kind, mark.middle, size, palette());
        if (mark.entries.size() > 1) {
            const QString count = QString::number(mark.entries.size());
            QRectF badge(QPointF(), QSizeF(fontMetrics().size(0, count)) + QSizeF(gap::tiny, 0));
            badge.setHeight(fontMetrics().ascent());
            badge.moveCenter(mark.middle + QPointF(size * 0.5, -size * 0.42));
            painter.fillRect(badge, palette().color(QPalette::Base));
            painter.setPen(palette().color(QPalette::Text));
            painter.drawText(badge, Qt::AlignCenter, count);
        }
        if (m_at && std::find(mark.entries.begin(), mark.entries.end(), *m_at) != mark.entries.end()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette().color(QPalette::Text), 2));
            painter.drawEllipse(mark.middle, size * 0.72, size * 0.72);
        }
    }
    painter.setPen(palette().color(QPalette::Text));
    for (int month = 1; month <= 12; ++month) {
        if (const int count = without[static_cast<std::size_t>(month - 1)]; count > 0) {
            const QPointF at =
                pointAt(angleOf(QDate(m_year, month, 15)), fontMetrics().height() * (middleLines / 2 + 0.6));
            const QRectF room(at.x() - 60, at.y() - 30, 120, 60);
            painter.drawText(room, Qt::AlignCenter, QStringLiteral("+%1").arg(count));
        }
    }
}

const YearWheel::Mark* YearWheel::markAt(QPointF point) const {
    const double reach = markSize(font()) / 2;
    const auto found = std::find_if(m_marks.begin(), m_marks.end(), [&](const Mark& mark) {
        const QPointF away = mark.middle - point;
        return mark.radius > 0 && std::hypot(away.x(), away.y()) <= reach;
    });
    return found != m_marks.end() ? &*found : nullptr;
}

void YearWheel::goTo(std::optional<std::size_t> entry) {
    m_at = entry;
    update();
}

void YearWheel::walk(std::size_t entry) {
    if (entry >= m_entries.size()) {
        return;
    }
    goTo(entry);
    QAccessibleValueChangeEvent heard(this, m_spoken.value(static_cast<qsizetype>(entry)));
    QAccessible::updateAccessibility(&heard);
    Q_EMIT walked(entry);
}

void YearWheel::keyPressEvent(QKeyEvent* event) {
    const std::size_t last = m_entries.empty() ? 0 : m_entries.size() - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        walk(m_at ? std::min(*m_at + 1, last) : 0);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        walk(m_at && *m_at > 0 ? *m_at - 1 : 0);
        break;
    case Qt::Key_Home:
        walk(0);
        break;
    case Qt::Key_End:
        walk(last);
        break;
    case Qt::Key_PageUp:
        Q_EMIT yearWanted(-1);
        break;
    case Qt::Key_PageDown:
        Q_EMIT yearWanted(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_at) {
            Q_EMIT opened(*m_at);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void YearWheel::mousePressEvent(QMouseEvent* event) {
    QWidget::mousePressEvent(event);
    if (const Mark* mark = markAt(event->position())) {
        // A further click on a mark of several goes to its next.
        const auto at =
            std::find(mark->entries.begin(), mark->entries.end(), m_at.value_or(m_entries.size()));
        const bool hasNext = at != mark->entries.end() && std::next(at) != mark->entries.end();
        walk(hasNext ? *std::next(at) : mark->entries.front());
    }
}

void YearWheel::mouseDoubleClickEvent(QMouseEvent* event) {
    if (markAt(event->position()) != nullptr && m_at) {
        Q_EMIT opened(*m_at);
    }
}

void YearWheel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
    place();
}

// No higher than it is wide.
void YearWheel::fit() {
    if (const int side = std::clamp(width(), minimumSizeHint().width(), sizeHint().width());
        side != height()) {
        setFixedHeight(side);
    }
}

void YearWheel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
        place();
        updateGeometry();
    }
    update();
}

bool YearWheel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QStringList words;
        if (const Mark* mark = markAt(help->pos())) {
            for (const std::size_t entry : mark->entries) {
                words << m_spoken.value(static_cast<qsizetype>(entry));
            }
        }
        QToolTip::showText(help->globalPos(), words.join(QLatin1Char('\n')), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace samspel
