// SPDX-License-Identifier: MIT
#include "ui/areas/areapage.h"

#include "domain/cell.h"
#include "store/ledger.h"
#include "ui/areas/attentionlist.h"
#include "ui/overview/overviewpanel.h"
#include "ui/parts/rereading.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace samspel {

AreaPage::AreaPage(const Surroundings& around, AreaSpec spec, QWidget* parent)
    : Page(parent), m_around(around), m_spec(std::move(spec)), m_names(around.ledger, around.language),
      m_tabs(new QTabBar), m_stack(new QStackedWidget),
      m_attention(new AttentionList(around.language, m_names)), m_madePanels(m_spec.panels.size()),
      m_sections(m_spec.sections.size()) {
    setObjectName(QStringLiteral("page_") + QLatin1String(keyOf(m_spec.area)));
}

void AreaPage::build() {
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    m_tabs->addTab(QString());
    for (std::size_t i = 0; i < m_spec.sections.size(); ++i) {
        m_tabs->addTab(QString());
    }
    auto* overview = new QWidget;
    auto* column = new QVBoxLayout(overview);
    column->setContentsMargins(gap::page, gap::small, gap::page, 0);
    column->setSpacing(gap::small);
    if (QWidget* head = makeHead()) {
        column->addWidget(head);
    }
    if (m_spec.panels.empty()) {
        m_counts = m_attention;
    } else {
        auto* split = new QSplitter(Qt::Horizontal);
        split->setChildrenCollapsible(false);
        m_panels = new QTabWidget;
        m_panels->setDocumentMode(true);
        for (std::size_t i = 0; i < m_spec.panels.size(); ++i) {
            auto* scroll = new QScrollArea;
            scroll->setWidgetResizable(true);
            scroll->setFrameShape(QFrame::NoFrame);
            auto* holder = new QWidget;
            auto* inside = new QVBoxLayout(holder);
            inside->setContentsMargins(gap::medium, m_spec.panels.size() > 1 ? gap::medium : 0, 0, 0);
            inside->addStretch(1);
            scroll->setWidget(holder);
            m_panels->addTab(scroll, QString());
        }
        m_panels->tabBar()->setVisible(m_spec.panels.size() > 1);
        split->addWidget(m_attention);
        split->addWidget(m_panels);
        split->setSizes({640, 620});
        m_counts = split;
        connect(m_panels, &QTabWidget::currentChanged, this, &AreaPage::makePanel);
    }
    column->addWidget(m_counts, 1);
    column->addStretch(0);
    m_stack->addWidget(overview);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, gap::small);
    all->setSpacing(gap::small);
    auto* bar = new QVBoxLayout;
    bar->setContentsMargins(gap::page, 0, gap::page, 0);
    bar->addWidget(m_tabs);
    all->addLayout(bar);
    all->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, &AreaPage::go);
    connect(m_attention, &AttentionList::recordWanted, this, &Page::recordWanted);
    m_reading = new Rereading(m_around.ledger, this, [this] { refresh(); });
    retranslate();
}

QString AreaPage::title() const {
    const int section = m_tabs->currentIndex() - 1;
    const QString area = titleOf(m_spec.area);
    return section < 0 ? area
                       : QStringLiteral("%1 › %2").arg(
                             area, headingOf(m_spec.sections[static_cast<std::size_t>(section)].kind,
                                             m_around.language));
}

QString AreaPage::purpose() const {
    const int section = m_tabs->currentIndex() - 1;
    return section < 0 ? QCoreApplication::translate("AreaPage", m_spec.purpose)
                       : m_around.language.say(
                             "Kind", m_spec.sections[static_cast<std::size_t>(section)].kind.purpose);
}

QString AreaPage::due() const {
    const int section = m_tabs->currentIndex() - 1;
    if (section >= 0) {
        const RecordPage* page = m_sections[static_cast<std::size_t>(section)];
        return page != nullptr ? page->due() : QString();
    }
    const int waiting = m_attention->due();
    return waiting == 0 ? QString() : tr("%n thing(s) wait for somebody", nullptr, waiting);
}

QList<QAction*> AreaPage::pageActions() const {
    const int section = m_tabs->currentIndex() - 1;
    const RecordPage* page = section < 0 ? nullptr : m_sections[static_cast<std::size_t>(section)];
    return page != nullptr ? page->pageActions() : QList<QAction*>();
}

