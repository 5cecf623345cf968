// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

#include <QStringList>

namespace samspel {
class Edit;
class Ledger;
} // namespace samspel

namespace samspel::exchange {

/// Which field of a kind each column of a file holds.
struct ColumnMapping {
    std::vector<std::optional<std::size_t>> fields; ///< for each head, the field's number

    /// What heads say by themselves: a column name, a label in any of the program's languages, or a usual
    /// word for it ("Epost", "Tlf"), whatever their case and signs. Each field is given once, to the first.
    static ColumnMapping suggested(const Kind& kind, const QStringList& heads);
    /// What a person chose for a file with these heads before, else what is suggested.
    static ColumnMapping remembered(const Ledger& ledger, const Kind& kind, const QStringList& heads);
    /// Keeps it in the register for the next file with these heads, unless that is what would be suggested
    /// anyway; as a part of the step that the edit belongs to. Throws sqlite::Error.
    void remember(Edit& edit, const Ledger& ledger, const Kind& kind, const QStringList& heads) const;

    std::optional<std::size_t> columnOf(std::size_t field) const;

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

} // namespace samspel::exchange
