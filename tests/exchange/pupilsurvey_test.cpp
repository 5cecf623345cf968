// SPDX-License-Identifier: MIT
// Answers of Udir's export API about the pupil survey. Figures are invented unless a comment says otherwise.
#include "fixture.h"

#include <cmath>

using namespace fixture;

namespace {

Reading answers(const char* objects) {
    return readNamed(QStringLiteral("svar.json"), QByteArray("[") + objects + "]");
}

const char* const learning =
    R"({"Spoersmaalgruppe":"Læringskultur","Spoersmaalnavn":"Alle spørsmål","Skoleaarnavn":"2023-24",
        "EnhetNivaa":3,"Fylkekode":"46","Fylke":"Vestland","Kommunekode":"4640","Kommune":"Sogndal",
        "Organisasjonsnummer":"4640","EnhetNavn":"Alle skoler","TrinnKode":"7","Trinnnavn":"7. årstrinn",
        "EierformNavn":"Alle eierformer","Kjoenn":"Jente","Score":"4,1","Standardavvik":"0,70","AntallBesvart":"  49",
        "AndelSvaralternativ1":"2,0","AndelSvaralternativ2":"*","AndelSvaralternativ3":null,
        "AntallBesvartSvaralternativ1":"1","Sidenummer":1,"RaderSide":1,"RaderTotalt":1})";

const Indicator& indicator(const Reading& reading, const char16_t* code) {
    for (const IndicatorClaim& claim : reading.batch.indicators) {
        if (claim.indicator.code == QString::fromUtf16(code)) {
            return claim.indicator;
        }
    }
    FAIL("no such indicator");
    return reading.batch.indicators.front().indicator;
}

} // namespace

TEST_CASE("An answer gives its mean and the shares of its alternatives", "[exchange][udir]") {
    const Reading reading = answers(learning);
    REQUIRE(reading.accepted());
    CHECK(reading.format == u"udir-pupil-survey");
    CHECK(reading.problems.empty());
    // 1.96 · 0.70 / √49 = 0.196; a null beside figures is an alternative that the question has not.
    CHECK(told(reading) ==
          std::vector<std::string>{"4640 eu.laeringskultur 7 female all all 2023-24: 4.1 ±0.1960 n 49",
                                   "4640 eu.laeringskultur.count1 7 female all all 2023-24: 1",
                                   "4640 eu.laeringskultur.share1 7 female all all 2023-24: 2.0 n 49",
                                   "4640 eu.laeringskultur.share2 7 female all all 2023-24: Q n 49"});
    const Indicator& mean = indicator(reading, u"eu.laeringskultur");
    CHECK(mean.measure == Measure::mean);
    CHECK(mean.direction == Direction::higherIsBetter);
    CHECK(mean.threshold == 10);
    CHECK(mean.least == 1.0);
    CHECK(mean.most == 5.0);
    CHECK(indicator(reading, u"eu.laeringskultur.share1").measure == Measure::share);
    CHECK(reading.batch.counts.empty == 1);
}

TEST_CASE("Keys in any order and spelling tell the same", "[exchange][udir]") {
    const Reading reading = answers(
        R"({"score":"4,1","Kjønn":"Jente","AndelSvaralternativ2":"*","standardavvik":"0,70","Trinnnavn":"7. årstrinn",
            "KommuneNr":"4640","KommuneNavn":"Sogndal","FylkesNr":"46","FylkesNavn":"Vestland",
            "Indikator":"Læringskultur","SkoleårNavn":"2023-24","antallBesvart":49,"AndelSvaralternativ1":2.0,
            "AntallBesvartSvaralternativ1":1})");
    REQUIRE(reading.accepted());
    CHECK(told(reading) == told(answers(learning)));
}

TEST_CASE("Answers as CSV are the same answers", "[exchange][udir]") {
    const Reading reading = readText(QStringLiteral(
        "Spoersmaalgruppe;Spoersmaalnavn;Skoleaarnavn;EnhetNivaa;Nasjonaltkode;Nasjonalt;Fylkekode;Fylke;"
        "Kommunekode;"
        "Kommune;Organisasjonsnummer;EnhetNavn;TrinnKode;Trinnnavn;EierformNavn;Kjoenn;Score;Standardavvik;"
        "AntallBesvart;AndelSvaralternativ1;AndelSvaralternativ2;AntallBesvartSvaralternativ1\n"
        "Læringskultur;Alle spørsmål;2023-24;3;I;Hele landet;46;Vestland;4640;Sogndal;4640;Alle skoler;7;7. "
        "årstrinn;"
        "Alle eierformer;Jente;4,1;0,70;49;2,0;*;1\n"));
    REQUIRE(reading.accepted());
    CHECK(reading.format == u"udir-pupil-survey");
    CHECK(told(reading) == told(answers(learning)));
}

