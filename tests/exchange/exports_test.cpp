// SPDX-License-Identifier: MIT
// Further exports that the same publishers make: other years, grades, measures, column sets and encodings
// than those of the files at hand. All figures are invented.
#include "fixture.h"

using namespace fixture;

namespace {

QByteArray withBom(const QString& text) { return QByteArray("\xEF\xBB\xBF") + withCrlf(text).toUtf8(); }

} // namespace

TEST_CASE("A wide export by sex with levels, exemptions and two years, semicolons and UTF-8",
          "[exchange][udir]") {
    const QString heads =
        QStringLiteral("EnhetNivaa;Nasjonaltkode;Fylkekode;Kommunekode;Organisasjonsnummer;Nasjonalt;Fylke;"
                       "Kommune;EnhetNavn;"
                       "2022-23.Regning.8. trinn.Alle eierformer.Jenter.Skalapoeng;"
                       "2022-23.Regning.8. trinn.Alle eierformer.Jenter.Usikkerhet;"
                       "2022-23.Regning.8. trinn.Alle eierformer.Jenter.Antall elever deltatt;"
                       "2022-23.Regning.8. trinn.Alle eierformer.Jenter.Andel elever på mestringsnivå 1;"
                       "2022-23.Regning.8. trinn.Alle eierformer.Jenter.Andel elever fritatt;"
                       "2022-23.Regning.8. trinn.Alle eierformer.Jenter.Andel elever ikke deltatt;"
                       "2023-24.Regning.9. årstrinn.Offentlig.Gutter.Skalapoeng;"
                       "2023-24.Regning.9. årstrinn.Offentlig.Gutter.Mestringsnivå 5 (%);"
                       "2023-24.Regning.9. årstrinn.Offentlig.Gutter.Antall elever deltatt\n");
    const QString rows = QStringLiteral(
        "1;I;Alle;Alle;0;Hele landet;Alle fylker;Alle kommuner;Alle skoler;49;0,1;28 "
        "512;11,2;3,1;1,4;53;21,7;24 004\n"
        "3;I;46;4640;4640;Hele landet;Vestland;Sogndal;Alle skoler;51;2,4;64;9,4;*;*;54;25,0;60\n"
        "4;I;46;4640;974595559;Hele landet;Vestland;Sogndal;Kvåle skule;*;*;*;*;*;*;;;0\n");
    const Reading reading = readBytes(withBom(heads + rows));
    REQUIRE(refusals(reading).empty());
    CHECK(remarks(reading).empty());
    CHECK(reading.sniffed.hasBom);
    CHECK(told(reading) ==
          std::vector<std::string>{"0 np.numeracy 8 female all all 2022-23: 49 ±0.1 n 28512",
                                   "0 np.numeracy 9 male public all 2023-24: 53 n 24004",
                                   "0 np.numeracy.absent 8 female all all 2022-23: 1.4",
                                   "0 np.numeracy.exempt 8 female all all 2022-23: 3.1",
                                   "0 np.numeracy.level1 8 female all all 2022-23: 11.2 n 28512",
                                   "0 np.numeracy.level5 9 male public all 2023-24: 21.7 n 24004",
                                   "4640 np.numeracy 8 female all all 2022-23: 51 ±2.4 n 64",
                                   "4640 np.numeracy 9 male public all 2023-24: 54 n 60",
                                   "4640 np.numeracy.absent 8 female all all 2022-23: Q",
                                   "4640 np.numeracy.exempt 8 female all all 2022-23: Q",
                                   "4640 np.numeracy.level1 8 female all all 2022-23: 9.4 n 64",
                                   "4640 np.numeracy.level5 9 male public all 2023-24: 25.0 n 60",
                                   "974595559 np.numeracy 8 female all all 2022-23: Q",
                                   "974595559 np.numeracy 9 male public all 2023-24: M n 0",
                                   "974595559 np.numeracy.absent 8 female all all 2022-23: Q",
                                   "974595559 np.numeracy.exempt 8 female all all 2022-23: Q",
                                   "974595559 np.numeracy.level1 8 female all all 2022-23: Q",
                                   "974595559 np.numeracy.level5 9 male public all 2023-24: M n 0"});
}

