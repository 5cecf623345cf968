// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>
#include <QTreeWidget>

namespace samspel {

/// A list that asks for as much width as its columns take, or as it is told to, so that what lies beside it
/// gives way in time.
class FittedTree : public QTreeWidget {
public:
    using QTreeWidget::QTreeWidget;

    QSize sizeHint() const override {
        const int columns = m_wanted > 0 ? m_wanted : header()->length();
        return {columns + 2 * frameWidth() + gap, QTreeWidget::sizeHint().height()};
    }
    /// Where the last column takes what is left, so that the columns' own length says nothing.
    void setWantedWidth(int width) {
        m_wanted = width;
        updateGeometry();
    }
    using QTreeWidget::sizeHintForColumn;

private:
    int m_wanted = 0;
    static constexpr int gap = 24; // a scroll bar may stand beside the columns
};

} // namespace samspel
