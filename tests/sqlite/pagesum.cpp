// SPDX-License-Identifier: MIT
#include "sqlite/pagesum.h"

#include "sqlite/backup.h"
#include "sqlite/failure.h"
#include "sqlite/folder.h"
#include "sqlite/register.h"
#include "support/catch.h"

#include <cstring>
#include <sqlite3.h>

using namespace sqlite;

namespace {

std::span<const std::byte> bytesOf(std::string_view text) { return std::as_bytes(std::span(text)); }

std::vector<std::byte> somePage(std::size_t size) {
    std::mt19937_64 random(7);
    std::vector<std::byte> page(size);
    for (std::byte& byte : page) {
        byte = static_cast<std::byte>(random());
    }
    writePageSum(page, 12);
    return page;
}

void flip(const std::filesystem::path& path, std::size_t bit) {
    std::string content = readFile(path);
    content.at(bit / 8) = static_cast<char>(content.at(bit / 8) ^ (1 << (bit % 8)));
    writeFile(path, content);
}

/// Whether all that stands in the file was read, or damage told; anything else is thrown on.
bool isToldDamaged(const std::filesystem::path& path, const std::string& right) {
    const auto error = failure([&] {
        Database database(path, Mode::readOnly);
        const std::string read = small::dump(database);
        CHECK(read == right);
        const auto problems = database.integrityProblems();
        if (!problems.empty()) {
            throw Error(SQLITE_IOERR_DATA, problems.front());
        }
    });
    CHECK((!error || error->damaged()));
    return error.has_value();
}

} // namespace

TEST_CASE("the sum is XXH64 as its authors publish it", "[sqlite]") {
    CHECK(xxh64({}, 0) == 0xEF46DB3751D8E999);
    CHECK(xxh64(bytesOf("a"), 0) == 0xD24EC4F1A98C6E5B);
    CHECK(xxh64(bytesOf("abc"), 0) == 0x44BC2CF5AD770999);
    CHECK(xxh64(bytesOf("Nobody inspects the spammish repetition"), 0) == 0xFBCEA83C8A378BF1);
}

TEST_CASE("a page's sum notices each flipped bit, swapped words, zeros and another place", "[sqlite]") {
    for (const std::size_t size : {512U, 4096U, 65536U}) {
        auto page = somePage(size);
        CHECK(isPageSumRight(page, 12));
        CHECK_FALSE(isPageSumRight(page, 13));
        for (std::size_t bit = 0; bit<size * 8; bit += size> 4096 ? 61 : 1) {
            page[bit / 8] ^= static_cast<std::byte>(1U << (bit % 8));
            if (isPageSumRight(page, 12)) {
                FAIL_CHECK("bit " << bit << " of " << size << " bytes");
            }
            page[bit / 8] ^= static_cast<std::byte>(1U << (bit % 8));
        }
        for (std::size_t at = 8; at + 8 <= size - sumBytes; at += 8) {
            auto swapped = page;
            std::swap_ranges(swapped.begin(), swapped.begin() + 8, swapped.begin() + static_cast<long>(at));
            CHECK_FALSE(isPageSumRight(swapped, 12));
        }
        const std::vector<std::byte> zeros(size);
        for (std::uint32_t number = 1; number < 1000; ++number) {
            CHECK_FALSE(isPageSumRight(zeros, number));
        }
    }
}

