// SPDX-License-Identifier: MIT
// Compacting, as a person meets it in the window.
#include "domain/papers.h"
#include "keeping_window.h"
#include "sqlite/pagesum.h"
#include "store/content.h"
#include "store/migrations.h"
#include "store/people/typedwords.h"
#include "ui/keeping/compactpage.h"
#include "ui/records/drafts.h"

#include <sqlite3.h>

#include <QFileInfo>
#include <QProgressBar>
#include <random>

using namespace samspel;
using namespace samspel::test;

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
