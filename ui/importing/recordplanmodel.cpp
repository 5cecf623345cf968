// SPDX-License-Identifier: MIT
#include "ui/importing/recordplanmodel.h"

#include "domain/cell.h"
#include "domain/language.h"
#include "store/ledger.h"
#include "store/recordnames.h"
#include "ui/shell/theme.h"

#include <QHash>
#include <QPalette>
#include <algorithm>

namespace samspel {

namespace {

using State = exchange::PlannedRecord::State;

// What is wrong comes first, then what is written, then what is left as it is.
int rankOf(State state) {
    return state == State::flawed ? 0 : state == State::changed ? 1 : state == State::fresh ? 2 : 3;
}

} // namespace

RecordPlanModel::RecordPlanModel(const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language) {}

void RecordPlanModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void RecordPlanModel::show(const Ledger& ledger, const Kind& kind, const exchange::RecordPlan& plan) {
    beginResetModel();
    m_rows.clear();
    const RecordNames names(ledger, m_language);
    QHash<qint64, QStringList> problems;
    for (const Problem& problem : plan.problems) {
        if (problem.line > 0) {
            problems[problem.line] << (problem.column > 0
                                           ? tr("column %1: %2").arg(problem.column).arg(problem.what)
                                           : problem.what);
        } else {
            m_rows.push_back({0, State::flawed, QString(), problem.what});
        }
    }
    for (const exchange::PlannedRecord& planned : plan.records) {
        QStringList told = problems.value(planned.line);
        const auto before = planned.changes.empty() ? std::nullopt : ledger.row(kind, planned.row.id);
        for (const std::size_t field : planned.changes) {
            const QString was =
                before ? display(kind.fields[field], before->cells[field], m_language, names) : QString();
            const QString becomes = display(kind.fields[field], planned.row.cells[field], m_language, names);
            told << QStringLiteral("%1: %2 → %3")
                        .arg(labelOf(kind.fields[field], m_language), was.isEmpty() ? tr("(empty)") : was,
                             becomes);
        }
        m_rows.push_back(
            {planned.line, planned.state, names.nameOf(kind, planned.row), told.join(QStringLiteral("; "))});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Shown& a, const Shown& b) { return rankOf(a.state) < rankOf(b.state); });
    endResetModel();
}

int RecordPlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordPlanModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString RecordPlanModel::stateWord(State one) const {
    switch (one) {
    case State::fresh:
        return tr("new");
    case State::changed:
        return tr("changed");
    case State::flawed:
        return tr("problem");
    case State::same:
        break;
    }
    return tr("the same");
}

QVariant RecordPlanModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Shown& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::ForegroundRole && row.state == State::same) {
        return QPalette().brush(Theme::muted);
    }
    if (role == Qt::ToolTipRole && index.column() == details) {
        return row.details;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case line:
        return row.line > 0 ? QVariant(m_language.whole(row.line)) : QVariant();
    case state:
        return row.line > 0 ? stateWord(row.state) : tr("the file");
    case record:
        return row.record;
    default:
        return row.details;
    }
}

QVariant RecordPlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case line:
        return tr("Line");
    case state:
        return tr("What happens");
    case record:
        return tr("Record");
    default:
        return tr("Changes and problems");
    }
}

} // namespace samspel
