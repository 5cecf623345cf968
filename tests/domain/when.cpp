// SPDX-License-Identifier: MIT
#include "domain/when.h"

#include "domain/language.h"
#include "support/text.h"

using namespace samspel;

namespace {

QString edtf(const char16_t* text) {
    const auto when = When::parse(text);
    return when ? when->edtf() : u"refused"_s;
}

When when(const char16_t* text) { return When::parse(text).value(); }

} // namespace

TEST_CASE("a date is read at the precision that it has", "[domain]") {
    CHECK(edtf(u"2010") == u"2010"_s);
    CHECK(edtf(u"2010-09") == u"2010-09"_s);
    CHECK(edtf(u"2010-09-15") == u"2010-09-15"_s);
    CHECK(edtf(u"2010-23") == u"2010-23"_s);
    CHECK(edtf(u"2010~") == u"2010~"_s);
    CHECK(when(u"2010").precision() == When::Precision::year);
    CHECK(when(u"2010-09").precision() == When::Precision::month);
    CHECK(when(u"2010-23").precision() == When::Precision::season);
    CHECK(when(u"2010-09-15").precision() == When::Precision::day);
}

TEST_CASE("a date is read as people write it in three languages", "[domain]") {
    struct Case {
        const char16_t* written;
        const char16_t* edtf;
    };
    for (const Case& c : {Case{u"15.9.2010", u"2010-09-15"},
                          {u"15. 9. 2010", u"2010-09-15"},
                          {u"05.01.2010", u"2010-01-05"},
                          {u"15. september 2010", u"2010-09-15"},
                          {u"15 September 2010", u"2010-09-15"},
                          {u"september 2010", u"2010-09"},
                          {u"sept. 2010", u"2010-09"},
                          {u"Desember 2010", u"2010-12"},
                          {u"May 2010", u"2010-05"},
                          {u"mai 2010", u"2010-05"},
                          {u"1. mars 2010", u"2010-03-01"},
                          {u"haust 2010", u"2010-23"},
                          {u"hausten 2010", u"2010-23"},
                          {u"høst 2010", u"2010-23"},
                          {u"HØSTEN 2010", u"2010-23"},
                          {u"autumn 2010", u"2010-23"},
                          {u"vår 2010", u"2010-21"},
                          {u"våren 2010", u"2010-21"},
                          {u"spring 2010", u"2010-21"},
                          {u"sommaren 2010", u"2010-22"},
                          {u"sommeren 2010", u"2010-22"},
                          {u"summer 2010", u"2010-22"},
                          {u"vinteren 2010", u"2010-24"},
                          {u"winter 2010", u"2010-24"},
                          {u" 2010 ", u"2010"},
                          {u"ca. 2010", u"2010~"},
                          {u"ca.2010", u"2010~"},
                          {u"ca 2010", u"2010~"},
                          {u"om lag 2010", u"2010~"},
                          {u"omlag hausten 2010", u"2010-23~"},
                          {u"omtrent 2010", u"2010~"},
                          {u"about March 2010", u"2010-03~"},
                          {u"rundt 2010-09", u"2010-09~"}}) {
        CAPTURE(QString::fromUtf16(c.written));
        CHECK(edtf(c.written) == QString::fromUtf16(c.edtf));
    }
}