// Figures of Udir's table 154: Vg2, 2022-23 and 2025-26. 13 of 160 pupils are 8,1 %.
TEST_CASE("Where shares cannot come from so few answers the number is that of the bullied",
          "[exchange][udir]") {
    const auto answer = [](const char* question, const char* share, const char* number) {
        return QStringLiteral(
                   R"({"Spoersmaalgruppe":"Mobbing på skolen","Spoersmaalnavn":"%1","Skoleaarnavn":"2022-23",
                                  "Trinnnavn":"Videregående trinn 2","Kjoenn":"Alle kjønn","AndelMobbet":"%2",
                                  "AntallBesvart":"%3","EierformNavn":"Privat eiet",
                                  "EnhetNavn":"Bergen private gymnas AS "})")
            .arg(QString::fromUtf8(question), QString::fromUtf8(share), QString::fromUtf8(number));
    };
    const QString all =
        answer("Alle spørsmål", "8,1", "13") + u',' +
        answer("Er du blitt mobbet av voksne på skolen de siste månedene?", "5,0", "8") + u',' +
        answer("Er du blitt mobbet av andre elever på skolen de siste månedene?", "0,0", "0") + u',' +
        answer("Er du blitt mobbet digitalt (mobil, iPad, PC) de siste månedene?", "*", "*");
    const Reading reading = answers(all.toUtf8().constData());
    REQUIRE(reading.accepted());
    const std::string of = "Bergen private gymnas AS eu.bullied";
    CHECK(told(reading) == std::vector<std::string>{of + " 12 all private all 2022-23: 8.1",
                                                    of + ".adults 12 all private all 2022-23: 5.0",
                                                    of + ".adults.count 12 all private all 2022-23: 8",
                                                    of + ".count 12 all private all 2022-23: 13",
                                                    of + ".digital 12 all private all 2022-23: Q",
                                                    of + ".digital.count 12 all private all 2022-23: Q",
                                                    of + ".pupils 12 all private all 2022-23: 0.0",
                                                    of + ".pupils.count 12 all private all 2022-23: 0"});
    CHECK(remarks(reading).size() == 1);
    CHECK(indicator(reading, u"eu.bullied").direction == Direction::lowerIsBetter);
    CHECK(indicator(reading, u"eu.bullied.count").threshold == 5);
    CHECK(reading.batch.counts.skipped == 0);
}

TEST_CASE("Where the shares allow it the number is that of those who answered", "[exchange][udir]") {
    const Reading reading = answers(
        R"({"Spoersmaalgruppe":"Mobbing på skolen","Skoleaarnavn":"2022-23","Trinnnavn":"7. årstrinn",
            "AndelMobbet":"5,0","AntallBesvart":"120","Organisasjonsnummer":"975276163","EnhetNavn":"Kaupanger skule"})");
    CHECK(told(reading) == std::vector<std::string>{"975276163 eu.bullied 7 all all all 2022-23: 5.0 n 120"});
}

TEST_CASE("A number that fits neither is left out and told", "[exchange][udir]") {
    const auto answer = [](const char* share, const char* number, const char* sex) {
        return QStringLiteral(
                   R"({"Skoleaarnavn":"2022-23","Trinnnavn":"7. årstrinn","Kjoenn":"%3","AndelMobbet":"%1",
                                  "AntallBesvart":"%2","EnhetNavn":"Kaupanger skule"})")
            .arg(QString::fromUtf8(share), QString::fromUtf8(number), QString::fromUtf8(sex));
    };
    // 4,8 % is no share of 7 answers; 0,0 % is no share with 3 bullied.
    const Reading reading =
        answers((answer("4,8", "7", "Jente") + u',' + answer("0,0", "3", "Gutt")).toUtf8().constData());
    REQUIRE(reading.accepted());
    CHECK(told(reading) ==
          std::vector<std::string>{"Kaupanger skule eu.bullied 7 female all all 2022-23: 4.8",
                                   "Kaupanger skule eu.bullied 7 male all all 2022-23: 0.0"});
    CHECK(reading.batch.counts.skipped == 2);
}

