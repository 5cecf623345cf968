// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "support/text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// The sample, in which nobody has a real name.
struct Sample : Cli {
    QString file = made({u"--sample"_s});

    QJsonObject object(const QStringList& words) const {
        return QJsonDocument::fromJson(run(words).out).object();
    }
};

} // namespace

TEST_CASE("a person gets everything that names them, as a document, a table and data") {
    const Sample cli;
    const QJsonObject data = cli.object({u"person"_s, cli.file, u"Prosjektleiar"_s, u"--json"_s});
    CHECK(data[u"person"_s][u"fields"_s][u"name"_s] == u"Prosjektleiar"_s);
    CHECK(data[u"records"_s].toArray().size() > 3);
    const QString key = QString::number(data[u"person"_s][u"record"_s].toInteger());
    CHECK(cli.object({u"person"_s, cli.file, key, u"--json"_s}) == data);
    CHECK(cli.run({u"person"_s, cli.file, key, u"-o"_s, u"p.pdf"_s}).exit == 0);
    CHECK(cli.read(u"p.pdf"_s).startsWith("%PDF"));
    CHECK(cli.run({u"person"_s, cli.file, key, u"-o"_s, u"p.csv"_s}).exit == 0);
    CHECK(cli.read(u"p.csv"_s).contains("Prosjektleiar"));
    CHECK(cli.run({u"person"_s, cli.file, key, u"-o"_s, u"p.txt"_s}).exit == 2);
    CHECK(cli.run({u"person"_s, cli.file, u"Nobody"_s, u"--json"_s}).exit == 1);
}

TEST_CASE("an erasure is told of first, done with --yes, and leaves what is counted") {
    const Sample cli;
    const QByteArray before = cli.read(cli.file);
    const QJsonObject plan =
        QJsonDocument::fromJson(cli.run({u"erase"_s, cli.file, u"Forskar A"_s, u"--json"_s}).out)
            .array()[0]
            .toObject();
    CHECK(plan[u"erased"_s] == false);
    CHECK(cli.read(cli.file) == before); // asking changes nothing
    CHECK(cli.run({u"backup"_s, cli.file, u"old.samspel"_s}).exit == 0);
    const auto people = cli.run({u"records"_s, cli.file, u"person"_s, u"--json"_s}).json().size();
    const Answer done = cli.run({u"erase"_s, cli.file, u"Forskar A"_s, u"--yes"_s, u"--backups"_s,
                                 u"old.samspel"_s, u"--lang"_s, u"en"_s});
    CHECK(done.exit == 0);
    CHECK(done.out.contains("old.samspel"));
    CHECK(done.out.contains("erased"));
    CHECK_FALSE(cli.read(cli.file).contains("Forskar A"));
    CHECK_FALSE(cli.read(cli.file).contains("forskar.a@example.org"));
    CHECK(cli.run({u"records"_s, cli.file, u"person"_s, u"--json"_s}).json().size() == people);
    CHECK(cli.run({u"check"_s, cli.file}).exit == 0);
    CHECK(cli.run({u"erase"_s, cli.file, u"Forskar A"_s, u"--yes"_s}).exit == 1);
    CHECK(cli.run({u"erase"_s, cli.file, u"1"_s, u"--leave"_s, u"remark"_s}).exit == 2);
}

TEST_CASE("an erasure reaches a login name that is told of, and what was typed in the window") {
    const QByteArray user = qgetenv("USER");
    qputenv("USER", "forskar.a"); // who makes the sample
    const Sample cli;
    user.isNull() ? (void)qunsetenv("USER") : (void)qputenv("USER", user);
    REQUIRE(QDir().mkpath(cli.path(u"config/samspel"_s)));
    cli.write(u"config/samspel/samspel.ini"_s, "[lists]\nperson\\filter=Forskar A\ncourse\\filter=lesing\n");
    const auto erase = [&](const QStringList& options) {
        return cli.run(QStringList{u"erase"_s, cli.file, u"Forskar A"_s, u"--json"_s} + options);
    };
    const QJsonArray authors = erase({}).json()[0][u"authors"_s].toArray();
    REQUIRE_FALSE(authors.isEmpty());
    CHECK(authors[0][u"name"_s] == u"forskar.a"_s);
    CHECK(authors[0][u"alike"_s] == true);
    CHECK(erase({u"--yes"_s, u"--author"_s, u"nobody"_s}).exit == 1);
    CHECK(cli.run({u"records"_s, cli.file, u"person"_s}).out.contains("Forskar A"));

    const Answer done = erase({u"--yes"_s, u"--author"_s, u"forskar.a"_s});
    CHECK(done.exit == 0);
    const QJsonObject told = done.json()[0].toObject();
    CHECK(told[u"fileRewritten"_s] == true);
    CHECK(told[u"logEmptied"_s] == true);
    CHECK(told[u"drafts"_s] == 1);
    CHECK(told[u"authors"_s].toArray().isEmpty());
    CHECK_FALSE(cli.read(cli.file).contains("forskar.a"));
    const QByteArray settings = cli.read(u"config/samspel/samspel.ini"_s);
    CHECK_FALSE(settings.contains("Forskar A"));
    CHECK(settings.contains("lesing"));
}

TEST_CASE("the lock beside a register and the notes beside backups are not called copies of a person") {
    const Sample cli;
    CHECK(cli.run({u"backup"_s, cli.file, u"copy.samspel"_s}).exit == 0);
    cli.write(u"copy.samspel.json"_s, "{}");
    const Answer done = cli.run(
        {u"erase"_s, cli.file, u"Forskar A"_s, u"--yes"_s, u"--json"_s, u"--backups"_s, cli.path({})});
    REQUIRE(done.exit == 0);
    QStringList holding;
    for (const auto& copy : done.json()[0][u"backups"_s].toArray()) {
        holding << QFileInfo(copy.toString()).fileName();
    }
    CHECK(holding == QStringList{u"copy.samspel"_s});
}

TEST_CASE("who is past what is kept is listed, and the register of processing prints") {
    const Sample cli;
    const QJsonArray due =
        cli.run({u"retention"_s, cli.file, u"--json"_s, u"--today"_s, u"2090-01-01"_s}).json();
    CHECK(due.size() > 10);
    QStringList reasons;
    for (const auto& one : due) {
        reasons << one.toObject()[u"reason"_s].toString();
    }
    CHECK(reasons.contains(u"day_passed"_s));
    CHECK(reasons.contains(u"withdrawn"_s));
    CHECK(cli.run({u"retention"_s, cli.file, u"--today"_s, u"soon"_s}).exit == 2);
    for (const QString& code : {u"nn"_s, u"nb"_s, u"en"_s}) {
        CHECK(
            cli.run({u"report"_s, cli.file, u"processing"_s, u"--lang"_s, code, u"-o"_s, u"r.pdf"_s}).exit ==
            0);
        CHECK(cli.read(u"r.pdf"_s).startsWith("%PDF"));
    }
}

TEST_CASE("the check prints what it found and what to do, for people and for scripts") {
    const Cli cli;
    const QString file = cli.made({u"--sample"_s});
    const Answer sound = cli.run({u"check"_s, file, u"--json"_s});
    CHECK(sound.exit == 0);
    const QJsonArray all = sound.json();
    for (const auto& one : all) {
        const QJsonObject finding = one.toObject();
        CHECK(finding[u"harmless"_s].toBool());
        CHECK_FALSE(finding[u"whatToDo"_s].toString().isEmpty());
        CHECK_FALSE(finding[u"rule"_s].toString().isEmpty());
    }
}
