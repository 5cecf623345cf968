// SPDX-License-Identifier: MIT
// Bits flip and pages go, at thousands of positions: never a crash, and never a wrong figure without a word.
// Each case has a stretch of them, so that ctest runs several beside each other; the numbers of positions
// stand in docs/trust.md.
#include "trust/damaging.h"
#include "trust/work.h"

#include "sqlite/pagesum.h"
#include "store/columns.h"
#include "store/content.h"
#include "store/keeping/backups.h"
#include "store/recovery.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QtEndian>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <random>

using namespace samspel;
using namespace samspel::made;
using namespace trust;

namespace {

using Pages = std::vector<std::uint32_t>;

constexpr int headBytes = 100; // of the first page: https://www.sqlite.org/fileformat2.html

std::uint64_t below(std::mt19937_64& random, qint64 end) {
    return random() % static_cast<std::uint64_t>(end);
}

QByteArray flipped(const QByteArray& bytes, qint64 at, int bit) {
    return {1, static_cast<char>(bytes[at] ^ (1 << bit))};
}

/// Damages a register at one place, looks what people are told, and puts back what was there. The sums name
/// the page in each case; each @p stride-th time all is read.
class Damager {
public:
    Damager(const Sound& sound, int stride) : m_sound(sound), m_stride(stride) {}

    void flip(qint64 at, int bit) { write(at, flipped(m_sound.bytes, at, bit)); }
    void write(qint64 at, const QByteArray& bytes) {
        const auto page = static_cast<std::uint32_t>(at / Sound::pageSize + 1);
        CAPTURE(at, page, bytes.size());
        REQUIRE(bytes != m_sound.bytes.mid(at, bytes.size()));
        poke(m_sound.path, at, bytes);
        CHECK(wrongPages(m_sound.path) == Pages{page});
        if (m_positions++ % m_stride == 0) {
            ++m_reads;
            m_told += readAll(m_sound.path, m_sound.right) == Told::damaged ? 1 : 0;
        }
        m_sound.mend(at, bytes.size());
    }
    int positions() const { return m_positions; }
    int reads() const { return m_reads; }
    int told() const { return m_told; }
    /// Nothing but this has written to the file, and it says what it said.
    void end() const {
        CHECK(bytesOf(m_sound.path) == m_sound.bytes);
        CHECK(readAll(m_sound.path, m_sound.right) == Told::nothing);
    }

private:
    const Sound& m_sound;
    int m_stride;
    int m_positions = 0;
    int m_reads = 0;
    int m_told = 0;
};

/// One bit of each page in turn, anywhere on it.
void flipBits(const Sound& sound, Damager& damager, std::mt19937_64& random, int times) {
    for (int i = 0; i < times; ++i) {
        const qint64 page = (i + static_cast<int>(below(random, 7))) % sound.pages();
        damager.flip(page * Sound::pageSize + static_cast<qint64>(below(random, Sound::pageSize)),
                     static_cast<int>(below(random, 8)));
    }
}

/// What a disk may do to a page: zeros, another page, ones, a sector of something else.
void loseAPage(const Sound& sound, Damager& damager, std::mt19937_64& random, int page, int way) {
    const qint64 at = page * qint64{Sound::pageSize};
    switch (way % 4) {
    case 0:
        damager.write(at, QByteArray(Sound::pageSize, '\0'));
        break;
    case 1: {
        const int away = 1 + static_cast<int>(below(random, sound.pages() - 1));
        const qint64 other = (page + away) % sound.pages() * qint64{Sound::pageSize};
        damager.write(at, sound.bytes.mid(other, Sound::pageSize));
        break;
    }
    case 2:
        damager.write(at, QByteArray(Sound::pageSize, '\xff'));
        break;
    default:
        damager.write(at + 512 * static_cast<qint64>(below(random, 8)), QByteArray(512, '\x55'));
        break;
    }
}

void flipAll(int part) {
    const Sound sound;
    Damager damager(sound, 8);
    std::mt19937_64 random(static_cast<std::uint64_t>(part));
    flipBits(sound, damager, random, 500);
    CHECK(damager.positions() == 500);
    CHECK(damager.told() > damager.reads() * 8 / 10); // the others lay on pages that are free
    damager.end();
}

/// Each bit of some bytes of the file's head: what it is, how large its pages are, where free ones begin.
void flipHead(int first, int end) {
    const Sound sound;
    Damager damager(sound, 1);
    for (int at = first; at < end; ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            damager.flip(at, bit);
        }
    }
    CHECK(damager.positions() == 8 * (end - first));
    CHECK(damager.told() == damager.positions());
    damager.end();
}

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

