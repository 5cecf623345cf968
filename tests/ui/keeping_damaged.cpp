// SPDX-License-Identifier: MIT
// A damaged register, as a person meets it in the window.
#include "keeping_window.h"
#include "ui/shell/application.h"

#include <QFile>
#include <QTreeWidget>

using namespace samspel;
using namespace samspel::test;

namespace {

/// As main() does: what fails to be read while events are handled is told in the window.
void hearsFailures(MainWindow* window) {
    QObject::connect(static_cast<Application*>(qApp), &Application::failed, window, &MainWindow::tell);
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

TEST_CASE("a register that cannot be read whole is not called empty") {
    Kept w;
    w.add(u"Vik"_s);
    w.window->closeRegister();
    REQUIRE(w.rests());
    spoil(w.path(), "task");
    hearsFailures(w.window.get());
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
    hearsFailures(w.window.get());
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
