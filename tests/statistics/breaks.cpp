// SPDX-License-Identifier: MIT
// What may never be: a figure made across a series break. Every public function of the room is held to it,
// and the headers are read, so that a new function cannot be forgotten here.
#include "near.h"
#include "statistics/estimate.h"
#include "statistics/funnel.h"
#include "statistics/gap.h"
#include "statistics/gate.h"
#include "statistics/mean.h"
#include "statistics/pool.h"
#include "statistics/rank.h"
#include "statistics/region.h"
#include "statistics/share.h"
#include "statistics/shrinkage.h"
#include "support/places.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <type_traits>

using namespace samspel::statistics;

namespace {

/// What a call answers to figures of which one is on another basis than the rest.
using Attempt = std::function<std::optional<Reason>(const Basis&, const Basis&)>;

template <typename Result>
std::optional<Reason> refused(const Result& result) {
    return result ? std::nullopt : std::optional(result.reason());
}

template <typename Figure, typename Make>
std::vector<Figure> manyAndOne(const Basis& one, const Basis& other, Make make) {
    std::vector<Figure> figures(12, make(one));
    figures.push_back(make(other));
    return figures;
}

Estimate estimate(const Basis& basis) { return {basis, 50, 1}; }
Share share(const Basis& basis) { return {basis, 10, 30}; }
Part part(const Basis& basis) { return {.basis = basis, .mean = 50, .n = 30, .uncertainty = 2}; }

/// Six years on one scale, three before 2014 + 3 and three after.
Series six(const Basis& scale) {
    std::vector<Point> points;
    for (int year = 2014; year < 2020; ++year) {
        points.push_back({{year, scale.segment, scale.version}, 50, 30});
    }
    return *Series::of(points);
}

const std::map<std::string, Attempt> attempts{
    {"sameScale", [](auto& one, auto& other) { return refused(sameScale(one, other)); }},
    {"sameBasis",
     [](auto& one, auto& other) {
         return refused(sameBasis(one, {one.period, other.segment, other.version}));
     }},
    {"of",
     [](auto& one, auto& other) {
         return refused(Series::of({Point{one, 50, 30}, Point{other, 51, 30}}));
     }},
    {"line", [](auto& one,
                auto& other) { return refused(line({.basis = one, .n = 30}, {.basis = other, .n = 30})); }},
    {"welch",
     [](auto& one, auto& other) {
         return refused(welch({one, 50, 9, 30}, {other, 51, 9, 30}));
     }},
    {"newcombe", [](auto& one, auto& other) { return refused(newcombe(share(one), share(other))); }},
    {"poolShares",
     [](auto& one, auto& other) { return refused(poolShares(manyAndOne<Share>(one, other, share))); }},
    {"threeYearShare",
     [](auto& one, auto& other) {
         return refused(threeYearShare(std::vector{share(one), share(one), share(other)}));
     }},
    {"chanceBand",
     [](auto& one, auto& other) {
         const auto year = [&](int before) { return share({one.period - before, one.segment, one.version}); };
         return refused(chanceBand(std::vector{year(2), year(1), year(0), share(other)}));
     }},
    {"join", [](auto& one, auto& other) { return refused(join(manyAndOne<Part>(one, other, part))); }},
    {"joinYears",
     [](auto& one, auto& other) { return refused(joinYears(manyAndOne<Part>(one, other, part))); }},
    {"comparable",
     [](auto& one, auto& other) { return refused(comparable(manyAndOne<Estimate>(one, other, estimate))); }},
    {"funnel",
     [](auto& one, auto& other) {
         const auto means = refused(funnel(manyAndOne<Estimate>(one, other, estimate), 50));
         const auto shares = refused(funnel(manyAndOne<Share>(one, other, share), 0.3));
         return means == shares ? means : std::nullopt;
     }},
    {"rankRanges",
     [](auto& one, auto& other) { return refused(rankRanges(manyAndOne<Estimate>(one, other, estimate))); }},
    {"rankRange",
     [](auto& one, auto& other) {
         const auto means = refused(rankRange(manyAndOne<Estimate>(one, other, estimate), 0));
         const auto shares = refused(rankRange(manyAndOne<Share>(one, other, share), 0));
         return means == shares ? means : std::nullopt;
     }},
    {"shrink",
     [](auto& one, auto& other) { return refused(shrink(manyAndOne<Estimate>(one, other, estimate))); }},
    {"gap", [](auto& one, auto& other) { return refused(gap(estimate(one), estimate(other))); }},
    {"distance",
     [](auto& one, auto& other) { return refused(distance(estimate(one), estimate(other), 10)); }},
    {"gapSeries", [](auto& one, auto& other) { return refused(gapSeries(six(one), six(other))); }},
    {"gapChange", [](auto& one, auto& other) { return refused(gapChange(six(one), six(other), 2017, 9)); }},
    {"placebo",
     [](auto& one, auto& other) {
         const auto donor = refused(placebo(six(one), std::vector{six(other)}, six(one), 2017));
         const auto reference = refused(placebo(six(one), {}, six(other), 2017));
         return donor == reference ? donor : std::nullopt;
     }},
};

/// Functions that take one figure, or one Series, which cannot be made across a break.
const std::set<std::string> ofOne{"point",         "interval",     "masteryMean", "masteryShare",
                                  "threeYearPool", "rollingPools", "slopeRange",  "direction",
                                  "processLimits", "corrected",    "sample"};

/// A function that wants figures of one year may name the year first.
bool isBreak(const std::optional<Reason>& reason) {
    return reason == Reason::MixedSegments || reason == Reason::MixedPeriods;
}

std::string read(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::ostringstream all;
    all << file.rdbuf();
    return std::regex_replace(all.str(), std::regex("//[^\n]*"), "");
}

const std::filesystem::path root = sourceFolder();

} // namespace

