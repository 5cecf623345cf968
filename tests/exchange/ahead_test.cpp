// SPDX-License-Identifier: MIT
// What a thread makes ahead is what would have been made one by one; and a large file, whose rows a thread
// cuts, has the rows that its text has.
#include "exchange/text/ahead.h"
#include "exchange/text/decode.h"
#include "exchange/text/rows.h"
#include "exchange/text/stretches.h"
#include "fixture.h"

#include <QTemporaryFile>
#include <stdexcept>

using namespace samspel::exchange;

namespace {

/// Everything that rows tell.
QStringList rowsTold(Rows rows) {
    QStringList all;
    while (rows.next()) {
        QString row = QStringLiteral("%1 %2 %3 %4:")
                          .arg(rows.line())
                          .arg(rows.isEnded() ? 1 : 0)
                          .arg(rows.flaw() ? static_cast<int>(*rows.flaw()) : -1)
                          .arg(rows.flawedCell());
        for (const QStringView cell : rows.cells()) {
            row += cell.toString() + u'|';
        }
        all += row;
    }
    return all;
}

/// Some megabytes with all that rows can hold, each kind at each place of a stretch sooner or later.
QByteArray manyRows() {
    QByteArray text;
    for (int i = 0; text.size() < 5 * 1024 * 1024; ++i) {
        text += QByteArray::number(i) + ";Sogndal;" + QByteArray(i % 61, 'x') + ";";
        text += i % 7 == 0    ? "\"two\nlines; and \"\"more\"\"\"\r\n"
                : i % 11 == 0 ? "\"Øvre\" skule\n"
                : i % 13 == 0 ? "\r\n\n"
                              : "1,5\r\n";
    }
    return text + "9;no end";
}

Rows rowsOf(const QByteArray& bytes, const std::shared_ptr<Flow>& flow) {
    return {std::make_unique<Stretches>(Bytes(bytes), Encoding::utf8, flow), u';'};
}

} // namespace

TEST_CASE("Things made ahead come in order and end once", "[exchange]") {
    int made = 0;
    Ahead<std::vector<int>> ahead(
        [&](std::vector<int>& into) {
            into.assign(3, made); // what was used before is filled anew
            return made++ < 1000;
        },
        2);
    std::vector<int> thing;
    for (int i = 0; i < 1000; ++i) {
        REQUIRE(ahead.next(thing));
        REQUIRE(thing == std::vector<int>{i, i, i});
    }
    CHECK_FALSE(ahead.next(thing));
    CHECK_FALSE(ahead.next(thing));
}

TEST_CASE("What breaks while things are made ahead is told after those that were made", "[exchange]") {
    int made = 0;
    Ahead<int> ahead(
        [&](int& into) {
            if (made == 5) {
                throw std::runtime_error("the disk failed");
            }
            into = made++;
            return true;
        },
        3);
    int thing = -1;
    for (int i = 0; i < 5; ++i) {
        REQUIRE(ahead.next(thing));
        REQUIRE(thing == i);
    }
    CHECK_THROWS_WITH(ahead.next(thing), "the disk failed");
}

TEST_CASE("Who takes may leave before the end", "[exchange]") {
    int thing = 0;
    Ahead<int> ahead([](int& into) { return ++into > 0; }, 2);
    CHECK(ahead.next(thing));
}

TEST_CASE("A large file has the rows of its text", "[exchange]") {
    const QByteArray bytes = manyRows();
    const auto flow = std::make_shared<Flow>();
    const QString text = QString::fromUtf8(bytes);
    CHECK(rowsTold(rowsOf(bytes, flow)) == rowsTold(Rows(text, u';')));
    CHECK(flow->seen == bytes.size());
    CHECK(flow->letters == text.size());
    CHECK(flow->flawCount == 0);
}

TEST_CASE("Damaged letters of a large file are told with their lines, whoever cut its rows", "[exchange]") {
    QByteArray bytes = manyRows();
    for (const qsizetype place : {300'000, 2'000'000, 4'999'999}) {
        bytes[place] = '\xFF';
    }
    const auto flow = std::make_shared<Flow>();
    rowsTold(rowsOf(bytes, flow));
    CHECK(flow->flawCount == 3);
    REQUIRE(flow->flaws.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        const qsizetype place = std::array<qsizetype, 3>{300'000, 2'000'000, 4'999'999}[i];
        CHECK(flow->flaws[i].line == bytes.first(place).count('\n') + 1);
    }
}

TEST_CASE("A reading of a large file stops where its watch says so", "[exchange]") {
    const QByteArray bytes = manyRows();
    const auto flow = std::make_shared<Flow>();
    std::vector<qint64> asked;
    flow->watch = [&](qint64 done, qint64 all) {
        CHECK(all == bytes.size());
        asked.push_back(done);
        return asked.size() < 4;
    };
    const QStringList rows = rowsTold(rowsOf(bytes, flow));
    CHECK(flow->isStopped);
    CHECK(asked.size() == 4);
    CHECK(asked.front() == 0);
    CHECK(std::is_sorted(asked.begin(), asked.end()));
    CHECK(flow->seen == asked.back()); // what was cut ahead of it is not told
    CHECK_FALSE(rows.isEmpty());
}

TEST_CASE("A file that gets shorter while its rows are cut ends with the reason", "[exchange]") {
    QTemporaryFile file;
    REQUIRE(file.open());
    REQUIRE(file.write(manyRows()) > 0);
    REQUIRE(file.flush());
    const Bytes bytes = Bytes::ofFile(file.fileName());
    REQUIRE(file.resize(2'000'000));
    Rows rows(std::make_unique<Stretches>(bytes, Encoding::utf8, std::make_shared<Flow>()), u';');
    CHECK_THROWS_AS(
        [&] {
            while (rows.next()) {
            }
        }(),
        CannotRead);
}
