// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

#include <functional>

namespace samspel {
class Language;
}

namespace samspel::exchange {

/// Records of one kind as a CSV file tells them: heads are the description's column names, in any order;
/// columns that the description does not have stand by themselves in `others`.
struct RecordTable {
    std::vector<samspel::Row> rows;
    std::vector<QStringList> others; ///< for each row, the cells of the columns in `otherHeads`
    QStringList otherHeads;
    Problems problems;
};

/// Finds the key of the record that a reference names, by number, title or what the file itself calls it; 0
/// when there is none. Several references stand apart with a semicolon, a link as "gathering:name".
using Resolve = std::function<qint64(QLatin1String table, const QString& name)>;

/// Reads CSV (RFC 4180, comma) in UTF-8. References are resolved row by row, so that a row may refer to one
/// that `keep` has just written; `keep` gets each row that has no problem, and its cells of the other heads.
using Keep = std::function<void(const samspel::Row& row, const QStringList& others)>;
RecordTable readRecords(const Kind& kind, const QString& text, const Resolve& resolve, const Keep& keep,
                        const Language& language);

} // namespace samspel::exchange