TEST_CASE("a file that is made here has sums on every page, of every size", "[sqlite]") {
    for (const int pageSize : {512, 1024, 4096, 8192, 65536}) {
        for (const bool hasLog : {false, true}) {
            CAPTURE(pageSize, hasLog);
            const Folder folder;
            std::string right;
            {
                Database database(folder / "a.db", Mode::create);
                database.script("PRAGMA page_size=" + std::to_string(pageSize));
                if (hasLog) {
                    database.useWriteAheadLog();
                }
                database.script("CREATE TABLE t(a, b); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + "
                                "1 FROM n LIMIT 3000)"
                                " INSERT INTO t SELECT i, hex(randomblob(100)) FROM n; INSERT INTO t VALUES "
                                "(-1, zeroblob(300000));"
                                "DELETE FROM t WHERE a % 3 = 0; CREATE INDEX i ON t(b)");
                CHECK(database.hasPageSums());
                CHECK(database.value<int>("PRAGMA page_size") == pageSize);
                database.script("VACUUM; DELETE FROM t WHERE a % 5 = 0");
                if (!hasLog) { // its pages keep their size
                    CHECK(failure([&] { database.script("PRAGMA page_size=2048; VACUUM"); }).has_value() ==
                          (pageSize != 2048));
                    database.script("PRAGMA page_size=" + std::to_string(pageSize));
                    CHECK(surveyPages(folder / "a.db").damaged.empty());
                }
                right = database.value<std::string>("SELECT sum(a) || max(b) FROM t").value();
            }
            const PageSurvey survey = surveyPages(folder / "a.db");
            CHECK(survey.form.sums == PageForm::Sums::kept);
            CHECK(survey.form.pageSize == static_cast<std::size_t>(pageSize));
            CHECK(survey.pages > 10);
            CHECK(survey.damaged.empty());
            Database again(folder / "a.db", Mode::readOnly);
            CHECK(again.value<std::string>("SELECT sum(a) || max(b) FROM t") == right);
            CHECK(again.integrityProblems().empty());
        }
    }
}

TEST_CASE("no flipped bit of a file passes unnoticed", "[sqlite]") {
    const Folder folder;
    std::string right;
    {
        Database(folder / "a.db", Mode::create).script("PRAGMA page_size=512; CREATE TABLE first(x)");
        Database made = small::create(folder / "a.db");
        right = small::dump(made);
    }
    const std::string sound = readFile(folder / "a.db");
    REQUIRE(surveyPages(folder / "a.db").form.pageSize == 512);
    REQUIRE(sound.size() / 512 >= 20);
    // Every bit of the head, and of every page some; a page that only SQLite's free list knows is never read.
    std::vector<std::size_t> bits;
    for (std::size_t bit = 0; bit < 800; ++bit) {
        bits.push_back(bit);
    }
    for (std::size_t bit = 800; bit < sound.size() * 8; bit += 619) {
        bits.push_back(bit);
    }
    for (const std::size_t bit : bits) {
        CAPTURE(bit, bit / 8 / 512 + 1);
        flip(folder / "a.db", bit);
        CHECK(isToldDamaged(folder / "a.db", right));
        CHECK(surveyPages(folder / "a.db").damaged ==
              std::vector{static_cast<std::uint32_t>(bit / 8 / 512 + 1)});
        writeFile(folder / "a.db", sound);
    }
    CHECK_FALSE(isToldDamaged(folder / "a.db", right));
}

TEST_CASE("pages that are zeroed, exchanged, cut or of another file are told", "[sqlite]") {
    const Folder folder;
    std::string right;
    {
        Database made = small::create(folder / "a.db");
        right = small::dump(made);
    }
    const std::string sound = readFile(folder / "a.db");
    for (std::size_t at = 0; at < sound.size(); at += 4096) {
        CAPTURE(at / 4096 + 1);
        std::string broken = sound;
        std::fill_n(broken.begin() + static_cast<long>(at), 4096, '\0');
        writeFile(folder / "a.db", broken);
        CHECK(isToldDamaged(folder / "a.db", right));
        if (at >= 4096 * 2) { // exchanged with the page before it
            broken = sound.substr(0, at - 4096) + sound.substr(at, 4096) + sound.substr(at - 4096, 4096) +
                     sound.substr(at + 4096);
            writeFile(folder / "a.db", broken);
            CHECK(isToldDamaged(folder / "a.db", right));
        }
        writeFile(folder / "a.db", sound.substr(0, at + 2000));
        CHECK(isToldDamaged(folder / "a.db", right));
    }
    const auto error = [&] {
        std::string broken = sound;
        broken[5000] = static_cast<char>(broken[5000] ^ 1);
        writeFile(folder / "a.db", broken);
        return failure([&] {
            Database database(folder / "a.db", Mode::readOnly);
            small::dump(database);
        });
    }();
    REQUIRE(error);
    CHECK(error->wrongSum());
    CHECK(error->damaged());
    CHECK_FALSE(error->io());
    CHECK(error->detail().find("changed by another program") != std::string::npos);
    Database database(folder / "a.db", Mode::readOnly);
    const auto problems = database.integrityProblems();
    REQUIRE_FALSE(problems.empty());
    CHECK(problems[0].find("(page 2; 1 of ") != std::string::npos);
}

