// SPDX-License-Identifier: MIT
#include "ui/records/recordpanel.h"

#include "store/ledger.h"
#include "ui/records/recordform.h"
#include "ui/records/recordnames.h"
#include "ui/records/recordtable.h"
#include "ui/shell/attempt.h"
#include "ui/shell/icons.h"
#include "ui/shell/scaledlabel.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace samspel {

namespace {

// Drafts of one register do not stray into another; its path may hold what a settings key may not.
QString scopeOf(const Ledger& ledger, const char* under, qint64 parent) {
    const QByteArray hash =
        QCryptographicHash::hash(ledger.path().toUtf8(), QCryptographicHash::Sha1).toHex();
    const QString scope = QString::fromLatin1(hash.left(12));
    return under == nullptr ? scope : QStringLiteral("%1-%2-%3").arg(scope, QLatin1String(under)).arg(parent);
}

} // namespace

RecordPanel::RecordPanel(const Surroundings& around, RecordNames& names, PanelSpec spec, QWidget* parent)
    : QWidget(parent), m_ledger(around.ledger), m_language(around.language),
      m_preferences(around.preferences), m_names(names), m_spec(std::move(spec)),
      m_drafts(std::make_unique<Drafts>(m_preferences, m_spec.kind, scopeOf(m_ledger, m_spec.under, none))),
      m_model(new RecordModel(m_ledger, m_spec.kind, m_language, m_names, this)) {
    build();
    connect(m_new, &QAction::triggered, this, &RecordPanel::startNew);
    connect(m_first, &QPushButton::clicked, this, &RecordPanel::startNew);
    connect(m_remove, &QAction::triggered, this, &RecordPanel::removeChosen);
    connect(m_discard, &QPushButton::clicked, this, &RecordPanel::discard);
    connect(m_table, &RecordTable::chosen, this, &RecordPanel::open);
    connect(m_table, &RecordTable::removeWanted, this, &RecordPanel::removeChosen);
    connect(m_table, &RecordTable::formWanted, m_form, &RecordForm::focusFirst);
    connect(m_form, &RecordForm::left, this, &RecordPanel::save);
    connect(m_form, &RecordForm::edited, this, [this] { // a mark goes as soon as its reason is gone
        m_form->mark(problemsOf(completed(m_spec.kind, m_form->row())));
    });
    // Later, so that a click on the list still meets the rows that the person saw.
    connect(&m_ledger, &Ledger::changed, this, &RecordPanel::refresh, Qt::QueuedConnection);
    m_form->setReadOnly(m_ledger.isReadOnly());
    retranslate();
    if (m_spec.under == nullptr) {
        refreshDrafts();
    } else {
        m_model->setUnder(Under{m_spec.under, 0});
    }
    load(none);
}

RecordPanel::~RecordPanel() {
    m_table->disconnect(this); // its parts outlive it by a moment
    m_form->disconnect(this);
}

