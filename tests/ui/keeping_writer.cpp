// SPDX-License-Identifier: MIT
// The one writer, and work that is not broken off, as a person meets them in the window.
#include "keeping_window.h"
#include "store/keeping/writerlock.h"

#include <QFile>

using namespace samspel;
using namespace samspel::test;

namespace {

void lockElsewhere(const QString& path) {
    QFile lock(path + u".lock"_s);
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray("4711\nsamspel\npc-12\n") + QByteArray(32, 'a') + "\n" + QByteArray(36, 'b') +
               "\nola\n2026-11-29T08:15:00Z\n");
}

} // namespace

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
