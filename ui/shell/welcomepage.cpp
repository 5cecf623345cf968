// SPDX-License-Identifier: MIT
#include "ui/shell/welcomepage.h"

#include "ui/shell/icons.h"
#include "ui/shell/menus.h"
#include "ui/shell/scaledlabel.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace samspel {

namespace {

QPushButton* makeWay(QVBoxLayout* column, QAction* action, const char* sign, ScaledLabel* note) {
    auto* button = new QPushButton(drawnIcon(sign), QString());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(note);
    column->addSpacing(gap::page);
    return button;
}

} // namespace

WelcomePage::WelcomePage(const Menus& menus, QWidget* parent)
    : QWidget(parent), m_title(new ScaledLabel(type::title, QPalette::WindowText)),
      m_purpose(new ScaledLabel(1, Theme::muted)),
      m_recentTitle(new ScaledLabel(type::section, QPalette::WindowText)),
      m_newNote(new ScaledLabel(1, Theme::muted)), m_openNote(new ScaledLabel(1, Theme::muted)),
      m_sampleNote(new ScaledLabel(1, Theme::muted)), m_recent(new QVBoxLayout) {
    setObjectName(QStringLiteral("welcome"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(gap::page, 4 * gap::large, gap::page, gap::page);
    column->setSpacing(gap::tiny);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addSpacing(gap::large);
    m_new = makeWay(column, menus.action(Verb::newRegister), "document-new", m_newNote);
    m_open = makeWay(column, menus.action(Verb::openRegister), "document-open", m_openNote);
    m_sample = makeWay(column, menus.action(Verb::openSample), "samspel-register", m_sampleNote);
    m_new->setDefault(true);
    setFocusProxy(m_new);
    column->addSpacing(gap::small);
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    column->addStretch(1);
    content->setMaximumWidth(640);

    auto* scroll = new QScrollArea;
    auto* centred = new QWidget;
    auto* middle = new QHBoxLayout(centred);
    middle->addStretch(1);
    middle->addWidget(content, 4);
    middle->addStretch(1);
    scroll->setWidget(centred);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scroll);
    retranslate();
    setRecent({});
}

void WelcomePage::setRecent(const QStringList& paths) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    QStringList there;
    for (const QString& path : paths) {
        if (QFileInfo::exists(path)) {
            there << path;
        }
    }
    m_recentTitle->setVisible(!there.isEmpty());
    for (const QString& path : there) {
        auto* button = new QPushButton(
            tr("%1   in %2")
                .arg(QFileInfo(path).completeBaseName(), QDir::toNativeSeparators(QFileInfo(path).path())));
        button->setFlat(true);
        button->setAccessibleName(tr("Open %1").arg(path));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
}

void WelcomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate() {
    m_title->setText(tr("Samspel"));
    m_purpose->setText(
        tr("A register for partnerships that develop schools: who takes part, what happens when, and how "
           "the figures go. Each register is one file that is yours alone."));
    m_new->setText(tr("New register …"));
    m_newNote->setText(tr("Begin with an empty one. You can import municipalities and figures right away."));
    m_open->setText(tr("Open register …"));
    m_openNote->setText(tr("Go on with one that you, or someone you work with, has made."));
    m_sample->setText(tr("Look at the sample"));
    m_sampleNote->setText(
        tr("A copy of the partnership in Sogn, to try everything out in. Parts of it are invented, "
           "and say so."));
    m_recentTitle->setText(tr("Opened of late"));
}

} // namespace samspel
