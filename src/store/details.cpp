// SPDX-License-Identifier: MIT
#include "store/details.h"

#include "store/journal.h"
#include "store/ledger.h"

namespace samspel {

std::vector<FieldChange> detailsBetween(const Ledger& ledger, qint64 entry, std::size_t first,
                                        std::size_t end) {
    return Journal(ledger.database()).details(entry, first, end);
}

} // namespace samspel
