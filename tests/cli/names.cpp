// SPDX-License-Identifier: MIT
// Names without numbers, tables of anybody's making, folders, and a figure's trail, from the command line.
#include "cli/cli.h"
#include "support/catch.h"

#include <QDir>
#include <QJsonObject>

namespace {

const QString registerName = QStringLiteral("r.samspel");

QByteArray wellBeing() {
    return "Skule;Skuleår;Indikator;Verdi;Antal\r\n"
           "Fjordvik skule;2014-15;Trivsel;4,2;25\r\n"
           "Fjordvik skule;2015-16;Trivsel;4,4;27\r\n";
}

Answer import(const Cli& cli, const QStringList& words) {
    return cli.run(QStringList{QStringLiteral("import"), registerName, QStringLiteral("--json")} + words);
}

QJsonObject only(const Answer& answer) {
    const QJsonArray all = answer.json();
    REQUIRE(all.size() == 1);
    return all[0].toObject();
}

} // namespace

TEST_CASE(
    "a file that names its units in words only is refused with the list, mapped, or made to be confirmed") {
    const Cli cli;
    cli.made();
    cli.write(QStringLiteral("trivsel.csv"), wellBeing());

    const Answer refused = import(cli, {QStringLiteral("trivsel.csv")});
    CHECK(refused.exit == 1);
    QStringList told;
    for (const QJsonValue& problem : only(refused)[QStringLiteral("problems")].toArray()) {
        told << problem[QStringLiteral("text")].toString();
    }
    CHECK(told.filter(QStringLiteral("Fjordvik skule")).size() == 1);
    CHECK(told.filter(QStringLiteral("Trivsel")).size() == 1);

    cli.write(QStringLiteral("map.csv"), "name,unit,indicator\nFjordvik skule,4640,\nTrivsel,,np.english\n");
    const Answer unknown = import(cli, {QStringLiteral("trivsel.csv"), QStringLiteral("--map=map.csv")});
    CHECK(unknown.exit == 1); // the register has no 4640 yet

    const Answer accepted = import(cli, {QStringLiteral("trivsel.csv"), QStringLiteral("--accept-unknown")});
    CHECK(accepted.exit == 0);
    CHECK(only(accepted)[QStringLiteral("new")].toInt() == 2);
    const QJsonArray units = cli.run({QStringLiteral("records"), registerName, QStringLiteral("organisation"),
                                      QStringLiteral("--json")})
                                 .json();
    bool isMarked = false;
    for (const QJsonValue& unit : units) {
        isMarked =
            isMarked || (unit[QStringLiteral("name")] == QStringLiteral("Fjordvik skule") &&
                         unit[QStringLiteral("values")][QStringLiteral("is_unconfirmed")].toInt() == 1);
    }
    CHECK(isMarked);
    CHECK(only(import(cli, {QStringLiteral("trivsel.csv")}))[QStringLiteral("same")].toInt() == 2);
}

TEST_CASE("columns of a table are told on the command line, and remembered") {
    const Cli cli;
    cli.made();
    cli.write(QStringLiteral("odd.csv"), "K;P;R\r\n4640 Sogndal;2023-24;48\r\n4644 Luster;2023-24;50\r\n");
    CHECK(import(cli, {QStringLiteral("odd.csv")}).exit == 1);
    const QStringList told{QStringLiteral("--column=unit=K"), QStringLiteral("--column=period=P"),
                           QStringLiteral("--column=value=R"), QStringLiteral("--indicator=np.english")};
    const Answer first = import(cli, QStringList{QStringLiteral("odd.csv")} + told);
    INFO(first.messages.toStdString());
    CHECK(first.exit == 0);
    CHECK(only(first)[QStringLiteral("new")].toInt() == 2);
    CHECK(only(first)[QStringLiteral("newUnits")].toInt() == 2);
    cli.write(QStringLiteral("next.csv"), "K;P;R\r\n4640 Sogndal;2024-25;49\r\n");
    const Answer next = import(cli, {QStringLiteral("next.csv"), QStringLiteral("--indicator=np.english")});
    INFO(next.messages.toStdString());
    CHECK(only(next)[QStringLiteral("new")].toInt() == 1);
    CHECK(import(cli, {QStringLiteral("odd.csv"), QStringLiteral("--column=unit=Q")}).exit == 1);
    CHECK(import(cli, {QStringLiteral("odd.csv"), QStringLiteral("--encoding=ebcdic")}).exit == 2);
}

