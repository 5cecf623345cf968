// SPDX-License-Identifier: MIT
#include "domain/figure.h"

#include "support/text.h"

using namespace samspel;

TEST_CASE("a figure keeps the decimals that it was published with", "[domain]") {
    const Scaled fifty{500, 1}; // "50,0"
    CHECK(fifty.value() == 50.0);
    CHECK_FALSE(fifty == Scaled{50, 0});
    CHECK(Scaled{-35, 1}.value() == -3.5);
    CHECK(Scaled::rounded(49.0962099125, 1) == Scaled{491, 1});
    CHECK(Scaled::rounded(-0.25, 1).decimals == 1);
    CHECK(Scaled::rounded(11847, 0) == Scaled{11847, 0});
}

TEST_CASE("figures add up exactly, with the decimals of the finer", "[domain]") {
    CHECK(Scaled{105, 1} + Scaled{2, 0} == Scaled{125, 1}); // 10,5 + 2 = 12,5
    CHECK(Scaled{2, 0} + Scaled{105, 1} == Scaled{125, 1});
    CHECK(Scaled{1, 1} + Scaled{2, 1} == Scaled{3, 1}); // 0,1 + 0,2 is 0,3 and nothing beside it
    CHECK(Scaled{-25, 2} + Scaled{1, 0} == Scaled{75, 2});
    CHECK(Scaled{} + Scaled{7, 0} == Scaled{7, 0});
}

TEST_CASE("the letters of SDMX are the statuses, and no others", "[domain]") {
    for (const char letter : std::string_view("ABDEPQMLOSUKWV")) {
        CAPTURE(letter);
        REQUIRE(statusOf(QLatin1Char(letter)));
        CHECK(samspel::letter(*statusOf(QLatin1Char(letter))) == letter);
    }
    for (const QChar other : {QChar(u'a'), QChar(u'X'), QChar(u'*'), QChar(), QChar(u'Å')}) {
        CHECK_FALSE(statusOf(other));
    }
}

TEST_CASE("hidden and missing figures carry no value", "[domain]") {
    for (const char letter : std::string_view("QMLOK")) {
        CAPTURE(letter);
        CHECK_FALSE(carriesValue(*statusOf(QLatin1Char(letter))));
    }
    for (const char letter : std::string_view("ABDEPSUWV")) {
        CAPTURE(letter);
        CHECK(carriesValue(*statusOf(QLatin1Char(letter))));
    }
}

TEST_CASE("a segment holds its first and last period and what lies between", "[domain]") {
    Segment segment;
    segment.first = Period::schoolYear(2014);
    segment.last = Period::schoolYear(2021);
    CHECK_FALSE(segment.holds(Period::schoolYear(2013)));
    CHECK(segment.holds(Period::schoolYear(2014)));
    CHECK(segment.holds(Period::schoolYear(2021)));
    CHECK_FALSE(segment.holds(Period::schoolYear(2022)));
    segment.last.reset();
    CHECK(segment.holds(Period::schoolYear(2099)));
}

TEST_CASE("an organisation is gone on the day that it is valid to", "[domain]") {
    Organisation leikanger;
    leikanger.validTo = {2020, 1, 1};
    CHECK(leikanger.isValidOn({2019, 12, 31}));
    CHECK_FALSE(leikanger.isValidOn({2020, 1, 1}));
    Organisation sogndal;
    sogndal.validFrom = {2020, 1, 1};
    CHECK_FALSE(sogndal.isValidOn({2019, 12, 31}));
    CHECK(sogndal.isValidOn({2020, 1, 1}));
}
