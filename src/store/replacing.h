// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"
#include "sqlite/statement.h"

namespace sqlite {
class Database;
}

namespace samspel {

/// Puts newer figures in the place of those that hold, which become history. Keeps its statements, so it is
/// made once for many.
class Replacing {
public:
    explicit Replacing(sqlite::Database& database);

    /// Where there is none yet.
    void put(qint64 series, const Figure& figure);
    /// What was there is replaced by the figure's source.
    void replace(qint64 series, const Figure& figure);

private:
    sqlite::Statement m_keep, m_remove, m_insert;
};

} // namespace samspel