TEST_CASE("what is damaged can still be read by somebody who knows", "[sqlite]") {
    const Folder folder;
    std::string right;
    {
        Database made = small::create(folder / "a.db");
        right = small::dump(made);
    }
    flip(folder / "a.db", (4096 * 2 - 3) * 8); // the sum itself
    CHECK(isToldDamaged(folder / "a.db", right));
    Database database(folder / "a.db", Mode::trusting);
    CHECK(small::dump(database) == right);
    CHECK(database.readOnly());
}

TEST_CASE("a file without sums stays as it is until it is asked to have them", "[sqlite]") {
    const Folder folder;
    std::string right;
    {
        Database made = small::create(folder / "summed.db");
        right = small::dump(made);
        sqlite3* plain = nullptr; // as another program writes it
        REQUIRE(sqlite3_open((folder / "a.db").c_str(), &plain) == SQLITE_OK);
        REQUIRE(sqlite3_exec(plain, "CREATE TABLE t(x); INSERT INTO t VALUES (zeroblob(20000))", nullptr,
                             nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(plain);
    }
    Database database(folder / "a.db", Mode::readWrite);
    CHECK_FALSE(database.hasPageSums());
    database.run("INSERT INTO t VALUES (randomblob(9000))");
    const auto sum = database.value<std::string>("SELECT group_concat(hex(x)) FROM t");
    CHECK(surveyPages(folder / "a.db").form.sums == PageForm::Sums::none);
    CHECK(failure([&] { database.addPageSums(); }));
    backup(database, folder / "plain.db");
    CHECK(surveyPages(folder / "plain.db").form.sums == PageForm::Sums::none);

    database.useWriteAheadLog();
    Database other(folder / "a.db", Mode::readWrite); // knows the file as it was
    CHECK(other.value<std::string>("SELECT group_concat(hex(x)) FROM t") == sum);
    database.addPageSums();
    CHECK(database.hasPageSums());
    CHECK(surveyPages(folder / "a.db").form.sums == PageForm::Sums::kept);
    CHECK(surveyPages(folder / "a.db").damaged.empty());
    other.run("INSERT INTO t VALUES (randomblob(9000))");
    other.script("PRAGMA wal_checkpoint(TRUNCATE)");
    CHECK(surveyPages(folder / "a.db").damaged.empty());
    CHECK(database.value<int>("SELECT count(*) FROM t") == 3);
    CHECK(database.integrityProblems().empty());
}

TEST_CASE("a backup has the sums of its original, however large it is", "[sqlite]") {
    const Folder folder;
    Database database(folder / "a.db", Mode::create);
    database.useWriteAheadLog();
    database.script(
        "CREATE TABLE t(a INTEGER PRIMARY KEY, b); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
        "FROM n LIMIT 12000) INSERT INTO t SELECT i, randomblob(1500) FROM n"); // past any cache
    database.script("DELETE FROM t WHERE a BETWEEN 3000 AND 6000");
    backup(database, folder / "b.db");
    const PageSurvey survey = surveyPages(folder / "b.db");
    CHECK(survey.form.sums == PageForm::Sums::kept);
    CHECK(survey.pages > 4000);
    CHECK(survey.damaged.empty());
}

TEST_CASE("a change that is rolled back past the cache leaves every sum right", "[sqlite]") {
    const Folder folder;
    Database database(folder / "a.db", Mode::create); // with a rollback journal
    database.script("PRAGMA cache_size=10; CREATE TABLE t(a INTEGER PRIMARY KEY, b)");
    const auto fill = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 500) "
                      "INSERT INTO t(b) SELECT randomblob(1500) FROM n";
    database.script(fill);
    {
        Transaction transaction(database);
        database.script("DELETE FROM t WHERE a % 2 = 0; UPDATE t SET b = randomblob(1700)");
        database.script(fill);
    }
    CHECK(database.value<int>("SELECT count(*) FROM t") == 500);
    database.script("DELETE FROM t WHERE a > 100");
    {
        Transaction transaction(database);
        database.script(fill);
        database.script("DELETE FROM t WHERE a > 200"); // pages that were never written are freed
        database.script(fill);
        transaction.commit();
    }
    CHECK(database.integrityProblems().empty());
    CHECK(surveyPages(folder / "a.db").damaged.empty());
    backup(database, folder / "b.db"); // reads free pages as well
    CHECK(surveyPages(folder / "b.db").damaged.empty());
}

namespace {

std::string bigEndian(std::size_t value) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes += static_cast<char>(value >> static_cast<unsigned>(shift) & 0xffU);
    }
    return bytes;
}

