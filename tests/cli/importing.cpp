// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "support/catch.h"
#include "support/shared.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QProcess>

namespace {

QJsonObject import(const Cli& cli, const QString& file, const QStringList& options = {}, int exit = 0) {
    const Answer answer = cli.run(
        QStringList{QStringLiteral("import"), QStringLiteral("r.samspel"), file, QStringLiteral("--json")} +
        options);
    INFO(answer.messages.toStdString());
    CHECK(answer.exit == exit);
    const QJsonArray results = answer.json();
    REQUIRE(results.size() == 1);
    return results[0].toObject();
}

QJsonArray series(const Cli& cli, const QString& indicator, const QString& units,
                  const QStringList& options = {}) {
    const Answer answer =
        cli.run(QStringList{QStringLiteral("series"), QStringLiteral("r.samspel"),
                            QStringLiteral("--indicator"), indicator, QStringLiteral("--unit"), units,
                            QStringLiteral("--format"), QStringLiteral("json")} +
                options);
    INFO(answer.messages.toStdString());
    CHECK(answer.exit == 0);
    return answer.json();
}

qint64 number(const QJsonObject& object, const char* key) { return object[QLatin1String(key)].toInteger(-1); }

// The content as sqlite3 writes it, without what only the journal and its shelf remember, and without the
// pages of the search index, which holds the same words in another order.
QByteArray dump(const Cli& cli) {
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"), {cli.path(QStringLiteral("r.samspel")), QStringLiteral(".dump")});
    REQUIRE(sqlite.waitForFinished());
    QByteArray content;
    for (const QByteArray& line : sqlite.readAllStandardOutput().split('\n')) {
        if (!line.startsWith("INSERT INTO journal") && !line.startsWith("INSERT INTO shelved") &&
            !line.startsWith("INSERT INTO search") && !line.startsWith("INSERT INTO content") &&
            !line.startsWith("INSERT INTO 'search") &&
            !line.startsWith("INSERT INTO \"release") && // what was handed out is no step, and stays
            !line.startsWith("INSERT INTO release")) {
            content += line + '\n';
        }
    }
    return content;
}

} // namespace

TEST_CASE("national tests: counts, figures, the same file again, and undo") {
    const Cli cli;
    cli.made();
    const QByteArray before = dump(cli);
    cli.write(QStringLiteral("np.csv"), nationalTests());

    const QJsonObject trial = import(cli, QStringLiteral("np.csv"), {QStringLiteral("--dry-run")});
    CHECK((dump(cli) == before));
    const QJsonObject first = import(cli, QStringLiteral("np.csv"));
    for (const QJsonObject& result : {trial, first}) {
        CHECK(result[QStringLiteral("format")] == QStringLiteral("udir-statistikkbanken"));
        CHECK(number(result, "read") == 4);
        CHECK(number(result, "new") == 24);
        CHECK(number(result, "changed") == 0);
        CHECK(number(result, "same") == 0);
        CHECK(number(result, "suppressed") == 3);
        CHECK(number(result, "empty") == 0);
        CHECK(number(result, "newUnits") == 4);
        CHECK(result[QStringLiteral("problems")].toArray().isEmpty());
    }

    const QJsonArray english = series(cli, QStringLiteral("np.english"), QStringLiteral("4640,46,0"));
    REQUIRE(english.size() == 3);
    const QJsonObject sogndal = english[0].toObject();
    CHECK(sogndal[QStringLiteral("unitName")] == QStringLiteral("Sogndal"));
    CHECK(sogndal[QStringLiteral("period")] == QStringLiteral("2023-24"));
    CHECK(number(sogndal, "grade") == 5);
    CHECK(sogndal[QStringLiteral("sex")] == QStringLiteral("all"));
    CHECK(number(sogndal, "value") == 48);
    CHECK(number(sogndal, "n") == 136);
    CHECK(sogndal[QStringLiteral("uncertainty")].toDouble() == 1.6);
    CHECK(sogndal[QStringLiteral("status")] == QStringLiteral("A"));
    CHECK(sogndal[QStringLiteral("segment")] == QStringLiteral("D"));
    CHECK(sogndal[QStringLiteral("version")] == QStringLiteral("published"));
    CHECK(sogndal[QStringLiteral("source")] == QStringLiteral("S1"));
    CHECK(number(english[1].toObject(), "n") == 6770);
    CHECK(number(english[2].toObject(), "n") == 56875);

    const QJsonArray hidden = series(cli, QStringLiteral("np.reading"), QStringLiteral("975276074"));
    REQUIRE(hidden.size() == 1);
    CHECK(hidden[0][QStringLiteral("status")] == QStringLiteral("Q"));
    CHECK(hidden[0][QStringLiteral("value")].isNull());
    CHECK(hidden[0][QStringLiteral("n")].isNull());
    CHECK(hidden[0][QStringLiteral("uncertainty")].isNull());

    const QByteArray after = dump(cli);
    const QJsonObject second = import(cli, QStringLiteral("np.csv"));
    CHECK(number(second, "new") == 0);
    CHECK(number(second, "changed") == 0);
    CHECK(number(second, "same") == 24);
    CHECK(!second[QStringLiteral("written")].toBool());
    CHECK(dump(cli) == after);

    CHECK(cli.run({QStringLiteral("undo"), QStringLiteral("r.samspel")}).exit == 0);
    CHECK((dump(cli) == before));
    CHECK(cli.run({QStringLiteral("undo"), QStringLiteral("r.samspel")}).exit == 1);
}

