// SPDX-License-Identifier: MIT
// Backups, restoring, the one writer and the check, as a person meets them in the window.
#include "domain/organisation.h"
#include "domain/papers.h"
#include "shell_window.h"
#include "sqlite/pagesum.h"
#include "store/content.h"
#include "store/keeping/writerlock.h"
#include "store/migrations.h"
#include "store/people/typedwords.h"
#include "ui/importing/importplace.h"
#include "ui/keeping/backupspage.h"
#include "ui/keeping/checkpage.h"
#include "ui/keeping/compactpage.h"
#include "ui/keeping/keeper.h"
#include "ui/places.h"
#include "ui/records/drafts.h"
#include "ui/shell/application.h"
#include "ui/shell/banner.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>
#include <QTreeWidget>
#include <random>

using namespace samspel;
using namespace samspel::test;

namespace {

/// A window that keeps backups, with all of the program's pages.
struct Kept : Window {
    explicit Kept(const QString& language = u"en"_s) : Window(language, {}, allPlaces()) {
        backups = folder.filePath(u"backups"_s);
        make();
        open();
    }
    void add(const QString& name) {
        Organisation organisation;
        organisation.name = name;
        ledger().change({Action::add, u"organisation"_s, name}, [&](Edit& edit) { edit.add(organisation); });
        settle();
    }
    QStringList names() {
        QStringList found;
        for (const Organisation& one : ledger().all<Organisation>()) {
            found << one.name;
        }
        return found;
    }
    std::vector<Backup> all() { return window->keeper().backupsOf(path()).all(Backups::Look::close); }
    bool rests() {
        return QTest::qWaitFor([this] { return !window->keeper().isWorking(); }, 20'000);
    }
    /// As main() does: what fails to be read while events are handled is told in the window.
    void hearsFailures() {
        QObject::connect(static_cast<Application*>(qApp), &Application::failed, window.get(),
                         &MainWindow::tell);
    }
    Banner& banner(const char* name) { return *window->findChild<Banner*>(QString::fromLatin1(name)); }
    void press(QWidget& over, const QString& text) {
        settle();
        for (QPushButton* button : over.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().remove(u'&').startsWith(text)) {
                QTest::mouseClick(button, Qt::LeftButton);
                settle();
                return;
            }
        }
        FAIL("there is no button: " << text.toStdString());
    }
};

void lockElsewhere(const QString& path) {
    QFile lock(path + u".lock"_s);
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray("4711\nsamspel\npc-12\n") + QByteArray(32, 'a') + "\n" + QByteArray(36, 'b') +
               "\nola\n2026-11-29T08:15:00Z\n");
}

void damage(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A bad sector in the first page of a table.
void spoil(const QString& path, const QByteArray& table) {
    qint64 page = 0;
    qint64 size = 0;
    {
        sqlite::Database database(path.toStdString(), sqlite::Mode::readOnly);
        page = database
                   .value<std::int64_t>("SELECT rootpage FROM sqlite_schema WHERE name = ?1",
                                        table.toStdString())
                   .value();
        size = database.value<std::int64_t>("PRAGMA page_size").value();
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((page - 1) * size));
    REQUIRE(file.write(QByteArray(static_cast<qsizetype>(size), 'x')) == size);
}

} // namespace

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

TEST_CASE("a second window reads, says who has the register, and writes once it is free") {
    Kept one;
    one.add(u"Vik"_s);
    Kept other;
    other.window->openRegister(one.path());
    CHECK(other.ledger().isReadOnly());
    Banner& banner = other.banner("writerBanner");
    CHECK(banner.isVisible());
    CHECK(banner.text().contains(u"this machine"_s));
    CHECK(other.names() == QStringList{u"Vik"_s});
    other.press(banner, u"Try again"_s);
    CHECK(other.ledger().isReadOnly());
    one.window->closeRegister();
    other.window->lookAtLock();
    CHECK(banner.text().contains(u"free now"_s));
    other.press(banner, u"Open anew"_s);
    CHECK_FALSE(other.ledger().isReadOnly());
    CHECK_FALSE(banner.isVisible());
}

TEST_CASE("opening the register that is open already keeps the right to write") {
    Kept w;
    w.add(u"Vik"_s);
    REQUIRE(w.window->openRegister(w.path()));
    CHECK_FALSE(w.ledger().isReadOnly());
    CHECK(WriterLock::writerOf(w.path()).has_value());
}

