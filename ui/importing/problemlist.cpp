// SPDX-License-Identifier: MIT
#include "ui/importing/problemlist.h"

#include "domain/language.h"

#include <algorithm>

namespace samspel {

ProblemList::ProblemList(const Language& language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language) {}

void ProblemList::show(const Problems& problems) {
    beginResetModel();
    m_problems = problems;
    // What refuses the file comes first, in the file's own order.
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem& a, const Problem& b) {
        return a.weight == Problem::Weight::refuses && b.weight == Problem::Weight::remark;
    });
    endResetModel();
}

int ProblemList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString ProblemList::text(const Problem& problem, int section) const {
    switch (section) {
    case line:
        return problem.line > 0 ? m_language.whole(problem.line) : QString();
    case column:
        if (problem.column == 0) {
            return problem.field;
        }
        return problem.field.isEmpty()
                   ? m_language.whole(problem.column)
                   : QStringLiteral("%1 · %2").arg(m_language.whole(problem.column), problem.field);
    case weight:
        return problem.weight == Problem::Weight::refuses ? tr("Refuses") : tr("Remark");
    default:
        return problem.what;
    }
}

QVariant ProblemList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Problem& problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(problem, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter); // a line's number is an address, not a quantity
    default:
        return {};
    }
}

QVariant ProblemList::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case line:
        return tr("Line");
    case column:
        return tr("Column");
    case weight:
        return tr("Weight");
    default:
        return tr("What");
    }
}

} // namespace samspel
