// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

#include <string>

namespace sqlite {
class Database;
class Statement;
} // namespace sqlite

namespace samspel {

/// The SQL of one kind of record, written from its description. Reads and writes rows without their type;
/// Records<R> in ledger.h gives the types back.
class Table {
public:
    explicit Table(const Kind& kind);

    std::optional<Row> find(sqlite::Database& database, qint64 id) const;
    /// All rows, in the order of their titles' column, then key.
    std::vector<Row> all(sqlite::Database& database) const;
    /// The rows whose column holds the value, in the order of their keys.
    std::vector<Row> where(sqlite::Database& database, const char* column, const Value& value) const;
    qint64 count(sqlite::Database& database) const;

    /// Writes a new row and gives its key: row.id when it is not 0 (undo and files bring their own).
    qint64 insert(sqlite::Database& database, const Row& row) const;
    /// Whether there was such a row.
    bool update(sqlite::Database& database, const Row& row) const;
    bool remove(sqlite::Database& database, qint64 id) const;

private:
    Row read(sqlite::Statement& statement) const;
    std::vector<Row> readAll(sqlite::Statement& statement) const;

    const Kind& m_kind;
    std::string m_select;
    std::string m_insert;
    std::string m_update;
};

} // namespace samspel