TEST_CASE("what is no date is refused", "[domain]") {
    for (const char16_t* text : {u"",
                                 u"haust",
                                 u"i fjor",
                                 u"2010-13",
                                 u"2010-00",
                                 u"2010-25",
                                 u"2010-20",
                                 u"2010-9",
                                 u"2010-09-31",
                                 u"2010-09-00",
                                 u"2010-02-29",
                                 u"2010-23-01",
                                 u"31.2.2010",
                                 u"0.9.2010",
                                 u"15.0.2010",
                                 u"15.21.2010",
                                 u"32. mars 2010",
                                 u"0. mars 2010",
                                 u"15. haust 2010",
                                 u"15.9.10",
                                 u"haustmånad 2010",
                                 u"10",
                                 u"999",
                                 u"0999",
                                 u"20100",
                                 u"2010-09-15-01",
                                 u"ca.",
                                 u"about",
                                 u"2010 haust",
                                 u"~2010",
                                 u"2010-2012",
                                 u"2010/2012",
                                 u"15/9/2010"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK_FALSE(When::parse(text));
    }
    CHECK(When::parse(u"2012-02-29")); // a leap year
}

TEST_CASE("a date knows the first and the last day that its words may mean", "[domain]") {
    const auto between = [](const char16_t* text, QDate first, QDate last) {
        CAPTURE(QString::fromUtf16(text));
        CHECK(when(text).earliest() == first);
        CHECK(when(text).latest() == last);
    };
    between(u"2010", {2010, 1, 1}, {2010, 12, 31});
    between(u"2012-02", {2012, 2, 1}, {2012, 2, 29});
    between(u"2010-21", {2010, 3, 1}, {2010, 5, 31});
    between(u"2010-22", {2010, 6, 1}, {2010, 8, 31});
    between(u"2010-23", {2010, 9, 1}, {2010, 11, 30});
    between(u"2011-24", {2011, 1, 1}, {2011, 2, 28}); // counted to the year that it ends in
    between(u"2010-09-15", {2010, 9, 15}, {2010, 9, 15});
    CHECK_FALSE(When().earliest().isValid());
    CHECK_FALSE(When().latest().isValid());
}

TEST_CASE("the middle of a date lies on the time axis", "[domain]") {
    CHECK(yearsOf({2010, 1, 1}) == 2010.0);
    CHECK(yearsOf({2010, 7, 2}) == Approx(2010.5).margin(0.002)); // 182 of 365 days are gone
    CHECK(when(u"2010").middle() == Approx(2010.5));
    CHECK(when(u"2010-23").middle() == Approx(2010 + (243 + 334) / 2.0 / 365)); // 1 September to 1 December
}

TEST_CASE("a date is shown in its language and is read back from that", "[domain]") {
    const auto nynorsk = Language::load(u"nn"_s);
    const auto bokmaal = Language::load(u"nb"_s);
    const auto english = Language::load(u"en"_s);
    CHECK(when(u"2010-09-15").display(english) == u"15 September 2010"_s);
    CHECK(when(u"2010-09-15").display(nynorsk) == u"15. september 2010"_s);
    CHECK(when(u"2010-05").display(bokmaal) == u"mai 2010"_s);
    CHECK(when(u"2010-12").display(nynorsk) == u"desember 2010"_s);
    CHECK(when(u"2010-12").display(english) == u"December 2010"_s);
    CHECK(when(u"2010-23").display(english) == u"autumn 2010"_s);
    CHECK(when(u"2010-23").display(nynorsk) == u"hausten 2010"_s);
    CHECK(when(u"2010-23").display(bokmaal) == u"høsten 2010"_s);
    CHECK(when(u"2010-22").display(nynorsk) == u"sommaren 2010"_s);
    CHECK(when(u"2010-22").display(bokmaal) == u"sommeren 2010"_s);
    CHECK(when(u"2010~").display(english) == u"about 2010"_s);
    CHECK(when(u"2010~").display(nynorsk) == u"om lag 2010"_s);
    CHECK(When().display(english).isEmpty());
    for (const Language& language : {nynorsk, bokmaal, english}) {
        for (int month = 1; month <= 24; month == 12 ? month = 21 : ++month) {
            const auto kept = When::parse(u"2010-%1~"_s.arg(month, 2, 10, QLatin1Char('0'))).value();
            CAPTURE(kept.edtf(), kept.display(language));
            CHECK(When::parse(kept.display(language)) == kept);
        }
    }
}

TEST_CASE("a day and a year can be made, and no day is no date", "[domain]") {
    CHECK(When::day({2010, 9, 15}) == when(u"15.9.2010"));
    CHECK(When::day(QDate()).isEmpty());
    CHECK(When::year(2010) == when(u"2010"));
    CHECK(When().edtf().isEmpty());
    CHECK_FALSE(when(u"2010") == when(u"2010~"));
}
