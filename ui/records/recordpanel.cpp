// SPDX-License-Identifier: MIT
#include "ui/records/recordpanel.h"

#include "domain/erased.h"
#include "domain/people.h"
#include "store/expected.h"
#include "store/ledger.h"
#include "store/people/typedwords.h"
#include "store/recordnames.h"
#include "ui/records/followup.h"
#include "ui/records/handingout.h"
#include "ui/records/means.h"
#include "ui/records/personrights.h"
#include "ui/records/recordform.h"
#include "ui/records/recordhead.h"
#include "ui/records/recordtable.h"
#include "ui/shell/icons.h"
#include "ui/shell/scaledlabel.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace samspel {

namespace {

constexpr int pause = 700; // ms in typing after which a half-filled form is kept
constexpr int fewRows = 5; // of a list that has stepped back: its bar, its head and some of its rows

// A link may hold what a settings key may not.
QString scopeOf(const Ledger& ledger, const char* under, const Value& parent) {
    const QString scope = draftScopeOf(ledger);
    if (under == nullptr) {
        return scope;
    }
    const QString whole = textOf(parent).isEmpty() ? QString::number(wholeOf(parent)) : textOf(parent);
    return QStringLiteral("%1-%2-%3")
        .arg(scope, QLatin1String(under), QString(whole).replace(QLatin1Char(':'), QLatin1Char('-')));
}

} // namespace

RecordPanel::RecordPanel(const Surroundings& around, RecordNames& names, PanelSpec spec, QWidget* parent)
    : QWidget(parent), m_around(around), m_ledger(around.ledger), m_language(around.language),
      m_preferences(around.preferences), m_names(names), m_spec(std::move(spec)),
      m_drafts(std::make_unique<Drafts>(m_preferences, m_spec.kind, scopeOf(m_ledger, m_spec.under, {}))),
      m_model(new RecordModel(m_ledger, m_spec.kind, m_language, m_names, this)) {
    setObjectName(QStringLiteral("panel_") + QLatin1String(m_spec.kind.table));
    m_split = new QSplitter(m_spec.orientation);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeListSide());
    m_split->addWidget(makeFormSide());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_split);
    m_split->setSizes(m_spec.orientation == Qt::Horizontal ? QList<int>{620, 460} : QList<int>{220, 320});
    connectParts();
    m_form->setReadOnly(m_ledger.isReadOnly());
    retranslate();
    if (m_spec.under == nullptr) {
        refreshDrafts();
    } else {
        m_model->setUnder(Under{m_spec.under});
    }
    load(none);
    // Once whoever made the panel listens to it.
    QMetaObject::invokeMethod(this, &RecordPanel::tellDamagedDrafts, Qt::QueuedConnection);
}

