// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/database.h"
#include "sqlite/transaction.h"

#include <optional>

namespace samspel {

/// While it lives, all that is read is of one moment, also when an import commits on another connection.
class Snapshot {
public:
    explicit Snapshot(sqlite::Database& database) {
        if (!database.inTransaction()) {
            m_transaction.emplace(database, sqlite::Transaction::Kind::deferred);
        }
    }

private:
    std::optional<sqlite::Transaction> m_transaction;
};

} // namespace samspel
