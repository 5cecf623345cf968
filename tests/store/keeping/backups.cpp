// SPDX-License-Identifier: MIT
// Making backups: what they hold, when one is made, when it cannot be.
#include "store/keeping/backups.h"

#include "kept.h"
#include "store/content.h"
#include "store/migrations.h"
#include "store/publishing/releases.h"
#include "trust/limits.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace samspel;
using namespace samspel::made;

TEST_CASE("a backup is a register that opens, with what was found written down beside it", "[store]") {
    Kept kept;
    kept.addSchool(u"Sogndal"_s);
    const auto backup = kept.backups().make(BackupReason::import);
    REQUIRE(backup);
    CHECK(backup->isGood());
    CHECK(namesIn(backup->path) == QStringList{u"Sogndal"_s});
    CHECK(Ledger::open(backup->path, english(), Access::read)->check().isEmpty());

    const auto all = kept.backups().all(Backups::Look::close);
    REQUIRE(all.size() == 1);
    CHECK(all[0].isGood());
    CHECK(all[0].reason == BackupReason::import);
    CHECK(all[0].schema == newestSchema());
    CHECK(all[0].size == QFileInfo(backup->path).size());
    qint64 rows = 0;
    for (const QString& table : ask(*kept.made, "SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                                "rootpage > 0")) {
        rows += ask(*kept.made, "SELECT count(*) FROM \"" + table.toStdString() + "\"")[0].toLongLong();
    }
    CHECK(all[0].rows == rows);

    QFile note(backup->path + u".json"_s);
    REQUIRE(note.open(QIODevice::ReadOnly));
    const QJsonObject told = QJsonDocument::fromJson(note.readAll()).object();
    CHECK(told[u"register"_s].toString() == QFileInfo(kept.made.path).canonicalFilePath());
    CHECK(told[u"reason"_s].toString() == u"import"_s);
    CHECK(told[u"sha256"_s].toString().size() == 64);
}

TEST_CASE("nothing new makes no new backup, and any change does", "[store]") {
    Kept kept;
    const Backups backups = kept.backups();
    REQUIRE(backups.make(BackupReason::closing));
    CHECK_FALSE(backups.make(BackupReason::closing));
    kept.addSchool(u"Vik"_s);
    CHECK(backups.make(BackupReason::change));
    CHECK_FALSE(backups.make(BackupReason::import));
    CHECK(kept.made->undo().happened);
    CHECK(backups.make(BackupReason::closing));
    kept.made->setSetting(u"title"_s, u"Sogn"_s);
    CHECK(backups.make(BackupReason::closing));
    CHECK(backups.make(BackupReason::wanted)); // whoever asks for one gets it
    // What is no step, and finds room on pages that are there already.
    REQUIRE(Releases(*kept.made).note({.what = u"np.english"_s, .medium = Medium::print}));
    CHECK(backups.make(BackupReason::closing));
    CHECK_FALSE(backups.make(BackupReason::closing));
    Problems problems;
    kept.made->keepFile({u"a.txt"_s, "Sogn", u"text/plain"_s, {}}, problems);
    REQUIRE(problems.empty());
    CHECK(backups.make(BackupReason::closing));
    CHECK_FALSE(backups.make(BackupReason::closing));
    // A copy that has gone bad is no reason to make none.
    flip(backups.newestGood()->path, 5000);
    CHECK(backups.make(BackupReason::closing));
}

TEST_CASE("a backup that has changed, or that nobody has read through, is never offered as good", "[store]") {
    Kept kept;
    const Backups backups = kept.backups();
    kept.addSchool(u"Vik"_s);
    const auto older = backups.make(BackupReason::import); // so that both are kept
    kept.addSchool(u"Sogndal"_s);
    const auto newer = backups.make(BackupReason::import);
    REQUIRE(older);
    REQUIRE(newer);
    CHECK(backups.newestGood()->path == newer->path);

    flip(newer->path, 9000);
    CHECK(backups.read(newer->path).state == Backup::State::damaged);
    CHECK(backups.newestGood()->path == older->path);
    CHECK_THROWS_AS(restore(backups.read(newer->path), kept.made.path, english()), NotRestored);

    const QString bare = backups.folder() + u"/bare.samspel"_s;
    REQUIRE(QFile::copy(older->path, bare));
    CHECK(backups.read(bare).state == Backup::State::unverified);
    CHECK_THROWS_AS(restore(backups.read(bare), kept.made.path, english()), NotRestored);

    QFile::remove(older->path + u".json"_s);
    writeFile(older->path + u".json"_s, "{\"made\": \"yesterday\"}");
    CHECK(backups.read(older->path).state == Backup::State::unverified);
    CHECK_FALSE(backups.newestGood());
    CHECK(namesIn(kept.made.path) == QStringList{u"Sogndal"_s, u"Vik"_s});
}

TEST_CASE("a disk that is full fails the backup in words, and leaves nothing half made", "[store]") {
    Kept kept;
    kept.addSchool(u"Vik"_s);
    const auto good = kept.backups().make(BackupReason::closing);
    kept.addSchool(u"Sogndal"_s);
    {
        const trust::SmallFiles limit(60'000);
        const QString why = failureOf(kept.backups());
        CHECK(why.contains(u"No backup was made"_s));
        CHECK(why.contains(kept.place.folder));
        CHECK(why.contains(u"register itself is saved"_s));
    }
    const auto all = kept.backups().all(Backups::Look::close);
    REQUIRE(all.size() == 1);
    CHECK(all[0].path == good->path);
    CHECK(all[0].isGood());
    CHECK(QDir(kept.backups().folder()).entryList(QDir::Files).size() == 2); // it and its note
    CHECK(kept.backups().make(BackupReason::closing));                       // once there is room
}

TEST_CASE("a folder that was chosen and is gone is said, and nothing is put elsewhere", "[store]") {
    Kept kept;
    const QString chosen = kept.made.place / u"disk"_s;
    const Backups backups(kept.made.path, {chosen, true}, english());
    CHECK(failureOf(backups).contains(chosen));
    CHECK_FALSE(QFileInfo::exists(chosen));
    REQUIRE(QDir().mkpath(chosen));
    CHECK(backups.make(BackupReason::closing));
}

TEST_CASE("the register's own folder is no place for its backups", "[store]") {
    Kept kept;
    CHECK_FALSE(BackupPlace::of(kept.made.path, kept.made.place.folder(), u"/own"_s).isChosen);
    CHECK_FALSE(BackupPlace::of(kept.made.path, kept.made.place.folder() + u"/./"_s, u"/own"_s).isChosen);
    CHECK(BackupPlace::of(kept.made.path, kept.made.place.folder(), u"/own"_s).folder == u"/own"_s);
    CHECK(BackupPlace::of(kept.made.path, kept.place.folder, u"/own"_s).isChosen);
    CHECK(BackupPlace::of(kept.made.path, {}, u"/own"_s).folder == u"/own"_s);
}

TEST_CASE("a copy whose note cannot be written is taken away again, and not told as made", "[store]") {
    Kept kept;
    const Backups backups = kept.backups();
    const auto putFolderInPlaceOfNote = [&](qint64, qint64) {
        const QDir folder(backups.folder());
        for (const QString& part : folder.entryList({u"*.part"_s}, QDir::Files)) {
            folder.mkpath(part.left(part.indexOf(u".samspel"_s) + 8) + u".json"_s);
        }
        return true;
    };
    CHECK_THROWS_AS(backups.make(BackupReason::change, putFolderInPlaceOfNote), NoBackup);
    const QDir folder(backups.folder());
    REQUIRE(folder.entryList({u"*.json"_s}, QDir::Dirs).size() == 1);
    CHECK(folder.entryList(QDir::Files).isEmpty());
    CHECK(backups.all().empty());
}
