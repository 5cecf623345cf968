// SPDX-License-Identifier: MIT
#include "store/keeping/copies.h"

#include <QDir>
#include <QDirIterator>
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

// "reg.samspel.schema6", "reg (replaced 2026-11-29 12.00.00).samspel", "reg copy.samspel".
QStringList besides(const QString& path) {
    const QFileInfo file(path);
    QStringList copies;
    for (const QFileInfo& other : file.dir().entryInfoList(QDir::Files)) {
        if (other.fileName().startsWith(file.completeBaseName())) {
            copies << other.filePath();
        }
    }
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
