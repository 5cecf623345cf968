// SPDX-License-Identifier: MIT
#include "fixture.h"

#include "exchange/ssb/labels.h"

#include <algorithm>

using namespace fixture;

namespace {

const Breakdown everybody{};

Breakdown aged(const char16_t* age) { return {.age = QString::fromUtf16(age)}; }

QString population() { return extract("ssb/07459_2005-2006_extract.csv"); }

// Ages 0 to 105+ of one region, `people` of each age.
QString ages(const char16_t* region, const QStringList& cells, const char16_t* sex = nullptr) {
    QString text;
    for (int age = 0; age <= 105; ++age) {
        const QString label = age == 1     ? QStringLiteral("1 year")
                              : age == 105 ? QStringLiteral("105 years or older")
                                           : QString::number(age) + QStringLiteral(" years");
        const QString sexCell = sex == nullptr ? QString() : QString::fromUtf16(sex) + u';';
        text += QStringLiteral("%1;%2%3;%4\n")
                    .arg(QString::fromUtf16(region), sexCell, label, cells.join(QStringLiteral(";")));
    }
    return text;
}

std::string oneCell(const char16_t* cell) {
    const Reading reading =
        readText(QStringLiteral("region;Persons 2020\n1420 Sogndal;%1\n").arg(QString::fromUtf16(cell)));
    return reading.accepted() ? figure(reading, "1420", "population", "2020", everybody)
                              : firstRefusal(reading);
}

std::string region(const char16_t* label) {
    const auto claim = ssb::regionOf(label);
    return claim ? claim->number.toStdString() + '|' + claim->name.toStdString() + '|' + keyOf(claim->kind) +
                       '|' + claim->parent.toStdString() + '|' +
                       claim->validTo.toString(Qt::ISODate).toStdString()
                 : "none";
}

} // namespace

TEST_CASE("Population is read by region, age and year", "[exchange][ssb]") {
    const Reading reading = readBytes(latin1(population()));
    REQUIRE(reading.accepted());
    CHECK(reading.format == u"ssb-pxweb-csv");
    CHECK(reading.sniffed.separator == u'\t');
    CHECK(reading.batch.counts.rows == 530);
    CHECK(figure(reading, "1420", "population", "2005", aged(u"0")) == "89");
    CHECK(figure(reading, "1420", "population", "2006", aged(u"1")) == "91");
    CHECK(figure(reading, "1420", "population", "2005", aged(u"105+")) == "0");
    CHECK(reading.batch.source.publisher == u"Statistisk sentralbyrå");
    CHECK(reading.batch.source.licence == u"CC BY 4.0");
    CHECK(reading.batch.source.importer == u"ssb-pxweb-csv 2");
    CHECK(reading.batch.source.title == u"07459: Persons 2005–2006");
}

// The totals are those of the published table (derived_sogn_population_2005-2021 in the shared data).
TEST_CASE("All ages of a unit are added up to its population", "[exchange][ssb]") {
    const Reading reading = readBytes(latin1(population()));
    CHECK(figure(reading, "1417", "population", "2005", everybody) == "2881");
    CHECK(figure(reading, "1417", "population", "2006", everybody) == "2847");
    CHECK(figure(reading, "1420", "population", "2006", everybody) == "6836");
    const auto figures = figuresOf(reading);
    qint64 cells = 0;
    for (const FigureClaim& claim : figures) {
        cells += claim.cells;
        REQUIRE(claim.figure.line > 1);
    }
    CHECK(cells == 530 * 2);
    CHECK(figures.size() == 531 * 2 + 8); // five units: 106 ages and a total in two years
}

TEST_CASE("A unit without anybody was not there: never 0 people", "[exchange][ssb]") {
    const Reading reading = readBytes(latin1(population()));
    CHECK(figure(reading, "5001", "population", "2005", everybody) == "M");
    CHECK(figure(reading, "5001", "population", "2005", aged(u"30")) == "M");
    CHECK(figure(reading, "1160", "population", "2005", everybody) == "M");
    CHECK(figure(reading, "1160", "population", "2006", everybody) == "8119");
    CHECK(remarks(reading) ==
          std::vector<std::string>{
              "0:0 2 units have 0 people of every age in a year: they were not there then, so "
              "these figures cannot exist (5001 Trondheim, 1160 Vindafjord).",
              "0:0 10 totals of all ages were added up from the file's own ages."});
}

