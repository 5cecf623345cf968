// SPDX-License-Identifier: MIT
#include "ui/overview/matrixcell.h"

#include "chart/theme.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace samspel {

namespace {

// Light enough for the figure on it to be read in either theme.
constexpr double faintest = 0.08;
constexpr double strongest = 0.32;

} // namespace

void MatrixCell::paint(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const {
    if (!index.data(count).isValid()) {
        return;
    }
    const QPalette& colours = option.palette;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const int met = index.data(count).toInt();
    const QColor paper = colours.color(QPalette::Base);
    QColor ground = paper;
    if (isChosen) {
        ground = colours.color(QPalette::Highlight);
    } else if (index.data(isOwn).toBool()) {
        ground = colours.color(QPalette::Window);
    } else if (met > 0) {
        ground = chart::mixed(colours.color(Theme::accent), paper,
                              faintest + (strongest - faintest) * index.data(share).toDouble());
    }
    painter->save();
    painter->fillRect(option.rect, ground);
    painter->setPen(colours.color(Theme::line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.data(beginsGroup).toBool()) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height())),
                          colours.color(Theme::outline));
    }
    const QColor ink = colours.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    if (met > 0 || index.data(isOwn).toBool()) {
        QFont font = option.font;
        font.setItalic(index.data(isOwn).toBool());
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(option.rect, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
    } else {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(isChosen ? ink : colours.color(Theme::muted), 1.25));
        const double radius = option.fontMetrics.height() * 0.22;
        painter->drawEllipse(QRectF(option.rect).center(), radius, radius);
    }
    painter->restore();
}

} // namespace samspel
