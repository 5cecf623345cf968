// SPDX-License-Identifier: MIT
// The wide export in all its shapes. Figures are invented unless a comment says where they come from.
#include "exchange/fileline.h"
#include "fixture.h"

using namespace fixture;

namespace {

// Counties only, as the publisher's own small tables have it.
Reading counties(const QStringList& measures, const std::vector<QStringList>& rows,
                 const Options& options = {}, QChar separator = u'|') {
    const QStringList identity = {QStringLiteral("EnhetNivaa"), QStringLiteral("Nasjonaltkode"),
                                  QStringLiteral("Fylkekode"), QStringLiteral("Nasjonalt"),
                                  QStringLiteral("Fylke")};
    std::vector<QStringList> table = {identity + measures};
    for (const QStringList& row : rows) {
        table.push_back(QStringList{QStringLiteral("2"), QStringLiteral("I"), QStringLiteral("46"),
                                    QStringLiteral("Hele landet"), QStringLiteral("Vestland")} +
                        row);
    }
    return readText(joined(table, separator), options);
}

Reading vestland(const QStringList& measures, const QStringList& cells, const Options& options = {}) {
    return counties(measures, {cells}, options);
}

QString english(const char16_t* measure, const char* year = "2023-24", const char* grade = "8. årstrinn") {
    return QStringLiteral("%1.Engelsk.%2.Alle eierformer.Alle kjønn.%3")
        .arg(QString::fromUtf8(year), QString::fromUtf8(grade), QString::fromUtf16(measure));
}

const Indicator& indicator(const Reading& reading, const char16_t* codeOrName) {
    const QString wanted = QString::fromUtf16(codeOrName);
    for (const IndicatorClaim& claim : reading.batch.indicators) {
        if (claim.indicator.code == wanted || claim.indicator.name == wanted) {
            return claim.indicator;
        }
    }
    FAIL("no " << wanted.toStdString());
    return reading.batch.indicators.front().indicator;
}

} // namespace

TEST_CASE("Shares on mastery levels have codes of their own and the pupils behind them", "[exchange][udir]") {
    const Reading reading =
        vestland({english(u"Andel på mestringsnivå 1"), english(u"Mestringsnivå 2"),
                  english(u"Andel elever på mestringsnivå 3 (%)"), english(u"Nivå 4"),
                  english(u"Mestringsnivå 5 i prosent"), english(u"Antall elever deltatt")},
                 {QStringLiteral("9,5"), QStringLiteral("20"), QStringLiteral("40,1"), QStringLiteral("*"),
                  QStringLiteral(""), QStringLiteral("6 770")});
    REQUIRE(reading.accepted());
    CHECK(told(reading) == std::vector<std::string>{"46 np.english.level1 8 all all all 2023-24: 9.5 n 6770",
                                                    "46 np.english.level2 8 all all all 2023-24: 20 n 6770",
                                                    "46 np.english.level3 8 all all all 2023-24: 40.1 n 6770",
                                                    "46 np.english.level4 8 all all all 2023-24: Q n 6770",
                                                    "46 np.english.level5 8 all all all 2023-24: L n 6770"});
    const Indicator& level = indicator(reading, u"np.english.level1");
    CHECK(level.measure == Measure::share);
    CHECK(level.threshold == 10);
    CHECK(level.most == 100.0);
    CHECK(level.publisher == u"Utdanningsdirektoratet");
    // The cell with the number of pupils is in one figure only.
    qint64 cells = 0;
    for (const FigureClaim& claim : figuresOf(reading)) {
        cells += claim.cells;
    }
    CHECK(cells == 6);
}

