// SPDX-License-Identifier: MIT
#include "ui/parts/flowlayout.h"

#include <QWidget>
#include <algorithm>

namespace samspel {

FlowLayout::FlowLayout(QWidget* parent, int across, int down)
    : QLayout(parent), m_across(across), m_down(down) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) { m_items.emplace_back(item); }

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const { return lay({0, 0, width, 0}, false); }

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    lay(rect, true);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::lay(const QRect& rect, bool moves) const {
    const QRect inner = rect.marginsRemoved(contentsMargins());
    std::vector<std::pair<QLayoutItem*, QRect>> row;
    int x = inner.left();
    int y = inner.top();
    int height = 0;
    // All of a row are as high as its highest, so that they stand on one line.
    const auto endRow = [&] {
        for (const auto& [item, place] : row) {
            if (moves) {
                item->setGeometry({place.topLeft(), QSize(place.width(), height)});
            }
        }
        row.clear();
    };
    for (const auto& item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint();
        const int width = std::min(size.width(), std::max(inner.width(), item->minimumSize().width()));
        if (x > inner.left() && x + width > inner.right() + 1) {
            endRow();
            x = inner.left();
            y += height + m_down;
            height = 0;
        }
        row.emplace_back(item.get(), QRect(x, y, width, size.height()));
        x += width + m_across;
        height = std::max(height, size.height());
    }
    endRow();
    return y + height - rect.top() + contentsMargins().bottom();
}

} // namespace samspel
