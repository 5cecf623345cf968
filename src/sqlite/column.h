// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace sqlite {

// The five kinds of value that SQLite knows. Parameters count from 1, columns from 0. Every function throws
// Error rather than convert: text is never read as a number, NULL never as 0 or "", and NaN (which SQLite
// would store as NULL) is not bound. An integer is read as a real when it is exact.
void bindNull(sqlite3_stmt* statement, int index);
void bindInteger(sqlite3_stmt* statement, int index, std::int64_t value);
void bindReal(sqlite3_stmt* statement, int index, double value);
void bindText(sqlite3_stmt* statement, int index, std::string_view value);
void bindBlob(sqlite3_stmt* statement, int index, std::span<const std::byte> value);

enum class Type { null, integer, real, text, blob };
Type typeOf(int code) noexcept; ///< of SQLite's own number for it
Type typeOf(sqlite3_stmt* statement, int column);
bool isNull(sqlite3_stmt* statement, int column);
std::int64_t readInteger(sqlite3_stmt* statement, int column);
double readReal(sqlite3_stmt* statement, int column);
std::string_view readText(sqlite3_stmt* statement, int column);           ///< valid until the next step
std::span<const std::byte> readBlob(sqlite3_stmt* statement, int column); ///< valid until the next step

/// Throws: the column does not hold @p wanted ("a date", "an integer from 0 to 7"). For traits of other
/// rooms.
[[noreturn]] void refuse(sqlite3_stmt* statement, int column, std::string_view wanted);

/// How a C++ type is bound to a parameter and read from a column; specialize it for types of your own.
template <class T>
struct Column;

template <class T>
concept Bindable = requires(sqlite3_stmt* s, const T& value) {
    Column<T>::bind(s, 1, value);
};
template <class T>
concept Readable = requires(sqlite3_stmt* s) {
    { Column<T>::read(s, 0) } -> std::same_as<T>;
};

// Signed only: SQLite has no unsigned integer, and a size above 2^63 would change its sign.
template <class T>
requires std::same_as<T, int> || std::same_as<T, long> || std::same_as<T, long long>
struct Column<T> {
    static void bind(sqlite3_stmt* s, int index, T value) { bindInteger(s, index, value); }
    static T read(sqlite3_stmt* s, int column) {
        const std::int64_t value = readInteger(s, column);
        if (value < std::numeric_limits<T>::min() || value > std::numeric_limits<T>::max()) {
            refuse(s, column, "an integer of this size");
        }
        return static_cast<T>(value);
    }
};

template <>
struct Column<bool> {
    static void bind(sqlite3_stmt* s, int index, bool value) { bindInteger(s, index, value ? 1 : 0); }
    static bool read(sqlite3_stmt* s, int column);
};

template <>
struct Column<double> {
    static void bind(sqlite3_stmt* s, int index, double value) { bindReal(s, index, value); }
    static double read(sqlite3_stmt* s, int column) { return readReal(s, column); }
};

template <>
struct Column<std::string> {
    static void bind(sqlite3_stmt* s, int index, const std::string& value) { bindText(s, index, value); }
    static std::string read(sqlite3_stmt* s, int column) { return std::string(readText(s, column)); }
};

template <>
struct Column<std::string_view> {
    static void bind(sqlite3_stmt* s, int index, std::string_view value) { bindText(s, index, value); }
};

template <>
struct Column<const char*> {
    static void bind(sqlite3_stmt* s, int index, const char* value) {
        value == nullptr ? bindNull(s, index) : bindText(s, index, value);
    }
};

template <std::size_t N>
struct Column<char[N]> : Column<const char*> {};

template <>
struct Column<std::nullptr_t> {
    static void bind(sqlite3_stmt* s, int index, std::nullptr_t) { bindNull(s, index); }
};

template <>
struct Column<std::nullopt_t> {
    static void bind(sqlite3_stmt* s, int index, std::nullopt_t) { bindNull(s, index); }
};

template <>
struct Column<std::vector<std::byte>> {
    static void bind(sqlite3_stmt* s, int index, const std::vector<std::byte>& value) {
        bindBlob(s, index, value);
    }
    static std::vector<std::byte> read(sqlite3_stmt* s, int column) {
        const auto bytes = readBlob(s, column);
        return {bytes.begin(), bytes.end()};
    }
};

template <>
struct Column<std::span<const std::byte>> {
    static void bind(sqlite3_stmt* s, int index, std::span<const std::byte> value) {
        bindBlob(s, index, value);
    }
};

template <class T>
struct Column<std::optional<T>> {
    static void bind(sqlite3_stmt* s, int index, const std::optional<T>& value) requires Bindable<T> {
        value ? Column<T>::bind(s, index, *value) : bindNull(s, index);
    }
    static std::optional<T> read(sqlite3_stmt* s, int column) requires Readable<T> {
        return isNull(s, column) ? std::nullopt : std::optional<T>(Column<T>::read(s, column));
    }
};

} // namespace sqlite
