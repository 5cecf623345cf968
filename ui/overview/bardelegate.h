// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace samspel {

/// A cell with a small bar under or beside its text: how much of the longest bar it is stands in `share`. No
/// bar where there is none.
class BarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int share = Qt::UserRole + 100; ///< double, 0…1
    enum class Place { under, behind };

    explicit BarDelegate(Place place, QObject* parent = nullptr)
        : QStyledItemDelegate(parent), m_place(place) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Place m_place;
};

} // namespace samspel
