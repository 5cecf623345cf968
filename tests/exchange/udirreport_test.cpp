// SPDX-License-Identifier: MIT
// Tables of Udir's report API. The figures of Vestland are those that it gave for reading in grade 5,
// 2025-26.
#include "fixture.h"

using namespace fixture;

namespace {

const Breakdown fifth{.grade = 5};

QString head(const QString& name, int columns) {
    return QStringLiteral(R"({"name":"%1","tekstId_kolonne":"1","columnCount":%2})").arg(name).arg(columns);
}

const QString measures =
    QStringLiteral("[%1,%2,%3]")
        .arg(head(QStringLiteral("Skalapoeng"), 1), head(QStringLiteral("Usikkerhet"), 1),
             head(QStringLiteral("Antall elever deltatt"), 1));

QString metadata(const QString& columns,
                 const char* hierarchy = R"(["Nasjonalt","Fylke","Kommune","Enhet"])") {
    return QStringLiteral(R"("metadata":{"rowHierarchy":%1,"columns":[%2]})")
        .arg(QString::fromUtf8(hierarchy), columns);
}

QString reading2025() {
    QStringList levels;
    for (const char* name : {"2025-26", "Lesing", "5. årstrinn", "Alle eierformer", "Alle kjønn"}) {
        levels << QStringLiteral("[%1]").arg(head(QString::fromUtf8(name), 3));
    }
    return (levels << measures).join(u',');
}

const char* const vestland =
    R"({"navn":"Hele landet","kode":"I","id":"1","data":["50","0,1","57 000"]},
       {"navn":"Vestland","kode":"46","id":"1.50","data":["50","0,2","6 700"]},
       {"navn":"Sogndal","kode":"4640","id":"1.50.1477","data":["50","1,5","127"]},
       {"navn":"Bygland","kode":"4220","id":"1.49.1437","data":["*","*","*"]},
       {"navn":"Kaupanger skule ","kode":"975276163","id":"1.50.1477.6047","data":["","","0"]},
       {"navn":"Oslo","kode":"03","id":"1.3","data":["51","0,2","6 265"]},
       {"navn":"Oslo","kode":"0301","id":"1.3.42","data":["51","0,2","6 265"]})";

Reading reportOf(const QString& meta, const QString& rows) {
    return readNamed(QStringLiteral("rapport.json"),
                     QStringLiteral("{%1,\"rows\":[%2]}").arg(meta, rows).toUtf8());
}

Reading reportOf(const QString& rows) { return reportOf(metadata(reading2025()), rows); }

} // namespace

TEST_CASE("A report gives the figures of nation and counties and municipalities and schools",
          "[exchange][udir]") {
    const Reading reading = reportOf(QString::fromUtf8(vestland));
    REQUIRE(reading.accepted());
    CHECK(reading.format == u"udir-report");
    CHECK(reading.problems.empty());
    CHECK(told(reading) == std::vector<std::string>{"0 np.reading 5 all all all 2025-26: 50 ±0.1 n 57000",
                                                    "03 np.reading 5 all all all 2025-26: 51 ±0.2 n 6265",
                                                    "0301 np.reading 5 all all all 2025-26: 51 ±0.2 n 6265",
                                                    "4220 np.reading 5 all all all 2025-26: Q",
                                                    "46 np.reading 5 all all all 2025-26: 50 ±0.2 n 6700",
                                                    "4640 np.reading 5 all all all 2025-26: 50 ±1.5 n 127",
                                                    "975276163 np.reading 5 all all all 2025-26: M n 0"});
    CHECK(toldUnits(reading) ==
          std::vector<std::string>{"0 Hele landet, nation in  ", "03 Oslo, county in 0 ",
                                   "0301 Oslo, municipality in 03 ", "4220 Bygland, municipality in 42 ",
                                   "46 Vestland, county in 0 ", "4640 Sogndal, municipality in 46 ",
                                   "975276163 Kaupanger skule, school in 4640 "});
    CHECK(reading.batch.source.title == u"Nasjonale prøver, 5. trinn, 2025-26");
}

TEST_CASE("The order of rows and of the report's parts changes nothing", "[exchange][udir]") {
    const auto expected = told(reportOf(QString::fromUtf8(vestland)));
    QStringList rows = QString::fromUtf8(vestland).split(QStringLiteral("},"));
    for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
        rows[i] += u'}';
    }
    std::reverse(rows.begin(), rows.end());
    const QString reversed = rows.join(u',');
    CHECK(told(reportOf(reversed)) == expected);
    CHECK(toldUnits(reportOf(reversed)) == toldUnits(reportOf(QString::fromUtf8(vestland))));
    const QString turned = QStringLiteral("\n{\"rows\":[%1],\n%2}\n").arg(reversed, metadata(reading2025()));
    CHECK(told(readBytes(turned.toUtf8())) == expected);
    CHECK(told(readBytes(utf16(turned))) == expected);
}

TEST_CASE("Levels of the head are told by what they say", "[exchange][udir]") {
    // Measures above, years below, sexes between: two columns of each.
    const QString columns =
        QStringLiteral("[%1,%2],[%3],[%4,%5,%6,%7],[%8]")
            .arg(head(QStringLiteral("Andel fritatt"), 2),
                 head(QStringLiteral("Andel på mestringsnivå 1"), 2), head(QStringLiteral("Regning"), 4),
                 head(QStringLiteral("2024-25"), 1), head(QStringLiteral("Foreløpige tall 2025-26"), 1),
                 head(QStringLiteral("2024-25"), 1), head(QStringLiteral("Foreløpige tall 2025-26"), 1),
                 head(QStringLiteral("8. årstrinn"), 4));
    const Reading reading =
        reportOf(metadata(columns), QStringLiteral(R"({"navn":"Vestland","kode":"46","id":"1.50",
                                                       "data":["2,1","2,2",9.5,null]})"));
    REQUIRE(reading.accepted());
    CHECK(told(reading) == std::vector<std::string>{"46 np.numeracy.exempt 8 all all all 2024-25: 2.1",
                                                    "46 np.numeracy.exempt 8 all all all 2025-26: 2.2 P",
                                                    "46 np.numeracy.level1 8 all all all 2024-25: 9.5",
                                                    "46 np.numeracy.level1 8 all all all 2025-26: M"});
    const auto figures = figuresOf(reading);
    CHECK(figures.front().figure.line == 1);
    CHECK(figures.front().figure.column == 1);
}

