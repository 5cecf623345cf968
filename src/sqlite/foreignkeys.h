// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/changeset.h"

#include <vector>

namespace sqlite {

class Database;

/// Suspends the foreign keys of a connection while it lives: they are neither checked nor do they cascade.
class ForeignKeysAside {
public:
    explicit ForeignKeysAside(Database& database);
    ForeignKeysAside(const ForeignKeysAside&) = delete;
    ForeignKeysAside& operator=(const ForeignKeysAside&) = delete;
    ~ForeignKeysAside();

    /// False when they did not hold before either.
    bool held() const noexcept { return m_held; }

private:
    Database& m_database;
    bool m_held;
};

/// Throws StaleChange when a foreign key does not hold after these changes, looking only at rows that they
/// concern.
void requireForeignKeys(Database& database, const std::vector<RowChange>& changes);

} // namespace sqlite