TEST_CASE("a folder is all its files, each told by itself") {
    const Cli cli;
    cli.made();
    QDir(cli.path(QString())).mkpath(QStringLiteral("files"));
    cli.write(QStringLiteral("files/a.csv"), "unit;period;indicator;value\r\n4640;2023-24;np.english;48\r\n");
    cli.write(QStringLiteral("files/b.csv"), "\xC3\x28\r\n");
    cli.write(QStringLiteral("files/c.csv"), "unit;period;indicator;value\r\n4644;2023-24;np.english;50\r\n");
    const Answer answer = import(cli, {QStringLiteral("files")});
    CHECK(answer.exit == 1);
    const QJsonArray results = answer.json();
    REQUIRE(results.size() == 3);
    CHECK(results[0].toObject()[QStringLiteral("written")].toBool());
    CHECK_FALSE(results[1].toObject()[QStringLiteral("accepted")].toBool());
    CHECK(results[2].toObject()[QStringLiteral("written")].toBool());
}

TEST_CASE("the trail of a figure ends in its file's own line") {
    const Cli cli;
    cli.made();
    cli.write(QStringLiteral("a.csv"), "unit;name;period;indicator;grade;value;n\r\n"
                                       "4644;Luster;2023-24;np.english;5;50;61\r\n"
                                       "4640;Sogndal;2023-24;np.english;5;48;136\r\n"
                                       "4642;Lærdal;2023-24;np.english;5;43;7\r\n");
    REQUIRE(import(cli, {QStringLiteral("a.csv")}).exit == 0);
    const auto figureOf = [&](const QString& unit, const QStringList& options = {}) {
        const QJsonArray all =
            cli.run(QStringList{QStringLiteral("series"), registerName,
                                QStringLiteral("--indicator=np.english"), QStringLiteral("--unit=") + unit,
                                QStringLiteral("--format=json")} +
                    options)
                .json();
        REQUIRE(all.size() == 1);
        return all[0].toObject();
    };
    const QString code = figureOf(QStringLiteral("4640"))[QStringLiteral("code")].toString();
    CHECK(code.startsWith(QStringLiteral("F-")));
    const Answer answer =
        cli.run({QStringLiteral("trail"), registerName, code.toLower(), QStringLiteral("--json")});
    INFO(answer.messages.toStdString());
    REQUIRE(answer.exit == 0);
    const QJsonObject trail = only(answer);
    CHECK(trail[QStringLiteral("unit")] == QStringLiteral("4640"));
    CHECK(trail[QStringLiteral("period")] == QStringLiteral("2023-24"));
    const QJsonObject told = trail[QStringLiteral("told")].toArray()[0].toObject();
    CHECK(told[QStringLiteral("line")].toInt() == 3);
    CHECK(told[QStringLiteral("column")].toInt() == 6);
    CHECK(told[QStringLiteral("text")] == QStringLiteral("48"));
    CHECK(told[QStringLiteral("head")] == QStringLiteral("value"));
    // A line may hold what the register never read, so it is for those who keep the register.
    CHECK(told[QStringLiteral("lineText")].isNull());
    CHECK(only(cli.run({QStringLiteral("trail"), registerName, code, QStringLiteral("--internal"),
                        QStringLiteral("--json")}))[QStringLiteral("told")]
              .toArray()[0]
              .toObject()[QStringLiteral("lineText")] ==
          QStringLiteral("4640;Sogndal;2023-24;np.english;5;48;136"));
    CHECK(told[QStringLiteral("file")] == QStringLiteral("a.csv"));

    // A figure on seven pupils has a code, and tells neither its value nor its line.
    const QString hidden = figureOf(QStringLiteral("4642"))[QStringLiteral("code")].toString();
    const QJsonObject nothing = only(cli.run(
        {QStringLiteral("trail"), registerName, hidden, QStringLiteral("--json")}))[QStringLiteral("told")]
                                    .toArray()[0]
                                    .toObject();
    CHECK(nothing[QStringLiteral("value")].isNull());
    CHECK(nothing[QStringLiteral("lineText")].isNull());
    CHECK(nothing[QStringLiteral("status")] == QStringLiteral("Q"));
    const QJsonObject internal =
        only(cli.run({QStringLiteral("trail"), registerName, hidden, QStringLiteral("--internal"),
                      QStringLiteral("--json")}))[QStringLiteral("told")]
            .toArray()[0]
            .toObject();
    CHECK(internal[QStringLiteral("value")].toInt() == 43);

    CHECK(cli.run({QStringLiteral("trail"), registerName, QStringLiteral("Fjordvik")}).exit == 2);
    CHECK(cli.run({QStringLiteral("trail"), registerName, QStringLiteral("F-000-0000")}).exit != 0);
}

