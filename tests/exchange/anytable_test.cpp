// SPDX-License-Identifier: MIT
// Tables of figures of anybody's making: read by what their heads say, or by what a person says.
#include "exchange/anytable/choices.h"
#include "exchange/fileline.h"
#include "exchange/formats.h"
#include "exchange/sheet/sheet.h"
#include "support/catch.h"
#include "workbook.h"

#include <QFile>
#include <QTemporaryDir>

using namespace samspel;
using namespace samspel::exchange;

namespace {

const Language& english() {
    static const Language language = Language::load(QStringLiteral("en"));
    return language;
}

Reading reading(const QByteArray& bytes, Options options = {}) {
    return read({QStringLiteral("file.csv"), bytes}, options, english());
}

struct Told {
    QString unit;
    QString indicator;
    Breakdown breakdown;
    Figure figure;
};
std::vector<Told> figures(const Reading& reading) {
    std::vector<Told> all;
    for (Sheaf::Walk walk(reading.batch.figures); walk.next();) {
        const SeriesClaim& series = reading.batch.seriesOf(walk.claim());
        const UnitClaim& unit = reading.batch.unitOf(series);
        const Indicator& indicator = reading.batch.indicatorOf(series).indicator;
        all.push_back({unit.number.isEmpty() ? unit.name : unit.number,
                       indicator.code.isEmpty() ? indicator.name : indicator.code,
                       reading.batch.breakdownOf(series), walk.claim().figure});
    }
    return all;
}

QStringList words(const Reading& reading) {
    QStringList all;
    for (const Problem& problem : reading.problems) {
        all << QStringLiteral("%1:%2 %3").arg(problem.line).arg(problem.column).arg(problem.what);
    }
    return all;
}

} // namespace

TEST_CASE("A table in nynorsk with a comma, and one in English with a point, say the same") {
    const Reading nynorsk =
        reading("Kommunenr;Kommune;Skuleår;Indikator;Trinn;Kjønn;Verdi;Usikkerheit;Antal\r\n"
                "301;Oslo;2023/24;np.reading;5. trinn;Jenter;50,5;0,3;3 021\r\n");
    const Reading plain = reading("unit,name,period,indicator,grade,sex,value,uncertainty,n\n"
                                  "0301,Oslo,2023-24,np.reading,5,female,50.5,0.3,3021\n");
    for (const Reading* one : {&nynorsk, &plain}) {
        INFO(words(*one).join(QLatin1Char('\n')).toStdString());
        REQUIRE(one->accepted());
        CHECK(one->format == QStringLiteral("table"));
        const auto all = figures(*one);
        REQUIRE(all.size() == 1);
        CHECK(all[0].unit == QStringLiteral("0301"));
        CHECK(all[0].indicator == QStringLiteral("np.reading"));
        CHECK(all[0].breakdown.grade == 5);
        CHECK(all[0].breakdown.sex == Sex::female);
        CHECK(all[0].figure.period == Period::schoolYear(2023));
        CHECK(all[0].figure.value == Scaled{505, 1});
        CHECK(all[0].figure.uncertainty == Scaled{3, 1});
        CHECK(all[0].figure.n == 3021);
        CHECK(all[0].figure.line == 2);
        CHECK(all[0].figure.column == 7);
    }
}

TEST_CASE("A status says why there is no value, and a mark alone is refused") {
    const QByteArray head = "unit;period;indicator;value;status\r\n";
    const Reading told = reading(head + "4640;2023-24;np.english;;Q\r\n"
                                        "4641;2023-24;np.english;*;skjerma\r\n"
                                        "4642;2023-24;np.english;;\r\n"
                                        "4643;2023-24;np.english;48;P\r\n");
    INFO(words(told).join(QLatin1Char('\n')).toStdString());
    REQUIRE(told.accepted());
    const auto all = figures(told);
    REQUIRE(all.size() == 4);
    CHECK(all[0].figure.status == Status::suppressed);
    CHECK_FALSE(all[0].figure.value);
    CHECK(all[1].figure.status == Status::suppressed);
    CHECK(all[2].figure.status == Status::missing);
    CHECK(all[3].figure.status == Status::provisional);
    CHECK(told.batch.counts.suppressed == 2);
    for (const char* mark : {"*", ":", ".", "-"}) {
        const Reading marked = reading(head + "4640;2023-24;np.english;" + mark + ";\r\n");
        CHECK_FALSE(marked.accepted());
        CHECK(marked.batch.figures.isEmpty());
        REQUIRE(marked.problems.size() == 1);
        CHECK(marked.problems[0].line == 2);
        CHECK(marked.problems[0].column == 4);
    }
}

