// SPDX-License-Identifier: MIT
#include "store/keeping/backups.h"

#include "store/content.h"
#include "store/keeping/openregister.h"
#include "store/migrations.h"
#include "store/publishing/releases.h"
#include "store/recovery.h"
#include "store/register.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace samspel;
using namespace samspel::made;

namespace {

/// A register with a folder for its backups.
struct Kept {
    Register made;
    BackupPlace place{made.place.folder() + u"/backups"_s, false};

    Backups backups() const { return {made.path, place, english()}; }
    void addSchool(const QString& name) {
        add(*made, unit(OrganisationKind::municipality, QString::number(4640 + count++), name));
    }
    int count = 0;
};

QStringList names(const Ledger& ledger) {
    QStringList found;
    for (const Organisation& one : ledger.all<Organisation>()) {
        found << one.name;
    }
    found.sort();
    return found;
}

QStringList namesIn(const QString& path) { return names(*Ledger::open(path, english(), Access::read)); }

QString failureOf(const Backups& backups) {
    try {
        backups.make(BackupReason::wanted);
    } catch (const NoBackup& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

void flip(const QString& path, qint64 place) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(place));
    char byte = 0;
    REQUIRE(file.getChar(&byte));
    REQUIRE(file.seek(place));
    REQUIRE(file.putChar(static_cast<char>(byte ^ 0x10)));
}

/// While it lives no file of this process may grow past a size.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit narrow{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &narrow);
    }
    ~SmallFiles() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

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

