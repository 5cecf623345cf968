// SPDX-License-Identifier: MIT
#include "ui/records/historypage.h"

#include "store/ledger.h"
#include "ui/records/shown.h"
#include "ui/shell/folding.h"
#include "ui/shell/scaledlabel.h"
#include "ui/shell/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace samspel {

namespace {

QTableWidget* makeTable(int columns) {
    auto* table = new QTableWidget(0, columns);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(0);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void addRow(QTableWidget* table, const QStringList& cells) {
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        table->setItem(row, column, item);
    }
}

void setWidths(QTableWidget* table, const QList<int>& characters) {
    const int wide = table->fontMetrics().averageCharWidth();
    for (int column = 0; column < characters.size(); ++column) {
        table->setColumnWidth(column, wide * characters[column]);
    }
    table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(table->fontMetrics()));
}

} // namespace

HistoryPage::HistoryPage(const Surroundings& around, QWidget* parent)
    : Page(parent), m_ledger(around.ledger), m_language(around.language),
      m_names(around.ledger, around.language), m_filter(new QLineEdit), m_steps(makeTable(4)),
      m_fields(makeTable(4)), m_note(new ScaledLabel(1, Theme::muted)) {
    setObjectName(QStringLiteral("page_history"));
    m_filter->setClearButtonEnabled(true);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_steps);
    auto* below = new QWidget;
    auto* belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, gap::small, 0, 0);
    belowColumn->addWidget(m_note);
    belowColumn->addWidget(m_fields, 1);
    split->addWidget(below);
    split->setSizes({360, 240});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap::page, 0, gap::page, gap::medium);
    all->addWidget(m_filter);
    all->addWidget(split, 1);
    setWidths(m_steps, {28, 16, 56});
    setWidths(m_fields, {34, 24, 32});
    connect(m_filter, &QLineEdit::textChanged, this, &HistoryPage::reload);
    connect(m_steps, &QTableWidget::currentCellChanged, this, &HistoryPage::showFields);
    connect(
        &around.ledger, &Ledger::changed, this,
        [this] {
            m_isStale = true;
            if (isVisible()) {
                reload();
            }
        },
        Qt::QueuedConnection);
    retranslate();
}

QString HistoryPage::title() const { return tr("History"); }

void HistoryPage::takeFocus() { m_steps->setFocus(Qt::OtherFocusReason); }

QString HistoryPage::purpose() const {
    return tr("Everything that was done to the register: who, when, and which field went from what to what. "
              "It is kept "
              "in the register's file.");
}

QString HistoryPage::stateOf(const JournalEntry& entry) const {
    switch (entry.state) {
    case StepState::done:
    case StepState::settled:
        return {};
    case StepState::undone:
        return tr("undone; can be done again");
    case StepState::dropped:
        return tr("undone");
    case StepState::obsolete:
        return tr("can no longer be undone");
    }
    return {};
}

void HistoryPage::reload() {
    m_isStale = false;
    m_entries.clear();
    m_steps->setRowCount(0);
    const QString wanted = folded(m_filter->text());
    for (const JournalEntry& entry : m_ledger.history()) {
        const QDateTime at = QDateTime::fromString(entry.at, Qt::ISODate).toLocalTime();
        const QStringList cells{m_language.date(at.date()) + at.toString(QStringLiteral(" HH:mm")),
                                entry.author, describe(entry.step, m_language), stateOf(entry)};
        if (wanted.trimmed().isEmpty() || answerQuality(folded(cells.join(QLatin1Char(' '))), wanted) > 0) {
            addRow(m_steps, cells);
            m_entries.push_back(entry);
            if (entry.state != StepState::done && entry.state != StepState::settled) {
                for (int column = 0; column < cells.size(); ++column) {
                    m_steps->item(m_steps->rowCount() - 1, column)
                        ->setForeground(palette().color(Theme::muted));
                }
            }
        }
    }
    if (m_steps->rowCount() > 0) {
        m_steps->setCurrentCell(0, 0);
    }
    showFields();
}

QStringList HistoryPage::cellsOf(const FieldChange& change) const {
    const Kind* kind = kindOfTable(change.table);
    if (kind == nullptr) {
        return {change.table, change.column, change.before, change.after};
    }
    const FieldInfo& field = kind->fields[kind->fieldNumber(QLatin1String(change.column.toLatin1()))];
    const auto inWords = [&](const QString& text) {
        return shown(field, valueOfText(field, text), m_language, m_names);
    };
    QString record = m_names.name(kind->table, change.record);
    if (record.isEmpty()) {
        record = m_language.say("Kind", kind->singular);
    }
    return {record, labelOf(field, m_language), inWords(change.before), inWords(change.after)};
}

void HistoryPage::showFields() {
    m_fields->setRowCount(0);
    const int row = m_steps->currentRow();
    if (row >= 0 && row < static_cast<int>(m_entries.size())) {
        for (const FieldChange& change : m_ledger.details(m_entries[static_cast<std::size_t>(row)].id)) {
            addRow(m_fields, cellsOf(change));
        }
    }
    const bool hasFields = m_fields->rowCount() > 0;
    m_fields->setVisible(hasFields);
    m_note->setText(hasFields                  ? tr("What the step changed")
                    : m_steps->rowCount() == 0 ? tr("Nothing answers to the filter.")
                                               : tr("This step changed no field of a record."));
}

void HistoryPage::showEvent(QShowEvent* event) {
    if (m_isStale) {
        reload();
    }
    Page::showEvent(event);
}

void HistoryPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        setWidths(m_steps, {28, 16, 56});
        setWidths(m_fields, {34, 24, 32});
    }
    Page::changeEvent(event);
}

void HistoryPage::retranslate() {
    m_names.forget();
    m_filter->setPlaceholderText(tr("Filter by person, day or words"));
    m_filter->setAccessibleName(tr("Filter the history"));
    m_steps->setAccessibleName(tr("Steps, the newest first"));
    m_fields->setAccessibleName(tr("Fields that the step changed"));
    m_steps->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("State")});
    m_fields->setHorizontalHeaderLabels({tr("Record"), tr("Field"), tr("From"), tr("To")});
    reload();
    Q_EMIT headChanged();
}

} // namespace samspel
