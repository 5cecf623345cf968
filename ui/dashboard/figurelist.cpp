// SPDX-License-Identifier: MIT
#include "ui/dashboard/figurelist.h"

#include <algorithm>

namespace samspel {

QStringList cellsOf(const chart::TableRow& row) {
    return {row.unit, row.period, row.value, row.uncertainty, row.n, row.status, row.remark, row.code};
}

void FigureList::show(const chart::Trend& trend) {
    beginResetModel();
    m_heads = trend.rowHeads;
    m_rows = trend.rows;
    endResetModel();
}

int FigureList::rowOf(std::size_t line, std::size_t point) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const chart::TableRow& row) {
        return row.line == line && row.point == point;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int FigureList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureList::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant FigureList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == remark)) {
        return cellsOf(row(index.row())).value(index.column());
    }
    return role == Qt::TextAlignmentRole ? headerData(index.column(), Qt::Horizontal, role) : QVariant();
}

QVariant FigureList::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == value || section == uncertainty || section == n;
        const auto side = isNumber ? Qt::AlignRight : section == status ? Qt::AlignHCenter : Qt::AlignLeft;
        return int(side | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == code) {
        return tr("Leads to where the figure came from: type it in the search (Ctrl+K)");
    }
    if (role == Qt::ToolTipRole && section == status) {
        return tr(
            "A normal · B first of its series · D another definition · E estimated · K counted elsewhere · "
            "L not published · M cannot exist · O missing · P provisional · Q suppressed · S special event · "
            "U few pupils · V typed in by hand · W includes another unit");
    }
    return role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

} // namespace samspel
