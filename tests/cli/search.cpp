// SPDX-License-Identifier: MIT
// search and history, as scripts use them.
#include "cli/cli.h"
#include "support/catch.h"

#include <QJsonObject>

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

} // namespace

TEST_CASE("search finds records by any text and says where") {
    const Cli cli;
    const QString file = cli.made({s("--sample")});
    const QJsonArray hits = cli.run({s("search"), file, s("laerdal"), s("--json")}).json();
    REQUIRE(!hits.isEmpty());
    const QJsonObject first = hits[0].toObject();
    CHECK(first[s("kind")] == s("organisation"));
    CHECK(first[s("name")].toString().startsWith(s("Lærdal")));
    CHECK(first[s("nameMarks")] == QJsonArray{QJsonArray{0, 6}}); // "Lærdal", as it is written
    CHECK(first[s("record")].toInt() > 0);

    const Answer table = cli.run({s("search"), file, s("LÆR")});
    CHECK(table.exit == 0);
    CHECK(table.out.contains("organisation:"));
    const Answer nothing = cli.run({s("search"), file, s("qqqqq"), s("--json")});
    CHECK(nothing.exit == 0);
    CHECK(nothing.json().isEmpty());
    CHECK(cli.run({s("search"), file}).exit == 2);
}

TEST_CASE("history is chosen by person, kind, record and days") {
    const Cli cli;
    const QString file = cli.made();
    cli.write(s("np5.csv"), nationalTests());
    REQUIRE(cli.run({s("import"), file, s("np5.csv")}).exit == 0);
    const auto count = [&](const QStringList& filter) {
        const Answer answer = cli.run(QStringList{s("history"), file, s("--json")} + filter);
        INFO(answer.messages.toStdString());
        CHECK(answer.exit == 0);
        return answer.json().size();
    };
    CHECK(count({}) == 2);
    CHECK(count({s("--kind"), s("source")}) == 1);
    CHECK(count({s("--kind"), s("milestone")}) == 0);
    CHECK(count({s("--record"), s("source:1")}) == 1);
    CHECK(count({s("--record"), s("source:99")}) == 0);
    CHECK(count({s("--person"), s("Nobody at all")}) == 0);
    CHECK(count({s("--from"), s("2020-01-01")}) == 2);
    CHECK(count({s("--to"), s("2020-01-01")}) == 0);

    const QJsonObject step =
        cli.run({s("history"), file, s("--record"), s("source:1"), s("--json")}).json()[0].toObject();
    bool tellsTitle = false;
    for (const auto& change : step[s("changes")].toArray()) {
        CHECK(change.toObject()[s("kind")] == s("source"));
        CHECK(change.toObject()[s("from")].isNull());
        tellsTitle = tellsTitle || change.toObject()[s("field")] == s("title");
    }
    CHECK(tellsTitle);
    for (const QStringList& wrong : {QStringList{s("--kind"), s("unicorn")},
                                     {s("--record"), s("source")},
                                     {s("--from"), s("yesterday")}}) {
        CHECK(cli.run(QStringList{s("history"), file} + wrong).exit == 2);
    }
}

TEST_CASE("compact leaves the content and a register that is sound") {
    const Cli cli;
    const QString file = cli.made({s("--sample")});
    const QByteArray before = cli.run({s("search"), file, s("sogn"), s("--json")}).out;
    CHECK(cli.run({s("compact"), file}).exit == 0);
    CHECK(cli.run({s("search"), file, s("sogn"), s("--json")}).out == before);
    for (const QJsonValue finding : cli.run({s("check"), file, s("--json")}).json()) {
        INFO(finding[s("text")].toString().toStdString());
        CHECK(finding[s("harmless")].toBool());
    }
}
