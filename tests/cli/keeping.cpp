// SPDX-License-Identifier: MIT
// Backups, restoring and the lock, as a script meets them.
#include "cli/cli.h"
#include "support/catch.h"
#include "support/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace {

QString unitsOf(const Cli& cli, const QString& file) {
    return QString::fromUtf8(cli.run({u"units"_s, file}).out);
}

/// As another machine's program leaves it.
void lockElsewhere(const Cli& cli, const QString& file) {
    cli.write(file + u".lock"_s, QByteArray("4711\nsamspel\npc-12\n") + QByteArray(32, 'a') + "\n" +
                                     QByteArray(36, 'b') + "\nola\n2026-11-29T08:15:00Z\n");
}

} // namespace

TEST_CASE("an import makes a backup first, which lists as verified and restores") {
    const Cli cli;
    const QString file = cli.made();
    const QString before = unitsOf(cli, file);
    cli.write(u"np.csv"_s, nationalTests());
    REQUIRE(cli.run({u"import"_s, file, u"np.csv"_s}).exit == 0);
    const QString after = unitsOf(cli, file);
    CHECK(after != before);

    const QJsonArray listed = cli.run({u"backups"_s, file, u"--json"_s}).json();
    REQUIRE(listed.size() == 1);
    const QJsonObject backup = listed[0].toObject();
    CHECK(backup[u"state"_s].toString() == u"verified"_s);
    CHECK(backup[u"sha256"_s].toString().size() == 64);
    CHECK(backup[u"rows"_s].toInt() > 0);

    const Answer restored = cli.run(
        {u"restore"_s, file, QFileInfo(backup[u"file"_s].toString()).fileName(), u"--lang"_s, u"en"_s});
    CHECK(restored.exit == 0);
    CHECK(unitsOf(cli, file) == before);
    CHECK(cli.run({u"check"_s, file}).exit == 0);
    // The one that was there is kept, and a backup of it was made as well.
    const QStringList kept = QDir(cli.path({})).entryList({u"r (replaced *).samspel"_s});
    REQUIRE(kept.size() == 1);
    CHECK(restored.messages.contains(kept[0].toUtf8()));
    CHECK(unitsOf(cli, kept[0]) == after);
    CHECK(cli.run({u"backups"_s, file, u"--json"_s}).json().size() == 2);
}

TEST_CASE("a backup that was changed is told as damaged and not restored") {
    const Cli cli;
    const QString file = cli.made();
    cli.write(u"np.csv"_s, nationalTests());
    REQUIRE(cli.run({u"import"_s, file, u"np.csv"_s}).exit == 0);
    const QString backup =
        cli.run({u"backups"_s, file, u"--json"_s}).json()[0].toObject()[u"file"_s].toString();
    QFile copy(backup);
    REQUIRE(copy.open(QIODevice::ReadWrite));
    REQUIRE(copy.seek(copy.size() - 100));
    REQUIRE(copy.write("x") == 1);
    copy.close();
    CHECK(cli.run({u"backups"_s, file, u"--json"_s}).json()[0].toObject()[u"state"_s].toString() ==
          u"damaged"_s);
    const QString before = unitsOf(cli, file);
    CHECK(cli.run({u"restore"_s, file, backup}).exit == 3);
    CHECK(unitsOf(cli, file) == before);
}

TEST_CASE("an import without a backup has to be asked for") {
    const Cli cli;
    const QString file = cli.made();
    cli.write(u"np.csv"_s, nationalTests());
    cli.write(u"data"_s, "a file where the folder should be");
    const QString before = unitsOf(cli, file);
    const Answer refused = cli.run({u"import"_s, file, u"np.csv"_s, u"--lang"_s, u"en"_s});
    CHECK(refused.exit == 3);
    CHECK(refused.messages.contains("Nothing was imported"));
    CHECK(refused.messages.contains("--no-backup"));
    CHECK(unitsOf(cli, file) == before);
    CHECK(cli.run({u"import"_s, file, u"np.csv"_s, u"--dry-run"_s}).exit == 0);
    CHECK(cli.run({u"import"_s, file, u"np.csv"_s, u"--no-backup"_s}).exit == 0);
    CHECK(unitsOf(cli, file) != before);
}

TEST_CASE("backups lie where a person wants them") {
    const Cli cli;
    const QString file = cli.made();
    const Answer none =
        cli.run({u"backups"_s, file, u"--folder"_s, cli.path(u"elsewhere"_s), u"--lang"_s, u"en"_s});
    CHECK(none.exit == 0);
    CHECK(none.messages.contains("no backups"));
    // What was chosen in the window counts here too.
    REQUIRE(QDir().mkpath(cli.path(u"config/samspel"_s)));
    REQUIRE(QDir().mkpath(cli.path(u"disk"_s)));
    cli.write(u"config/samspel/samspel.ini"_s, "[backups]\nfolder=" + cli.path(u"disk"_s).toUtf8() + "\n");
    cli.write(u"np.csv"_s, nationalTests());
    REQUIRE(cli.run({u"import"_s, file, u"np.csv"_s}).exit == 0);
    CHECK(QDir(cli.path(u"disk"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
    CHECK(cli.run({u"backups"_s, file, u"--json"_s}).json().size() == 1);
    CHECK_FALSE(QFile::exists(cli.path(u"data/samspel"_s)));
}

TEST_CASE("a register that somebody has open is read and not written, and it is said who has it") {
    const Cli cli;
    const QString file = cli.made();
    cli.write(u"np.csv"_s, nationalTests());
    lockElsewhere(cli, file);
    const QByteArray before = cli.read(file);
    for (const QStringList& words : {QStringList{u"import"_s, file, u"np.csv"_s},
                                     {u"import"_s, file, u"np.csv"_s, u"--dry-run"_s},
                                     {u"undo"_s, file},
                                     {u"compact"_s, file},
                                     {u"restore"_s, file, file}}) {
        const Answer answer = cli.run(words + QStringList{u"--lang"_s, u"en"_s});
        CAPTURE(words.join(u' ').toStdString());
        CHECK(answer.exit == 3);
        CHECK(answer.messages.contains("ola on pc-12"));
        CHECK(answer.messages.contains("Nothing was changed"));
    }
    CHECK(cli.run({u"units"_s, file}).exit == 0);
    CHECK(cli.run({u"check"_s, file}).exit == 0);
    CHECK(cli.run({u"backup"_s, file, u"copy.samspel"_s}).exit == 0);
    CHECK(cli.read(file) == before);
    REQUIRE(QFile::remove(cli.path(file + u".lock"_s)));
    CHECK(cli.run({u"import"_s, file, u"np.csv"_s}).exit == 0);
    CHECK_FALSE(QFile::exists(cli.path(file + u".lock"_s)));
}
