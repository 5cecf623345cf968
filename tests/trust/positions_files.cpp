// SPDX-License-Identifier: MIT
// Damage to pages that are free, to kept files and to backups.
#include "trust/damager.h"

#include "sqlite/pagesum.h"
#include "store/content.h"
#include "store/keeping/backups.h"

#include <QFile>
#include <QtEndian>

using namespace samspel;
using namespace samspel::made;
using namespace trust;

namespace {

/// The numbers of free pages: first those that name others, then those that are named.
struct Free {
    QList<int> trunks;
    QList<int> leaves;

    explicit Free(const QByteArray& bytes) {
        const auto word = [&](qint64 at) {
            return static_cast<int>(qFromBigEndian<quint32>(bytes.constData() + at));
        };
        for (int trunk = word(32); trunk != 0 && trunks.size() < 1000;) {
            const qint64 at = (trunk - 1) * qint64{Sound::pageSize};
            trunks << trunk;
            for (int i = 0; i < word(at + 4); ++i) {
                leaves << word(at + 8 + 4 * i);
            }
            trunk = word(at);
        }
    }
};

/// Takes room where free pages are damaged: what is written can be read, or nothing is written and it is
/// told.
void writeOver(const QString& path, std::uint64_t seed) {
    try {
        const auto ledger = Ledger::open(path, english());
        const QStringList kept = ask(*ledger, "SELECT sha256 FROM content ORDER BY sha256");
        try {
            const auto file = ledger->content(keepNoise(*ledger, seed));
            CHECK((file && file->data == noise(seed, largeFile)));
        } catch (const sqlite::Error& error) {
            CHECK(error.damaged());
            CHECK(ask(*ledger, "SELECT sha256 FROM content ORDER BY sha256") == kept);
        }
    } catch (const sqlite::Error& error) {
        CHECK(error.damaged());
    }
}

/// The pages of kept files that hold nothing but their bytes.
QList<int> overflowOf(const QString& path) {
    const auto ledger = Ledger::open(path, english(), Access::read);
    QList<int> pages;
    for (const QString& page :
         ask(*ledger, "SELECT pageno FROM dbstat WHERE name = 'content' AND pagetype = 'overflow' "
                      "ORDER BY pageno")) {
        pages << page.toInt();
    }
    return pages;
}

} // namespace

TEST_CASE("damage to pages that are free changes no answer, and what is written there can be read or is told",
          "[trust]") {
    const Sound sound = withFreePages();
    const Free free(sound.bytes);
    REQUIRE_FALSE(free.trunks.isEmpty());
    REQUIRE(free.leaves.size() > 10);
    const QString path = sound.place / u"written.samspel"_s;
    std::mt19937_64 random(9);
    Damager damager(sound, 4);
    for (int i = 0; i < 160; ++i) {
        // The numbers that a trunk holds; or anywhere on a page.
        const auto& pages = i % 2 == 0 ? free.trunks : free.leaves;
        const qint64 page = pages[static_cast<qsizetype>(below(random, pages.size()))] - 1;
        const qint64 at =
            page * Sound::pageSize + static_cast<qint64>(below(random, i % 4 == 0 ? 16 : Sound::pageSize));
        const int bit = static_cast<int>(below(random, 8));
        CAPTURE(at, bit);
        damager.flip(at, bit);
        if (i % 4 < 2) {
            rewrite(path, sound.bytes, at, flipped(sound.bytes, at, bit));
            writeOver(path, static_cast<std::uint64_t>(100 + i));
        }
    }
    CHECK(damager.positions() == 160);
    damager.end();
}

