// SPDX-License-Identifier: MIT
#include "exchange/text/number.h"
#include "support/catch.h"

using namespace samspel;
using samspel::exchange::figureOf;

TEST_CASE("A figure keeps its digits and the place of its comma", "[exchange]") {
    CHECK(figureOf(u"50") == Scaled{50, 0});
    CHECK(figureOf(u"0,1") == Scaled{1, 1});
    CHECK(figureOf(u"50,0") == Scaled{500, 1});
    CHECK(figureOf(u"  48 ") == Scaled{48, 0});
    CHECK(figureOf(u"0") == Scaled{0, 0});
    CHECK(figureOf(u"-3") == Scaled{-3, 0});
    CHECK(figureOf(u"\u22123,5") == Scaled{-35, 1});
    CHECK(figureOf(u"007") == Scaled{7, 0});
}

TEST_CASE("Thousands are parted by any of four blanks, in threes", "[exchange]") {
    CHECK(figureOf(u"56 875") == Scaled{56875, 0});
    CHECK(figureOf(u"56\u00A0875") == Scaled{56875, 0});
    CHECK(figureOf(u"56\u202F875") == Scaled{56875, 0});
    CHECK(figureOf(u"56\u2009875") == Scaled{56875, 0});
    CHECK(figureOf(u"1 234 567,89") == Scaled{123456789, 2});
    for (const auto* text :
         {u"56 87", u"56 8755", u"5687 5", u"56  875", u"1 2", u"1 234 56", u"56 87,5", u"1234 567"}) {
        CAPTURE(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(figureOf(text).has_value());
    }
}

TEST_CASE("What is no figure is never read as one", "[exchange]") {
    for (const auto* text : {u"",
                             u" ",
                             u"*",
                             u"48*",
                             u"4x",
                             u"x",
                             u"1.5",
                             u",5",
                             u"5,",
                             u"1,2,3",
                             u"--3",
                             u"3-",
                             u"+3",
                             u"1e3",
                             u"0x10",
                             u"NaN",
                             u"inf",
                             u"٣",
                             u"1\n2",
                             u"1234567890123456",
                             u"0,1234567890"}) {
        CAPTURE(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(figureOf(text).has_value());
    }
}
