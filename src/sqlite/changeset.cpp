// SPDX-License-Identifier: MIT
#include "sqlite/changeset.h"

#include "sqlite/changeparser.h"
#include "sqlite/error.h"

#include <sqlite3.h>

#include <limits>
#include <memory>
#include <type_traits>

namespace sqlite {
namespace {

Changeset taken(int code, int size, void* data) {
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner(data, &sqlite3_free);
    Error::require(code, nullptr);
    return Changeset(std::span(static_cast<const std::byte*>(data), static_cast<std::size_t>(size)));
}

// A cell of one byte takes a hundred here, so that bytes made to do harm would take all memory. The most that
// this program writes is a merger, store/merging.cpp: some 8 million.
constexpr std::size_t mostCells = 10'000'000;

void requireFit(std::span<const std::byte> bytes) {
    if (bytes.size() <= mostCells) { // each has a byte at least
        return;
    }
    std::size_t cells = 0;
    ChangeParser parser(bytes);
    while (parser.next()) {
        cells += parser.row().cells.size();
        if (cells > mostCells) {
            throw Error(SQLITE_CORRUPT, "a recorded change is larger than any that this program makes");
        }
    }
}

/// The size as SQLite takes it, of bytes that it can safely be given: on some damaged ones it never comes to
/// an end.
int checkedSize(std::span<const std::byte> bytes) {
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
        throw Error(SQLITE_TOOBIG, "a recorded change is larger than 2 GB");
    }
    ChangeParser parser(bytes);
    while (parser.next()) {
    }
    return static_cast<int>(bytes.size());
}

} // namespace

void Column<Value>::bind(sqlite3_stmt* s, int index, const Value& value) {
    std::visit(
        [&](const auto& held) {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, std::monostate>) {
                bindNull(s, index);
            } else {
                Column<Held>::bind(s, index, held);
            }
        },
        value);
}

Value Column<Value>::read(sqlite3_stmt* s, int column) {
    switch (sqlite3_column_type(s, column)) {
    case SQLITE_INTEGER:
        return readInteger(s, column);
    case SQLITE_FLOAT:
        return readReal(s, column);
    case SQLITE_TEXT:
        return Column<std::string>::read(s, column);
    case SQLITE_BLOB:
        return Column<std::vector<std::byte>>::read(s, column);
    default:
        return std::monostate{};
    }
}

Changeset Changeset::inverse() const {
    int size = 0;
    void* data = nullptr;
    const int code = sqlite3changeset_invert(checkedSize(m_bytes), m_bytes.data(), &size, &data);
    return taken(code, size, data);
}

Changeset Changeset::concatenate(const Changeset& first, const Changeset& second) {
    int size = 0;
    void* data = nullptr;
    // SQLite does not change its input; that the pointers are not const has historical reasons.
    const int code = sqlite3changeset_concat(
        checkedSize(first.m_bytes), const_cast<std::byte*>(first.m_bytes.data()), checkedSize(second.m_bytes),
        const_cast<std::byte*>(second.m_bytes.data()), &size, &data);
    return taken(code, size, data);
}

std::vector<RowChange> Changeset::rows() const {
    requireFit(m_bytes);
    std::vector<RowChange> result;
    ChangeParser parser(m_bytes);
    while (parser.next()) {
        result.push_back(parser.row());
    }
    return result;
}

} // namespace sqlite
