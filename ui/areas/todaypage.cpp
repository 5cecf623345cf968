// SPDX-License-Identifier: MIT
#include "ui/areas/todaypage.h"

#include "domain/language.h"
#include "domain/organisation.h"
#include "domain/papers.h"
#include "domain/programme.h"
#include "store/ledger.h"
#include "ui/parts/words.h"
#include "ui/shell/icons.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace samspel {

namespace {

constexpr QLatin1String roleKey("today/role");

} // namespace

TodayPage::TodayPage(const Surroundings& around, AreaSpec spec, QWidget* parent)
    : AreaPage(around, std::move(spec), parent) {
    build();
}

QWidget* TodayPage::makeHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins({});
    m_steps = makeFirstSteps();
    m_roles = new QWidget;
    column->addWidget(m_steps);
    column->addWidget(m_roles);
    auto* row = new QHBoxLayout(m_roles);
    row->setContentsMargins({});
    row->setSpacing(gap::small);
    m_label = new QLabel;
    m_role = new QComboBox;
    m_label->setBuddy(m_role);
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_label);
    row->addWidget(m_role);
    row->addStretch(1);
    for (const Choice& role : Choices<RoleKind>::all) {
        m_role->addItem(QString(), QString::fromLatin1(role.key));
    }
    fillRoles();
    const QString kept = around().preferences.value(roleKey).toString();
    const int at =
        m_role->findData(kept.isEmpty() ? QString::fromLatin1(keyOf(RoleKind::projectLeader)) : kept);
    m_role->setCurrentIndex(std::max(0, at));
    connect(m_role, &QComboBox::activated, this, [this] {
        around().preferences.setValue(roleKey, m_role->currentData());
        refresh();
    });
    return head;
}

QWidget* TodayPage::makeFirstSteps() {
    struct Way {
        const char* place;
        const char* sign;
    };
    auto* steps = new QWidget;
    steps->setObjectName(QStringLiteral("firstSteps"));
    m_stepsHead = new Words(Words::Voice::section, steps);
    m_stepsWords = new Words(Words::Voice::text, steps);
    auto* column = new QVBoxLayout(steps);
    column->setContentsMargins({});
    column->setSpacing(gap::medium);
    column->addWidget(m_stepsHead);
    column->addWidget(m_stepsWords);
    for (const Way way : {Way{"organisations", "list-add"}, Way{"programmes", "list-add"},
                          Way{"import", "document-import"}}) {
        auto* button = new QPushButton(icon(way.sign), QString(), steps);
        button->setObjectName(QStringLiteral("first_") + QLatin1String(way.place));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, way] { Q_EMIT placeWanted(way.place); });
        column->addWidget(button, 0, Qt::AlignLeft);
        m_stepButtons.push_back(button);
    }
    m_stepButtons.front()->setDefault(true);
    nameFirstSteps();
    steps->hide(); // until it is read that the register is empty: a damaged one is not
    return steps;
}

void TodayPage::nameFirstSteps() {
    m_stepsHead->setText(tr("This register is empty"));
    m_stepsWords->setText(tr("Begin with those who take part and the programme that they share, or with "
                             "published figures: an import brings municipalities and schools along. What "
                             "waits for whom is shown here then."));
    m_stepButtons[0]->setText(tr("Add municipalities and schools"));
    m_stepButtons[1]->setText(tr("Write in the programme"));
    m_stepButtons[2]->setText(tr("Import figures or lists"));
}

bool TodayPage::hasBegun() const {
    const Ledger& ledger = around().ledger;
    return !ledger.rows(kindOf<Programme>()).empty() || !ledger.rows(kindOf<Organisation>()).empty();
}

QWidget* TodayPage::firstStep() const { return m_stepButtons.front(); }

void TodayPage::refresh() {
    AreaPage::refresh();
    const bool isEmpty = !hasBegun();
    m_steps->setVisible(isEmpty);
    m_roles->setVisible(!isEmpty);
    showCounts(!isEmpty);
}

void TodayPage::fillRoles() {
    m_label->setText(tr("What waits for"));
    for (int i = 0; i < m_role->count(); ++i) {
        m_role->setItemText(
            i, around().language.say("Choice", Choices<RoleKind>::all[static_cast<std::size_t>(i)].label));
    }
}

RoleKind TodayPage::chosenRole() const {
    return choiceOf<RoleKind>(m_role->currentData().toString()).value_or(RoleKind::projectLeader);
}

std::vector<Attention> TodayPage::counts() const {
    const RoleKind role = chosenRole();
    std::vector<Attention> all;
    for (const Area area : areasOf(role)) {
        for (Attention& one : attention(around().ledger, area, QDate::currentDate(), around().language)) {
            // Tasks are asked of a role where the register says of which.
            if (role != RoleKind::projectLeader) {
                std::erase_if(one.records, [&](const Concerned& record) {
                    if (record.table != QLatin1String(Schema<Task>::table)) {
                        return false;
                    }
                    const auto task = around().ledger.find(Id<Task>{record.id});
                    return task && task->role && *task->role != role;
                });
            }
            all.push_back(std::move(one));
        }
    }
    return all;
}

void TodayPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_role != nullptr) {
        fillRoles();
        nameFirstSteps();
    }
    AreaPage::changeEvent(event);
}

} // namespace samspel
