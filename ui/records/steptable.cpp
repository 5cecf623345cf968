// SPDX-License-Identifier: MIT
#include "ui/records/steptable.h"

#include "domain/language.h"
#include "store/settingname.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHeaderView>
#include <QTableWidget>

namespace samspel {

namespace {

bool isFlag(const QString& setting) { return setting == QLatin1String("is_sample"); }

} // namespace

QTableWidget* makeStepTable(int columns) {
    auto* table = new QTableWidget(0, columns);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(0);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void addStepRow(QTableWidget* table, const QStringList& cells, bool isMuted) {
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        if (isMuted) {
            item->setForeground(table->palette().color(Theme::muted));
        }
        table->setItem(row, column, item);
    }
}

void setStepWidths(QTableWidget* table, const QList<int>& characters) {
    const int wide = table->fontMetrics().averageCharWidth();
    for (int column = 0; column < characters.size(); ++column) {
        table->setColumnWidth(column, wide * characters[column]);
    }
    table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(table->fontMetrics()));
}

QString momentOf(const JournalEntry& entry, const Language& language) {
    const QDateTime at = QDateTime::fromString(entry.at, Qt::ISODate).toLocalTime();
    return language.date(at.date()) + at.toString(QStringLiteral(" HH:mm"));
}

bool holds(const JournalEntry& entry) {
    return entry.state == StepState::done || entry.state == StepState::settled;
}

QString stateOf(const JournalEntry& entry) {
    switch (entry.state) {
    case StepState::done:
    case StepState::settled:
        return {};
    case StepState::undone:
        return QCoreApplication::translate("HistoryPage", "undone; can be done again");
    case StepState::dropped:
        return QCoreApplication::translate("HistoryPage", "undone");
    case StepState::obsolete:
        return QCoreApplication::translate("HistoryPage", "can no longer be undone");
    }
    return {};
}

QString whoOf(const QString& author) {
    return author.isEmpty() || author == QLatin1String("?")
               ? QCoreApplication::translate("HistoryPage", "somebody")
               : author;
}

ChangeInWords inWords(const FieldChange& change, const Language& language, const Names& names) {
    const Kind* kind = kindOfTable(change.table);
    if (kind == nullptr) {
        const bool isSetting = change.table == QLatin1String("setting");
        const QString name = isSetting ? settingName(change.column, language) : change.column;
        const bool isYesOrNo = isSetting && isFlag(change.column);
        const auto said = [&](const QString& text) {
            return !isYesOrNo || text.isEmpty() ? text
                   : text == QLatin1String("1") ? QCoreApplication::translate("HistoryPage", "yes")
                                                : QCoreApplication::translate("HistoryPage", "no");
        };
        return {name, said(change.before), said(change.after)}; // else of a newer program
    }
    const FieldInfo& field = kind->fields[kind->fieldNumber(QLatin1String(change.column.toLatin1()))];
    const auto said = [&](const QString& text) {
        return display(field, valueOfText(field, text), language, names);
    };
    return {labelOf(field, language), said(change.before), said(change.after)};
}

} // namespace samspel