TEST_CASE("0 people of a few ages may be true, of many it is not believed", "[exchange][ssb]") {
    const auto withAges = [](int count) {
        QString text = QStringLiteral("region;age;Persons 2020;Persons 2021\n");
        for (int age = 6; age < 6 + count; ++age) {
            text += QStringLiteral("1151 Utsira;%1 years;0;2\n").arg(age);
        }
        return readText(text);
    };
    CHECK(figure(withAges(3), "1151", "population", "2020", aged(u"6")) == "0");
    CHECK(figure(withAges(10), "1151", "population", "2020", aged(u"6")) == "O");
    CHECK(figure(withAges(10), "1151", "population", "2021", aged(u"6")) == "2");
    CHECK(figure(withAges(10), "1151", "population", "2020", everybody) == "none");
    CHECK(remarks(withAges(10)).size() == 1);
    // Nobody of 105 and more is what most municipalities have.
    const Reading oldest =
        readText(QStringLiteral("region;age;Persons 2020\n1151 Utsira;105 years or older;0\n"));
    CHECK(figure(oldest, "1151", "population", "2020", aged(u"105+")) == "0");
    // Its label tells that it was gone by then.
    const Reading gone =
        readText(QStringLiteral("region;age;Persons 2018\n1601 Trondheim (-2017);6 years;0\n"));
    CHECK(figure(gone, "1601", "population", "2018", aged(u"6")) == "M");
}

TEST_CASE("Without ages a figure is of everybody", "[exchange][ssb]") {
    const Reading reading = readText(QStringLiteral(
        "\"07459: Population, by region, contents and year\"\n\n\"region\",\"Persons 2019\",\"Persons "
        "2020\"\n"
        "\"0 The whole country\",5328212,5367580\n\"46 Vestland\",0,636531\n\"4640 Sogndal\",0,11847\n"));
    REQUIRE(reading.accepted());
    CHECK(reading.sniffed.headLine == 3);
    CHECK(reading.batch.source.title == u"07459: Population, by region, contents and year");
    CHECK(told(reading) ==
          std::vector<std::string>{
              "0 population 0 all all all 2019: 5328212", "0 population 0 all all all 2020: 5367580",
              "46 population 0 all all all 2019: M", "46 population 0 all all all 2020: 636531",
              "4640 population 0 all all all 2019: M", "4640 population 0 all all all 2020: 11847"});
}

TEST_CASE("Norwegian heads and labels say the same", "[exchange][ssb]") {
    const Reading reading = readText(QStringLiteral("region;alder;kjønn;Personer 2020\n"
                                                    "4640 Sogndal;0 år;Kvinner;60\n"
                                                    "4640 Sogndal;0 år;Menn;61\n"
                                                    "4640 Sogndal;105 år eller eldre;Menn;0\n"));
    CHECK(told(reading) == std::vector<std::string>{"4640 population 0 female all 0 2020: 60",
                                                    "4640 population 0 male all 0 2020: 61",
                                                    "4640 population 0 male all 105+ 2020: 0"});
}

TEST_CASE("Women and men add up to everybody when all ages of both are there", "[exchange][ssb]") {
    const QString head = QStringLiteral("region;sex;age;Persons 2020\n");
    const Reading reading = readText(head + ages(u"4640 Sogndal", {QStringLiteral("2")}, u"Females") +
                                     ages(u"4640 Sogndal", {QStringLiteral("3")}, u"Males"));
    CHECK(figure(reading, "4640", "population", "2020", {.sex = Sex::female}) == "212");
    CHECK(figure(reading, "4640", "population", "2020", {.sex = Sex::male}) == "318");
    CHECK(figure(reading, "4640", "population", "2020", everybody) == "530");
    const Reading half = readText(head + ages(u"4640 Sogndal", {QStringLiteral("2")}, u"Females"));
    CHECK(figure(half, "4640", "population", "2020", everybody) == "none");
}

TEST_CASE("Sex and ages may stand in the head of the figures", "[exchange][ssb]") {
    const Reading reading =
        readText(QStringLiteral("region;Males 0 years Persons 2020;Females Persons 2020;2021 Persons\n"
                                "4640 Sogndal;61;5900;11900\n"));
    CHECK(told(reading) == std::vector<std::string>{"4640 population 0 all all all 2021: 11900",
                                                    "4640 population 0 female all all 2020: 5900",
                                                    "4640 population 0 male all 0 2020: 61"});
}

TEST_CASE("Years may be rows, and so may what is counted", "[exchange][ssb]") {
    const Reading reading = readText(QStringLiteral(
        "\"region\",\"contents\",\"year\",\"07459: Population, by region, contents and year\"\n"
        "\"4640 Sogndal\",\"Persons\",\"2020\",11847\n\"4640 Sogndal\",\"Persons\",\"2021\",11920\n"
        "\"4640 Sogndal\",\"Households\",\"2021\",5000\n"));
    CHECK(told(reading) == std::vector<std::string>{"4640 population 0 all all all 2020: 11847",
                                                    "4640 population 0 all all all 2021: 11920",
                                                    "4640 ssb.07459.households 0 all all all 2021: 5000"});
    CHECK(reading.batch.counts.skipped == 0);
    CHECK(reading.batch.source.title == u"07459: Population, by region, contents and year");
}

