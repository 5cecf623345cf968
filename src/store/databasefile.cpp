// SPDX-License-Identifier: MIT
#include "store/databasefile.h"

#include "sqlite/error.h"
#include "sqlite/plainfile.h"

#include <QFileInfo>
#include <array>
#include <cstring>
#include <string_view>

namespace samspel {

bool isDatabase(const QString& path) {
    constexpr std::string_view magic("SQLite format 3");
    std::array<std::byte, magic.size() + 1> head{}; // it ends with a zero
    try {
        sqlite::PlainFile file(QFileInfo(path).filesystemAbsoluteFilePath());
        return file.read(head, 0) && std::memcmp(head.data(), magic.data(), head.size()) == 0;
    } catch (const sqlite::Error&) {
        return false;
    }
}

} // namespace samspel
