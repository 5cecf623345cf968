// SPDX-License-Identifier: MIT
#include "sqlite/changeparser.h"

#include "sqlite/error.h"

#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <utility>

namespace sqlite {
namespace {

[[noreturn]] void unsound() {
    throw Error(SQLITE_CORRUPT, "a recorded change is damaged and cannot be read");
}

void demand(bool sound) {
    if (!sound) {
        unsound();
    }
}

constexpr std::size_t mostColumns = 200; // of a table in a register: Database::limitForForeignFile()

std::string text(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

bool ChangeParser::next() {
    while (!m_rest.empty()) {
        switch (takeByte()) {
        case 'T':
            readTable();
            break;
        case SQLITE_INSERT:
            readRow(Operation::insert);
            return true;
        case SQLITE_UPDATE:
            readRow(Operation::update);
            return true;
        case SQLITE_DELETE:
            readRow(Operation::remove);
            return true;
        default:
            unsound();
        }
    }
    return false;
}

void ChangeParser::readTable() {
    m_columns = takeCount();
    demand(m_columns > 0 && m_columns <= mostColumns);
    // For each column 0, or its place in the key, from 1.
    const auto places = take(m_columns);
    const auto inKey = static_cast<std::size_t>(
        std::count_if(places.begin(), places.end(), [](std::byte place) { return place != std::byte{}; }));
    demand(inKey > 0);
    m_key.assign(inKey, -1);
    for (std::size_t column = 0; column < m_columns; ++column) {
        if (const auto place = std::to_integer<std::size_t>(places[column]); place > 0) {
            demand(place <= inKey && m_key[place - 1] < 0);
            m_key[place - 1] = static_cast<int>(column);
        }
    }
    const auto end = std::find(m_rest.begin(), m_rest.end(), std::byte{});
    demand(end != m_rest.end() && end != m_rest.begin());
    m_table = text(take(static_cast<std::size_t>(end - m_rest.begin())));
    takeByte();
}

void ChangeParser::readRow(Operation operation) {
    demand(m_columns > 0);
    const std::uint8_t indirect = takeByte();
    demand(indirect <= 1);
    m_row = RowChange{m_table, operation, {}, m_key, indirect == 1};
    const std::vector<std::optional<Value>> nothing(m_columns);
    const auto before = operation == Operation::insert ? nothing : readRecord();
    const auto after = operation == Operation::remove ? nothing : readRecord();
    for (std::size_t column = 0; column < m_columns; ++column) {
        const std::optional<Value>& old = before[column];
        const std::optional<Value>& fresh = after[column];
        if (operation == Operation::update) {
            const bool ofKey = std::find(m_key.begin(), m_key.end(), static_cast<int>(column)) != m_key.end();
            demand(ofKey ? old && !fresh : old.has_value() == fresh.has_value());
            const Value known = old.value_or(Value());
            m_row.cells.push_back({static_cast<int>(column), known, fresh.value_or(known), !fresh});
        } else {
            demand(old || fresh);
            m_row.cells.push_back({static_cast<int>(column), old.value_or(Value()), fresh.value_or(Value())});
        }
    }
}

std::vector<std::optional<Value>> ChangeParser::readRecord() {
    std::vector<std::optional<Value>> record;
    for (std::size_t column = 0; column < m_columns; ++column) {
        record.push_back(readValue());
    }
    return record;
}

std::optional<Value> ChangeParser::readValue() {
    switch (takeByte()) {
    case 0:
        return std::nullopt;
    case SQLITE_INTEGER:
        return std::bit_cast<std::int64_t>(takeEight());
    case SQLITE_FLOAT:
        return std::bit_cast<double>(takeEight());
    case SQLITE_TEXT:
        return text(take(takeCount()));
    case SQLITE_BLOB: {
        const auto bytes = take(takeCount());
        return std::vector<std::byte>(bytes.begin(), bytes.end());
    }
    case SQLITE_NULL:
        return Value();
    default:
        unsound();
    }
}

std::span<const std::byte> ChangeParser::take(std::size_t size) {
    demand(size <= m_rest.size());
    const auto taken = m_rest.first(size);
    m_rest = m_rest.subspan(size);
    return taken;
}

std::uint8_t ChangeParser::takeByte() { return std::to_integer<std::uint8_t>(take(1).front()); }

std::uint64_t ChangeParser::takeEight() {
    std::uint64_t value = 0;
    for (const std::byte each : take(8)) {
        value = value << 8 | std::to_integer<std::uint64_t>(each);
    }
    return value;
}

/// Seven bits a byte, the high bit says that more follow; five bytes hold all that SQLite writes here.
std::size_t ChangeParser::takeCount() {
    std::size_t value = 0;
    for (int bytes = 0; bytes < 5; ++bytes) {
        const std::uint8_t byte = takeByte();
        value = value << 7 | (byte & 0x7fu);
        if ((byte & 0x80u) == 0) {
            return value;
        }
    }
    unsound();
}

} // namespace sqlite