TEST_CASE("Groups of ages keep their ends", "[exchange][ssb]") {
    const Reading reading =
        readText(QStringLiteral("region;age;Persons 2020\n4640 Sogndal;6-15 years;1480\n"
                                "4640 Sogndal;67 years or older;2000\n4640 Sogndal;All ages;11847\n"));
    CHECK(told(reading) == std::vector<std::string>{"4640 population 0 all all 6-15 2020: 1480",
                                                    "4640 population 0 all all 67+ 2020: 2000",
                                                    "4640 population 0 all all all 2020: 11847"});
}

TEST_CASE("Marks mean what Statistics Norway says", "[exchange][ssb]") {
    CHECK(oneCell(u"11847") == "11847");
    CHECK(oneCell(u"11 847") == "11847");
    CHECK(oneCell(u"\"11847\"") == "11847");
    CHECK(oneCell(u":") == "Q");
    CHECK(oneCell(u".") == "M");
    CHECK(oneCell(u"..") == "O");
    CHECK(oneCell(u"...") == "O");
    CHECK(oneCell(u"") == "O");
    CHECK(oneCell(u"*") == "O");
    CHECK(oneCell(u"11847*") == "11847 P");
    CHECK(oneCell(u"* 11847") == "11847 P");
    CHECK(oneCell(u"4x") == "2:2 “4x” is no figure.");
    CHECK(oneCell(u"-5") == "2:2 −5 people are impossible.");
    CHECK(oneCell(u"1,5") == "2:2 1.5 people are impossible.");
    CHECK(oneCell(u"999999999") == "2:2 999,999,999 people are impossible.");
    // A dash is 0; where it stands for a whole municipality, that was not there.
    const Reading dash = readText(QStringLiteral("region;age;Persons 2020\n1151 Utsira;6 years;-\n"));
    CHECK(figure(dash, "1151", "population", "2020", aged(u"6")) == "0");
    const Reading hidden = readText(QStringLiteral("region;Persons 2020\n1151 Utsira;:\n"));
    CHECK(hidden.batch.counts.suppressed == 1);
}

TEST_CASE("A hidden age leaves no total", "[exchange][ssb]") {
    QString text = QStringLiteral("region;age;Persons 2020\n") + ages(u"4640 Sogndal", {QStringLiteral("2")});
    const Reading whole = readText(text);
    CHECK(figure(whole, "4640", "population", "2020", everybody) == "212");
    const Reading hidden = readText(text.replace(QStringLiteral(";7 years;2"), QStringLiteral(";7 years;:")));
    CHECK(figure(hidden, "4640", "population", "2020", everybody) == "none");
    CHECK(figure(hidden, "4640", "population", "2020", aged(u"7")) == "Q");
}

TEST_CASE("A total that is not the sum of its ages is refused", "[exchange][ssb]") {
    const QString text =
        QStringLiteral("region;age;Persons 2020\n") + ages(u"4640 Sogndal", {QStringLiteral("2")});
    CHECK(readText(text + QStringLiteral("4640 Sogndal;All ages;212\n")).accepted());
    CHECK(firstRefusal(readText(text + QStringLiteral("4640 Sogndal;All ages;213\n"))) ==
          "2:0 The ages of Sogndal in 2020 add up to 212, but the total says 213.");
}

TEST_CASE("Regions are known by their number, whatever surrounds it", "[exchange][ssb]") {
    CHECK(region(u"K-4640 Sogndal") == "4640|Sogndal|municipality|46|");
    CHECK(region(u"1420 Sogndal") == "1420|Sogndal|municipality|14|");
    CHECK(region(u"1601 Trondheim (-2017)") == "1601|Trondheim|municipality|16|2018-01-01");
    CHECK(region(u"3801 Horten (2020-2023)") == "3801|Horten|municipality|38|2024-01-01");
    CHECK(region(u"4640 Sogndal (2020-)") == "4640|Sogndal|municipality|46|");
    CHECK(region(u"0137 Våler (Østfold)") == "0137|Våler (Østfold)|municipality|01|");
    CHECK(region(u"0301 Oslo") == "0301|Oslo|municipality|03|");
    CHECK(region(u"K-5436 Porsanger - Porsángu - Porsanki\u00A0") ==
          "5436|Porsanger - Porsángu - Porsanki|municipality|54|");
    CHECK(region(u"14 Sogn og Fjordane (-2019)") == "14|Sogn og Fjordane|county|0|2020-01-01");
    CHECK(region(u"F-46 Vestland") == "46|Vestland|county|0|");
    CHECK(region(u"0 The whole country") == "0|The whole country|nation||");
    CHECK(region(u"Hele landet") == "0|Hele landet|nation||");
    CHECK(region(u"2100 Svalbard") == "2100|Svalbard|municipality||");
    for (const char16_t* other :
         {u"K-Rest Divided municalities and unknown", u"K-21-22 Svalbard and Jan Mayen",
          u"K-23 Continental shelf", u"23 Continental shelf", u"99 Uoppgitt", u"9999 Uoppgitt",
          u"030101 Gamle Oslo", u"Sogndal", u"", u"4640", u"K-46 Vestland"}) {
        CAPTURE(QString::fromUtf16(other).toStdString());
        CHECK(region(other) == "none");
    }
}

