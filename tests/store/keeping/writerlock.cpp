// SPDX-License-Identifier: MIT
#include "store/keeping/writerlock.h"

#include "store/keeping/openregister.h"
#include "store/register.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace samspel;
using namespace samspel::made;

namespace {

OpenWish wishOf(const Place& place, const std::optional<Writer>& takesOver = {}) {
    return {u"kari"_s, {place.folder() + u"/backups"_s, false}, takesOver};
}

/// The lock as another machine's QLockFile leaves it: process, program, machine and its signs; ours follow.
void lockElsewhere(const QString& path, const QString& who = u"ola"_s) {
    writeFile(path + u".lock"_s, (u"4711\nsamspel\npc-12\n"_s + QString(32, u'a') + u"\n"_s +
                                  QString(36, u'b') + u"\n"_s + who + u"\n2026-11-29T08:15:00Z\n"_s)
                                     .toUtf8());
}

/// A process that takes the lock and dies without letting it go.
void dieWithLock(const QString& path) {
    const pid_t child = ::fork();
    if (child == 0) {
        const auto answer = WriterLock::take(path, u"ola"_s);
        ::_exit(answer.lock ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    REQUIRE(WEXITSTATUS(status) == 0);
}

} // namespace

TEST_CASE("the one who opens a register to write has its lock until it closes", "[store]") {
    Register made;
    made.ledger.reset();
    {
        const OpenRegister opened = openForWork(made.path, english(), wishOf(made.place));
        CHECK_FALSE(opened.ledger->isReadOnly());
        const auto writer = WriterLock::writerOf(made.path);
        REQUIRE(writer);
        CHECK(writer->user == u"kari"_s);
        CHECK(writer->host == QSysInfo::machineHostName());
        CHECK(writer->process == QCoreApplication::applicationPid());
        CHECK(writer->isOnThisMachine);
        CHECK(std::abs(writer->since.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    }
    CHECK_FALSE(WriterLock::writerOf(made.path));
    CHECK(made.place.names() == QStringList{u"test.samspel"_s});
}

TEST_CASE("a second one reads, and is told who has it and since when", "[store]") {
    Register made;
    made.ledger.reset();
    OpenRegister first = openForWork(made.path, english(), wishOf(made.place));
    const OpenRegister second = openForWork(made.path, english(), wishOf(made.place));
    CHECK(second.ledger->isReadOnly());
    REQUIRE(second.writer);
    CHECK(second.writer->user == u"kari"_s);
    // What the first writes the second reads.
    add(*first.ledger, unit(OrganisationKind::municipality, u"4640"_s, u"Sogndal"_s));
    CHECK(second.ledger->all<Organisation>().size() == 1);
    CHECK_THROWS_AS(openToWrite(made.path, english(), {}), InUse);
    first = {};
    CHECK_FALSE(openForWork(made.path, english(), wishOf(made.place)).ledger->isReadOnly());
}

TEST_CASE("who has it is said in words that can be used", "[store]") {
    Writer writer{u"Kari"_s, u"pc-12"_s, u"samspel"_s, 7, QDateTime(QDate(2026, 11, 27), QTime(8, 15)),
                  false};
    CHECK(writer.inWords(english()) ==
          u"Kari on pc-12, since %1 08:15"_s.arg(english().date({2026, 11, 27})));
    writer.isOnThisMachine = true;
    CHECK(writer.inWords(english()).startsWith(u"Kari on this machine, since"_s));
    CHECK(Writer{}.inWords(english()) == u"somebody on another machine"_s);
}

TEST_CASE("a link to a register shares its lock", "[store]") {
    Register made;
    made.ledger.reset();
    const QString link = made.place / u"link.samspel"_s;
    REQUIRE(QFile::link(made.path, link));
    const OpenRegister first = openForWork(link, english(), wishOf(made.place));
    CHECK(openForWork(made.path, english(), wishOf(made.place)).ledger->isReadOnly());
    CHECK(first.lock->isOf(made.path));
    CHECK(first.lock->isOf(link));
}

TEST_CASE("the lock of a process that has died is taken over without a question", "[store]") {
    Register made;
    made.ledger.reset();
    dieWithLock(made.path);
    REQUIRE(QFile::exists(made.path + u".lock"_s));
    const OpenRegister opened = openForWork(made.path, english(), wishOf(made.place));
    CHECK_FALSE(opened.ledger->isReadOnly());
    CHECK(WriterLock::writerOf(made.path)->user == u"kari"_s);
}

TEST_CASE("another machine's lock is respected, and taken over only when a person says so", "[store]") {
    Register made;
    made.ledger.reset();
    lockElsewhere(made.path);
    {
        const OpenRegister opened = openForWork(made.path, english(), wishOf(made.place));
        CHECK(opened.ledger->isReadOnly());
        REQUIRE(opened.writer);
        CHECK(opened.writer->user == u"ola"_s);
        CHECK(opened.writer->host == u"pc-12"_s);
        CHECK_FALSE(opened.writer->isOnThisMachine);
        CHECK(opened.writer->since == QDateTime({2026, 11, 29}, {8, 15}, Qt::UTC));
    }
    CHECK(QFile::exists(made.path + u".lock"_s)); // it is not ours to remove
    const OpenRegister opened =
        openForWork(made.path, english(), wishOf(made.place, WriterLock::writerOf(made.path)));
    CHECK_FALSE(opened.ledger->isReadOnly());
    CHECK(WriterLock::writerOf(made.path)->isOnThisMachine);
}

TEST_CASE("nobody takes the register from a program that is alive on this machine", "[store]") {
    Register made;
    made.ledger.reset();
    const OpenRegister first = openForWork(made.path, english(), wishOf(made.place));
    const OpenRegister second =
        openForWork(made.path, english(), wishOf(made.place, WriterLock::writerOf(made.path)));
    CHECK(second.ledger->isReadOnly());
    CHECK(first.lock->isStillHeld());
}

TEST_CASE("whoever lost the lock knows it, and does not remove the next one's", "[store]") {
    Register made;
    made.ledger.reset();
    {
        const OpenRegister first = openForWork(made.path, english(), wishOf(made.place));
        REQUIRE(QFile::remove(made.path + u".lock"_s)); // as takeOver() does on the other machine
        lockElsewhere(made.path, u"siri"_s);
        CHECK_FALSE(first.lock->isStillHeld());
    }
    REQUIRE(WriterLock::writerOf(made.path));
    CHECK(WriterLock::writerOf(made.path)->user == u"siri"_s);
}

TEST_CASE("a lock that vanished is taken anew once, and held from then on", "[store]") {
    Register made;
    made.ledger.reset();
    OpenRegister opened = openForWork(made.path, english(), wishOf(made.place));
    REQUIRE(QFile::remove(made.path + u".lock"_s)); // somebody took it over, worked and closed
    CHECK_FALSE(opened.lock->isStillHeld());
    OpenRegister again = openForWork(made.path, english(), wishOf(made.place));
    REQUIRE(again.lock);
    CHECK_FALSE(opened.lock->isStillHeld()); // the new one is not the old one's
    opened = {};
    REQUIRE(WriterLock::writerOf(made.path));
    CHECK(again.lock->isStillHeld());
    CHECK(openForWork(made.path, english(), wishOf(made.place)).ledger->isReadOnly());
    again = {};
    CHECK_FALSE(WriterLock::writerOf(made.path));
}

TEST_CASE("a lock is not taken from somebody the person was not asked about", "[store]") {
    Register made;
    made.ledger.reset();
    lockElsewhere(made.path, u"ola"_s);
    const auto asked = WriterLock::writerOf(made.path);
    // While the question stands open Ola closes, and Siri opens.
    lockElsewhere(made.path, u"siri"_s);
    const OpenRegister opened = openForWork(made.path, english(), wishOf(made.place, asked));
    CHECK(opened.ledger->isReadOnly());
    REQUIRE(opened.writer);
    CHECK(opened.writer->user == u"siri"_s);
    CHECK(WriterLock::writerOf(made.path)->user == u"siri"_s);
    CHECK(made.place.names() == QStringList{u"test.samspel"_s, u"test.samspel.lock"_s});
}

TEST_CASE("where the disk gives no lock the register is read, and it is said why", "[store]") {
    Register made;
    made.ledger.reset();
    // The log's name is as long as a name may be, and the lock's is longer: the system refuses it as it does
    // on a full disk.
    const QString path = made.place / (QString(251 - 8, u'x') + u".samspel"_s);
    REQUIRE(QFile::rename(made.path, path));
    {
        const OpenRegister opened = openForWork(path, english(), wishOf(made.place));
        CHECK(opened.ledger->isReadOnly());
        CHECK_FALSE(opened.writer);
        CHECK(opened.remark.contains(u"no lock could be made"_s));
    }
    try {
        openToWrite(path, english(), {});
        FAIL_CHECK("it was opened to write in, without a lock");
    } catch (const NotARegister& why) {
        CHECK(QString::fromUtf8(why.what()).contains(u"no lock could be made"_s));
    }
}

TEST_CASE("a program that has to write is told at once of a file that is write-protected", "[store]") {
    if (::geteuid() == 0) {
        WARN("left out as root, whom no file refuses");
        return;
    }
    Register made;
    made.ledger.reset();
    REQUIRE(QFile::setPermissions(made.path, QFile::ReadOwner));
    try {
        openToWrite(made.path, english(), {});
        FAIL_CHECK("it was opened to write in");
    } catch (const NotARegister& why) {
        CHECK(QString::fromUtf8(why.what()).contains(u"write-protected"_s));
    }
    CHECK_FALSE(WriterLock::writerOf(made.path));
}

TEST_CASE("a lock that says nothing is somebody's, until a person takes it over", "[store]") {
    Register made;
    made.ledger.reset();
    writeFile(made.path + u".lock"_s, "");
    CHECK(openForWork(made.path, english(), wishOf(made.place)).ledger->isReadOnly());
    CHECK_FALSE(openForWork(made.path, english(), wishOf(made.place, WriterLock::writerOf(made.path)))
                    .ledger->isReadOnly());
}

TEST_CASE("what a lock says of its writer cannot steer a terminal", "[store]") {
    Register made;
    made.ledger.reset();
    lockElsewhere(made.path, u"ola\u001b[2J\u0007 \u202eNordmann"_s + QString(5000, u'x'));
    const auto writer = WriterLock::writerOf(made.path);
    REQUIRE(writer);
    CHECK(writer->user.startsWith(u"ola[2J Nordmannxx"_s));
    CHECK(writer->user.size() <= 100);
}

TEST_CASE("what is no file in the lock's place is waited for by nobody", "[store]") {
    Register made;
    made.ledger.reset();
    const QByteArray lock = QFile::encodeName(made.path + u".lock"_s);
    for (const bool isPipe : {true, false}) {
        REQUIRE((isPipe ? ::mkfifo(lock.constData(), 0600) : ::mkdir(lock.constData(), 0700)) == 0);
        const OpenRegister opened = openForWork(made.path, english(), wishOf(made.place));
        CHECK(opened.ledger->isReadOnly());
        CHECK_FALSE(opened.writer); // it is not said that somebody has it
        CHECK(opened.remark.contains(u"no lock could be made"_s));
        REQUIRE((isPipe ? ::unlink(lock.constData()) : ::rmdir(lock.constData())) == 0);
    }
}

TEST_CASE("a folder that cannot be written needs no lock: the register is read", "[store]") {
    if (::geteuid() == 0) {
        WARN("left out as root, whom no folder refuses");
        return;
    }
    Register made;
    made.ledger.reset();
    REQUIRE(QFile::setPermissions(made.place.folder(), QFile::ReadOwner | QFile::ExeOwner));
    const OpenRegister opened = openForWork(made.path, english(), wishOf(made.place));
    CHECK(opened.ledger->isReadOnly());
    CHECK_FALSE(opened.writer);
    CHECK_FALSE(opened.lock);
    QFile::setPermissions(made.place.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("a register that is made is locked from its first moment", "[store]") {
    const Place place;
    const QString path = place / u"new.samspel"_s;
    const OpenRegister made = createForWork(path, english(), u"kari"_s);
    CHECK(made.lock->isStillHeld());
    CHECK(openForWork(path, english(), wishOf(place)).ledger->isReadOnly());
    CHECK_THROWS_AS(createForWork(path, english(), u"kari"_s), NotARegister);
    CHECK(made.lock->isStillHeld());
}
