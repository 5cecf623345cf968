// SPDX-License-Identifier: MIT
#include "ui/records/referrallist.h"

#include "domain/cell.h"
#include "domain/folding.h"
#include "store/ledger.h"
#include "store/recordnames.h"
#include "ui/shell/scaledlabel.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

constexpr std::size_t mostNames = 200; // of one kind; who wants more opens its page and filters
constexpr int tableRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;

bool isTelling(const Tie& tie) {
    const auto& ties = tellingTies();
    return std::any_of(ties.begin(), ties.end(), [&](const Tie& t) { return t.field == tie.field; });
}

} // namespace

ReferralList::ReferralList(const Surroundings& around, const RecordNames& names, QWidget* parent)
    : QWidget(parent), m_around(around), m_names(names), m_tree(new QTreeWidget),
      m_none(new ScaledLabel(1, Theme::muted)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_none);
    column->addWidget(m_tree, 1);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(true);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item, int) { open(*item); });
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item, int) { open(*item); });
}

void ReferralList::show(const Kind& kind, qint64 id) {
    m_kind = &kind;
    m_id = id;
    refresh();
}

void ReferralList::refresh() {
    m_tree->clear();
    m_tree->setAccessibleName(tr("Referred to by"));
    m_none->setText(tr("Nothing else in the register refers to this."));
    if (m_kind == nullptr) {
        return;
    }
    const Language& language = m_around.language;
    for (const Referral& referral : referralsTo(m_around.ledger, *m_kind, m_id)) {
        if (isTelling(referral.tie)) { // they have tabs of their own
            continue;
        }
        const Kind& kind = *referral.tie.kind;
        auto* group = new QTreeWidgetItem(m_tree);
        group->setText(0, tr("%1, as “%2” (%3)")
                              .arg(headingOf(kind, language), labelOf(*referral.tie.field, language),
                                   language.whole(static_cast<qint64>(referral.ids.size()))));
        group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        QList<std::pair<QString, qint64>> named;
        for (std::size_t i = 0; i < std::min(mostNames, referral.ids.size()); ++i) {
            named << std::pair(m_names.name(kind.table, referral.ids[i]), referral.ids[i]);
        }
        std::sort(named.begin(), named.end(), [order = norwegianOrder()](const auto& a, const auto& b) {
            return order.compare(a.first, b.first) < 0;
        });
        for (const auto& [name, id] : named) {
            auto* item = new QTreeWidgetItem(group, {name.isEmpty() ? tr("without a name") : name});
            item->setData(0, tableRole, QString::fromLatin1(kind.table));
            item->setData(0, idRole, id);
            item->setToolTip(0, tr("Open “%1”").arg(name));
        }
        if (referral.ids.size() > mostNames) {
            const auto rest = static_cast<int>(referral.ids.size() - mostNames);
            new QTreeWidgetItem(group, {tr("and %n more", nullptr, rest)});
        }
        group->setExpanded(referral.ids.size() <= 12);
    }
    const bool isEmpty = m_tree->topLevelItemCount() == 0;
    m_none->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
}

void ReferralList::open(const QTreeWidgetItem& item) {
    if (const qint64 id = item.data(0, idRole).toLongLong(); id != 0) {
        Q_EMIT recordWanted(item.data(0, tableRole).toString(), id);
    }
}

void ReferralList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace samspel
