// SPDX-License-Identifier: MIT
#include "fixture.h"

#include <algorithm>

using namespace fixture;

namespace {

// In the form of Statistics Norway's answers; figures of table 07459 (CC BY 4.0).
QString population() {
    return QString::fromUtf8(R"({"class":"dataset","version":"2.0",
"label":"07459: Population, by region, age, contents and year","source":"Statistics Norway",
"updated":"2020-02-27T07:00:00Z","id":["Region","Alder","ContentsCode","Tid"],"size":[2,2,1,2],
"dimension":{
"Region":{"label":"region","category":{"index":{"K-4640":0,"K-4639":1},"label":{"K-4640":"Sogndal","K-4639":"Vik"}}},
"Alder":{"label":"age","category":{"index":{"000":0,"105+":1},"label":{"000":"0 years","105+":"105 years or older"}}},
"ContentsCode":{"label":"contents","category":{"index":{"Personer1":0},"label":{"Personer1":"Persons"},
"unit":{"Personer1":{"base":"persons","decimals":0}}}},
"Tid":{"label":"year","category":{"index":{"2019":0,"2020":1},"label":{"2019":"2019","2020":"2020"}}}},
"value":[
101,120,
0,0,
null,
17,0,1],
"status":{"4":".."},
"role":{"time":["Tid"],"geo":["Region"],"metric":["ContentsCode"]}}
)");
}

Reading readJson(const QString& text) { return readNamed(QStringLiteral("file.json"), text.toUtf8()); }

// A dataset of one municipality and two years, with these values and statuses.
Reading two(const char16_t* values, const char16_t* more = u"") {
    const QString text = QString::fromUtf8(
        R"j({"version":"2.0","class":"dataset","label":"12345: Elevar, etter region og år",
"source":"Statistisk sentralbyrå","id":["region","tid","innhold"],"size":[1,2,1],"role":{"metric":["innhold"]},
"dimension":{"region":{"label":"region","category":{"index":["4640"],"label":{"4640":"Sogndal"}}},
"tid":{"label":"år","category":{"index":["2020","2021"]}},
"innhold":{"label":"statistikkvariabel","category":{"label":{"Andel":"Andel (prosent)"}}}},
"value":%1%2})j");
    return readJson(text.arg(QString::fromUtf16(values), QString::fromUtf16(more)));
}

std::vector<std::string> figures(const Reading& reading) {
    std::vector<std::string> texts;
    for (const std::string& line : told(reading)) {
        texts.push_back(line.substr(line.rfind(": ") + 2));
    }
    return texts;
}

} // namespace

TEST_CASE("A dataset of Statistics Norway gives the same as its table", "[exchange][jsonstat]") {
    const Reading reading = readJson(population());
    CHECK(refusals(reading).empty());
    CHECK(reading.format == u"json-stat");
    CHECK(told(reading) ==
          std::vector<std::string>{
              "4639 population 0 all all 0 2019: O", "4639 population 0 all all 0 2020: 17",
              "4639 population 0 all all 105+ 2019: 0", "4639 population 0 all all 105+ 2020: 1",
              "4640 population 0 all all 0 2019: 101", "4640 population 0 all all 0 2020: 120",
              "4640 population 0 all all 105+ 2019: 0", "4640 population 0 all all 105+ 2020: 0"});
    CHECK(reading.batch.units.at(0).name == u"Sogndal");
    CHECK(reading.batch.units.at(0).kind == OrganisationKind::municipality);
    CHECK(reading.batch.source.publisher == u"Statistics Norway");
    CHECK(reading.batch.source.licence == u"CC BY 4.0");
    CHECK(reading.batch.source.changed == u"2020-02-27T07:00:00Z");
    CHECK(reading.batch.source.tableId == u"07459");
    CHECK(reading.batch.counts.rows == 8);
}

TEST_CASE("A figure of a dataset knows its line and its place in the list", "[exchange][jsonstat]") {
    const Reading reading = readJson(population());
    std::vector<std::pair<qint64, int>> places;
    for (const FigureClaim& claim : figuresOf(reading)) {
        places.emplace_back(claim.figure.line, claim.figure.column);
    }
    std::sort(places.begin(), places.end());
    CHECK(places == std::vector<std::pair<qint64, int>>{
                        {11, 1}, {11, 2}, {12, 3}, {12, 4}, {13, 5}, {14, 6}, {14, 7}, {14, 8}});
}

