// SPDX-License-Identifier: MIT
#include "ui/records/lists/celldelegate.h"

#include "ui/records/lists/celleditor.h"
#include "ui/records/lists/recordview.h"
#include "ui/records/recordmodel.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QPainter>

namespace samspel {

CellDelegate::CellDelegate(RecordView* view) : QStyledItemDelegate(view), m_view(view) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const QVariant heading = index.data(RecordModel::headingRole);
    if (heading.isValid()) {
        paintHeading(painter, option, heading.toString());
        return;
    }
    QStyledItemDelegate::paint(painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus) && m_view->canEdit(index)) {
        painter->save();
        painter->setPen(option.palette.color(Theme::accent));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
}

// Each cell of a heading paints its part of one line of text, so that it runs on whatever the columns' order.
void CellDelegate::paintHeading(QPainter* painter, const QStyleOptionViewItem& option,
                                const QString& heading) const {
    const QPalette& palette = option.palette;
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, palette.color(QPalette::Active, QPalette::Window));
    QFont font = option.font;
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(palette.color(QPalette::Active, QPalette::WindowText));
    const QHeaderView* header = m_view->horizontalHeader();
    const QRect line(gap::small - header->offset(), option.rect.top(),
                     header->length() + m_view->viewport()->width(), option.rect.height());
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, heading);
    painter->restore();
}

QWidget* CellDelegate::createEditor(QWidget*, const QStyleOptionViewItem&, const QModelIndex& index) const {
    return m_view->makeEditorFor(index);
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const {
    editor->setGeometry(static_cast<CellEditor*>(editor)->placeOver(option.rect, m_view->viewport()->rect()));
}

} // namespace samspel
