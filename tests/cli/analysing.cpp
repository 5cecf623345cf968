// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "support/text.h"

#include <QJsonObject>
#include <array>
#include <cmath>
#include <tuple>

namespace {

Answer analysed(const Cli& cli, const QString& reg, const QStringList& more) {
    return cli.run(QStringList{u"analyse"_s, reg, u"--indicator"_s, u"np.english"_s, u"--unit"_s, u"4640"_s} +
                   more);
}

/// Four years of four units, with Vik's last year on 7 pupils.
QString madeRegister(const Cli& cli) {
    const QString name = cli.made();
    QByteArray text = "unit;name;indicator;grade;period;value;uncertainty;n\n";
    for (const auto& [unit, values, n] : {std::tuple("0", std::array{50, 50, 50, 50}, 56000),
                                          std::tuple("46", std::array{51, 50, 50, 51}, 6000),
                                          std::tuple("4640", std::array{48, 50, 46, 52}, 133),
                                          std::tuple("4639", std::array{45, 44, 47, 43}, 30)}) {
        for (int i = 0; i < 4; ++i) {
            const bool isSmall = QByteArray(unit) == "4639" && i == 3;
            text += QByteArray(unit) + ";U" + unit + ";np.english;5;202" + QByteArray::number(2 + i) + "-2" +
                    QByteArray::number(3 + i) + ";" +
                    QByteArray::number(values[static_cast<std::size_t>(i)]) + ";1,6;" +
                    QByteArray::number(isSmall ? 7 : n) + "\n";
        }
    }
    cli.write(u"f.csv"_s, text);
    const Answer answer = cli.run({u"import"_s, name, u"f.csv"_s});
    INFO(answer.out.toStdString() << answer.messages.toStdString());
    REQUIRE(answer.exit == 0);
    return name;
}

QJsonObject only(const QJsonArray& series) {
    REQUIRE(series.size() == 1);
    return series[0].toObject();
}

std::vector<QJsonObject> of(const QJsonObject& series, const QString& topic) {
    std::vector<QJsonObject> some;
    for (const QJsonValue& one : series[u"statements"_s].toArray()) {
        if (one[u"topic"_s] == topic) {
            some.push_back(one.toObject());
        }
    }
    return some;
}

} // namespace

TEST_CASE("analyse tells what may be said of a series, and the rest with its reason") {
    const Cli cli;
    const QString reg = madeRegister(cli);
    const Answer answer = analysed(cli, reg, {u"--json"_s, u"--lang"_s, u"nn"_s});
    REQUIRE(answer.exit == 0);
    const QJsonObject series = only(answer.json());
    CHECK(series[u"unit"_s] == u"4640"_s);
    CHECK(series[u"grade"_s] == 5);
    CHECK(series[u"audience"_s] == u"public"_s);
    CHECK(series[u"stamp"_s].isNull());

    const auto intervals = of(series, u"interval"_s);
    REQUIRE(intervals.size() == 4);
    CHECK(intervals[0][u"from"_s] == u"2022-23"_s);
    CHECK(intervals[0][u"segment"_s] == u"D"_s);
    CHECK(intervals[0][u"numbers"_s][u"n"_s] == 133);
    // Udir's own ±1.6, and 1/12 for whole points: √(1.6² + 1.96²/12).
    CHECK(intervals[0][u"numbers"_s][u"halfWidth"_s].toDouble() ==
          Approx(std::sqrt(1.6 * 1.6 + 1.96 * 1.96 / 12)));

    const auto direction = of(series, u"direction"_s);
    REQUIRE(direction.size() == 1);
    CHECK(direction[0][u"reason"_s] == u"tooFewYears"_s);
    CHECK(direction[0][u"needs"_s] == 6);
    CHECK(direction[0][u"has"_s] == 4);
    CHECK(direction[0][u"numbers"_s].isNull());
    CHECK(direction[0][u"sentence"_s].toString().startsWith(
        u"For få år til å seie noko om utvikling (treng minst 6 i same tidsserie, har 4: 2022–23"_s));

    CHECK(of(series, u"threeYears"_s).size() == 2);
    CHECK(of(series, u"chanceBand"_s)[0][u"finding"_s] ==
          u"beyondChance"_s); // SD of Q is 9.6: Q = 133·20/92.16
    CHECK(of(series, u"chanceBand"_s)[0][u"numbers"_s][u"q"_s].toDouble() == Approx(133 * 20 / 92.16));
    CHECK(of(series, u"gap"_s).size() == 8); // nation and county
    CHECK(of(series, u"rank"_s)[0][u"numbers"_s][u"units"_s] == 2);
    CHECK(of(series, u"funnel"_s)[0][u"reason"_s] == u"tooFewUnits"_s);
    CHECK(of(series, u"processLimits"_s)[0][u"explain"_s] == true);
    CHECK(of(series, u"gapChange"_s).empty()); // nobody said when a programme began
    const QJsonObject told =
        only(analysed(cli, reg, {u"--json"_s, u"--programme-start"_s, u"2024-25"_s}).json());
    CHECK(of(told, u"gapChange"_s)[0][u"has"_s] == 2);
}

