// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <variant>
#include <vector>

namespace samspel {

/// One cell of a record as it is stored: nothing, a whole number, a decimal number or text.
using Value = std::variant<std::monostate, qint64, double, QString>;

/// A record without its type: its key, and one value for each field of its Kind, in their order.
struct Row {
    qint64 id = 0;
    std::vector<Value> cells;

    friend bool operator==(const Row&, const Row&) = default;
};

inline bool isEmpty(const Value& value) { return std::holds_alternative<std::monostate>(value); }
inline QString textOf(const Value& value) {
    const auto* text = std::get_if<QString>(&value);
    return text != nullptr ? *text : QString();
}
inline qint64 wholeOf(const Value& value) {
    const auto* whole = std::get_if<qint64>(&value);
    return whole != nullptr ? *whole : 0;
}

} // namespace samspel
