// SPDX-License-Identifier: MIT
// A backup takes the place of the register, and nothing of that is lost.
#include "kept.h"

#include <QDir>
#include <QFileInfo>

using namespace samspel;
using namespace samspel::made;

TEST_CASE("restoring brings the register back as it was, and keeps the one that was there", "[store]") {
    Kept kept;
    const Backups backups = kept.backups();
    kept.addSchool(u"Vik"_s);
    const auto backup = backups.make(BackupReason::closing);
    REQUIRE(backup);
    kept.addSchool(u"Sogndal"_s);
    kept.made.ledger.reset();
    const QString aside = restore(*backup, kept.made.path, english());
    CHECK(namesIn(kept.made.path) == QStringList{u"Vik"_s});
    CHECK(namesIn(aside) == QStringList{u"Sogndal"_s, u"Vik"_s});
    CHECK(aside.contains(QDate::currentDate().toString(Qt::ISODate)));
    CHECK(backups.read(backup->path).isGood()); // it is there for another time
    // And work goes on.
    kept.made.reopen();
    kept.addSchool(u"Luster"_s);
    CHECK(kept.made->check().isEmpty());
}

TEST_CASE("the backup of what is there now does not clear the one that is to be restored", "[store]") {
    Kept kept;
    const Backups backups = kept.backups();
    kept.addSchool(u"Vik"_s);
    const auto wanted = backups.make(BackupReason::change);
    kept.addSchool(u"Sogndal"_s); // within the hour
    REQUIRE(backups.make(BackupReason::restore));
    kept.made.ledger.reset();
    restore(*wanted, kept.made.path, english());
    CHECK(namesIn(kept.made.path) == QStringList{u"Vik"_s});
}

TEST_CASE("what a crash left beside the register goes with it, and never into the restored one", "[store]") {
    Kept kept;
    const Backups backups = kept.backups();
    kept.addSchool(u"Vik"_s);
    const auto backup = backups.make(BackupReason::closing);
    kept.addSchool(u"Sogndal"_s);
    // A copy of file and log as they lie on the disk at this moment is what a crash leaves.
    const QString crashed = kept.made.place / u"crashed.samspel"_s;
    REQUIRE(QFile::copy(kept.made.path, crashed));
    REQUIRE(QFile::copy(kept.made.path + u"-wal"_s, crashed + u"-wal"_s));
    REQUIRE(QFileInfo(crashed + u"-wal"_s).size() > 0);
    const QString aside = restore(*backup, crashed, english());
    CHECK_FALSE(QFileInfo::exists(crashed + u"-wal"_s));
    CHECK(namesIn(crashed) == QStringList{u"Vik"_s});
    CHECK(namesIn(aside) == QStringList{u"Sogndal"_s, u"Vik"_s}); // the last step was in the log alone
}

TEST_CASE("the file that is replaced holds its last steps itself, with no log that it could lose",
          "[store]") {
    Kept kept;
    kept.addSchool(u"Vik"_s);
    const auto backup = kept.backups().make(BackupReason::closing);
    kept.addSchool(u"Sogndal"_s);
    const QString crashed = kept.made.place / u"crashed.samspel"_s;
    REQUIRE(QFile::copy(kept.made.path, crashed));
    REQUIRE(QFile::copy(kept.made.path + u"-wal"_s, crashed + u"-wal"_s));
    const QString aside = restore(*backup, crashed, english());
    CHECK_FALSE(QFileInfo::exists(aside + u"-wal"_s));
    const QString alone = kept.made.place / u"alone.samspel"_s; // as somebody who takes the file along
    REQUIRE(QFile::copy(aside, alone));
    CHECK(namesIn(alone) == QStringList{u"Sogndal"_s, u"Vik"_s});
}