TEST_CASE("Year, grade, subject, sex and ownership may stand in columns of their own", "[exchange][udir]") {
    const Reading reading =
        readText(QStringLiteral("EnhetNivaa;Fylkekode;Kommunekode;Organisasjonsnummer;Nasjonalt;Fylke;"
                                "Kommune;EnhetNavn;Skoleår;Trinn;Fag;Kjønn;"
                                "Eierform;Skalapoeng;Usikkerhet;Antall elever deltatt\n"
                                "3;46;4640;4640;Hele landet;Vestland;Sogndal;Alle skoler;2022-23;5. "
                                "trinn;Engelsk;Alle kjønn;Alle eierformer;49;"
                                "1,7;131\n"
                                "3;46;4640;4640;Hele landet;Vestland;Sogndal;Alle skoler;2023-24;5. "
                                "trinn;Engelsk;Jenter;Alle eierformer;48;2,4;"
                                "66\n"
                                "4;46;4640;974595559;Hele landet;Vestland;Sogndal;Kvåle skule;2023-24;9. "
                                "trinn;Lesing;Gutter;Offentlig;55;*;*\n"));
    REQUIRE(refusals(reading).empty());
    CHECK(told(reading) == std::vector<std::string>{"4640 np.english 5 all all all 2022-23: 49 ±1.7 n 131",
                                                    "4640 np.english 5 female all all 2023-24: 48 ±2.4 n 66",
                                                    "974595559 np.reading 9 male public all 2023-24: 55"});
}

TEST_CASE("Schools below counties alone, and counties alone", "[exchange][udir]") {
    const QString measures =
        QStringLiteral("2023-24.Lesing.5. årstrinn.Privat.Alle kjønn.Skalapoeng|"
                       "2023-24.Lesing.5. årstrinn.Privat.Alle kjønn.Antall elever deltatt\n");
    const Reading schools =
        readText(QStringLiteral("EnhetNivaa|Fylkekode|Fylke|Organisasjonsnummer|EnhetNavn|") + measures +
                 QStringLiteral("2|46|Vestland|46|Alle skoler|51|181\n"
                                "4|46|Vestland|974595559|Kvåle skule|50|28\n"));
    REQUIRE(refusals(schools).empty());
    CHECK(told(schools) ==
          std::vector<std::string>{"46 np.reading 5 all private all 2023-24: 51 n 181",
                                   "974595559 np.reading 5 all private all 2023-24: 50 n 28"});
    CHECK(unit(schools, "974595559")->parent == u"46");
    const Reading counties = readText(
        QStringLiteral("EnhetNivaa|Nasjonaltkode|Fylkekode|Nasjonalt|Fylke|") + measures +
        QStringLiteral("1|I|Alle|Hele landet|Alle fylker|50|2 018\n2|I|3|Hele landet|Oslo|52|410\n"));
    REQUIRE(refusals(counties).empty());
    CHECK(told(counties) == std::vector<std::string>{"0 np.reading 5 all private all 2023-24: 50 n 2018",
                                                     "03 np.reading 5 all private all 2023-24: 52 n 410"});
}

