// SPDX-License-Identifier: MIT
#include "fixture.h"

#include <set>

using namespace fixture;

namespace {

// In the form of KLASS's answers; the reform of 1 January 2020 (Statistics Norway, classification 131).
const char* const reform = R"({"codeChanges":[
{"oldCode":"1417","oldName":"Vik","oldShortName":"","newCode":"4639","newName":"Vik","newShortName":"","changeOccurred":"2020-01-01"},
{"oldCode":"1418","oldName":"Balestrand","newCode":"4640","newName":"Sogndal","changeOccurred":"2020-01-01"},
{"oldCode":"1419","oldName":"Leikanger","newCode":"4640","newName":"Sogndal","changeOccurred":"2020-01-01"},
{"oldCode":"1420","oldName":"Sogndal","newCode":"4640","newName":"Sogndal","changeOccurred":"2020-01-01"}
]})";

Reading readJson(const QByteArray& text) { return readNamed(QStringLiteral("file.json"), text); }

Reading changes(const char* objects) { return readJson(QByteArray("{\"codeChanges\":[") + objects + "]}"); }

} // namespace

TEST_CASE("A reform becomes units with their time and what each became", "[exchange][klass]") {
    const Reading reading = readJson(reform);
    CHECK(refusals(reading).empty());
    CHECK(reading.format == u"ssb-klass");
    CHECK(recordsOf(reading, "organisation") ==
          std::vector<std::string>{
              "municipality|1417|Vik||2020-01-01", "municipality|1418|Balestrand||2020-01-01",
              "municipality|1419|Leikanger||2020-01-01", "municipality|1420|Sogndal||2020-01-01",
              "municipality|4639|Vik|2020-01-01|", "municipality|4640|Sogndal|2020-01-01|"});
    CHECK(recordsOf(reading, "succession") ==
          std::vector<std::string>{
              "1417|4639|2020-01-01|100|Vik → Vik",
              "1418|4640|2020-01-01||Balestrand → Sogndal. Nesse in Balestrand, with 116 people, went to "
              "Høyanger (4638) the same day: the sum of the old municipalities is not exactly the new one.",
              "1419|4640|2020-01-01|100|Leikanger → Sogndal", "1420|4640|2020-01-01|100|Sogndal → Sogndal"});
    // Units come in before what refers to them.
    REQUIRE(reading.records.size() == 2);
    CHECK(reading.records.front().columns == QStringList{QStringLiteral("kind"), QStringLiteral("number"),
                                                         QStringLiteral("name"), QStringLiteral("valid_from"),
                                                         QStringLiteral("valid_to")});
    CHECK(reading.records.back().lines.at(1).line == 2);
}

TEST_CASE("Births deaths splits and new names", "[exchange][klass]") {
    const Reading born = changes(
        R"({"oldCode":null,"oldName":null,"newCode":"1580","newName":"Haram","changeOccurred":"2024-01-01"},
           {"oldCode":"1111","oldName":"Sokndal","newCode":"","newName":"","changeOccurred":"2030-01-01"})");
    CHECK(recordsOf(born, "organisation") == std::vector<std::string>{"municipality|1111|Sokndal||2030-01-01",
                                                                      "municipality|1580|Haram|2024-01-01|"});
    CHECK(recordsOf(born, "succession").empty());
    // Ålesund went on as 1508, and Haram left it.
    const Reading split = changes(
        R"({"oldCode":"1507","oldName":"Ålesund","newCode":"1508","newName":"Ålesund","changeOccurred":"2024-01-01"},
           {"oldCode":"1507","oldName":"Ålesund","newCode":"1580","newName":"Haram","changeOccurred":"2024-01-01"})");
    CHECK(recordsOf(split, "succession") ==
          std::vector<std::string>{"1507|1508|2024-01-01||Ålesund → Ålesund",
                                   "1507|1580|2024-01-01||Ålesund → Haram"});
    // A part that went elsewhere while the rest kept its number; a name that changed.
    const Reading part = changes(
        R"({"oldCode":"1418","oldName":"Balestrand","newCode":"1417","newName":"Vik","changeOccurred":"1964-01-01"},
           {"oldCode":"1418","oldName":"Balestrand","newCode":"1418","newName":"Balestrand","changeOccurred":"1964-01-01"},
           {"oldCode":"1417","oldName":"Vik","newCode":"1417","newName":"Vik i Sogn","changeOccurred":"1964-01-01"})");
    CHECK(recordsOf(part, "organisation") ==
          std::vector<std::string>{"municipality|1417|Vik i Sogn||", "municipality|1418|Balestrand||"});
    CHECK(recordsOf(part, "succession") ==
          std::vector<std::string>{"1418|1417|1964-01-01||Balestrand → Vik. A part; the rest went on."});
    CHECK(remarks(part) == std::vector<std::string>{
                               "0:0 2 changes are of names or borders: the units kept their numbers, so they "
                               "make no succession."});
}

TEST_CASE("Counties change like municipalities", "[exchange][klass]") {
    const Reading reading = changes(
        R"({"oldCode":"12","oldName":"Hordaland","newCode":"46","newName":"Vestland","changeOccurred":"2020-01-01"},
           {"oldCode":"14","oldName":"Sogn og Fjordane","newCode":"46","newName":"Vestland","changeOccurred":"2020-01-01"},
           {"oldCode":"99","oldName":"Uoppgitt","newCode":"99","newName":"Uoppgitt","changeOccurred":"2020-01-01"})");
    CHECK(recordsOf(reading, "organisation") ==
          std::vector<std::string>{"county|12|Hordaland||2020-01-01",
                                   "county|14|Sogn og Fjordane||2020-01-01",
                                   "county|46|Vestland|2020-01-01|"});
    CHECK(remarks(reading) ==
          std::vector<std::string>{"3:0 “99 Uoppgitt” is no municipality and no county; it is left out."});
}

