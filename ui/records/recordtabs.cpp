// SPDX-License-Identifier: MIT
#include "ui/records/recordtabs.h"

#include "domain/cell.h"
#include "store/ledger.h"
#include "ui/records/recordhistory.h"
#include "ui/records/recordpanel.h"
#include "ui/records/referrallist.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

bool isSame(const char* a, const char* b) { return QLatin1String(a) == QLatin1String(b); }

} // namespace

RecordTabs::RecordTabs(const Surroundings& around, RecordNames& names, const Kind& kind, TabsSpec spec,
                       QWidget* form)
    : m_around(around), m_names(names), m_kind(kind), m_spec(std::move(spec)) {
    setDocumentMode(true);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    tabBar()->setDrawBase(true);
    tabBar()->setExpanding(false);
    addTab(form, QString());
    addTabs();
    connect(this, &QTabWidget::currentChanged, this, [this](int index) {
        if (index > 0) {
            fill(m_all[static_cast<std::size_t>(index - 1)]);
        }
    });
    refreshTitles();
}

// The page's own order first, then that of the kinds.
void RecordTabs::addTabs() {
    const std::vector<Tie> parts = partsOf(m_kind);
    const auto isRule = [](const PartRule& rule, const Tie& tie) {
        return isSame(rule.table, tie.kind->table) && isSame(rule.column, tie.field->column);
    };
    for (const PartRule& rule : m_spec.rules) {
        const auto tie =
            std::find_if(parts.begin(), parts.end(), [&](const Tie& t) { return isRule(rule, t); });
        Q_ASSERT(tie != parts.end());
        add({Content::parts, *tie, &rule});
    }
    for (const Tie& tie : parts) {
        if (std::none_of(m_spec.rules.begin(), m_spec.rules.end(),
                         [&](const PartRule& rule) { return isRule(rule, tie); })) {
            add({Content::parts, tie});
        }
    }
    for (const ExtraTab& extra : m_spec.extras) {
        add({Content::extra, {nullptr, nullptr}, nullptr, &extra});
    }
    if (m_spec.reach == Reach::everything) {
        for (const Tie& tie : tellingTies()) {
            if (tie.kind != &m_kind) {
                add({Content::about, tie});
            }
        }
        add({Content::referrals});
    }
    add({Content::history});
}

void RecordTabs::add(Tab tab) {
    tab.holder = new QWidget;
    auto* column = new QVBoxLayout(tab.holder);
    column->setContentsMargins(gap::page, gap::medium, gap::page, 0);
    m_all.push_back(tab);
    addTab(tab.holder, QString());
}

void RecordTabs::make(Tab& tab) {
    switch (tab.content) {
    case Content::parts:
    case Content::about: {
        PanelSpec spec{*tab.tie.kind, tab.tie.kind->blank};
        spec.under = tab.tie.field->column;
        spec.orientation = Qt::Vertical;
        spec.empty = tab.rule != nullptr ? tab.rule->empty : nullptr;
        spec.tabs.reach = tab.content == Content::parts ? m_spec.reach : Reach::parts;
        auto* panel = new RecordPanel(m_around, m_names, std::move(spec));
        connect(panel, &RecordPanel::said, this, &RecordTabs::said);
        connect(panel, &RecordPanel::recordWanted, this, &RecordTabs::recordWanted);
        connect(panel, &RecordPanel::importWanted, this, &RecordTabs::importWanted);
        connect(panel, &RecordPanel::currentChanged, this, &RecordTabs::refreshTitles);
        tab.made = panel;
        break;
    }
    case Content::extra:
        tab.made = tab.extra->make(m_around, m_names);
        break;
    case Content::referrals: {
        auto* list = new ReferralList(m_around, m_names);
        connect(list, &ReferralList::recordWanted, this, &RecordTabs::recordWanted);
        tab.made = list;
        break;
    }
    case Content::history:
        tab.made = new RecordHistory(m_around, m_names, nullptr);
        break;
    }
    tab.holder->layout()->addWidget(tab.made);
}

void RecordTabs::fill(Tab& tab) {
    if (m_id <= 0) {
        return;
    }
    if (tab.made == nullptr) {
        make(tab);
    }
    switch (tab.content) {
    case Content::parts:
    case Content::about:
        static_cast<RecordPanel*>(tab.made)->setUnder(valueFor(tab));
        break;
    case Content::extra:
        tab.extra->show(*tab.made, m_id);
        break;
    case Content::referrals:
        static_cast<ReferralList*>(tab.made)->show(m_kind, m_id);
        break;
    case Content::history:
        static_cast<RecordHistory*>(tab.made)->show(m_kind, m_id);
        break;
    }
}

Value RecordTabs::valueFor(const Tab& tab) const { return m_id > 0 ? tieTo(tab.tie, m_kind, m_id) : Value{}; }

