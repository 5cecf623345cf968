// SPDX-License-Identifier: MIT
#include "fixture.h"
#include "support/text.h"

#include <algorithm>

using namespace fixture;

namespace {

// In the form of Statistics Norway's files; figures of table 07459 (CC BY 4.0).
QString population() {
    return QString::fromUtf8(R"px(CHARSET="ANSI";
AXIS-VERSION="2013";
CODEPAGE="iso-8859-15";
LANGUAGE="no";
LANGUAGES="no","en";
CREATION-DATE="20200227 08:00";
DECIMALS=0;
SHOWDECIMALS=0;
MATRIX="Folkemengde";
TABLEID="07459";
SUBJECT-CODE="be";
TITLE="07459: Befolkning, etter region, alder, "
"statistikkvariabel og år";
TITLE[en]="07459: Population, by region, age, contents and year";
CONTENTS="Befolkning";
UNITS="personer";
STUB="region","alder";
STUB[en]="region","age";
HEADING="statistikkvariabel","år";
HEADING[en]="contents","year";
CONTVARIABLE="statistikkvariabel";
VALUES("region")="Sogndal","Årdal (-2019)";
VALUES[en]("region")="Sogndal","Årdal (-2019)";
VALUES("alder")="0 år","105 år eller eldre";
VALUES("statistikkvariabel")="Personer";
VALUES("år")="2019","2020";
TIMEVAL("år")=TLIST(A1,"2019"-"2020");
CODES("region")="K-4640","K-1424";
CODES("alder")="000","105+";
CODES("statistikkvariabel")="Personer1";
UNITS("Personer")="personer";
DATASYMBOL1=".";
DATASYMBOL2="..";
DATASYMBOL3=":";
DATASYMBOLNIL="-";
LAST-UPDATED="20200227 08:00";
SOURCE="Statistisk sentralbyrå";
NOTE="Tal for 1. januar.#Grenser som i 2020.";
DATA=
101 120 
"-" 1 
44 "..." 
".." "."
;
)px");
}

Reading readPx(const QString& text) { return readNamed(QStringLiteral("file.px"), text.toLatin1()); }

// A table of one row for each value, and a year.
QString tallPx(qsizetype values) {
    QStringList names;
    for (qsizetype i = 0; i < values; ++i) {
        names << QStringLiteral("\"r%1\"").arg(i);
    }
    return QStringLiteral("CHARSET=\"ANSI\";\nAXIS-VERSION=\"2000\";\nTITLE=\"x\";\nSTUB=\"region\";\n"
                          "HEADING=\"tid\";\nVALUES(\"region\")=") +
           names.join(u',') + QStringLiteral(";\nVALUES(\"tid\")=\"2020\";\nDATA=\n1 2 3;\n");
}

// The same with KEYS: the row of Årdal's oldest, nothing but zeros, is left out.
QString sparse() {
    const QString dense = population();
    const qsizetype data = dense.indexOf(QStringLiteral("DATA="));
    return dense.first(data) +
           QString::fromUtf8("KEYS(\"region\")=CODES;\nKEYS(\"alder\")=VALUES;\nDATA=\n"
                             "\"K-1424\",\"0 år\",44 43\n\"K-4640\",\"105 år eller eldre\",0 1\n"
                             "\"K-4640\",\"0 år\",101 120\n;\n");
}

std::string changed(const char* from, const char* to) {
    const QString before = QString::fromUtf8(from);
    REQUIRE(population().contains(before));
    return firstRefusal(readPx(population().replace(before, QString::fromUtf8(to))));
}

} // namespace

TEST_CASE("A PX file gives units periods and ages with their marks", "[exchange][px]") {
    const Reading reading = readPx(population());
    CHECK(refusals(reading).empty());
    CHECK(reading.format == u"px");
    CHECK(told(reading) ==
          std::vector<std::string>{
              "1424 population 0 all all 0 2019: 44", "1424 population 0 all all 0 2020: Q",
              "1424 population 0 all all 105+ 2019: O", "1424 population 0 all all 105+ 2020: M",
              "4640 population 0 all all 0 2019: 101", "4640 population 0 all all 0 2020: 120",
              "4640 population 0 all all 105+ 2019: 0", "4640 population 0 all all 105+ 2020: 1"});
    REQUIRE(unit(reading, "1424") != nullptr);
    CHECK(unit(reading, "1424")->name == u"Årdal"_s);
    CHECK(unit(reading, "1424")->validTo == QDate(2020, 1, 1));
    const Source& source = reading.batch.source;
    CHECK(source.title == u"07459: Befolkning, etter region, alder, statistikkvariabel og år");
    CHECK(source.publisher == u"Statistisk sentralbyrå");
    CHECK(source.licence == u"CC BY 4.0");
    CHECK(source.changed == u"20200227 08:00");
    CHECK(source.tableId == u"07459");
    CHECK(source.note == u"Tal for 1. januar.\nGrenser som i 2020.");
    CHECK(reading.batch.counts.suppressed == 1);
}

