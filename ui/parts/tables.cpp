// SPDX-License-Identifier: MIT
#include "ui/parts/tables.h"

#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QTableWidget>

namespace samspel {

void calm(QTableView& table) {
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(Theme::rowHeight(table.fontMetrics()));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(true);
}

void spaceColumns(QTableView& table) {
    table.resizeColumnsToContents();
    const int last = table.horizontalHeader()->count() - 1;
    for (int column = 0; column < last; ++column) {
        table.setColumnWidth(column, table.columnWidth(column) + gap::page);
    }
}

void alignRight(QTableWidget& table, int column) {
    const auto side = Qt::AlignRight | Qt::AlignVCenter;
    if (QTableWidgetItem* head = table.horizontalHeaderItem(column)) {
        head->setTextAlignment(side);
    }
    for (int row = 0; row < table.rowCount(); ++row) {
        if (QTableWidgetItem* item = table.item(row, column)) {
            item->setTextAlignment(side);
        }
    }
}

void widen(QTableWidget& table, int column) {
    table.horizontalHeader()->setStretchLastSection(false);
    table.horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

} // namespace samspel