TEST_CASE("Values and statuses come in each form that JSON-stat has", "[exchange][jsonstat]") {
    CHECK(figures(two(u"[50.0,1.20]")) == std::vector<std::string>{"50.0", "1.20"});
    CHECK(figures(two(u"{\"1\":7}")) == std::vector<std::string>{"O", "7"});
    CHECK(figures(two(u"{\"0\":null,\"1\":7}")) == std::vector<std::string>{"O", "7"});
    CHECK(figures(two(u"[1,2]", u",\"status\":\"p\"")) == std::vector<std::string>{"1 P", "2 P"});
    CHECK(figures(two(u"[1,2]", u",\"status\":[\"e\"]")) == std::vector<std::string>{"1 E", "2 E"});
    CHECK(figures(two(u"[1,null]", u",\"status\":[\"a\",\":\"]")) == std::vector<std::string>{"1", "Q"});
    CHECK(figures(two(u"[1,null]", u",\"status\":{\"1\":\".\"}")) == std::vector<std::string>{"1", "M"});
    CHECK(figures(two(u"[null,0]", u",\"status\":[\"-\",\"-\"]")) == std::vector<std::string>{"0", "0"});
    // A 0 that fills the place of what is hidden is no figure.
    CHECK(figures(two(u"[1,0]", u",\"status\":{\"1\":\":\"}")) == std::vector<std::string>{"1", "Q"});
    CHECK(two(u"[1,null]", u",\"status\":[\"a\",\":\"]").batch.counts.suppressed == 1);
    CHECK(figures(two(u"[1,2]", u",\"status\":{\"1\":\"§\"}")) == std::vector<std::string>{"1", "2"});
    CHECK(remarks(two(u"[1,2]", u",\"status\":{\"1\":\"§\"}")).size() == 1);
}

TEST_CASE("Indicators have Statistics Norway's codes", "[exchange][jsonstat]") {
    const Reading reading = two(u"[1,2]");
    REQUIRE(reading.batch.indicators.size() == 1);
    const Indicator& indicator = reading.batch.indicators.front().indicator;
    CHECK(indicator.code == u"ssb.12345.Andel");
    CHECK(indicator.name == u"Andel (prosent) (Elevar)");
    CHECK(indicator.measure == Measure::share);
    CHECK(indicator.publisher == u"Statistisk sentralbyrå");
    CHECK(indicator.periods == PeriodForm::calendarYear);
}

TEST_CASE("A dataset that does not fit itself is refused with the reason", "[exchange][jsonstat]") {
    CHECK(firstRefusal(two(u"[1]")) ==
          "6:0 The dataset has 1 values where its dimensions make 2 cells: it was cut or changed.");
    CHECK(firstRefusal(two(u"[1,2,3]")) ==
          "6:0 The dataset has 3 values where its dimensions make 2 cells: it was cut or changed.");
    CHECK(firstRefusal(two(u"{\"2\":1}")) == "6:0 There is no cell “2”: the dataset has 2.");
    CHECK(firstRefusal(two(u"{\"-1\":1}")) == "6:0 There is no cell “-1”: the dataset has 2.");
    CHECK(firstRefusal(two(u"{\"1\":1,\"1\":2}")) == "6:0 The cell “1” is there twice.");
    CHECK(firstRefusal(two(u"[1,2]", u",\"status\":[\"a\",\"a\",\"a\"]")) ==
          "6:0 The list of statuses does not fit the 2 cells.");
    CHECK(firstRefusal(two(u"[1,\"x\"]")) == "6:2 “x” is no figure.");
    CHECK(firstRefusal(two(u"[1,2]", u",\"status\":{\"1\":\":\"}"))
              .find("6:2 The figure 2 with the mark “:”") == 0);
    const auto changed = [](const char* from, const char* to) {
        return firstRefusal(readJson(population().replace(QString::fromUtf8(from), QString::fromUtf8(to))));
    };
    CHECK(changed("\"size\":[2,2,1,2]", "\"size\":[2,3,1,2]") ==
          "6:0 The categories of “Alder” do not fit its size, 3.");
    CHECK(changed("\"size\":[2,2,1,2]", "\"size\":[2,2,1]").find("3:0 The dataset does not tell") == 0);
    CHECK(changed("\"size\":[2,2,1,2]", "\"size\":[99999999,99999999,99999999,2]") != "accepted");
    CHECK(changed("\"K-4639\":1}", "\"K-4639\":0}") ==
          "5:0 The categories of “Region” do not fit its size, 2.");
    CHECK(changed("\"role\":{\"time\":[\"Tid\"],", "\"role\":{").substr(0, 4) != "1:0 "); // known by its name
    CHECK(firstRefusal(readJson(QStringLiteral(
              R"({"version":"2.0","class":"dataset","source":"Statistics Norway","id":["region"],"size":[1],
"dimension":{"region":{"category":{"label":{"4640":"Sogndal"}}}},"value":[1]})"))) ==
          "0:0 The table does not tell which years its figures are of: it has no dimension of time.");
}

TEST_CASE("A dataset that was cut or changed holds no invented figure", "[exchange][jsonstat][damage]") {
    const QByteArray whole = population().toUtf8();
    for (qsizetype size = 0; size + 1 < whole.size(); ++size) {
        const Reading reading = readNamed(QStringLiteral("file.json"), whole.first(size));
        CAPTURE(size);
        REQUIRE_FALSE(reading.accepted());
        REQUIRE(reading.batch.figures.isEmpty());
    }
    std::mt19937 random(23); // NOLINT: the same flips each time
    for (int i = 0; i < 1500; ++i) {
        QByteArray flipped = whole;
        flipped[static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()))] =
            static_cast<char>(random());
        const Reading reading = readNamed(QStringLiteral("file.json"), flipped);
        REQUIRE((reading.accepted() || reading.batch.figures.isEmpty()));
    }
}
