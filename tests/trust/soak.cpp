// SPDX-License-Identifier: MIT
// Damage at random, for as long as one likes: ./dev soak.
#include "trust/damager.h"
#include "trust/work.h"

#include "store/recovery.h"

#include <QFile>
#include <cstdlib>
#include <ctime>
#include <iostream>

using namespace samspel;
using namespace samspel::made;
using namespace trust;

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