TEST_CASE("A hierarchy without municipalities and with subjects above the nation", "[exchange][udir]") {
    const QString columns =
        QStringLiteral("[%1],[%2,%3]")
            .arg(head(QStringLiteral("2024-25"), 2), head(QStringLiteral("Snittkarakter"), 1),
                 head(QStringLiteral("Antall elever"), 1));
    const Reading reading =
        reportOf(metadata(columns, R"(["Fag","Nasjonalt","Fylke","Enhet"])"),
                 QStringLiteral(R"({"navn":"Matematikk 1P","kode":"MAT1019","id":"7","data":["3,3","50 000"]},
                          {"navn":"Nasjonalt","kode":"I","id":"7.1","data":["3,3","49 000"]},
                          {"navn":"Utlandet","kode":"U","id":"7.2","data":["3,9","30"]},
                          {"navn":"Vestland","kode":"46","id":"7.1.50","data":["3,2","4 100"]},
                          {"navn":"Sogndal vidaregåande skule","id":"7.1.50.6119","data":["3,1","98"]})"));
    REQUIRE(reading.accepted());
    CHECK(told(reading) ==
          std::vector<std::string>{
              "0 Matematikk 1P, Snittkarakter 0 all all all 2024-25: 3.3 n 49000",
              "46 Matematikk 1P, Snittkarakter 0 all all all 2024-25: 3.2 n 4100",
              "Sogndal vidaregåande skule Matematikk 1P, Snittkarakter 0 all all all 2024-25: 3.1 n 98",
              "Utlandet Matematikk 1P, Snittkarakter 0 all all all 2024-25: 3.9 n 30"});
    CHECK(reading.batch.counts.skipped == 2); // the row of the subject itself
    CHECK(remarks(reading).size() == 1);
}

TEST_CASE("Reports that do not fit together are refused", "[exchange][udir]") {
    CHECK(firstRefusal(reportOf(
              QStringLiteral(R"({"navn":"Vestland","kode":"46","id":"1.50","data":["50","0,2"]})"))) ==
          "1:0 The row has 2 figures where the head has 3.");
    CHECK(firstRefusal(reportOf(
              QStringLiteral(R"({"navn":"Vestland","kode":"4640","id":"1.50","data":["50","0,2","1"]})"))) ==
          "1:0 “4640” is no county number.");
    CHECK(firstRefusal(reportOf(QStringLiteral(
              R"({"navn":"Vestland","kode":"46","id":"1.2.3.4.5","data":["50","0,2","1"]})"))) ==
          "1:0 “1.2.3.4.5” is no place in the hierarchy of the rows.");
    CHECK(firstRefusal(reportOf(
              QStringLiteral(R"({"navn":"Vestland","kode":"46","id":"1.50","data":["50","x","1"]})"))) ==
          "1:2 “x” is no figure.");
    CHECK(firstRefusal(reportOf(
              QStringLiteral(R"({"navn":"Vestland","kode":"46","id":"1.50","data":["50",[],"1"]})"))) ==
          "1:2 Here is no figure, but a list or another structure.");
    const QString uneven = QStringLiteral("[%1],%2").arg(head(QStringLiteral("2025-26"), 2), measures);
    CHECK(firstRefusal(reportOf(metadata(uneven), QString::fromUtf8(vestland))) ==
          "0:0 The levels of the head do not fit together.");
    const QString huge = QStringLiteral("[%1]").arg(head(QStringLiteral("2025-26"), 2'000'000'000));
    CHECK_FALSE(reportOf(metadata(huge), QString::fromUtf8(vestland)).accepted());
    CHECK_FALSE(reportOf(QString()).accepted());
}

TEST_CASE("The same unit with other figures is refused", "[exchange][udir]") {
    CHECK_FALSE(
        reportOf(QStringLiteral(R"({"navn":"Vestland","kode":"46","id":"1.50","data":["50","0,2","1"]},
                                           {"navn":"Vestland","kode":"46","id":"1.50","data":["51","0,2","1"]})"))
            .accepted());
}

TEST_CASE("A report cut at any byte or with flipped bits holds only figures of the whole one",
          "[exchange][udir][damage]") {
    const QByteArray whole = QStringLiteral("{%1,\"rows\":[%2]}")
                                 .arg(metadata(reading2025()), QString::fromUtf8(vestland))
                                 .toUtf8();
    const auto expected = told(readBytes(whole));
    REQUIRE(expected.size() == 7);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        CAPTURE(size);
        REQUIRE_FALSE(readBytes(whole.first(size)).accepted());
    }
    std::mt19937 random(17); // NOLINT: the same flips each time
    for (int i = 0; i < 2000; ++i) {
        QByteArray flipped = whole;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()));
        flipped[at] = static_cast<char>(static_cast<unsigned char>(flipped[at]) ^ (1U << (random() % 8)));
        const Reading reading = readBytes(flipped);
        REQUIRE((reading.accepted() || reading.batch.figures.isEmpty()));
    }
}
