// SPDX-License-Identifier: MIT
#include "ui/overview/yearmarks.h"

#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPixmap>
#include <QPolygonF>
#include <array>
#include <cmath>
#include <numbers>

namespace samspel {

namespace {

enum class Outline { circle, square, diamond, triangle, hexagon, pentagon };

struct Letter {
    const char* text;
    const char* about; ///< for translators: no two letters may be the same
};
struct Look {
    const char* name;
    Letter letter;
    Outline outline;
    bool isFilled;
};

// clang-format off
constexpr std::array<Look, yearMarks> looks{{
    {QT_TRANSLATE_NOOP("YearMark", "Dialogue meeting"), QT_TRANSLATE_NOOP3("YearMark", "D", "letter: dialogue meeting"), Outline::circle, true},
    {QT_TRANSLATE_NOOP("YearMark", "Gathering"), QT_TRANSLATE_NOOP3("YearMark", "G", "letter: gathering"), Outline::square, true},
    {QT_TRANSLATE_NOOP("YearMark", "Meeting"), QT_TRANSLATE_NOOP3("YearMark", "M", "letter: meeting"), Outline::hexagon, true},
    {QT_TRANSLATE_NOOP("YearMark", "Seminar"), QT_TRANSLATE_NOOP3("YearMark", "S", "letter: seminar"), Outline::diamond, true},
    {QT_TRANSLATE_NOOP("YearMark", "Course gathering"), QT_TRANSLATE_NOOP3("YearMark", "C", "letter: course gathering"), Outline::pentagon, true},
    {QT_TRANSLATE_NOOP("YearMark", "Transition meeting"), QT_TRANSLATE_NOOP3("YearMark", "Tr", "letter: transition meeting"), Outline::triangle, true},
    {QT_TRANSLATE_NOOP("YearMark", "Test"), QT_TRANSLATE_NOOP3("YearMark", "Te", "letter: test"), Outline::circle, false},
    {QT_TRANSLATE_NOOP("YearMark", "Reporting date"), QT_TRANSLATE_NOOP3("YearMark", "R", "letter: reporting date"), Outline::square, false},
    {QT_TRANSLATE_NOOP("YearMark", "Election"), QT_TRANSLATE_NOOP3("YearMark", "E", "letter: election"), Outline::hexagon, false},
    {QT_TRANSLATE_NOOP("YearMark", "Deadline"), QT_TRANSLATE_NOOP3("YearMark", "Dl", "letter: deadline"), Outline::diamond, false},
    {QT_TRANSLATE_NOOP("YearMark", "Other date"), QT_TRANSLATE_NOOP3("YearMark", "O", "letter: other date"), Outline::pentagon, false},
    {QT_TRANSLATE_NOOP("YearMark", "Grant to report on"), QT_TRANSLATE_NOOP3("YearMark", "Gr", "letter: grant to report on"), Outline::triangle, false},
    {QT_TRANSLATE_NOOP("YearMark", "Task due"), QT_TRANSLATE_NOOP3("YearMark", "Ta", "letter: task"), Outline::square, false},
}};
// clang-format on

const Look& lookOf(YearMark mark) { return looks[static_cast<std::size_t>(mark)]; }

QPolygonF corners(int count, double turn, QPointF middle, double radius) {
    QPolygonF polygon;
    for (int i = 0; i < count; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / count;
        polygon << middle + QPointF(std::sin(angle), -std::cos(angle)) * radius;
    }
    return polygon;
}

} // namespace

QString nameOf(YearMark mark) { return QCoreApplication::translate("YearMark", lookOf(mark).name); }

QString letterOf(YearMark mark) {
    return QCoreApplication::translate("YearMark", lookOf(mark).letter.text, lookOf(mark).letter.about);
}

double markSize(const QFont& font) { return std::ceil(QFontMetricsF(font).height() * 1.5); }

void paintMark(QPainter& painter, YearMark mark, QPointF middle, double size, const QPalette& colours) {
    const Look& look = lookOf(mark);
    const double radius = size / 2 - 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.color(look.isFilled ? Theme::accent : QPalette::Text), 1.5));
    painter.setBrush(colours.color(look.isFilled ? Theme::accent : QPalette::Base));
    QPointF words = middle;
    switch (look.outline) {
    case Outline::circle:
        painter.drawEllipse(middle, radius, radius);
        break;
    case Outline::square:
        painter.drawRect(
            QRectF(middle.x() - radius * 0.86, middle.y() - radius * 0.86, radius * 1.72, radius * 1.72));
        break;
    case Outline::diamond:
        painter.drawPolygon(corners(4, 0, middle, radius * 1.12));
        break;
    case Outline::triangle:
        painter.drawPolygon(corners(3, 0, middle + QPointF(0, radius * 0.25), radius * 1.42));
        words += QPointF(0, radius * 0.25);
        break;
    case Outline::hexagon:
        painter.drawPolygon(corners(6, 0, middle, radius * 1.05));
        break;
    case Outline::pentagon:
        painter.drawPolygon(corners(5, 0, middle + QPointF(0, radius * 0.06), radius * 1.08));
        break;
    }
    painter.setPen(colours.color(look.isFilled ? QPalette::HighlightedText : QPalette::Text));
    const QRectF room(words.x() - size, words.y() - size, 2 * size, 2 * size);
    painter.drawText(room, Qt::AlignCenter, letterOf(mark));
    painter.restore();
}

QIcon iconOf(YearMark mark, const QFont& font, const QPalette& colours, double pixelRatio) {
    const double size = markSize(font) + 2;
    QPixmap pixmap(QSizeF(size * pixelRatio, size * pixelRatio).toSize());
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setFont(font);
    paintMark(painter, mark, {size / 2, size / 2}, size - 2, colours);
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace samspel
