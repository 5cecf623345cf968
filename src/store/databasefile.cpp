// SPDX-License-Identifier: MIT
#include "store/databasefile.h"

#include "sqlite/error.h"
#include "sqlite/plainfile.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <array>
#include <cstring>
#include <string_view>

namespace samspel {

bool isDatabase(const QString& path) {
    if (!QFileInfo(path).isFile()) { // to open a pipe would wait for somebody to write
        return false;
    }
    constexpr std::string_view magic("SQLite format 3");
    std::array<std::byte, magic.size() + 1> head{}; // it ends with a zero
    try {
        sqlite::PlainFile file(QFileInfo(path).filesystemAbsoluteFilePath());
        return file.read(head, 0) && std::memcmp(head.data(), magic.data(), head.size()) == 0;
    } catch (const sqlite::Error&) {
        return false;
    }
}

QString fileBeside(const QString& path, const char* ending) {
    const QString real = QFileInfo(path).canonicalFilePath();
    return (real.isEmpty() ? path : real) + QLatin1String(ending);
}

bool isOfRegister(const QString& path) {
    static const QRegularExpression ours(QStringLiteral("\\.samspel(-wal|-shm|-journal|\\.lock)?$"));
    const QFileInfo file(path);
    const QFileInfo real(file.canonicalFilePath()); // what a link leads to is written over
    return file.isFile() && (isDatabase(path) || ours.match(file.fileName()).hasMatch() ||
                             ours.match(real.fileName()).hasMatch());
}

} // namespace samspel