TEST_CASE("A figure of a PX file knows its line and its cell", "[exchange][px]") {
    std::vector<std::pair<qint64, int>> places;
    for (const FigureClaim& claim : figuresOf(readPx(population()))) {
        places.emplace_back(claim.figure.line, claim.figure.column);
    }
    std::sort(places.begin(), places.end());
    const qint64 first = population().left(population().indexOf(QStringLiteral("\n101 "))).count(u'\n') + 2;
    CHECK(places == std::vector<std::pair<qint64, int>>{{first, 1},
                                                        {first, 2},
                                                        {first + 1, 1},
                                                        {first + 1, 2},
                                                        {first + 2, 1},
                                                        {first + 2, 2},
                                                        {first + 3, 1},
                                                        {first + 3, 2}});
}

TEST_CASE("A PX file with KEYS leaves out rows of zeros", "[exchange][px]") {
    const Reading reading = readPx(sparse());
    CHECK(refusals(reading).empty());
    CHECK(told(reading) ==
          std::vector<std::string>{
              "1424 population 0 all all 0 2019: 44", "1424 population 0 all all 0 2020: 43",
              "1424 population 0 all all 105+ 2019: 0", "1424 population 0 all all 105+ 2020: 0",
              "4640 population 0 all all 0 2019: 101", "4640 population 0 all all 0 2020: 120",
              "4640 population 0 all all 105+ 2019: 0", "4640 population 0 all all 105+ 2020: 1"});
    CHECK(remarks(reading) ==
          std::vector<std::string>{
              "0:0 1 row is not in DATA: a file with KEYS leaves out those that hold nothing but 0."});
    const auto refused = [](const char* from, const char* to) {
        return firstRefusal(readPx(sparse().replace(QString::fromUtf8(from), QString::fromUtf8(to))));
    };
    CHECK(refused("\"K-1424\",\"0 år\",44", "\"K-1429\",\"0 år\",44")
              .find("“K-1429” is no value of “region”") != std::string::npos);
    CHECK(refused("\"K-1424\",\"0 år\",44 43", "\"K-4640\",\"0 år\",44 43").find("there twice") !=
          std::string::npos);
    CHECK(refused("101 120\n;", "101\n;").find("The last row of DATA was cut off.") != std::string::npos);
}

TEST_CASE("Letters of a PX file follow its code page", "[exchange][px]") {
    const QString text = population();
    CHECK(told(readNamed(QStringLiteral("file.px"), text.toUtf8())) == told(readPx(text)));
    CHECK(unit(readNamed(QStringLiteral("file.px"), text.toUtf8()), "1424")->name == u"Årdal"_s);
    // 0xA4 is the euro in ISO 8859-15.
    QByteArray bytes = text.toLatin1()
                           .replace("\"personer\";\nSTUB", "\"\xA4\";\nSTUB")
                           .replace("UNITS(\"Personer\")=\"personer\";\n", "");
    bytes.replace("07459", "07458").replace("\"Personer\"", "\"Utgifter\"");
    CHECK(readNamed(QStringLiteral("file.px"), bytes).batch.indicators.at(0).indicator.unit == u"€"_s);
    CHECK(changed("CODEPAGE=\"iso-8859-15\"", "CODEPAGE=\"cp850\"") ==
          "0:0 The register does not read the code page “cp850”.");
}

TEST_CASE("Numbers of a PX file stay as they stand", "[exchange][px]") {
    QString text = population().replace(QStringLiteral("07459"), QStringLiteral("12345"));
    text.replace(QStringLiteral("101 120"), QStringLiteral("50.0 -1.25"));
    const Reading reading = readPx(text);
    CHECK(refusals(reading).empty());
    CHECK(figure(reading, "4640", "ssb.12345.Personer1", "2019", {.age = QStringLiteral("0")}) == "50.0");
    CHECK(figure(reading, "4640", "ssb.12345.Personer1", "2020", {.age = QStringLiteral("0")}) == "-1.25");
    CHECK(reading.batch.indicators.at(0).indicator.name == u"Personer (Befolkning)");
    CHECK(reading.batch.indicators.at(0).indicator.unit == u"personer");
}

