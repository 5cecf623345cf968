// SPDX-License-Identifier: MIT
// What a panel does with a unit or an indicator that a file named in words only.
#include "ui/records/recordpanel.h"

#include "store/ledger.h"
#include "store/merging.h"
#include "ui/records/mergedialog.h"
#include "ui/records/recordform.h"
#include "ui/records/recordhead.h"
#include "ui/records/recordtable.h"

namespace samspel {

bool RecordPanel::isToConfirm() const {
    return m_current > 0 && !m_ledger.isReadOnly() && isUnconfirmed(m_spec.kind, m_kept);
}

void RecordPanel::confirm() {
    if (!isToConfirm()) {
        return;
    }
    Row row = m_form->row(); // what is being written stays a part of it
    row.cells[m_spec.kind.fieldNumber(QLatin1String("is_unconfirmed"))] = qint64{0};
    m_form->showRow(row);
    save();
}

void RecordPanel::merge() {
    leave();
    if (!isToConfirm()) {
        return;
    }
    auto* dialog = new MergeDialog(m_ledger, m_names, m_language, m_spec.kind, m_current, this);
    connect(dialog, &MergeDialog::merged, this,
            [this, from = m_current](qint64 into, const Message& message) {
                m_drafts->forget(from);
                m_current = none;
                m_table->reload();
                load(into);
                Q_EMIT said(message);
            });
    dialog->open();
}

} // namespace samspel