TEST_CASE("Exempt and absent pupils are no part of those who took the test", "[exchange][udir]") {
    const Reading reading =
        vestland({english(u"Skalapoeng"), english(u"Usikkerhet"), english(u"Antall elever deltatt"),
                  english(u"Andel fritatt"), english(u"Ikke deltatt (%)"), english(u"Antall fritatt"),
                  english(u"Andel deltatt")},
                 {QStringLiteral("50"), QStringLiteral("0,2"), QStringLiteral("6770"), QStringLiteral("2,5"),
                  QStringLiteral("1,5"), QStringLiteral("170"), QStringLiteral("96,0")});
    REQUIRE(reading.accepted());
    CHECK(told(reading) ==
          std::vector<std::string>{"46 np.english 8 all all all 2023-24: 50 ±0.2 n 6770",
                                   "46 np.english.absent 8 all all all 2023-24: 1.5",
                                   "46 np.english.exempt 8 all all all 2023-24: 2.5",
                                   "46 np.english.exempt.count 8 all all all 2023-24: 170",
                                   "46 np.english.participation 8 all all all 2023-24: 96.0"});
    CHECK(indicator(reading, u"np.english.exempt.count").measure == Measure::count);
}

TEST_CASE("Participants without figures beside them are figures themselves", "[exchange][udir]") {
    const Reading reading = vestland({english(u"Antall elever deltatt")}, {QStringLiteral("6 770")});
    CHECK(told(reading) ==
          std::vector<std::string>{"46 np.english.participants 8 all all all 2023-24: 6770"});
}

TEST_CASE("The mean mastery level is the test's own series until scale points came", "[exchange][udir]") {
    const Reading reading =
        vestland({english(u"Gjennomsnittlig mestringsnivå", "2010-11", "5. årstrinn"),
                  english(u"Skalapoeng", "2014-15", "5. årstrinn"),
                  english(u"Gjennomsnittlig mestringsnivå", "2014-15", "5. årstrinn"),
                  QStringLiteral("2015-16.Lesing.5. årstrinn.Skalapoeng")},
                 {QStringLiteral("2,1"), QStringLiteral("50"), QStringLiteral("2,0"), QStringLiteral("51")});
    REQUIRE(reading.accepted());
    // Reading had scale points from 2014, but on a scale that was set anew in 2016.
    CHECK(told(reading) == std::vector<std::string>{"46 np.english 5 all all all 2010-11: 2.1",
                                                    "46 np.english 5 all all all 2014-15: 50",
                                                    "46 np.english.mastery 5 all all all 2014-15: 2.0",
                                                    "46 np.reading.points 5 all all all 2015-16: 51"});
    // So these stand alone as mastery levels do, year by year; the scales of 2016 and 2022 do not.
    for (const IndicatorClaim& claim : reading.batch.indicators) {
        for (const Segment& segment : claim.segments) {
            INFO(claim.indicator.code.toStdString() << " " << segment.code.toStdString());
            CHECK(segment.isOfItsYearOnly == (segment.code == u"A" || segment.code == u"B"));
        }
    }
    CHECK(firstRefusal(
              vestland({english(u"Gjennomsnittlig mestringsnivå", "2010-11")}, {QStringLiteral("21")})) ==
          "2:6 21 is impossible here: it lies between 1 and 5.");
}

TEST_CASE("Several years stand in one file and each keeps its own uncertainty", "[exchange][udir]") {
    const Reading reading =
        vestland({english(u"Usikkerhet", "2022-23"), english(u"Skalapoeng", "2025-26"),
                  english(u"Skalapoeng", "2022-23"), english(u"Usikkerhet", "2025-26")},
                 {QStringLiteral("0,1"), QStringLiteral("51"), QStringLiteral("49"), QStringLiteral("0,3")});
    CHECK(told(reading) == std::vector<std::string>{"46 np.english 8 all all all 2022-23: 49 ±0.1",
                                                    "46 np.english 8 all all all 2025-26: 51 ±0.3"});
}

TEST_CASE("A year that is told to be provisional gives provisional figures", "[exchange][udir]") {
    const Reading reading = vestland(
        {QStringLiteral("Foreløpige tall 2025-26.Engelsk.8. årstrinn.Skalapoeng")}, {QStringLiteral("50")});
    CHECK(told(reading) == std::vector<std::string>{"46 np.english 8 all all all 2025-26: 50 P"});
}

