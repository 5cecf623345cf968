// SPDX-License-Identifier: MIT
#pragma once

#include "domain/problem.h"

#include <QAbstractTableModel>

namespace samspel {

class Language;

/// The problems of one file as a table: line, column, weight and what. Owns its copy.
class ProblemList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { line, column, weight, what, columns };

    ProblemList(const Language& language, QObject* parent);

    void show(const Problems& problems);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Problem& problem, int section) const;

    const Language& m_language;
    Problems m_problems;
};

} // namespace samspel