TEST_CASE("files that are not what they should be are refused with a reason, and change nothing") {
    const Cli cli;
    cli.made();
    const QByteArray good = nationalTests();
    const QByteArray before = dump(cli);
    const struct {
        const char* name;
        QByteArray bytes;
        bool hasLine;
    } files[] = {
        {"empty", QByteArray(), false},
        {"cut-row", good.left(good.size() - 40), true},
        {"cut-character", good.left(good.size() - 1), true},
        {"impossible",
         QByteArray(good).replace(utf16(QStringLiteral("|48|")).sliced(2),
                                  utf16(QStringLiteral("|480|")).sliced(2)),
         true},
        {"letters",
         QByteArray(good).replace(utf16(QStringLiteral("|48|")).sliced(2),
                                  utf16(QStringLiteral("|4x|")).sliced(2)),
         true},
        {"lost-column",
         QByteArray(good).replace(utf16(QStringLiteral("|136|")).sliced(2),
                                  utf16(QStringLiteral("|")).sliced(2)),
         true},
        {"word",
         QByteArray("PK\x03\x04") + QByteArray(60, '\x14') + "word/document.xml" + QByteArray(200, '\x07'),
         false},
        {"random", QByteArray::fromHex("8f1e00ff37c2a9d4e1b20099fe017e7e5ac3d1f0aa55deadbeef00c0ffee"),
         false}};
    for (const auto& file : files) {
        const QString name = QLatin1String(file.name) + QStringLiteral(".csv");
        cli.write(name, file.bytes);
        INFO(file.name);
        const QJsonObject result = import(cli, name, {}, 1);
        CHECK(!result[QStringLiteral("written")].toBool());
        const QJsonArray problems = result[QStringLiteral("problems")].toArray();
        REQUIRE(!problems.isEmpty());
        CHECK(problems[0][QStringLiteral("file")] == name);
        CHECK(!problems[0][QStringLiteral("text")].toString().isEmpty());
        CHECK((!file.hasLine || problems[0][QStringLiteral("line")].toInteger() > 0));
        CHECK((dump(cli) == before));
    }
}

namespace {

// Sogndal's points of those who left grade 10, in seven springs.
QByteArray schoolPoints() {
    QByteArray file = "unit;name;period;indicator;value;n\n";
    const char* const values[] = {"41,0", "41,2", "43,5", "43,4", "43,6", "41,3", "41,1"};
    for (int i = 0; i < 7; ++i) {
        file += "4640;Sogndal;" + QByteArray::number(2017 + i) + '-' + QByteArray::number(18 + i) + ";gsp;" +
                values[i] + ";150\n";
    }
    return file;
}

} // namespace