TEST_CASE("Exempt, absent and levels in other words of the publisher", "[exchange][udir]") {
    for (const auto& [word, code] : std::vector<std::pair<QString, std::string>>{
             {QStringLiteral("Andel elever som er fritatt"), "np.english.exempt"},
             {QStringLiteral("Andel fritatte elever"), "np.english.exempt"},
             {QStringLiteral("Fritak (prosent)"), "np.english.exempt"},
             {QStringLiteral("Andel elever som ikke deltok"), "np.english.absent"},
             {QStringLiteral("Andel elever ikke deltatt"), "np.english.absent"},
             {QStringLiteral("Andel ikke møtt"), "np.english.absent"},
             {QStringLiteral("Prosentandel på mestringsnivå 2"), "np.english.level2"},
             {QStringLiteral("Mestringsnivå 2 - andel elever"), "np.english.level2"},
             {QStringLiteral("Andel elever på nivå 2"), "np.english.level2"},
             {QStringLiteral("Deltakelse (%)"), "np.english.participation"},
             {QStringLiteral("Deltakerandel"), "np.english.participation"},
             {QStringLiteral("Antall elever fritatt"), "np.english.exempt.count"},
             {QStringLiteral("Antall fritatte"), "np.english.exempt.count"},
             {QStringLiteral("Antall elever ikke deltatt"), "np.english.absent.count"},
             {QStringLiteral("Antall elever på mestringsnivå 2"), "np.english.level2.count"}}) {
        const Reading reading = readText(
            QStringLiteral(
                "EnhetNivaa|Nasjonaltkode|Fylkekode|Nasjonalt|Fylke|2023-24.Engelsk.5. årstrinn.Alle "
                "eierformer.Alle kjønn.%1\n2|I|46|Hele landet|Vestland|21\n")
                .arg(word));
        INFO(word.toStdString());
        CHECK(told(reading) == std::vector<std::string>{"46 " + code + " 5 all all all 2023-24: 21"});
    }
}

TEST_CASE("Skoleporten's fourteen columns from another year and county", "[exchange][udir]") {
    const Reading reading = readBytes(withBom(QStringLiteral(
        "Enhetsnavn;EnhetsId;Fylke;Kommune;Skoletype;Vurderingsområde;Statistikk;Indikator/"
        "delskår;Periode;Eierform;"
        "Trinn;Kjønn;Verdi;Måleenhet\n"
        "Hele landet;1;;;Grunnskole;Læringsresultater;Nasjonale prøver 5. trinn;Lesing;2018-2019;Alle "
        "eierformer;Trinn "
        "5;Begge kjønn;50;Skalapoeng\n"
        "Sogn og Fjordane fylke;14;Sogn og Fjordane;;Grunnskole;Læringsresultater;Nasjonale prøver 5. "
        "trinn;Lesing;2018-2019;Offentlig;Trinn 5;Jenter;51;Skalapoeng\n"
        "Leikanger kommune;1419;Sogn og Fjordane;Leikanger;Grunnskole;Læringsresultater;Nasjonale prøver 5. "
        "trinn;Lesing;2018-2019;Offentlig;Trinn 5;Gutter;*;Skalapoeng\n"
        "Kvåle skule;974595559;Sogn og Fjordane;Sogndal;Grunnskole;Læringsresultater;Nasjonale prøver "
        "ungdomstrinn;Regning - mestringsnivå 5;2018-2019;Offentlig;Trinn 8;Begge kjønn;12,5;Prosent\n")));
    REQUIRE(refusals(reading).empty());
    CHECK(told(reading) ==
          std::vector<std::string>{"0 np.reading 5 all all all 2018-19: 50",
                                   "14 np.reading 5 female public all 2018-19: 51",
                                   "1419 np.reading 5 male public all 2018-19: Q",
                                   "974595559 np.numeracy.level5 8 all public all 2018-19: 12.5"});
}

