// SPDX-License-Identifier: MIT
#include "fixture.h"

#include <algorithm>

using namespace fixture;

// At a line's end a cut cannot be seen: what is left is whole. Then every figure must be one of the file's
// own.
TEST_CASE("A file cut at any byte is refused or holds only figures of the whole one",
          "[exchange][udir][damage]") {
    const QByteArray whole = nationalTests();
    const auto expected = told(readBytes(whole));
    int accepted = 0;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Reading reading = readBytes(whole.first(size));
        if (!reading.accepted()) {
            REQUIRE(reading.batch.figures.isEmpty());
            continue;
        }
        ++accepted;
        const auto found = told(reading);
        CAPTURE(size);
        REQUIRE(std::includes(expected.begin(), expected.end(), found.begin(), found.end()));
        REQUIRE(whole.first(size).endsWith(QByteArray("\r\0\n\0", 4)));
    }
    CHECK(accepted == 11); // after each line of figures but the last
}

TEST_CASE("A cut in the middle of a letter is told with its line", "[exchange][udir][damage]") {
    const QByteArray whole = nationalTests();
    const Reading reading = readBytes(whole.chopped(5));
    CHECK(refusals(reading) ==
          std::vector<std::string>{
              "13:18 Letter 138 of the line cannot be read: the file ends in the middle of a "
              "letter: it was cut off."});
}

// A flip may hit a name or turn one digit into another, which nothing can see; it may never crash the reader
// or leave a hidden figure open.
TEST_CASE("A flipped bit never crashes the reader and never opens a hidden figure",
          "[exchange][udir][damage]") {
    const QByteArray whole = nationalTests();
    const auto hidden = [](const Reading& reading) {
        const auto figures = figuresOf(reading);
        return std::count_if(figures.begin(), figures.end(), [](const FigureClaim& claim) {
            return claim.figure.status == Status::suppressed;
        });
    };
    const auto expected = hidden(readBytes(whole));
    std::mt19937 random(11); // NOLINT: the same flips each time
    for (int i = 0; i < 3000; ++i) {
        QByteArray flipped = whole;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()));
        flipped[at] = static_cast<char>(static_cast<unsigned char>(flipped[at]) ^ (1U << (random() % 8)));
        const Reading reading = readBytes(flipped);
        CAPTURE(at);
        if (reading.accepted()) {
            REQUIRE(hidden(reading) == expected);
            REQUIRE(reading.batch.figures.size() == 36);
        } else {
            REQUIRE(reading.batch.figures.isEmpty());
        }
    }
}

TEST_CASE("Pieces left out or put in twice never crash the reader", "[exchange][udir][damage]") {
    const QByteArray whole = nationalTests();
    std::mt19937 random(13); // NOLINT: the same pieces each time
    const auto upTo = [&](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(limit));
    };
    for (int i = 0; i < 1000; ++i) {
        const qsizetype at = upTo(whole.size());
        const qsizetype length = upTo(std::min<qsizetype>(400, whole.size() - at) + 1);
        QByteArray damaged = whole;
        if (i % 2 == 0) {
            damaged.remove(at, length);
        } else {
            damaged.insert(at, whole.sliced(at, length));
        }
        const Reading reading = readBytes(damaged);
        REQUIRE((reading.accepted() || reading.batch.figures.isEmpty()));
    }
}