TEST_CASE("a damaged file is replaced and kept to the byte, its log beside it", "[store]") {
    Kept kept;
    kept.addSchool(u"Vik"_s);
    const auto backup = kept.backups().make(BackupReason::closing);
    kept.made.reopen(); // the file itself holds all so far
    kept.addSchool(u"Sogndal"_s);
    const QString crashed = kept.made.place / u"crashed.samspel"_s;
    REQUIRE(QFile::copy(kept.made.path, crashed));
    REQUIRE(QFile::copy(kept.made.path + u"-wal"_s, crashed + u"-wal"_s));
    flip(crashed, 3 * 4096 + 100);
    const QString file = fileContent(crashed);
    const QString log = fileContent(crashed + u"-wal"_s);
    const QString aside = restore(*backup, crashed, english());
    CHECK(fileContent(aside) == file);
    CHECK(fileContent(aside + u"-wal"_s) == log);
    CHECK_FALSE(QFileInfo::exists(crashed + u"-wal"_s));
    CHECK(namesIn(crashed) == QStringList{u"Vik"_s});
}

TEST_CASE("a damaged file of which no backup can be made stays to the byte, and so does its log", "[store]") {
    Kept kept;
    kept.addSchool(u"Vik"_s);
    kept.made.reopen(); // the file itself holds all so far
    kept.addSchool(u"Sogndal"_s);
    const QString crashed = kept.made.place / u"crashed.samspel"_s;
    const Backups backups(crashed, kept.place, english());
    // On a page that the last step did not touch, so that the log has no sound copy of it.
    const qint64 page =
        ask(*kept.made, "SELECT rootpage FROM sqlite_schema WHERE name = 'segment'")[0].toLongLong();
    for (const QString& ending : {u""_s, u"-wal"_s}) {
        REQUIRE(QFile::copy(kept.made.path + ending, crashed + ending));
    }
    flip(crashed, (page - 1) * 4096 + 100);
    const QString file = fileContent(crashed);
    const QString log = fileContent(crashed + u"-wal"_s);
    REQUIRE_FALSE(log.isEmpty());
    CHECK(failureOf(backups).contains(u"cannot be read whole"_s));
    CHECK(fileContent(crashed) == file);
    CHECK(fileContent(crashed + u"-wal"_s) == log);
}

TEST_CASE("the log of a register that is gone is not played into the restored one", "[store]") {
    Kept kept;
    kept.addSchool(u"Vik"_s);
    const auto backup = kept.backups().make(BackupReason::closing);
    kept.addSchool(u"Sogndal"_s);
    REQUIRE(QFile::remove(kept.made.path)); // while it is open, as a file manager or a sync client does
    kept.made.ledger.reset();
    REQUIRE(QFileInfo(kept.made.path + u"-wal"_s).size() > 0);
    CHECK(restore(*backup, kept.made.path, english()).isEmpty());
    CHECK(namesIn(kept.made.path) == QStringList{u"Vik"_s});
    kept.made.reopen();
    CHECK(kept.made->check().isEmpty());
    // It is kept, as all that was there.
    CHECK(QDir(kept.made.place.folder()).entryList({u"test (replaced *).samspel-wal"_s}).size() == 1);
}

TEST_CASE("a register that is gone or unreadable comes back from its backup", "[store]") {
    Kept kept;
    kept.addSchool(u"Vik"_s);
    const auto backup = kept.backups().make(BackupReason::closing);
    kept.made.ledger.reset();
    REQUIRE(QFile::remove(kept.made.path));
    CHECK(restore(*backup, kept.made.path, english()).isEmpty());
    CHECK(namesIn(kept.made.path) == QStringList{u"Vik"_s});

    writeFile(kept.made.path, QByteArray(5000, 'x'));
    const auto found = kept.backups().newestGood();
    REQUIRE(found);
    const QString aside = restore(*found, kept.made.path, english());
    CHECK(fileContent(aside) == QString::fromLatin1(QByteArray(5000, 'x').toHex()));
    CHECK(namesIn(kept.made.path) == QStringList{u"Vik"_s});
}
