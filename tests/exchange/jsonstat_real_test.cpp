// SPDX-License-Identifier: MIT
// The sample files of json-stat.org, as the R package rjstat keeps them for its own tests.
#include "fixture.h"

#include "exchange/jsonstat/dataset.h"
#include "exchange/text/exactnumber.h"

#include <set>

using namespace fixture;
using jsonstat::Dataset;

namespace {

std::filesystem::path sample(const char* name) {
    return shared::data(std::string("conformance/json-stat/rjstat/") + name + ".json");
}

Reading readSample(const char* name) {
    return readNamed(QString::fromLatin1(name) + QStringLiteral(".json"), bytesOf(sample(name)));
}

/// The datasets of a sample, with what they complain of.
struct Parsed {
    explicit Parsed(const char* name) : json(bytesOf(sample(name))) {
        static const Language english = Language::load(QStringLiteral("en"));
        Complaints complaints(problems, english);
        REQUIRE_FALSE(json.flaw());
        for (const JsonValue one : jsonstat::datasetsOf(json.root())) {
            if (auto dataset = Dataset::from(one, complaints, english)) {
                datasets.push_back(std::move(*dataset));
            }
        }
    }
    std::string value(std::size_t dataset, qint64 cell) const {
        const JsonValue value = datasets.at(dataset).value(cell);
        return value.is(JsonValue::Type::none)   ? "none"
               : value.is(JsonValue::Type::null) ? "null"
                                                 : value.text().toStdString();
    }

    Json json;
    Problems problems;
    std::vector<Dataset> datasets;
};

} // namespace

TEST_CASE("Datasets are in the order that their samples show", "[exchange][jsonstat][real]") {
    NEEDS_FILE(sample("order"))
    const Parsed order("order");
    REQUIRE(order.datasets.size() == 1);
    const Dataset& dataset = order.datasets.front();
    REQUIRE(dataset.cells() == 24);
    // Each value names its own place. One of the sample's own has a slip: "A1B1C4" stands for "A2B1C4".
    int agreeing = 0;
    for (int a = 1; a <= 3; ++a) {
        for (int b = 1; b <= 2; ++b) {
            for (int c = 1; c <= 4; ++c) {
                const std::string expected =
                    "A" + std::to_string(a) + "B" + std::to_string(b) + "C" + std::to_string(c);
                agreeing += order.value(0, ((a - 1) * 2 + (b - 1)) * 4 + (c - 1)) == expected ? 1 : 0;
            }
        }
    }
    CHECK(agreeing == 23);
    CHECK(order.value(0, 11) == "A1B1C4");
    CHECK_FALSE(readSample("order").accepted());
}

TEST_CASE("A 1.x response holds several datasets", "[exchange][jsonstat][real]") {
    NEEDS_FILE(sample("bundle"))
    const Parsed bundle("bundle");
    REQUIRE(bundle.datasets.size() == 2);
    const Dataset& list = bundle.datasets[0];
    CHECK(list.cells() == 6);
    CHECK(list.text("label") == u"A dataset with array value");
    REQUIRE(list.dimensions().size() == 3);
    CHECK(list.dimensions()[0].categories.at(1).label == u"Category 12");
    CHECK(list.dimensions()[1].categories.at(0).code == u"testcategory21");
    CHECK(list.dimensions()[1].categories.at(2).label == u"Category 23");
    CHECK(list.dimensions()[2].categories.at(0).label == u"Category 3");
    CHECK(bundle.value(0, 0) == "1.23456789");
    CHECK(bundle.value(0, 5) == "6.789");
    CHECK(bundle.value(1, 0) == "null");
    CHECK(bundle.value(1, 1) == "2");
    CHECK(bundle.value(1, 2) == "none");
    CHECK(bundle.value(1, 3) == "4");
    CHECK(firstRefusal(readSample("bundle")) ==
          "0:0 The table does not tell which years its figures are of: it has no dimension of time.");
}

TEST_CASE("Samples without years are sound and have no place in the register", "[exchange][jsonstat][real]") {
    NEEDS_FILE(sample("dataset"))
    for (const char* name : {"dataset", "dataset2", "hierarchy", "collection"}) {
        CAPTURE(name);
        const Parsed parsed(name);
        CHECK(parsed.problems.empty());
        CHECK(parsed.datasets.size() == 1);
        CHECK(firstRefusal(readSample(name)) ==
              "0:0 The table does not tell which years its figures are of: it has no dimension of time.");
    }
    CHECK(Parsed("dataset").value(0, 0) == "1");
    const Parsed hierarchy("hierarchy");
    CHECK(hierarchy.datasets.front().cells() == 132);
    CHECK(hierarchy.value(0, 0) == "null");
    CHECK(hierarchy.value(0, 131) == "none");
    CHECK(hierarchy.datasets.front().dimensions()[0].categories.at(3).label == u"Bread");
}