TEST_CASE("a kept file is given out as it was kept, or not at all", "[trust]") {
    QString sha256;
    const Sound sound([&](Ledger& ledger) { sha256 = keepNoise(ledger, 22); });
    const QByteArray kept = noise(22, largeFile);
    const QList<int> pages = overflowOf(sound.path);
    REQUIRE(pages.size() > 10);
    std::mt19937_64 random(10);
    const auto place = [&](int i) {
        return (pages[i % pages.size()] - 1) * qint64{Sound::pageSize} +
               static_cast<qint64>(below(random, Sound::pageSize - sqlite::sumBytes));
    };
    int withheld = 0;
    const auto look = [&] {
        try {
            const auto ledger = Ledger::open(sound.path, english(), Access::read);
            const auto file = ledger->content(sha256);
            CHECK((!file || file->data == kept));
            withheld += file ? 0 : 1;
        } catch (const sqlite::Error& error) {
            CHECK(error.damaged());
            ++withheld;
        }
    };
    SECTION("a bit flipped on the disk") {
        for (int i = 0; i < 240; ++i) {
            const qint64 at = place(i);
            CAPTURE(at);
            poke(sound.path, at, flipped(sound.bytes, at, i % 8));
            CHECK(wrongPages(sound.path) == Pages{static_cast<std::uint32_t>(at / Sound::pageSize + 1)});
            look();
            sound.mend(at, 1);
        }
        // The small file of the register has pages of its own.
        CHECK(withheld > 240 * 7 / 10);
    }
    SECTION("a bit flipped before the page was summed: the file's own fingerprint tells") {
        for (int i = 0; i < 160; ++i) {
            const qint64 at = place(i);
            CAPTURE(at);
            const qint64 start = at / Sound::pageSize * Sound::pageSize;
            QByteArray page = withFlip(sound.bytes.mid(start, Sound::pageSize), at - start, i % 8);
            sqlite::writePageSum(std::as_writable_bytes(std::span(page.data(), Sound::pageSize)),
                                 static_cast<std::uint32_t>(start / Sound::pageSize + 1));
            poke(sound.path, start, page);
            CHECK(wrongPages(sound.path).empty());
            look();
            sound.mend(start, Sound::pageSize);
        }
        CHECK(withheld > 160 * 6 / 10); // nor does the end of the last page hold anything
    }
    CHECK(bytesOf(sound.path) == sound.bytes);
    CHECK(readAll(sound.path, sound.right) == Told::nothing);
}

TEST_CASE("a backup of which any bit has flipped is never taken for good", "[trust]") {
    const Sound sound;
    const Backups backups(sound.path, {sound.place / u"backups"_s, false}, english());
    const auto made = backups.make(BackupReason::wanted);
    REQUIRE(made);
    const QByteArray copy = bytesOf(made->path);
    const QString noteFile = made->path + u".json"_s;
    const QByteArray note = bytesOf(noteFile);
    std::mt19937_64 random(12);
    for (int i = 0; i < 600; ++i) {
        const auto at = static_cast<qint64>(below(random, i % 6 == 0 ? headBytes : copy.size()));
        CAPTURE(at);
        poke(made->path, at, flipped(copy, at, i % 8));
        CHECK(backups.read(made->path).state == Backup::State::damaged);
        if (i % 50 == 0) {
            CHECK_FALSE(backups.newestGood());
            CHECK_THROWS_AS(restore(*made, sound.path, english()), NotRestored);
        }
        poke(made->path, at, copy.mid(at, 1));
    }
    // What is said beside it may be wrong; a copy that counts as good is what it was all the same.
    int good = 0;
    for (int i = 0; i < 440; ++i) {
        const auto at = static_cast<qint64>(below(random, note.size()));
        CAPTURE(at);
        poke(noteFile, at, flipped(note, at, i % 8));
        const Backup read = backups.read(made->path);
        CHECK((!read.isGood() || read.sha256 == made->sha256));
        good += read.isGood() ? 1 : 0;
        poke(noteFile, at, note.mid(at, 1));
    }
    CHECK(good < 440);
    CHECK(backups.read(made->path).isGood());
    CHECK(bytesOf(made->path) == copy);
    CHECK(bytesOf(sound.path) == sound.bytes);
    CHECK_FALSE(QFile::exists(sound.path + u".restored"_s));
}
