// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonObject>

TEST_CASE("kinds tells every kind with its fields and the files that it can become") {
    const Cli cli;
    const QJsonArray kinds = cli.run({QStringLiteral("kinds"), QStringLiteral("--json")}).json();
    CHECK(kinds.size() >= 9);
    bool hasMilestones = false;
    for (const QJsonValue& kind : kinds) {
        if (kind[QStringLiteral("kind")] == QStringLiteral("milestone")) {
            hasMilestones = true;
            CHECK(kind[QStringLiteral("title")] == QStringLiteral("title"));
            CHECK(kind[QStringLiteral("formats")].toArray().contains(QStringLiteral("ics")));
            CHECK_FALSE(kind[QStringLiteral("formats")].toArray().contains(QStringLiteral("vcf")));
        }
        CHECK_FALSE(kind[QStringLiteral("fields")].toArray().isEmpty());
    }
    CHECK(hasMilestones);
}

TEST_CASE("records gives what the register keeps, and how people read it") {
    const Cli cli;
    const QString file = cli.made({QStringLiteral("--sample")});
    const QJsonArray units =
        cli.run({QStringLiteral("records"), file, QStringLiteral("organisation"), QStringLiteral("--json"),
                 QStringLiteral("--lang"), QStringLiteral("nb")})
            .json();
    bool hasSogndal = false;
    for (const QJsonValue& unit : units) {
        const QJsonValue values = unit[QStringLiteral("values")];
        if (values[QStringLiteral("number")] == QStringLiteral("4640")) {
            hasSogndal = true;
            CHECK(unit[QStringLiteral("name")].toString().startsWith(QStringLiteral("Sogndal")));
            CHECK(values[QStringLiteral("kind")] == QStringLiteral("municipality"));
            CHECK(unit[QStringLiteral("shown")][QStringLiteral("kind")] == QStringLiteral("Kommune"));
            CHECK(values[QStringLiteral("parent")].isDouble());
            CHECK(unit[QStringLiteral("shown")][QStringLiteral("parent")] == QStringLiteral("Vestland"));
            CHECK(unit[QStringLiteral("id")].toInteger() > 0);
        }
    }
    CHECK(hasSogndal);
    CHECK(cli.run({QStringLiteral("records"), file, QStringLiteral("dragon")}).exit == 2);
}

TEST_CASE("export writes each format, and refuses with a reason what a kind cannot give") {
    const Cli cli;
    const QString file = cli.made({QStringLiteral("--sample")});
    const auto take = [&](const QString& kind, const QString& format, const QStringList& more = {}) {
        return cli.run(QStringList{QStringLiteral("export"), file, kind, QStringLiteral("--format"), format,
                                   QStringLiteral("-o"), QStringLiteral("out.") + format} +
                       more);
    };
    const QString units = QStringLiteral("organisation");
    CHECK(take(units, QStringLiteral("xlsx")).exit == 0);
    CHECK(cli.read(QStringLiteral("out.xlsx")).startsWith("PK"));
    CHECK(take(units, QStringLiteral("ods")).exit == 0);
    CHECK(cli.read(QStringLiteral("out.ods"))
              .contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"));
    CHECK(take(units, QStringLiteral("csv"), {QStringLiteral("--lang"), QStringLiteral("nn")}).exit == 0);
    CHECK(cli.read(QStringLiteral("out.csv")).startsWith("\xEF\xBB\xBFSlag;Namn;Nummer;"));
    CHECK(cli.read(QStringLiteral("out.csv")).contains("Kommune;Sogndal;4640;Vestland;"));
    CHECK(take(units, QStringLiteral("csv"), {QStringLiteral("--raw")}).exit == 0);
    CHECK(cli.read(QStringLiteral("out.csv")).startsWith("id,kind,name,number,parent,"));
    CHECK(take(QStringLiteral("milestone"), QStringLiteral("ics")).exit == 0);
    CHECK(cli.read(QStringLiteral("out.ics")).startsWith("BEGIN:VCALENDAR\r\n"));
    // The same record has the same UID each time.
    const QByteArray calendar = cli.read(QStringLiteral("out.ics"));
    const qsizetype at = calendar.indexOf("UID:");
    const QByteArray uid = calendar.sliced(at, calendar.indexOf('\r', at) - at);
    CHECK(uid.startsWith("UID:milestone-"));
    take(QStringLiteral("milestone"), QStringLiteral("ics"));
    CHECK(cli.read(QStringLiteral("out.ics")).contains(uid));

    QFile::remove(cli.path(QStringLiteral("out.ics")));
    for (const QString& format : {QStringLiteral("ics"), QStringLiteral("vcf")}) {
        const Answer answer = take(QStringLiteral("indicator"), format);
        CHECK(answer.exit == 1);
        CHECK_FALSE(answer.messages.isEmpty());
        CHECK_FALSE(QFile::exists(cli.path(QStringLiteral("out.") + format)));
    }
    CHECK(take(units, QStringLiteral("docx")).exit == 2);
    CHECK(cli.run({QStringLiteral("export"), file, units, QStringLiteral("--format"), QStringLiteral("csv")})
              .exit == 2);
}

TEST_CASE("nothing that is handed out is written over a register, its log or a copy of it") {
    const Cli cli;
    const QString file = cli.made({QStringLiteral("--sample")});
    const QByteArray before = cli.read(file);
    cli.write(QStringLiteral("list.csv"), before); // by whatever name
    cli.write(QStringLiteral("damaged.samspel"), "nobody can tell any more what this was");
    cli.write(QStringLiteral("gone.samspel-wal"), "the last changes of a register that was moved");
    QFile::link(cli.path(file), cli.path(QStringLiteral("link.csv")));
    for (const QString& name : {file, QStringLiteral("list.csv"), QStringLiteral("damaged.samspel"),
                                QStringLiteral("gone.samspel-wal"), QStringLiteral("link.csv")}) {
        const std::string shown = name.toStdString();
        CAPTURE(shown);
        const QByteArray was = cli.read(name);
        const Answer answer =
            cli.run({QStringLiteral("export"), file, QStringLiteral("organisation"),
                     QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("-o"), name,
                     QStringLiteral("--lang"), QStringLiteral("en")});
        CHECK(answer.exit == 3);
        CHECK(answer.messages.contains("nothing is written over it"));
        CHECK(cli.read(name) == was);
    }
    CHECK(cli.read(file) == before);
    CHECK(cli.run({QStringLiteral("check"), file}).exit == 0);
}
