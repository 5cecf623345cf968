// SPDX-License-Identifier: MIT
#include "ui/records/lists/columnmemory.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>

namespace samspel {

namespace {

constexpr int mostColumns = 5;

int letterOf(const QTableView& view) { return std::max(1, view.fontMetrics().averageCharWidth()); }

} // namespace

QStringList rememberedColumns(const QTableView& view, const Kind& kind) {
    const QHeaderView* header = view.horizontalHeader();
    QStringList columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const int width =
            header->isSectionHidden(column) ? 0 : 10 * header->sectionSize(column) / letterOf(view);
        columns << QStringLiteral("%1:%2")
                       .arg(QLatin1String(kind.fields[static_cast<std::size_t>(column)].column))
                       .arg(width);
    }
    return columns;
}

bool restoreColumns(QTableView& view, const Kind& kind, const QStringList& columns, int never) {
    QHeaderView* header = view.horizontalHeader();
    int place = 0;
    header->setStretchLastSection(false);
    for (const QString& told : columns) {
        const QByteArray name = told.section(QLatin1Char(':'), 0, 0).toLatin1();
        const int width = told.section(QLatin1Char(':'), 1, 1).toInt();
        for (int column = 0; column < header->count(); ++column) {
            if (name != kind.fields[static_cast<std::size_t>(column)].column || column == never) {
                continue;
            }
            header->moveSection(header->visualIndex(column), place++);
            view.setColumnHidden(column, width <= 0);
            view.setColumnWidth(column, std::max(width * letterOf(view) / 10, header->minimumSectionSize()));
        }
    }
    header->setStretchLastSection(true);
    return place > 0;
}

int showFirstColumns(QTableView& view, const Kind& kind, int never) {
    QHeaderView* header = view.horizontalHeader();
    if (kind.fields[kind.title].rules.required) { // where the records have names
        header->moveSection(header->visualIndex(static_cast<int>(kind.title)), 0);
    }
    int first = -1;
    int shown = 0;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const FieldInfo& field = kind.fields[static_cast<std::size_t>(column)];
        const bool isShown = column != never && !field.rules.folded && field.kind != FieldKind::longText &&
                             shown < mostColumns;
        view.setColumnHidden(column, !isShown);
        if (isShown && shown++ == 0) {
            first = column;
        }
    }
    return first;
}

} // namespace samspel
