// SPDX-License-Identifier: MIT
// Skoleporten's long export in both column sets. Figures are invented.
#include "fixture.h"

using namespace fixture;

namespace {

const QString eleven =
    QStringLiteral("Enhetsnavn;Skoletype;Vurderingsområde;Statistikk;Indikator/delskår;Periode;"
                   "Eierform;Trinn;Kjønn;Verdi;Måleenhet\n");
const QString fourteen = QStringLiteral(
    "Enhetsnavn;EnhetsId;Fylke;Kommune;Skoletype;Vurderingsområde;Statistikk;Indikator/delskår;Periode;"
    "Eierform;Trinn;Kjønn;Verdi;Måleenhet\n");

// One line of the smaller column set.
QString line(const char* unit, const char* statistic, const char* indicator, const char* period,
             const char* grade, const char* sex, const char* value, const char* measure) {
    QStringList cells;
    for (const char* cell : {unit, "Grunnskole", "Læringsresultater", statistic, indicator, period,
                             "Offentlig", grade, sex, value, measure}) {
        cells << QString::fromUtf8(cell);
    }
    return cells.join(u';') + u'\n';
}

constexpr auto fifth = "Nasjonale prøver 5. trinn";
constexpr auto old = "Nasjonale prøver 5. trinn 2009-2013";
constexpr auto youth = "Nasjonale prøver ungdomstrinn";
constexpr auto points = "Skalapoeng";
constexpr auto mean13 = "Gjennomsnittspoeng med én desimal (1-3)";

Reading withIds(const char* units) {
    QString text = fourteen;
    for (const QString& unit : QString::fromUtf8(units).split(u'\n', Qt::SkipEmptyParts)) {
        text +=
            unit.trimmed() + QStringLiteral(";Grunnskole;Læringsresultater;Nasjonale prøver 5. trinn;Engelsk;"
                                            "2015-2016;Offentlig;Trinn 5;Begge kjønn;50;Skalapoeng\n");
    }
    return readText(text);
}

std::string only(const QString& text) {
    const Reading reading = readText(eleven + text);
    if (!reading.accepted()) {
        return firstRefusal(reading);
    }
    const auto all = told(reading);
    REQUIRE(all.size() == 1);
    return all.front();
}

} // namespace

TEST_CASE("Skoleporten's figures are known by their names", "[exchange][udir]") {
    const QString text =
        eleven +
        line("Auglend skole", fifth, "Engelsk", "2014-2015", "Trinn 5", "Begge kjønn", "53", points) +
        line("Auglend skole", fifth, "Engelsk", "2014-2015", "Trinn 5", "Jenter", ".", points) +
        line("Auglend skole", fifth, "Engelsk", "2014-2015", "Trinn 5", "Gutter", "", points) +
        line("Auglend skole", fifth, "Regning", "2019-2020", "Trinn 5", "Gutter", "*", points) +
        line("Gosen skole ", youth, "Lesing", "2020-2021", "Trinn 9", "Begge kjønn", "55", points);
    const Reading reading = readBytes("\xEF\xBB\xBF" + withCrlf(text).toUtf8());
    REQUIRE(reading.accepted());
    CHECK(reading.format == u"udir-skoleporten");
    CHECK(told(reading) == std::vector<std::string>{"Auglend skole np.english 5 all public all 2014-15: 53",
                                                    "Auglend skole np.english 5 female public all 2014-15: L",
                                                    "Auglend skole np.english 5 male public all 2014-15: O",
                                                    "Auglend skole np.numeracy 5 male public all 2019-20: Q",
                                                    "Gosen skole np.reading 9 all public all 2020-21: 55"});
    CHECK(reading.batch.counts.rows == 5);
    CHECK(reading.batch.units.size() == 2);
    CHECK(reading.batch.units.front().number.isEmpty());
    CHECK(reading.batch.units.front().kind == OrganisationKind::school);
    const FigureClaim first = figuresOf(reading).front();
    CHECK(first.figure.line == 2);
    CHECK(first.figure.column == 10);
}

TEST_CASE("Mean mastery levels are the test's figures of the years before scale points", "[exchange][udir]") {
    CHECK(only(line("Sogndal", old, "Regning", "2012-2013", "Trinn 5", "Jenter", "2,1", mean13)) ==
          "Sogndal np.numeracy 5 female public all 2012-13: 2.1");
    CHECK(only(line("Sogndal", old, "Regning", "2012-2013", "Trinn 5", "Jenter", "3,1", mean13)) ==
          "2:10 3.1 is impossible here: it lies between 1 and 3.");
    CHECK(only(line("Sogndal", youth, "Lesing", "2012-2013", "Trinn 8", "Jenter", "3,1",
                    "Gjennomsnittspoeng med én desimal (1-5)")) ==
          "Sogndal np.reading 8 female public all 2012-13: 3.1");
}