void RecordPanel::connectParts() {
    connect(m_new, &QAction::triggered, this, &RecordPanel::startNew);
    connect(m_first, &QPushButton::clicked, this, &RecordPanel::startNew);
    connect(m_remove, &QAction::triggered, this, &RecordPanel::removeChosen);
    connect(m_head, &RecordHead::discardWanted, this, &RecordPanel::discard);
    connect(m_head, &RecordHead::followUpWanted, this, &RecordPanel::followUp);
    connect(m_head, &RecordHead::confirmWanted, this, &RecordPanel::confirm);
    connect(m_head, &RecordHead::mergeWanted, this, &RecordPanel::merge);
    connect(m_table, &RecordTable::chosen, this, &RecordPanel::open);
    connect(m_table, &RecordTable::removeWanted, this, &RecordPanel::removeChosen);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordPanel::refreshRemove);
    connect(m_table, &RecordTable::said, this, &RecordPanel::said);
    connect(m_table, &RecordTable::importWanted, this, &RecordPanel::importWanted);
    connect(m_head, &RecordHead::paperWanted, this,
            [this](Paper paper) { m_table->handingOut()->makePaper(paper, m_kept); });
    if (&m_spec.kind == &kindOf<Person>()) {
        m_rights = new PersonRights(m_around, m_names, this);
        connect(m_head, &RecordHead::accessWanted, this, [this] { m_rights->give(m_kept); });
        connect(m_head, &RecordHead::erasureWanted, this, [this] {
            save();
            m_rights->askToErase(m_kept);
        });
        connect(m_rights, &PersonRights::said, this, &RecordPanel::said);
    }
    connect(m_table, &RecordTable::formWanted, this, [this] {
        m_tabs->showForm();
        m_form->focusFirst();
    });
    connect(m_table, &RecordTable::fieldWanted, this, [this](const QString& column) {
        m_tabs->showForm();
        m_form->focusField(column);
    });
    connect(m_table, &RecordTable::recordWanted, this, &RecordPanel::recordWanted);
    connect(m_table, &RecordTable::newRecordWanted, this, &RecordPanel::startOther);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordPanel::tellChoice);
    letEditCells();
    connect(m_form, &RecordForm::left, this, &RecordPanel::save);
    connect(m_form, &RecordForm::edited, this, [this] { // a mark goes as soon as its reason is gone
        m_form->mark(problemsOf(completed(m_spec.kind, m_form->row())));
        m_typing.start();
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(&m_typing, &QTimer::timeout, this, &RecordPanel::keepDraft);
    connect(m_form, &RecordForm::recordWanted, this, &RecordPanel::recordWanted);
    connect(m_form, &RecordForm::newRecordWanted, this, &RecordPanel::startOther);
    connect(m_form, &RecordForm::troubled, this, [this](const QString& what) {
        Q_EMIT said({what, Message::Kind::trouble});
    });
    connect(m_tabs, &RecordTabs::said, this, &RecordPanel::said);
    connect(m_tabs, &RecordTabs::recordWanted, this, &RecordPanel::recordWanted);
    connect(m_tabs, &RecordTabs::importWanted, this, &RecordPanel::importWanted);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordPanel::shareRoom);
    // Later, so that a click on the list still meets the rows that the person saw.
    connect(&m_ledger, &Ledger::changed, this, &RecordPanel::refresh, Qt::QueuedConnection);
}

RecordPanel::~RecordPanel() {
    m_table->disconnect(this); // its parts outlive it by a moment
    m_form->disconnect(this);
    m_tabs->disconnect(this);
}

QWidget* RecordPanel::makeListSide() {
    m_new = new QAction(icon("list-add"), QString(), this);
    m_remove = new QAction(icon("edit-delete"), QString(), this);
    const QString memory =
        m_spec.under == nullptr
            ? QLatin1String(m_spec.kind.table)
            : QStringLiteral("%1-%2").arg(QLatin1String(m_spec.kind.table), QLatin1String(m_spec.under));
    m_table = new RecordTable(m_ledger, *m_model, m_language, m_names, m_preferences, memory, m_spec.under);
    m_model->setParent(m_table); // the table tells what it remembers of the model's columns when it goes

    auto* empty = new QWidget;
    auto* emptyColumn = new QVBoxLayout(empty);
    emptyColumn->setContentsMargins({});
    m_emptyText = new ScaledLabel(1, Theme::muted);
    m_first = new QPushButton(icon("list-add"), QString());
    m_first->setDefault(true);
    m_first->setAutoDefault(false);
    m_first->setEnabled(!m_ledger.isReadOnly());
    emptyColumn->addWidget(m_emptyText);
    emptyColumn->addSpacing(gap::small);
    emptyColumn->addWidget(m_first, 0, Qt::AlignLeft);
    emptyColumn->addStretch(1);
    m_listSide = new QStackedWidget;
    m_listSide->addWidget(m_table);
    m_listSide->addWidget(empty);

    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins({});
    if (m_spec.under != nullptr) { // a page has its actions in its head, a sub-table over its list
        auto* bar = new QHBoxLayout;
        for (QAction* action : {m_new, m_remove}) {
            auto* button = new QToolButton;
            button->setDefaultAction(action);
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            bar->addWidget(button);
        }
        bar->addStretch(1);
        column->addLayout(bar);
    }
    column->addWidget(m_listSide, 1);
    return list;
}

