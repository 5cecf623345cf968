// SPDX-License-Identifier: MIT
// What a panel does to the register: each of these is one step that can be undone.
#include "ui/records/recordpanel.h"

#include "store/ledger.h"
#include "store/recordnames.h"
#include "ui/records/followup.h"
#include "ui/records/means.h"
#include "ui/records/newrecord.h"
#include "ui/records/recordform.h"
#include "ui/records/recordtable.h"
#include "ui/shell/attempt.h"

#include <QScopedValueRollback>
#include <QTableView>
#include <algorithm>

namespace samspel {

void RecordPanel::discard() {
    const qint64 id = m_current;
    m_typing.stop();
    m_drafts->forget(id);
    load(id == fresh ? none : id);
    refreshDrafts();
    Q_EMIT said({tr("The draft is put away; the register is as it was."), Message::Kind::remark});
}

// What is typed and not saved yet, as it stands at this moment; the form goes on as it is.
void RecordPanel::keepDraft() {
    if (m_isSaving || m_current == none || m_ledger.isReadOnly()) {
        return;
    }
    m_drafts->keep(m_kept, completed(m_spec.kind, m_form->row()));
}

void RecordPanel::tellDamagedDrafts() {
    if (m_drafts->damaged() > 0) {
        Q_EMIT said(
            {tr("%n draft(s) of what you had begun to fill in could not be read. The register is whole. What "
                "is left of them stands in the program's settings, under “damaged”.",
                nullptr, m_drafts->damaged()),
             Message::Kind::trouble});
    }
}

void RecordPanel::save() {
    m_typing.stop();
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
    } else if (!write(row).empty()) {
        m_drafts->keep(m_kept, row);
    }
    refreshDrafts();
    refreshState();
}

void RecordPanel::letEditCells() {
    m_table->letEdit(
        meansOf(m_around, m_names),
        {[this](qint64& id, std::size_t field, const Value& value) { return keepCell(id, field, value); },
         [this](qint64 id, std::size_t field, const Value& value, const QString& why) {
             holdCell(id, field, value, why);
         }});
}

// A cell is another place to write what stands in the form, so a draft goes on being one, cell by cell.
Problems RecordPanel::keepCell(qint64& id, std::size_t field, const Value& value) {
    open(id);
    if (m_current != id) { // it is gone
        return {};
    }
    const QScopedValueRollback busy(m_isSaving, true);
    const Row before = m_form->row();
    Row row = before;
    row.cells[field] = value;
    m_form->showRow(row);
    row = completed(m_spec.kind, m_form->row());
    const QString column = QString::fromLatin1(m_spec.kind.fields[field].column);
    Problems problems = problemsOf(row);
    const bool isOwn = std::any_of(problems.begin(), problems.end(),
                                   [&](const Problem& problem) { return problem.field == column; });
    const bool isDraft = m_current == fresh || m_drafts->has(id);
    if (row == m_kept) {
        m_drafts->forget(id);
        problems.clear();
    } else if (!refuses(problems)) {
        problems = write(row);
    } else if (isDraft && !isOwn) {
        m_drafts->keep(m_kept, row);
        problems.clear();
    }
    if (!problems.empty()) {
        m_form->showRow(before);
    }
    m_form->mark(problemsOf(completed(m_spec.kind, m_form->row())));
    refreshDrafts();
    refreshState();
    id = m_current;
    return problems;
}

void RecordPanel::holdCell(qint64 id, std::size_t field, const Value& value, const QString& why) {
    if (m_current != id) {
        return;
    }
    Row row = m_form->row();
    row.cells[field] = value;
    m_drafts->keep(m_kept, row);
    m_form->showRow(row);
    m_form->markAll();
    m_form->mark(problemsOf(row));
    refreshDrafts();
    refreshState();
    Q_EMIT said({tr("Not saved yet, and kept as a draft: %1").arg(why), Message::Kind::trouble});
}

// What stands in the way; then nothing is written.
Problems RecordPanel::write(const Row& row) {
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
        return {{.what = trouble->text}};
    }
    if (refuses(problems)) {
        m_form->markAll();
        m_form->mark(problems);
        for (const Problem& problem : problems) {
            if (problem.field.isEmpty()) {
                Q_EMIT said({problem.what, Message::Kind::trouble});
            }
        }
        return problems;
    }
    m_drafts->forget(m_current);
    m_current = id;
    m_kept = m_ledger.row(m_spec.kind, id).value_or(row);
    m_form->showRow(m_kept);
    m_form->mark(problemsOf(m_kept));
    Q_EMIT said({tr("Saved: %1").arg(describe(step, m_language)), Message::Kind::done, true});
    return {};
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
    QString told = describe(m_ledger.undoable().value_or(step), m_language);
    if (m_rights != nullptr) {
        told += QStringLiteral(". ") +
                tr("The history keeps the name, so that this can be undone; it can be erased "
                   "there.");
    }
    Q_EMIT said({told, Message::Kind::done, true});
}

void RecordPanel::startOther(const QString& table, const QString& typed,
                             const std::function<void(qint64)>& take) {
    if (m_ledger.isReadOnly()) {
        return;
    }
    makeRecord(m_around, m_names, table, typed, this, [this, take](qint64 id, const Message& message) {
        take(id);
        Q_EMIT said(message);
    });
}

void RecordPanel::followUp(bool isOn) {
    Problems problems;
    const auto trouble = attempt(tr("Save"), [&] {
        problems = setFollowedUp(m_ledger, m_spec.kind, m_current, m_names.nameOf(m_spec.kind, m_kept), isOn);
    });
    if (trouble || refuses(problems)) {
        Q_EMIT said(trouble.value_or(
            Message{problems.empty() ? QString() : problems.front().what, Message::Kind::trouble}));
    } else {
        Q_EMIT said({isOn ? tr("Marked to be followed up.") : tr("No longer to be followed up."),
                     Message::Kind::done, true});
    }
    refreshState();
}

} // namespace samspel
