// SPDX-License-Identifier: MIT
#include "ui/importing/importplace.h"

#include "ui/importing/importpage.h"
#include "ui/importing/recordimportpage.h"

#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>

namespace samspel {

ImportPlace::ImportPlace(Ledger& ledger, const Language& language, QWidget* parent)
    : Page(parent), m_tabs(new QTabWidget(this)), m_figures(new ImportPage(ledger, language, m_tabs)),
      m_lists(new RecordImportPage(ledger, language, m_tabs)) {
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_figures, QString());
    m_tabs->addTab(m_lists, QString());
    retranslate();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    for (Page* page : {static_cast<Page*>(m_figures), static_cast<Page*>(m_lists)}) {
        connect(page, &Page::said, this, &Page::said);
        connect(page, &Page::recordWanted, this, &Page::recordWanted);
        connect(page, &Page::placeWanted, this, &Page::placeWanted);
        connect(page, &Page::headChanged, this, &Page::headChanged);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, &Page::headChanged);
}

void ImportPlace::retranslate() {
    m_tabs->setTabText(0, tr("&Figures"));
    m_tabs->setTabText(1, tr("&Lists"));
}

Page* ImportPlace::current() const { return static_cast<Page*>(m_tabs->currentWidget()); }

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
    m_tabs->setCurrentWidget(m_lists);
}

void ImportPlace::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace samspel