QWidget* RecordPanel::makeFormSide() {
    m_form = new RecordForm(m_spec.kind, meansOf(m_around, m_names), m_spec.under);
    m_head = new RecordHead;
    m_tabs = new RecordTabs(m_around, m_names, m_spec.kind, m_spec.tabs, m_form);
    auto* chosen = new QWidget;
    auto* column = new QVBoxLayout(chosen);
    column->setContentsMargins({});
    column->addWidget(m_head);
    column->addWidget(m_tabs, 1);
    m_choose = new ScaledLabel(1, Theme::muted);
    m_choose->setContentsMargins(gap::page, 0, gap::page, 0);
    m_choose->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_formSide = new QStackedWidget;
    m_formSide->addWidget(chosen);
    m_formSide->addWidget(m_choose);
    return m_formSide;
}

void RecordPanel::shareRoom() {
    if (m_spec.under == nullptr) {
        return;
    }
    const int all = m_split->height();
    const int few = fewRows * Theme::rowHeight(fontMetrics());
    m_split->setSizes(m_tabs->isFormShown() ? QList<int>{all * 2 / 5, all * 3 / 5}
                                            : QList<int>{few, std::max(few, all - few)});
}

Row RecordPanel::blank() const {
    Row row = m_spec.blank;
    row.id = fresh;
    if (m_spec.under != nullptr) {
        row.cells[m_spec.kind.fieldNumber(QLatin1String(m_spec.under))] = m_under;
    }
    return row;
}

Problems RecordPanel::problemsOf(const Row& row) const {
    Problems problems = m_form->unreadable();
    const Problems unread = problems;
    for (const Problem& problem : check(m_spec.kind, row, m_language)) {
        const bool isSaid = std::any_of(unread.begin(), unread.end(),
                                        [&](const Problem& p) { return p.field == problem.field; });
        if (!isSaid) { // what cannot be read is one problem, not two
            problems.push_back(problem);
        }
    }
    return problems;
}

void RecordPanel::setUnder(const Value& parent) {
    if (parent == m_under) {
        return;
    }
    leave();
    m_under = parent;
    m_drafts = std::make_unique<Drafts>(m_preferences, m_spec.kind, scopeOf(m_ledger, m_spec.under, parent));
    tellDamagedDrafts();
    m_model->setUnder(Under{m_spec.under, parent});
    load(none);
    refreshDrafts();
}

int RecordPanel::count() const { return m_model->total(); }

void RecordPanel::open(qint64 id) {
    if (id == m_current) {
        return;
    }
    leave();
    load(id);
}

void RecordPanel::openPath(const RecordTabs::Path& path) {
    open(path.front().second);
    if (path.size() > 1) {
        m_tabs->openPath({path.begin() + 1, path.end()});
    } else {
        m_tabs->showForm();
    }
}

void RecordPanel::takeFocus() {
    QWidget* first = m_model->total() > 0 ? static_cast<QWidget*>(m_table->view()) : m_first;
    first->setFocus(Qt::OtherFocusReason);
}

void RecordPanel::leave() {
    m_table->leave();
    if (m_current != none && !m_ledger.isReadOnly()) {
        save();
    }
    m_tabs->leave();
}

void RecordPanel::load(qint64 id) {
    m_typing.stop();
    const auto row = id > 0 ? m_ledger.row(m_spec.kind, id) : std::nullopt;
    m_current = id > 0 && !row ? none : id;
    if (m_current != none) {
        m_kept = row.value_or(blank());
        const Row draft = m_drafts->over(m_kept);
        m_form->showRow(draft);
        m_form->mark(problemsOf(draft));
    }
    if (m_current == fresh) {
        refreshDrafts();
    }
    m_table->setCurrent(m_current);
    refreshState();
    Q_EMIT currentChanged();
}

void RecordPanel::startNew() {
    leave();
    load(fresh);
    m_tabs->showForm();
    m_form->focusFirst();
}

void RecordPanel::refresh() {
    const bool hadDraft = m_drafts->has(m_current);
    const auto drafts = m_drafts->ids();
    m_drafts->read();
    m_table->refresh();
    // Somebody was erased whom it named: what stands in the form would be kept again at the next key.
    const bool isForgotten = hadDraft && !m_drafts->has(m_current);
    if (m_current > 0) {
        const auto row = m_ledger.row(m_spec.kind, m_current);
        if (!row || *row != m_kept || isForgotten) { // undone, or changed from another page
            load(row ? m_current : none);
        } else {
            m_form->refreshNames();
        }
    } else if (isForgotten) {
        load(none);
    }
    if (m_drafts->ids() != drafts) {
        refreshDrafts();
    }
    refreshState();
    Q_EMIT currentChanged();
}

