// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonObject>
#include <QXmlStreamReader>
#include <map>

TEST_CASE("the sample register holds the seven municipalities and their milestones") {
    const Cli cli;
    const QString file = cli.made({QStringLiteral("--sample")});
    CHECK(cli.run({QStringLiteral("check"), file}).exit == 0);
    const QByteArray units = cli.run({QStringLiteral("units"), file}).out;
    for (const char* name : {"Aurland", "Balestrand", "Leikanger", "Luster", "Lærdal", "Sogndal", "Vik"}) {
        CHECK(units.contains(name));
    }
    CHECK(cli.run({QStringLiteral("milestones"), file, QStringLiteral("--json")}).json().size() >= 10);
    // What is invented says so; every source tells its publisher.
    for (const QJsonValue& source :
         cli.run({QStringLiteral("sources"), file, QStringLiteral("--json")}).json()) {
        CHECK(!source[QStringLiteral("publisher")].toString().isEmpty());
    }
    // There is nothing to undo before a person has done something.
    CHECK(cli.run({QStringLiteral("undo"), file}).exit == 1);
}

TEST_CASE("the region's population is the sum of its members, through the reform of 2020") {
    const Cli cli;
    const QString file = cli.made({QStringLiteral("--sample")});
    std::map<QString, QJsonObject> figures;
    for (const QJsonValue& figure :
         cli.run({QStringLiteral("series"), file, QStringLiteral("--indicator"), QStringLiteral("population"),
                  QStringLiteral("--unit"), QStringLiteral("sogn"), QStringLiteral("--format"),
                  QStringLiteral("json")})
             .json()) {
        figures[figure[QStringLiteral("period")].toString()] = figure.toObject();
    }
    // Statistics Norway, table 07459.
    CHECK(figures.at(QStringLiteral("2006"))[QStringLiteral("value")].toInteger() == 22065);
    CHECK(figures.at(QStringLiteral("2009"))[QStringLiteral("value")].toInteger() == 22017);
    CHECK(figures.at(QStringLiteral("2012"))[QStringLiteral("value")].toInteger() == 22613);
    CHECK(figures.at(QStringLiteral("2015"))[QStringLiteral("value")].toInteger() == 22937);
    CHECK(figures.at(QStringLiteral("2006"))[QStringLiteral("status")] == QStringLiteral("E"));
}

// In 2014-15 the file tells the means of five of the old municipalities and of none how many took part.
TEST_CASE("a figure of the region that cannot be joined says why, and which members it failed on") {
    const Cli cli;
    const QString file = cli.made({QStringLiteral("--sample")});
    std::map<QString, QJsonObject> figures;
    for (const QJsonValue& figure :
         cli.run({QStringLiteral("series"), file, QStringLiteral("--indicator"), QStringLiteral("np.english"),
                  QStringLiteral("--unit"), QStringLiteral("sogn"), QStringLiteral("--format"),
                  QStringLiteral("json"), QStringLiteral("--lang"), QStringLiteral("en")})
             .json()) {
        figures[figure[QStringLiteral("period")].toString()] = figure.toObject();
    }
    const QJsonObject& early = figures.at(QStringLiteral("2014-15"));
    CHECK(early[QStringLiteral("value")].isNull());
    const QString reason = early[QStringLiteral("reason")].toString();
    CHECK(reason.startsWith(QStringLiteral("nobody knows how many pupils took part in ")));
    for (const char* name :
         {"Aurland (1421)", "Leikanger (1419)", "Luster (1426)", "Sogndal (1420)", "Vik (1417)"}) {
        CHECK(reason.contains(QLatin1String(name)));
    }
    const QJsonObject& late = figures.at(QStringLiteral("2023-24"));
    CHECK(late[QStringLiteral("value")].isDouble());
    CHECK(late[QStringLiteral("reason")].isNull());
}

