// SPDX-License-Identifier: MIT
// What was handed out, as the command line notes and tells it.
#include "cli/cli.h"
#include "support/catch.h"
#include "support/places.h"
#include "support/text.h"

#include <QFile>
#include <QJsonObject>
#include <QLockFile>

namespace {

QStringList words(const QString& line) { return line.split(u' '); }

QJsonObject releases(const Cli& cli, const QString& file) {
    const QJsonArray answer = cli.run({u"releases"_s, file, u"--json"_s}).json();
    REQUIRE(answer.size() == 1);
    return answer[0].toObject();
}

} // namespace

TEST_CASE("what is shown in public is noted once, and what is internal is not") {
    const Cli cli;
    const QString file = cli.made();
    cli.write(u"np5.csv"_s, nationalTests());
    REQUIRE(cli.run({u"import"_s, file, u"np5.csv"_s}).exit == 0);
    CHECK(releases(cli, file)[u"releases"_s].toArray().isEmpty());
    const QStringList asked = words(u"series %1 --indicator np.english --unit 4640 --lang en"_s.arg(file));
    const Answer first = cli.run(asked);
    CHECK(first.exit == 0);
    CHECK(first.messages.isEmpty());
    CHECK(cli.run(asked).out == first.out);
    CHECK(cli.run(asked + QStringList{u"--internal"_s}).exit == 0);
    CHECK(cli.run(words(u"chart %1 --indicator np.english --unit 4640 -o c.svg"_s.arg(file))).exit == 0);
    CHECK(cli.run(words(u"report %1 municipality --unit 4640 -o r.pdf"_s.arg(file))).exit == 0);
    const QJsonArray all = releases(cli, file)[u"releases"_s].toArray();
    REQUIRE(all.size() == 4);
    CHECK(all[3][u"medium"_s] == u"command"_s);
    CHECK(all[3][u"first"_s].toArray().size() == 1);
    CHECK(all[3][u"first"_s].toArray()[0][u"figure"_s] == u"4640|5|all|all|all"_s);
    CHECK(all[2][u"first"_s].toArray().isEmpty());
    CHECK(all[1][u"medium"_s] == u"picture"_s);
    CHECK(all[1][u"file"_s] == u"c.svg"_s);
    CHECK(all[1][u"sha256"_s].toString().size() == 64);
    CHECK(all[0][u"medium"_s] == u"pdf"_s);
    CHECK(releases(cli, file)[u"givenAway"_s].toArray().isEmpty());
    CHECK(cli.run({u"releases"_s, file, u"--lang"_s, u"en"_s}).out.contains("c.svg"));
}

TEST_CASE("what is shown beside a program of this machine is noted, and changes nothing else") {
    const Cli cli;
    const QString file = cli.made();
    cli.write(u"np5.csv"_s, nationalTests());
    REQUIRE(cli.run({u"import"_s, file, u"np5.csv"_s}).exit == 0);
    const QStringList asked = words(u"series %1 --indicator np.english --unit 4640 --lang en"_s.arg(file));
    QLockFile window(cli.path(file + u".lock"_s));
    window.setStaleLockTime(0);
    REQUIRE(window.tryLock());
    CHECK(cli.run(asked).exit == 0);
    CHECK(releases(cli, file)[u"releases"_s].toArray().size() == 1);
    CHECK(QFile::exists(cli.path(file + u".lock"_s)));

    // An older program has its register open: it must not find it brought up to date.
    const QString old = u"old.samspel"_s;
    REQUIRE(QFile::copy(
        QString::fromStdString((sourceFolder() / "tests/data/registers/schema1.samspel").string()),
        cli.path(old)));
    REQUIRE(QFile::setPermissions(cli.path(old), QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray before = cli.read(old);
    QLockFile older(cli.path(old + u".lock"_s));
    older.setStaleLockTime(0);
    REQUIRE(older.tryLock());
    const QStringList askedOfOld =
        words(u"series %1 --indicator np.english --unit 4640 --lang en"_s.arg(old));
    const Answer refused = cli.run(askedOfOld);
    CHECK(refused.exit == 3);
    CHECK(refused.messages.contains("open elsewhere"));
    CHECK(cli.read(old) == before);
    CHECK_FALSE(QFile::exists(cli.path(old + u".schema1"_s)));
    // Once it is closed there, a backup is made first, as for each verb that brings a register up to date.
    older.unlock();
    cli.run(askedOfOld);
    const QJsonArray backups = cli.run({u"backups"_s, old, u"--json"_s}).json();
    REQUIRE(backups.size() == 1);
    CHECK(backups[0].toObject()[u"schema"_s].toInt() == 1);
    CHECK_FALSE(QFile::exists(cli.path(old + u".lock"_s)));
}

TEST_CASE("an analysis in public is noted with the figures that it tells of, an internal one is not") {
    const Cli cli;
    const QString file = cli.made();
    cli.write(u"np5.csv"_s, nationalTests());
    REQUIRE(cli.run({u"import"_s, file, u"np5.csv"_s}).exit == 0);
    const QString asked = u"analyse %1 --indicator np.english --unit 4640 --lang en"_s.arg(file);
    CHECK(cli.run(words(asked + u" --internal"_s)).exit == 0);
    CHECK(releases(cli, file)[u"releases"_s].toArray().isEmpty());
    CHECK(cli.run(words(asked)).exit == 0);
    CHECK(cli.run(words(asked + u" --json"_s)).exit == 0);
    const QJsonArray all = releases(cli, file)[u"releases"_s].toArray();
    REQUIRE(all.size() == 2);
    CHECK(all[1][u"medium"_s] == u"command"_s);
    CHECK(all[1][u"what"_s] == u"analyse np.english"_s);
    REQUIRE(all[1][u"first"_s].toArray().size() == 1);
    CHECK(all[1][u"first"_s].toArray()[0][u"figure"_s] == u"4640|5|all|all|all"_s);
    CHECK(all[0][u"first"_s].toArray().isEmpty());
}

TEST_CASE(
    "a register that somebody has open on another machine is read, and that nothing was noted is told") {
    const Cli cli;
    const QString file = cli.made();
    cli.write(u"np5.csv"_s, nationalTests());
    REQUIRE(cli.run({u"import"_s, file, u"np5.csv"_s}).exit == 0);
    cli.write(file + u".lock"_s, "4711\nsamspel\npc-12\n" + QByteArray(32, 'a') + "\n" + QByteArray(36, 'b') +
                                     "\nola\n2026-11-29T08:15:00Z\n");
    const QByteArray before = cli.read(file);
    const Answer answer =
        cli.run(words(u"analyse %1 --indicator np.english --unit 4640 --lang en"_s.arg(file)));
    CHECK(answer.exit == 0);
    CHECK(!answer.out.isEmpty());
    CHECK(answer.messages.contains("was not noted"));
    CHECK(releases(cli, file)[u"releases"_s].toArray().isEmpty());
    CHECK(cli.read(file) == before);
}
