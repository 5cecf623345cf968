// SPDX-License-Identifier: MIT
#include "sqlite/changewriter.h"

#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <optional>
#include <string_view>

namespace sqlite {
namespace {

/// Writes what ChangeParser reads.
class ChangeWriter {
public:
    void write(const RowChange& row) {
        if (m_bytes.empty() || row.table != m_table) {
            writeTable(row);
        }
        putByte(row.operation == Operation::insert   ? SQLITE_INSERT
                : row.operation == Operation::update ? SQLITE_UPDATE
                                                     : SQLITE_DELETE);
        putByte(row.indirect ? 1 : 0);
        if (row.operation != Operation::insert) {
            for (const CellChange& cell : row.cells) {
                const bool isKnown =
                    row.operation == Operation::remove || isKey(row, cell) || !cell.unchanged;
                putValue(isKnown ? &cell.before : nullptr);
            }
        }
        if (row.operation != Operation::remove) {
            for (const CellChange& cell : row.cells) {
                const bool isKnown =
                    row.operation == Operation::insert || (!isKey(row, cell) && !cell.unchanged);
                putValue(isKnown ? &cell.after : nullptr);
            }
        }
    }
    std::vector<std::byte> take() { return std::move(m_bytes); }

private:
    static bool isKey(const RowChange& row, const CellChange& cell) {
        return std::find(row.primaryKey.begin(), row.primaryKey.end(), cell.column) != row.primaryKey.end();
    }
    void writeTable(const RowChange& row) {
        m_table = row.table;
        putByte('T');
        putCount(row.cells.size());
        std::vector<std::uint8_t> places(row.cells.size(), 0);
        for (std::size_t i = 0; i < row.primaryKey.size(); ++i) {
            places[static_cast<std::size_t>(row.primaryKey[i])] = static_cast<std::uint8_t>(i + 1);
        }
        for (const std::uint8_t place : places) {
            putByte(place);
        }
        put(std::as_bytes(std::span(row.table.data(), row.table.size())));
        putByte(0);
    }
    void putValue(const Value* value) {
        if (value == nullptr) {
            putByte(0);
        } else if (const auto* whole = std::get_if<std::int64_t>(value)) {
            putByte(SQLITE_INTEGER);
            putEight(std::bit_cast<std::uint64_t>(*whole));
        } else if (const auto* decimal = std::get_if<double>(value)) {
            putByte(SQLITE_FLOAT);
            putEight(std::bit_cast<std::uint64_t>(*decimal));
        } else if (const auto* text = std::get_if<std::string>(value)) {
            putByte(SQLITE_TEXT);
            putCount(text->size());
            put(std::as_bytes(std::span(text->data(), text->size())));
        } else if (const auto* blob = std::get_if<std::vector<std::byte>>(value)) {
            putByte(SQLITE_BLOB);
            putCount(blob->size());
            put(*blob);
        } else {
            putByte(SQLITE_NULL);
        }
    }
    void putByte(int byte) { m_bytes.push_back(static_cast<std::byte>(byte)); }
    void put(std::span<const std::byte> bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }
    void putEight(std::uint64_t value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            putByte(static_cast<int>(value >> shift & 0xffu));
        }
    }
    /// Seven bits a byte, the highest first; each but the last with its high bit set.
    void putCount(std::size_t value) {
        for (int shift = 28; shift > 0; shift -= 7) {
            if (value >> shift != 0) {
                putByte(static_cast<int>((value >> shift & 0x7fu) | 0x80u));
            }
        }
        putByte(static_cast<int>(value & 0x7fu));
    }

    std::vector<std::byte> m_bytes;
    std::string m_table;
};

} // namespace

Changeset changesetOf(std::span<const RowChange> rows) {
    ChangeWriter writer;
    for (const RowChange& row : rows) {
        writer.write(row);
    }
    return Changeset(writer.take());
}

} // namespace sqlite
