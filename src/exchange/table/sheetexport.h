// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"
#include "exchange/sheet/sheet.h"

#include <span>

namespace samspel {
class RecordNames;
}

namespace samspel::exchange {

/// For whom a table is made: people, with labels, words and names in their language; or other programs, with
/// column names, keys of choices, and keys of records in a first column "id".
enum class Heads { labels, columns };

/// Records of one kind as a table, in the order of the rows. Amounts are kroner and percent either way.
Sheet sheetOf(const Kind& kind, std::span<const samspel::Row> rows, Heads heads, const Language& language,
              const RecordNames& names);

/// Only these fields, in this order.
Sheet sheetOf(const Kind& kind, std::span<const samspel::Row> rows, std::span<const std::size_t> fields,
              Heads heads, const Language& language, const RecordNames& names);

/// One field's content as a cell: a number as a number, a day as a day, and what has no such form as people
/// read it.
SheetCell cellOf(const FieldInfo& field, const Value& value, Heads heads, const Language& language,
                 const RecordNames& names);

} // namespace samspel::exchange
