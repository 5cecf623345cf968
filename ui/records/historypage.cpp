// SPDX-License-Identifier: MIT
#include "ui/records/historypage.h"

#include "domain/cell.h"
#include "store/details.h"
#include "store/ledger.h"
#include "store/people/gone.h"
#include "ui/parts/rereading.h"
#include "ui/parts/tables.h"
#include "ui/records/historyfilterbar.h"
#include "ui/records/personrights.h"
#include "ui/records/steptable.h"
#include "ui/shell/scaledlabel.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

const QList<int> stepWidths{34, 18, 76, 28};
const QList<int> fieldWidths{34, 24, 32};
constexpr int pageOfSteps = 200;
constexpr int pageOfFields = 200;

// Whether the end of those that are there is near.
bool isNearEnd(const QScrollBar& bar) { return bar.value() > bar.maximum() - bar.pageStep(); }

} // namespace

HistoryPage::HistoryPage(const Surroundings& around, QWidget* parent)
    : Page(parent), m_ledger(around.ledger), m_language(around.language),
      m_names(around.ledger, around.language),
      m_filter(new HistoryFilterBar(around.ledger, around.language, this)), m_steps(makeStepTable(4)),
      m_fields(makeStepTable(4)), m_note(new ScaledLabel(1, Theme::muted)), m_eraser(new QPushButton),
      m_rights(new PersonRights(around, m_names, this)) {
    setObjectName(QStringLiteral("page_history"));
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_steps);
    auto* below = new QWidget;
    auto* belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, gap::small, 0, 0);
    belowColumn->addWidget(m_note);
    belowColumn->addWidget(m_eraser, 0, Qt::AlignLeft);
    belowColumn->addWidget(m_fields, 1);
    split->addWidget(below);
    split->setSizes({360, 240});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap::page, 0, gap::page, gap::medium);
    all->addWidget(m_filter);
    all->addWidget(split, 1);
    setStepWidths(m_steps, stepWidths);
    setStepWidths(m_fields, fieldWidths);
    widen(*m_steps, 2); // what was done
    connect(m_filter, &HistoryFilterBar::changed, this, &HistoryPage::reload);
    const auto loadsMore = [this](QTableWidget* table, void (HistoryPage::*load)()) {
        connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, table, load] {
            if (isNearEnd(*table->verticalScrollBar())) {
                (this->*load)();
            }
        });
    };
    loadsMore(m_steps, &HistoryPage::loadMore);
    loadsMore(m_fields, &HistoryPage::loadMoreFields);
    connect(m_steps, &QTableWidget::currentCellChanged, this, &HistoryPage::showFields);
    m_eraser->setAutoDefault(false);
    m_eraser->hide();
    connect(m_eraser, &QPushButton::clicked, this, [this] { m_rights->askToErase(Row{m_gone, {}}); });
    connect(m_rights, &PersonRights::said, this, &HistoryPage::said);
    m_reading = new Rereading(around.ledger, this, [this] { reload(); });
    retranslate();
    offerErasing();
}

QString HistoryPage::title() const { return tr("History"); }

void HistoryPage::takeFocus() { m_steps->setFocus(Qt::OtherFocusReason); }

QString HistoryPage::purpose() const {
    return tr("Everything that was done to the register: who, when, and which field went from what to what. "
              "It is kept "
              "in the register's file.");
}

QLineEdit* HistoryPage::filter() const { return m_filter->words(); }

void HistoryPage::reload() {
    m_filter->refresh();
    m_entries.clear();
    {
        const QSignalBlocker quiet(m_steps); // the fields are shown once, at the end
        m_steps->setRowCount(0);
        m_isWhole = false;
        loadMore();
        if (m_steps->rowCount() > 0) {
            m_steps->setCurrentCell(0, 0);
        }
    }
    showFields();
}

void HistoryPage::loadMore() {
    if (m_isWhole) {
        return;
    }
    HistoryFilter filter = m_filter->filter();
    filter.offset = static_cast<int>(m_entries.size());
    filter.most = pageOfSteps;
    const auto more = m_ledger.history(filter);
    m_isWhole = more.size() < static_cast<std::size_t>(pageOfSteps);
    for (const JournalEntry& entry : more) {
        m_entries.push_back(entry);
        addStepRow(m_steps,
                   {momentOf(entry, m_language), whoOf(entry.author), describe(entry.step, m_language),
                    stateOf(entry)},
                   !holds(entry));
    }
}

QStringList HistoryPage::cellsOf(const FieldChange& change) const {
    const Kind* kind = kindOfTable(change.table);
    QString record = kind != nullptr ? m_names.name(kind->table, change.record) : QString();
    if (record.isEmpty()) {
        record = kind != nullptr                            ? m_language.say("Kind", kind->singular)
                 : change.table == QLatin1String("setting") ? m_language.say("Kind", "setting")
                                                            : change.table;
    }
    const ChangeInWords words = inWords(change, m_language, m_names);
    return {record, words.field, words.before, words.after};
}

void HistoryPage::loadMoreFields() {
    const int step = m_steps->currentRow();
    if (m_hasAllFields || step < 0 || step >= static_cast<int>(m_entries.size())) {
        return;
    }
    m_hasAllFields = true; // until it is known, for new rows move the bar
    const auto first = static_cast<std::size_t>(m_fields->rowCount());
    // The step is read from its start each time, so that twice as many are taken each time.
    const std::size_t end = first + std::max<std::size_t>(first, pageOfFields);
    const auto changes = detailsBetween(m_ledger, m_entries[static_cast<std::size_t>(step)].id, first, end);
    for (const FieldChange& change : changes) {
        addStepRow(m_fields, cellsOf(change));
    }
    m_hasAllFields = first + changes.size() < end;
}

void HistoryPage::showFields() {
    m_hasAllFields = true; // while the bar moves
    m_fields->setRowCount(0);
    m_hasAllFields = false;
    loadMoreFields();
    const bool hasFields = m_fields->rowCount() > 0;
    m_fields->setVisible(hasFields);
    offerErasing();
    const QString complaint = m_filter->complaint();
    m_note->setText(!complaint.isEmpty()       ? complaint
                    : hasFields                ? tr("What the step changed")
                    : m_steps->rowCount() == 0 ? tr("Nothing answers to the filter.")
                                               : tr("This step changed no field of a record."));
}

// Deleting somebody leaves the name here, so that it can be undone; whoever wants it gone finds the way
// beside it.
void HistoryPage::offerErasing() {
    const int step = m_steps->currentRow();
    const bool isStep = step >= 0 && step < static_cast<int>(m_entries.size()) && !m_ledger.isReadOnly();
    const auto gone = isStep ? gonePeople(m_ledger, m_entries[static_cast<std::size_t>(step)].id)
                             : std::vector<GonePerson>();
    m_gone = gone.empty() ? 0 : gone.front().person;
    m_eraser->setVisible(!gone.empty());
    m_eraser->setText(gone.empty() ? tr("Erase from the history")
                                   : tr("Erase %1 from the history too…").arg(gone.front().name));
}

void HistoryPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        setStepWidths(m_steps, stepWidths);
        setStepWidths(m_fields, fieldWidths);
    }
    Page::changeEvent(event);
}

void HistoryPage::retranslate() {
    m_names.forget();
    m_steps->setAccessibleName(tr("Steps, the newest first"));
    m_fields->setAccessibleName(tr("Fields that the step changed"));
    m_steps->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("State")});
    m_fields->setHorizontalHeaderLabels({tr("Record"), tr("Field"), tr("From"), tr("To")});
    m_reading->now();
    Q_EMIT headChanged();
}

} // namespace samspel
