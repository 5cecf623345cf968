// SPDX-License-Identifier: MIT
#include "sqlite/function.h"

#include "sqlite/connection.h"
#include "sqlite/database.h"

#include <sqlite3.h>

#include <exception>

namespace sqlite {

namespace {

void give(sqlite3_context* context, const Answer& answer) {
    if (const auto* whole = std::get_if<std::int64_t>(&answer)) {
        sqlite3_result_int64(context, *whole);
    } else if (const auto* real = std::get_if<double>(&answer)) {
        sqlite3_result_double(context, *real);
    } else if (const auto* text = std::get_if<std::string>(&answer)) {
        sqlite3_result_text64(context, text->data(), text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    } else if (const auto* bytes = std::get_if<Bytes>(&answer)) {
        // An empty vector may have no address, and that would be NULL.
        sqlite3_result_blob64(context, bytes->empty() ? static_cast<const void*>("") : bytes->data(),
                              bytes->size(), SQLITE_TRANSIENT);
    } else {
        sqlite3_result_null(context);
    }
}

void call(sqlite3_context* context, int count, sqlite3_value** values) {
    try {
        const auto* function = static_cast<const Function*>(sqlite3_user_data(context));
        give(context, (*function)(Arguments({values, static_cast<std::size_t>(count)})));
    } catch (const std::bad_alloc&) { // must not pass through C
        sqlite3_result_error_nomem(context);
    } catch (const std::exception& error) {
        sqlite3_result_error(context, error.what(), -1);
    }
}

} // namespace

Type Arguments::type(std::size_t index) const noexcept { return typeOf(sqlite3_value_type(m_values[index])); }

std::int64_t Arguments::integer(std::size_t index) const noexcept {
    return sqlite3_value_int64(m_values[index]);
}

double Arguments::real(std::size_t index) const noexcept { return sqlite3_value_double(m_values[index]); }

std::string_view Arguments::text(std::size_t index) const noexcept {
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(m_values[index]));
    return text == nullptr
               ? std::string_view("")
               : std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(m_values[index])));
}

void Database::addFunction(const char* name, int arguments, Function function) {
    auto kept = std::make_unique<Function>(std::move(function));
    // Never from a trigger, a view or an index: those come with the file, and the file may come by e-mail.
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    const int code =
        sqlite3_create_function_v2(handle(), name, arguments, flags, kept.release(), call, nullptr, nullptr,
                                   [](void* self) { delete static_cast<Function*>(self); });
    Error::require(code, handle(), name); // where it fails SQLite has deleted the function
}

} // namespace sqlite