TEST_CASE("points without exams stand in a series of their own, and nothing crosses it") {
    const Cli cli;
    cli.made();
    cli.write(QStringLiteral("gsp.csv"), schoolPoints());
    import(cli, QStringLiteral("gsp.csv"));
    QStringList segments;
    for (const auto& figure : series(cli, QStringLiteral("gsp"), QStringLiteral("4640"))) {
        segments += figure.toObject()[QStringLiteral("segment")].toString();
    }
    CHECK(segments.join(QLatin1Char(' ')) == QStringLiteral("A A B B B C C"));

    const Answer said = cli.run({QStringLiteral("analyse"), QStringLiteral("r.samspel"),
                                 QStringLiteral("--indicator"), QStringLiteral("gsp"),
                                 QStringLiteral("--unit"), QStringLiteral("4640"), QStringLiteral("--json")});
    REQUIRE(said.exit == 0);
    const QJsonArray statements = said.json()[0][QStringLiteral("statements")].toArray();
    CHECK_FALSE(statements.isEmpty());
    QStringList direction;
    for (const auto& value : statements) {
        const QJsonObject one = value.toObject();
        const QString from = one[QStringLiteral("from")].toString();
        const QString to = one[QStringLiteral("to")].toString();
        INFO(from.toStdString() << " to " << to.toStdString());
        CHECK((to <= QStringLiteral("2018-19") ||
               (from >= QStringLiteral("2019-20") && to <= QStringLiteral("2021-22")) ||
               from >= QStringLiteral("2022-23")));
        if (one[QStringLiteral("topic")] == QStringLiteral("direction")) {
            direction += QString::number(one[QStringLiteral("has")].toInt());
        }
    }
    // Seven years would have been enough for a direction; two, three and two are not.
    CHECK(direction.join(QLatin1Char(' ')) == QStringLiteral("2 3 2"));

    const auto drawn = [&](const char* language) {
        const Answer answer =
            cli.run({QStringLiteral("chart"), QStringLiteral("r.samspel"), QStringLiteral("--indicator"),
                     QStringLiteral("gsp"), QStringLiteral("--unit"), QStringLiteral("4640"),
                     QStringLiteral("--lang"), QLatin1String(language), QStringLiteral("-o"),
                     QStringLiteral("c.svg")});
        CHECK(answer.exit == 0);
        const QString picture = QString::fromUtf8(cli.read(QStringLiteral("c.svg")));
        const auto from = picture.indexOf(QStringLiteral("<desc>"));
        return picture.sliced(std::max<qsizetype>(from, 0)).replace(QChar(QChar::Nbsp), u' ').simplified();
    };
    CHECK(drawn("en").contains(QStringLiteral("The series breaks before 2019–20")));
    CHECK(drawn("en").contains(QStringLiteral("The series breaks before 2022–23")));
}

TEST_CASE("any table: a code brings its measure, a person tells one, and a guess is told") {
    const Cli cli;
    cli.made();
    cli.write(QStringLiteral("level.csv"),
              "unit;name;period;grade;value;n\n4640;Sogndal;2023-24;8;12,5;120\n");
    const auto measureOf = [&](const QString& code) {
        const Answer answer = cli.run({QStringLiteral("records"), QStringLiteral("r.samspel"),
                                       QStringLiteral("indicator"), QStringLiteral("--json")});
        REQUIRE(answer.exit == 0);
        for (const auto& value : answer.json()) {
            const QJsonValue values = value[QStringLiteral("values")];
            if (values[QStringLiteral("code")] == code) {
                return values[QStringLiteral("measure")].toString();
            }
        }
        return QStringLiteral("none");
    };
    import(cli, QStringLiteral("level.csv"),
           {QStringLiteral("--indicator"), QStringLiteral("np.reading.level1")});
    CHECK(measureOf(QStringLiteral("np.reading.level1")) == QStringLiteral("share"));

    const QStringList own{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--accept-unknown"),
                          QStringLiteral("--indicator"), QStringLiteral("Trivsel")};
    const QJsonObject guessed =
        import(cli, QStringLiteral("level.csv"), own + QStringList{QStringLiteral("--dry-run")});
    CHECK(guessed[QStringLiteral("problems")][0][QStringLiteral("text")].toString().contains(
        QStringLiteral("it is taken for a mean")));
    CHECK(guessed[QStringLiteral("problems")][0][QStringLiteral("refuses")] == false);
    const QJsonObject told = import(cli, QStringLiteral("level.csv"),
                                    own + QStringList{QStringLiteral("--measure"), QStringLiteral("share")});
    CHECK(told[QStringLiteral("problems")].toArray().isEmpty());
    CHECK(measureOf(QStringLiteral("x.trivsel")) == QStringLiteral("share"));
    CHECK(cli.run({QStringLiteral("import"), QStringLiteral("r.samspel"), QStringLiteral("level.csv"),
                   QStringLiteral("--measure"), QStringLiteral("rate")})
              .exit == 2);
}

