// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/complaints.h"
#include "exchange/ssb/labels.h"

#include <array>
#include <vector>

namespace samspel::exchange::ssb {

/// A column of figures, by its place from 0.
struct ValueColumn {
    int column = 0;
    std::optional<int> year; ///< nothing: the row tells it
    std::optional<Ages> ages;
    std::optional<Sex> sex;

    bool isAbout(const ValueColumn& other) const { return ages == other.ages && sex == other.sex; }
};

/// A head of a population table, understood.
struct Head {
    qint64 line = 0;
    std::vector<QString> names;
    std::array<int, dimensions> dimension = {-1, -1, -1, -1, -1};
    std::vector<ValueColumn> values;
    std::vector<int> skipped; ///< columns that count something else than persons

    int at(Dimension which) const { return dimension[static_cast<std::size_t>(which)]; }
    Place place(int column, qint64 atLine) const {
        return {atLine, column + 1, names[static_cast<std::size_t>(column)]};
    }
};

/// The number of the table that a title or a head names: "07459" of "07459: Population, by region …".
QStringView tableIn(QStringView text);

/// Understands a head. Refused: a column twice, a dimension that the register does not know, no column of
/// persons. `table` is the number that the title gives, or "".
Head understand(const std::vector<QStringView>& cells, qint64 line, QStringView table, Complaints& complaints,
                const Language& language);

} // namespace samspel::exchange::ssb