RecordPage* AreaPage::section(const char* table) {
    for (std::size_t i = 0; i < m_spec.sections.size(); ++i) {
        if (QLatin1String(m_spec.sections[i].kind.table) != QLatin1String(table)) {
            continue;
        }
        if (m_sections[i] == nullptr) {
            auto* page = new RecordPage(m_around, m_spec.sections[i], this);
            m_sections[i] = page;
            m_stack->addWidget(page);
            connect(page, &Page::said, this, &Page::said);
            connect(page, &Page::recordWanted, this, &Page::recordWanted);
            connect(page, &Page::placeWanted, this, &Page::placeWanted);
            connect(page, &Page::recordShown, this, &Page::recordShown);
            connect(page, &Page::headChanged, this, &Page::headChanged);
        }
        return m_sections[i];
    }
    return nullptr;
}

void AreaPage::showSection(const char* table) {
    for (std::size_t i = 0; i < m_spec.sections.size(); ++i) {
        if (QLatin1String(m_spec.sections[i].kind.table) == QLatin1String(table)) {
            m_tabs->setCurrentIndex(static_cast<int>(i) + 1);
        }
    }
}

void AreaPage::go(int tab) {
    leave();
    if (tab <= 0) {
        m_stack->setCurrentIndex(0);
        m_reading->catchUp();
    } else {
        m_stack->setCurrentWidget(section(m_spec.sections[static_cast<std::size_t>(tab - 1)].kind.table));
    }
    Q_EMIT headChanged();
}

void AreaPage::showRecord(const QString& table, qint64 id) {
    const Kind* kind = kindOfTable(table);
    if (kind == nullptr) {
        return;
    }
    // The nearest whole that has a section of its own.
    for (const auto& [whole, key] : pathTo(m_around.ledger, *kind, id)) {
        for (std::size_t i = 0; i < m_spec.sections.size(); ++i) {
            if (&m_spec.sections[i].kind == whole) {
                m_tabs->setCurrentIndex(static_cast<int>(i) + 1);
                section(whole->table)->showRecord(table, id);
                return;
            }
        }
    }
}

void AreaPage::takeFocus() {
    const int tab = m_tabs->currentIndex();
    if (tab > 0) {
        m_sections[static_cast<std::size_t>(tab - 1)]->takeFocus();
    } else if (QWidget* step = m_counts->isHidden() ? firstStep() : nullptr) {
        step->setFocus(Qt::OtherFocusReason);
    } else {
        m_attention->setFocus(Qt::OtherFocusReason);
    }
}

void AreaPage::leave() {
    for (RecordPage* page : m_sections) {
        if (page != nullptr) {
            page->leave();
        }
    }
}

std::vector<Attention> AreaPage::counts() const {
    return attention(m_around.ledger, m_spec.area, QDate::currentDate(), m_around.language);
}

void AreaPage::refresh() {
    m_attention->show(counts());
    if (m_panels != nullptr) {
        makePanel(m_panels->currentIndex());
    }
    Q_EMIT headChanged();
}

void AreaPage::showCounts(bool areShown) { m_counts->setVisible(areShown); }

void AreaPage::makePanel(int number) {
    auto& panel = m_madePanels[static_cast<std::size_t>(number)];
    if (panel == nullptr) {
        QWidget* holder = static_cast<QScrollArea*>(m_panels->widget(number))->widget();
        panel = m_spec.panels[static_cast<std::size_t>(number)].make(m_around, m_names, holder);
        static_cast<QVBoxLayout*>(holder->layout())->insertWidget(0, panel);
        connect(panel, &OverviewPanel::recordWanted, this, &Page::recordWanted);
    }
    panel->refresh();
}

void AreaPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_names.forget();
        retranslate();
        m_reading->want();
    }
    Page::changeEvent(event);
}

void AreaPage::retranslate() {
    m_attention->setAccessibleName(tr("What to see to first"));
    m_tabs->setAccessibleName(tr("Overview and kinds of records"));
    m_tabs->setTabText(0, tr("Overview"));
    for (std::size_t i = 0; i < m_spec.sections.size(); ++i) {
        m_tabs->setTabText(static_cast<int>(i) + 1, headingOf(m_spec.sections[i].kind, m_around.language));
    }
    for (std::size_t i = 0; i < m_spec.panels.size(); ++i) {
        m_panels->setTabText(static_cast<int>(i),
                             QCoreApplication::translate("AreaPage", m_spec.panels[i].title));
    }
    Q_EMIT headChanged();
}

} // namespace samspel