TEST_CASE("The pupil survey with several topics as CSV and as JSON", "[exchange][udir]") {
    const Reading csv = readBytes(withBom(QStringLiteral(
        "EnhetNivaa;Fylkekode;Fylke;Kommunekode;Kommune;Organisasjonsnummer;EnhetNavn;Skoleaarnavn;Trinnnavn;"
        "EierformNavn;"
        "Kjoenn;Spoersmaalgruppe;Spoersmaalnavn;Score;Standardavvik;AntallBesvart;AndelMobbet\n"
        "3;46;Vestland;4640;Sogndal;4640;Alle skoler;2023-24;7. årstrinn;Alle eierformer;Alle "
        "kjønn;Trivsel;Alle "
        "spørsmål;4,3;0,65;131;\n"
        "3;46;Vestland;4640;Sogndal;4640;Alle skoler;2023-24;10. årstrinn;Alle eierformer;Alle kjønn;Støtte "
        "fra "
        "lærerne;Alle spørsmål;3,9;0,80;102;\n"
        "3;46;Vestland;4640;Sogndal;4640;Alle skoler;2024-25;7. årstrinn;Alle eierformer;Alle "
        "kjønn;Trivsel;Alle "
        "spørsmål;*;*;*;\n")));
    REQUIRE(refusals(csv).empty());
    // 1.96 · 0.65 / √131 = 0.1113; 1.96 · 0.80 / √102 = 0.1553
    const std::vector<std::string> said{
        "4640 eu.stoette-fra-laererne 10 all all all 2023-24: 3.9 ±0.1553 n 102",
        "4640 eu.trivsel 7 all all all 2023-24: 4.3 ±0.1113 n 131",
        "4640 eu.trivsel 7 all all all 2024-25: Q"};
    CHECK(told(csv) == said);
    const auto answer = [](const char* topic, const char* year, const char* grade, const char* score,
                           const char* sd, const char* n) {
        return QStringLiteral(R"({"EnhetNivaa":"3","Fylkekode":"46","Fylke":"Vestland","Kommunekode":"4640",
"Kommune":"Sogndal","Organisasjonsnummer":"4640","EnhetNavn":"Alle skoler","Skoleaarnavn":"%2","Trinnnavn":"%3",
"EierformNavn":"Alle eierformer","Kjoenn":"Alle kjønn","Spoersmaalgruppe":"%1","Spoersmaalnavn":"Alle spørsmål",
"Score":"%4","Standardavvik":"%5","AntallBesvart":"%6","AndelMobbet":null})")
            .arg(QString::fromUtf8(topic), QString::fromUtf8(year), QString::fromUtf8(grade),
                 QString::fromUtf8(score), QString::fromUtf8(sd), QString::fromUtf8(n));
    };
    const QString all = answer("Trivsel", "2023-24", "7. årstrinn", "4,3", "0,65", "131") + u',' +
                        answer("Støtte fra lærerne", "2023-24", "10. årstrinn", "3,9", "0,80", "102") + u',' +
                        answer("Trivsel", "2024-25", "7. årstrinn", "*", "*", "*");
    const Reading json = readNamed(QStringLiteral("eu.json"), (u'[' + all + u']').toUtf8());
    REQUIRE(refusals(json).empty());
    CHECK(told(json) == said);
}

TEST_CASE("Another table of Statistics Norway in each of its forms", "[exchange][ssb]") {
    const std::string pupils = "4640 ssb.12345.elevar 0 all all all ";
    const std::string ratio = "4640 ssb.12345.elevar-per-laerar-gjennomsnitt 0 all all all ";
    const std::vector<std::string> said{pupils + "2020: 1380", pupils + "2021: 1402", ratio + "2020: 11.2",
                                        ratio + "2021: Q"};
    const QString title =
        QStringLiteral("\"12345: Grunnskolar, etter region, statistikkvariabel og år\"\n\n");
    SECTION("years as rows") {
        const Reading reading = readBytes(
            latin1(title + QStringLiteral(
                               "\"region\";\"år\";\"Elevar\";\"Elevar per lærar (gjennomsnitt)\"\n"
                               "\"4640 Sogndal\";\"2020\";1380;11,2\n\"4640 Sogndal\";\"2021\";1402;:\n")));
        CHECK(refusals(reading).empty());
        CHECK(told(reading) == said);
        CHECK(reading.batch.source.tableId == u"12345");
    }
    SECTION("contents and years in the heads") {
        const Reading reading = readBytes(latin1(
            title + QStringLiteral("\"region\";\"Elevar 2020\";\"Elevar 2021\";\"Elevar per lærar "
                                   "(gjennomsnitt) 2020\";\"Elevar "
                                   "per lærar (gjennomsnitt) 2021\"\n\"4640 Sogndal\";1380;1402;11,2;:\n")));
        CHECK(refusals(reading).empty());
        CHECK(told(reading) == said);
    }
    SECTION("contents as rows, years in the heads") {
        const Reading reading = readBytes(latin1(
            title +
            QStringLiteral("\"region\";\"statistikkvariabel\";\"2020\";\"2021\"\n\"4640 Sogndal\";\"Elevar\";"
                           "1380;1402\n\"4640 Sogndal\";\"Elevar per lærar (gjennomsnitt)\";11,2;:\n")));
        CHECK(refusals(reading).empty());
        CHECK(told(reading) == said);
    }
    SECTION("all as rows") {
        const Reading reading = readBytes(latin1(
            title +
            QStringLiteral("\"region\",\"statistikkvariabel\",\"år\",\"value\"\n\"4640 Sogndal\",\"Elevar\","
                           "\"2020\",1380\n\"4640 Sogndal\",\"Elevar\",\"2021\",1402\n\"4640 "
                           "Sogndal\",\"Elevar per lærar (gjennomsnitt)\",\"2020\",11.2\n\"4640 "
                           "Sogndal\",\"Elevar per lærar (gjennomsnitt)\",\"2021\",:\n")));
        CHECK(refusals(reading).empty());
        CHECK(told(reading) == said);
    }
}

