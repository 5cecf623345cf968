// SPDX-License-Identifier: MIT
// Code lists and breaks as their publishers give them.
#include "domain/catalogue.h"
#include "domain/figure.h"
#include "support/csv.h"
#include "support/shared.h"
#include "support/text.h"

#include <map>
#include <set>

using namespace samspel;

namespace {

std::map<std::string, std::string> codesIn(const std::filesystem::path& file) {
    std::map<std::string, std::string> codes;
    for (const csv::Row& row : csv::Table(file).rows()) {
        codes[row.text("id")] = row.text("name");
    }
    return codes;
}

} // namespace

TEST_CASE("oracle sdmx_cl_obs_status: each status of a figure is a code of SDMX, and means that") {
    const auto file = shared::oracle("sdmx_cl_obs_status.csv");
    NEEDS_FILE(file);
    const auto codes = codesIn(file);
    for (char code = 'A'; code <= 'Z'; ++code) {
        const auto status = statusOf(QLatin1Char(code));
        if (!status) {
            continue;
        }
        INFO(code);
        const auto found = codes.find(std::string(1, code));
        REQUIRE(found != codes.end());
        const bool isMissing = found->second.find("Missing") != std::string::npos ||
                               found->second.find("included in another") != std::string::npos;
        CHECK(carriesValue(*status) != isMissing);
    }
}

TEST_CASE("oracle sdmx_cl_conf_status: each confidentiality is a code of SDMX") {
    const auto file = shared::oracle("sdmx_cl_conf_status.csv");
    NEEDS_FILE(file);
    const auto codes = codesIn(file);
    for (char code = 'A'; code <= 'Z'; ++code) {
        if (confidentialityOf(QLatin1Char(code))) {
            INFO(code);
            CHECK(codes.count(std::string(1, code)) == 1);
        }
    }
}

TEST_CASE(
    "oracle threshold_regimes: the limits between mastery levels hold within one segment of the catalogue") {
    const auto file = shared::oracle("threshold_regimes.csv");
    NEEDS_FILE(file);
    const std::map<std::string, QString> tests{{"ENG", u"np.english"_s}, {"MATH", u"np.numeracy"_s}};
    const auto rows = csv::Table(file).rows();
    CHECK_FALSE(rows.empty());
    for (const csv::Row& row : rows) {
        const int first = row.integer("year_start");
        const int last = row.integer("year_end");
        INFO(row.text("subject") << " " << first << "-" << last);
        CHECK(first <= last);
        // Reading got its scale points two years later than these limits say.
        const auto test = tests.find(row.text("subject"));
        if (test == tests.end()) {
            continue;
        }
        for (const CatalogueEntry& entry : catalogue()) {
            if (entry.indicator.code != test->second) {
                continue;
            }
            const bool isInOne =
                std::any_of(entry.segments.begin(), entry.segments.end(), [&](const Segment& segment) {
                    return segment.holds(Period::schoolYear(first)) &&
                           segment.holds(Period::schoolYear(last)) && !segment.isOfItsYearOnly;
                });
            CHECK(isInOne);
        }
    }
}

TEST_CASE("the catalogue's years before scale points stand each for themselves") {
    for (const CatalogueEntry& entry : catalogue()) {
        for (const Segment& segment : entry.segments) {
            CHECK(segment.isOfItsYearOnly == (segment.code == u"A"_s || segment.code == u"B"_s));
        }
    }
}
