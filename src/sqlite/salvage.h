// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/changeset.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sqlite {

class Database;
class Statement;

/// Reads what can be read of one table of a damaged file: from both ends, and by leaps over what cannot be.
///
/// A row is found by its key (the rowid, or the primary key of a table WITHOUT ROWID), so that a page that
/// cannot be read costs the rows on it, and of the pages above it those that no leap lands on.
class Salvage {
public:
    using Row = std::vector<Value>;
    /// Keys between which nothing more could be read; nothing stands for the table's beginning or end. Where
    /// both are the same, that row itself could not.
    struct Gap {
        std::optional<Row> after;
        std::optional<Row> before;
    };

    /// Throws Error when the table is not known.
    Salvage(Database& damaged, const std::string& table);

    /// Of the rows that read() gives: the key's first, then the columns.
    std::size_t keySize() const { return m_key.size(); }
    const std::vector<std::string>& columns() const { return m_columns; }
    bool hasRowid() const { return m_hasRowid; }

    /// Gives each row within @p stretches once, in no particular order, and tells where nothing was to be
    /// read. Throws what is no damage, and what @p take throws.
    std::vector<Gap> read(const std::function<void(const Row&)>& take,
                          const std::vector<Gap>& stretches = {Gap{}});

private:
    enum class Way { up, down, at, only }; ///< at: up, with the key itself
    struct Walk {
        std::optional<Row> last; ///< the key that was read last
        bool isWhole = false;    ///< it came to its end
    };

    Walk walk(Way way, const std::optional<Row>& from, const std::optional<Row>& until);
    std::optional<Row> probe(Way way, std::int64_t place);
    static std::vector<std::int64_t> places(const std::optional<Row>& low, const std::optional<Row>& high);
    std::optional<Row> land(const std::optional<Row>& low, const std::optional<Row>& high);
    void readBetween(const std::optional<Row>& after, const std::optional<Row>& before);
    static const char* compared(Way way);
    std::string sql(Way way, bool hasFrom, bool hasUntil) const;

    Database& m_database;
    std::string m_table;
    bool m_hasRowid = true;
    std::vector<std::string> m_key;
    std::vector<std::string> m_columns;
    const std::function<void(const Row&)>* m_take = nullptr;
    std::vector<Gap> m_gaps;
};

} // namespace sqlite
