// SPDX-License-Identifier: MIT
#include "fixture.h"

#include <map>

using namespace fixture;

namespace {

Reading readJson(const QByteArray& text) { return readNamed(QStringLiteral("file.json"), text); }

// Made here; the numbers have right check digits.
const char* const school =
    R"({"Organisasjonsnummer":"975276112","Navn":"Bygda skule ","FulltNavn":"Bygda skule Avd oppvekst",
"Fylke":{"Fylkesnummer":"46","Navn":"Vestland"},"Kommune":{"Kommunenummer":"4639","Navn":"Vik","Fylkesnummer":"46"},
"ErAktiv":true,"ErSkole":true,"ErGrunnskole":true,"ErPrivatskole":false,"ErOffentligSkole":true,
"Skolekategorier":[{"Id":"1","Navn":"Grunnskole"},{"Id":"5","Navn":"Kommunal"}],
"SkoletrinnGSFra":1,"SkoletrinnGSTil":7,"SkoletrinnVGSFra":0,"SkoletrinnVGSTil":0,"Maalform":{"Id":"N","Navn":"Nynorsk"},
"Koordinat":{"Lengdegrad":0,"Breddegrad":0},"Elevtall":41,"Epost":"post@example.org","Telefon":"57 00 00 00",
"Beliggenhetsadresse":{"Adresse":"Skulevegen 1","Postnummer":"6893","Poststed":"VIK I SOGN","Land":"Norge"},
"OppstartsEllerStiftelsesdato":"1969-02-01T00:00:00+01:00","Utgaattype":{"Id":"A","Navn":"Ingen utgåttype"},
"UtgaattDato":null,"ForeldreRelasjoner":[{"Enhet":{"Organisasjonsnummer":"974743272","Navn":"Vik kommune"},
"Relasjonstype":{"Id":"6","Navn":"Eierstruktur"}}],"DatoEndret":"2025-03-21T15:14:49.497+01:00"})";

QByteArray changed(const char* from, const char* to) {
    QByteArray text(school);
    REQUIRE(text.contains(from));
    return text.replace(from, to);
}

std::string onlyUnit(const Reading& reading) {
    REQUIRE(refusals(reading).empty());
    return recordsOf(reading, "organisation").back();
}

} // namespace

TEST_CASE("A school of version 4 becomes a record below its municipality", "[exchange][nsr]") {
    const Reading reading = readJson(school);
    CHECK(reading.format == u"nsr-nbr");
    CHECK(refusals(reading).empty());
    CHECK(remarks(reading).empty());
    CHECK(recordsOf(reading, "organisation") ==
          std::vector<std::string>{
              "county|46|Vestland|", "municipality|4639|Vik|46",
              "school|975276112|Bygda skule Avd oppvekst|4639|1969-02-01||municipal|4639|1|7|nynorsk|NSR "
              "2025-03-21|post@example.org|57 00 00 00|Skulevegen 1, 6893 VIK I SOGN"});
    REQUIRE(reading.records.size() == 3); // what others refer to comes first
    CHECK(reading.batch.source.licence == u"NLOD");
}

TEST_CASE("Older versions of the register say the same with other names", "[exchange][nsr]") {
    const char* const said = "school|975276112|Bygda skule|4639|||private||1|10|bokmaal|NSR 2019-05-02|||";
    CHECK(onlyUnit(readJson(R"([{"Orgnr":"975276112","Navn":"Bygda skule","Kommunenr":"4639","Fylkesnr":"46",
"ErAktiv":true,"ErSkole":true,"ErPrivatskole":true,"ErOffentligSkole":false,"SkoletrinnGSFra":1,"SkoletrinnGSTil":10,
"Maalform":{"Id":"B","Navn":"Bokmål"},"DatoEndret":"2019-05-02T01:00:00+02:00"}])")) == said);
    CHECK(onlyUnit(readJson(
              R"({"Enheter":[{"OrgNr":"975276112","Navn":"Bygda skule","KommuneNr":"4639","FylkeNr":"46",
"ErAktiv":true,"ErSkole":true,"ErPrivatskole":true,"SkoletrinnFra":1,"SkoletrinnTil":10,"Maalform":"Bokmål",
"DatoEndret":"2019-05-02"}]})")) == said);
    // The day is Norway's: half past eleven in the evening UTC is the next morning there.
    CHECK(onlyUnit(readJson(changed("1969-02-01T00:00:00+01:00", "1969-01-31T23:30:00Z")))
              .find("|1969-02-01|") != std::string::npos);
}