void RecordPanel::refreshDrafts() {
    std::vector<Row> rows;
    for (const qint64 id : m_drafts->ids()) {
        const auto kept = id == fresh ? std::optional(blank()) : m_ledger.row(m_spec.kind, id);
        if (kept) {
            rows.push_back(m_drafts->over(*kept));
        }
    }
    if (m_current == fresh && !m_drafts->has(fresh)) {
        rows.push_back(blank()); // the line that is being filled in stands in the list from the first moment
    }
    m_table->showDrafts(std::move(rows));
    m_table->setCurrent(m_current);
}

// Several that are chosen can be deleted, though none of them is shown.
void RecordPanel::refreshRemove() {
    const bool isAnyChosen = m_current != none || m_table->view()->selectionModel()->hasSelection();
    m_remove->setEnabled(!m_ledger.isReadOnly() && isAnyChosen);
}

void RecordPanel::refreshState() {
    const bool isDraft = m_drafts->has(m_current);
    m_listSide->setCurrentIndex(m_model->total() == 0 ? 1 : 0);
    m_formSide->setCurrentIndex(m_current == none ? 1 : 0);
    m_formSide->setVisible(m_model->total() > 0 || m_current != none);
    tellChoice();
    m_new->setEnabled(!m_ledger.isReadOnly() && (m_spec.under == nullptr || !isEmpty(m_under)));
    refreshRemove();
    m_tabs->showRecord(m_current, m_kept);
    if (m_current == none) {
        return;
    }
    m_head->show(m_names.nameOf(m_spec.kind, m_drafts->over(m_kept)),
                 isDraft ? tr("A draft: it is kept here, and saved as soon as what is marked is right.")
                 : m_current == fresh ? tr("It is saved as soon as the needed fields are filled in.")
                 : isToConfirm()
                     ? tr("A file named it in words only: confirm it, or merge it into the one that it "
                          "is.")
                     : QString(),
                 isDraft);
    m_head->offerConfirming(isToConfirm());
    m_head->offerPapers(m_current > 0 && knowsExpected(m_spec.kind));
    m_head->offerRights(m_current > 0 && &m_spec.kind == &kindOf<Person>(),
                        !m_ledger.isReadOnly() && !isErased(m_spec.kind.titleOf(m_kept)));
    m_head->setFollowUp(isFollowedUp(m_ledger, m_spec.kind, m_current),
                        m_current > 0 && m_spec.tabs.reach == Reach::everything && !m_ledger.isReadOnly());
}

void RecordPanel::tellChoice() {
    m_choose->setText(m_model->total() == 0       ? QString()
                      : m_model->shownCount() > 0 ? tr("Choose a line in the list to read or change it here.")
                                                  : tr("Nothing fits the filter. Clear it to see all %n.",
                                                       nullptr, m_model->total()));
}

void RecordPanel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::New)) {
        if (m_new->isEnabled()) {
            startNew();
        }
        return;
    }
    if (event->matches(QKeySequence::Find)) {
        m_table->filter()->setFocus(Qt::ShortcutFocusReason);
        m_table->filter()->selectAll();
        return;
    }
    QWidget::keyPressEvent(event);
}

void RecordPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RecordPanel::retranslate() {
    const QString keys = QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText);
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("A new record (%1)").arg(keys));
    m_remove->setText(tr("Delete"));
    m_remove->setToolTip(tr("Delete what is chosen in the list; it can be undone"));
    m_first->setText(tr("Add the first one"));
    m_emptyText->setText(m_spec.empty != nullptr ? QCoreApplication::translate("Empty", m_spec.empty)
                         : m_spec.under != nullptr // a page has the purpose in its head
                             ? m_language.say("Kind", m_spec.kind.purpose)
                             : tr("Nothing is recorded here yet."));
    refreshState();
}

} // namespace samspel