TEST_CASE("Reading had scale points of its own before the scale of 2016", "[exchange][udir]") {
    CHECK(only(line("Sogndal", fifth, "Lesing", "2015-2016", "Trinn 5", "Jenter", "51", points)) ==
          "Sogndal np.reading.points 5 female public all 2015-16: 51");
    CHECK(only(line("Sogndal", fifth, "Lesing", "2016-2017", "Trinn 5", "Jenter", "51", points)) ==
          "Sogndal np.reading 5 female public all 2016-17: 51");
}

TEST_CASE("Results by the school that pupils came from are another indicator", "[exchange][udir]") {
    CHECK(only(line("Auglend skole", youth, "Engelsk avgiverskole (Kun skolenivå)", "2014-2015", "Trinn 8",
                    "Begge kjønn", "53", points)) ==
          "Auglend skole np.english.feeder 8 all public all 2014-15: 53");
}

TEST_CASE("Shares and other statistics of Skoleporten", "[exchange][udir]") {
    CHECK(only(line("Sogndal", fifth, "Engelsk - mestringsnivå 1", "2015-2016", "Trinn 5", "Begge kjønn",
                    "24,5", "Prosent")) == "Sogndal np.english.level1 5 all public all 2015-16: 24.5");
    CHECK(only(line("Sogndal", "Grunnskolepoeng", "Grunnskolepoeng, gjennomsnitt", "2015-2016", "Trinn 10",
                    "Begge kjønn", "41,2", "Gjennomsnittspoeng med én desimal")) ==
          "Sogndal gsp 10 all public all 2015-16: 41.2");
    CHECK(only(line("Sogndal", "Elevundersøkelsen", "Læringskultur", "2015-2016", "Trinn 7", "Begge kjønn",
                    "4,1", "Gjennomsnittspoeng med én desimal (1-5)")) ==
          "Sogndal eu.laeringskultur 7 all public all 2015-16: 4.1");
    CHECK(only(line("Sogndal", "Elevundersøkelsen", "Andel elever som har opplevd mobbing", "2016-2017",
                    "Trinn 7", "Begge kjønn", "6,2", "Prosent")) ==
          "Sogndal eu.bullied 7 all public all 2016-17: 6.2");
    CHECK(only(line("Sogndal", "Ressurser", "Lærertetthet 1.-7. trinn", "2015-2016", "", "", "11,8",
                    "Gjennomsnittlig antall elever")) ==
          "Sogndal Ressurser, Lærertetthet 1.-7. trinn (Gjennomsnittlig antall elever) 0 all public all "
          "2015-16: 11.8");
}

TEST_CASE("An id is a number only where it certainly is one", "[exchange][udir]") {
    const Reading reading = withIds("Hele landet;0;;\n"
                                    "Akershus;2;Akershus;\n"
                                    "Sogn og Fjordane fylke;14;Sogn og Fjordane;\n"
                                    "Oslo kommune;301;Oslo;Oslo\n"
                                    "Sogndal;1420;Sogn og Fjordane;Sogndal\n"
                                    "Kaupanger skule;975276163;Sogn og Fjordane;Sogndal\n"
                                    "Norane skule;975276162;Sogn og Fjordane;Sogndal\n"
                                    "Sagatun skule;1420;Sogn og Fjordane;Sogndal\n"
                                    "Sentrum skole;12345;Oslo;Oslo\n"
                                    "Sentrum skole;54321;Rogaland;Stavanger\n");
    REQUIRE(reading.accepted());
    CHECK(toldUnits(reading) ==
          std::vector<std::string>{
              " Norane skule, school in  ", " Sagatun skule, school in  ",
              " Sentrum skole (Stavanger), school in  ", " Sentrum skole, school in  ",
              "0 Hele landet, nation in  ", "02 Akershus, county in 0 ",
              "0301 Oslo kommune, municipality in 03 ", "14 Sogn og Fjordane fylke, county in 0 ",
              "1420 Sogndal, municipality in 14 ", "975276163 Kaupanger skule, school in  "});
}

