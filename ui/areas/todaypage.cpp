// SPDX-License-Identifier: MIT
#include "ui/areas/todaypage.h"

#include "domain/language.h"
#include "domain/papers.h"
#include "store/ledger.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

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
    auto* row = new QHBoxLayout(head);
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
    }
    AreaPage::changeEvent(event);
}

} // namespace samspel
