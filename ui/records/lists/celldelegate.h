// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace samspel {

class RecordView;

/// Paints the rows of a RecordModel, headings of groups included, and marks the cell that the keys are at.
/// Its editors belong to RecordView, which opens, places and ends them.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(RecordView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    // What stands in an editor is the person's: it is set once, and taken by the view.
    void setEditorData(QWidget*, const QModelIndex&) const override {}
    void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override {}

protected:
    bool eventFilter(QObject*, QEvent*) override { return false; }

private:
    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QString& heading) const;

    RecordView* m_view;
};

} // namespace samspel
