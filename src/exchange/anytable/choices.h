// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/reading.h"
#include "store/import.h"

namespace samspel {
class Ledger;
}

namespace samspel::exchange::anytable {

/// What a person chose for a table with these heads before: "unit=Kommunenr"; empty when nothing.
QStringList rememberedColumns(const Ledger& ledger, const QStringList& heads);
/// Keeps it in the register for the next table with these heads. Throws sqlite::Error.
void rememberColumns(Ledger& ledger, const QStringList& heads, const QStringList& columns);

/// What names mean, as a file of them tells: a line for each, with the name as it stands in the files and the
/// unit's number or the indicator's code. Heads in any order: `name` (namn, navn), `unit` (number) and
/// `indicator` (code); or `name` and `target`, with `what` (unit, indicator) where a number could be either.
struct Meanings {
    std::vector<ImportChoices::Meaning> all;
    Problems problems;
};
Meanings meaningsIn(const Input& input, const Language& language);

} // namespace samspel::exchange::anytable
