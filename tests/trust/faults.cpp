// SPDX-License-Identifier: MIT
// The disk is full, refuses, or is not there: the register stays as it was, and work goes on when all is well
// again.
#include "trust/limits.h"
#include "trust/trial.h"
#include "trust/work.h"

#include <QDir>
#include <iostream>
#include <sqlite3.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace samspel;
using namespace samspel::made;
using namespace trust;

namespace {

int refusalOf(Call call, bool isFull) {
    switch (call) {
    case Call::open:
        return SQLITE_CANTOPEN;
    case Call::read:
        return SQLITE_IOERR_READ;
    case Call::write:
        return isFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    case Call::truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Call::sync:
        return SQLITE_IOERR_FSYNC;
    case Call::remove:
        return SQLITE_IOERR_DELETE;
    case Call::lock:
        return SQLITE_IOERR_LOCK;
    case Call::share:
        return SQLITE_IOERR_SHMMAP;
    }
    return SQLITE_IOERR;
}

/// A copy of the same small register, for each trial a fresh one.
class Copies {
public:
    Copies() { makeBeginning(m_place / u"beginning.samspel"_s); }
    QString next() {
        const QString folder = m_place / u"next"_s;
        QDir(folder).removeRecursively();
        REQUIRE(QDir().mkpath(folder));
        REQUIRE(QFile::copy(m_place / u"beginning.samspel"_s, folder + u"/test.samspel"_s));
        return folder + u"/test.samspel"_s;
    }

private:
    Place m_place;
};

/// What a person is told; the test fails when it is not one of the things that the program can explain.
void isExplained(const std::function<void()>& work) {
    try {
        work();
    } catch (const sqlite::Error& error) {
        CAPTURE(error.what(), error.code());
        CHECK((error.full() || error.io() || error.cannotOpen() || error.readOnly() || error.busy()));
        CHECK_FALSE(error.damaged());
    } catch (const NotARegister& error) {
        CHECK_FALSE(std::string(error.what()).empty());
    }
}

int callsOf(const QString& path, Act act) {
    int calls = 0;
    Trial trial;
    auto ledger = Ledger::open(path, english());
    trial.before = [&](Call, const std::string&) {
        ++calls;
        return SQLITE_OK;
    };
    perform(ledger, act, 3, 7);
    return calls;
}

} // namespace

TEST_CASE("a disk that fails at any call leaves the register as it was, and work goes on afterwards",
          "[trust]") {
    const Act act = GENERATE(Act::edit, Act::editParts, Act::undo, Act::reimport, Act::importMuch,
                             Act::keepFile, Act::compact, Act::reopen);
    const bool staysSo = GENERATE(false, true);
    Copies copies;
    const int calls = callsOf(copies.next(), act);
    REQUIRE(calls > 3);
    const int stride = std::max(1, calls / 14);
    for (int at = 0; at < calls; at += stride) {
        CAPTURE(static_cast<int>(act), at, calls, staysSo);
        const QString path = copies.next();
        Trial trial;
        auto ledger = Ledger::open(path, english());
        const QByteArray before = digest(*ledger);
        int number = 0;
        bool isOver = false;
        trial.writesHalf = at % 2 == 0;
        trial.before = [&](Call call, const std::string&) {
            const int now = number++;
            return !isOver && (now == at || (staysSo && now > at)) ? refusalOf(call, at % 3 > 0) : SQLITE_OK;
        };
        isExplained([&] { perform(ledger, act, 3, 7); });
        isOver = true;
        if (!ledger) { // it was closed, and could not be opened again
            ledger = Ledger::open(path, english());
        }
        const QByteArray after = digest(*ledger);
        if (after == before) { // the same once more, in the register that is open
            isExplained([&] { perform(ledger, act, 3, 7); });
        }
        REQUIRE(ledger);
        perform(ledger, Act::edit, 3, 11);
        const QByteArray last = digest(*ledger);
        CHECK(last != before);
        CHECK(faults(*ledger) == QStringList{});
        ledger.reset();
        ledger = Ledger::open(path, english());
        CHECK(digest(*ledger) == last);
    }
}

