// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/column.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace sqlite {

class Database;

/// A value as SQLite holds it; monostate is NULL.
using Value = std::variant<std::monostate, std::int64_t, double, std::string, std::vector<std::byte>>;

template <>
struct Column<Value> {
    static void bind(sqlite3_stmt* s, int index, const Value& value);
    static Value read(sqlite3_stmt* s, int column);
};

enum class Operation { insert, update, remove };

/// One cell of a changed row.
struct CellChange {
    int column = 0;
    Value before;           ///< NULL for an inserted row
    Value after;            ///< NULL for a removed row
    bool unchanged = false; ///< in an update; both values are then known only for the primary key, else NULL

    bool operator==(const CellChange&) const = default;
};

/// One row that was inserted, updated or removed.
struct RowChange {
    std::string table;
    Operation operation = Operation::insert;
    std::vector<CellChange> cells; ///< every column, in the order of the table
    std::vector<int> primaryKey;   ///< the columns of the key, in its order
    bool indirect = false;         ///< made by a trigger or a foreign key, not by a statement

    bool operator==(const RowChange&) const = default;
};

/// What changed in a set of rows, from what to what: it can be kept, read, reversed and applied.
class Changeset {
public:
    Changeset() = default;
    /// Takes bytes that bytes() gave earlier. They are checked whenever they are used: the functions below
    /// throw Error::damaged() for any that are no changeset.
    explicit Changeset(std::vector<std::byte> bytes) : m_bytes(std::move(bytes)) {}
    explicit Changeset(std::span<const std::byte> bytes) : m_bytes(bytes.begin(), bytes.end()) {}

    std::span<const std::byte> bytes() const noexcept { return m_bytes; }
    bool empty() const noexcept { return m_bytes.empty(); }

    /// The changeset that takes this one back.
    Changeset inverse() const;
    /// One changeset that does @p first and then @p second.
    static Changeset concatenate(const Changeset& first, const Changeset& second);
    /// The rows, table by table; within a table in no particular order. Of more than this program ever
    /// changes at once it throws Error::damaged().
    std::vector<RowChange> rows() const;

    /// Makes the changes, in a transaction (or savepoint) of its own, and no others: foreign keys do not
    /// cascade here, for what they did was recorded. Triggers run, so what they derive from the tables
    /// follows. Throws StaleChange and changes nothing when a row is no longer as it was recorded, a rule of
    /// a table or a foreign key would not hold, or a table has become another. A row that should go and is
    /// gone is no conflict.
    void apply(Database& database) const;

    bool operator==(const Changeset&) const = default;

private:
    std::vector<std::byte> m_bytes;
};

} // namespace sqlite
