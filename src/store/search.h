// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"
#include "store/marks.h"

namespace samspel {

class Ledger;
class RecordNames;

/// A record that answers to what was typed.
struct SearchHit {
    const Kind* kind = nullptr;
    qint64 record = 0;
    QString name; ///< what the record is called
    std::vector<Mark> nameMarks;
    QString field;   ///< label of the field that holds what the name does not; "" when the name holds it all
    Snippet snippet; ///< of that field, as it is written
};

/// The hits of one kind, the best first, and how many there are in all.
struct SearchGroup {
    const Kind* kind = nullptr;
    std::vector<SearchHit> hits;
    qint64 count = 0;
    bool isByName = false; ///< whether its best hit is called so
};

/// Finds records by any text in them, each word as the beginning of a word, forgiving about Norwegian
/// letters. Every word has to be there. Where no record has them so, names that hold them inside a word
/// ("råd" in "Regionråd") will do. Groups whose records are called so come first, then in the order of the
/// kinds.
std::vector<SearchGroup> search(const Ledger& ledger, const RecordNames& names, const QString& typed,
                                std::size_t mostOfAKind = 8);

} // namespace samspel
