// SPDX-License-Identifier: MIT
// Tables of other things than population.
#include "fixture.h"

using namespace fixture;

TEST_CASE("What else is counted is never taken for population", "[exchange][ssb]") {
    const Reading other =
        readText(QStringLiteral("region;Persons 2020;Households 2020\n4640 Sogndal;11847;5000\n"));
    CHECK(told(other) == std::vector<std::string>{"4640 Households 0 all all all 2020: 5000",
                                                  "4640 population 0 all all all 2020: 11847"});
    // A division that the register has no place for makes an indicator of its own.
    const Reading part =
        readText(QStringLiteral("region;citizenship;Persons 2020\n4640 Sogndal;Norway;11000\n"));
    CHECK(told(part) == std::vector<std::string>{"4640 Persons, Norway 0 all all all 2020: 11000"});
    const Reading immigrants = readText(
        QStringLiteral("\"09817: Immigrants, by region, contents and year\"\n\n\"region\";\"Persons 2020\"\n"
                       "\"4640 Sogndal\";1500\n"));
    CHECK(told(immigrants) == std::vector<std::string>{"4640 ssb.09817.persons 0 all all all 2020: 1500"});
    CHECK(immigrants.batch.indicators.at(0).indicator.name == u"Persons (Immigrants)");
    CHECK(immigrants.batch.indicators.at(0).indicator.measure == Measure::count);
    CHECK(firstRefusal(readText(QStringLiteral("region;Persons 2020;Persons 2020\n4640 Sogndal;1;2\n"))) ==
          "1:3 The column “Persons 2020” is there twice (cells 2 and 3).");
}

TEST_CASE("Any table of Statistics Norway is read by what its heads say", "[exchange][ssb]") {
    // Heads and figures in the form of table 09817; the file's name has the table's number.
    const QString text =
        QStringLiteral("\"region\";\"innvandringskategori\";\"landbakgrunn\";\"Personer i alt 2023\";"
                       "\"Andel av befolkningen (prosent) 2023\";\"Personer i alt 2024K1\"\r\n"
                       "\"K-4640 Sogndal\";\"Innvandrere\";\"Alle land\";1683;13,4;1700\r\n"
                       "\"K-4639 Vik\";\"Innvandrere\";\"Alle land\";:;.;:\r\n");
    const Reading reading = readNamed(QStringLiteral("09817_20240301-103012.csv"), text.toUtf8());
    CHECK(refusals(reading).empty());
    const std::string parts = ".innvandringskategori-innvandrere.landbakgrunn-alle-land 0 all all all 2023: ";
    CHECK(told(reading) ==
          std::vector<std::string>{"4639 ssb.09817.andel-av-befolkningen-prosent" + parts + "M",
                                   "4639 ssb.09817.personer-i-alt" + parts + "Q",
                                   "4640 ssb.09817.andel-av-befolkningen-prosent" + parts + "13.4",
                                   "4640 ssb.09817.personer-i-alt" + parts + "1683"});
    CHECK(remarks(reading) == std::vector<std::string>{
                                  "1:6 The register has no place for “2024K1”; its cells (2) are left out."});
    CHECK(reading.batch.counts.skipped == 2);
    CHECK(reading.batch.counts.suppressed == 1);
    const auto figures = figuresOf(reading);
    CHECK(figures.at(0).figure.line == 2);
    CHECK(figures.at(0).figure.column == 4);
    CHECK(reading.batch.indicators.at(1).indicator.measure == Measure::share);
}

TEST_CASE("Regions that a table only names are known by their names", "[exchange][ssb]") {
    const Reading reading =
        readText(QStringLiteral("region;year;Persons\nSogndal;2020;11847\nHele landet;2020;5367580\n"));
    CHECK(told(reading) == std::vector<std::string>{"0 population 0 all all all 2020: 5367580",
                                                    "Sogndal population 0 all all all 2020: 11847"});
    CHECK(reading.batch.units.at(0).number.isEmpty());
}

TEST_CASE("A table may hold codes alone", "[exchange][ssb]") {
    const Reading reading =
        readText(QStringLiteral("Region;Kjonn;Alder;ContentsCode;Tid;07459: Befolkning, etter region og år\n"
                                "4640;2;006;Personer;2020;71\nK-4640;1;105+;Personer;2020;1\n"));
    CHECK(told(reading) == std::vector<std::string>{"4640 population 0 female all 6 2020: 71",
                                                    "4640 population 0 male all 105+ 2020: 1"});
}