TEST_CASE("Skoleporten's columns are told by name in any order", "[exchange][udir]") {
    const Reading reading = readText(QStringLiteral(
        "Verdi\tMåleenhet\tKjønn\tTrinn\tPeriode\tIndikator/delskår\tStatistikk\tEnhetsnavn\n"
        "53\tSkalapoeng\tJenter\tTrinn 5\t2014-2015\tEngelsk\tNasjonale prøver 5. trinn\tAuglend skole\n"));
    CHECK(told(reading) == std::vector<std::string>{"Auglend skole np.english 5 female all all 2014-15: 53"});
}

TEST_CASE("What Skoleporten never writes is refused at its cell", "[exchange][udir]") {
    const auto says = [](const char* value, const char* period = "2014-2015") {
        return only(line("Sogndal", fifth, "Engelsk", period, "Trinn 5", "Jenter", value, points));
    };
    CHECK(says("101") == "2:10 101 scale points are impossible: they lie between 0 and 100.");
    CHECK(says(":") == "2:10 “:” is no figure.");
    CHECK(says("..") == "2:10 “..” is no figure.");
    CHECK(says("-") == "2:10 “-” is no figure.");
    CHECK(says("53", "2014-2016") == "2:6 “2014-2016” is no year.");
    CHECK(says("48*").find("logged-in user") != std::string::npos);
    QString lost = eleven;
    lost.remove(QStringLiteral("Trinn;"));
    CHECK(firstRefusal(readText(lost + QStringLiteral("a;b;c;d;e;2014-2015;f;Jenter;53;Skalapoeng\n"))) ==
          "1:0 The column “Trinn” is missing.");
    CHECK(firstRefusal(readText(eleven)) == "1:0 There is nothing below the head.");
    const QString one = line("Sogndal", fifth, "Engelsk", "2014-2015", "Trinn 5", "Jenter", "53", points);
    const QString other = line("Sogndal", fifth, "Engelsk", "2014-2015", "Trinn 5", "Jenter", "54", points);
    CHECK(only(one + other) == "3:10 Line 2 has another figure for the same unit.");
}

TEST_CASE("A long export cut at any byte holds only figures of the whole one", "[exchange][udir][damage]") {
    const QByteArray whole =
        withCrlf(eleven +
                 line("Auglend skole", fifth, "Engelsk", "2014-2015", "Trinn 5", "Jenter", "53", points) +
                 line("Åmøy skole (utgått)", old, "Regning", "2012-2013", "Trinn 5", "Gutter", ".", mean13) +
                 line("Gosen skole", youth, "Lesing", "2020-2021", "Trinn 9", "Begge kjønn", "55", points))
            .toUtf8();
    const auto expected = told(readBytes(whole));
    REQUIRE(expected.size() == 3);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Reading reading = readBytes(whole.first(size));
        const auto found = told(reading);
        CAPTURE(size);
        REQUIRE((reading.accepted() || found.empty()));
        REQUIRE(std::includes(expected.begin(), expected.end(), found.begin(), found.end()));
    }
    std::mt19937 random(23); // NOLINT: the same flips each time
    for (int i = 0; i < 2000; ++i) {
        QByteArray flipped = whole;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()));
        flipped[at] = static_cast<char>(static_cast<unsigned char>(flipped[at]) ^ (1U << (random() % 8)));
        const Reading reading = readBytes(flipped);
        REQUIRE((reading.accepted() || reading.batch.figures.isEmpty()));
    }
}

TEST_CASE("What counts pupils or teachers is no mean of Skoleporten's", "[exchange][udir]") {
    // Grunnskolepoeng go to 60, so a number of pupils would pass for them.
    CHECK(
        only(line("Sogndal", "Grunnskolepoeng", "Grunnskolepoeng, antall elever", "2015-2016", "Trinn 10",
                  "Begge kjønn", "45", "Antall elever")) ==
        "Sogndal Grunnskolepoeng, Grunnskolepoeng, antall elever (Antall elever) 10 all public all 2015-16: "
        "45");
    const Reading ratio = readText(eleven + line("Sogndal", "Ressurser", "Lærertetthet", "2015-2016", "", "",
                                                 "13,5", "Antall elever per lærer"));
    REQUIRE(ratio.accepted());
    CHECK(ratio.batch.indicators.at(0).indicator.measure == Measure::mean);
    CHECK(only(line("Sogndal", fifth, "Rekning", "2015-2016", "Trinn 5", "Gutar", "50", points)) ==
          "Sogndal np.numeracy 5 male public all 2015-16: 50");
}
