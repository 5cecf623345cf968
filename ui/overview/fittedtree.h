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
    /// A column that gives way where it would leave the last one less than this.
    void setYielding(int column, int least) {
        m_yielding = column;
        m_yieldingWidth = columnWidth(column);
        m_leastOfLast = least;
        yield();
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QTreeWidget::resizeEvent(event);
        yield();
    }

private:
    void yield() {
        if (m_yielding < 0) {
            return;
        }
        int left = viewport()->width() - m_yieldingWidth;
        for (int column = 0; column + 1 < columnCount(); ++column) {
            left -= column == m_yielding ? 0 : columnWidth(column);
        }
        setColumnHidden(m_yielding, left < m_leastOfLast);
    }

    int m_wanted = 0;
    int m_yielding = -1;
    int m_yieldingWidth = 0;
    int m_leastOfLast = 0;
    static constexpr int gap = 24; // a scroll bar may stand beside the columns
};

} // namespace samspel
