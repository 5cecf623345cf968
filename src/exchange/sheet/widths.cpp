// SPDX-License-Identifier: MIT
#include "exchange/sheet/widths.h"

#include <algorithm>

namespace samspel::exchange {

namespace {

constexpr int least = 8;
constexpr int most = 50;
constexpr std::size_t lookedAt = 1000; // rows

} // namespace

std::vector<int> columnWidths(const Sheet& sheet) {
    std::vector<int> widths;
    for (const QString& head : sheet.heads) {
        widths.push_back(static_cast<int>(std::clamp<qsizetype>(head.size() + 2, least, most)));
    }
    for (std::size_t r = 0; r < std::min(sheet.rows.size(), lookedAt); ++r) {
        const auto& row = sheet.rows[r];
        for (std::size_t c = 0; c < std::min(row.size(), widths.size()); ++c) {
            const auto letters = std::min<qsizetype>(plainText(row[c]).size() + 2, most);
            widths[c] = std::max(widths[c], static_cast<int>(letters));
        }
    }
    return widths;
}

} // namespace samspel::exchange