TEST_CASE("A sparse dataset with statuses and several contents", "[exchange][jsonstat]") {
    const QByteArray text(R"json({"version":"2.0","class":"dataset",
"label":"12345: Grunnskolar, etter region, statistikkvariabel og år","source":"Statistisk sentralbyrå",
"updated":"2025-06-01T06:00:00Z","id":["Region","ContentsCode","Tid"],"size":[2,2,2],
"dimension":{"Region":{"label":"region","category":{"index":{"4640":0,"4639":1},"label":{"4640":"Sogndal","4639":"Vik"}}},
"ContentsCode":{"label":"statistikkvariabel","category":{"index":{"Elevar":0,"Andel":1},
"label":{"Elevar":"Elevar","Andel":"Andel med vedtak (prosent)"},
"unit":{"Elevar":{"base":"elevar","decimals":0},"Andel":{"base":"prosent","decimals":1}}}},
"Tid":{"label":"år","category":{"index":{"2020":0,"2021":1},"label":{"2020":"2020","2021":"2021"}}}},
"value":{"0":1380,"1":1402,"2":7.5,"4":290,"6":0,"7":9.0},"status":{"3":":","5":"..","6":":"},
"role":{"time":["Tid"],"geo":["Region"],"metric":["ContentsCode"]},
"extension":{"px":{"tableid":"12345","decimals":0}}})json");
    const Reading reading = readNamed(QStringLiteral("svar.json"), text);
    REQUIRE(refusals(reading).empty());
    CHECK(told(reading) ==
          std::vector<std::string>{
              "4639 ssb.12345.Andel 0 all all all 2020: Q", "4639 ssb.12345.Andel 0 all all all 2021: 9.0",
              "4639 ssb.12345.Elevar 0 all all all 2020: 290", "4639 ssb.12345.Elevar 0 all all all 2021: O",
              "4640 ssb.12345.Andel 0 all all all 2020: 7.5", "4640 ssb.12345.Andel 0 all all all 2021: Q",
              "4640 ssb.12345.Elevar 0 all all all 2020: 1380",
              "4640 ssb.12345.Elevar 0 all all all 2021: 1402"});
    CHECK(reading.batch.source.tableId == u"12345");
}