TEST_CASE("a missing file is a failure of the world") {
    const Cli cli;
    cli.made();
    CHECK(cli.run({QStringLiteral("import"), QStringLiteral("r.samspel"), QStringLiteral("none.csv")}).exit ==
          3);
}

TEST_CASE("the real national export gives exactly the published figures") {
    const auto file = shared::data("udir/np5_2023-24_statistikkbanken_utf16.csv");
    NEEDS_FILE(file);
    const Cli cli;
    cli.made();
    const QByteArray before = dump(cli);
    const QJsonObject first = import(cli, QString::fromStdString(file.string()));
    CHECK(number(first, "read") == 2485);
    CHECK(number(first, "new") == 2485 * 9);
    CHECK(number(first, "suppressed") == 6417);
    CHECK(number(first, "empty") == 133);
    CHECK(number(first, "skipped") == 0);
    const auto value = [&](const QString& indicator, const QString& unit) {
        const QJsonArray found = series(cli, indicator, unit);
        REQUIRE(found.size() == 1);
        const QJsonObject figure = found[0].toObject();
        return std::tuple(number(figure, "value"), figure[QStringLiteral("uncertainty")].toDouble(),
                          number(figure, "n"));
    };
    CHECK(value(QStringLiteral("np.english"), QStringLiteral("0")) == std::tuple(50, 0.1, 56875));
    CHECK(value(QStringLiteral("np.english"), QStringLiteral("4640")) == std::tuple(48, 1.6, 136));
    CHECK(value(QStringLiteral("np.reading"), QStringLiteral("4640")) == std::tuple(50, 1.7, 133));
    CHECK(value(QStringLiteral("np.numeracy"), QStringLiteral("4640")) == std::tuple(51, 1.6, 133));
    CHECK(std::get<2>(value(QStringLiteral("np.english"), QStringLiteral("46"))) == 6770);
    const QJsonObject second = import(cli, QString::fromStdString(file.string()));
    CHECK(number(second, "new") == 0);
    CHECK(number(second, "same") == 2485 * 9);
    CHECK(cli.run({QStringLiteral("undo"), QStringLiteral("r.samspel")}).exit == 0);
    CHECK((dump(cli) == before));
}

TEST_CASE("when the answer cannot be printed, nobody is told that the register is as it was") {
    const QString full = QStringLiteral("/dev/full"); // takes nothing
    if (!QFileInfo::exists(full)) {
        return;
    }
    const Cli cli;
    cli.made();
    cli.write(QStringLiteral("np.csv"), nationalTests());
    const Answer answer =
        cli.run({QStringLiteral("import"), QStringLiteral("r.samspel"), QStringLiteral("np.csv")}, full);
    CHECK(answer.exit == 3);
    CHECK(answer.messages.contains("What the command had changed in the register by then, stays"));
    CHECK_FALSE(answer.messages.contains("as it was"));
    CHECK(number(series(cli, QStringLiteral("np.english"), QStringLiteral("4640")).at(0).toObject(),
                 "value") == 48);
}

TEST_CASE("the real population file: seven municipalities") {
    const auto file = shared::data("ssb/ssb07459_Personer2005-2009.csv");
    NEEDS_FILE(file);
    const Cli cli;
    cli.made();
    import(cli, QString::fromStdString(file.string()));
    std::map<QString, qint64> sums;
    for (const QJsonValue& figure :
         series(cli, QStringLiteral("population"), QStringLiteral("1417,1418,1419,1420,1421,1422,1426"))) {
        sums[figure[QStringLiteral("period")].toString()] += number(figure.toObject(), "value");
    }
    CHECK(sums[QStringLiteral("2006")] == 22065);
    CHECK(sums[QStringLiteral("2009")] == 22017);
}
