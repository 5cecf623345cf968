// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/complaints.h"
#include "exchange/cube/figures.h"
#include "exchange/text/rows.h"

namespace samspel::exchange::ssb {

/// What the first rows of a table show of its columns, by their places from 0.
struct Sample {
    std::vector<bool> holdsFigures; ///< nothing but figures and marks
    std::vector<bool> holdsNumbers; ///< labels of municipalities or counties with their numbers

    void take(const std::vector<QStringView>& cells);
};

/// A column of figures, by its place from 0, with what its head tells.
struct ValueColumn {
    int column = 0;
    Headed headed;
};

/// A head of a PxWeb table, understood: each column is a dimension of the rows or holds figures.
struct Head {
    qint64 line = 0;
    std::vector<QString> names;
    std::vector<int> codes;      ///< of each of the dimensions: the column with its codes, or -1
    std::vector<int> dimensions; ///< columns of labels
    std::vector<ValueColumn> values;
    QString title; ///< where the head of the figures is the table's title

    bool has(Dimension which) const; ///< whether the rows tell it
    Place place(int column, qint64 atLine) const {
        return {atLine, column + 1, names[static_cast<std::size_t>(column)]};
    }
};

/// Understands a head. Refused: a column twice, what rows and heads both tell, no column of figures, none
/// that tells the year.
Head understand(const std::vector<QStringView>& cells, qint64 line, const Sample& sample,
                Complaints& complaints, const Language& language);

} // namespace samspel::exchange::ssb
