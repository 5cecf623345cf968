// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace samspel {

/// A cell of the meeting matrix: how often two schools met, darker the oftener; a ring where they never did.
class MatrixCell : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int count = Qt::UserRole + 1;       ///< int
    static constexpr int share = Qt::UserRole + 2;       ///< double, 0…1, of the highest count
    static constexpr int isOwn = Qt::UserRole + 3;       ///< a school with itself
    static constexpr int beginsGroup = Qt::UserRole + 4; ///< the first of a municipality

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace samspel