TEST_CASE("A PX file that does not fit itself is refused with the reason", "[exchange][px]") {
    CHECK(changed("101 120 \n", "101 120 7 \n").find("DATA has 9 cells where the variables make 8") !=
          std::string::npos);
    CHECK(changed("101 120 \n", "101 \n").find("DATA has 7 cells where the variables make 8") !=
          std::string::npos);
    CHECK(changed("\".\"\n;", "\".\"\n").find("DATA does not end with a semicolon") != std::string::npos);
    CHECK(changed("\".\"\n;", "\".\"\n; 5").find("There is more after the semicolon") != std::string::npos);
    CHECK(changed("\"K-4640\",\"K-1424\"", "\"K-4640\"") ==
          "22:0 The variable “region” has 2 values and 1 codes.");
    CHECK(changed("\"K-4640\",\"K-1424\"", "\"K-4640\",\"K-4640\"") ==
          "22:0 The variable “region” has a value twice.");
    CHECK(changed("HEADING=\"statistikkvariabel\",\"år\"", "HEADING=\"statistikkvariabel\",\"kvartal\"") ==
          "0:0 The variable “kvartal” has no values.");
    CHECK(changed("44 \"", "4x \"").find("“4x” is no figure.") != std::string::npos);
    CHECK(changed("44 \"", "44,5 \"").find("DATA has 9 cells") != std::string::npos); // a comma parts cells
}

TEST_CASE("A symbol of a PX file may be explained in words", "[exchange][px]") {
    const auto withSymbol = [](const char* words) {
        QString text = population();
        text.replace(QStringLiteral("DATASYMBOL3=\":\""),
                     QStringLiteral("DATASYMBOL3=\"%1\"").arg(QString::fromUtf8(words)));
        text.replace(QStringLiteral("44 \""), QStringLiteral("\"...\" \""));
        return readNamed(QStringLiteral("file.px"), latin1(text));
    };
    const auto statusOf = [](const Reading& reading) {
        REQUIRE(reading.accepted());
        const auto claims = figuresOf(reading);
        return std::count_if(claims.begin(), claims.end(), [](const FigureClaim& claim) {
            return claim.figure.status == Status::suppressed;
        });
    };
    const auto plain = statusOf(withSymbol(":"));
    CHECK(plain > 0);
    CHECK(statusOf(withSymbol("Vises ikke av konfidensialitetshensyn")) == plain);
    CHECK(statusOf(withSymbol("Not for publication")) == plain);
    CHECK(statusOf(withSymbol("Oppgave mangler")) == 0);
}

TEST_CASE("A PX file cut at any byte is refused", "[exchange][px][damage]") {
    const QByteArray whole = population().toLatin1();
    const qsizetype end = whole.lastIndexOf(';');
    for (qsizetype size = 0; size <= end; ++size) {
        const Reading reading = readNamed(QStringLiteral("file.px"), whole.first(size));
        CAPTURE(size);
        REQUIRE_FALSE(reading.accepted());
        REQUIRE(reading.batch.figures.isEmpty());
    }
    const QByteArray keyed = sparse().toLatin1();
    std::mt19937 random(29); // NOLINT: the same flips each time
    for (int i = 0; i < 2000; ++i) {
        QByteArray flipped = i % 2 == 0 ? whole : keyed;
        flipped[static_cast<qsizetype>(random() % static_cast<unsigned>(flipped.size()))] =
            static_cast<char>(random());
        const Reading reading = readNamed(QStringLiteral("file.px"), flipped);
        REQUIRE((reading.accepted() || reading.batch.figures.isEmpty()));
    }
}

TEST_CASE("A PX file with more values or variables than any table has is refused before they are looked at",
          "[exchange][px]") {
    CHECK(firstRefusal(readPx(tallPx(200'001)))
              .ends_with("The variable “region” has more than 200,000 values. Take the table out in parts, "
                         "with fewer years, ages or units in each file, or as CSV."));
    CHECK(firstRefusal(readPx(tallPx(4))).ends_with("it was cut or changed."));
    QStringList names;
    for (int i = 0; i < 101; ++i) {
        names << QStringLiteral("\"v%1\"").arg(i);
    }
    CHECK(firstRefusal(readPx(QStringLiteral("CHARSET=\"ANSI\";\nAXIS-VERSION=\"2000\";\nSTUB=") +
                              names.join(u',') + QStringLiteral(";\nDATA=\n1;\n")))
              .ends_with("The table has more than 100 variables. Take it out with fewer, or as CSV."));
}