TEST_CASE("What cannot be a figure is refused at its cell") {
    const QByteArray head = "unit;period;indicator;grade;sex;value;n\r\n";
    const auto at = [&](const QByteArray& line) {
        const Reading one = reading(head + line + "\r\n");
        CHECK_FALSE(one.accepted());
        CHECK(one.batch.figures.isEmpty());
        return one.problems.empty() ? qint64{-1} : one.problems[0].column;
    };
    CHECK(at("46401;2023-24;np.english;5;all;48;20") == 1);
    CHECK(at(";2023-24;np.english;5;all;48;20") == 1);
    CHECK(at("4640;2023-25;np.english;5;all;48;20") == 2);
    CHECK(at("4640;2023-24;;5;all;48;20") == 3);
    CHECK(at("4640;2023-24;np.english;15;all;48;20") == 4);
    CHECK(at("4640;2023-24;np.english;5;folk;48;20") == 5);
    CHECK(at("4640;2023-24;np.english;5;all;4x;20") == 6);
    CHECK(at("4640;2023-24;np.english;5;all;48;2,5") == 7);
    CHECK(at("4640;2023-24;np.english;5;all;48") == 6); // a cell lacks
}

TEST_CASE("The same figure twice is told, and two figures for one place are refused") {
    const QByteArray head = "unit;period;indicator;value\r\n";
    const Reading twice = reading(
        head + "4640;2023-24;np.english;48\r\n4641;2023-24;np.english;50\r\n4640;2023-24;np.english;48\r\n");
    REQUIRE(twice.accepted());
    CHECK(twice.batch.figures.size() == 2);
    CHECK(words(twice) == QStringList{QStringLiteral("4:0 This line repeats line 2.")});
    const Reading both = reading(head + "4640;2023-24;np.english;48\r\n4640;2023-24;np.english;49\r\n");
    CHECK_FALSE(both.accepted());
    CHECK(words(both) == QStringList{QStringLiteral("3:4 Line 2 has another figure for the same unit.")});
}

