// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/sheet/sheet.h"
#include "exchange/table/referencefinder.h"

namespace samspel::exchange {

/// What came of reading a cell for a field.
struct FieldReading {
    std::optional<Value> value; ///< nothing when the cell does not fit
    QString complaint{};        ///< why it does not, in words
};

/// Reads a cell that holds no reference: numbers, days and shares as what they are, texts as people write
/// them.
FieldReading readField(const FieldInfo& field, const SheetCell& cell, const Language& language);

/// Reads a cell that names one record or several, parted by semicolons, line ends or commas. `alsoIn` finds a
/// record that the file itself brings, 0 when there is none. With `byKey` whole numbers are keys of records.
FieldReading readReference(const FieldInfo& field, const SheetCell& cell, bool byKey, ReferenceFinder& finder,
                           const std::function<qint64(const QString&)>& alsoIn, const Language& language);

} // namespace samspel::exchange
