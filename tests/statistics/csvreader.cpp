// SPDX-License-Identifier: MIT
// The reader of expected values must not be able to misread them.
#include "support/catch.h"
#include "support/csv.h"

#include <filesystem>
#include <fstream>
#include <random>
#include <string>

namespace {

/// A file that lives as long as its test.
class Written {
public:
    explicit Written(const std::string& text)
        : m_path(
              std::filesystem::temp_directory_path() /
              ("samspel-csv-" + std::to_string(std::random_device{}()) + "-" + std::to_string(s_number++))) {
        std::ofstream(m_path, std::ios::binary) << text;
    }
    ~Written() { std::filesystem::remove(m_path); }
    Written(const Written&) = delete;
    Written& operator=(const Written&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    static inline int s_number = 0;
    std::filesystem::path m_path;
};

} // namespace

TEST_CASE("a table gives its cells by the name of their column") {
    const Written file("\xEF\xBB\xBFname,value,empty,flag\r\n\"Sogn, \"\"og\"\" "
                       "Fjordane\",-1.5e-3,NA,TRUE\r\nVik,4,,FALSE\r\n");
    const auto rows = csv::Table(file.path()).rows();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].text("name") == "Sogn, \"og\" Fjordane");
    CHECK(rows[0].number("value") == -0.0015);
    CHECK_FALSE(rows[0].maybeNumber("empty"));
    CHECK(rows[0].flag("flag"));
    CHECK(rows[1].integer("value") == 4);
    CHECK_FALSE(rows[1].maybeInteger("empty"));
    CHECK(csv::Table(file.path()).where("name", "Vik").size() == 1);
}

TEST_CASE("numbers are read as R writes them") {
    const Written file("a,b\n1e+05,1.2E+3\n4,1e-05\nInf,NaN\n");
    const auto rows = csv::Table(file.path()).rows();
    CHECK(rows[0].integer("a") == 100000);
    CHECK(rows[0].integer("b") == 1200);
    CHECK(rows[1].number("b") == 0.00001);
    CHECK(rows[2].number("a") > 1e308);
    CHECK_FALSE(rows[2].maybeNumber("b"));
}

TEST_CASE("groups keep the order of the file") {
    const Written file("series,y\nb,1\na,2\nb,3");
    const auto groups = csv::Table(file.path()).groups("series");
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].first == "b");
    CHECK(groups[0].second[1].integer("y") == 3);
}

TEST_CASE("what the reader does not understand stops the test") {
    const Written file("a,b\n1,x\n2.5,3");
    const auto rows = csv::Table(file.path()).rows();
    CHECK_THROWS(rows[0].number("b"));
    CHECK_THROWS(rows[0].number("c"));
    CHECK_THROWS(rows[1].integer("a"));
    CHECK_THROWS(csv::Table(Written("a\n3e9\n").path()).rows()[0].integer("a"));
    CHECK_THROWS(csv::Table(Written("a\nInf\n").path()).rows()[0].integer("a"));
    CHECK_THROWS(csv::Table(Written("a,b\n1\n").path()));
    CHECK_THROWS(csv::Table(Written("").path()));
    CHECK_THROWS(csv::Table("no/such/file.csv"));
    CHECK_THROWS(csv::Row::parse("1,5"));
    CHECK_THROWS(csv::Row::parse(""));
}