TEST_CASE("a lock from another machine is taken over after a question, and whoever lost it only reads") {
    Kept w;
    w.add(u"Vik"_s);
    w.window->closeRegister();
    REQUIRE(w.rests());
    lockElsewhere(w.path());
    w.window->openRegister(w.path());
    CHECK(w.ledger().isReadOnly());
    Banner& banner = w.banner("writerBanner");
    CHECK(banner.text().contains(u"ola on pc-12"_s));
    w.press(banner, u"Take over"_s);
    CHECK(w.ledger().isReadOnly());
    REQUIRE(w.asked.size() == 1);
    CHECK(w.asked[0].contains(u"work may be lost"_s));
    w.choice = 1;
    w.press(banner, u"Take over"_s);
    CHECK_FALSE(w.ledger().isReadOnly());
    // Now somebody there does the same.
    REQUIRE(QFile::remove(w.path() + u".lock"_s));
    lockElsewhere(w.path());
    w.window->lookAtLock();
    CHECK(w.ledger().isReadOnly());
    CHECK(banner.isVisible());
}

TEST_CASE("a lock file that vanished is made anew once, and the window stays where it is from then on") {
    Kept w;
    w.add(u"Vik"_s);
    REQUIRE(QFile::remove(w.path() + u".lock"_s));
    w.window->lookAtLock(); // somebody may have worked there: all is read anew
    CHECK_FALSE(w.ledger().isReadOnly());
    REQUIRE(WriterLock::writerOf(w.path()));
    w.window->showPlace("check");
    const Page* page = w.window->page("check");
    w.window->lookAtLock();
    w.window->lookAtLock();
    CHECK(w.window->page("check") == page); // the same page, with all that a person had there
    CHECK(page->isVisible());
    CHECK(WriterLock::writerOf(w.path()));
}

