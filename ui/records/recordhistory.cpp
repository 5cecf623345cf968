// SPDX-License-Identifier: MIT
#include "ui/records/recordhistory.h"

#include "store/ledger.h"
#include "store/recordnames.h"
#include "ui/parts/rereading.h"
#include "ui/records/steptable.h"
#include "ui/shell/scaledlabel.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QTableWidget>
#include <QVBoxLayout>

namespace samspel {

namespace {

const QList<int> widths{28, 16, 24, 28};

} // namespace

RecordHistory::RecordHistory(const Surroundings& around, RecordNames& names, QWidget* parent)
    : QWidget(parent), m_ledger(around.ledger), m_language(around.language), m_names(names),
      m_table(makeStepTable(5)), m_note(new ScaledLabel(1, Theme::muted)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, gap::small, 0, 0);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    setStepWidths(m_table, widths);
    m_reading = new Rereading(around.ledger, this, [this] { reload(); });
    retranslate();
}

void RecordHistory::show(const Kind& kind, qint64 id) {
    m_kind = &kind;
    m_id = id;
    m_reading->now();
}

void RecordHistory::reload() {
    m_table->setRowCount(0);
    if (m_kind != nullptr && m_id != 0) {
        for (const RecordStep& step : m_ledger.history(*m_kind, m_id)) {
            const QString when = momentOf(step.entry, m_language);
            const bool isMuted = !holds(step.entry);
            const QString state = isMuted ? QStringLiteral(" (%1)").arg(stateOf(step.entry)) : QString();
            QString what = step.what == RecordStep::What::added     ? tr("Added")
                           : step.what == RecordStep::What::removed ? tr("Deleted")
                                                                    : QString();
            if (!what.isEmpty()) {
                addStepRow(m_table, {when, whoOf(step.entry.author), what + state, {}, {}}, isMuted);
            }
            // What was deleted stands above, as the fields of the record that is there no longer.
            for (const FieldChange& change : step.fields) {
                const ChangeInWords words = inWords(change, m_language, m_names);
                addStepRow(m_table,
                           {when, whoOf(step.entry.author),
                            what.isEmpty() ? words.field + state : words.field, words.before, words.after},
                           isMuted);
            }
        }
    }
    m_note->setVisible(m_table->rowCount() == 0);
    m_table->setVisible(m_table->rowCount() > 0);
}

void RecordHistory::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_reading->now();
    } else if (event->type() == QEvent::FontChange) {
        setStepWidths(m_table, widths);
    }
    QWidget::changeEvent(event);
}

void RecordHistory::retranslate() {
    m_table->setAccessibleName(tr("History of this record, the newest first"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("Field"), tr("From"), tr("To")});
    m_note->setText(tr(
        "Nothing has been done to this record that the history tells of. What came with an import or with a "
        "new register has no steps of its own."));
}

} // namespace samspel
