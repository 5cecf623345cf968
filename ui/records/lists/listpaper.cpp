// SPDX-License-Identifier: MIT
#include "ui/records/lists/listpaper.h"

#include "domain/cell.h"
#include "domain/language.h"
#include "ui/records/lists/conditionwords.h"
#include "ui/records/recordmodel.h"

#include <QCoreApplication>
#include <algorithm>

namespace samspel {

namespace {

// Cells never hold a tab or a new line in a spreadsheet's paste.
QString flat(QString cell) {
    return cell.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString headOf(const ListExtract& list, int column) {
    return list.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

bool isRight(const ListExtract& list, int column) {
    const QVariant alignment = list.model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    return (alignment.toInt() & Qt::AlignRight) != 0;
}

report::Table tableOf(const ListExtract& list) {
    report::Table table;
    report::TableRow head;
    for (const int column : list.columns) {
        const bool isNumber = isRight(list, column);
        table.columns.push_back(
            {.align = isNumber ? report::Align::right : report::Align::left, .weight = isNumber ? 0.0 : 1.0});
        head.cells.push_back({.text = headOf(list, column), .voice = report::Run::Voice::strong});
    }
    table.head = {head};
    for (int row = 0; row < list.model.rowCount(); ++row) {
        report::TableRow line;
        if (list.model.isHeading(row)) {
            line.kind = report::TableRow::Kind::group;
            line.cells.push_back({.text = list.model.index(row, 0).data(RecordModel::headingRole).toString(),
                                  .voice = report::Run::Voice::strong,
                                  .span = static_cast<int>(list.columns.size())});
        } else {
            for (const int column : list.columns) {
                line.cells.push_back(
                    {.text = list.model.index(row, column).data(Qt::DisplayRole).toString()});
            }
        }
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace

QString asTabbedText(const ListExtract& list, const QModelIndexList& chosen) {
    QStringList lines;
    QStringList cells;
    for (const int column : list.columns) {
        cells << flat(headOf(list, column));
    }
    lines << cells.join(QLatin1Char('\t'));
    QModelIndexList rows = chosen;
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    for (const QModelIndex& row : rows) {
        if (list.model.isHeading(row.row())) {
            continue;
        }
        cells.clear();
        for (const int column : list.columns) {
            cells << flat(row.siblingAtColumn(column).data(Qt::ToolTipRole).toString());
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

report::Document asDocument(const ListExtract& list, const Language& language, const Names& names) {
    const Kind& kind = list.model.kind();
    const RowQuery& query = list.model.query();
    QStringList asked;
    if (!query.filter.trimmed().isEmpty()) {
        asked << QCoreApplication::translate("List", "with the words “%1”").arg(query.filter.trimmed());
    }
    for (const Condition& condition : query.conditions) {
        asked << describe(kind, condition, language, names);
    }
    const QString count =
        QCoreApplication::translate("List", "%1 of %2")
            .arg(language.whole(list.model.shownCount()), language.whole(list.model.total()));
    report::Document document{.language = language,
                              .kind = QCoreApplication::translate("List", "List"),
                              .title = headingOf(kind, language),
                              .subtitle = (QStringList{count} + asked).join(QStringLiteral(" · ")),
                              .runningHead = headingOf(kind, language),
                              .stamp = {},
                              .foot = {},
                              .made = QDateTime::currentDateTime()};
    document.blocks.push_back({tableOf(list)});
    return document;
}

} // namespace samspel