TEST_CASE("a chart comes as SVG, PNG and PDF, and holds the figures as text") {
    const Cli cli;
    const QString file = cli.made({QStringLiteral("--sample")});
    const QStringList choice{QStringLiteral("chart"),       file,
                             QStringLiteral("--indicator"), QStringLiteral("np.english"),
                             QStringLiteral("--unit"),      QStringLiteral("4640,46,0"),
                             QStringLiteral("--lang"),      QStringLiteral("en"),
                             QStringLiteral("-o")};
    for (const QString& ending : {QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")}) {
        const Answer answer = cli.run(choice + QStringList{QStringLiteral("c.") + ending});
        INFO(answer.messages.toStdString());
        CHECK(answer.exit == 0);
    }
    CHECK(cli.read(QStringLiteral("c.png")).startsWith("\x89PNG"));
    CHECK(cli.read(QStringLiteral("c.pdf")).startsWith("%PDF-"));
    QXmlStreamReader svg(cli.read(QStringLiteral("c.svg")));
    QString words;
    while (!svg.atEnd()) {
        if (svg.readNext() == QXmlStreamReader::Characters) {
            words += svg.text();
        }
    }
    CHECK(!svg.hasError());
    CHECK(words.contains(QStringLiteral("Sogndal")));
}

TEST_CASE("a chart of distances from the nation is drawn, and refused where there are none") {
    const Cli cli;
    const QString file = cli.made({QStringLiteral("--sample")});
    const auto draw = [&](const QString& indicator, const QString& unit, const QString& picture) {
        return cli.run({QStringLiteral("chart"), file, QStringLiteral("--indicator"), indicator,
                        QStringLiteral("--unit"), unit, QStringLiteral("--grade"),
                        indicator == QStringLiteral("population") ? QStringLiteral("0") : QStringLiteral("5"),
                        QStringLiteral("--form"), QStringLiteral("distance"), QStringLiteral("--lang"),
                        QStringLiteral("en"), QStringLiteral("-o"), picture});
    };
    // The nation need not be asked for. 48 of Sogndal and 50 of the nation are −2/9.6 = −0.21.
    const Answer drawn = draw(QStringLiteral("np.english"), QStringLiteral("4640"), QStringLiteral("d.svg"));
    INFO(drawn.messages.toStdString());
    REQUIRE(drawn.exit == 0);
    const QString picture = QString::fromUtf8(cli.read(QStringLiteral("d.svg")));
    CHECK(picture.contains(QStringLiteral("Distance to the nation in standard deviations")));
    CHECK(picture.contains(QString::fromUtf8("Sogndal 2023–24: −0.21 ± 0.19 standard deviations")));
    // Of the nation itself there are none, and no file is left behind.
    const Answer refused = draw(QStringLiteral("np.english"), QStringLiteral("0"), QStringLiteral("n.svg"));
    CHECK(refused.exit == 1);
    CHECK(refused.messages.contains("The nation has no distance from itself"));
    CHECK_FALSE(QFile::exists(cli.path(QStringLiteral("n.svg"))));
    const Answer counts = draw(QStringLiteral("population"), QStringLiteral("4640"), QStringLiteral("p.svg"));
    CHECK(counts.exit == 1);
    CHECK(counts.messages.contains("the method is for another kind of figure"));
    CHECK_FALSE(QFile::exists(cli.path(QStringLiteral("p.svg"))));
}

TEST_CASE("both reports are written, in three languages") {
    const Cli cli;
    const QString file = cli.made({QStringLiteral("--sample")});
    for (const QString& lang : {QStringLiteral("nn"), QStringLiteral("nb"), QStringLiteral("en")}) {
        const QString name = lang + QStringLiteral(".pdf");
        CHECK(cli.run({QStringLiteral("report"), file, QStringLiteral("status"), QStringLiteral("--lang"),
                       lang, QStringLiteral("-o"), name})
                  .exit == 0);
        CHECK(cli.read(name).startsWith("%PDF-"));
        CHECK(cli.run({QStringLiteral("report"), file, QStringLiteral("municipality"),
                       QStringLiteral("--unit"), QStringLiteral("4640"), QStringLiteral("--lang"), lang,
                       QStringLiteral("-o"), QStringLiteral("m-") + name})
                  .exit == 0);
    }
    CHECK(cli.run({QStringLiteral("report"), file, QStringLiteral("municipality"), QStringLiteral("-o"),
                   QStringLiteral("x.pdf")})
              .exit == 2);
    CHECK(cli.run({QStringLiteral("report"), file, QStringLiteral("municipality"), QStringLiteral("--unit"),
                   QStringLiteral("9999"), QStringLiteral("-o"), QStringLiteral("x.pdf")})
              .exit == 1);
}
