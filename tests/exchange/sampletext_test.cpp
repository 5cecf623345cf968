// SPDX-License-Identifier: MIT
#include "exchange/sample/sampletext.h"
#include "support/catch.h"

using samspel::exchange::filledIn;

namespace {

std::string filled(const char* text, QDate today) {
    return filledIn(QString::fromUtf8(text), today).toStdString();
}

} // namespace

TEST_CASE("the sample's days follow the day on which it is made") {
    const QDate wednesday(2026, 7, 15);
    CHECK(filled("{today}", wednesday) == "2026-07-15");
    CHECK(filled("{today+1},{today-1}", wednesday) == "2026-07-16,2026-07-14");
    CHECK(filled("{year-1}-09 til {year+2}", wednesday) == "2025-09 til 2028");
    CHECK(filled("{held-30}", wednesday) == "2026-06-15");
}

TEST_CASE("the sample meets nobody on a Saturday or a Sunday") {
    const QDate wednesday(2026, 7, 15);
    CHECK(filled("{today+3}", wednesday) == "2026-07-20"); // the 18th is a Saturday: on to Monday
    CHECK(filled("{today-4}", wednesday) == "2026-07-10"); // the 11th is a Saturday: back to Friday
    CHECK(filled("{today}", QDate(2026, 7, 18)) == "2026-07-18");
}

TEST_CASE("what has been held this year was held this year, in January as well") {
    CHECK(filled("{held-40}", QDate(2027, 1, 20)) == "2027-01-01");
    CHECK(filled("{held-40}", QDate(2027, 1, 1)) == "2027-01-01");
    CHECK(filled("{today-40}", QDate(2027, 1, 20)) == "2026-12-11");
}

TEST_CASE("a kept file stands where it is named, and other braces stay") {
    CHECK(filledIn(QStringLiteral("a,{file b.txt},c"), QDate(2026, 1, 1),
                   {{QStringLiteral("b.txt"), QStringLiteral("kept:ab/b.txt")}}) ==
          QStringLiteral("a,kept:ab/b.txt,c"));
    CHECK(filled("{today+}, {tomorrow}, {}", QDate(2026, 1, 1)) == "{today+}, {tomorrow}, {}");
}
