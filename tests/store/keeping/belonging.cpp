// SPDX-License-Identifier: MIT
// Whose backups they are: registers of one name, moved, copied, brought up to date.
#include "kept.h"
#include "store/keeping/openregister.h"
#include "store/recovery.h"
#include "support/places.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace samspel;
using namespace samspel::made;

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