TEST_CASE("a disk that is full fails the backup in words, and leaves nothing half made", "[store]") {
    Kept kept;
    kept.addSchool(u"Vik"_s);
    const auto good = kept.backups().make(BackupReason::closing);
    kept.addSchool(u"Sogndal"_s);
    {
        const SmallFiles limit(60'000);
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

TEST_CASE("two registers of one name have their own backups", "[store]") {
    Kept one;
    Kept other;
    other.place = one.place;
    one.addSchool(u"Vik"_s);
    REQUIRE(one.backups().make(BackupReason::closing));
    REQUIRE(other.backups().make(BackupReason::closing));
    CHECK(one.backups().all().size() == 1);
    CHECK(other.backups().all().size() == 1);
    CHECK(namesIn(one.backups().all()[0].path) == QStringList{u"Vik"_s});
}

TEST_CASE("a register that was moved finds the backups of its former place", "[store]") {
    Kept kept;
    kept.addSchool(u"Vik"_s);
    REQUIRE(kept.backups().make(BackupReason::closing));
    kept.made.ledger.reset();
    REQUIRE(QDir(kept.made.place.folder()).mkpath(u"there"_s));
    const QString moved = kept.made.place / u"there/test.samspel"_s;
    REQUIRE(QFile::rename(kept.made.path, moved));
    const Backups backups(moved, kept.place, english());
    REQUIRE(backups.all().size() == 1);
    CHECK(backups.newestGood()->of == kept.made.path);
}

TEST_CASE("a register whose name has signs of its own finds them as well", "[store]") {
    const Place place;
    const QString path = place / u"Sogn [2026].samspel"_s;
    Ledger::create(path, english());
    const BackupPlace folder{place / u"backups"_s, false};
    REQUIRE(Backups(path, folder, english()).make(BackupReason::closing));
    REQUIRE(QDir(place.folder()).mkpath(u"there"_s));
    const QString moved = place / u"there/Sogn [2026].samspel"_s;
    REQUIRE(QFile::rename(path, moved));
    CHECK(Backups(moved, folder, english()).newestGood());
}

TEST_CASE("backups of somebody else's register of the same name are not taken for this one's", "[store]") {
    Kept one;
    Kept other;
    other.place = one.place; // a folder on the network that both use
    one.addSchool(u"Vik"_s);
    other.addSchool(u"Oslo"_s);
    other.made->database().run("UPDATE journal SET at = '2020-08-17T08:00:00+02:00'");
    REQUIRE(other.backups().make(BackupReason::closing));
    other.made.ledger.reset();
    REQUIRE(QFile::remove(other.made.path)); // on another machine it is not there either
    CHECK(one.backups().all().empty());
    CHECK_FALSE(one.backups().newestGood());
    REQUIRE(one.backups().make(BackupReason::closing));
    CHECK(namesIn(one.backups().newestGood()->path) == QStringList{u"Vik"_s});
    // One whose note does not tell is asked itself.
    const QString theirs = other.backups().all()[0].path;
    QFile note(theirs + u".json"_s);
    REQUIRE(note.open(QIODevice::ReadOnly));
    QJsonObject told = QJsonDocument::fromJson(note.readAll()).object();
    note.close();
    told.remove(u"birth"_s);
    writeFile(note.fileName(), QJsonDocument(told).toJson());
    CHECK(one.backups().all().size() == 1);
    // Where the register can no longer say when it was made, they are shown for what they are.
    one.made.ledger.reset();
    writeFile(one.made.path, QByteArray(5000, 'x'));
    const auto all = one.backups().all();
    REQUIRE(all.size() == 2);
    for (const Backup& backup : all) {
        CHECK(backup.isPerhapsAnothers == (backup.path == theirs));
    }
    CHECK(namesIn(one.backups().newestGood()->path) == QStringList{u"Vik"_s});
}

TEST_CASE("registers of one name are told apart also when both were made in the same second", "[store]") {
    Kept one;
    Kept other;
    other.place = one.place;
    for (const Kept* kept : {&one, &other}) {
        kept->made->database().run("UPDATE journal SET at = '2026-08-17T08:00:00+02:00'");
    }
    one.addSchool(u"Vik"_s);
    other.addSchool(u"Oslo"_s);
    REQUIRE(other.backups().make(BackupReason::closing));
    other.made.ledger.reset();
    REQUIRE(QFile::remove(other.made.path));
    CHECK(one.backups().all().empty());
    CHECK_FALSE(one.backups().newestGood());
}

TEST_CASE("a register of a program that gave it no number finds its backups by the moment it was made",
          "[store]") {
    Kept kept;
    kept.made->database().run("DELETE FROM setting WHERE key = 'birth'");
    REQUIRE(kept.backups().make(BackupReason::closing));
    const QStringList first = ask(*kept.made, "SELECT at FROM journal ORDER BY id LIMIT 1");
    CHECK(kept.backups().all()[0].birth == first.value(0));
    kept.made.ledger.reset();
    REQUIRE(QDir(kept.made.place.folder()).mkpath(u"there"_s));
    const QString moved = kept.made.place / u"there/test.samspel"_s;
    REQUIRE(QFile::rename(kept.made.path, moved));
    CHECK(Backups(moved, kept.place, english()).newestGood());
}

TEST_CASE("what a register got when it was made stays with its copies, and nothing takes it back",
          "[store]") {
    Kept kept;
    const auto birth = [](const Ledger& ledger) {
        return ask(ledger, "SELECT value FROM setting WHERE key = 'birth'").value(0);
    };
    const QString own = birth(*kept.made);
    CHECK(own.size() == 32); // 128 bits
    CHECK_FALSE(kept.made->undoable());
    const auto backup = kept.backups().make(BackupReason::wanted);
    REQUIRE(backup);
    CHECK(birth(*Ledger::open(backup->path, english(), Access::read)) == own);
    const QString recovered = kept.made.place / u"recovered.samspel"_s;
    recover(kept.made.path, recovered, english());
    CHECK(birth(*Ledger::open(recovered, english(), Access::read)) == own);
    CHECK(birth(*Kept().made) != own);
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

TEST_CASE("an older register is backed up before it is brought up to date", "[store]") {
    const Place place;
    const QString path = place / u"old.samspel"_s;
    REQUIRE(QFile::copy(
        QString::fromStdString((sourceFolder() / "tests/data/registers/schema1.samspel").string()), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const BackupPlace backups{place / u"backups"_s, false};
    const OpenRegister opened = openForWork(path, english(), {u"kari"_s, backups});
    CHECK_FALSE(opened.ledger->isReadOnly());
    CHECK(opened.remark.isEmpty());
    const auto all = Backups(path, backups, english()).all(Backups::Look::close);
    REQUIRE(all.size() == 1);
    CHECK(all[0].isGood());
    CHECK(all[0].schema == 1);
    CHECK(all[0].reason == BackupReason::migration);
}

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
