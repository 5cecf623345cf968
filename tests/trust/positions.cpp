// SPDX-License-Identifier: MIT
// Bits flip and pages go, at thousands of positions: never a crash, and never a wrong figure without a word.
// Each case has a stretch of them, so that ctest runs several beside each other; the numbers of positions
// stand in docs/trust.md.
#include "trust/damager.h"

#include "sqlite/pagesum.h"

using namespace samspel;
using namespace samspel::made;
using namespace trust;

namespace {

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
