// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

#include <map>

namespace samspel {

/// The cells of a record that a person has begun to fill in, by column, so that they outlive a new field.
using DraftCells = std::map<QString, Value>;

/// A cell as the settings of a machine keep it: "w17" a whole number, "d0.5" another, "tLuster" a text, ""
/// nothing.
QString storedCell(const Value& value);
/// The cell that such a text tells; nothing for any other text.
std::optional<Value> cellOfStored(const QString& stored);

/// The row with its draft over it. A cell of a column that the kind does not have, or that no field of its
/// kind can hold, is passed over: settings are a file that anybody may have written.
Row withDraft(const Kind& kind, Row row, const DraftCells& draft);

} // namespace samspel
