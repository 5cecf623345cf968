// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <algorithm>
#include <vector>

namespace samspel {

/// Something that a person entered or imported and that is not acceptable, or is worth a look: where, and
/// what.
struct Problem {
    enum class Weight { refuses, remark };

    QString field{};   ///< the record's field (column name), or the name of the column in a file
    qint64 line = 0;   ///< in a file, from 1; 0 when it concerns the whole
    qint64 column = 0; ///< in a file, the cell's number from 1; 0 when it concerns the whole line
    QString what{};
    Weight weight = Weight::refuses;
};

using Problems = std::vector<Problem>;

inline bool refuses(const Problems& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& p) { return p.weight == Problem::Weight::refuses; });
}

} // namespace samspel
