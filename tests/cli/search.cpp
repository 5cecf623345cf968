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
    CHECK(first[s("nameMarks")] == QJsonArray{QJsonValue(QJsonArray{0, 6})}); // "Lærdal", as it is written
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

TEST_CASE("compact leaves the content, and a register of which the check finds what it found before") {
    const Cli cli;
    const QString file = cli.made({s("--sample")});
    const QByteArray before = cli.run({s("search"), file, s("sogn"), s("--json")}).out;
    const QStringList checking{s("check"), file, s("--json"), s("--lang"), s("en")};
    const QByteArray found = cli.run(checking).out;
    CHECK(cli.run({s("compact"), file}).exit == 0);
    CHECK(cli.run({s("search"), file, s("sogn"), s("--json")}).out == before);
    const Answer after = cli.run(checking);
    CHECK(after.exit == 0);
    CHECK(after.out == found);
    // Nothing of the file; three things that the sample really holds: two offices in Luster (4644, made in
    // 2020) that began earlier, and nine shares of 2011 that sum to 7 · 10.71 + 2 · 12.51 = 99.99 %.
    QStringList told;
    for (const QJsonValue finding : after.json()) {
        CHECK(finding[s("harmless")].toBool());
        told << finding[s("rule")].toString() + s(": ") + finding[s("text")].toString();
    }
    CHECK(told ==
          QStringList{s("role_outside: role “Ordførar no, kommune C – Mayor – Luster (4644) – 14 October "
                        "2019”: the role lasts longer than Luster is there."),
                      s("role_outside: role “Kommunedirektør no, kommune C – Chief executive – Luster (4644) "
                        "– 1 August 2018”: the role lasts longer than Luster is there."),
                      s("funding_shares: funding agreement “Spleiselaget 2010–2012”: the shares of a year do "
                        "not sum to 100 %: 2011: 99.99 %.")});
}
