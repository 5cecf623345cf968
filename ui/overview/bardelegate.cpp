// SPDX-License-Identifier: MIT
#include "ui/overview/bardelegate.h"

#include "ui/shell/theme.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace samspel {

namespace {

constexpr int thickness = 4; // of a bar under its text
constexpr int leastBar = 2;  // so that a small share is still seen

} // namespace

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const QVariant known = index.data(share);
    if (!known.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle* style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool isChosen = cell.state.testFlag(QStyle::State_Selected);
    const QColor ink = cell.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor barInk = isChosen ? ink : cell.palette.color(Theme::accent);
    const QRect room = option.rect.adjusted(gap::small, gap::tiny, -gap::small, -gap::tiny);
    const double part = std::clamp(known.toDouble(), 0.0, 1.0);
    painter->save();
    painter->setFont(cell.font);
    if (m_place == Place::under) {
        const int width = std::max(leastBar, static_cast<int>(part * room.width()));
        painter->fillRect(QRect(room.left(), room.bottom() - thickness + 1, width, thickness), barInk);
        painter->setPen(ink);
        painter->drawText(room.adjusted(0, 0, 0, -thickness), Qt::AlignLeft | Qt::AlignVCenter, text);
    } else {
        const int wordsWidth = cell.fontMetrics.horizontalAdvance(text) + gap::small;
        const int longest = std::max(0, room.width() - wordsWidth);
        const int width = part > 0 ? std::max(leastBar, static_cast<int>(part * longest)) : 0;
        painter->fillRect(QRect(room.left(), room.top(), width, room.height()), barInk);
        painter->setPen(ink);
        painter->drawText(room.adjusted(width + gap::small, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    painter->restore();
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += 2 * gap::small;
    return m_place == Place::under ? size + QSize(0, thickness + gap::tiny) : size;
}

} // namespace samspel
