// SPDX-License-Identifier: MIT
#include "store/keeping/folderkeeper.h"

#include "store/register.h"

#include <QDir>

using namespace samspel;
using namespace samspel::made;

namespace {

QString keeperOf(const QString& folder, const QByteArray& fileSystem = "ext4",
                 const QStringList& markers = {}) {
    const auto keeper = folderKeeper(
        folder.split(u'/', Qt::SkipEmptyParts),
        [&](const QString& where, const QString& pattern) {
            return markers.contains(where + u'/' + pattern);
        },
        fileSystem);
    return keeper ? keeper->name : QString();
}

} // namespace

TEST_CASE("folders that a sync client keeps are known by their names", "[store]") {
    CHECK(keeperOf(u"/home/kari/OneDrive/Samspel"_s) == u"OneDrive"_s);
    CHECK(keeperOf(u"/home/kari/OneDrive - Sogndal kommune/Dokument"_s) == u"OneDrive"_s);
    CHECK(keeperOf(u"/home/kari/Dropbox (Privat)"_s) == u"Dropbox"_s);
    CHECK(keeperOf(u"/home/kari/nextcloud/x"_s) == u"Nextcloud"_s);
    CHECK(keeperOf(u"/home/kari/ownCloud"_s) == u"ownCloud"_s);
    CHECK(keeperOf(u"/home/kari/Google Disk/Min disk"_s) == u"Google Drive"_s);
    CHECK(keeperOf(u"/Users/kari/Library/Mobile Documents/com~apple~CloudDocs"_s) == u"iCloud"_s);
    CHECK(keeperOf(u"/home/kari/Jottacloud"_s) == u"Jottacloud"_s);
    CHECK(keeperOf(u"/run/user/1000/gvfs/google-drive:host=gmail.com,user=kari/x"_s) == u"Google Drive"_s);
}

TEST_CASE("folders that only sound alike get no warning", "[store]") {
    for (const QString& folder : {u"/home/kari/Dokument"_s, u"/home/kari/OneDriveX"_s, u"/home/dropboxen"_s,
                                  u"/home/kari/Nextcloud-planar"_s, u"/"_s, u"/mnt/nfs-ting"_s}) {
        CAPTURE(folder);
        CHECK(keeperOf(folder).isEmpty());
    }
}

TEST_CASE("a folder of any name is known by what its client left in it, also far up", "[store]") {
    CHECK(keeperOf(u"/home/kari/Sky/Samspel/2026"_s, "ext4", {u"/home/kari/Sky/._sync_*.db"_s}) ==
          u"Nextcloud"_s);
    CHECK(keeperOf(u"/data/felles/x"_s, "btrfs", {u"/data/felles/.dropbox.cache"_s}) == u"Dropbox"_s);
    CHECK(keeperOf(u"/data/felles/x"_s, "btrfs", {u"/data/felles/.tmp.drivedownload"_s}) ==
          u"Google Drive"_s);
    // The innermost is the one that works there.
    CHECK(keeperOf(u"/a/Dropbox/Nextcloud/x"_s) == u"Nextcloud"_s);
}

TEST_CASE("network drives are known by their file system", "[store]") {
    CHECK(keeperOf(u"/mnt/felles"_s, "cifs") == u"SMB"_s);
    CHECK(keeperOf(u"/mnt/felles"_s, "smb3") == u"SMB"_s);
    CHECK(keeperOf(u"/mnt/felles"_s, "nfs4") == u"NFS"_s);
    CHECK(keeperOf(u"/mnt/felles"_s, "fuse.sshfs") == u"SSHFS"_s);
    CHECK(keeperOf(u"/mnt/felles"_s, "fuse.rclone") == u"rclone"_s);
    CHECK(keeperOf(u"/run/user/1000/gvfs/smb-share:server=filar,share=felles"_s) == u"SMB"_s);
    for (const char* local : {"ext4", "xfs", "btrfs", "tmpfs", "vfat", "ntfs", "fuseblk", "overlay"}) {
        CHECK(keeperOf(u"/mnt/felles"_s, local).isEmpty());
    }
}

TEST_CASE("a real folder with a client's marker is found, and the warning says a safe way", "[store]") {
    const Place place;
    QDir(place.folder()).mkpath(u"Arbeid/2026"_s);
    const QString path = place / u"Arbeid/2026/a.samspel"_s;
    writeFile(path, "x");
    CHECK_FALSE(folderKeeperOf(path));
    writeFile(place / u"Arbeid/._sync_0a1b2c.db"_s, "x");
    const auto keeper = folderKeeperOf(path);
    REQUIRE(keeper);
    CHECK(keeper->name == u"Nextcloud"_s);
    CHECK(keeper->kind == FolderKeeper::Kind::sync);
    const QString words = warning(*keeper, english());
    CHECK(words.contains(u"Nextcloud"_s));
    CHECK(words.contains(u"copy"_s));
    CHECK(words.contains(u"backups"_s));
    CHECK(warning({FolderKeeper::Kind::network, u"SMB"_s}, english()).contains(u"SMB"_s));
}