TEST_CASE("Closed units end on the day that the register tells", "[exchange][nsr]") {
    const Reading told =
        readJson(changed("\"UtgaattDato\":null", "\"UtgaattDato\":\"2008-08-01T00:00:00+02:00\"")
                     .replace("\"ErAktiv\":true", "\"ErAktiv\":false"));
    CHECK(onlyUnit(told).find("|1969-02-01|2008-08-01|") != std::string::npos);
    CHECK(remarks(told).empty());
    const Reading untold = readJson(changed("\"ErAktiv\":true", "\"ErAktiv\":false"));
    CHECK(onlyUnit(untold).find("|1969-02-01|2025-03-21|") != std::string::npos);
    CHECK(onlyUnit(untold).find(
              "|NSR 2025-03-21: closed at the latest that day; the register does not tell when|") !=
          std::string::npos);
    CHECK(remarks(untold) ==
          std::vector<std::string>{
              "0:0 1 closed unit has no closing day in the file. It is kept as closed from the day of its "
              "last change in the register, at the latest, and its source says so."});
}

TEST_CASE("Kindergartens and their owners", "[exchange][nbr]") {
    const Reading reading = readJson(R"([
{"Orgnr":"981098641","Navn":"Fjord barnehage","Kommunenr":"4639","Fylkesnr":"46","ErBarnehage":true,"ErBarnehageEier":false,
 "ErOffentligBarnehage":false,"ErPrivatBarnehage":true,"ErAktiv":true,
 "ForeldreRelasjoner":[{"Enhet":{"Organisasjonsnummer":"995262398","Navn":"Fjord barnehage AS"},"Relasjonstype":{"Navn":"Eierstruktur"}}]},
{"Orgnr":"995262398","Navn":"Fjord barnehage AS","Kommunenr":"4639","Fylkesnr":"46","ErBarnehage":false,"ErBarnehageEier":true,
 "ErOffentligBarnehage":false,"ErPrivatBarnehage":false,"ErAktiv":true},
{"Orgnr":"974743272","Navn":"Vik kommune","Kommunenr":"4639","Fylkesnr":"46","ErBarnehage":false,"ErBarnehageEier":true,"ErAktiv":true},
{"Orgnr":"982748054","Navn":"Dal barnehage","Kommunenr":"301","Fylkesnr":"3","ErBarnehage":true,"ErOffentligBarnehage":true,"ErAktiv":true}
])");
    CHECK(recordsOf(reading, "organisation") ==
          std::vector<std::string>{
              "county|03||", "county|46||", "municipality|0301||03", "municipality|4639||46",
              "business|995262398|Fjord barnehage AS|4639||||||||NBR|||",
              "other|974743272|Vik kommune|4639||||||||NBR|||",
              "kindergarten|981098641|Fjord barnehage|4639|||private|995262398||||NBR|||",
              "kindergarten|982748054|Dal barnehage|0301||||||||NBR|||"});
    CHECK(remarks(reading) ==
          std::vector<std::string>{"0:0 1 unit does not tell whether municipality, county or state owns it; "
                                   "that is left open."});
}

