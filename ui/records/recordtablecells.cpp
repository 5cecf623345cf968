// SPDX-License-Identifier: MIT
// Writing in the cells of a list.
#include "store/ledger.h"
#include "ui/records/recordtable.h"

namespace samspel {

void RecordTable::refresh() {
    const bool isWriting = m_view->editor() != nullptr && m_view->editor()->isChanged();
    if (!isWriting && !m_model.isFresh()) {
        reload();
    }
}

void RecordTable::letEdit(const EditorMeans& means, CellKeeper keeper) {
    m_view->letEdit(means, std::move(keeper));
}

void RecordTable::leave() { m_view->leaveCell(); }

// What a cell has no room for is written in the form.
void RecordTable::editCell() {
    const QModelIndex cell = m_view->currentIndex();
    if (m_view->canEdit(cell)) {
        m_view->editCurrent();
    } else if (m_ledger.isReadOnly()) {
        Q_EMIT said({tr("This register can only be read."), Message::Kind::remark});
    } else if (cell.isValid() && !m_model.fitsCell(cell.column())) {
        Q_EMIT fieldWanted(
            QString::fromLatin1(m_model.kind().fields[static_cast<std::size_t>(cell.column())].column));
    }
}

} // namespace samspel
