// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

#include <utility>

namespace samspel {

class Ledger;

/// A field by which records of a kind are parts of another, or refer to it.
struct Tie {
    const Kind* kind;
    const FieldInfo* field;
};

/// Every field that makes records parts of one of this kind, in the order of the kinds.
std::vector<Tie> partsOf(const Kind& whole);

/// The fields by which notes, documents and tasks tell which record they are about.
const std::vector<Tie>& tellingTies();

/// What a tie's column holds for a record: its key, or the text of a link.
Value tieTo(const Tie& tie, const Kind& kind, qint64 id);

/// How many records hold it.
qint64 countOf(const Ledger& ledger, const Tie& tie, const Value& value);

/// The chain of wholes: the record itself, what it is a part of, what that is a part of, … A record that is a
/// part of two goes by the first. What is no part, and only tells about another by a link, ends with that
/// one's chain. Empty when there is no such record.
std::vector<std::pair<const Kind*, qint64>> pathTo(const Ledger& ledger, const Kind& kind, qint64 id);

/// Records of one kind that refer to a record by one field.
struct Referral {
    Tie tie;
    std::vector<qint64> ids;
};

/// All that refer to a record without being parts of it, in the order of the kinds; each by each field once.
std::vector<Referral> referralsTo(const Ledger& ledger, const Kind& kind, qint64 id);
/// All that are parts of a record, in the same way.
std::vector<Referral> partsReferringTo(const Ledger& ledger, const Kind& kind, qint64 id);

} // namespace samspel
