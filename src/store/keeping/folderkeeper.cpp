// SPDX-License-Identifier: MIT
#include "store/keeping/folderkeeper.h"

#include "domain/language.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <array>

namespace samspel {

namespace {

using Keeping = FolderKeeper::Kind;

/// How a client's folder is called: just so, or so at the beginning ("OneDrive - Sogndal kommune").
struct Name {
    const char* name;
    const char* keeper;
    bool isBeginning = false;
};
constexpr std::array names{Name{"OneDrive", "OneDrive"},
                           Name{"OneDrive -", "OneDrive", true},
                           Name{"OneDrive – ", "OneDrive", true},
                           Name{"Dropbox", "Dropbox"},
                           Name{"Dropbox (", "Dropbox", true},
                           Name{"Nextcloud", "Nextcloud"},
                           Name{"ownCloud", "ownCloud"},
                           Name{"ownCloud - ", "ownCloud", true},
                           Name{"Google Drive", "Google Drive"},
                           Name{"Google Disk", "Google Drive"},
                           Name{"GoogleDrive", "Google Drive"},
                           Name{"GoogleDrive-", "Google Drive", true},
                           Name{"iCloud Drive", "iCloud"},
                           Name{"iCloudDrive", "iCloud"},
                           Name{"com~apple~CloudDocs", "iCloud"},
                           Name{"Jottacloud", "Jottacloud"},
                           Name{"pCloudDrive", "pCloud"},
                           Name{"Box Sync", "Box"},
                           Name{"MEGAsync", "MEGA"},
                           Name{"Seafile", "Seafile"},
                           Name{"Syncthing", "Syncthing"}};

/// What a client leaves in the uppermost folder that it keeps.
struct Marker {
    const char* pattern;
    const char* keeper;
};
constexpr std::array markers{Marker{".dropbox", "Dropbox"},
                             Marker{".dropbox.cache", "Dropbox"},
                             Marker{".nextcloudsync.log", "Nextcloud"},
                             Marker{".owncloudsync.log", "ownCloud"},
                             Marker{"._sync_*.db", "Nextcloud"},
                             Marker{".sync_*.db", "Nextcloud"},
                             Marker{".csync_journal.db", "ownCloud"},
                             Marker{".tmp.drivedownload", "Google Drive"},
                             Marker{".tmp.driveupload", "Google Drive"},
                             Marker{".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"},
                             Marker{".stfolder", "Syncthing"},
                             Marker{".megaignore", "MEGA"},
                             Marker{".seafile-data", "Seafile"}};

/// Types of file systems, as far as they begin.
struct System {
    const char* beginning;
    const char* keeper;
    Keeping kind = Keeping::network;
};
constexpr std::array systems{System{"cifs", "SMB"},
                             System{"smb", "SMB"},
                             System{"nfs", "NFS"},
                             System{"fuse.sshfs", "SSHFS"},
                             System{"sshfs", "SSHFS"},
                             System{"fuse.gvfsd", "GVFS"},
                             System{"fuse.kio", "KIO"},
                             System{"davfs", "WebDAV"},
                             System{"fuse.davfs", "WebDAV"},
                             System{"fuse.rclone", "rclone", Keeping::sync},
                             System{"fuse.onedriver", "OneDrive", Keeping::sync},
                             System{"fuse.google-drive", "Google Drive", Keeping::sync},
                             System{"afpfs", "AFP"},
                             System{"afs", "AFS"},
                             System{"9p", "9P"},
                             System{"ceph", "Ceph"},
                             System{"fuse.ceph", "Ceph"},
                             System{"fuse.glusterfs", "GlusterFS"},
                             System{"glusterfs", "GlusterFS"},
                             System{"vboxsf", "VirtualBox"},
                             System{"fuse.vmhgfs", "VMware"}};

// "smb-share:server=filar,share=felles", as GNOME's desktop mounts it.
std::optional<FolderKeeper> mountedByDesktop(const QString& folder) {
    const QString scheme = folder.section(QLatin1Char(':'), 0, 0);
    if (!folder.contains(QLatin1Char('=')) || scheme == folder) {
        return std::nullopt;
    }
    if (scheme == QLatin1String("google-drive")) {
        return FolderKeeper{Keeping::sync, QStringLiteral("Google Drive")};
    }
    if (scheme == QLatin1String("onedrive")) {
        return FolderKeeper{Keeping::sync, QStringLiteral("OneDrive")};
    }
    static const QStringList schemes{QStringLiteral("smb-share"), QStringLiteral("sftp"),
                                     QStringLiteral("dav"),       QStringLiteral("davs"),
                                     QStringLiteral("ftp"),       QStringLiteral("nfs"),
                                     QStringLiteral("afp-volume")};
    return schemes.contains(scheme) ? std::optional(FolderKeeper{
                                          Keeping::network, scheme.section(QLatin1Char('-'), 0, 0).toUpper()})
                                    : std::nullopt;
}

std::optional<FolderKeeper> named(const QString& folder) {
    for (const Name& name : names) {
        const QString said = QString::fromUtf8(name.name);
        const bool isIt = name.isBeginning ? folder.startsWith(said, Qt::CaseInsensitive)
                                           : folder.compare(said, Qt::CaseInsensitive) == 0;
        if (isIt) {
            return FolderKeeper{Keeping::sync, QString::fromLatin1(name.keeper)};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<FolderKeeper> folderKeeper(const QStringList& folders, const HasMarker& hasMarker,
                                         const QByteArray& fileSystem) {
    // The innermost first: it is nearest to the register.
    for (qsizetype count = folders.size(); count > 0; --count) {
        const QString& folder = folders[count - 1];
        if (auto keeper = named(folder)) {
            return keeper;
        }
        if (auto keeper = mountedByDesktop(folder)) {
            return keeper;
        }
        const QString path = QLatin1Char('/') + folders.first(count).join(QLatin1Char('/'));
        for (const Marker& marker : markers) {
            if (hasMarker && hasMarker(path, QString::fromLatin1(marker.pattern))) {
                return FolderKeeper{Keeping::sync, QString::fromLatin1(marker.keeper)};
            }
        }
    }
    const QByteArray type = fileSystem.toLower();
    for (const System& system : systems) {
        if (type.startsWith(system.beginning)) {
            return FolderKeeper{system.kind, QString::fromLatin1(system.keeper)};
        }
    }
    return std::nullopt;
}

std::optional<FolderKeeper> folderKeeperOf(const QString& path) {
    const QString real = QFileInfo(path).canonicalFilePath();
    const QString folder = QFileInfo(real.isEmpty() ? QFileInfo(path).absoluteFilePath() : real).path();
    const auto hasMarker = [](const QString& where, const QString& pattern) {
        return pattern.contains(QLatin1Char('*'))
                   ? !QDir(where).entryList({pattern}, QDir::AllEntries | QDir::Hidden).isEmpty()
                   : QFileInfo::exists(where + QLatin1Char('/') + pattern);
    };
    return folderKeeper(folder.split(QLatin1Char('/'), Qt::SkipEmptyParts), hasMarker,
                        QStorageInfo(folder).fileSystemType());
}

QString warning(const FolderKeeper& keeper, const Language& language) {
    if (keeper.kind == Keeping::network) {
        return language
            .say("Keeping",
                 "The register lies on a network drive (%1). Such drives may break off in the middle, "
                 "and not all of them keep two machines apart. Work on a copy on your own machine, and "
                 "choose a folder on the network drive for the backups.")
            .arg(keeper.name);
    }
    return language
        .say("Keeping",
             "The register lies in a folder that %1 copies to other machines while you work. It may copy "
             "half a change, or make two versions of the file. Work on a copy outside that folder, and "
             "choose a folder in %1 for the backups and for what you export.")
        .arg(keeper.name);
}

} // namespace samspel
