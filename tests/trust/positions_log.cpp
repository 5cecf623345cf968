// SPDX-License-Identifier: MIT
// Damage to the log that a crash left beside a register.
#include "trust/damager.h"

using namespace samspel;
using namespace samspel::made;
using namespace trust;

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
