// SPDX-License-Identifier: MIT
#include "ui/importing/importplace.h"

#include "ui/importing/importpage.h"
#include "ui/importing/recordimportpage.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace samspel {

ImportPlace::ImportPlace(Ledger& ledger, const Language& language, QWidget* parent)
    : Page(parent), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this)),
      m_figures(new ImportPage(ledger, language, m_stack)),
      m_lists(new RecordImportPage(ledger, language, m_stack)) {
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    auto* bar = new QVBoxLayout; // at the page's margin, as all else
    bar->setContentsMargins(gap::page, 0, gap::page, 0);
    bar->addWidget(m_tabs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::small);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    for (Page* page : {static_cast<Page*>(m_figures), static_cast<Page*>(m_lists)}) {
        m_tabs->addTab(QString());
        m_stack->addWidget(page);
        connect(page, &Page::said, this, &Page::said);
        connect(page, &Page::recordWanted, this, &Page::recordWanted);
        connect(page, &Page::placeWanted, this, &Page::placeWanted);
        connect(page, &Page::headChanged, this, &Page::headChanged);
    }
    retranslate();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        Q_EMIT headChanged();
    });
}

void ImportPlace::retranslate() {
    m_tabs->setAccessibleName(tr("What is imported"));
    m_tabs->setTabText(0, tr("Fig&ures"));
    m_tabs->setTabText(1, tr("Lis&ts"));
}

Page* ImportPlace::current() const { return static_cast<Page*>(m_stack->currentWidget()); }

QString ImportPlace::title() const { return current()->title(); }
QString ImportPlace::purpose() const { return current()->purpose(); }
QList<QAction*> ImportPlace::pageActions() const { return current()->pageActions(); }
void ImportPlace::takeFocus() { current()->takeFocus(); }

QString ImportPlace::busyWith() const { return m_figures->busyWith(); }

void ImportPlace::takeCare(const Precaution& precaution) {
    m_figures->takeCare(precaution);
    m_lists->takeCare(precaution);
}

void ImportPlace::showKind(const QString& table) {
    m_lists->chooseKind(table);
    m_tabs->setCurrentIndex(m_stack->indexOf(m_lists));
}

void ImportPlace::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace samspel
