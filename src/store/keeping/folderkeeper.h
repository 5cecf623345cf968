// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>
#include <functional>
#include <optional>

namespace samspel {

class Language;

/// Who else works in a folder: a program that copies it to other machines, or a network drive that several
/// machines write to. Neither knows what a register needs.
struct FolderKeeper {
    enum class Kind { sync, network };
    Kind kind = Kind::sync;
    QString name; ///< "OneDrive", "SMB"

    bool operator==(const FolderKeeper&) const = default;
};

/// Whether a file with this name or pattern ("*.db") lies in the folder.
using HasMarker = std::function<bool(const QString& folder, const QString& pattern)>;

/// By the names of the folders, from the root ("home", "kari", "OneDrive - Sogndal kommune"), by what clients
/// leave in them, and by the file system's type as the system calls it ("cifs", "fuse.sshfs").
std::optional<FolderKeeper> folderKeeper(const QStringList& folders, const HasMarker& hasMarker,
                                         const QByteArray& fileSystem);
/// The same for a register on this machine.
std::optional<FolderKeeper> folderKeeperOf(const QString& path);

/// What may happen there, and a safe way of working.
QString warning(const FolderKeeper& keeper, const Language& language);

} // namespace samspel