TEST_CASE("the check reads all, and tells what surrounds the register as well") {
    Kept w;
    w.add(u"Vik"_s);
    w.window->showPlace("check");
    auto* page = static_cast<CheckPage*>(w.window->page("check"));
    page->begin();
    REQUIRE(QTest::qWaitFor([&] { return !page->isWorking(); }, 20'000));
    const auto texts = [&] {
        QStringList all;
        for (int row = 0; row < page->table()->rowCount(); ++row) {
            all << page->table()->item(row, 0)->text();
        }
        return all.join(u'\n');
    };
    CHECK(texts().contains(u"no good backup"_s));
    w.window->keeper().makeNow();
    REQUIRE(w.rests());
    QFile marker(w.folder.filePath(u".dropbox"_s));
    REQUIRE(marker.open(QIODevice::WriteOnly));
    page->begin();
    REQUIRE(QTest::qWaitFor([&] { return !page->isWorking(); }, 20'000));
    CHECK(page->verdict().startsWith(u"The register is sound. "_s)); // with some remarks
    CHECK(texts().contains(u"newest good backup"_s));
    CHECK(texts().contains(u"Dropbox"_s));
}

TEST_CASE("while the register is checked the focus is on Cancel, and then on what was found") {
    Kept w;
    w.add(u"Vik"_s);
    w.window->showPlace("check");
    Window::settle();
    auto* page = static_cast<CheckPage*>(w.window->page("check"));
    QToolButton* begin = nullptr;
    for (auto* button : w.window->findChildren<QToolButton*>()) {
        begin = button->isVisible() && button->defaultAction() == page->pageActions().constFirst() ? button
                                                                                                   : begin;
    }
    REQUIRE(begin != nullptr);
    begin->setFocus();
    begin->click();
    REQUIRE(page->isWorking());
    CHECK(qobject_cast<QPushButton*>(QApplication::focusWidget()) != nullptr);
    CHECK(page->isAncestorOf(QApplication::focusWidget()));
    REQUIRE(QTest::qWaitFor([&] { return !page->isWorking(); }, 20'000));
    REQUIRE(page->table()->isVisible()); // there is no backup yet
    CHECK(page->table()->hasFocus());
    for (int row = 0; row < page->table()->rowCount(); ++row) {
        CHECK(page->table()->rowHeight(row) >= Theme::rowHeight(page->fontMetrics()));
    }
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

TEST_CASE("a register that cannot be read whole is not called empty") {
    Kept w;
    w.add(u"Vik"_s);
    w.window->closeRegister();
    REQUIRE(w.rests());
    spoil(w.path(), "task");
    w.hearsFailures();
    REQUIRE(w.window->openRegister(w.path()));
    w.settle();
    CHECK(w.window->lastMessage().contains(u"the file is damaged"_s));
    Page* today = w.window->page("today");
    REQUIRE(today->isVisible());
    CHECK_FALSE(today->findChild<QWidget*>(u"firstSteps"_s)->isVisible());
    CHECK(today->findChild<QTreeWidget*>(u"attention"_s)->topLevelItemCount() == 0);
}

TEST_CASE("what a recovery found stays in sight when the damaged register has been closed") {
    Kept w;
    w.add(u"Vik"_s);
    w.window->closeRegister();
    REQUIRE(w.rests());
    spoil(w.path(), "task");
    w.hearsFailures();
    REQUIRE(w.window->openRegister(w.path()));
    w.settle();
    w.answer = w.path("recovered.samspel");
    w.choice = 2;
    auto* ways = w.window->findChild<QPushButton*>(u"messageRescue"_s);
    REQUIRE(ways->isVisible());
    ways->click();
    REQUIRE(w.offered.size() == 3);
    CHECK(w.offered[2] == u"Make a copy of what can be read"_s);
    REQUIRE(QTest::qWaitFor(
        [&] { return w.window->ledger() != nullptr && w.window->ledger()->path() == w.answer; }, 20'000));
    REQUIRE(w.rests());
    CHECK(w.window->lastMessage().startsWith(u"This is the recovered copy"_s));
    CHECK(w.names() == QStringList{u"Vik"_s});
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

TEST_CASE("work that is under way is not broken off without a question") {
    class Busy : public Page {
    public:
        using Page::Page;
        QString title() const override { return {}; }
        QString busyWith() const override { return u"The import of x.csv"_s; }
    };
    Window w(u"en"_s, {{"busy", "", {}, [](const Surroundings&, QWidget* parent) -> Page* {
                            return new Busy(parent);
                        }}});
    w.open();
    w.window->showPlace("busy");
    w.window->close();
    REQUIRE(w.asked.size() == 1);
    CHECK(w.asked[0].startsWith(u"The import of x.csv"_s));
    CHECK(w.window->isVisible()); // Wait
    w.window->menus().action(Verb::close)->trigger();
    CHECK(w.window->ledger() != nullptr);
    w.choice = 1;
    w.window->close();
    Window::settle();
    CHECK_FALSE(w.window->isVisible());
}

TEST_CASE("the register is compacted after a question and a backup, and only what nothing names is gone") {
    Kept w;
    w.add(u"Vik"_s);
    const auto keep = [&](unsigned seed) {
        std::mt19937 random(seed); // so that it cannot be packed
        QByteArray bytes(1'000'000, '\0');
        for (char& byte : bytes) {
            byte = static_cast<char>(random());
        }
        Problems problems;
        const FileLink link = w.ledger().keepFile({.name = u"fil.bin"_s, .data = bytes}, problems);
        REQUIRE(problems.empty());
        return link;
    };
    const FileLink unnamed = keep(1);
    const FileLink drafted = keep(2);
    const FileLink named = keep(3);
    Document document;
    document.title = u"Referat"_s;
    document.file = named;
    const Problems refused = w.ledger().change({Action::add, u"document"_s, document.title},
                                               [&](Edit& edit) { edit.add(document); });
    REQUIRE(refused.empty());
    const Kind& kind = kindOf<Document>();
    Row draft = kind.blank;
    draft.cells[kind.fieldNumber(QLatin1String("file"))] = drafted.stored();
    Drafts(w.preferences, kind, draftScopeOf(w.ledger())).keep(kind.blank, draft);
    const qint64 unused = QFileInfo(w.path()).size() + QFileInfo(w.path() + u"-wal"_s).size();

    REQUIRE(w.window->menus().action(Verb::compact)->isEnabled());
    w.window->menus().action(Verb::compact)->trigger();
    auto* page = static_cast<CompactPage*>(w.window->page("compact"));
    REQUIRE(page->isVisible());
    CHECK(page->verdict().contains(u"MB on the disk"_s));
    page->pageActions().constFirst()->trigger();
    REQUIRE(w.asked.size() == 1);
    CHECK(w.asked[0].contains(u"cleared for good"_s));
    CHECK(w.asked[0].contains(u"A backup is made first"_s));
    CHECK(w.asked[0].contains(u"free space"_s));
    CHECK(w.offered == QStringList{u"Leave it"_s, u"Compact"_s});
    REQUIRE(w.rests());
    CHECK(w.all().empty()); // no answer, nothing done
    CHECK(w.ledger().content(unnamed.sha256));

    w.choice = 1;
    page->pageActions().constFirst()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return page->verdict().startsWith(u"The register is compacted: "_s); },
                            60'000));
    CHECK(page->verdict().contains(u"1 kept file was cleared."_s));
    CHECK_FALSE(w.ledger().content(unnamed.sha256));
    CHECK(w.ledger().content(drafted.sha256));
    CHECK(w.ledger().content(named.sha256));
    CHECK(w.names() == QStringList{u"Vik"_s});
    CHECK(w.ledger().check().isEmpty());
    CHECK(w.ledger().undoable());
    CHECK(QFileInfo(w.path()).size() < unused - 900'000);
    CHECK(QFileInfo(w.path() + u"-wal"_s).size() == 0);
    const auto backups = w.all();
    REQUIRE(backups.size() == 1);
    CHECK(backups[0].isGood());
    CHECK(backups[0].reason == BackupReason::compacting);
    CHECK(Ledger::open(backups[0].path, w.ledger().language(), Access::read)->content(unnamed.sha256));
    CHECK(page->pageActions().constFirst()->isEnabled());
    w.add(u"Luster"_s); // and work goes on
    CHECK(w.names().size() == 2);
}

TEST_CASE("a register from before the sums gets them on a worker too, and the window sees it") {
    struct Watch : QObject {
        bool eventFilter(QObject* object, QEvent* event) override {
            shown += event->type() == QEvent::Show ? 1 : 0;
            return QObject::eventFilter(object, event);
        }
        int shown = 0;
    };
    Kept w;
    w.window->closeRegister();
    REQUIRE(w.rests());
    const QString path = w.path("plain.samspel");
    {
        sqlite3* plain = nullptr; // as another program makes a file
        REQUIRE(sqlite3_open(qPrintable(path), &plain) == SQLITE_OK);
        REQUIRE(sqlite3_exec(plain, "CREATE TABLE t(x); DROP TABLE t", nullptr, nullptr, nullptr) ==
                SQLITE_OK);
        sqlite3_close(plain);
        sqlite::Database database(path.toStdString(), sqlite::Mode::readWrite);
        migrate(database);
    }
    REQUIRE(w.window->openRegister(path));
    w.add(u"Vik"_s);
    REQUIRE_FALSE(w.ledger().database().hasPageSums());
    w.window->showPlace("compact");
    auto* page = static_cast<CompactPage*>(w.window->page("compact"));
    REQUIRE(page->isVisible());
    Watch bar; // which is shown while a worker writes
    page->findChild<QProgressBar*>()->installEventFilter(&bar);
    w.choice = 1;
    page->ask();
    REQUIRE(QTest::qWaitFor([&] { return page->verdict().startsWith(u"The register is compacted: "_s); },
                            60'000));
    CHECK(bar.shown == 1);
    CHECK(w.names() == QStringList{u"Vik"_s});
    CHECK(w.ledger().database().hasPageSums());
    w.add(u"Luster"_s); // by the connection that knew the file as it was
    CHECK(w.ledger().check().isEmpty());
    w.window->closeRegister();
    REQUIRE(w.rests());
    const sqlite::PageSurvey survey = sqlite::surveyPages(path.toStdString());
    CHECK(survey.form.sums == sqlite::PageForm::Sums::kept);
    CHECK(survey.damaged.empty());
}

TEST_CASE(
    "where no backup can be made, compacting is asked about once more, and stopping leaves all as it is") {
    Kept w;
    w.add(u"Vik"_s);
    Problems problems;
    const FileLink link =
        w.ledger().keepFile({.name = u"fil.bin"_s, .data = QByteArray(5000, 'x')}, problems);
    w.window->keeper().choose(w.folder.filePath(u"disk"_s)); // that is not there
    w.window->showPlace("compact");
    auto* page = static_cast<CompactPage*>(w.window->page("compact"));
    w.choice = 1;
    page->ask();
    REQUIRE(w.asked.size() == 1);
    w.choice = 0;
    REQUIRE(QTest::qWaitFor([&] { return w.asked.size() == 2; }, 20'000));
    CHECK(w.asked[1].contains(u"No backup was made"_s));
    CHECK(w.asked[1].contains(u"does not come back"_s));
    CHECK(w.offered.first() == u"Stop here"_s);
    CHECK_FALSE(page->isWorking());
    CHECK(page->verdict() == u"Nothing was compacted, and nothing has changed."_s);
    CHECK(w.ledger().content(link.sha256));
    CHECK(page->pageActions().constFirst()->isEnabled());
}

TEST_CASE("who can only read a register is not offered to compact it") {
    Kept one;
    Kept other;
    other.window->openRegister(one.path());
    REQUIRE(other.ledger().isReadOnly());
    CHECK_FALSE(other.window->menus().action(Verb::compact)->isEnabled());
    other.window->showPlace("compact");
    auto* page = static_cast<CompactPage*>(other.window->page("compact"));
    CHECK_FALSE(page->pageActions().constFirst()->isEnabled());
    other.choice = 1;
    page->ask();
    CHECK(other.asked.isEmpty());
}
