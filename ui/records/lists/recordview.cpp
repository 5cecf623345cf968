// SPDX-License-Identifier: MIT
#include "ui/records/lists/recordview.h"

#include "ui/records/recordmodel.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace samspel {

namespace {

constexpr int rowsMeasured = 60; // for the width of a column; more would have to be asked of the register

// Each cell of a heading paints its part of one line of text, so that it runs on whatever the columns' order.
class RowDelegate : public QStyledItemDelegate {
public:
    explicit RowDelegate(QTableView* view) : QStyledItemDelegate(view), m_view(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const QVariant heading = index.data(RecordModel::headingRole);
        if (!heading.isValid()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        const QPalette& palette = option.palette;
        painter->save();
        painter->setClipRect(option.rect);
        painter->fillRect(option.rect, palette.color(QPalette::Active, QPalette::Window));
        QFont font = option.font;
        font.setBold(true);
        painter->setFont(font);
        painter->setPen(palette.color(QPalette::Active, QPalette::WindowText));
        const int offset = m_view->horizontalHeader()->offset();
        const QRect line(gap::small - offset, option.rect.top(),
                         m_view->horizontalHeader()->length() + m_view->viewport()->width(),
                         option.rect.height());
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, heading.toString());
        painter->restore();
    }

private:
    QTableView* m_view;
};

} // namespace

RecordView::RecordView(QWidget* parent) : QTableView(parent) {
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(40);
    header->setResizeContentsPrecision(rowsMeasured);
    fitRows();
}

void RecordView::fitRows() {
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight(fontMetrics()));
}

QModelIndex RecordView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex to = QTableView::moveCursor(action, modifiers);
    // A heading has a record right under it.
    const bool isHeading = to.isValid() && to.data(RecordModel::headingRole).isValid();
    return isHeading ? to.siblingAtRow(to.row() + 1) : to;
}

} // namespace samspel