QByteArray noise(std::uint64_t seed, qsizetype size) {
    std::mt19937_64 random(seed);
    QByteArray bytes(size, '\0');
    for (char& byte : bytes) {
        byte = static_cast<char>(random());
    }
    return bytes;
}

constexpr qsizetype largeFile = 60'000;

QString keepNoise(Ledger& ledger, std::uint64_t seed) {
    Problems problems;
    const FileLink link = ledger.keepFile({.name = u"støy.bin"_s, .data = noise(seed, largeFile)}, problems);
    REQUIRE(problems.empty());
    return link.sha256;
}

/// With pages that are free, for a file that was kept is gone.
Sound withFreePages() {
    return Sound([](Ledger& ledger) {
        ledger.database().run("DELETE FROM content WHERE sha256 = ?1", keepNoise(ledger, 21));
    });
}

/// Writes a register anew, nothing beside it, with @p bytes at one place.
void rewrite(const QString& path, const QByteArray& whole, qint64 at, const QByteArray& bytes) {
    for (const char* ending : {"", "-wal", "-shm"}) {
        QFile::remove(path + QLatin1String(ending));
    }
    writeFile(path, whole);
    poke(path, at, bytes);
}

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

/// A crash left a register with a log, after each of four changes.
struct Crashed {
    Place place;
    QString path = makeBeginning(place / u"test.samspel"_s);
    std::vector<QByteArray> states;
    QByteArray main;
    QByteArray log;
    QByteArray memory;
    QSet<QByteArray> found;
    int looks = 0;

    Crashed() {
        auto ledger = Ledger::open(path, english());
        states.push_back(digest(*ledger));
        for (int i = 0; i < 4; ++i) {
            perform(ledger, Act::edit, 5, i);
            states.push_back(digest(*ledger));
        }
        main = bytesOf(path);
        log = bytesOf(path + u"-wal"_s);
        memory = bytesOf(path + u"-shm"_s);
        REQUIRE(log.size() > 8192);
    }
    /// Opens it with another log, and memory of it if any: it is as after one of the changes. Which one.
    QByteArray open(const QByteArray& other, const QByteArray& shared = {}) {
        const QString crashed = place / u"crashed.samspel"_s;
        for (const char* ending : {"", "-wal", "-shm"}) {
            QFile::remove(crashed + QLatin1String(ending));
        }
        writeFile(crashed, main);
        writeFile(crashed + u"-wal"_s, other);
        if (!shared.isEmpty()) {
            writeFile(crashed + u"-shm"_s, shared);
        }
        const auto ledger = Ledger::open(crashed, english());
        QByteArray state = digest(*ledger);
        CHECK(std::find(states.begin(), states.end(), state) != states.end());
        if (looks++ % 8 == 0) {
            CHECK(faults(*ledger) == QStringList{});
        }
        found.insert(state);
        return state;
    }
};

QByteArray withFlip(QByteArray bytes, qint64 at, int bit) {
    bytes[at] = flipped(bytes, at, bit)[0];
    return bytes;
}

} // namespace

// 2,000 positions; each eighth time all is read.
TEST_CASE("a flipped bit is told or does no harm, wherever it is, first part", "[trust]") { flipAll(1); }
TEST_CASE("a flipped bit is told or does no harm, wherever it is, second part", "[trust]") { flipAll(2); }
TEST_CASE("a flipped bit is told or does no harm, wherever it is, third part", "[trust]") { flipAll(3); }
TEST_CASE("a flipped bit is told or does no harm, wherever it is, last part", "[trust]") { flipAll(4); }

// 800: all that there are.
TEST_CASE("each bit of a register's head is told when it flips, first half", "[trust]") {
    flipHead(0, headBytes / 2);
}
TEST_CASE("each bit of a register's head is told when it flips, second half", "[trust]") {
    flipHead(headBytes / 2, headBytes);
}

TEST_CASE("a page's sum that is damaged itself is told, and the page is not believed", "[trust]") {
    const Sound sound;
    Damager damager(sound, 8);
    std::mt19937_64 random(5);
    for (int i = 0; i < 320; ++i) {
        const qint64 end = (i % sound.pages() + 1) * qint64{Sound::pageSize};
        damager.flip(end - 1 - static_cast<qint64>(below(random, sqlite::sumBytes)),
                     static_cast<int>(below(random, 8)));
    }
    CHECK(damager.told() > damager.reads() * 8 / 10);
    damager.end();
}

TEST_CASE("a page that is zeroed, torn, or stands in another's place, is told", "[trust]") {
    const Sound sound;
    Damager damager(sound, 7); // each way of it has its turn to be read
    std::mt19937_64 random(6);
    for (int i = 0; i < 640; ++i) { // another way at each round
        loseAPage(sound, damager, random, i % sound.pages(), i + i / sound.pages());
    }
    CHECK(damager.positions() == 640);
    CHECK(damager.told() > damager.reads() * 8 / 10);
    damager.end();
}

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

