// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trend.h"

#include <QAbstractTableModel>

namespace samspel {

/// The table under a chart: the rows of the same trend, word for word.
class FigureList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { unit, period, value, uncertainty, n, status, remark, code };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const chart::Trend& trend);
    const chart::TableRow& row(int number) const { return m_rows[static_cast<std::size_t>(number)]; }
    /// -1 when the table does not have it.
    int rowOf(std::size_t line, std::size_t point) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_heads;
    std::vector<chart::TableRow> m_rows;
};

/// The cells of a row in the order of Trend::rowHeads.
QStringList cellsOf(const chart::TableRow& row);

} // namespace samspel
