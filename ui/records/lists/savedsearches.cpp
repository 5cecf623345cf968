// SPDX-License-Identifier: MIT
#include "ui/records/lists/savedsearches.h"

#include "domain/folding.h"
#include "store/ledger.h"

#include <algorithm>

namespace samspel {

namespace {

QString table() { return QString::fromLatin1(Schema<SavedSearch>::table); }

} // namespace

std::vector<SavedSearch> savedSearches(const Ledger& ledger, const Kind& kind) {
    auto all = ledger.where<SavedSearch>("kind_table", QString::fromLatin1(kind.table));
    const QCollator order = norwegianOrder();
    std::stable_sort(all.begin(), all.end(), [&](const SavedSearch& a, const SavedSearch& b) {
        return order.compare(a.name, b.name) < 0;
    });
    return all;
}

Problems saveSearch(Ledger& ledger, const QString& name, const RowQuery& query) {
    SavedSearch search;
    search.name = name.trimmed();
    search.kindTable = QString::fromLatin1(query.kind->table);
    search.filter = query.filter.trimmed();
    search.conditions = query.toText();
    for (const SavedSearch& kept : savedSearches(ledger, *query.kind)) {
        if (kept.name.compare(search.name, Qt::CaseInsensitive) == 0) {
            search.id = kept.id;
        }
    }
    const bool isNew = !search.id.isKept();
    return ledger.change({isNew ? Action::add : Action::change, table(), search.name}, [&](Edit& edit) {
        if (isNew) {
            edit.add(search);
        } else {
            edit.change(search);
        }
    });
}

Problems removeSearch(Ledger& ledger, const SavedSearch& search) {
    return ledger.change({Action::remove, table(), search.name}, [&](Edit& edit) { edit.remove(search.id); });
}

std::optional<RowQuery> queryOf(const SavedSearch& search) {
    const Kind* kind = kindOfTable(search.kindTable);
    auto query = kind != nullptr ? RowQuery::parse(*kind, search.conditions) : std::nullopt;
    if (query) {
        query->filter = search.filter;
    }
    return query;
}

} // namespace samspel
