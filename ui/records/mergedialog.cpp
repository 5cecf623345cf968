// SPDX-License-Identifier: MIT
#include "ui/records/mergedialog.h"

#include "chart/words.h"
#include "domain/indicator.h"
#include "domain/language.h"
#include "domain/organisation.h"
#include "store/ledger.h"
#include "store/recordnames.h"
#include "ui/parts/field.h"
#include "ui/parts/tables.h"
#include "ui/parts/words.h"
#include "ui/records/fields/recordline.h"
#include "ui/shell/attempt.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

constexpr int mostRows = 6; // seen at once of figures that differ

QString valueOf(const Figure& figure, const Language& language) {
    if (figure.value) {
        return language.number(figure.value->value(), figure.value->decimals);
    }
    Shown shown;
    shown.figure = figure;
    return chart::hiddenWord(shown, language);
}

} // namespace

MergeDialog::MergeDialog(Ledger& ledger, const RecordNames& names, const Language& language, const Kind& kind,
                         qint64 from, QWidget* over)
    : QDialog(over), m_ledger(ledger), m_language(language), m_kind(kind), m_from(from),
      m_target(new RecordLine(names)), m_told(new Words(Words::Voice::text, this)),
      m_conflicts(new QTableWidget),
      m_newer(new QCheckBox(tr("Let the &newer source’s figure stay; the other becomes history"))) {
    setObjectName(QStringLiteral("merge"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge into another"));
    const QString name = kind.titleOf(ledger.row(kind, from).value_or(kind.blank));
    m_target->setTable(kind.table);
    m_target->setAccessibleName(tr("Merge into"));
    m_target->setPlaceholderText(tr("Type some letters of the name"));
    m_told->setObjectName(QStringLiteral("told"));
    m_conflicts->setColumnCount(4);
    m_conflicts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_conflicts->setAccessibleName(tr("Figures that both have"));
    m_conflicts->hide();
    m_newer->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap::page, gap::page, gap::page, gap::page);
    column->setSpacing(gap::medium);
    column->addWidget(
        new Words(tr("A file named “%1” in words only. If it is one that the register has already, its "
                     "figures, names and all that refers to it move there, and it is gone. It can be "
                     "undone.")
                      .arg(name),
                  Words::Voice::text, this));
    column->addWidget(labelled(tr("Merge into"), m_target, this));
    column->addWidget(m_told);
    column->addWidget(m_conflicts, 1);
    column->addWidget(m_newer);
    column->addStretch(0);
    column->addWidget(buttons);
    connect(m_target, &QLineEdit::textChanged, this, &MergeDialog::look);
    connect(m_target, &RecordLine::picked, this, &MergeDialog::look);
    connect(m_target, &RecordLine::backWanted, this, &MergeDialog::reject); // Escape, in a typed line
    connect(m_newer, &QCheckBox::toggled, this, &MergeDialog::refreshButton);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
    look();
    resize(fontMetrics().averageCharWidth() * 96, sizeHint().height());
}

qint64 MergeDialog::into() const { return wholeOf(m_target->value()); }

void MergeDialog::look() {
    m_isPlanned = false;
    MergePlan plan;
    if (into() != 0) {
        const auto trouble =
            attempt(tr("Look at both"), [&] { plan = planMerge(m_ledger, m_kind, m_from, into()); });
        m_isPlanned = !trouble;
        if (trouble) {
            plan.problems.push_back({.what = trouble->text});
        }
    }
    showPlan(plan);
}

void MergeDialog::showPlan(const MergePlan& plan) {
    m_plan = plan;
    QStringList told;
    if (m_isPlanned && !refuses(plan.problems)) {
        told << tr("%1 figures and %2 records that refer to it will belong to “%3”.")
                    .arg(m_language.whole(plan.figures), m_language.whole(plan.records), plan.into);
        if (plan.same > 0) {
            told << tr("%1 of them say what the other’s say already.").arg(m_language.whole(plan.same));
        }
        if (plan.conflicting > 0) {
            told << tr("Both have a figure for %n place(s), and they differ:", nullptr,
                       static_cast<int>(plan.conflicting));
        }
    }
    for (const Problem& problem : plan.problems) {
        told << problem.what;
    }
    m_told->setText(told.join(QLatin1Char('\n')));
    m_told->setVisible(!told.isEmpty());
    showConflicts(plan);
    refreshButton();
}

void MergeDialog::showConflicts(const MergePlan& plan) {
    const bool isAny = !plan.conflicts.empty();
    m_conflicts->setVisible(isAny);
    m_newer->setVisible(isAny && !refuses(plan.problems));
    m_newer->setChecked(false);
    if (!isAny) {
        return;
    }
    m_conflicts->setHorizontalHeaderLabels({tr("Figure"), plan.from, plan.into, tr("Stays")});
    m_conflicts->setRowCount(static_cast<int>(plan.conflicts.size()));
    for (int row = 0; row < m_conflicts->rowCount(); ++row) {
        const MergeConflict& one = plan.conflicts[static_cast<std::size_t>(row)];
        const QString place =
            one.breakdown.grade != 0
                ? tr("%1, grade %2, %3").arg(one.of).arg(one.breakdown.grade).arg(one.from.period.display())
                : QStringLiteral("%1, %2").arg(one.of, one.from.period.display());
        const QStringList cells{
            place, QStringLiteral("%1 (%2)").arg(valueOf(one.from, m_language), one.fromSource),
            QStringLiteral("%1 (%2)").arg(valueOf(one.into, m_language), one.intoSource),
            one.isOfOneSource ? QString() : valueOf(one.isFromNewer() ? one.from : one.into, m_language)};
        for (int i = 0; i < cells.size(); ++i) {
            m_conflicts->setItem(row, i, new QTableWidgetItem(cells[i]));
        }
    }
    calm(*m_conflicts);
    spaceColumns(*m_conflicts);
    // A person is asked to choose between the figures, so they must be seen.
    const int rows = std::min(mostRows, m_conflicts->rowCount());
    m_conflicts->setMinimumHeight(m_conflicts->horizontalHeader()->sizeHint().height() +
                                  rows * m_conflicts->verticalHeader()->defaultSectionSize() +
                                  m_conflicts->horizontalScrollBar()->sizeHint().height() +
                                  2 * m_conflicts->frameWidth());
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width()))); // the words wrap
}

void MergeDialog::refreshButton() {
    m_merge->setEnabled(m_isPlanned && !refuses(m_plan.problems) &&
                        (m_plan.conflicting == 0 || m_newer->isChecked()));
}

void MergeDialog::accept() {
    if (!m_merge->isEnabled()) {
        return;
    }
    const qint64 target = into();
    MergePlan done;
    const auto trouble = attempt(tr("Merge"), [&] {
        done = m_ledger.merge(m_kind, m_from, target,
                              m_newer->isChecked() ? Conflicts::newerStays : Conflicts::refuse);
    });
    if (trouble) {
        done.problems.push_back({.what = trouble->text});
    }
    if (!done.wasDone) {
        showPlan(done);
        return;
    }
    Q_EMIT merged(target, {tr("“%1” is now “%2”.").arg(done.from, done.into), Message::Kind::done, true});
    QDialog::accept();
}

} // namespace samspel
