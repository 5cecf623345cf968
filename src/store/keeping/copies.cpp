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

// "reg.samspel.schema6", "reg (replaced 2026-11-29 12.00.00).samspel", "reg copy.samspel".
QStringList besides(const QString& path) {
    const QFileInfo file(path);
    QStringList copies;
    for (const QFileInfo& other : file.dir().entryInfoList(QDir::Files)) {
        const QString name = other.fileName();
        const bool isOwn = other.canonicalFilePath() == file.canonicalFilePath() ||
                           name.startsWith(file.fileName() + QLatin1Char('-')) ||
                           name.startsWith(file.fileName() + QStringLiteral(".lock"));
        if (!isOwn && !isNote(other.filePath()) && name.startsWith(file.completeBaseName())) {
            copies << other.filePath();
        }
    }
    return copies;
}

} // namespace

QStringList knownCopies(const QString& path, const QStringList& folders, const Language& language) {
    QStringList copies = besides(path);
    for (const QString& folder : folders) {
        if (folder.isEmpty()) {
            continue;
        }
        const Backups backups(path, {folder, false}, language);
        if (!QFileInfo(folder)
                 .isDir()) { // a disk that is not connected; our own is made with the first backup
            copies << (folder == BackupPlace::ownFolder() ? QStringList() : QStringList(folder));
            continue;
        }
        for (const Backup& backup : backups.all()) {
            copies << backup.path;
        }
        copies << filesIn({backups.folder()}); // one that broke off as well
    }
    copies.removeDuplicates();
    return copies;
}

QStringList filesIn(const QStringList& filesAndFolders) {
    QStringList files;
    for (const QString& place : filesAndFolders) {
        if (QFileInfo(place).isFile()) {
            files << place;
            continue;
        }
        for (QDirIterator it(place, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            if (const QString file = it.next(); !isNote(file)) {
                files << file;
            }
        }
    }
    files.sort();
    return files;
}

} // namespace samspel
