// SPDX-License-Identifier: MIT
#include "exchange/sheet/gatherer.h"

#include "domain/language.h"

namespace samspel::exchange {

void Gatherer::beginRow(qint64 line) {
    if (line <= m_line) {
        throw Refused(m_language.say("Sheet", "The file is damaged: its rows do not follow each other."));
    }
    m_line = line;
    m_row.line = line;
    m_row.cells.clear();
}

void Gatherer::take(qint64 column, SheetCell cell) {
    if (isEmpty(cell)) {
        return;
    }
    if (column < 0 || column >= m_limits.columns) {
        throw Refused(m_language
                          .say("Sheet", "The table has more than %1 columns. Delete those that are not "
                                        "needed, and read it again.")
                          .arg(m_language.whole(m_limits.columns)));
    }
    const auto at = static_cast<std::size_t>(column);
    if (m_row.cells.size() <= at) {
        m_cells += static_cast<qint64>(at + 1 - m_row.cells.size());
        m_row.cells.resize(at + 1);
    }
    if (m_cells > m_limits.cells) {
        throw Refused(m_language.say("Sheet", "The table has more than %1 cells. Part it into several files.")
                          .arg(m_language.whole(m_limits.cells)));
    }
    m_row.cells[at] = std::move(cell);
}

void Gatherer::endRow(qint64 times) {
    if (m_row.cells.empty()) {
        m_line += times - 1;
        return;
    }
    if (static_cast<qint64>(m_into.rows.size()) + times > m_limits.rows) {
        throw Refused(m_language.say("Sheet", "The table has more than %1 rows. Part it into several files.")
                          .arg(m_language.whole(m_limits.rows)));
    }
    m_cells += static_cast<qint64>(m_row.cells.size()) * (times - 1);
    if (m_cells > m_limits.cells) {
        throw Refused(m_language.say("Sheet", "The table has more than %1 cells. Part it into several files.")
                          .arg(m_language.whole(m_limits.cells)));
    }
    for (qint64 i = 1; i < times; ++i) {
        m_into.rows.push_back(m_row);
        m_row.line = ++m_line;
    }
    m_into.rows.push_back(std::move(m_row));
    m_row = {};
}

} // namespace samspel::exchange