TEST_CASE("School years are no calendar years", "[exchange][ssb]") {
    const Reading reading = readText(QStringLiteral(
        "\"11111: Grunnskolepoeng, etter region, statistikkvariabel og år\"\n\n\"region\";\"skoleår\";"
        "\"Grunnskolepoeng (gjennomsnitt)\"\n4640 Sogndal;2020-2021;43,7\n4640 Sogndal;2021-2022;44,0\n"));
    CHECK(told(reading) == std::vector<std::string>{
                               "4640 ssb.11111.grunnskolepoeng-gjennomsnitt 0 all all all 2020-21: 43.7",
                               "4640 ssb.11111.grunnskolepoeng-gjennomsnitt 0 all all all 2021-22: 44.0"});
    CHECK(reading.batch.indicators.at(0).indicator.periods == PeriodForm::schoolYear);
    CHECK(reading.batch.indicators.at(0).indicator.measure == Measure::mean);
    const Options asTable{.format = QStringLiteral("ssb-pxweb-csv")};
    const Reading spans =
        readText(QStringLiteral(
                     "region;intervall (år);Antall\n4640 Sogndal;2020-2021;43\n4640 Sogndal;2015-2018;44\n"),
                 asTable);
    CHECK(firstRefusal(spans) == "1:0 The file has no figure of a unit that the register knows.");
}

TEST_CASE("Codes that a spreadsheet took for numbers are still municipalities", "[exchange][ssb]") {
    const Reading reading = readText(QStringLiteral("Region;ContentsCode;Tid;07459: Befolkning\n"
                                                    "301;Personer;2020;693494\n4640;Personer;2020;11847\n"));
    CHECK(told(reading) == std::vector<std::string>{"0301 population 0 all all all 2020: 693494",
                                                    "4640 population 0 all all all 2020: 11847"});
    CHECK(unit(reading, "0301")->parent == u"03");
}

TEST_CASE("A table with codes and texts has one dimension of both", "[exchange][ssb]") {
    const std::vector<std::string> same{"0301 population 0 all all 6 2020: 71",
                                        "4640 population 0 all all 6 2020: 7"};
    for (const char* head : {"Code region;region;Code age;age", "region_code;region;age_code;age",
                             "region;region (kode);age;age (kode)"}) {
        const bool isCodeFirst =
            QByteArray(head).startsWith("Code") || QByteArray(head).startsWith("region_");
        const QString rows = isCodeFirst
                                 ? QStringLiteral("0301;Oslo;006;6 years;71\n4640;Sogndal;006;6 years;7\n")
                                 : QStringLiteral("Oslo;0301;6 years;006;71\nSogndal;4640;6 years;006;7\n");
        CAPTURE(head);
        CHECK(told(readText(QString::fromUtf8(head) + QStringLiteral(";Persons 2020\n") + rows)) == same);
    }
}

TEST_CASE("Codes beside texts are no figures where the rows tell the year", "[exchange][ssb]") {
    const Reading reading =
        readText(QStringLiteral("region_code;region;age_code;age;ContentsCode;year;07459: Befolkning\n"
                                "0301;Oslo;006;6 years;Personer;2020;71\n"
                                "4640;Sogndal;006;6 years;Personer;2020;7\n"));
    CHECK(told(reading) == std::vector<std::string>{"0301 population 0 all all 6 2020: 71",
                                                    "4640 population 0 all all 6 2020: 7"});
}

TEST_CASE("A title that a spreadsheet filled up with separators is no head", "[exchange][ssb]") {
    const Reading reading =
        readText(QStringLiteral("\"05678: Grunnskolepoeng, etter utdanning og år\";;\n;;\n"
                                "\"utdanning\";\"år\";\"Gjennomsnitt\"\n"
                                "\"I alt\";2021;43,2\n\"Grunnskole\";2021;–\n;;\n"));
    REQUIRE(reading.accepted());
    CHECK(reading.sniffed.headLine == 3);
    CHECK(told(reading) ==
          std::vector<std::string>{"0 ssb.05678.gjennomsnitt.utdanning-grunnskole 0 all all all 2021: 0",
                                   "0 ssb.05678.gjennomsnitt.utdanning-i-alt 0 all all all 2021: 43.2"});
}

TEST_CASE("KOSTRA's country is the nation, and the country without Oslo is not", "[exchange][ssb]") {
    const Reading reading = readText(QStringLiteral("region;Elever per årsverk 2022\nK-4640 Sogndal;10,1\n"
                                                    "EAK Landet;11,1\nEAKUO Landet uten Oslo;12,1\n"),
                                     {.format = QStringLiteral("ssb-pxweb-csv")});
    REQUIRE(reading.accepted());
    CHECK(reading.batch.counts.skipped == 1);
    REQUIRE(told(reading).size() == 2);
    CHECK(told(reading).front().substr(0, 2) == "0 ");
    CHECK(told(reading).front().find("11.1") != std::string::npos);
}
