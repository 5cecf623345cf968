// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "support/catch.h"

#include <QFile>
#include <QFileDevice>

TEST_CASE("wrong usage exits with 2 and shows the right one") {
    const Cli cli;
    for (const QStringList& words :
         {QStringList{},
          {QStringLiteral("fly")},
          {QStringLiteral("new")},
          {QStringLiteral("units")},
          {QStringLiteral("new"), QStringLiteral("a"), QStringLiteral("b")},
          {QStringLiteral("merge"), QStringLiteral("r"), QStringLiteral("unit"), QStringLiteral("a")},
          {QStringLiteral("confirm"), QStringLiteral("r"), QStringLiteral("unit")},
          {QStringLiteral("units"), QStringLiteral("r"), QStringLiteral("--jsn")},
          {QStringLiteral("units"), QStringLiteral("r"), QStringLiteral("--lang"), QStringLiteral("sv")},
          {QStringLiteral("series"), QStringLiteral("r"), QStringLiteral("--unit"), QStringLiteral("0")},
          {QStringLiteral("series"), QStringLiteral("r"), QStringLiteral("--unit"), QStringLiteral("0"),
           QStringLiteral("--indicator"), QStringLiteral("np.english"), QStringLiteral("--from"),
           QStringLiteral("2023-25")},
          {QStringLiteral("chart"), QStringLiteral("r"), QStringLiteral("--unit"), QStringLiteral("0"),
           QStringLiteral("--indicator"), QStringLiteral("np.english"), QStringLiteral("-o"),
           QStringLiteral("a.gif")},
          {QStringLiteral("chart"), QStringLiteral("r"), QStringLiteral("--unit"), QStringLiteral("0"),
           QStringLiteral("--indicator"), QStringLiteral("np.english"), QStringLiteral("--form"),
           QStringLiteral("line"), QStringLiteral("-o"), QStringLiteral("a.svg")}}) {
        const Answer answer = cli.run(words);
        INFO(words.join(QLatin1Char(' ')).toStdString());
        CHECK(answer.exit == 2);
        CHECK(answer.messages.contains("samspel-cli"));
        CHECK(answer.out.isEmpty());
    }
}

TEST_CASE("a register that is there already is not overwritten") {
    const Cli cli;
    const QString file = cli.made();
    const QByteArray before = cli.read(file);
    CHECK(cli.run({QStringLiteral("new"), file}).exit == 3);
    CHECK(cli.read(file) == before);
}

TEST_CASE("a file that is no register is refused and not touched") {
    const Cli cli;
    cli.write(QStringLiteral("letter.txt"), "Kjære regionråd");
    for (const QString& verb : {QStringLiteral("units"), QStringLiteral("undo"), QStringLiteral("check")}) {
        const Answer answer = cli.run({verb, QStringLiteral("letter.txt")});
        CHECK(answer.exit == 3);
        CHECK(!answer.messages.isEmpty());
        CHECK(cli.run({verb, QStringLiteral("missing.samspel")}).exit == 3);
    }
    CHECK(cli.read(QStringLiteral("letter.txt")) == "Kjære regionråd");
    CHECK(!QFile::exists(cli.path(QStringLiteral("missing.samspel"))));
}

TEST_CASE("a backup is a register of its own with the same content") {
    const Cli cli;
    const QString file = cli.made({QStringLiteral("--sample")});
    CHECK(cli.run({QStringLiteral("backup"), file, QStringLiteral("copy.samspel")}).exit == 0);
    CHECK(cli.run({QStringLiteral("check"), QStringLiteral("copy.samspel")}).exit == 0);
    const auto units = [&](const QString& name) { return cli.run({QStringLiteral("units"), name}).out; };
    CHECK(units(QStringLiteral("copy.samspel")) == units(file));
    // A second time it would overwrite the first copy.
    CHECK(cli.run({QStringLiteral("backup"), file, QStringLiteral("copy.samspel")}).exit == 3);
}

TEST_CASE("messages come in the language that is asked for, keys do not change") {
    const Cli cli;
    const QString file = cli.made();
    const auto indicators = [&](const QString& lang) {
        return cli
            .run({QStringLiteral("indicators"), file, QStringLiteral("--json"), QStringLiteral("--lang"),
                  lang})
            .json();
    };
    const QJsonArray nynorsk = indicators(QStringLiteral("nn"));
    const QJsonArray english = indicators(QStringLiteral("en"));
    REQUIRE(nynorsk.size() == english.size());
    REQUIRE(nynorsk.size() == 4);
    for (qsizetype i = 0; i < nynorsk.size(); ++i) {
        CHECK(nynorsk[i][QStringLiteral("code")] == english[i][QStringLiteral("code")]);
        CHECK(nynorsk[i][QStringLiteral("name")] != english[i][QStringLiteral("name")]);
        // The national tests' years stand alone until scale points came.
        for (const QJsonValue segment : english[i][QStringLiteral("segments")].toArray()) {
            const QString code = segment[QStringLiteral("code")].toString();
            CHECK(segment[QStringLiteral("yearsCompare")] ==
                  (code != QStringLiteral("A") && code != QStringLiteral("B")));
        }
    }
}
