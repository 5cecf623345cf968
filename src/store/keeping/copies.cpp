// SPDX-License-Identifier: MIT
#include "store/keeping/copies.h"

#include "sqlite/database.h"
#include "store/keeping/birth.h"
#include "store/migrations.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace samspel {

namespace {

// Beside a backup stands what was found in it, and nothing from it.
bool isNote(const QString& file) {
    const QString note = QStringLiteral(".json");
    return file.endsWith(note) && QFileInfo::exists(file.chopped(note.size())) &&
           file.endsWith(QStringLiteral(".samspel.json"));
}

// The register, by whatever path, its log and its lock: whoever closes another handle of them takes away what
// SQLite has locked.
bool isOfRegister(const QFileInfo& other, const QFileInfo& reg) {
    const QString real = QFileInfo(reg.canonicalFilePath()).fileName();
    const bool isBeside = other.dir() == reg.dir() || other.dir() == QFileInfo(reg.canonicalFilePath()).dir();
    const auto isNamed = [&](const QString& name) {
        return other.fileName().startsWith(name + QLatin1Char('-')) ||
               other.fileName().startsWith(name + QStringLiteral(".lock"));
    };
    return other.canonicalFilePath() == reg.canonicalFilePath() ||
           (isBeside && (isNamed(reg.fileName()) || isNamed(real)));
}

// The random bits of a register, "" of one that has none. By SQLite, which keeps the locks of this program.
QByteArray bitsOf(const QString& path) {
    constexpr qsizetype digits = 32;
    try {
        sqlite::Database database(QFileInfo(path).filesystemAbsoluteFilePath(), sqlite::Mode::readOnly);
        database.limitForForeignFile();
        const QByteArray bits = isRegister(database) ? birthOf(database).toLatin1() : QByteArray();
        return bits.size() == digits ? bits : QByteArray();
    } catch (const sqlite::Error&) {
        return {};
    }
}

// As bytes, so that a damaged copy is known as well.
bool hasBits(const QString& path, const QByteArray& bits) {
    constexpr qint64 stretch = 1 << 20;
    QFile file(path);
    if (bits.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    QByteArray before;
    while (!file.atEnd()) {
        const QByteArray read = file.read(stretch);
        const QByteArray bytes = before + read;
        if (bytes.contains(bits)) {
            return true;
        }
        if (read.isEmpty()) {
            return false;
        }
        before = bytes.right(bits.size());
    }
    return false;
}

// "reg.samspel.schema6", "reg (replaced 2026-11-29 12.00.00).samspel", "reg copy.samspel"; and under any
// other name what `samspel-cli backup` or a recovery made of it. Where links lead to the register, both
// beside the link and beside the register itself.
QStringList besides(const QString& path) {
    const QFileInfo file(path);
    const QFileInfo real(file.canonicalFilePath());
    const QByteArray bits = bitsOf(path);
    QStringList copies;
    const auto look = [&](const QFileInfo& at) {
        for (const QFileInfo& other : at.dir().entryInfoList(QDir::Files)) {
            if (other.fileName().startsWith(at.completeBaseName()) ||
                (other.fileName().endsWith(QLatin1String(".samspel")) && !isOfRegister(other, file) &&
                 hasBits(other.filePath(), bits))) {
                copies << other.filePath();
            }
        }
    };
    look(file);
    const bool isElsewhere = file.dir().canonicalPath() != real.path();
    if (real.exists() && (isElsewhere || real.completeBaseName() != file.completeBaseName())) {
        look(real);
    }
    copies.removeDuplicates();
    return copiesIn(copies, path);
}

} // namespace

QStringList copiesIn(const QStringList& filesAndFolders, const QString& path) {
    const QFileInfo reg(path);
    QStringList files;
    for (const QString& place : filesAndFolders) {
        if (!QFileInfo(place).isDir()) {
            files << place; // told of also when it is not there
            continue;
        }
        for (QDirIterator it(place, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            files << it.next();
        }
    }
    files.removeIf([&](const QString& file) { return isNote(file) || isOfRegister(QFileInfo(file), reg); });
    files.sort();
    return files;
}

QStringList knownCopies(const QString& path, const QString& ownFolder, const QStringList& chosenFolders,
                        const Language& language) {
    QStringList copies = besides(path);
    for (const QString& folder : QStringList(ownFolder) + chosenFolders) {
        if (folder.isEmpty()) {
            continue;
        }
        const Backups backups(path, {folder, false}, language);
        if (!QFileInfo(folder)
                 .isDir()) { // a disk that is not connected; our own is made with the first backup
            copies << (folder == ownFolder ? QStringList() : QStringList(folder));
            continue;
        }
        for (const Backup& backup : backups.all()) {
            copies << backup.path;
        }
        if (QFileInfo(backups.folder()).isDir()) { // one that broke off as well
            copies << copiesIn({backups.folder()}, path);
        }
    }
    copies.removeDuplicates();
    return copies;
}

} // namespace samspel
