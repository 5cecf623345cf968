// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/text/json.h"
#include "exchange/udir/cells.h"

namespace samspel::exchange::udir {

inline constexpr qint64 mostJsonBytes = qint64{256} * 1024 * 1024;

/// Reads a value as a cell: a text as the publisher writes it, a number, or null.
Cell cellOf(const JsonValue& value, const Place& place, CellReader& cells, Complaints& complaints,
            const Language& language);
/// Whether a file begins as JSON does.
bool isJson(QStringView opening);
/// The list of an answer, which may lie in an object; none where there is none.
JsonValue listOfAnswers(const Json& json);
/// The same; where there is none, the file is refused.
JsonValue listOfAnswers(const Json& json, Complaints& complaints, const Language& language);
/// Whether one answer of the list is an object; where it is none, it is refused at its place.
bool isAnswer(const JsonValue& answer, const Place& place, Complaints& complaints, const Language& language);
/// A value as a word: "" for null, lists and objects.
QString wordOf(const JsonValue& value);

} // namespace samspel::exchange::udir