TEST_CASE("no public function makes anything across 2013/2014, 2021/2022, or published and corrected") {
    for (const auto& [name, attempt] : attempts) {
        INFO(name);
        CHECK(isBreak(attempt({2013, Segment{2}}, {2014, Segment{3}})));
        CHECK(isBreak(attempt({2021, Segment{3}}, {2022, Segment{4}})));
        CHECK(attempt({2021, Segment{3}}, {2021, Segment{4}}) == Reason::MixedSegments);
        CHECK(attempt({2021, Segment{3}}, {2021, Segment{3}, Version::Corrected}) == Reason::MixedVersions);
    }
}

TEST_CASE("within one segment the same calls are allowed, so it is the break that they refuse") {
    const Basis basis{2021, Segment{3}};
    for (const auto& [name, attempt] : attempts) {
        INFO(name);
        const auto reason = attempt(basis, basis);
        // Two figures of one year are no series and no line; that they lie on one scale is not in doubt.
        CHECK((!reason || *reason == Reason::SameYearTwice || *reason == Reason::NotConsecutive));
    }
}

TEST_CASE("every public function that takes figures is held to the break") {
    const std::regex declaration(
        R"(\b(\w+)\(((?:[^()]|\([^()]*\))*\b(?:Basis|Point|PointFacts|Series|Sample|Share|Part|Estimate|MasteryCounts)\b(?:[^()]|\([^()]*\))*)\))");
    std::set<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(root / "src/statistics")) {
        if (entry.path().extension() != ".h") {
            continue;
        }
        const std::string text = std::regex_replace(read(entry.path()), std::regex(R"(Need::\w+)"), "");
        for (std::sregex_iterator match(text.begin(), text.end(), declaration), end; match != end; ++match) {
            found.insert((*match)[1]);
        }
    }
    found.erase("Series");   // its private constructor
    found.erase("optional"); // a type, not a function
    for (const std::string& name : found) {
        INFO(name << " takes figures: say in this file how it treats a break");
        CHECK((attempts.count(name) == 1 || ofOne.count(name) == 1));
    }
    for (const auto& [name, attempt] : attempts) {
        INFO(name);
        CHECK(found.count(name) == 1);
    }
    for (const std::string& name : ofOne) {
        INFO(name);
        CHECK(found.count(name) == 1);
    }
}

TEST_CASE("a series can only be made by the function that looks for breaks") {
    STATIC_REQUIRE_FALSE(std::is_default_constructible_v<Series>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<Series, std::vector<Point>>);
    STATIC_REQUIRE_FALSE(std::is_aggregate_v<Series>);
}

TEST_CASE("no other room includes a formula without its gate") {
    for (const std::string folder : {"src", "ui"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            const auto path = std::filesystem::relative(entry.path(), root).generic_string();
            if (!entry.is_regular_file() || path.rfind("src/statistics/", 0) == 0) {
                continue;
            }
            INFO(path);
            CHECK(read(entry.path()).find("statistics/formulas/") == std::string::npos);
        }
    }
    for (const auto& entry : std::filesystem::directory_iterator(root / "src/statistics")) {
        if (entry.path().extension() == ".h") {
            INFO(entry.path().filename());
            CHECK(read(entry.path()).find("formulas/") == std::string::npos);
            CHECK(read(entry.path()).find("boost/") == std::string::npos);
        }
    }
}

// Charts, reports, the window and the command line take what is said from src/analysis, so they cannot differ
// from it. The store makes figures: their errors, joined units and corrections.
TEST_CASE("only one room asks the methods of series and of units") {
    const std::set<std::string> ofAll{"gate.h", "interval.h", "outcome.h"};
    const std::set<std::string> ofStore{"mean.h", "region.h", "rescale.h", "share.h"};
    const std::regex include("#include \"statistics/([^\"]*)\"");
    for (const std::string folder : {"src", "ui"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            const auto path = std::filesystem::relative(entry.path(), root).generic_string();
            if (!entry.is_regular_file() || path.rfind("src/statistics/", 0) == 0 ||
                path.rfind("src/analysis/", 0) == 0) {
                continue;
            }
            const std::string text = read(entry.path());
            for (std::sregex_iterator match(text.begin(), text.end(), include), end; match != end; ++match) {
                const std::string header = (*match)[1];
                INFO(path << " includes statistics/" << header);
                const bool isStore = path.rfind("src/store/", 0) == 0 && ofStore.count(header) == 1;
                const bool isSuppression = header.rfind("disclosure/", 0) == 0;
                CHECK((isStore || isSuppression || ofAll.count(header) == 1));
            }
        }
    }
}
