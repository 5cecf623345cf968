// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/changeset.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sqlite {

/// Reads the bytes of a changeset row by row and throws Error::damaged() where they are none.
///
/// The format is described in the source of SQLite (ext/session/sqlite3session.c) and does not change, since
/// changesets are kept. SQLite's own reader trusts the bytes too much: 3.40 runs for ever on some that are
/// cut short.
class ChangeParser {
public:
    explicit ChangeParser(std::span<const std::byte> bytes) : m_rest(bytes) {}

    bool next();
    const RowChange& row() const noexcept { return m_row; }

private:
    void readTable();
    void readRow(Operation operation);
    std::vector<std::optional<Value>> readRecord();
    std::optional<Value> readValue();
    std::span<const std::byte> take(std::size_t size);
    std::uint8_t takeByte();
    std::uint64_t takeEight();
    std::size_t takeCount();

    std::span<const std::byte> m_rest;
    std::string m_table;
    std::size_t m_columns = 0;
    std::vector<int> m_key;
    RowChange m_row;
};

} // namespace sqlite
