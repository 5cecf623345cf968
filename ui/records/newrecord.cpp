// SPDX-License-Identifier: MIT
#include "ui/records/newrecord.h"

#include "domain/language.h"
#include "store/ledger.h"
#include "store/recordnames.h"
#include "ui/records/means.h"
#include "ui/records/recordform.h"
#include "ui/shell/attempt.h"
#include "ui/shell/scaledlabel.h"
#include "ui/shell/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace samspel {

NewRecordDialog::NewRecordDialog(Ledger& ledger, const EditorMeans& means, const Kind& kind,
                                 const QString& typed, QWidget* over)
    : QDialog(over), m_ledger(ledger), m_means(means), m_kind(kind), m_form(new RecordForm(kind, means)),
      m_trouble(new ScaledLabel(1, Theme::trouble)) {
    setObjectName(QStringLiteral("newRecord"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New: %1").arg(means.language.say("Kind", kind.singular)));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_form, 1);
    column->addWidget(m_trouble);
    m_trouble->setContentsMargins(gap::page, 0, gap::page, 0);
    m_trouble->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewRecordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewRecordDialog::reject);
    Row row = kind.blank;
    const FieldKind title = kind.fields[kind.title].kind;
    if (!typed.isEmpty() && (title == FieldKind::text || title == FieldKind::longText)) {
        row.cells[kind.title] = typed;
    }
    m_form->showRow(row);
    m_form->focusFirst();
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 64, letter * 64);
}

void NewRecordDialog::accept() {
    const Row row = completed(m_kind, m_form->row());
    Problems problems = m_form->unreadable();
    qint64 id = 0;
    std::optional<Message> trouble;
    const Step step{Action::add, QString::fromLatin1(m_kind.table), m_means.names.nameOf(m_kind, row)};
    if (problems.empty()) {
        trouble = attempt(tr("Save"), [&] {
            problems = m_ledger.change(step, [&](Edit& edit) { id = edit.add(m_kind, row); });
        });
    }
    m_form->markAll();
    m_form->mark(problems);
    QStringList said{trouble ? trouble->text : QString()};
    for (const Problem& problem : problems) {
        said << (problem.field.isEmpty() ? problem.what : QString());
    }
    said.removeAll(QString());
    m_trouble->setText(said.join(QLatin1Char(' ')));
    m_trouble->setVisible(!said.isEmpty());
    if (!trouble && !refuses(problems)) {
        Q_EMIT made(id, {tr("Saved: %1").arg(describe(step, m_means.language)), Message::Kind::done, true});
        QDialog::accept();
    }
}

void makeRecord(const Surroundings& around, const RecordNames& names, const QString& table,
                const QString& typed, QWidget* over,
                const std::function<void(qint64 id, const Message& message)>& done) {
    const Kind* kind = kindOfTable(table);
    if (kind == nullptr) {
        return;
    }
    auto* dialog = new NewRecordDialog(around.ledger, meansOf(around, names), *kind, typed, over);
    // The field that asked may be gone when the answer comes.
    QObject::connect(dialog, &NewRecordDialog::made, over, done);
    QObject::connect(dialog->form(), &RecordForm::newRecordWanted, dialog,
                     [around, &names, dialog](const QString& other, const QString& name,
                                              const std::function<void(qint64)>& take) {
                         makeRecord(around, names, other, name, dialog,
                                    [take](qint64 id, const Message&) { take(id); });
                     });
    dialog->open();
}

} // namespace samspel