TEST_CASE("What nobody knows keeps its publisher's name and waits for a person", "[exchange][udir]") {
    const QString stem = QStringLiteral("2023-24.Samisk lesing.5. årstrinn.Alle eierformer.Jenter.");
    const Reading reading =
        vestland({stem + QStringLiteral("Skalapoeng"), stem + QStringLiteral("Usikkerhet"),
                  stem + QStringLiteral("Antall elever deltatt")},
                 {QStringLiteral("48"), QStringLiteral("2,5"), QStringLiteral("41")});
    REQUIRE(reading.accepted());
    CHECK(told(reading) ==
          std::vector<std::string>{"46 Samisk lesing, Skalapoeng 5 female all all 2023-24: 48 ±2.5 n 41"});
    CHECK(indicator(reading, u"Samisk lesing, Skalapoeng").code.isEmpty());
}

TEST_CASE("A subject in the rows is a part of what is measured", "[exchange][udir]") {
    // The form of the grades in upper secondary schools: no municipalities, schools on the third level.
    const Reading reading = readText(QStringLiteral(
        "sep=\t\n"
        "Vurderingsfagkode\tVurderingsfagnavn\tEnhetNivaa\tFylkekode\tFylke\tOrganisasjonsnummer\tEnhetNavn\t"
        "2024-25.Standpunkt.Alle eierformer.Alle kjønn.Snittkarakter\t"
        "2024-25.Standpunkt.Alle eierformer.Alle kjønn.Antall elever\n"
        "ENG1007\tEngelsk\t1\tAlle\tAlle fylker\t0\tAlle skoler\t3,9\t61 000\n"
        "MAT1019\tMatematikk 1P\t2\t46\tVestland\t46\tAlle skoler\t3,2\t4 100\n"
        "MAT1019\tMatematikk 1P\t3\t46\tVestland\t974557584\tFyllingsdalen videregående skole\t3,1\t98\n"));
    REQUIRE(reading.accepted());
    CHECK(told(reading) ==
          std::vector<std::string>{
              "0 Standpunkt, Engelsk, Snittkarakter 0 all all all 2024-25: 3.9 n 61000",
              "46 Standpunkt, Matematikk 1P, Snittkarakter 0 all all all 2024-25: 3.2 n 4100",
              "974557584 Standpunkt, Matematikk 1P, Snittkarakter 0 all all all 2024-25: "
              "3.1 n 98"});
    const UnitClaim* const school = unit(reading, "974557584");
    REQUIRE(school != nullptr);
    CHECK(school->parent == u"46");
    CHECK(school->kind == OrganisationKind::school);
}

TEST_CASE("A year in the rows serves the columns that have none", "[exchange][udir]") {
    const Reading reading =
        counties({QStringLiteral("Skoleaarnavn"), QStringLiteral("Trinnnavn"),
                  QStringLiteral("Engelsk.Alle kjønn.Skalapoeng")},
                 {{QStringLiteral("2022-23"), QStringLiteral("5. årstrinn"), QStringLiteral("49")},
                  {QStringLiteral("2023-24"), QStringLiteral("8. årstrinn"), QStringLiteral("50")}});
    CHECK(told(reading) == std::vector<std::string>{"46 np.english 5 all all all 2022-23: 49",
                                                    "46 np.english 8 all all all 2023-24: 50"});
}

