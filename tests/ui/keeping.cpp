// SPDX-License-Identifier: MIT
// Backups and restoring, as a person meets them in the window.
#include "keeping_window.h"
#include "ui/importing/importplace.h"
#include "ui/keeping/backupspage.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QStatusBar>

using namespace samspel;
using namespace samspel::test;

TEST_CASE("closing a register makes a backup of what was done, and only then") {
    Kept w;
    w.add(u"Vik"_s);
    w.window->closeRegister();
    REQUIRE(w.rests());
    auto all = w.all();
    REQUIRE(all.size() == 1);
    CHECK(all[0].isGood());
    CHECK(all[0].reason == BackupReason::closing);
    CHECK_FALSE(QFile::exists(w.path() + u".lock"_s));
    w.open();
    w.window->closeRegister();
    REQUIRE(w.rests());
    CHECK(w.all().size() == 1); // nothing was done
}

TEST_CASE("a backup is restored in two clicks, and the register as it was is kept") {
    Kept w;
    w.add(u"Vik"_s);
    w.window->keeper().makeNow();
    REQUIRE(w.rests());
    w.add(u"Sogndal"_s);
    w.window->showPlace("backups");
    auto* page = static_cast<BackupsPage*>(w.window->page("backups"));
    REQUIRE(QTest::qWaitFor([&] { return page->isRead(); }, 20'000));
    REQUIRE(page->table()->rowCount() == 1);
    CHECK(page->table()->item(0, 3)->text() == u"good, read through"_s);
    REQUIRE(page->restoreButton()->isEnabled());

    QTest::mouseClick(page->restoreButton(), Qt::LeftButton); // one click
    CHECK(w.asked.size() == 1);
    CHECK(w.names().size() == 2); // no answer, nothing done
    w.choice = 1;                 // the other
    QTest::mouseClick(page->restoreButton(), Qt::LeftButton);
    CHECK(w.asked.size() == 2);
    REQUIRE(QTest::qWaitFor([&] { return w.window->ledger() != nullptr && w.names().size() == 1; }, 20'000));
    CHECK(w.names() == QStringList{u"Vik"_s});
    CHECK_FALSE(w.ledger().isReadOnly());
    const QStringList kept = QDir(w.folder.path()).entryList({u"register (replaced *).samspel"_s});
    REQUIRE(kept.size() == 1);
    CHECK(w.window->lastMessage().contains(kept[0]));
    const auto before = Ledger::open(w.folder.filePath(kept[0]), w.ledger().language(), Access::read);
    CHECK(before->all<Organisation>().size() == 2);
    w.add(u"Luster"_s); // and work goes on
    CHECK(w.ledger().check().isEmpty());
}

TEST_CASE("copies are known wherever backups went, also before another folder was chosen") {
    Kept w;
    const QString may = w.folder.filePath(u"may"_s);
    const QString june = w.folder.filePath(u"june"_s);
    REQUIRE(QDir().mkpath(may));
    REQUIRE(QDir().mkpath(june));
    QStringList made;
    for (const QString& chosen : {QString(), may, june}) {
        w.window->keeper().choose(chosen);
        const auto backup = w.window->keeper().backupsOf(w.path()).make(BackupReason::wanted);
        REQUIRE(backup);
        made << backup->path;
    }
    const QStringList known = w.window->keeper().copiesOf(w.path());
    for (const QString& copy : made) {
        CAPTURE(copy.toStdString());
        CHECK(known.contains(copy));
    }
}

TEST_CASE("a backup that has gone bad cannot be restored") {
    Kept w;
    w.add(u"Vik"_s);
    w.window->keeper().makeNow();
    REQUIRE(w.rests());
    damage(w.all()[0].path, "x");
    w.window->showPlace("backups");
    auto* page = static_cast<BackupsPage*>(w.window->page("backups"));
    REQUIRE(QTest::qWaitFor([&] { return page->isRead(); }, 20'000));
    CHECK(page->table()->item(0, 3)->text().startsWith(u"damaged"_s));
    CHECK_FALSE(page->restoreButton()->isEnabled());
}

TEST_CASE("a backup that fails is said in the status line, and an import asks before it goes on without") {
    Kept w;
    w.add(u"Vik"_s);
    w.window->keeper().choose(w.folder.filePath(u"disk"_s)); // that is not there
    bool hasGoneOn = false;
    const auto goOn = [&] { hasGoneOn = true; };
    w.window->keeper().before(BackupReason::import, w.window.get(), goOn);
    REQUIRE(w.rests());
    CHECK(w.asked.size() == 1);
    CHECK(w.asked[0].contains(w.folder.filePath(u"disk"_s)));
    CHECK(w.offered.first() == u"Stop here"_s);
    CHECK_FALSE(hasGoneOn);
    auto* status = w.window->findChild<QLabel*>(u"backupStatus"_s);
    CHECK(status->text() == u"no backup"_s);
    CHECK(status->toolTip().contains(u"register itself is saved"_s));
    CHECK(w.window->lastMessage().contains(u"No backup was made"_s));
    w.choice = 1;
    w.window->keeper().before(BackupReason::import, w.window.get(), goOn);
    REQUIRE(w.rests());
    CHECK(hasGoneOn);
    // Once the disk is there all is well again.
    REQUIRE(QDir().mkpath(w.folder.filePath(u"disk"_s)));
    w.window->keeper().makeNow();
    REQUIRE(w.rests());
    CHECK(status->text().startsWith(u"backup "_s));
}

TEST_CASE("a backup that failed as the program ended is said when it is opened next") {
    Kept w;
    w.add(u"Vik"_s);
    w.window->keeper().choose(w.folder.filePath(u"disk"_s));
    w.make(); // the next day
    w.open();
    CHECK(w.window->lastMessage().contains(u"No backup was made"_s));
}

TEST_CASE("a backup that failed is told of its own register, and not of another that is opened meanwhile") {
    Kept w;
    w.add(u"Vik"_s);
    w.window->keeper().choose(w.folder.filePath(u"disk"_s)); // that is not there
    w.make();
    REQUIRE(w.window->createRegister(w.path("other.samspel")));
    auto* status = w.window->findChild<QLabel*>(u"backupStatus"_s);
    CHECK(status->text() != u"no backup"_s);
    CHECK(w.window->keeper().trouble().isEmpty());
    REQUIRE(QDir().mkpath(w.folder.filePath(u"disk"_s)));
    w.add(u"Luster"_s);
    w.window->keeper().makeNow();
    REQUIRE(w.rests());
    CHECK(w.window->keeper().trouble().isEmpty());
    w.open(); // a good backup of the other is none of this one
    CHECK(w.window->keeper().trouble().contains(u"No backup was made"_s));
    CHECK(w.window->lastMessage().contains(u"No backup was made"_s));
}

TEST_CASE("the import page waits for the backup before it writes") {
    Kept w;
    w.window->showPlace("import");
    auto* place = static_cast<ImportPlace*>(w.window->page("import"));
    REQUIRE(place != nullptr);
    CHECK(place->busyWith().isEmpty());
}

TEST_CASE("without backups the page says so in place of an empty table") {
    Kept w;
    w.window->showPlace("backups");
    auto* page = static_cast<BackupsPage*>(w.window->page("backups"));
    REQUIRE(QTest::qWaitFor([&] { return page->isRead(); }, 20'000));
    CHECK_FALSE(page->table()->isVisible());
    CHECK_FALSE(page->restoreButton()->isVisible());
    w.add(u"Vik"_s);
    w.window->keeper().makeNow();
    REQUIRE(w.rests());
    REQUIRE(QTest::qWaitFor([&] { return page->isRead() && page->table()->rowCount() == 1; }, 20'000));
    CHECK(page->table()->isVisible());
    CHECK(page->table()->item(0, 1)->text() == u"just now"_s);
}

TEST_CASE("a folder that others keep is told of once") {
    Kept w;
    w.window->closeRegister();
    QFile marker(w.folder.filePath(u".dropbox"_s));
    REQUIRE(marker.open(QIODevice::WriteOnly));
    w.open();
    Banner& banner = w.banner("folderBanner");
    CHECK(banner.isVisible());
    CHECK(banner.text().contains(u"Dropbox"_s));
    w.press(banner, u"Understood"_s);
    CHECK_FALSE(banner.isVisible());
    w.make();
    w.open();
    CHECK_FALSE(w.banner("folderBanner").isVisible());
}

TEST_CASE("a register that does not open is offered its newest good backup, and is kept as it is") {
    Kept w;
    w.add(u"Vik"_s);
    w.window->closeRegister();
    REQUIRE(w.rests());
    const QByteArray wreck(9000, 'x');
    damage(w.path(), wreck);
    CHECK_FALSE(w.window->openRegister(w.path()));
    REQUIRE(w.asked.size() == 1);
    CHECK(w.asked[0].contains(u"kept as it is"_s));
    CHECK(w.offered.contains(u"Leave it"_s));
    QFile file(w.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == wreck);
    file.close();
    REQUIRE(w.offered.size() >= 2);
    CHECK(w.offered[1].startsWith(u"Restore the backup of"_s));
    w.choice = 1;
    w.window->openRegister(w.path());
    REQUIRE(QTest::qWaitFor([&] { return w.window->ledger() != nullptr; }, 20'000));
    CHECK(w.names() == QStringList{u"Vik"_s});
    const QStringList kept = QDir(w.folder.path()).entryList({u"register (replaced *).samspel"_s});
    REQUIRE(kept.size() == 1);
    QFile aside(w.folder.filePath(kept[0]));
    REQUIRE(aside.open(QIODevice::ReadOnly));
    CHECK(aside.readAll() == wreck);
}

TEST_CASE("backups that may be another register's are offered with the place that they are of") {
    Kept w;
    w.add(u"Vik"_s);
    w.window->closeRegister();
    REQUIRE(w.rests());
    REQUIRE(QDir(w.folder.path()).mkpath(u"there"_s));
    const QString moved = w.path("there/register.samspel");
    REQUIRE(QFile::rename(w.path(), moved));
    damage(moved, QByteArray(9000, 'x')); // and now it can no longer say when it was made
    CHECK_FALSE(w.window->openRegister(moved));
    REQUIRE(w.asked.size() == 1);
    CHECK(w.asked[0].contains(u"no good backup"_s));
    CHECK(w.asked[0].contains(u"somebody else's"_s));
    REQUIRE(w.offered.size() >= 2);
    CHECK(w.offered[1].startsWith(u"Restore the backup of"_s));
    CHECK(w.offered[1].contains(w.path()));
}