/// The rollback journal of a change to one page: https://www.sqlite.org/fileformat2.html#the_rollback_journal
std::string journalOf(std::size_t number, std::string_view page, std::size_t pages) {
    std::string journal = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bigEndian(1) + bigEndian(0) +
                          bigEndian(pages) + bigEndian(512) + bigEndian(page.size());
    journal.resize(512);
    std::size_t sum = 0;
    for (std::size_t at = page.size() - 200; at < page.size() && at > 0; at -= 200) {
        sum += static_cast<unsigned char>(page[at]);
    }
    return journal + bigEndian(number) + std::string(page) + bigEndian(sum);
}

} // namespace

TEST_CASE("page 1, half new when the power went as a file went over to a log, is mended by its journal",
          "[sqlite]") {
    const Folder folder;
    const auto path = folder / "a.db";
    std::string right;
    {
        Database made = small::create(path);
        made.script("PRAGMA journal_mode = DELETE");
        right = small::dump(made);
    }
    const std::string before = readFile(path);
    Database(path, Mode::readWrite).useWriteAheadLog();
    const std::string after = readFile(path);
    REQUIRE(before[18] == 1);
    REQUIRE(after[18] == 2);
    const std::size_t size = surveyPages(path).form.pageSize;
    REQUIRE(size > 512);
    const std::string torn = after.substr(0, 512) + before.substr(512);
    writeFile(path, torn);
    REQUIRE(surveyPages(path).damaged == std::vector<std::uint32_t>{1});
    SECTION("its own journal") {
        writeFile(folder / "a.db-journal", journalOf(1, before.substr(0, size), before.size() / size));
        Database mended(path, Mode::readWrite);
        CHECK(small::dump(mended) == right);
        CHECK(mended.integrityProblems().empty());
        CHECK(surveyPages(path).damaged.empty());
    }
    SECTION("a journal of another file, with other pages or of another size") {
        const std::string other(size, 'x');
        for (const std::string& journal :
             {journalOf(1, before.substr(0, size), before.size() / size + 1),
              journalOf(2, before.substr(size, size), before.size() / size),
              journalOf(1, other, before.size() / size),
              journalOf(1, before.substr(0, 3000) + std::string(size - 3000, 'x'), before.size() / size),
              std::string("no journal at all")}) {
            writeFile(folder / "a.db-journal", journal);
            CHECK(failure([&] { const Database damaged(path, Mode::readWrite); })->damaged());
            CHECK(readFile(path) == torn);
        }
    }
}