TEST_CASE("Teachers, schools and grunnskolepoeng have codes", "[exchange][udir]") {
    const Reading reading = vestland({QStringLiteral("2022-23.Alle kjønn.Antall lærere"),
                                      QStringLiteral("2022-23.Menn.Antall lærere"),
                                      QStringLiteral("2022-23.Alle eierformer.Antall skoler"),
                                      QStringLiteral("2023-24.Alle kjønn.Grunnskolepoeng"),
                                      QStringLiteral("2023-24.Alle kjønn.Antall elever")},
                                     {QStringLiteral("3 062"), QStringLiteral("1 311"), QStringLiteral("45"),
                                      QStringLiteral("43,5"), QStringLiteral("7 500")});
    CHECK(told(reading) == std::vector<std::string>{"46 gsp 0 all all all 2023-24: 43.5 n 7500",
                                                    "46 schools 0 all all all 2022-23: 45",
                                                    "46 teachers 0 all all all 2022-23: 3062",
                                                    "46 teachers 0 male all all 2022-23: 1311"});
    // Three series: with exams, the three springs without, and with exams again.
    for (const IndicatorClaim& claim : reading.batch.indicators) {
        QStringList firsts;
        for (const Segment& segment : claim.segments) {
            firsts += segment.first.text();
        }
        CHECK(firsts == (claim.indicator.code == u"gsp"
                             ? QStringList{QStringLiteral("2000-01"), QStringLiteral("2019-20"),
                                           QStringLiteral("2022-23")}
                             : QStringList()));
    }
}

TEST_CASE("Counts beside counts stand each for itself", "[exchange][udir]") {
    const Reading reading =
        vestland({QStringLiteral("2022-23.Antall elever"), QStringLiteral("2022-23.Antall lærere")},
                 {QStringLiteral("60 000"), QStringLiteral("3 062")});
    CHECK(told(reading) == std::vector<std::string>{"46 pupils 0 all all all 2022-23: 60000",
                                                    "46 teachers 0 all all all 2022-23: 3062"});
}

TEST_CASE("A share beyond 100 and a figure of nobody are refused", "[exchange][udir]") {
    CHECK(firstRefusal(vestland({english(u"Andel fritatt")}, {QStringLiteral("100,1")})) ==
          "2:6 A share of 100.1 percent is impossible.");
    CHECK(firstRefusal(vestland({english(u"Andel på mestringsnivå 1"), english(u"Antall elever deltatt")},
                                {QStringLiteral("12,5"), QStringLiteral("0")})) ==
          "2:6 There is a figure here although nobody took part.");
    CHECK(told(vestland({english(u"Andel på mestringsnivå 1"), english(u"Antall elever deltatt")},
                        {QStringLiteral("0,0"), QStringLiteral("0")})) ==
          std::vector<std::string>{"46 np.english.level1 8 all all all 2023-24: M n 0"});
}

TEST_CASE("Saved again with semicolons and quotes it is the same file", "[exchange][udir]") {
    const QStringList heads = {english(u"Andel på mestringsnivå 1"), english(u"Antall elever deltatt")};
    const QStringList cells = {QStringLiteral("9,5"), QStringLiteral("6 770")};
    CHECK(told(counties(heads, {cells}, {}, u';')) == told(counties(heads, {cells})));
    CHECK(told(counties(heads, {cells}, {}, u'\t')) == told(counties(heads, {cells})));
    QStringList quoted = cells;
    for (QString& cell : quoted) {
        cell = u'"' + cell + u'"';
    }
    CHECK(told(counties(heads, {quoted}, {}, u',')) == told(counties(heads, {cells})));
}

TEST_CASE("A logged-in user's file is refused in public and says what to do", "[exchange][udir]") {
    auto rows = nationalTestRows();
    rows[6][9] = QStringLiteral("48*");
    rows[6][11] = QStringLiteral("4*");
    const Reading reading = readText(joined(rows));
    CHECK(
        refusals(reading) ==
        std::vector<std::string>{
            "7:10 This file was taken out by a logged-in user: 2 figures, the first of them here, carry the "
            "mark * and may not be shared. Take the file out without logging in, or read it for internal "
            "use."});
    CHECK(reading.batch.figures.isEmpty());
}

