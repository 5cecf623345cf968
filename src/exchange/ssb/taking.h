// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>
#include <algorithm>
#include <array>
#include <optional>

// How labels are taken apart from the front.
namespace samspel::exchange::ssb {

inline constexpr int firstYear = 1700; // of any census; a smaller number is no year
inline constexpr int lastYear = 2200;

inline bool is(QStringView text, QStringView name) { return text.compare(name, Qt::CaseInsensitive) == 0; }

template <std::size_t size>
bool isOneOf(QStringView text, const std::array<QStringView, size>& names) {
    return std::any_of(names.begin(), names.end(), [text](QStringView name) { return is(text, name); });
}

inline bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

inline qsizetype digitsAtFront(QStringView text) {
    return std::find_if_not(text.begin(), text.end(), isDigit) - text.begin();
}

/// Takes a number off the front, if it has no more digits than that.
inline std::optional<int> takeNumber(QStringView& text, qsizetype mostDigits) {
    const qsizetype digits = digitsAtFront(text);
    if (digits == 0 || digits > mostDigits) {
        return std::nullopt;
    }
    const int number = text.first(digits).toInt();
    text = text.sliced(digits);
    return number;
}

} // namespace samspel::exchange::ssb
