// SPDX-License-Identifier: MIT
#include "ui/records/recordpage.h"

#include "domain/cell.h"
#include "store/ledger.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

RecordPage::RecordPage(const Surroundings& around, const PageSpec& spec, QWidget* parent)
    : Page(parent), m_ledger(around.ledger), m_language(around.language), m_kind(spec.kind),
      m_names(around.ledger, around.language),
      m_panel(new RecordPanel(around, m_names,
                              {spec.kind, spec.blank, spec.empty, nullptr, Qt::Horizontal, spec.tabs})) {
    setObjectName(QStringLiteral("page_") + QLatin1String(spec.kind.table));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap::page, 0, 0, gap::medium);
    all->addWidget(m_panel);
    connect(m_panel, &RecordPanel::said, this, &Page::said);
    connect(m_panel, &RecordPanel::recordWanted, this, &Page::recordWanted);
    connect(m_panel, &RecordPanel::importWanted, this,
            [this](const QString& table) { Q_EMIT placeWanted("import", table); });
    connect(m_panel, &RecordPanel::currentChanged, this, [this] {
        if (const qint64 current = m_panel->current(); current != m_shown) {
            m_shown = current;
            if (current > 0) {
                Q_EMIT recordShown(QString::fromLatin1(m_kind.table), current);
            }
        }
        Q_EMIT headChanged();
    });
}

QString RecordPage::title() const { return headingOf(m_kind, m_language); }

QString RecordPage::purpose() const { return m_language.say("Kind", m_kind.purpose); }

QString RecordPage::due() const {
    const int drafts = m_panel->drafts();
    return drafts == 0 ? QString() : tr("%n draft(s) to finish", nullptr, drafts);
}

QList<QAction*> RecordPage::pageActions() const { return {m_panel->newAction(), m_panel->removeAction()}; }

void RecordPage::showRecord(const QString& table, qint64 id) {
    const Kind* kind = kindOfTable(table);
    if (kind == nullptr) {
        return;
    }
    RecordTabs::Path path = pathTo(m_ledger, *kind, id);
    const auto mine =
        std::find_if(path.begin(), path.end(), [this](const auto& step) { return step.first == &m_kind; });
    if (mine == path.end()) {
        return;
    }
    path.erase(mine + 1, path.end());
    std::reverse(path.begin(), path.end());
    m_panel->openPath(path);
}

void RecordPage::takeFocus() { m_panel->takeFocus(); }

void RecordPage::leave() { m_panel->leave(); }

RecordPanel* RecordPage::part(const char* table, const char* column) const {
    return m_panel->tabs()->part(QLatin1String(table), QLatin1String(column));
}

void RecordPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_names.forget();
        Q_EMIT headChanged();
    }
    Page::changeEvent(event);
}

} // namespace samspel