TEST_CASE("A logged-in user's file is read for internal use and its figures stay inside",
          "[exchange][udir]") {
    auto rows = nationalTestRows();
    rows[6][9] = QStringLiteral("48*");
    rows[6][10] = QStringLiteral("3,1*");
    rows[6][11] = QStringLiteral("4*");
    const Reading reading = readText(joined(rows), {.audience = Audience::internal});
    REQUIRE(reading.accepted());
    CHECK(remarks(reading).size() == 1);
    int inside = 0;
    for (const FigureClaim& claim : figuresOf(reading)) {
        if (claim.figure.confidentiality == Confidentiality::internalOnly) {
            ++inside;
            CHECK(claim.figure.value == Scaled{48, 0});
            CHECK(claim.figure.n == 4);
            CHECK(claim.figure.line == 7);
            CHECK(claim.figure.column == 10);
        }
    }
    CHECK(inside == 1);
}

TEST_CASE("A level and how it is counted may stand apart in a name", "[exchange][udir]") {
    const QString stem = QStringLiteral("2023-24.Engelsk.8. årstrinn.Alle kjønn.");
    const Reading reading = vestland({stem + QStringLiteral("Mestringsnivå 1.Andel elever"),
                                      stem + QStringLiteral("Antall elever.Fritatt"),
                                      stem + QStringLiteral("Mestringsnivå 1.Antall elever")},
                                     {QStringLiteral("9,5"), QStringLiteral("170"), QStringLiteral("640")});
    REQUIRE(reading.accepted());
    CHECK(told(reading) == std::vector<std::string>{"46 np.english.exempt.count 8 all all all 2023-24: 170",
                                                    "46 np.english.level1 8 all all all 2023-24: 9.5",
                                                    "46 np.english.level1.count 8 all all all 2023-24: 640"});
}

TEST_CASE("A mean of something else than a test is held to no scale", "[exchange][udir]") {
    const Reading reading = vestland(
        {QStringLiteral("2023.Barn i barnehage.Gjennomsnitt"), QStringLiteral("2023.Andel barn med plass")},
        {QStringLiteral("45,2"), QStringLiteral("93,4")});
    REQUIRE(reading.accepted());
    CHECK(told(reading) ==
          std::vector<std::string>{"46 Andel barn med plass 0 all all all 2023: 93.4",
                                   "46 Barn i barnehage, Gjennomsnitt 0 all all all 2023: 45.2"});
    CHECK(indicator(reading, u"Andel barn med plass").periods == PeriodForm::calendarYear);
}

TEST_CASE("Bare names of parts are shares only where the figures tell it", "[exchange][udir]") {
    CHECK(told(vestland({english(u"Fritatt"), english(u"Ikke deltatt")},
                        {QStringLiteral("2,5"), QStringLiteral("3")})) ==
          std::vector<std::string>{"46 np.english.absent 8 all all all 2023-24: 3",
                                   "46 np.english.exempt 8 all all all 2023-24: 2.5"});
    // Three of how many? It may be pupils, so nobody but a person may call it percent.
    CHECK(told(vestland({english(u"Fritatt")}, {QStringLiteral("3")})) ==
          std::vector<std::string>{"46 Engelsk, Fritatt 8 all all all 2023-24: 3"});
    const QStringList levels = {english(u"Mestringsnivå 1"), english(u"Mestringsnivå 2"),
                                english(u"Mestringsnivå 3")};
    CHECK(
        told(vestland(levels, {QStringLiteral("24"), QStringLiteral("51"), QStringLiteral("26")})).front() ==
        "46 np.english.level1 8 all all all 2023-24: 24");
    CHECK(told(vestland(levels, {QStringLiteral("12"), QStringLiteral("21"), QStringLiteral("9")})).front() ==
          "46 Engelsk, Mestringsnivå 1 8 all all all 2023-24: 12");
}

TEST_CASE("A subject's mark or mapping test is no national test", "[exchange][udir]") {
    // National tests are held in grades 5, 8 and 9 alone.
    const QString tenth = QStringLiteral("2022-23.Engelsk.10. årstrinn.Alle eierformer.Alle kjønn.");
    CHECK(told(vestland({tenth + QStringLiteral("Gjennomsnitt"), tenth + QStringLiteral("Antall elever")},
                        {QStringLiteral("3,9"), QStringLiteral("6 770")})) ==
          std::vector<std::string>{"46 Engelsk, Gjennomsnitt 10 all all all 2022-23: 3.9 n 6770"});
    CHECK(told(vestland({QStringLiteral("2022-23.Lesing.2. årstrinn.Alle kjønn.Antall elever deltatt")},
                        {QStringLiteral("6 770")})) ==
          std::vector<std::string>{"46 Lesing, Antall elever deltatt 2 all all all 2022-23: 6770"});
}