TEST_CASE("what a file only named is merged into what it is, or confirmed") {
    const Cli cli;
    cli.made();
    cli.write(QStringLiteral("known.csv"), "Kommunenr;Skuleår;Indikator;Verdi;Antal\r\n"
                                           "974595559;2015-16;np.english;49;27\r\n"
                                           "974595559;2016-17;np.english;50;27\r\n");
    cli.write(QStringLiteral("words.csv"), "Skule;Skuleår;Indikator;Verdi;Antal\r\n"
                                           "Fjordvik skule;2014-15;np.english;48;25\r\n"
                                           "Fjordvik skule;2015-16;np.english;47;26\r\n"
                                           "Dal skule;2015-16;np.english;47;26\r\n");
    CHECK(import(cli, {QStringLiteral("known.csv")}).exit == 0);
    CHECK(import(cli, {QStringLiteral("words.csv"), QStringLiteral("--accept-unknown")}).exit == 0);
    const auto run = [&](const QStringList& words) { return cli.run(words); };
    const Answer refused = run({QStringLiteral("merge"), registerName, QStringLiteral("unit"),
                                QStringLiteral("Fjordvik skule"), QStringLiteral("974595559")});
    CHECK(refused.exit == 1);
    CHECK_FALSE(refused.messages.contains("known.csv")); // figures pass no gate here
    const Answer internal =
        run({QStringLiteral("merge"), registerName, QStringLiteral("unit"), QStringLiteral("Fjordvik skule"),
             QStringLiteral("974595559"), QStringLiteral("--internal")});
    CHECK(internal.exit == 1);
    CHECK(internal.messages.contains("Internal: these figures must not leave the project."));
    CHECK(internal.messages.contains("47 (words.csv) – 49 (known.csv)"));
    CHECK(internal.messages.contains("National test in English, 2015–16")); // and no code
    CHECK_FALSE(internal.messages.contains("np.english"));
    CHECK(refused.messages.contains("--newer-stays"));
    const Answer merged =
        run({QStringLiteral("merge"), registerName, QStringLiteral("unit"), QStringLiteral("Fjordvik skule"),
             QStringLiteral("974595559"), QStringLiteral("--newer-stays")});
    INFO(merged.messages.toStdString());
    CHECK(merged.exit == 0);
    CHECK(only(import(cli, {QStringLiteral("words.csv")}))[QStringLiteral("same")].toInt() == 3);
    CHECK(run({QStringLiteral("confirm"), registerName, QStringLiteral("unit"), QStringLiteral("Dal skule")})
              .exit == 0);
    const Answer again = run({QStringLiteral("merge"), registerName, QStringLiteral("unit"),
                              QStringLiteral("Dal skule"), QStringLiteral("974595559")});
    CHECK(again.exit == 1);
    CHECK(again.messages.contains("confirmed"));
    CHECK(run({QStringLiteral("merge"), registerName, QStringLiteral("unit"), QStringLiteral("Vik"),
               QStringLiteral("974595559")})
              .exit == 1);
    CHECK(run({QStringLiteral("merge"), registerName, QStringLiteral("school"), QStringLiteral("a"),
               QStringLiteral("b")})
              .exit == 2);
    CHECK(run({QStringLiteral("undo"), registerName}).exit == 0); // the confirmation
    CHECK(run({QStringLiteral("undo"), registerName}).exit == 0); // the merger
    CHECK(cli.run({QStringLiteral("records"), registerName, QStringLiteral("organisation")})
              .out.contains("Fjordvik skule"));
}
