// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>
#include <algorithm>

namespace samspel::exchange {

/// A cell without blanks around: most have none, and are let through at a glance.
inline QStringView trimmedCell(QStringView text) {
    const auto isSolid = [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x80; };
    return text.isEmpty() || (isSolid(text.front()) && isSolid(text.back())) ? text : text.trimmed();
}

/// Whether two cells say the same, letter by letter: for texts of some letters, which differ in the last
/// ones.
inline bool isSameText(QStringView one, QStringView other) {
    return one.size() == other.size() && std::equal(one.begin(), one.end(), other.begin());
}

} // namespace samspel::exchange