TEST_CASE("Codes come as JSON and as CSV", "[exchange][klass]") {
    const std::vector<std::string> expected = {"municipality|4639|Vik|2020-01-01|",
                                               "municipality|4640|Sogndal|2020-01-01|"};
    const Reading json = readJson(
        R"({"codes":[{"code":"4639","parentCode":null,"level":"1","name":"Vik","shortName":"","validFrom":"2020-01-01","validTo":null},
           {"code":"4640","parentCode":null,"level":"1","name":"Sogndal","shortName":"","validFrom":"2020-01-01","validTo":null},
           {"code":"9999","parentCode":null,"level":"1","name":"Uoppgitt","shortName":"","validFrom":null,"validTo":null}]})");
    CHECK(recordsOf(json, "organisation") == expected);
    const Reading csv =
        readBytes("\"code\",\"parentCode\",\"level\",\"name\",\"shortName\",\"validFrom\",\"validTo\"\n"
                  "\"4639\",,\"1\",\"Vik\",,2020-01-01,\n\"4640\",,\"1\",\"Sogndal\",,2020-01-01,\n");
    CHECK(csv.format == u"ssb-klass");
    CHECK(recordsOf(csv, "organisation") == expected);
    const Reading edges =
        readBytes("oldCode;oldName;newCode;newName;changeOccurred\n1417;Vik;4639;Vik;2020-01-01\n");
    CHECK(recordsOf(edges, "succession") == std::vector<std::string>{"1417|4639|2020-01-01|100|Vik → Vik"});
}

TEST_CASE("Changes without a day or a code are refused at their place", "[exchange][klass]") {
    CHECK(firstRefusal(changes(R"({"oldCode":"1417","oldName":"Vik","newCode":"4639","newName":"Vik"})")) ==
          "1:0 This change has no date or no code.");
    CHECK(firstRefusal(changes(R"({"changeOccurred":"2020-01-01"})")) ==
          "1:0 This change has no date or no code.");
    CHECK(
        firstRefusal(changes(
            R"({"oldCode":"1417","oldName":"Vik","newCode":"4639","newName":"Vik","changeOccurred":"2020-13-01"})")) ==
        "1:0 “2020-13-01” is no date.");
    CHECK(firstRefusal(changes("")) == "0:0 The file tells of no municipality and no county.");
    const QByteArray whole = reform;
    for (qsizetype size = 0; size + 1 < whole.size(); ++size) {
        const Reading reading = readJson(whole.first(size));
        CAPTURE(size);
        REQUIRE_FALSE(reading.accepted());
        REQUIRE(reading.records.empty());
    }
}

TEST_CASE("All changes of municipalities since 1838", "[exchange][klass][real]") {
    const auto file = shared::data("regions/klassR_131_graph_edges.csv");
    NEEDS_FILE(file)
    const Reading reading = readBytes(bytesOf(file));
    CHECK(refusals(reading).empty());
    CHECK(reading.format == u"ssb-klass");
    CHECK(reading.batch.counts.rows == 2164);
    // Counted in the file by other means: 1,194 numbers; 774 of the changes keep the number.
    const auto units = recordsOf(reading, "organisation");
    CHECK(units.size() == 1194);
    const std::set<std::string> all(units.begin(), units.end());
    CHECK(all.count("municipality|4640|Sogndal|2020-01-01|") == 1);
    CHECK(all.count("municipality|1418|Balestrand|1850-01-01|2020-01-01") == 1);
    CHECK(all.count("municipality|1420|Sogndal|1838-01-01|2020-01-01") == 1);
    CHECK(all.count("municipality|4638|Høyanger|2020-01-01|") == 1);
    CHECK(recordsOf(reading, "succession").size() == 2164 - 774);
    const auto changes = recordsOf(reading, "succession");
    const auto into = [&](const std::string& start) {
        return std::count_if(changes.begin(), changes.end(), [&](const std::string& line) {
            return line.compare(0, start.size(), start) == 0;
        });
    };
    CHECK(into("1418|4640|2020-01-01||Balestrand → Sogndal. Nesse") == 1);
    CHECK(into("1419|4640|2020-01-01|100|") == 1);
    CHECK(into("1420|4640|2020-01-01|100|") == 1);
    CHECK(into("1417|4639|2020-01-01|100|") == 1);
    CHECK(into("1507|1508|2024-01-01||") == 1);
    CHECK(into("1507|1580|2024-01-01||") == 1);
}

TEST_CASE("The codes of one day have no days of their own", "[exchange][klass]") {
    const Reading reading = readText(
        QStringLiteral("\"code\",\"parentCode\",\"level\",\"name\",\"shortName\",\"presentationName\"\n"
                       "\"46\",\"\",\"1\",\"Vestland\",\"\",\"\"\n"
                       "\"03\",\"\",\"1\",\"Oslo\",\"\",\"\"\n"));
    CHECK(refusals(reading).empty());
    CHECK(reading.format == u"ssb-klass");
    CHECK(recordsOf(reading, "organisation") ==
          std::vector<std::string>{"county|03|Oslo||", "county|46|Vestland||"});
}
