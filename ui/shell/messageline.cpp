// SPDX-License-Identifier: MIT
#include "ui/shell/messageline.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace samspel {

MessageLine::MessageLine(QWidget* parent)
    : QFrame(parent), m_sign(new QLabel), m_text(new QLabel), m_undo(new QPushButton),
      m_rescue(new QPushButton), m_close(new QToolButton) {
    setObjectName(QStringLiteral("messageLine"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_undo->setObjectName(QStringLiteral("messageUndo"));
    m_undo->setAutoDefault(false);
    m_rescue->setObjectName(QStringLiteral("messageRescue"));
    m_rescue->setAutoDefault(false);
    m_close->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap::page, gap::small, gap::page, gap::small);
    row->setSpacing(gap::small);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_rescue);
    row->addWidget(m_close);
    connect(m_undo, &QPushButton::clicked, this, &MessageLine::undoWanted);
    connect(m_rescue, &QPushButton::clicked, this, &MessageLine::rescueWanted);
    connect(m_close, &QToolButton::clicked, this, &MessageLine::clear);
    retranslate();
    clear();
}

void MessageLine::tell(const Message& message) {
    if (message.text.isEmpty()) {
        clear();
        return;
    }
    m_message = message;
    m_text->setText(message.text);
    m_text->setForegroundRole(message.kind == Message::Kind::trouble ? Theme::trouble : QPalette::WindowText);
    m_undo->setVisible(message.offersUndo);
    m_rescue->setVisible(message.offersRescue);
    drawSign();
    setAccessibleName(message.text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageLine::clear() {
    m_message = {};
    m_text->clear();
    setAccessibleName({});
    hide();
}

void MessageLine::moveOn() {
    if (m_message.kind == Message::Kind::done && !m_message.offersUndo && !m_message.offersRescue) {
        clear();
    }
}

QString MessageLine::text() const { return m_message.text; }

void MessageLine::drawSign() {
    const char* name = m_message.kind == Message::Kind::done     ? "dialog-ok"
                       : m_message.kind == Message::Kind::remark ? "dialog-information"
                                                                 : "dialog-warning";
    const int size = std::max(16, fontMetrics().height());
    m_sign->setPixmap(drawnIcon(name).pixmap(QSize(size, size), devicePixelRatioF()));
    m_close->setIcon(drawnIcon("window-close"));
}

void MessageLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        drawSign();
    }
    QFrame::changeEvent(event);
}

void MessageLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(0, 0, width(), 1, palette().color(Theme::line));
    painter.fillRect(
        0, 0, 4, height(),
        palette().color(m_message.kind == Message::Kind::trouble ? Theme::trouble : Theme::accent));
}

void MessageLine::retranslate() {
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo this"));
    m_rescue->setText(tr("What can be done …"));
    m_close->setToolTip(tr("Put the message away"));
    m_close->setAccessibleName(tr("Put the message away"));
}

} // namespace samspel
