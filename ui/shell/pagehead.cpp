// SPDX-License-Identifier: MIT
#include "ui/shell/pagehead.h"

#include "ui/shell/page.h"
#include "ui/shell/scaledlabel.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace samspel {

PageHead::PageHead(QWidget* parent)
    : QWidget(parent), m_title(new ScaledLabel(type::title, QPalette::WindowText)),
      m_purpose(new ScaledLabel(1, Theme::muted)), m_due(new ScaledLabel(1, QPalette::WindowText)),
      m_back(new QToolButton), m_forward(new QToolButton), m_actions(new QHBoxLayout) {
    auto* words = new QVBoxLayout;
    words->setSpacing(gap::tiny);
    words->addWidget(m_title);
    words->addWidget(m_purpose);
    words->addWidget(m_due);
    m_actions->setSpacing(gap::small);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(gap::page, gap::page, gap::page, gap::medium);
    all->setSpacing(gap::tiny);
    for (QToolButton* button : {m_back, m_forward}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        all->addWidget(button, 0, Qt::AlignTop);
    }
    all->addSpacing(gap::tiny);
    all->addLayout(words, 1);
    all->addLayout(m_actions);
    all->setAlignment(m_actions, Qt::AlignTop);
}

void PageHead::setWays(QAction* back, QAction* forward) {
    m_back->setDefaultAction(back);
    m_forward->setDefaultAction(forward);
}

void PageHead::setPage(Page* page) {
    if (m_page != nullptr) {
        disconnect(m_page, nullptr, this, nullptr);
    }
    m_page = page;
    if (page != nullptr) {
        connect(page, &Page::headChanged, this, &PageHead::refresh);
    }
    refresh();
}

void PageHead::refresh() {
    const QString purpose = m_page != nullptr ? m_page->purpose() : QString();
    const QString due = m_page != nullptr ? m_page->due() : QString();
    m_title->setText(m_page != nullptr ? m_page->title() : QString());
    m_purpose->setText(purpose);
    m_purpose->setVisible(!purpose.isEmpty());
    m_due->setText(due);
    m_due->setVisible(!due.isEmpty());

    const QList<QAction*> actions = m_page != nullptr ? m_page->pageActions() : QList<QAction*>();
    QList<QAction*> shown;
    for (const QToolButton* button : m_buttons) {
        shown << button->defaultAction();
    }
    if (shown == actions) {
        return; // the buttons follow their actions' texts by themselves
    }
    for (QToolButton* button : m_buttons) {
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    m_buttons.clear();
    for (QAction* action : actions) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly
                                                           : Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        m_actions->addWidget(button);
        m_buttons << button;
    }
}

} // namespace samspel