TEST_CASE("What is no unit is left out and told", "[exchange][ssb]") {
    const Reading reading =
        readText(QStringLiteral("region;age;Persons 2019;Persons 2020\nK-4640 Sogndal;0 years;101;120\n"
                                "K-Rest Divided;0 years;4;5\nK-Rest Divided;1 year;4;5\n"));
    CHECK(told(reading).size() == 2);
    CHECK(reading.batch.counts.skipped == 4);
    CHECK(remarks(reading) ==
          std::vector<std::string>{
              "3:1 The register has no place for “K-Rest Divided”; its cells (4) are left out."});
}

TEST_CASE("The same number under two labels is one unit", "[exchange][ssb]") {
    const Reading same =
        readText(QStringLiteral("region;Persons 2020\nK-4640 Sogndal;11847\n4640 Sogndal;11847\n"));
    CHECK(told(same).size() == 1);
    CHECK(remarks(same) == std::vector<std::string>{"3:0 This line repeats line 2."});
    CHECK(firstRefusal(
              readText(QStringLiteral("region;Persons 2020\nK-4640 Sogndal;11847\n4640 Sogndal;11848\n"))) ==
          "3:2 Line 2 has another figure for the same unit.");
}

TEST_CASE("Labels that say nothing are refused at their cell", "[exchange][ssb]") {
    const auto says = [](const char* text) { return firstRefusal(readText(QString::fromUtf8(text))); };
    CHECK(says("region;age;Persons 2020\n4640 Sogndal;6 yaers;1\n") == "2:2 “6 yaers” is no age.");
    CHECK(says("region;sex;Persons 2020\n4640 Sogndal;Others;1\n") == "2:2 “Others” is no sex.");
    CHECK(says("region;sex;Males 2020\n4640 Sogndal;Females;1\n") ==
          "1:3 The head “Males 2020” tells what the rows tell, too.");
    const Options asTable{.format = QStringLiteral("ssb-pxweb-csv")};
    CHECK(firstRefusal(readText(QStringLiteral("region;Persons\n4640 Sogndal;1\n"), asTable)) ==
          "1:0 No column holds figures of a year: neither a head nor a column “year” tells it.");
}

TEST_CASE("A population file that was cut is refused", "[exchange][ssb]") {
    const QString text = QStringLiteral("region\tage\tPersons 2020\n4640 Sogndal\t0 years\t120\n");
    CHECK(readText(text).accepted());
    CHECK(firstRefusal(readText(text.chopped(1))) == "2:3 The last line has no end: the file was cut off.");
    CHECK(firstRefusal(readText(text + QStringLiteral("4640 Sogndal\t1 year\n"))) ==
          "3:2 The line has 2 cells where the head has 3: it was cut or changed.");
}

TEST_CASE("A population file cut at any byte is refused or holds only its own figures",
          "[exchange][ssb][damage]") {
    const QByteArray whole = latin1(QStringLiteral(
        "\"region\";\"age\";\"Persons 2019\";\"Persons 2020\"\r\n\"1151 Utsira\";\"0 years\";2;3\r\n"
        "\"1563 Sunndal\";\"0 years\";77;70\r\n\"1924 Målselv\";\"0 years\";61;59\r\n"));
    const auto expected = told(readBytes(whole));
    REQUIRE(expected.size() == 6);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto found = told(readBytes(whole.first(size)));
        CAPTURE(size);
        REQUIRE(std::includes(expected.begin(), expected.end(), found.begin(), found.end()));
    }
    std::mt19937 random(17); // NOLINT: the same flips each time
    for (int i = 0; i < 2000; ++i) {
        QByteArray flipped = whole;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()));
        flipped[at] = static_cast<char>(random());
        const Reading reading = readBytes(flipped);
        REQUIRE((reading.accepted() || reading.batch.figures.isEmpty()));
    }
}
