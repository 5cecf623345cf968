// SPDX-License-Identifier: MIT
// Which copies are cleared, and which are left where they are.
#include "kept.h"
#include "sqlite/database.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace samspel;
using namespace samspel::made;

namespace {

/// Backups of which one was never read through: the program was ended before it wrote its note.
struct Unread {
    Kept kept;
    QString path; ///< it is of 26 November 2026, ten o'clock
    QString good; ///< of the same day, an hour later
    QDateTime now = QDateTime(QDate(2026, 11, 29), QTime(12, 0));

    Unread() {
        kept.addSchool(u"Vik"_s);
        path = backdated(*kept.backups().make(BackupReason::wanted), QTime(10, 0));
        REQUIRE(QFile::remove(path + u".json"_s));
        kept.addSchool(u"Luster"_s);
        good = backdated(*kept.backups().make(BackupReason::wanted), QTime(11, 0));
    }
    /// As if it had been made on that day.
    QString backdated(const Backup& made, QTime time) const {
        const QDateTime at(QDate(2026, 11, 26), time);
        const QString name =
            kept.backups().folder() + u"/test "_s + at.toString(u"yyyy-MM-dd HH.mm.ss"_s) + u".samspel"_s;
        REQUIRE(QFile::rename(made.path, name));
        touch(name, at);
        QFile note(made.path + u".json"_s);
        REQUIRE(note.open(QIODevice::ReadOnly));
        QJsonObject told = QJsonDocument::fromJson(note.readAll()).object();
        note.close();
        REQUIRE(note.remove());
        told[u"made"_s] = at.toUTC().toString(Qt::ISODateWithMs);
        writeFile(name + u".json"_s, QJsonDocument(told).toJson());
        return name;
    }
    static void touch(const QString& name, const QDateTime& at) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(at, QFileDevice::FileModificationTime));
    }
    bool isThereAfterThinning() const {
        kept.backups().thin(now);
        CHECK(QFileInfo::exists(good)); // in each case
        return QFileInfo::exists(path);
    }
};

} // namespace

TEST_CASE("the copies are cleared by age, the bad ones left where they are", "[store]") {
    Kept kept;
    const Backups backups = kept.backups();
    std::vector<QString> paths;
    for (int i = 0; i < 3; ++i) {
        kept.addSchool(u"Skule %1"_s.arg(i));
        paths.push_back(backups.make(BackupReason::closing)->path);
    }
    CHECK(backups.all().size() == 1); // made within the same hour
    const QString bare = backups.folder() + u"/bare.samspel"_s;
    REQUIRE(QFile::copy(paths.back(), bare));
    backups.thin(QDateTime::currentDateTimeUtc());
    CHECK(QFileInfo::exists(bare));
    CHECK(QFileInfo::exists(paths.back()));
    CHECK(QDir(backups.folder()).entryList({u"*.json"_s}).size() == 1);
}

TEST_CASE("a copy that was never read through goes once a good one of its day holds as much", "[store]") {
    Unread unread;
    const auto all = unread.kept.backups().all();
    REQUIRE(all.size() == 2);
    CHECK(all[0].isGood());
    CHECK(all[1].state == Backup::State::unverified);
    CHECK_FALSE(unread.isThereAfterThinning());
    CHECK(namesIn(unread.good) == QStringList{u"Luster"_s, u"Vik"_s});
}

TEST_CASE("a copy that was never read through stays while anything speaks for it", "[store]") {
    Unread unread;
    SECTION("it is the only one") {
        QFile::remove(unread.good + u".json"_s);
        QFile::remove(unread.good);
        unread.kept.backups().thin(unread.now);
        CHECK(QFileInfo::exists(unread.path));
        return;
    }
    SECTION("it is younger than a day") { unread.now = QDateTime(QDate(2026, 11, 27), QTime(9, 0)); }
    SECTION("what would stand in for it has gone bad, which only shows when it is read") {
        flip(unread.good, 5000);
    }
    SECTION("what would stand in for it has no note either") {
        REQUIRE(QFile::remove(unread.good + u".json"_s));
    }
    SECTION("a newer program has written a note that this one cannot read") {
        writeFile(unread.path + u".json"_s, R"({"reason": "moonrise"})");
    }
    SECTION("a person has given it a name") {
        const QString named = unread.kept.backups().folder() + u"/test før møtet.samspel"_s;
        REQUIRE(QFile::rename(unread.path, named));
        unread.path = named;
    }
    SECTION("a person has gone on working in it") {
        { add(*Ledger::open(unread.path, english()), unit(OrganisationKind::business, {}, u"Ny"_s)); }
        unread.touch(unread.path, QDateTime(QDate(2026, 11, 26), QTime(10, 0))); // whatever its time says
    }
    SECTION("something has been written to it since") {
        unread.touch(unread.path, QDateTime(QDate(2026, 11, 28), QTime(10, 0)));
    }
    SECTION("it is of another register, which had this one's name before") {
        sqlite::Database other(unread.path.toStdString(), sqlite::Mode::readWrite);
        other.run("UPDATE setting SET value = 'another' WHERE key = 'birth'");
        unread.touch(unread.path, QDateTime(QDate(2026, 11, 26), QTime(10, 0)));
    }
    CHECK(unread.isThereAfterThinning());
}
