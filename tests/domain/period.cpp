// SPDX-License-Identifier: MIT
#include "domain/period.h"

#include "support/text.h"

using namespace samspel;

TEST_CASE("a period is read as people and files write it", "[domain]") {
    CHECK(Period::parse(u"2023") == Period::calendarYear(2023));
    CHECK(Period::parse(u"2023-24") == Period::schoolYear(2023));
    CHECK(Period::parse(u"2023-2024") == Period::schoolYear(2023));
    CHECK(Period::parse(u"2023/24") == Period::schoolYear(2023));
    CHECK(Period::parse(u"2023–24") == Period::schoolYear(2023)); // en dash, as display() writes it
    CHECK(Period::parse(u"  2023-24 ") == Period::schoolYear(2023));
    CHECK(Period::parse(u"1999-00") == Period::schoolYear(1999));
    CHECK(Period::parse(u"2099-2100") == Period::schoolYear(2099));
}

TEST_CASE("what is no period is refused", "[domain]") {
    // 2024 and 2^32 more: a number that is too large for its place must not become another.
    CHECK_FALSE(Period::parse(u"2023-4294969320"_s));
    CHECK_FALSE(Period::parse(u"2023-2320232023"_s));
    for (const char16_t* text : {u"", u"23", u"202", u"20234", u"2023-", u"2023-25", u"2023-23", u"2023-2025",
                                 u"2023-024", u"2023 24", u"2023_24", u"2023-2", u"0999", u"år 2023",
                                 u"2023-24-25", u"٢٠٢٣", u"-2023", u"2023.5"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK_FALSE(Period::parse(text));
    }
}

TEST_CASE("a period is written with a hyphen for files and a dash for people", "[domain]") {
    CHECK(Period::calendarYear(2023).text() == u"2023"_s);
    CHECK(Period::schoolYear(2023).text() == u"2023-24"_s);
    CHECK(Period::schoolYear(1999).text() == u"1999-00"_s);
    CHECK(Period::schoolYear(2008).display() == u"2008–09"_s);
    CHECK(Period::calendarYear(2008).display() == u"2008"_s);
}

TEST_CASE("a period is kept as one number that sorts by time", "[domain]") {
    CHECK(Period::calendarYear(2023).code() == 20230);
    CHECK(Period::schoolYear(2023).code() == 20235);
    CHECK(Period::fromCode(20235) == Period::schoolYear(2023));
    for (const qint64 wrong : {0LL, -20235LL, 2023LL, 20231LL, 20239LL, 100000LL, 20235000000LL}) {
        CAPTURE(wrong);
        CHECK_FALSE(Period::fromCode(wrong));
    }
    CHECK(Period::schoolYear(2022) < Period::calendarYear(2023));
    CHECK(Period::calendarYear(2023) < Period::schoolYear(2023));
}

TEST_CASE("only the next period of the same kind follows", "[domain]") {
    const auto year = Period::schoolYear(2019);
    CHECK(year.next() == Period::schoolYear(2020));
    CHECK(year.isFollowedBy(Period::schoolYear(2020)));
    CHECK_FALSE(year.isFollowedBy(Period::schoolYear(2021)));
    CHECK_FALSE(year.isFollowedBy(Period::calendarYear(2020)));
    CHECK_FALSE(year.isFollowedBy(year));
}

TEST_CASE("a school year lies at the turn of the year on a time axis", "[domain]") {
    CHECK(Period::schoolYear(2023).middle() == 2024.0);
    CHECK(Period::calendarYear(2023).middle() == 2023.5);
}