TEST_CASE("Ownership parts a unit's answers and the same answer twice is passed over", "[exchange][udir]") {
    const char* const both =
        R"({"Spoersmaalgruppe":"Trivsel","Skoleaarnavn":"2023-24","Trinnnavn":"7. årstrinn","EierformNavn":"Privat eiet",
            "Score":"4,4","EnhetNavn":"Sogn skule"},
           {"Spoersmaalgruppe":"Trivsel","Skoleaarnavn":"2023-24","Trinnnavn":"7. årstrinn","EierformNavn":"Offentlig skole",
            "Score":"4,2","EnhetNavn":"Sogn skule"},
           {"Spoersmaalgruppe":"Trivsel","Skoleaarnavn":"2023-24","Trinnnavn":"7. årstrinn","EierformNavn":"Privat eiet",
            "Score":"4,4","EnhetNavn":"Sogn skule "})";
    const Reading reading = answers(both);
    REQUIRE(reading.accepted());
    CHECK(told(reading) == std::vector<std::string>{"Sogn skule eu.trivsel 7 all private all 2023-24: 4.4",
                                                    "Sogn skule eu.trivsel 7 all public all 2023-24: 4.2"});
    CHECK(remarks(reading) == std::vector<std::string>{"3:0 This line repeats line 1."});
    const QByteArray other = QByteArray(both).replace("\"4,4\",\"EnhetNavn\":\"Sogn skule \"",
                                                      "\"4,5\",\"EnhetNavn\":\"Sogn skule \"");
    CHECK_FALSE(answers(other.constData()).accepted());
}

TEST_CASE("Parts of the pupils that are no breakdown wait for a person", "[exchange][udir]") {
    const Reading reading = answers(
        R"({"Spoersmaalgruppe":"Trivsel","Skoleaarnavn":"2023-24","Trinnnavn":"Videregående trinn 1",
            "UtdanningsprogramNavn":"Studiespesialisering","GruppeNavn":"Alle grupper","Score":"4,4","EnhetNavn":"Sogn skule"})");
    CHECK(told(reading) ==
          std::vector<std::string>{
              "Sogn skule Studiespesialisering, Trivsel, Score 11 all all all 2023-24: 4.4"});
}

TEST_CASE("Participation is a share of those who were invited", "[exchange][udir]") {
    const Reading reading = answers(
        R"({"EnhetNivaa":"1","Nasjonaltkode":"I","Nasjonalt":"Hele landet","Organisasjonsnummer":"I","EnhetNavn":"Alle skoler",
            "Skoleaarnavn":"2023-24","Trinnnavn":"7. årstrinn","EierformNavn":"Alle eierformer","AndelDeltatt":"90,0",
            "AntallBesvart":"54 000","AntallInvitert":"60 000"})");
    CHECK(told(reading) ==
          std::vector<std::string>{"0 eu.answered 7 all all all 2023-24: 54000",
                                   "0 eu.participation 7 all all all 2023-24: 90.0 n 60000"});
}

TEST_CASE("Nothing but nulls is a breakdown that does not exist", "[exchange][udir]") {
    const Reading reading = answers(
        R"({"Spoersmaalgruppe":"Trivsel","Skoleaarnavn":"2023-24","Trinnnavn":"7. årstrinn","Score":null,
            "Standardavvik":null,"AntallBesvart":null,"EnhetNavn":"Sogn skule"})");
    CHECK(told(reading) == std::vector<std::string>{"Sogn skule eu.trivsel 7 all all all 2023-24: M"});
}

TEST_CASE("A standard deviation without a number of answers is left out and told", "[exchange][udir]") {
    const Reading reading = answers(
        R"({"Spoersmaalgruppe":"Trivsel","Skoleaarnavn":"2023-24","Trinnnavn":"7. årstrinn","Score":"4,4",
            "Standardavvik":"0,8","EnhetNavn":"Sogn skule"})");
    CHECK(told(reading) == std::vector<std::string>{"Sogn skule eu.trivsel 7 all all all 2023-24: 4.4"});
    CHECK(reading.batch.counts.skipped == 1);
    CHECK(remarks(reading).size() == 1);
}

