// SPDX-License-Identifier: MIT
#pragma once

#include "store/rowquery.h"

#include <span>

namespace samspel {

class Ledger;
class Names;

/// Which records a list shows, in its order: their keys alone, so that it may be long.
struct RowKeys {
    /// Rows that stand under one heading, up to the next group's first.
    struct Group {
        std::size_t first;
        Value
            value; ///< of the grouped column; of a date the year. Nothing where it is empty: these come last.
    };

    std::vector<qint64> ids;
    std::vector<Group> groups; ///< none when nothing is grouped
};

/// Asks the register in one statement. Names, words and dates are found and sorted as they are shown in the
/// language. Conditions that do not fit the kind are left out; see fits().
RowKeys rowKeys(const Ledger& ledger, const RowQuery& query, const Language& language,
                QDate today = QDate::currentDate());

/// How many there are in all, whatever the filter and the conditions.
int rowCount(const Ledger& ledger, const Kind& kind, const std::optional<Under>& under);

/// The rows with these keys, in their order; those that are gone are left out.
std::vector<Row> rowsOf(const Ledger& ledger, const Kind& kind, std::span<const qint64> ids);

/// Whether a list of the kind can be grouped by the field.
bool canGroup(const Kind& kind, const FieldInfo& field);
/// What stands over a group: "2010", a name, a choice's words; "" where the column is empty.
QString headingOf(const FieldInfo& field, const Value& group, const Language& language, const Names& names);

} // namespace samspel
