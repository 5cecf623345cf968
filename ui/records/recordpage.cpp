// SPDX-License-Identifier: MIT
#include "ui/records/recordpage.h"

#include "store/ledger.h"
#include "ui/records/recordtable.h"
#include "ui/records/shown.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace samspel {

RecordPage::RecordPage(const Surroundings& around, const PageSpec& spec, QWidget* parent)
    : Page(parent), m_language(around.language), m_spec(spec), m_names(around.ledger, around.language),
      m_panel(new RecordPanel(around, m_names, {spec.kind, spec.blank, spec.empty})) {
    setObjectName(QStringLiteral("page_") + QLatin1String(spec.kind.table));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap::page, 0, 0, gap::medium);
    all->addWidget(m_panel);
    for (const SubTable& sub : m_spec.subTables) {
        auto* panel =
            new RecordPanel(around, m_names, {sub.kind, sub.blank, sub.empty, sub.under, Qt::Vertical});
        panel->setContentsMargins(gap::page, gap::medium, gap::page, 0);
        m_panel->addTab(panel);
        m_subPanels.push_back(panel);
        connect(panel, &RecordPanel::said, this, &Page::said);
        connect(panel, &RecordPanel::currentChanged, this, &RecordPage::refreshTabs);
    }
    connect(m_panel, &RecordPanel::said, this, &Page::said);
    connect(m_panel, &RecordPanel::currentChanged, this, [this] {
        const qint64 current = m_panel->current();
        if (current != m_shown) {
            m_shown = current;
            for (RecordPanel* sub : m_subPanels) {
                sub->setUnder(current);
            }
            if (current > 0) {
                Q_EMIT recordShown(QString::fromLatin1(m_spec.kind.table), current);
            }
        }
        refreshTabs();
        Q_EMIT headChanged();
    });
    refreshTabs();
}

QString RecordPage::title() const { return headingOf(m_spec.kind, m_language); }

QString RecordPage::purpose() const { return QCoreApplication::translate("RecordPage", m_spec.purpose); }

QString RecordPage::due() const {
    const int drafts = m_panel->drafts();
    return drafts == 0 ? QString() : tr("%n draft(s) to finish", nullptr, drafts);
}

QList<QAction*> RecordPage::pageActions() const { return {m_panel->newAction(), m_panel->removeAction()}; }

void RecordPage::showRecord(const QString& table, qint64 id) {
    if (table == QLatin1String(m_spec.kind.table)) {
        m_panel->open(id);
    }
}

void RecordPage::takeFocus() { m_panel->takeFocus(); }

void RecordPage::leave() {
    m_panel->leave();
    for (RecordPanel* sub : m_subPanels) {
        sub->leave();
    }
}

void RecordPage::refreshTabs() {
    for (std::size_t i = 0; i < m_subPanels.size(); ++i) {
        const SubTable& sub = m_spec.subTables[i];
        const bool isKept = m_panel->current() > 0;
        const int count = m_subPanels[i]->count();
        const QString title = QCoreApplication::translate("RecordPage", sub.title);
        m_panel->setTab(m_subPanels[i], count > 0 ? tr("%1 (%2)").arg(title, m_language.whole(count)) : title,
                        isKept && (count > 0 || sub.belongs(m_panel->currentRow())));
    }
}

void RecordPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_names.forget();
        refreshTabs();
        Q_EMIT headChanged();
    }
    Page::changeEvent(event);
}

} // namespace samspel