TEST_CASE("Units without a right number are refused at their place", "[exchange][nsr]") {
    CHECK(firstRefusal(readJson(changed("975276112", "975276113"))) ==
          "1:0 “975276113” is no organisation number (Bygda skule).");
    CHECK(firstRefusal(readJson(changed("\"975276112\"", "null"))) ==
          "1:0 “” is no organisation number (Bygda skule).");
    CHECK(onlyUnit(readJson(changed("975276112", "U90099006").replace("4639", "2599")))
              .find("school||Bygda skule Avd oppvekst|") == 0);
    CHECK(firstRefusal(readJson(R"({"EnhetListe":[],"ErSkole":1,"Orgnr":1})")) ==
          "0:0 The file has no units.");
    const Reading twice = readJson(QByteArray("[") + school + ',' + school + ']');
    CHECK(recordsOf(twice, "organisation").size() == 3);
    CHECK(remarks(twice) ==
          std::vector<std::string>{"2:0 The unit 975276112 is there twice; the first stays."});
    const QByteArray whole = school;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const Reading reading = readJson(whole.first(size));
        CAPTURE(size);
        REQUIRE_FALSE(reading.accepted());
        REQUIRE(reading.records.empty());
    }
}

TEST_CASE("The school register of April 2025", "[exchange][nsr][real]") {
    const auto file = shared::data("nsr/nsr_v4_skolekategori_1_grunnskole.json");
    NEEDS_FILE(file)
    const Reading reading = readJson(bytesOf(file));
    CHECK(refusals(reading).empty());
    CHECK(reading.batch.counts.rows == 3748);
    REQUIRE(reading.records.size() == 3);
    CHECK(reading.records[1].lines.size() == 626); // 627 numbers, one of which stands for abroad
    REQUIRE(reading.records[2].lines.size() == 3748);
    std::map<QString, int> ownership;
    int closed = 0;
    for (const RecordRows::Line& line : reading.records[2].lines) {
        REQUIRE(line.cells.at(0) == u"school");
        ++ownership[line.cells.at(6)];
        closed += line.cells.at(5).isEmpty() ? 0 : 1;
    }
    // Counted in the file by other means.
    CHECK(closed == 971);
    CHECK(ownership[QStringLiteral("municipal")] == 2850);
    CHECK(ownership[QStringLiteral("private")] == 294);
    CHECK(ownership[QStringLiteral("county")] == 18);
    CHECK(ownership[QStringLiteral("state")] == 1);
    CHECK(ownership[QString()] == 585);
    const auto units = recordsOf(reading, "organisation");
    CHECK(std::find(units.begin(), units.end(),
                    "school|975276112|Feios skule|4639|||municipal|4639||||NSR 2025-03-21|||") !=
          units.end());
}

TEST_CASE("Tables made of the registers", "[exchange][nsr][real]") {
    const auto schools = shared::data("nsr/derived_nsr2025_sogn_grunnskolar.csv");
    const auto kindergartens = shared::data("nsr/derived_nbr2020_sogn_barnehagar.csv");
    NEEDS_FILE(schools)
    NEEDS_FILE(kindergartens)
    const auto linesOf = [](const std::filesystem::path& file) {
        return QString::fromUtf8(bytesOf(file)).split(u'\n', Qt::SkipEmptyParts).size() - 1;
    };
    const Reading ofSchools = readBytes(bytesOf(schools));
    CHECK(refusals(ofSchools).empty());
    CHECK(ofSchools.format == u"nsr-nbr");
    REQUIRE_FALSE(ofSchools.records.empty());
    CHECK(static_cast<qsizetype>(ofSchools.records.back().lines.size()) == linesOf(schools));
    const Reading ofKindergartens = readBytes(bytesOf(kindergartens));
    CHECK(refusals(ofKindergartens).empty());
    CHECK(ofKindergartens.batch.counts.rows == linesOf(kindergartens));
    const auto units = recordsOf(ofKindergartens, "organisation");
    CHECK(std::count_if(units.begin(), units.end(), [](const std::string& line) {
              return line.find("kindergarten|981098641|Feios barnehage|4639||||||||NBR 2020-10-26|") == 0;
          }) == 1);
}