void RecordPanel::build() {
    m_new = new QAction(icon("list-add"), QString(), this);
    m_remove = new QAction(icon("edit-delete"), QString(), this);
    const QString memory =
        m_spec.under == nullptr
            ? QLatin1String(m_spec.kind.table)
            : QStringLiteral("%1-%2").arg(QLatin1String(m_spec.kind.table), QLatin1String(m_spec.under));
    m_table = new RecordTable(*m_model, m_language, m_preferences, memory, m_spec.under);
    m_model->setParent(m_table); // the table tells what it remembers of the model's columns when it goes
    m_form = new RecordForm(m_spec.kind, m_language, m_names, m_spec.under);

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

    m_title = new ScaledLabel(type::section, QPalette::WindowText);
    m_state = new ScaledLabel(type::note, Theme::muted);
    m_discard = new QPushButton;
    m_discard->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(gap::page, 0, gap::page, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(gap::tiny);
    words->addWidget(m_title);
    words->addWidget(m_state);
    head->addLayout(words, 1);
    head->addWidget(m_discard, 0, Qt::AlignTop);
    m_formTab = m_form;
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_formTab, QString());
    showTabs(false);
    m_tabs->tabBar()->setDrawBase(true);
    auto* chosen = new QWidget;
    auto* chosenColumn = new QVBoxLayout(chosen);
    chosenColumn->setContentsMargins({});
    chosenColumn->addLayout(head);
    chosenColumn->addWidget(m_tabs, 1);
    m_choose = new ScaledLabel(1, Theme::muted);
    m_choose->setContentsMargins(gap::page, 0, gap::page, 0);
    m_choose->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_formSide = new QStackedWidget;
    m_formSide->addWidget(chosen);
    m_formSide->addWidget(m_choose);

    auto* list = new QWidget;
    auto* listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins({});
    if (m_spec.under != nullptr) { // a page has its actions in its head, a sub-table over its list
        auto* bar = new QHBoxLayout;
        for (QAction* action : {m_new, m_remove}) {
            auto* button = new QToolButton;
            button->setDefaultAction(action);
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            bar->addWidget(button);
        }
        bar->addStretch(1);
        listColumn->addLayout(bar);
    }
    listColumn->addWidget(m_listSide, 1);
    auto* split = new QSplitter(m_spec.orientation);
    split->setChildrenCollapsible(false);
    split->addWidget(list);
    split->addWidget(m_formSide);
    split->setSizes(m_spec.orientation == Qt::Horizontal ? QList<int>{620, 460} : QList<int>{220, 320});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(split);
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

void RecordPanel::setUnder(qint64 parent) {
    leave();
    m_under = parent;
    m_drafts = std::make_unique<Drafts>(m_preferences, m_spec.kind, scopeOf(m_ledger, m_spec.under, parent));
    m_model->setUnder(Under{m_spec.under, std::max<qint64>(0, parent)});
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

void RecordPanel::takeFocus() {
    QWidget* first = m_model->total() > 0 ? static_cast<QWidget*>(m_table->view()) : m_first;
    first->setFocus(Qt::OtherFocusReason);
}

void RecordPanel::leave() {
    if (m_current != none && !m_ledger.isReadOnly()) {
        save();
    }
}

void RecordPanel::load(qint64 id) {
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
    m_tabs->setCurrentWidget(m_formTab);
    m_form->focusFirst();
}

void RecordPanel::discard() {
    const qint64 id = m_current;
    m_drafts->forget(id);
    load(id == fresh ? none : id);
    refreshDrafts();
    Q_EMIT said({tr("The draft is put away; the register is as it was."), Message::Kind::remark});
}

void RecordPanel::save() {
    if (m_isSaving || m_current == none) {
        return;
    }
    const QScopedValueRollback busy(m_isSaving,
                                    true); // a message or a reload may take the focus, which saves again
    const Row row = completed(m_spec.kind, m_form->row());
    const Problems problems = problemsOf(row);
    if (row == m_kept) {
        m_drafts->forget(m_current);
        m_form->mark(problems);
    } else if (refuses(problems)) {
        m_drafts->keep(m_kept, row);
        m_form->mark(problems);
    } else if (!write(row)) {
        m_drafts->keep(m_kept, row);
    }
    refreshDrafts();
    refreshState();
}

bool RecordPanel::write(const Row& row) {
    const bool isNew = m_current == fresh;
    const Step step{isNew ? Action::add : Action::change, QString::fromLatin1(m_spec.kind.table),
                    m_names.nameOf(m_spec.kind, row)};
    Problems problems;
    qint64 id = row.id;
    const auto trouble = attempt(tr("Save"), [&] {
        problems = m_ledger.change(step, [&](Edit& edit) {
            if (isNew) {
                id = edit.add(m_spec.kind, row);
            } else {
                edit.change(m_spec.kind, row);
            }
        });
    });
    if (trouble) {
        Q_EMIT said(*trouble);
        return false;
    }
    if (refuses(problems)) {
        m_form->markAll();
        m_form->mark(problems);
        for (const Problem& problem : problems) {
            if (problem.field.isEmpty()) {
                Q_EMIT said({problem.what, Message::Kind::trouble});
            }
        }
        return false;
    }
    m_drafts->forget(m_current);
    m_current = id;
    m_kept = m_ledger.row(m_spec.kind, id).value_or(row);
    m_form->showRow(m_kept);
    m_form->mark(problemsOf(m_kept));
    Q_EMIT said({tr("Saved: %1").arg(describe(step, m_language)), Message::Kind::done, true});
    return true;
}

void RecordPanel::removeChosen() {
    if (m_ledger.isReadOnly()) {
        return;
    }
    std::vector<qint64> ids = m_table->selected();
    if (ids.empty() && m_current != none) {
        ids.push_back(m_current);
    }
    if (std::find(ids.begin(), ids.end(), fresh) != ids.end()) {
        discard();
        return;
    }
    QStringList names;
    for (const qint64 id : ids) {
        names << m_names.nameOf(m_spec.kind, m_ledger.row(m_spec.kind, id).value_or(blank()));
    }
    if (ids.empty()) {
        return;
    }
    const Step step{Action::remove, QString::fromLatin1(m_spec.kind.table), names.join(QStringLiteral(", "))};
    Problems problems;
    const auto trouble = attempt(tr("Delete"), [&] {
        problems = m_ledger.change(step, [&](Edit& edit) {
            for (const qint64 id : ids) {
                edit.remove(m_spec.kind, id);
            }
        });
    });
    if (trouble || refuses(problems)) {
        Q_EMIT said(trouble.value_or(
            Message{problems.empty() ? QString() : problems.front().what, Message::Kind::trouble}));
        return;
    }
    for (const qint64 id : ids) {
        m_drafts->forget(id);
    }
    const int row = m_table->view()->currentIndex().row();
    m_current = none;
    m_table->reload();
    const int next = std::min(row, m_model->rowCount() - 1);
    load(next >= 0 ? m_model->idAt(next) : none);
    Q_EMIT said({describe(m_ledger.undoable().value_or(step), m_language), Message::Kind::done, true});
}

void RecordPanel::refresh() {
    m_table->reload();
    if (m_current > 0) {
        const auto row = m_ledger.row(m_spec.kind, m_current);
        if (!row || *row != m_kept) { // undone, or changed from another page
            load(row ? m_current : none);
        } else {
            m_form->refreshNames();
        }
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
    m_model->setDrafts(std::move(rows));
    m_table->setCurrent(m_current);
}

void RecordPanel::refreshState() {
    const bool isDraft = m_drafts->has(m_current);
    m_listSide->setCurrentIndex(m_model->total() == 0 ? 1 : 0);
    m_formSide->setCurrentIndex(m_current == none ? 1 : 0);
    m_formSide->setVisible(m_model->total() > 0 || m_current != none);
    m_choose->setText(m_model->total() > 0 ? tr("Choose a line in the list to read or change it here.")
                                           : QString());
    m_discard->setVisible(isDraft);
    m_new->setEnabled(!m_ledger.isReadOnly() && (m_spec.under == nullptr || m_under > 0));
    m_remove->setEnabled(!m_ledger.isReadOnly() && m_current != none);
    if (m_current == none) {
        return;
    }
    const QString name = m_names.nameOf(m_spec.kind, m_drafts->over(m_kept));
    m_title->setText(!name.isEmpty() ? name : tr("New"));
    m_state->setText(isDraft ? tr("A draft: it is kept here, and saved as soon as what is marked is right.")
                     : m_current == fresh ? tr("It is saved as soon as the needed fields are filled in.")
                                          : QString());
    m_state->setVisible(!m_state->text().isEmpty());
}

void RecordPanel::addTab(QWidget* tab) { m_tabs->addTab(tab, QString()); }

// A bar that is not shown must not keep the focus on its way to the form either.
void RecordPanel::showTabs(bool isShown) {
    m_tabs->tabBar()->setVisible(isShown);
    m_tabs->setFocusPolicy(isShown ? Qt::TabFocus : Qt::NoFocus);
}

void RecordPanel::setTab(QWidget* tab, const QString& title, bool isShown) {
    const int index = m_tabs->indexOf(tab);
    m_tabs->setTabText(index, title);
    m_tabs->setTabVisible(index, isShown);
    bool hasMore = false;
    for (int i = 1; i < m_tabs->count(); ++i) {
        hasMore = hasMore || m_tabs->isTabVisible(i);
    }
    showTabs(hasMore);
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
    m_emptyText->setText(QCoreApplication::translate("Empty", m_spec.empty));
    m_discard->setText(tr("Discard the draft"));
    m_tabs->setTabText(0, tr("Fields"));
    m_tabs->setAccessibleName(tr("Parts of the record"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the record"));
    refreshState();
}

} // namespace samspel
