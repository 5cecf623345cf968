// SPDX-License-Identifier: MIT
#include "ui/shell/banner.h"

#include "ui/shell/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace samspel {

Banner::Banner(const QString& name, QWidget* parent)
    : QFrame(parent), m_text(new QLabel), m_ways(new QHBoxLayout) {
    setObjectName(name);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_ways->setSpacing(gap::small);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap::page, gap::small, gap::page, gap::small);
    row->setSpacing(gap::page);
    row->addWidget(m_text, 1);
    row->addLayout(m_ways);
    hide();
}

void Banner::tell(const QString& text, const std::vector<Way>& ways) {
    while (QLayoutItem* item = m_ways->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    const bool isNew = text != m_text->text();
    m_text->setText(text);
    setAccessibleName(text);
    for (const Way& way : ways) {
        auto* button = new QPushButton(way.text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, way.go);
        m_ways->addWidget(button);
    }
    setVisible(!text.isEmpty());
    if (isNew && !text.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString Banner::text() const { return m_text->text(); }

} // namespace samspel
