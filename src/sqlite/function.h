// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/column.h"

#include <functional>
#include <string>
#include <variant>
#include <vector>

struct sqlite3_value;

namespace sqlite {

/// What a statement hands to a function of ours; valid during the call.
class Arguments {
public:
    explicit Arguments(std::span<sqlite3_value*> values) noexcept : m_values(values) {}

    std::size_t count() const noexcept { return m_values.size(); }
    Type type(std::size_t index) const noexcept;
    bool isNull(std::size_t index) const noexcept { return type(index) == Type::null; }
    // 0 and "" where there is NULL; else as SQLite converts.
    std::int64_t integer(std::size_t index) const noexcept;
    double real(std::size_t index) const noexcept;
    /// A zero stands behind it.
    std::string_view text(std::size_t index) const noexcept;

private:
    std::span<sqlite3_value*> m_values;
};

using Bytes = std::vector<std::byte>;
/// What it gives back; std::monostate is NULL.
using Answer = std::variant<std::monostate, std::int64_t, double, std::string, Bytes>;
/// Gives the same for the same arguments, as long as the connection is open.
using Function = std::function<Answer(const Arguments&)>;

} // namespace sqlite
