// SPDX-License-Identifier: MIT
#include "ui/parts/rereading.h"

#include "store/ledger.h"

#include <QEvent>
#include <QWidget>

namespace samspel {

Rereading::Rereading(const Ledger& ledger, QWidget* widget, std::function<void()> read)
    : QObject(widget), m_widget(widget), m_read(std::move(read)) {
    widget->installEventFilter(this);
    // Later, so that a click still meets what the person saw.
    connect(&ledger, &Ledger::changed, this, &Rereading::want, Qt::QueuedConnection);
}

void Rereading::now() {
    m_isStale = false;
    m_read();
}

void Rereading::want() {
    m_isStale = true;
    if (m_widget->isVisible()) {
        now();
    }
}

void Rereading::catchUp() {
    if (m_isStale) {
        now();
    }
}

bool Rereading::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_widget && event->type() == QEvent::Show) {
        catchUp();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace samspel
