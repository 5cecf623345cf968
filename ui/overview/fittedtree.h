// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>
#include <QTreeWidget>

namespace samspel {

/// A list that asks for as much width as its columns take, so that what lies beside it gives way in time.
class FittedTree : public QTreeWidget {
public:
    using QTreeWidget::QTreeWidget;

    QSize sizeHint() const override {
        return {header()->length() + 2 * frameWidth() + gap, QTreeWidget::sizeHint().height()};
    }

private:
    static constexpr int gap = 24; // a scroll bar may stand beside the columns
};

} // namespace samspel
