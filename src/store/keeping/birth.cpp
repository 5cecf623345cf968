// SPDX-License-Identifier: MIT
#include "store/keeping/birth.h"

#include "store/columns.h"
#include "store/ledger.h"

namespace samspel {

QString birthOf(const Ledger& ledger) {
    return ledger.database().value<QString>("SELECT at FROM journal ORDER BY id LIMIT 1").value_or(QString());
}

} // namespace samspel