// 256: all bits that there are; and the memory that is shared about the log.
TEST_CASE("a log whose head is damaged is left out whole, and what is said of it in memory is not believed",
          "[trust]") {
    Crashed crashed;
    for (int at = 0; at < 32; ++at) { // https://www.sqlite.org/fileformat2.html#the_write_ahead_log
        for (int bit = 0; bit < 8; ++bit) {
            CAPTURE(at, bit);
            CHECK(crashed.open(withFlip(crashed.log, at, bit)) == crashed.states.front());
        }
    }
    std::mt19937_64 random(3);
    for (int i = 0; i < 40; ++i) {
        const auto at = static_cast<qint64>(below(random, i % 2 == 0 ? 136 : crashed.memory.size()));
        CAPTURE(at);
        CHECK(crashed.open(crashed.log, withFlip(crashed.memory, at, i % 8)) == crashed.states.back());
    }
}

TEST_CASE("a damaged log costs at most the newest changes, and tears none", "[trust]") {
    Crashed crashed;
    CHECK(crashed.open(crashed.log) == crashed.states.back());
    std::mt19937_64 random(2);
    for (int i = 0; i < 160; ++i) {
        const auto at = static_cast<qint64>(below(random, crashed.log.size()));
        CAPTURE(at);
        crashed.open(withFlip(crashed.log, at, static_cast<int>(below(random, 8))));
    }
    CHECK(crashed.found.size() > 2);
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

namespace {

/// Several places at once, as a disk that fails has them, and what recovery makes of it.
void recoverFrom(const Sound& sound, std::mt19937_64& random) {
    const QString path = sound.place / u"wreck.samspel"_s;
    const QString target = sound.place / u"recovered.samspel"_s;
    rewrite(path, sound.bytes, 0, sound.bytes.left(1));
    QFile::remove(target);
    const int places = 1 + static_cast<int>(below(random, 6));
    for (int i = 0; i < places; ++i) {
        const auto at = static_cast<qint64>(below(random, sound.pages())) * Sound::pageSize;
        poke(path, at, i % 2 == 0 ? QByteArray(Sound::pageSize, '\0') : flipped(sound.bytes, at, 3));
    }
    const auto damaged = wrongPages(path);
    const QByteArray before = bytesOf(path);
    try {
        const RecoveryReport report = recover(path, target, english());
        CHECK(report.damagedPages == static_cast<int>(damaged.size()));
        CHECK(report.problems.isEmpty());
        CHECK(faults(*Ledger::open(target, english())) == QStringList{});
    } catch (const NotARegister& error) {
        CHECK(std::string(error.what()).find("not touched") != std::string::npos);
        CHECK_FALSE(QFile::exists(target));
    }
    CHECK(bytesOf(path) == before);
}

} // namespace

// ./dev soak: for as long as it is told, from the seed that it is told or one that it prints; all is read
// each time.
TEST_CASE("soak: bits and pages damaged at random", "[.soak]") {
    const char* minutes = std::getenv("SAMSPEL_SOAK_MINUTES");
    const char* begin = std::getenv("SAMSPEL_SOAK_SEED");
    const auto now = static_cast<std::uint64_t>(std::time(nullptr));
    std::uint64_t seed = begin != nullptr ? std::strtoull(begin, nullptr, 10) : now;
    const auto end = now + 60 * (minutes != nullptr ? std::strtoull(minutes, nullptr, 10) : 5);
    std::cout << "SAMSPEL_SOAK_SEED=" << seed << " repeats this run.\n";
    const Sound sound = withFreePages();
    Crashed crashed;
    Damager damager(sound, 1);
    int logs = 0;
    int recoveries = 0;
    do {
        CAPTURE(seed);
        std::mt19937_64 random(seed++);
        flipBits(sound, damager, random, 100);
        for (int i = 0; i < 40; ++i) {
            loseAPage(sound, damager, random, static_cast<int>(below(random, sound.pages())), i);
        }
        for (int i = 0; i < 20; ++i, ++logs) {
            const auto at = static_cast<qint64>(below(random, crashed.log.size()));
            crashed.open(withFlip(crashed.log, at, static_cast<int>(below(random, 8))));
        }
        for (int i = 0; i < 3; ++i, ++recoveries) {
            recoverFrom(sound, random);
        }
    } while (static_cast<std::uint64_t>(std::time(nullptr)) < end);
    damager.end();
    std::cout << damager.positions() << " positions of a register, " << logs << " of a log, " << recoveries
              << " recoveries.\n";
}