TEST_CASE("Sexes and ownerships have their nynorsk and English words", "[exchange][udir]") {
    const QString stem = QStringLiteral("2022-23.Rekning.5. årstrinn.");
    CHECK(told(vestland({stem + QStringLiteral("Alle eigarformer.Gutar.Skalapoeng"),
                         stem + QStringLiteral("Alle eigarformer.Girls.Skalapoeng")},
                        {QStringLiteral("50"), QStringLiteral("51")})) ==
          std::vector<std::string>{"46 np.numeracy 5 female all all 2022-23: 51",
                                   "46 np.numeracy 5 male all all 2022-23: 50"});
    const Reading reading =
        vestland({stem + QStringLiteral("Offentleg.Alle kjønn.Tal på elevar som har delteke")},
                 {QStringLiteral("1 200")});
    CHECK(told(reading) ==
          std::vector<std::string>{"46 np.numeracy.participants 5 all public all 2022-23: 1200"});
    CHECK(indicator(reading, u"np.numeracy.participants").measure == Measure::count);
}

TEST_CASE("Teachers for pupils are a ratio, and its grades stay in its name", "[exchange][udir]") {
    const Reading reading = vestland({QStringLiteral("2022-23.Lærertetthet 1.-4. trinn"),
                                      QStringLiteral("2022-23.Lærertetthet 5.-7.trinn"),
                                      QStringLiteral("2022-23.Antall elever per lærer"),
                                      QStringLiteral("2022-23.Endring i andel elever"),
                                      QStringLiteral("2022-23.Mestringsnivå 1.Trinn 5.Andel elever")},
                                     {QStringLiteral("14,1"), QStringLiteral("15,2"), QStringLiteral("9,5"),
                                      QStringLiteral("-3,1"), QStringLiteral("20,5")});
    REQUIRE(reading.accepted());
    CHECK(indicator(reading, u"Lærertetthet 1.-4. trinn").measure == Measure::mean);
    CHECK(indicator(reading, u"Lærertetthet 5.-7.trinn").measure == Measure::mean);
    // Counts are added up when units are joined, ratios never.
    CHECK(indicator(reading, u"Antall elever per lærer").measure == Measure::mean);
    CHECK(indicator(reading, u"Endring i andel elever").measure == Measure::mean);
    CHECK(told(reading).size() == 5);
}

TEST_CASE("A percent sign belongs to shares alone", "[exchange][udir]") {
    CHECK(told(vestland({QStringLiteral("2022-23.Andel elever med spesialundervisning")},
                        {QStringLiteral("7,9 %")})) ==
          std::vector<std::string>{"46 Andel elever med spesialundervisning 0 all all all 2022-23: 7.9"});
    CHECK(told(vestland({english(u"Fritatt")}, {QStringLiteral("3 %")})) ==
          std::vector<std::string>{"46 np.english.exempt 8 all all all 2023-24: 3"});
    CHECK(firstRefusal(vestland({QStringLiteral("2022-23.Antall lærere")}, {QStringLiteral("7 %")})) ==
          "2:6 “7 %” is no figure.");
}

TEST_CASE("A file that was saved again with quotes, or with rows of separators below it, says the same",
          "[exchange][udir]") {
    const QString head = QStringLiteral("\"EnhetNivaa\"|\"Fylkekode\"|\"Fylke\"|\"2022-23.Antall lærere\"\n");
    const QString row = QStringLiteral("\"2\"|\"46\"|\"Vestland\"|\"3 062\"\n");
    const std::vector<std::string> same{"46 teachers 0 all all all 2022-23: 3062"};
    CHECK(told(readText(head + row)) == same);
    CHECK(told(readText(QString(head + row).remove(u'"') + QStringLiteral("|||\n \n"))) == same);
}

