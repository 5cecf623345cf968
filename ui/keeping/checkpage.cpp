// SPDX-License-Identifier: MIT
#include "ui/keeping/checkpage.h"

#include "store/ledger.h"
#include "ui/keeping/checkwork.h"
#include "ui/keeping/keeper.h"
#include "ui/parts/tables.h"
#include "ui/parts/words.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

constexpr int tick = 100; // ms between two looks at how far the check is

} // namespace

CheckPage::CheckPage(const Surroundings& around, QWidget* parent)
    : Page(parent), m_ledger(around.ledger), m_language(around.language), m_keeper(*around.keeper),
      m_begin(new QAction(this)), m_verdict(new Words(Words::Voice::strong)),
      m_stage(new Words(Words::Voice::text)), m_bar(new QProgressBar), m_stop(new QPushButton),
      m_table(new QTableWidget), m_ticks(new QTimer(this)) {
    setObjectName(QStringLiteral("page_check"));
    m_workers.setMaxThreadCount(1);
    m_table->setColumnCount(2);
    calm(*m_table);
    widen(*m_table, 0);
    m_table->setWordWrap(true);
    m_bar->setRange(0, 0); // how long a file takes is not known beforehand
    m_bar->setTextVisible(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap::medium);
    row->addWidget(m_stage);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap::page, 0, gap::page, gap::page);
    all->setSpacing(gap::medium);
    all->addWidget(m_verdict, 0, Qt::AlignTop); // also where nothing stands below it
    all->addWidget(m_table, 1);
    all->addLayout(row);
    connect(m_begin, &QAction::triggered, this, &CheckPage::begin);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_work) {
            m_work->isCancelled = true;
        }
    });
    connect(m_table, &QTableWidget::cellActivated, this, &CheckPage::openRecord);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &CheckPage::fitRows,
            Qt::QueuedConnection);
    m_ticks->setInterval(tick);
    connect(m_ticks, &QTimer::timeout, this, &CheckPage::tellStage);
    for (QWidget* widget : {static_cast<QWidget*>(m_stage), static_cast<QWidget*>(m_bar),
                            static_cast<QWidget*>(m_stop), static_cast<QWidget*>(m_table)}) {
        widget->hide();
    }
    retranslate();
}

CheckPage::~CheckPage() {
    if (m_work) {
        m_work->isCancelled = true;
    }
}

QString CheckPage::title() const { return tr("Check the register"); }

QString CheckPage::purpose() const {
    return tr("Reads the whole file: its pages, its records and how they hang together, the search, the "
              "folder that "
              "it lies in, and the backups. Nothing is changed.");
}

QList<QAction*> CheckPage::pageActions() const { return {m_begin}; }

void CheckPage::takeFocus() { m_table->isVisible() ? m_table->setFocus() : setFocus(); }

QString CheckPage::verdict() const { return m_verdict->text(); }

void CheckPage::begin() {
    if (m_work) {
        return;
    }
    m_work = std::make_shared<CheckWork>();
    m_stop->show();
    m_stop->setFocus(Qt::OtherFocusReason); // or it goes astray with the button that was pressed
    m_begin->setEnabled(false);
    m_verdict->clear();
    m_table->hide();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_stage), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_stop)}) {
        widget->show();
    }
    tellStage();
    m_ticks->start();
    m_workers.start([this, work = m_work, path = m_ledger.path(),
                     backups = m_keeper.backupsOf(m_ledger.path()), language = m_language] {
        runCheck(*work, path, backups, language);
        QMetaObject::invokeMethod(
            this, [this, work] { finish(work); }, Qt::QueuedConnection);
    });
}

void CheckPage::tellStage() {
    if (!m_work) {
        return;
    }
    switch (m_work->stage.load()) {
    case CheckWork::Stage::file:
        m_stage->setText(tr("Reading the file and its records…"));
        return;
    case CheckWork::Stage::surroundings:
        m_stage->setText(tr("Looking at the folder…"));
        return;
    case CheckWork::Stage::backups:
        m_stage->setText(tr("Reading the backups through…"));
        return;
    }
}

void CheckPage::finish(const std::shared_ptr<CheckWork>& work) {
    m_work.reset();
    m_ticks->stop();
    m_begin->setEnabled(true);
    const bool hadFocus = m_stop->hasFocus();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_stage), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_stop)}) {
        widget->hide();
    }
    show(*work);
    if (hadFocus) {
        takeFocus();
    }
}

void CheckPage::show(const CheckWork& work) {
    const auto grave = std::count_if(work.lines.begin(), work.lines.end(),
                                     [](const CheckLine& line) { return !line.isHarmless; });
    m_verdict->setText(
        work.isCancelled          ? tr("The check was stopped. Nothing has changed.")
        : !work.trouble.isEmpty() ? work.trouble
        : work.lines.empty()      ? tr("The register is sound.")
        : grave == 0
            ? tr("The register is sound. %n remark(s):", nullptr, static_cast<int>(work.lines.size()))
            : tr("%n thing(s) should be looked at.", nullptr, static_cast<int>(grave)));
    m_verdict->setForegroundRole(grave > 0 || !work.trouble.isEmpty() ? Theme::trouble
                                                                      : QPalette::WindowText);
    m_lines = work.lines;
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(work.lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CheckLine& line = work.lines[static_cast<std::size_t>(row)];
        auto* what = new QTableWidgetItem(line.what);
        if (!line.isHarmless) {
            what->setIcon(drawnIcon("dialog-warning"));
        }
        m_table->setItem(row, 0, what);
        m_table->setItem(row, 1, new QTableWidgetItem(line.whatToDo));
    }
    m_table->setVisible(!work.lines.empty() && !work.isCancelled);
    fitRows();
}

// Words wrap, and have air above and below.
void CheckPage::fitRows() {
    m_table->setColumnWidth(
        1, std::min(m_table->fontMetrics().averageCharWidth() * 44, m_table->viewport()->width() * 2 / 5));
    m_table->resizeRowsToContents();
    const int least = Theme::rowHeight(m_table->fontMetrics());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setRowHeight(row, std::max(least, m_table->rowHeight(row) + gap::small));
    }
}

void CheckPage::openRecord(int row) {
    const CheckLine& line = m_lines[static_cast<std::size_t>(row)];
    if (!line.kind.isEmpty()) {
        Q_EMIT recordWanted(line.kind, line.record);
    }
}

void CheckPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_lines.clear(); // they were said in the other language
        m_table->hide();
        retranslate();
    }
}

void CheckPage::retranslate() {
    if (m_lines.empty() && !m_work) {
        m_verdict->setText(tr("Not checked since the register was opened."));
        m_verdict->setForegroundRole(QPalette::WindowText);
    }
    m_begin->setText(tr("&Check now"));
    m_begin->setIcon(icon("dialog-ok"));
    m_stop->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("How far the check is"));
    m_table->setAccessibleName(tr("What was found"));
    m_table->setHorizontalHeaderLabels({tr("What was found"), tr("What to do")});
}

} // namespace samspel
