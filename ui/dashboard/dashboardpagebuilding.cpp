// SPDX-License-Identifier: MIT
// What the page of figures is made of, and how its parts speak to each other.
#include "ui/dashboard/dashboardpage.h"

#include "ui/dashboard/explainpanel.h"
#include "ui/dashboard/figurelist.h"
#include "ui/dashboard/trendcontrols.h"
#include "ui/dashboard/trendwidget.h"
#include "ui/parts/tables.h"
#include "ui/parts/words.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace samspel {

void DashboardPage::build() {
    m_save->setText(tr("Save &picture…"));
    m_save->setToolTip(tr("Saves the chart for paper, as PDF, SVG or PNG"));
    m_save->setIcon(icon("document-save"));
    m_copy->setText(tr("&Copy figures"));
    m_copy->setToolTip(tr("Copies the table with its caution, for a spreadsheet or a letter"));
    m_copy->setIcon(icon("edit-copy"));
    delete m_stack;
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeFull());
    layout()->addWidget(m_stack);
}

QWidget* DashboardPage::makeEmpty() {
    auto* box = new QWidget(this);
    auto* import = new QPushButton(icon("document-import"), tr("I&mport figures…"), box);
    connect(import, &QPushButton::clicked, this, &DashboardPage::importWanted);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    layout->setSpacing(gap::medium);
    layout->addWidget(new Words(tr("There are no figures yet"), Words::Voice::section, box));
    layout->addWidget(
        new Words(tr("Import a file of published figures, and its trends are drawn here: national tests "
                     "from Udir, population from Statistics Norway."),
                  Words::Voice::text, box));
    layout->addWidget(import, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return box;
}

QWidget* DashboardPage::makeFull() {
    auto* box = new QWidget(this);
    m_controls = new TrendControls(m_language, box);
    m_chart = new TrendWidget;
    m_explain = new ExplainPanel(m_language);
    m_figures = new FigureList(box);
    m_table = new QTableView;
    m_table->setModel(m_figures);
    m_table->setAccessibleName(tr("The same figures as a table"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    calm(*m_table);
    m_spoken = new Words(Words::Voice::text, box);
    m_withdrawn = new Words(Words::Voice::text);
    m_withdrawn->setObjectName(QStringLiteral("withdrawn"));
    m_withdrawn->hide();
    const QString waiting = tr("Finding out what may be shown to everyone…");
    auto* bar = new QProgressBar;
    bar->setRange(0, 0); // how long it takes is not known beforehand
    bar->setTextVisible(false);
    bar->setAccessibleName(waiting);
    m_waiting = new QWidget;
    m_waiting->setObjectName(QStringLiteral("waiting"));
    auto* lines = new QVBoxLayout(m_waiting);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(gap::small);
    lines->addWidget(new Words(waiting, Words::Voice::text, m_waiting));
    lines->addWidget(bar);
    lines->addStretch(1);
    m_waiting->hide();

    // Chart and table scroll as one sheet: nothing of the chart is ever cut off from its caution.
    auto* sheet = new QWidget;
    auto* parts = new QVBoxLayout(sheet);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(gap::small);
    parts->addWidget(m_withdrawn);
    parts->addWidget(m_waiting, 1);
    parts->addWidget(m_chart, 1);
    parts->addWidget(m_explain);
    parts->addWidget(m_table);
    m_scroll = new QScrollArea(box);
    m_scroll->setWidget(sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the chart and the table have it
    sheet->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(gap::page, gap::small, gap::page, gap::small);
    layout->setSpacing(gap::small);
    layout->addWidget(m_controls);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_spoken);
    connectFull();
    showWalked({});
    return box;
}

// Where the text is large or the window low they would leave a strip for the chart, so there they scroll
// with it.
void DashboardPage::placeControls() {
    if (m_controls == nullptr || m_scroll == nullptr) {
        return;
    }
    const bool areTall = m_controls->heightForWidth(width() - 2 * gap::page) * 3 > height();
    QWidget* sheet = m_scroll->widget();
    QWidget* wanted = areTall ? sheet : m_scroll->parentWidget();
    if (m_controls->parentWidget() != wanted) {
        m_controls->parentWidget()->layout()->removeWidget(m_controls);
        static_cast<QVBoxLayout*>(wanted->layout())->insertWidget(0, m_controls);
        m_controls->show();
    }
}

void DashboardPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    placeControls();
}

void DashboardPage::connectFull() {
    connect(m_controls, &TrendControls::chosen, this, [this] { refreshWithChoice(m_controls->choice()); });
    connect(m_chart, &TrendWidget::walked, this, &DashboardPage::showWalked);
    connect(m_chart, &TrendWidget::opened, this, [this](const chart::Target& target) {
        if (target.point) {
            openSource(target.point->first, target.point->second);
        } else {
            openMilestone(target.milestone);
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid()) {
                    const chart::TableRow& row = m_figures->row(now.row());
                    m_chart->walkTo(row.line, row.point);
                    reveal(*m_table, m_table->visualRect(now).translated(m_table->viewport()->pos()));
                }
            });
    connect(m_explain, &ExplainPanel::aboutWanted, this, [this] { Q_EMIT placeWanted("about-figures"); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& at) {
        openSource(m_figures->row(at.row()).line, m_figures->row(at.row()).point);
    });
}

} // namespace samspel
