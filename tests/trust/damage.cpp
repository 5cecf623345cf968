// SPDX-License-Identifier: MIT
// Files that are cut, torn or written by others are told, and what can be read of a register is recovered;
// positions.cpp and its neighbours go through the positions of a file.
#include "trust/damaging.h"
#include "trust/work.h"

#include "domain/people.h"
#include "sqlite/locked.h"
#include "sqlite/transaction.h"
#include "store/databasefile.h"
#include "store/recovery.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace samspel;
using namespace samspel::made;
using namespace trust;

namespace {

const RecoveryReport::Kind& kind(const RecoveryReport& report, const QString& table) {
    for (const RecoveryReport::Kind& one : report.kinds) {
        if (one.table == table) {
            return one;
        }
    }
    FAIL("no such kind");
    std::abort();
}

/// The pages of a table, leaves only.
QList<int> leavesOf(const QString& path, const std::string& table) {
    const auto ledger = Ledger::open(path, english(), Access::read);
    QList<int> pages;
    for (const QString& page :
         ask(*ledger, "SELECT pageno FROM dbstat WHERE name = '" + table + "' AND pagetype = 'leaf'")) {
        pages << page.toInt();
    }
    return pages;
}

} // namespace

TEST_CASE("a register that is cut, empty or overwritten at its beginning is told", "[trust]") {
    const Sound sound;
    const QString path = sound.place / u"cut.samspel"_s;
    for (const qint64 size : {0, 1, 99, 100, 4095, 4096, 5000, 40'960, 100'001}) {
        CAPTURE(size);
        QFile::remove(path);
        writeFile(path, sound.bytes.left(size));
        CHECK(readAll(path, sound.right) == Told::damaged);
        CHECK(bytesOf(path) == sound.bytes.left(size));
    }
    for (const int torn : {512, 1024, 2048}) {
        CAPTURE(torn);
        QFile::remove(path);
        writeFile(path, QByteArray(torn, '\0') + sound.bytes.mid(torn));
        CHECK(readAll(path, sound.right) == Told::damaged);
    }
}

