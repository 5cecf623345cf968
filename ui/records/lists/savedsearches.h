// SPDX-License-Identifier: MIT
#pragma once

#include "domain/papers.h"
#include "store/rowquery.h"

namespace samspel {

class Ledger;

/// The searches that are kept for a kind of record, by name in Norwegian order.
std::vector<SavedSearch> savedSearches(const Ledger& ledger, const Kind& kind);
/// Keeps a query under a name, in place of the one that has it already. One step that can be undone.
Problems saveSearch(Ledger& ledger, const QString& name, const RowQuery& query);
Problems removeSearch(Ledger& ledger, const SavedSearch& search);
/// The query that was kept; nothing when it asks for something that the register no longer knows.
std::optional<RowQuery> queryOf(const SavedSearch& search);

} // namespace samspel
