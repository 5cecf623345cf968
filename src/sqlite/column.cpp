// SPDX-License-Identifier: MIT
#include "sqlite/column.h"

#include "sqlite/error.h"

#include <sqlite3.h>

#include <cmath>

namespace sqlite {
namespace {

std::string_view sqlOf(sqlite3_stmt* statement) {
    const char* text = sqlite3_sql(statement);
    return text == nullptr ? std::string_view() : text;
}

void require(int code, sqlite3_stmt* statement) {
    Error::require(code, sqlite3_db_handle(statement), sqlOf(statement));
}

const char* nameOf(Type type) {
    switch (type) {
    case Type::integer:
        return "an integer";
    case Type::real:
        return "a real";
    case Type::text:
        return "text";
    case Type::blob:
        return "a blob";
    case Type::null:
        break;
    }
    return "NULL";
}

} // namespace

void bindNull(sqlite3_stmt* statement, int index) { require(sqlite3_bind_null(statement, index), statement); }

void bindInteger(sqlite3_stmt* statement, int index, std::int64_t value) {
    require(sqlite3_bind_int64(statement, index, value), statement);
}

void bindReal(sqlite3_stmt* statement, int index, double value) {
    if (std::isnan(value)) {
        throw Error(SQLITE_MISMATCH, "parameter " + std::to_string(index) + " is not a number",
                    sqlOf(statement));
    }
    require(sqlite3_bind_double(statement, index, value), statement);
}

void bindText(sqlite3_stmt* statement, int index, std::string_view value) {
    // A null pointer would be bound as NULL, and an empty view may hold one.
    const char* text = value.data() == nullptr ? "" : value.data();
    require(sqlite3_bind_text64(statement, index, text, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8),
            statement);
}

void bindBlob(sqlite3_stmt* statement, int index, std::span<const std::byte> value) {
    require(value.empty()
                ? sqlite3_bind_zeroblob(statement, index, 0)
                : sqlite3_bind_blob64(statement, index, value.data(), value.size(), SQLITE_TRANSIENT),
            statement);
}

Type typeOf(sqlite3_stmt* statement, int column) { return typeOf(sqlite3_column_type(statement, column)); }

Type typeOf(int code) noexcept {
    switch (code) {
    case SQLITE_INTEGER:
        return Type::integer;
    case SQLITE_FLOAT:
        return Type::real;
    case SQLITE_TEXT:
        return Type::text;
    case SQLITE_BLOB:
        return Type::blob;
    default:
        return Type::null;
    }
}

bool isNull(sqlite3_stmt* statement, int column) {
    return sqlite3_column_type(statement, column) == SQLITE_NULL;
}

std::int64_t readInteger(sqlite3_stmt* statement, int column) {
    if (sqlite3_column_type(statement, column) != SQLITE_INTEGER) {
        refuse(statement, column, "an integer");
    }
    return sqlite3_column_int64(statement, column);
}

double readReal(sqlite3_stmt* statement, int column) {
    const int type = sqlite3_column_type(statement, column);
    if (type == SQLITE_INTEGER) {
        constexpr std::int64_t exact = std::int64_t{1} << std::numeric_limits<double>::digits;
        const std::int64_t value = sqlite3_column_int64(statement, column);
        if (value < -exact || value > exact) {
            refuse(statement, column, "a real");
        }
        return static_cast<double>(value);
    }
    if (type != SQLITE_FLOAT) {
        refuse(statement, column, "a real");
    }
    return sqlite3_column_double(statement, column);
}

std::string_view readText(sqlite3_stmt* statement, int column) {
    if (sqlite3_column_type(statement, column) != SQLITE_TEXT) {
        refuse(statement, column, "text");
    }
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    if (text == nullptr) {
        throw Error(SQLITE_NOMEM, sqlite3_errstr(SQLITE_NOMEM), sqlOf(statement));
    }
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

std::span<const std::byte> readBlob(sqlite3_stmt* statement, int column) {
    if (sqlite3_column_type(statement, column) != SQLITE_BLOB) {
        refuse(statement, column, "a blob");
    }
    // The pointer of an empty blob is null, which is what an empty span holds.
    const auto* bytes = static_cast<const std::byte*>(sqlite3_column_blob(statement, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

void refuse(sqlite3_stmt* statement, int column, std::string_view wanted) {
    const char* name = sqlite3_column_name(statement, column);
    std::string text = "column " + std::to_string(column);
    if (name != nullptr) {
        text += std::string(" (") + name + ")";
    }
    text += std::string(" holds ") + nameOf(typeOf(statement, column));
    throw Error(SQLITE_MISMATCH, text + " where " + std::string(wanted) + " is needed", sqlOf(statement));
}

bool Column<bool>::read(sqlite3_stmt* s, int column) {
    const std::int64_t value = readInteger(s, column);
    if (value != 0 && value != 1) {
        refuse(s, column, "0 or 1");
    }
    return value == 1;
}

} // namespace sqlite
