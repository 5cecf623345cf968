// SPDX-License-Identifier: MIT
#include "ui/records/recordhead.h"

#include "ui/shell/icons.h"
#include "ui/shell/scaledlabel.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace samspel {

namespace {
constexpr int longestName = 120; // a note is named by its text, and that can be long
constexpr auto papersSign = "document-export";
constexpr auto rightsSign = "samspel-person";
} // namespace

RecordHead::RecordHead(QWidget* parent)
    : QWidget(parent), m_name(new ScaledLabel(type::section, QPalette::WindowText)),
      m_state(new ScaledLabel(type::note, Theme::muted)), m_flag(new QToolButton), m_papers(new QToolButton),
      m_rights(new QToolButton), m_discard(new QPushButton), m_confirm(new QPushButton),
      m_merge(new QPushButton) {
    auto* head = new QHBoxLayout(this);
    head->setContentsMargins(gap::page, 0, gap::page, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(gap::tiny);
    words->addWidget(m_name);
    words->addWidget(m_state);
    head->addLayout(words, 1);
    head->addWidget(m_discard, 0, Qt::AlignTop);
    head->addWidget(m_confirm, 0, Qt::AlignTop);
    head->addWidget(m_merge, 0, Qt::AlignTop);
    head->addWidget(m_papers, 0, Qt::AlignTop);
    head->addWidget(m_rights, 0, Qt::AlignTop);
    head->addWidget(m_flag, 0, Qt::AlignTop);
    m_discard->setAutoDefault(false);
    m_flag->setObjectName(QStringLiteral("followUp"));
    m_flag->setCheckable(true);
    m_flag->setAutoRaise(true);
    m_flag->setIcon(drawnIcon("samspel-flag"));
    m_flag->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_flag->setFocusPolicy(Qt::TabFocus);
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_merge->setObjectName(QStringLiteral("mergeInto"));
    for (QPushButton* button : {m_confirm, m_merge}) {
        button->setAutoDefault(false);
        button->hide();
    }
    connect(m_confirm, &QPushButton::clicked, this, &RecordHead::confirmWanted);
    connect(m_merge, &QPushButton::clicked, this, &RecordHead::mergeWanted);
    connect(m_discard, &QPushButton::clicked, this, &RecordHead::discardWanted);
    connect(m_flag, &QToolButton::clicked, this, &RecordHead::followUpWanted);
    makePapers();
    makeRights();
    retranslate();
}

void RecordHead::show(const QString& name, const QString& state, bool isDraft) {
    const QString line = name.simplified();
    m_name->setText(line.isEmpty()              ? tr("New")
                    : line.size() > longestName ? line.left(longestName - 1) + QChar(0x2026)
                                                : line);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_discard->setVisible(isDraft);
}

void RecordHead::setFollowUp(bool isOn, bool isOffered) {
    m_flag->setVisible(isOffered);
    m_flag->setChecked(isOn);
    m_flag->setText(isOn ? tr("To be followed up") : tr("Follow up"));
}

void RecordHead::makeMenuButton(QToolButton* button, const QString& name, const char* sign) {
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setIcon(icon(sign));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(new QMenu(button));
    button->hide();
}

void RecordHead::makePapers() {
    makeMenuButton(m_papers, QStringLiteral("papers"), papersSign);
    QMenu* menu = m_papers->menu();
    for (const Paper paper : {Paper::signIn, Paper::badges, Paper::calendar}) {
        QAction* action = menu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, paper] { Q_EMIT paperWanted(paper); });
    }
}

void RecordHead::makeRights() {
    makeMenuButton(m_rights, QStringLiteral("rights"), rightsSign);
    connect(m_rights->menu()->addAction(QString()), &QAction::triggered, this, &RecordHead::accessWanted);
    connect(m_rights->menu()->addAction(QString()), &QAction::triggered, this, &RecordHead::erasureWanted);
}

void RecordHead::offerRights(bool isOffered, bool canErase) {
    m_rights->setVisible(isOffered);
    m_rights->menu()->actions().at(1)->setEnabled(canErase);
}

void RecordHead::offerPapers(bool isOffered) { m_papers->setVisible(isOffered); }

void RecordHead::offerConfirming(bool isOffered) {
    m_confirm->setVisible(isOffered);
    m_merge->setVisible(isOffered);
}

void RecordHead::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_flag->setIcon(drawnIcon("samspel-flag"));
        m_papers->setIcon(icon(papersSign));
        m_rights->setIcon(icon(rightsSign));
    }
    QWidget::changeEvent(event);
}

void RecordHead::retranslate() {
    m_discard->setText(tr("Discard the draft"));
    m_confirm->setText(tr("Confirm"));
    m_confirm->setToolTip(tr("It is what it is called, and not another one of the register"));
    m_merge->setText(tr("Merge into…"));
    m_merge->setToolTip(tr("It is another one of the register: its figures and names move there"));
    m_papers->setText(tr("Papers"));
    m_papers->setToolTip(tr("What is needed on the day, as a file"));
    const QList<QAction*> papers = m_papers->menu()->actions();
    papers[0]->setText(tr("Sign-in sheet…"));
    papers[1]->setText(tr("Name badges…"));
    papers[2]->setText(tr("Calendar file…"));
    m_rights->setText(tr("Access and erasure"));
    m_rights->setToolTip(tr("What a person may ask for: to see everything that names them, or to be erased"));
    const QList<QAction*> rights = m_rights->menu()->actions();
    rights[0]->setText(tr("Everything about this person…"));
    rights[1]->setText(tr("Erase this person…"));
    m_flag->setText(m_flag->isChecked() ? tr("To be followed up") : tr("Follow up"));
    m_flag->setToolTip(tr("Marks the record to be followed up, with a note of today; again takes the mark "
                          "away"));
}

} // namespace samspel