TEST_CASE("Impossible answers are refused at their place", "[exchange][udir]") {
    const auto says = [](const char* key, const char* value) {
        return firstRefusal(answers(
            QStringLiteral(
                R"({"Spoersmaalgruppe":"Trivsel","Skoleaarnavn":"2023-24","EnhetNavn":"Sogn skule","%1":"%2"})")
                .arg(QString::fromUtf8(key), QString::fromUtf8(value))
                .toUtf8()
                .constData()));
    };
    CHECK(says("Score", "5,1") == "1:4 5.1 is impossible here: it lies between 1 and 5.");
    CHECK(says("AndelMobbet", "101") == "1:4 A share of 101 percent is impossible.");
    CHECK(says("AndelSvaralternativ1", "4.1") == "1:4 “4.1” is no figure.");
    CHECK(says("Score", "4,1*").find("logged-in user") != std::string::npos);
    CHECK(firstRefusal(answers(R"({"Score":"4,1","Spoersmaalgruppe":"Trivsel","EnhetNavn":"Sogn skule"})")) ==
          "1:0 No school year is told here.");
    CHECK(firstRefusal(answers(R"({"Score":"4,1","Skoleaarnavn":"2023-24","EnhetNavn":" "})")) ==
          "1:3 The unit has neither number nor name.");
}

TEST_CASE("Answers cut at any byte are refused and flipped bits never crash the reader",
          "[exchange][udir][damage]") {
    const QByteArray whole = QByteArray("[") + learning + "]";
    for (qsizetype size = 0; size < whole.size(); ++size) {
        CAPTURE(size);
        REQUIRE_FALSE(readBytes(whole.first(size)).accepted());
    }
    std::mt19937 random(19); // NOLINT: the same flips each time
    for (int i = 0; i < 2000; ++i) {
        QByteArray flipped = whole;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()));
        flipped[at] = static_cast<char>(static_cast<unsigned char>(flipped[at]) ^ (1U << (random() % 8)));
        const Reading reading = readBytes(flipped);
        REQUIRE((reading.accepted() || reading.batch.figures.isEmpty()));
    }
}

TEST_CASE("A county without a level is known by its number", "[exchange][udir]") {
    const Reading reading = readText(
        QStringLiteral("Spørsmålsgruppe;Skoleår;Trinn;Kjønn;Fylkekode;Fylke;Enhetsnavn;Score;Antall besvart\n"
                       "Trivsel;2022-23;7. årstrinn;Gutar;46;Vestland;Vestland;4,3;560\n"));
    REQUIRE(reading.accepted());
    CHECK(figure(reading, "46", "eu.trivsel", "2022-23", {.grade = 7, .sex = Sex::male}) == "4.3 n 560");
    // What has a name of its own may be a school of the county.
    const Reading school = readText(
        QStringLiteral("Spørsmålsgruppe;Skoleår;Trinn;Kjønn;Fylkekode;Fylke;Enhetsnavn;Score;Antall besvart\n"
                       "Trivsel;2022-23;7. årstrinn;Jenter;46;Vestland;Åmot skule;4,3;560\n"));
    CHECK(figure(school, "Åmot skule", "eu.trivsel", "2022-23", {.grade = 7, .sex = Sex::female}) ==
          "4.3 n 560");
}

TEST_CASE("The nation without a level lies in county 00", "[exchange][udir]") {
    for (const char* number : {"I", ""}) {
        const Reading reading = readText(
            QStringLiteral("Spoersmaalgruppe;Skoleaarnavn;Trinnnavn;Kjoenn;Fylkekode;Kommunekode;"
                           "Organisasjonsnummer;EnhetNavn;Score;AntallBesvart\n"
                           "Trivsel;2022-23;7. årstrinn;Alle kjønn;00;0000;%1;Hele landet;4,3;56000\n")
                .arg(QString::fromUtf8(number)));
        INFO(firstRefusal(reading));
        REQUIRE(reading.accepted());
        CHECK(told(reading) == std::vector<std::string>{"0 eu.trivsel 7 all all all 2022-23: 4.3 n 56000"});
    }
}