// Spot values are those of the samples' own pages at json-stat.org.
TEST_CASE("Galicia's people by province and year", "[exchange][jsonstat][real]") {
    NEEDS_FILE(sample("galicia"))
    const Reading reading = readSample("galicia");
    CHECK(refusals(reading).empty());
    CHECK(reading.batch.counts.rows == 3960);
    CHECK(figuresOf(reading).size() == 3960);
    std::set<std::string> units;
    for (const UnitClaim& unit : reading.batch.units) {
        CHECK(unit.number.isEmpty()); // province 15 is no Norwegian county
        units.insert(unit.name.toStdString());
    }
    CHECK(units == std::set<std::string>{"total", "A Coruña", "Lugo", "Ourense", "Pontevedra"});
    const auto lines = told(reading);
    const auto has = [&](const std::string& line) {
        return std::find(lines.begin(), lines.end(), line) != lines.end();
    };
    CHECK(has("total population, total 0 all all all 2001: 2695880"));
    CHECK(has("A Coruña population, total 0 all all all 2001: 1096027"));
    CHECK(has("Pontevedra population, total 0 all all all 2011: 954877"));
    CHECK(has("total population, total 0 male all all 2001: 1294378"));
    CHECK(has("Lugo population, total 0 female all 0-4 2011: 5542"));
}

TEST_CASE("Canada has one list of statuses for all and two units of measurement",
          "[exchange][jsonstat][real]") {
    NEEDS_FILE(sample("canada"))
    const Reading reading = readSample("canada");
    CHECK(refusals(reading).empty());
    const auto lines = told(reading);
    CHECK(lines.size() == 120);
    const auto ending = [&](const std::string& text) {
        return std::count_if(lines.begin(), lines.end(), [&](const std::string& line) {
            return line.size() >= text.size() &&
                   line.compare(line.size() - text.size(), text.size(), text) == 0;
        });
    };
    CHECK(ending(" all all all 2012: 34880.5") == 1);
    CHECK(ending(" male all 0-4 2012: 988.7") == 1);
    CHECK(ending(" female all all 2012: 100.0") == 1); // its decimal stays
    REQUIRE(reading.batch.indicators.size() == 2);
    CHECK(reading.batch.indicators[0].indicator.unit == u"thousands of persons");
    CHECK(reading.batch.indicators[1].indicator.unit == u"%");
}

TEST_CASE("Unemployment in the OECD, with estimates at the end", "[exchange][jsonstat][real]") {
    NEEDS_FILE(sample("oecd"))
    for (const char* name : {"oecd", "oecd_tidy"}) {
        CAPTURE(name);
        const Reading reading = readSample(name);
        CHECK(refusals(reading).empty());
        const auto lines = told(reading);
        CHECK(lines.size() == 432);
        const auto has = [&](const std::string& start, const std::string& end) {
            return std::count_if(lines.begin(), lines.end(), [&](const std::string& line) {
                       return line.compare(0, start.size(), start) == 0 &&
                              line.compare(line.size() - end.size(), end.size(), end) == 0;
                   }) == 1;
        };
        CHECK(has("Australia ", " 2003: 5.943826289"));
        CHECK(has("Australia ", " 2014: 5.462866231 E"));
    }
    // Both samples in one collection.
    const Reading both = readSample("oecd-canada-col");
    CHECK(refusals(both).empty());
    CHECK(figuresOf(both).size() == 432 + 120);
}

TEST_CASE("States and counties of the USA are no Norwegian ones", "[exchange][jsonstat][real]") {
    NEEDS_FILE(sample("us-gsp"))
    const Reading states = readSample("us-gsp");
    CHECK(refusals(states).empty());
    CHECK(figuresOf(states).size() == 204);
    for (const UnitClaim& unit : states.batch.units) {
        CHECK(unit.number.isEmpty()); // "46" is South Dakota
    }
    CHECK(states.batch.units.at(0).name == u"Alabama");
    CHECK(figuresOf(readSample("us-unr")).size() == 3220);
    const Reading labour = readSample("us-labor");
    CHECK(figuresOf(labour).size() == 12880);
    CHECK(labour.batch.units.size() == 3220);
}

TEST_CASE("What holds no dataset is refused with the reason", "[exchange][jsonstat][real]") {
    NEEDS_FILE(sample("nonexistent"))
    for (const char* name : {"nonexistent", "collection_sample"}) {
        CAPTURE(name);
        CHECK(firstRefusal(readSample(name)).find("0:0 This collection only tells where its datasets are.") ==
              0);
    }
    CHECK(firstRefusal(readSample("notjsonstat")).find("1:0 No format fits this file.") == 0);
}
