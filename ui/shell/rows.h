// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/theme.h"

#include <QStyledItemDelegate>

namespace samspel {

/// Rows as high as the theme asks, with air over those that ask for it.
class CalmRows : public QStyledItemDelegate {
public:
    static constexpr int airRole = Qt::UserRole + 100; ///< of an item: px over its row

    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(Theme::rowHeight(option.fontMetrics) + index.data(airRole).toInt());
        return size;
    }
};

} // namespace samspel