TEST_CASE("analyse is public, unless internal is asked for and stamped") {
    const Cli cli;
    const QString reg = madeRegister(cli);
    const QStringList vik{u"analyse"_s, reg,       u"--indicator"_s, u"np.english"_s,
                          u"--unit"_s,  u"4639"_s, u"--json"_s};
    const QJsonObject open = only(cli.run(vik).json());
    const QJsonObject hidden = of(open, u"interval"_s)[3];
    CHECK(hidden[u"reason"_s] == u"suppressed"_s);
    CHECK(hidden[u"has"_s].isNull());
    const Answer answer = cli.run(vik + QStringList{u"--internal"_s});
    const QJsonObject internal = only(answer.json());
    CHECK(internal[u"audience"_s] == u"internal"_s);
    CHECK(internal[u"stamp"_s].isString());
    CHECK(!answer.messages.isEmpty());
    CHECK(of(internal, u"interval"_s)[3][u"numbers"_s][u"n"_s] == 7);
}

TEST_CASE("for people analyse writes heads and sentences") {
    const Cli cli;
    const QString reg = madeRegister(cli);
    const QString text =
        QString::fromUtf8(analysed(cli, reg, {u"--lang"_s, u"nn"_s}).out).replace(QChar(QChar::Nbsp), u' ');
    CHECK(text.startsWith(u"U4640 (4640)\n"_s));
    CHECK(text.contains(u"\nUtvikling\n  For få år til å seie noko om utvikling"_s));
    CHECK(
        text.contains(u"Med 133 elevar kan eitt år svinge om lag ±1,7 poeng utan at noko har endra seg."_s));
    CHECK(analysed(cli, reg, {u"--programme-start"_s, u"autumn"_s}).exit == 2);
    CHECK(cli.run({u"analyse"_s, reg, u"--indicator"_s, u"np.english"_s, u"--unit"_s, u"9999"_s}).exit == 1);
}

TEST_CASE("gates prints the table of minimum requirements") {
    const Cli cli;
    const QJsonArray rows = cli.run({u"gates"_s, u"--json"_s, u"--lang"_s, u"en"_s}).json();
    REQUIRE(rows.size() == 17);
    const auto row = [&](const QString& need) {
        for (const QJsonValue& one : rows) {
            if (one[u"need"_s] == need) {
                return one.toObject();
            }
        }
        return QJsonObject();
    };
    CHECK(row(u"point"_s)[u"least"_s] == 10);
    CHECK(row(u"slopeYears"_s)[u"least"_s] == 6);
    CHECK(row(u"slopeYears"_s)[u"reason"_s] == u"tooFewYears"_s);
    CHECK(row(u"slopeYears"_s)[u"text"_s] == u"years in one series, for a direction"_s);
    CHECK(row(u"donors"_s)[u"least"_s] == 19);
    CHECK(QString::fromUtf8(cli.run({u"gates"_s, u"--lang"_s, u"nn"_s}).out)
              .contains(u"år i same tidsserie"_s));
}
