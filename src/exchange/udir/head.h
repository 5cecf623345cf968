// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/complaints.h"
#include "exchange/udir/column.h"

#include <algorithm>

namespace samspel::exchange::udir {

/// The columns that make one figure of each unit; -1 where the file has no such column.
struct Group {
    Period period = Period::schoolYear(2000);
    QString indicator;
    Breakdown breakdown;
    std::array<int, parts> column = {-1, -1, -1};

    int at(Part part) const { return column[static_cast<std::size_t>(part)]; }
    int cells() const {
        return static_cast<int>(std::count_if(column.begin(), column.end(), [](int c) { return c >= 0; }));
    }
};

/// A head of Statistikkbanken, understood: columns by their place from 0.
struct Head {
    qint64 line = 0;
    std::vector<QString> names;
    std::array<int, identities> identity = {-1, -1, -1, -1, -1, -1, -1, -1, -1};
    std::vector<Group> groups;
    std::vector<int> skipped; ///< measures that the register has no place for

    int at(Identity which) const { return identity[static_cast<std::size_t>(which)]; }
    Place place(int column, qint64 atLine) const;
};

/// Understands a head. Refused: a column twice, no EnhetNivaa, and a measure that one figure lacks while
/// others have it, as then a column was lost.
Head understand(const std::vector<QStringView>& cells, qint64 line, Complaints& complaints,
                const Language& language);

} // namespace samspel::exchange::udir
