// SPDX-License-Identifier: MIT
#include "ui/parts/sidebyside.h"

#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <algorithm>

namespace samspel {

SideBySide::SideBySide(QWidget* first, QWidget* second, QWidget* parent)
    : QWidget(parent), m_first(first), m_second(second),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap::large);
    m_layout->addWidget(first, 1, Qt::AlignTop);
    m_layout->addWidget(second, 1, Qt::AlignTop);
}

QSize SideBySide::minimumSizeHint() const {
    const QSize one = m_first->minimumSizeHint().expandedTo(m_first->minimumSize());
    const QSize other = m_second->minimumSizeHint().expandedTo(m_second->minimumSize());
    const bool isStacked = m_layout->direction() == QBoxLayout::TopToBottom;
    return {std::max(one.width(), other.width()),
            isStacked ? one.height() + gap::large + other.height() : std::max(one.height(), other.height())};
}

void SideBySide::resizeEvent(QResizeEvent* event) {
    // Each gets half of the width.
    const int needed = 2 * std::max(m_first->sizeHint().width(), m_second->sizeHint().width()) + gap::large;
    const auto direction = width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != m_layout->direction()) {
        m_layout->setDirection(direction);
        updateGeometry();
    }
    QWidget::resizeEvent(event);
}

} // namespace samspel