TEST_CASE("Measures may be written as one word", "[exchange][udir]") {
    const Reading reading = readText(QStringLiteral(
        "EnhetNivaa;Fylkekode;Fylke;Skoleaarnavn;Trinnnavn;Fagnavn;AndelMestringsnivaa1;"
        "AntallDeltatt;AntallFritatt\n2;46;Vestland;2022-23;8. årstrinn;Regning;9,5;6 770;170\n"));
    REQUIRE(reading.accepted());
    CHECK(told(reading) ==
          std::vector<std::string>{"46 np.numeracy.exempt.count 8 all all all 2022-23: 170",
                                   "46 np.numeracy.level1 8 all all all 2022-23: 9.5 n 6770"});
    CHECK(indicator(reading, u"np.numeracy.exempt.count").measure == Measure::count);
}

TEST_CASE("Answers of the export API are read like the rows of a table", "[exchange][udir]") {
    const auto answer = [](const char* sex, const char* figures) {
        return QStringLiteral(
                   R"({"EnhetNivaa":2,"Fylkekode":"46","Fylke":"Vestland","EnhetNavn":"Vestland",)"
                   R"("Skoleaarnavn":"2022-23","TrinnKode":"8","Trinnnavn":"8. årstrinn","Kjoenn":"%1",)"
                   R"("EierformNavn":"Alle eierformer","Vurderingsfagnavn":"Regning",%2})")
            .arg(QString::fromUtf8(sex), QString::fromUtf8(figures));
    };
    const QString all =
        QStringLiteral("[%1,%2,%3]")
            .arg(answer("Jenter", R"("Skalapoeng":"50","Usikkerhet":"0,3","AntallDeltatt":"3 201")"),
                 answer("Gutter", R"("Skalapoeng":51.5,"Usikkerhet":0.3,"AntallDeltatt":3302)"),
                 answer("Alle kjønn", R"("Skalapoeng":"*","Usikkerhet":"*","AntallDeltatt":"*")"));
    const Reading reading = readNamed(QStringLiteral("svar.json"), all.toUtf8());
    INFO(firstRefusal(reading));
    REQUIRE(reading.accepted());
    CHECK(reading.format == u"udir-statistikkbanken");
    CHECK(told(reading) ==
          std::vector<std::string>{"46 np.numeracy 8 all all all 2022-23: Q",
                                   "46 np.numeracy 8 female all all 2022-23: 50 ±0.3 n 3201",
                                   "46 np.numeracy 8 male all all 2022-23: 51.5 ±0.3 n 3302"});
    // The place in the list stands for the line, also in the trail of a figure, however the file is laid out.
    for (const QString& laidOut :
         {all, QString(all).replace(QStringLiteral(",\""), QStringLiteral(",\n\""))}) {
        const FileLine told = lineOf(Bytes(laidOut.toUtf8()), reading.batch.source, 2, 0);
        CHECK(told.isThere);
        CHECK(told.text.contains(QStringLiteral("Kjoenn: Gutter")));
        CHECK(told.text.contains(QStringLiteral("Skalapoeng: 51.5")));
        CHECK_FALSE(told.text.contains(QStringLiteral("Jenter")));
        CHECK_FALSE(lineOf(Bytes(laidOut.toUtf8()), reading.batch.source, 4, 0).isThere);
    }
    const Reading loggedIn =
        readNamed(QStringLiteral("svar.json"), QStringLiteral("[%1,%2]")
                                                   .arg(answer("Jenter", R"("Skalapoeng":"50")"),
                                                        answer("Gutter", R"("Skalapoeng":"48*")"))
                                                   .toUtf8());
    CHECK_FALSE(loggedIn.accepted());
    CHECK(firstRefusal(loggedIn).substr(0, 2) == "2:");
}