void RecordTabs::showRecord(qint64 id, const Row& row) {
    const bool isOther = id != m_id;
    m_id = id;
    m_row = row;
    for (Tab& tab : m_all) {
        const bool isList = tab.content == Content::parts || tab.content == Content::about;
        if (tab.made != nullptr && isList && isOther) { // what was half entered there is kept before it goes
            static_cast<RecordPanel*>(tab.made)->setUnder(valueFor(tab));
        } else if (!isList && tab.holder == currentWidget()) {
            fill(tab);
        }
    }
    refreshTitles();
    if (const int index = currentIndex(); isOther && index > 0) {
        fill(m_all[static_cast<std::size_t>(index - 1)]);
    }
}

void RecordTabs::openPath(const Path& path) {
    const auto& [kind, id] = path.front();
    const auto row = m_around.ledger.row(*kind, id);
    for (Tab& tab : m_all) {
        if (tab.tie.kind == kind && row &&
            row->cells[kind->fieldNumber(QLatin1String(tab.tie.field->column))] == valueFor(tab)) {
            setCurrentWidget(tab.holder);
            panelOf(tab)->openPath(path);
            return;
        }
    }
}

void RecordTabs::leave() {
    for (Tab& tab : m_all) {
        if (auto* panel = qobject_cast<RecordPanel*>(tab.made)) {
            panel->leave();
        }
    }
}

RecordPanel* RecordTabs::panelOf(Tab& tab) {
    if (tab.made == nullptr) {
        make(tab);
        static_cast<RecordPanel*>(tab.made)->setUnder(valueFor(tab));
    }
    return static_cast<RecordPanel*>(tab.made);
}

RecordPanel* RecordTabs::part(QLatin1String table, QLatin1String column) {
    for (Tab& tab : m_all) {
        if (tab.tie.kind != nullptr && table == QLatin1String(tab.tie.kind->table) &&
            (column.isEmpty() || column == QLatin1String(tab.tie.field->column))) {
            return panelOf(tab);
        }
    }
    return nullptr;
}

bool RecordTabs::isMade(QLatin1String table) const {
    return std::any_of(m_all.begin(), m_all.end(), [&](const Tab& tab) {
        return tab.made != nullptr && tab.tie.kind != nullptr && table == QLatin1String(tab.tie.kind->table);
    });
}

QString RecordTabs::titleOf(const Tab& tab) const {
    switch (tab.content) {
    case Content::extra:
        return QCoreApplication::translate("RecordPage", tab.extra->title);
    case Content::referrals:
        return tr("Referred to by");
    case Content::history:
        return tr("History");
    case Content::parts:
        if (tab.rule != nullptr && tab.rule->title != nullptr) {
            return QCoreApplication::translate("RecordPage", tab.rule->title);
        }
        break;
    case Content::about:
        break;
    }
    const QString heading = headingOf(*tab.tie.kind, m_around.language);
    const auto sameKind = std::count_if(m_all.begin(), m_all.end(), [&](const Tab& other) {
        return other.content == Content::parts && other.tie.kind == tab.tie.kind;
    });
    return sameKind > 1 ? QStringLiteral("%1: %2").arg(heading, labelOf(*tab.tie.field, m_around.language))
                        : heading;
}

bool RecordTabs::belongs(const Tab& tab) const {
    return tab.extra != nullptr ? tab.extra->belongs(m_row) : tab.rule == nullptr || tab.rule->belongs(m_row);
}

void RecordTabs::refreshTitles() {
    const Language& language = m_around.language;
    setTabText(0, tr("Fields"));
    bool hasMore = false;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const Tab& tab = m_all[i];
        const bool isList = tab.tie.kind != nullptr;
        const qint64 count = isList && m_id > 0 ? countOf(m_around.ledger, tab.tie, valueFor(tab)) : 0;
        const QString title = titleOf(tab);
        const auto index = static_cast<int>(i + 1);
        const bool isShown = m_id > 0 && (count > 0 || belongs(tab));
        setTabText(index, count > 0 ? tr("%1 (%2)").arg(title, language.whole(count)) : title);
        if (isTabVisible(index) != isShown) {
            setTabVisible(index, isShown);
        }
        hasMore = hasMore || isShown;
    }
    // A bar that is not shown must not keep the focus on its way to the form either.
    tabBar()->setVisible(hasMore);
    setFocusPolicy(hasMore ? Qt::TabFocus : Qt::NoFocus);
    setAccessibleName(tr("Parts of the record"));
    tabBar()->setAccessibleName(tr("Parts of the record"));
}

void RecordTabs::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refreshTitles();
    }
    QTabWidget::changeEvent(event);
}

} // namespace samspel