TEST_CASE("a register that is opened on a failing disk is told of, and not touched", "[trust]") {
    Copies copies;
    QByteArray whole;
    {
        const auto ledger = Ledger::open(copies.next(), english());
        whole = digest(*ledger);
    }
    for (int at = 0; at < 60; at += 3) {
        CAPTURE(at);
        const QString path = copies.next();
        {
            Trial trial;
            int number = 0;
            trial.before = [&](Call call, const std::string&) {
                return number++ >= at ? refusalOf(call, true) : SQLITE_OK;
            };
            isExplained([&] { digest(*Ledger::open(path, english())); });
        }
        const auto ledger = Ledger::open(path, english());
        CHECK(digest(*ledger) == whole);
        CHECK(faults(*ledger) == QStringList{});
    }
}

TEST_CASE("files that may not grow stop an import, and not the program", "[trust]") {
    Copies copies;
    auto ledger = Ledger::open(copies.next(), english());
    const QByteArray before = digest(*ledger);
    {
        const SmallFiles limit(30'000);
        isExplained([&] { perform(ledger, Act::editParts, 3, 7); });
    }
    CHECK(digest(*ledger) == before);
    perform(ledger, Act::editParts, 3, 7);
    CHECK(digest(*ledger) != before);
    CHECK(faults(*ledger) == QStringList{});
}

TEST_CASE("a file system that is full stops an import, and work goes on when there is space", "[trust]") {
    const Place place;
    const QString small = place / u"small"_s;
    REQUIRE(QDir().mkpath(small));
    if (::geteuid() != 0 || ::mount("tmpfs", qPrintable(small), "tmpfs", 0, "size=12m") != 0) {
        std::cout << "left out: a full file system, for only root may mount a small one\n";
        return;
    }
    struct Mounted {
        const QString& folder;
        ~Mounted() { ::umount2(qPrintable(folder), MNT_DETACH); }
    };
    {
        const Mounted mounted{small};
        auto ledger = Ledger::open(makeBeginning(small + u"/test.samspel"_s), english());
        writeFile(small + u"/filler"_s, {});
        QFile filler(small + u"/filler"_s);
        REQUIRE(filler.open(QIODevice::WriteOnly));
        while (filler.write(QByteArray(4096, 'x')) == 4096 && filler.flush()) {
        }
        filler.close();
        const QByteArray before = digest(*ledger);
        for (int i = 0; i < 3; ++i) {
            isExplained([&] { perform(ledger, Act::editParts, 3, 20 + i); });
            isExplained([&] { perform(ledger, Act::reimport, 3, 30 + i); });
            isExplained([&] { perform(ledger, Act::backup, 3, 40 + i); });
        }
        isExplained([&] { perform(ledger, Act::compact, 3, 50); });
        CHECK(faults(*ledger) == QStringList{});
        QFile::remove(small + u"/filler"_s);
        perform(ledger, Act::reimport, 3, 8);
        CHECK(digest(*ledger) != before);
        CHECK(faults(*ledger) == QStringList{});
        CHECK(QDir(small).entryList({u"*.part"_s}, QDir::Files).isEmpty());
    }
}

TEST_CASE("a register that is moved, replaced or deleted while it is open takes no change", "[trust]") {
    Copies copies;
    const QString path = copies.next();
    const QString aside = path + u".aside"_s;
    auto ledger = Ledger::open(path, english());
    const QByteArray before = digest(*ledger);
    const auto isTold = [&] {
        try {
            perform(ledger, Act::editParts, 3, 7);
        } catch (const sqlite::Error& error) {
            return error.moved() && error.readOnly();
        }
        return false;
    };
    SECTION("its folder was renamed away") {
        const QString folder = QFileInfo(path).path();
        REQUIRE(QDir().rename(folder, folder + u".away"_s));
        CHECK(isTold());
        REQUIRE(QDir().rename(folder + u".away"_s, folder));
        perform(ledger, Act::editParts, 3, 7); // it is back, and work goes on
        CHECK(digest(*ledger) != before);
    }
    SECTION("it was deleted") {
        REQUIRE(QFile::copy(path, aside));
        REQUIRE(QFile::remove(path));
        CHECK(isTold());
        CHECK(digest(*ledger) == before);
    }
    SECTION("a sync client has put another in its place") {
        makeBeginning(aside);
        REQUIRE(QFile::rename(path, path + u".former"_s));
        REQUIRE(QFile::rename(aside, path));
        CHECK(isTold());
        CHECK(digest(*ledger) == before);
    }
    CHECK(faults(*ledger) == QStringList{});
}