TEST_CASE("A PX file of another table in ISO 8859-15 with codes and a title of several lines",
          "[exchange][px]") {
    const QString text = QString::fromUtf8(R"px(CHARSET="ANSI";
AXIS-VERSION="2010";
CODEPAGE="iso-8859-15";
LANGUAGE="no";
CREATION-DATE="20250601 08:00";
DECIMALS=1;
MATRIX="Grunnskolar";
TABLEID="12345";
SUBJECT-AREA="Utdanning";
TITLE="12345: Grunnskolar, etter region, "
"statistikkvariabel "
"og år";
CONTENTS="Grunnskolar";
UNITS="elevar, prosent";
STUB="region","statistikkvariabel";
HEADING="år";
CONTVARIABLE="statistikkvariabel";
VALUES("region")="Sogndal","Lærdal","Høyanger (-2019)";
VALUES("statistikkvariabel")="Elevar","Andel med vedtak (prosent)";
VALUES("år")="2018","2019";
TIMEVAL("år")=TLIST(A1),"2018","2019";
CODES("region")="4640","4642","1416";
CODES("statistikkvariabel")="Elevar","Andel";
CODES("år")="2018","2019";
UNITS("Elevar")="elevar";
UNITS("Andel med vedtak (prosent)")="prosent";
PRECISION("statistikkvariabel","Andel med vedtak (prosent)")=1;
DATASYMBOL2="..";
DATASYMBOL3=":";
SOURCE="Statistisk sentralbyrå";
DATA=
1380 1402
7.5 "..."
271 266
".." 8.0
540 ".."
"..." 6.1;
)px");
    const Reading reading = readNamed(QStringLiteral("12345.px"), text.toLatin1());
    REQUIRE(refusals(reading).empty());
    CHECK(told(reading) ==
          std::vector<std::string>{
              "1416 ssb.12345.Andel 0 all all all 2018: Q", "1416 ssb.12345.Andel 0 all all all 2019: 6.1",
              "1416 ssb.12345.Elevar 0 all all all 2018: 540", "1416 ssb.12345.Elevar 0 all all all 2019: O",
              "4640 ssb.12345.Andel 0 all all all 2018: 7.5", "4640 ssb.12345.Andel 0 all all all 2019: Q",
              "4640 ssb.12345.Elevar 0 all all all 2018: 1380",
              "4640 ssb.12345.Elevar 0 all all all 2019: 1402", "4642 ssb.12345.Andel 0 all all all 2018: O",
              "4642 ssb.12345.Andel 0 all all all 2019: 8.0", "4642 ssb.12345.Elevar 0 all all all 2018: 271",
              "4642 ssb.12345.Elevar 0 all all all 2019: 266"});
    CHECK(unit(reading, "4642")->name == QString::fromUtf8("Lærdal"));
    CHECK(reading.batch.source.title ==
          QString::fromUtf8("12345: Grunnskolar, etter region, statistikkvariabel og år"));
}

TEST_CASE("One unit of each version of the school register", "[exchange][nsr]") {
    for (
        const char* text :
        {R"({"OrgNr":"974595559","Navn":"Kvåle skule","KommuneNr":"4640","FylkeNr":"46","ErAktiv":true,"ErSkole":true,
"ErGrunnSkole":true,"ErPrivatSkole":false,"ErOffentligSkole":true,"Maalform":"Nynorsk","SkoletrinnFra":8,"SkoletrinnTil":10,
"EndretDato":"2015-02-03T00:00:00"})",
         R"({"Orgnr":"974595559","Navn":"Kvåle skule","Kommunenr":"4640","Fylkesnr":"46","ErAktiv":true,"ErSkole":true,
"ErGrunnskole":true,"ErPrivatskole":false,"ErOffentligSkole":true,"Maalform":{"Id":"N","Navn":"Nynorsk"},
"SkoletrinnGSFra":8,"SkoletrinnGSTil":10,"Koordinat":{"Lengdegrad":7.1,"Breddegrad":61.2},"UtgaattDato":null,
"DatoEndret":"2019-05-02T01:00:00+02:00"})",
         R"({"Organisasjonsnummer":"974595559","Navn":"Kvåle skule","Kommunenummer":"4640","Fylkesnummer":"46",
"ErAktiv":true,"ErSkole":true,"ErGrunnskole":true,"ErPrivatskole":false,"ErOffentligSkole":true,
"Skolekategorier":[{"Id":"1","Navn":"Grunnskole"}],"SkoletrinnGSFra":8,"SkoletrinnGSTil":10,
"Maalform":{"Id":"N","Navn":"Nynorsk"},"Elevtall":250,"DatoEndret":"2025-03-21T15:14:49.497+01:00"})"}) {
        const Reading reading = readNamed(QStringLiteral("enhet.json"), QByteArray(text));
        INFO(text);
        REQUIRE(refusals(reading).empty());
        const std::string school = recordsOf(reading, "organisation").back();
        CHECK(school.find(QString::fromUtf8("school|974595559|Kvåle skule|4640|").toStdString()) == 0);
        CHECK(school.find("|8|10|nynorsk|") != std::string::npos);
    }
}
