// SPDX-License-Identifier: MIT
#include "domain/language.h"

#include "support/text.h"

#include <limits>

using namespace samspel;

namespace {

// As people should see it, with what cannot be told apart on paper made visible.
QString seen(QString text) {
    return text.replace(QChar(0xA0), QLatin1Char('_')).replace(QChar(0x2212), QLatin1Char('~'));
}

} // namespace

TEST_CASE("numbers are written as each language writes them", "[domain]") {
    const auto nynorsk = Language::load(u"nn"_s);
    const auto english = Language::load(u"en"_s);
    CHECK(seen(nynorsk.number(3.4, 1)) == u"3,4"_s);
    CHECK(seen(english.number(3.4, 1)) == u"3.4"_s);
    CHECK(seen(nynorsk.number(6770, 0)) == u"6770"_s); // four digits stand together
    CHECK(seen(nynorsk.number(56875, 0)) == u"56_875"_s);
    CHECK(seen(english.number(56875, 0)) == u"56,875"_s);
    CHECK(seen(nynorsk.number(1234567.891, 2)) == u"1_234_567,89"_s);
    CHECK(seen(english.number(1234567.891, 2)) == u"1,234,567.89"_s);
    CHECK(seen(nynorsk.number(-12345.5, 1)) == u"~12_345,5"_s);
    CHECK(seen(english.number(-3, 0)) == u"~3"_s);
    CHECK(seen(nynorsk.number(9999.96, 1)) == u"10_000,0"_s); // rounding makes it five digits
    CHECK(nynorsk.code() == u"nn"_s);
    CHECK(seen(Language::load(u"nb"_s).number(56875, 0)) == u"56_875"_s);
}

TEST_CASE("a number that is rounded to nothing has no sign", "[domain]") {
    const auto language = Language::load(u"nb"_s);
    for (const double nothing : {0.0, -0.0, -0.04, 0.04, -0.049999}) {
        CAPTURE(nothing);
        CHECK(seen(language.number(nothing, 1)) == u"0,0"_s);
        CHECK(seen(language.signedNumber(nothing, 1)) == u"0,0"_s);
    }
    // Whichever way a half is rounded, "−0" and "+0" are never written.
    for (const double half : {-0.5, 0.5, -0.25, 0.25, -0.125, 0.125}) {
        for (int decimals = 0; decimals < 3; ++decimals) {
            CAPTURE(half, decimals);
            const QString text = seen(language.signedNumber(half, decimals));
            CHECK((text.contains(u'~') || text.contains(u'+')) ==
                  (text.contains(u'1') || text.contains(u'2') || text.contains(u'3') || text.contains(u'5')));
        }
    }
}

TEST_CASE("a difference shows its sign", "[domain]") {
    const auto language = Language::load(u"nn"_s);
    CHECK(seen(language.signedNumber(1.5, 1)) == u"+1,5"_s);
    CHECK(seen(language.signedNumber(-1.5, 1)) == u"~1,5"_s);
    CHECK(seen(language.signedNumber(0, 0)) == u"0"_s);
    CHECK(seen(language.signedNumber(12345, 0)) == u"+12_345"_s);
}

TEST_CASE("whole numbers are exact to the last digit", "[domain]") {
    const auto language = Language::load(u"nn"_s);
    CHECK(seen(language.whole(0)) == u"0"_s);
    CHECK(seen(language.whole(-7)) == u"~7"_s);
    CHECK(seen(language.whole(11847)) == u"11_847"_s);
    CHECK(seen(language.whole(9007199254740993)) == u"9_007_199_254_740_993"_s); // 2^53 + 1, no double
    CHECK(seen(language.whole(std::numeric_limits<qint64>::min())) == u"~9_223_372_036_854_775_808"_s);
}

TEST_CASE("a date is written out", "[domain]") {
    CHECK(Language::load(u"nn"_s).date({2025, 11, 13}) == u"13. november 2025"_s);
    CHECK(Language::load(u"nb"_s).date({2020, 1, 1}) == u"1. januar 2020"_s);
    CHECK(Language::load(u"en"_s).date({2020, 1, 1}) == u"1 January 2020"_s);
    CHECK(Language::load(u"en"_s).date(QDate()).isEmpty());
}

TEST_CASE("a text that has no translation is said in English, and n is filled in", "[domain]") {
    const auto language = Language::load(u"nb"_s);
    CHECK(language.say("No such context", "A text") == u"A text"_s);
    CHECK(seen(language.say("No such context", "%n of them", nullptr, 12345)) == u"12_345 of them"_s);
    CHECK(language.say("No such context", "%n of them") == u"%n of them"_s);
}

TEST_CASE("a language that is not known is English", "[domain]") {
    CHECK(Language::load(u"de"_s).code() == u"en"_s);
    CHECK(Language::load(QString()).code() == u"en"_s);
    CHECK(Language::codes() == QStringList{u"nn"_s, u"nb"_s, u"en"_s});
    CHECK(Language::codes().contains(Language::systemCode()));
}
