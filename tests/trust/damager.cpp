// SPDX-License-Identifier: MIT
#include "trust/damager.h"

#include "store/columns.h"
#include "store/content.h"

#include <QFile>
#include <algorithm>

using namespace samspel;
using namespace samspel::made;

namespace trust {

std::uint64_t below(std::mt19937_64& random, qint64 end) {
    return random() % static_cast<std::uint64_t>(end);
}

QByteArray flipped(const QByteArray& bytes, qint64 at, int bit) {
    return {1, static_cast<char>(bytes[at] ^ (1 << bit))};
}

QByteArray withFlip(QByteArray bytes, qint64 at, int bit) {
    bytes[at] = flipped(bytes, at, bit)[0];
    return bytes;
}

void Damager::write(qint64 at, const QByteArray& bytes) {
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

void Damager::end() const {
    CHECK(bytesOf(m_sound.path) == m_sound.bytes);
    CHECK(readAll(m_sound.path, m_sound.right) == Told::nothing);
}

void flipBits(const Sound& sound, Damager& damager, std::mt19937_64& random, int times) {
    for (int i = 0; i < times; ++i) {
        const qint64 page = (i + static_cast<int>(below(random, 7))) % sound.pages();
        damager.flip(page * Sound::pageSize + static_cast<qint64>(below(random, Sound::pageSize)),
                     static_cast<int>(below(random, 8)));
    }
}

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

QByteArray noise(std::uint64_t seed, qsizetype size) {
    std::mt19937_64 random(seed);
    QByteArray bytes(size, '\0');
    for (char& byte : bytes) {
        byte = static_cast<char>(random());
    }
    return bytes;
}

QString keepNoise(Ledger& ledger, std::uint64_t seed) {
    Problems problems;
    const FileLink link = ledger.keepFile({.name = u"støy.bin"_s, .data = noise(seed, largeFile)}, problems);
    REQUIRE(problems.empty());
    return link.sha256;
}

Sound withFreePages() {
    return Sound([](Ledger& ledger) {
        ledger.database().run("DELETE FROM content WHERE sha256 = ?1", keepNoise(ledger, 21));
    });
}

void rewrite(const QString& path, const QByteArray& whole, qint64 at, const QByteArray& bytes) {
    for (const char* ending : {"", "-wal", "-shm"}) {
        QFile::remove(path + QLatin1String(ending));
    }
    writeFile(path, whole);
    poke(path, at, bytes);
}

Crashed::Crashed() {
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

QByteArray Crashed::open(const QByteArray& other, const QByteArray& shared) {
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

} // namespace trust