TEST_CASE("a journal that another file left beside a register is not played into it", "[trust]") {
    const Sound sound;
    const QString other = sound.place / u"other.db"_s;
    QByteArray journal;
    {
        sqlite::Database database(other.toStdString(), sqlite::Mode::create);
        database.script(
            "PRAGMA cache_size = 5; CREATE TABLE t (x); INSERT INTO t VALUES (randomblob(100000))");
        sqlite::Transaction transaction(database);
        database.script("UPDATE t SET x = randomblob(100000)"); // past the cache, so the journal is hot
        journal = bytesOf(other + u"-journal"_s);
    }
    REQUIRE(journal.size() > 20'000);
    const QString beside = sound.path + u"-journal"_s;
    writeFile(beside, journal);
    CHECK(readAll(sound.path, sound.right) == Told::nothing);
    {
        const auto ledger = Ledger::open(sound.path, english());
        CHECK(answers(*ledger) == sound.right);
    }
    CHECK(bytesOf(beside) == journal);
    // Nor into one whose page 1 is damaged, so that nobody can say whether it has a log.
    poke(sound.path, 2000, QByteArray(1, static_cast<char>(sound.bytes[2000] ^ 1)));
    const QByteArray damaged = bytesOf(sound.path);
    CHECK(readAll(sound.path, sound.right) == Told::damaged);
    CHECK_THROWS(Ledger::open(sound.path, english()));
    CHECK(bytesOf(sound.path) == damaged);
}

TEST_CASE("another program reads a register, and what it writes is told", "[trust]") {
    const Sound sound;
    const auto shell = [&](const QString& sql) {
        QProcess sqlite3;
        sqlite3.start(u"sqlite3"_s, {sound.path, sql});
        REQUIRE(sqlite3.waitForFinished(60'000));
        return QString::fromUtf8(sqlite3.readAllStandardOutput()).trimmed();
    };
    CHECK(shell(u"SELECT count(*) FROM observation"_s) == u"36"_s);
    CHECK(shell(u"PRAGMA integrity_check"_s) == u"ok"_s);
    CHECK(readAll(sound.path, sound.right) == Told::nothing);
    shell(u"UPDATE observation SET value = value + 1"_s);
    try {
        const auto ledger = Ledger::open(sound.path, english(), Access::read);
        answers(*ledger);
        FAIL_CHECK("figures that another program changed were shown");
    } catch (const sqlite::Error& error) {
        CHECK(error.wrongSum());
        CHECK(std::string(error.what()).find("another program") != std::string::npos);
    }
}

TEST_CASE("a sound register is recovered whole", "[trust][recovery]") {
    const Sound sound;
    const QString target = sound.place / u"new.samspel"_s;
    const RecoveryReport report = recover(sound.path, target, english());
    CHECK(report.isWhole());
    CHECK(report.problems.isEmpty());
    CHECK(report.damagedPages == 0);
    CHECK(report.sources.empty());
    CHECK(bytesOf(sound.path) == sound.bytes);
    for (const char* table :
         {"organisation", "sub_programme", "observation", "series", "journal", "content", "indicator"}) {
        CAPTURE(table);
        CHECK(sound.rows(target, table) == sound.rows(sound.path, table));
    }
    const auto ledger = Ledger::open(target, english());
    CHECK(faults(*ledger) == QStringList{});
    CHECK_FALSE(ledger->undoable());
    CHECK(answers(*ledger).mid(1, 36) == sound.right.mid(1, 36)); // every figure
}

TEST_CASE("what lies on sound pages is recovered, and what is lost is told", "[trust][recovery]") {
    const Sound sound;
    const QString target = sound.place / u"new.samspel"_s;
    SECTION("figures on a damaged page are left out, and their source is named") {
        const auto leaves = leavesOf(sound.path, "observation");
        REQUIRE_FALSE(leaves.isEmpty());
        const qint64 at =
            (leaves.first() - 1) * 4096 + 4096 - 4; // the sum alone, so that the rows can be counted
        poke(sound.path, at, QByteArray(1, static_cast<char>(sound.bytes[at] ^ 4)));
        const QByteArray damaged = bytesOf(sound.path);
        const RecoveryReport report = recover(sound.path, target, english());
        CHECK(report.damagedPages == 1);
        CHECK_FALSE(report.isWhole());
        const auto& figures = kind(report, u"observation"_s);
        CHECK(figures.read + figures.lost == 36);
        CHECK(figures.lost > 0);
        CHECK(figures.doubtful == 0);
        REQUIRE(report.sources.size() == 1);
        CHECK(report.sources[0].title == u"fil 0.csv"_s);
        CHECK(report.sources[0].figures == figures.lost);
        CHECK_FALSE(report.sources[0].isKept);
        CHECK(kind(report, u"organisation"_s).isWhole());
        CHECK(bytesOf(sound.path) == damaged);
        const QString words = describe(report, english()).join(u'\n');
        CHECK(words.contains(u"Damaged pages: 1 of"_s));
        CHECK(words.contains(u"Figures lost from fil 0.csv"_s));
        auto ledger = Ledger::open(target, english());
        perform(ledger, Act::import, 1, 0); // the same file once more
        CHECK(answers(*ledger).mid(1, 36) == sound.right.mid(1, 36));
    }
    SECTION("records on a damaged page are taken, and told as doubtful") {
        const auto leaves = leavesOf(sound.path, "sub_programme");
        const qint64 at = (leaves.first() - 1) * 4096 + 4096 - 4; // the sum alone
        poke(sound.path, at, QByteArray(1, static_cast<char>(sound.bytes[at] ^ 4)));
        const RecoveryReport report = recover(sound.path, target, english());
        const auto& parts = kind(report, u"sub_programme"_s);
        CHECK(parts.read + parts.doubtful == 12);
        CHECK(parts.doubtful > 0);
        CHECK(parts.lost == 0);
        CHECK(parts.keys.size() == parts.doubtful);
        CHECK(sound.rows(target, "sub_programme") == 12);
    }
    SECTION("what leads to a lost record forgets it or is lost too") {
        for (const int page : leavesOf(sound.path, "programme")) {
            poke(sound.path, (page - 1) * 4096, QByteArray(4096, '\0'));
        }
        const RecoveryReport report = recover(sound.path, target, english());
        CHECK(kind(report, u"programme"_s).gaps == 1);
        CHECK(kind(report, u"sub_programme"_s).lost == 12); // parts of the programme
        CHECK(sound.rows(target, "sub_programme") == 0);
        CHECK(sound.rows(target, "observation") == 36);
    }
    if (QFile::exists(target)) {
        const auto ledger = Ledger::open(target, english());
        CHECK(faults(*ledger) == QStringList{});
    }
}

TEST_CASE("a value larger than any of ours is told of as lost, and keeps nothing else from being recovered",
          "[trust][recovery]") {
    const Sound sound;
    const QString target = sound.place / u"new.samspel"_s;
    {
        sqlite::Database file(sound.path.toStdString(), sqlite::Mode::readWrite);
        file.run("INSERT INTO remark (about, text) VALUES ('programme:1', hex(zeroblob(34000000)))");
    }
    const RecoveryReport report = recover(sound.path, target, english());
    CHECK_FALSE(kind(report, u"remark"_s).isWhole());
    CHECK(kind(report, u"programme"_s).isWhole());
    CHECK(kind(report, u"observation"_s).isWhole());
    CHECK(report.problems.isEmpty());
    const auto ledger = Ledger::open(target, english());
    CHECK(faults(*ledger) == QStringList{});
    CHECK(ask(*ledger, "SELECT count(*) FROM remark WHERE length(text) > 1000000") == QStringList{u"0"_s});
}

TEST_CASE("whatever page is lost, recovery ends, writes a sound register or says why not",
          "[trust][recovery]") {
    const Sound sound;
    const QString target = sound.place / u"new.samspel"_s;
    int recovered = 0;
    int tried = 0;
    for (int page = 0; page < sound.pages(); page += 14) {
        CAPTURE(page + 1);
        ++tried;
        poke(sound.path, page * 4096, QByteArray(4096, page % 2 == 0 ? '\0' : '\x55'));
        const QByteArray damaged = bytesOf(sound.path);
        QFile::remove(target);
        try {
            const RecoveryReport report = recover(sound.path, target, english());
            ++recovered;
            CHECK(report.damagedPages == 1);
            CHECK(report.problems.isEmpty());
            const auto ledger = Ledger::open(target, english());
            CHECK(faults(*ledger) == QStringList{});
            CHECK_FALSE(describe(report, english()).isEmpty());
        } catch (const NotARegister& error) {
            CHECK(std::string(error.what()).find("not touched") != std::string::npos);
            CHECK_FALSE(QFile::exists(target));
        }
        CHECK(bytesOf(sound.path) == damaged);
        poke(sound.path, page * 4096, sound.bytes.mid(page * 4096, 4096));
    }
    CHECK(recovered > tried / 2);
    CHECK(QDir(sound.place.folder()).entryList({u"new.samspel.*"_s}, QDir::Dirs).isEmpty());
}

TEST_CASE("page 1 is not believed when it is damaged: what a register holds is seen by its tables",
          "[trust][recovery]") {
    const Sound sound;
    {
        Person person;
        person.name = u"Kari Nordmann"_s;
        person.consent = PersonalConsent::given;
        add<Person>(*Ledger::open(sound.path, english()), person);
    }
    const QByteArray bytes = bytesOf(sound.path);
    // The schema is the number at byte 60, "Smsp" the one at 68: https://www.sqlite.org/fileformat2.html
    const auto [at, byte] = GENERATE(std::pair<qint64, char>{63, '\5'}, std::pair<qint64, char>{63, '\0'},
                                     std::pair<qint64, char>{60, '\x7f'}, std::pair<qint64, char>{70, 'x'});
    CAPTURE(at, static_cast<int>(byte));
    REQUIRE(bytes[at] != byte);
    poke(sound.path, at, QByteArray(1, byte));
    const QString target = sound.place / u"new.samspel"_s;
    const RecoveryReport report = recover(sound.path, target, english());
    CHECK(report.damagedPages == 1);
    CHECK(kind(report, u"organisation"_s).read > 0);
    CHECK(sound.rows(target, "observation") == 36);
    const auto ledger = Ledger::open(target, english());
    CHECK(ask(*ledger, "SELECT consent FROM person") == QStringList{u"given"_s});
    CHECK(faults(*ledger) == QStringList{});
}

TEST_CASE("recovering a register that is open here leaves it its locks", "[trust][recovery]") {
    const Sound sound;
    const auto ledger = Ledger::open(sound.path, english());
    REQUIRE(isLocked(sound.path.toStdString()));
    CHECK(recover(sound.path, sound.place / u"new.samspel"_s, english()).isWhole());
    CHECK(isDatabase(sound.path));
    CHECK(isLocked(sound.path.toStdString()));
}

TEST_CASE("recovery never writes over a file, and takes no other file for a register", "[trust][recovery]") {
    const Sound sound;
    const auto refusal = [&](const QString& path, const QString& target) {
        try {
            recover(path, target, english());
        } catch (const NotARegister& error) {
            return QString::fromUtf8(error.what());
        }
        return QString();
    };
    const QString mine = sound.place / u"mine.txt"_s;
    writeFile(mine, QByteArray(6000, 'x'));
    CHECK(refusal(sound.path, mine).contains(u"is there already"_s));
    CHECK(refusal(sound.path, sound.path).contains(u"is there already"_s));
    CHECK(refusal(sound.place / u"none"_s, sound.place / u"new.samspel"_s).contains(u"is not there"_s));
    CHECK_FALSE(refusal(mine, sound.place / u"new.samspel"_s).isEmpty());
    CHECK(bytesOf(mine) == QByteArray(6000, 'x'));
    CHECK_FALSE(QFile::exists(sound.place / u"new.samspel"_s));
}