TEST_CASE("A person says what the columns hold where the heads do not") {
    const QByteArray file = "A;B;C\r\n4640;2023-24;48\r\n";
    CHECK_FALSE(reading(file).accepted());
    CHECK(reading(file).sniffed.heads ==
          QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    Options options;
    options.columns = {QStringLiteral("unit=A"), QStringLiteral("period=B"), QStringLiteral("value=C")};
    CHECK_FALSE(reading(file, options).accepted()); // what does it measure?
    options.indicator = QStringLiteral("np.english");
    const Reading told = reading(file, options);
    REQUIRE(told.accepted());
    CHECK(figures(told)[0].indicator == QStringLiteral("np.english"));
    Options before;
    before.indicator = options.indicator;
    before.columnsBefore = [&](const QStringList& heads) {
        return heads.size() == 3 ? options.columns : QStringList();
    };
    CHECK(reading(file, before).accepted());
    options.columns << QStringLiteral("colour=D");
    CHECK_FALSE(reading(file, options).accepted());
}

TEST_CASE("What is known of a table so far is said in words") {
    const Reading some = reading("Snitt;Trinn;Q\r\n48;5;x\r\n");
    CHECK_FALSE(some.accepted());
    CHECK(words(some)
              .join(QLatin1Char(' '))
              .contains(QStringLiteral("The figure itself: Snitt, Grade: Trinn")));
}

TEST_CASE("Workbooks say the same as the text") {
    Sheet sheet;
    sheet.name = QStringLiteral("Tal");
    sheet.heads = {QStringLiteral("Nummer"), QStringLiteral("År"), QStringLiteral("Indikator"),
                   QStringLiteral("Verdi")};
    sheet.rows = {{QStringLiteral("4640"), 2023.0, QStringLiteral("population"), 12'152.0},
                  {QStringLiteral("4644"), 2023.0, QStringLiteral("population"), 5'371.0}};
    for (const QByteArray& bytes : {toXlsx(sheet), toOds(sheet)}) {
        const Reading one = reading(bytes);
        INFO(words(one).join(QLatin1Char('\n')).toStdString());
        REQUIRE(one.accepted());
        CHECK(one.format == QStringLiteral("table-workbook"));
        const auto all = figures(one);
        REQUIRE(all.size() == 2);
        CHECK(all[0].unit == QStringLiteral("4640"));
        CHECK(all[0].figure.period == Period::calendarYear(2023));
        CHECK(all[0].figure.value == Scaled{12152, 0});
        CHECK(all[1].figure.line == 3);
    }
}

TEST_CASE("A file of many stretches is read as one, with its flaws and its cancel") {
    QByteArray big = "unit;name;period;indicator;grade;value;n\r\n";
    for (int i = 0; i < 20'000; ++i) { // some 1 MB, with letters of two bytes where stretches may be cut
        big += QByteArray::number(1101 + i % 357) + ";Sørøyvågen;" + QByteArray::number(2007 + i / 357 % 18) +
               "-" + QByteArray::number(100 + (8 + i / 357 % 18) % 100).last(2) + ";np.english;" +
               QByteArray::number(1 + i / 6426) + ";" + QByteArray::number(40 + i % 20) + ";30\r\n";
    }
    const Reading whole = reading(big);
    INFO(words(whole).join(QLatin1Char('\n')).toStdString());
    REQUIRE(whole.accepted());
    CHECK(whole.batch.figures.size() == 20'000);
    CHECK(whole.batch.units.size() == 357);
    qint64 lines = 0;
    for (const Told& told : figures(whole)) {
        lines += told.figure.line;
    }
    CHECK(lines == 200'030'000); // 2 + 3 + … + 20,001

    QByteArray damaged = big;
    damaged[700'000] = '\xFF';
    const Reading refused = reading(damaged);
    CHECK_FALSE(refused.accepted());
    CHECK(refused.batch.figures.isEmpty());
    REQUIRE(refused.problems.size() >= 1);
    CHECK(refused.problems[0].line == damaged.first(700'000).count('\n') + 1);

    Options options;
    int asked = 0;
    options.watch = [&](qint64 done, qint64 all) {
        CHECK(done <= all);
        return ++asked < 3;
    };
    const Reading stopped = reading(big, options);
    CHECK(stopped.isCancelled);
    CHECK_FALSE(stopped.accepted());
    CHECK(stopped.batch.figures.isEmpty());
}

TEST_CASE("A quoted cell may go on over the end of a stretch") {
    QByteArray text = "unit;name;period;indicator;value\r\n";
    const QByteArray longName(300'000, 'x');
    text += "4640;\"" + longName + "\r\n" + longName +
            "\";2023-24;np.english;48\r\n4641;Aurland;2023-24;np.english;49\r\n";
    const Reading one = reading(text);
    INFO(words(one).join(QLatin1Char('\n')).left(500).toStdString());
    REQUIRE(one.accepted());
    const auto all = figures(one);
    REQUIRE(all.size() == 2);
    CHECK(all[0].figure.line == 2);
    CHECK(all[1].figure.line == 4);
}

TEST_CASE("A file of meanings is read by its heads, in any order") {
    const auto meanings = [](const QByteArray& bytes) {
        return anytable::meaningsIn({QStringLiteral("map.csv"), bytes}, english());
    };
    using Of = ImportChoices::Meaning::Of;
    const auto first = meanings("unit;name;indicator\r\n4640;Sogndal;\r\n;Trivsel;eu.trivsel\r\n");
    REQUIRE(first.all.size() == 2);
    CHECK(first.all[0].of == Of::unit);
    CHECK(first.all[0].name == QStringLiteral("Sogndal"));
    CHECK(first.all[0].target == QStringLiteral("4640"));
    CHECK(first.all[1].of == Of::indicator);
    const auto second = meanings("name,target\nSogndal,4640\nTrivsel,eu.trivsel\n");
    REQUIRE(second.all.size() == 2);
    CHECK(second.all[0].of == Of::unit);
    CHECK(second.all[1].of == Of::indicator);
    CHECK(refuses(meanings("a;b\r\n1;2\r\n").problems));
    CHECK(refuses(meanings("name;unit\r\nSogndal;\r\n").problems));
}

TEST_CASE("A file that is none, or became shorter, is refused in words") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    CHECK_THROWS_AS(Bytes::ofFile(path), CannotRead);
    try {
        Bytes::ofFile(folder.path()); // to open a pipe would even wait for ever
        FAIL("a folder is no file");
    } catch (const CannotRead& reason) {
        CHECK(reason.text(english()) == QStringLiteral("it is no file, but a folder, a pipe or a device"));
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("unit;period;indicator;value\r\n") +
               QByteArray("4640;2023-24;np.english;48\r\n").repeated(20'000));
    file.close();
    QFile database(folder.filePath(QStringLiteral("r.samspel")));
    REQUIRE(database.open(QIODevice::WriteOnly));
    database.write(QByteArray("SQLite format 3") + QByteArray(5000, '\0'));
    database.close();
    try {
        Bytes::ofFile(database.fileName()); // the register that is open, perhaps
        FAIL("a database is nothing to import");
    } catch (const CannotRead& reason) {
        CHECK(reason.text(english()).startsWith(QStringLiteral("it is a database")));
    }
    const Bytes bytes = Bytes::ofFile(path);
    REQUIRE(file.resize(200'000));
    const Reading cut = read({QStringLiteral("a.csv"), bytes}, {}, english());
    CHECK_FALSE(cut.accepted());
    CHECK(cut.batch.figures.isEmpty());
    CHECK(words(cut) ==
          QStringList{QStringLiteral("0:0 The file cannot be read: it became shorter while it was read; "
                                     "try again when nobody writes to it.")});
}

TEST_CASE("A new indicator has the kind of years that its figures have") {
    const Reading one = reading("Kommunenr;År;Indikator;Verdi\r\n4640;2021;innhaldskode.ny;3,5\r\n;;;\r\n");
    INFO(words(one).join(QLatin1Char('\n')).toStdString());
    REQUIRE(one.accepted());
    REQUIRE(one.batch.indicators.size() == 1);
    CHECK(one.batch.indicators[0].indicator.periods == PeriodForm::calendarYear);
    const Reading other = reading("Kommunenr;År;Indikator;Verdi\r\n4640;2021-22;innhaldskode.ny;3,5\r\n");
    REQUIRE(other.accepted());
    CHECK(other.batch.indicators.at(0).indicator.periods == PeriodForm::schoolYear);
}

TEST_CASE("Zeros alone are no county and no municipality") {
    for (const char* number : {"00", "0000", "000000000"}) {
        CAPTURE(number);
        CHECK_FALSE(reading(QByteArray("unit,period,indicator,value\n") + number + ",2023-24,np.reading,50\n")
                        .accepted());
    }
    const Reading nation = reading("unit,period,indicator,value\n0,2023-24,np.reading,50\n");
    REQUIRE(nation.accepted());
    CHECK(nation.batch.units.at(0).kind == OrganisationKind::nation);
}

TEST_CASE("People's own words for everybody, boys, girls and hidden figures") {
    const Reading one = reading("Kommunenr;Skuleår;Indikator;Trinn;Kjønn;Eigarform;Verdi;Status\r\n"
                                "4640;2023-24;np.reading;5;Gutar;Alle eigarformer;49;\r\n"
                                "4640;2023-24;np.reading;5;Girls;Offentleg;51;\r\n"
                                "4640;2023-24;np.reading;Alle trinn;Alle;I alt;*;Skjerma\r\n"
                                "4640;2022-23;np.reading;5;Begge kjønn;alle;;Tal manglar\r\n");
    INFO(words(one).join(QLatin1Char('\n')).toStdString());
    REQUIRE(one.accepted());
    const auto all = figures(one);
    REQUIRE(all.size() == 4);
    const auto has = [&](const Breakdown& breakdown, Status status) {
        return std::any_of(all.begin(), all.end(), [&](const Told& told) {
            return told.breakdown == breakdown && told.figure.status == status;
        });
    };
    CHECK(has({.grade = 5, .sex = Sex::male}, Status::normal));
    CHECK(has({.grade = 5, .sex = Sex::female, .ownership = QStringLiteral("public")}, Status::normal));
    CHECK(has({}, Status::suppressed));
    CHECK(has({.grade = 5}, Status::missing));
}

TEST_CASE("A workbook's numbers are what it shows, and texts with a comma are numbers too") {
    Sheet sheet;
    sheet.name = QStringLiteral("Tal");
    sheet.heads = {QStringLiteral("Nummer"), QStringLiteral("År"), QStringLiteral("Indikator"),
                   QStringLiteral("Verdi")};
    const auto row = [](double number, const SheetCell& value) {
        return std::vector<SheetCell>{number, 2023.0, QStringLiteral("ein.kode"), value};
    };
    // What computers keep of 0.1 + 0.2 is 0.30000000000000004.
    sheet.rows = {row(4640, 0.1 + 0.2), row(4641, QStringLiteral("48,5")), row(4642, 10.0 / 3)};
    const Reading one = reading(toXlsx(sheet));
    INFO(words(one).join(QLatin1Char('\n')).toStdString());
    REQUIRE(one.accepted());
    const auto all = figures(one);
    REQUIRE(all.size() == 3);
    CHECK(all[0].figure.value == Scaled{3, 1});
    CHECK(all[1].figure.value == Scaled{485, 1});
    CHECK(all[2].figure.value == Scaled{3'333'333'333, 9});
    CHECK(words(one).join(QLatin1Char(' ')).contains(QStringLiteral("1 figure has more than 9 decimals")));
}

TEST_CASE("A workbook may begin with a page of words, or with a hidden table") {
    const QByteArray head = "<row r='1'><c r='A1' t='inlineStr'><is><t>Nummer</t></is></c><c r='B1' "
                            "t='inlineStr'><is><t>Skuleår</t></is></c><c r='C1' t='inlineStr'><is><t>Verdi"
                            "</t></is></c></row>";
    const auto row = [](const char* value) {
        return QByteArray("<row r='2'><c r='A2'><v>4640</v></c><c r='B2' "
                          "t='inlineStr'><is><t>2023-24</t></is></c><c r='C2'><v>") +
               value + "</v></c></row>";
    };
    const QByteArray about = "<row r='1'><c r='A1' t='inlineStr'><is><t>Om tala</t></is></c></row>";
    const auto book = [](const QByteArray& first, const char* state, const QByteArray& second) {
        workbook::Parts parts = workbook::xlsx(first);
        for (auto& [name, content] : parts) {
            if (name == "xl/workbook.xml") {
                content.replace("sheetId='7'", QByteArray("sheetId='7' ") + state);
                content.replace("</sheets>", "<sheet name='Tal' sheetId='8' r:id='rId2'/></sheets>");
            } else if (name == "xl/_rels/workbook.xml.rels") {
                content.replace("</Relationships>",
                                "<Relationship Id='rId2' Target='worksheets/sheet2.xml'/></Relationships>");
            }
        }
        QByteArray other = parts.back().second;
        other.replace(first, second);
        parts.emplace_back("xl/worksheets/sheet2.xml", other);
        return workbook::zipped(parts);
    };
    const Options options{.indicator = QStringLiteral("np.reading")};
    const Reading told = reading(book(about, "", head + row("50")), options);
    INFO(words(told).join(QLatin1Char('\n')).toStdString());
    REQUIRE(told.accepted());
    REQUIRE(figures(told).size() == 1);
    CHECK(figures(told)[0].figure.value == Scaled{50, 0});
    CHECK(words(told)
              .join(QLatin1Char(' '))
              .contains(QStringLiteral("The table “Tal” of the workbook is read")));
    Source source = told.batch.source;
    source.title = QStringLiteral("A person's own title");
    CHECK(lineOf(Bytes(book(about, "", head + row("50"))), source, 2, 3).cell == QStringLiteral("50"));
    const Reading shown = reading(book(head + row("1"), "state='hidden'", head + row("50")), options);
    REQUIRE(shown.accepted());
    REQUIRE(figures(shown).size() == 1);
    CHECK(figures(shown)[0].figure.value == Scaled{50, 0});
}

namespace {

const IndicatorClaim& claimNamed(const Reading& reading, const QString& told) {
    for (const IndicatorClaim& claim : reading.batch.indicators) {
        if (claim.indicator.code == told || claim.indicator.name == told) {
            return claim;
        }
    }
    FAIL("nothing measures " << told.toStdString());
    return reading.batch.indicators.front();
}

Reading measuring(const char* indicator, std::optional<Measure> measure = {}) {
    Options options;
    options.measure = measure;
    return reading(QByteArray("unit;period;indicator;value\n4640;2023-24;") + indicator + ";12\n", options);
}

Measure measureTaken(const char* indicator, std::optional<Measure> measure = {}) {
    const Reading read = measuring(indicator, measure);
    INFO(words(read).join(QLatin1Char('\n')).toStdString());
    REQUIRE(read.accepted());
    return claimNamed(read, QString::fromUtf8(indicator)).indicator.measure;
}

} // namespace

TEST_CASE("A code of the readers brings its measure, its limits and its breaks into any table") {
    CHECK(measureTaken("np.reading.level1") == Measure::share);
    CHECK(measureTaken("np.reading.level5.count") == Measure::count);
    CHECK(measureTaken("np.english.exempt") == Measure::share);
    CHECK(measureTaken("np.english.participants") == Measure::count);
    CHECK(measureTaken("np.english.points") == Measure::mean);
    CHECK(measureTaken("np.english") == Measure::mean);
    CHECK(measureTaken("gsp") == Measure::mean);
    CHECK(measureTaken("teachers") == Measure::count);
    CHECK(measureTaken("eu.bullied.digital") == Measure::share);
    CHECK(measureTaken("eu.bullied.count") == Measure::count);
    CHECK(measureTaken("eu.trivsel") == Measure::mean);
    CHECK(measureTaken("eu.trivsel.share3") == Measure::share);

    const Reading level = measuring("np.reading.level1");
    const IndicatorClaim& claim = claimNamed(level, QStringLiteral("np.reading.level1"));
    CHECK(claim.indicator.unit == QStringLiteral("%"));
    CHECK(claim.indicator.least == 0.0);
    CHECK(claim.indicator.most == 100.0);
    CHECK(claim.indicator.threshold == 10);
    CHECK(claim.measureToldBy == IndicatorClaim::ToldBy::file);
    QStringList firsts;
    for (const Segment& segment : claim.segments) {
        firsts += segment.first.text();
    }
    CHECK(firsts == QStringList{QStringLiteral("2004-05"), QStringLiteral("2007-08"),
                                QStringLiteral("2016-17"), QStringLiteral("2022-23")});
    const Reading bullied = measuring("eu.bullied");
    CHECK(claimNamed(bullied, QStringLiteral("eu.bullied")).indicator.direction == Direction::lowerIsBetter);
}

TEST_CASE("How something of a person's own is measured is told, else read from its words, else guessed") {
    CHECK(measureTaken("Trivsel") == Measure::mean);
    CHECK(measureTaken("Trivsel", Measure::share) == Measure::share);
    CHECK(measureTaken("Andel som trivst", Measure::count) == Measure::count);
    CHECK(measureTaken("Andel som trivst") == Measure::share);
    CHECK(measureTaken("Deltakarandel") == Measure::share);
    CHECK(measureTaken("Trivsel (%)") == Measure::share);
    CHECK(measureTaken("Share of pupils") == Measure::share);
    CHECK(measureTaken("Antal elevar") == Measure::count);
    CHECK(measureTaken("Antal elevar per lærar") == Measure::mean);
    CHECK(measureTaken("Sysselsette i handel") == Measure::mean);
    CHECK(measureTaken("Delen elevar på nivå 1") == Measure::share);
    CHECK(measureTaken("Del av elevane som trivst") == Measure::share);
    CHECK(measureTaken("Lesing, del 1") == Measure::mean);
    CHECK(measureTaken("Endring i antal elevar") == Measure::mean);
    // These can be below 0, where a share cannot.
    const Reading fewer =
        reading("unit;period;indicator;value\n4640;2023-24;Endring i elevtal i prosent;-3,2\n"
                "4640;2023-24;Skilnad frå landet (prosentpoeng);-1,5\n");
    REQUIRE(fewer.accepted());
    CHECK(claimNamed(fewer, QStringLiteral("Endring i elevtal i prosent")).indicator.measure ==
          Measure::mean);
    CHECK(fewer.batch.figures.size() == 2);
    Options percent;
    percent.columns = {QStringLiteral("unit=unit"), QStringLiteral("period=period"),
                       QStringLiteral("indicator=indicator"), QStringLiteral("value=Prosent")};
    const Reading byHead = reading("unit;period;indicator;Prosent\n4640;2023-24;Trivsel;12\n", percent);
    REQUIRE(byHead.accepted());
    const IndicatorClaim& taken = claimNamed(byHead, QStringLiteral("Trivsel"));
    CHECK(taken.indicator.measure == Measure::share);
    CHECK(taken.measureToldBy == IndicatorClaim::ToldBy::nobody);
    const Reading told = measuring("Trivsel", Measure::share);
    CHECK(claimNamed(told, QStringLiteral("Trivsel")).measureToldBy == IndicatorClaim::ToldBy::person);
}

TEST_CASE("A code of the readers is not measured as a person says") {
    CHECK(words(measuring("np.reading.level1", Measure::mean)) ==
          QStringList{QStringLiteral("2:3 “np.reading.level1” is always measured as: Share.")});
    CHECK(measuring("np.reading.level1", Measure::share).accepted());
}
