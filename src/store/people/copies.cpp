// SPDX-License-Identifier: MIT
// Which copies of a register still hold a person who was erased from it.
#include "sqlite/database.h"
#include "sqlite/pagesum.h"
#include "store/columns.h"
#include "store/people/erasure.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <set>
#include <span>

namespace samspel {

namespace {

constexpr qint64 stretch = 1 << 20;

// "Kari Nordmanns" is hers, "Kari Nordmannsen" is somebody else.
bool isWhole(const QByteArray& bytes, qsizetype end) {
    const auto isLetter = [&](qsizetype at) {
        const auto c = static_cast<unsigned char>(at < bytes.size() ? bytes[at] : '\0');
        return std::isalnum(c) != 0 || c >= 0x80;
    };
    return !isLetter(end) || (bytes[end] == 's' && !isLetter(end + 1));
}

bool holds(const QByteArray& bytes, const QByteArray& sign) {
    for (auto at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + 1)) {
        if (isWhole(bytes, at + sign.size())) {
            return true;
        }
    }
    return false;
}

// As the bytes stand, in stretches that overlap by the longest sign, so that none is cut in two.
bool holdsBytes(QFile& file, const QStringList& written) {
    qsizetype longest = 0;
    for (const QString& sign : written) {
        longest = std::max(longest, sign.toUtf8().size());
    }
    QByteArray before;
    while (!file.atEnd()) {
        const QByteArray read = file.read(stretch);
        if (read.isEmpty()) {
            return true; // the disk fails
        }
        const QByteArray bytes = before + read;
        if (std::any_of(written.begin(), written.end(),
                        [&](const QString& sign) { return holds(bytes, sign.toUtf8()); })) {
            return true;
        }
        before = bytes.right(longest);
    }
    return false;
}

// By its head, or by what is left of one that is damaged: nobody can tell what is in such a file, unless it
// is read. Any other file (a report, a lock) is only its bytes.
bool isDatabase(QFile& file, const QString& path) {
    constexpr QByteArrayView magic("SQLite format 3");
    constexpr qint64 largestPage = 65536;
    const QByteArray start = file.seek(0) ? file.read(largestPage) : QByteArray();
    const auto sums =
        sqlite::formOf(std::as_bytes(std::span(start.data(), static_cast<std::size_t>(start.size())))).sums;
    return start.startsWith(magic) || sums == sqlite::PageForm::Sums::kept ||
           sums == sqlite::PageForm::Sums::denied || path.endsWith(QLatin1String(".samspel"));
}

// As a register: a name of one word is too short to be looked for among bytes.
bool holdsPerson(const QString& path, const QStringList& names) {
    try {
        sqlite::Database database(QFileInfo(path).filesystemAbsoluteFilePath(), sqlite::Mode::still);
        database.limitForForeignFile();
        // Also one whose record is deleted there: the history has the name.
        auto people =
            database.query("SELECT name FROM person UNION SELECT name FROM journal WHERE kind = 'person'");
        while (people.step()) {
            if (names.contains(people.column<QString>(0).simplified(), Qt::CaseInsensitive)) {
                return true;
            }
        }
        return false;
    } catch (const sqlite::Error&) {
        return true; // nobody can tell
    }
}

} // namespace

QStringList filesThatHold(const QStringList& files, const PersonSigns& signs) {
    QStringList holding;
    std::set<QString> seen; // a folder of backups may be the register's own, or lead to it
    for (const QString& path : files) {
        const QString place = QFileInfo(path).canonicalFilePath(); // empty for what is not there
        if (!place.isEmpty() && !seen.insert(place).second) {
            continue;
        }
        QFile file(path);
        const bool isRead = file.open(QIODevice::ReadOnly);
        if (!isRead || holdsBytes(file, signs.written()) ||
            (isDatabase(file, path) && holdsPerson(path, signs.names()))) {
            holding << path;
        }
    }
    return holding;
}

} // namespace samspel
