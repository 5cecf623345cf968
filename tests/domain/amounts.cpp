// SPDX-License-Identifier: MIT
#include "domain/amounts.h"

#include "domain/language.h"
#include "support/catch.h"
#include "support/text.h"

using namespace samspel;

namespace {

std::optional<qint64> oere(const QString& text) {
    const auto money = Money::parse(text);
    return money ? std::optional(money->oere) : std::nullopt;
}

std::optional<qint64> hundredths(const QString& text) {
    const auto percent = Percent::parse(text);
    return percent ? std::optional(percent->hundredths) : std::nullopt;
}

} // namespace

TEST_CASE("an amount is read as people write it", "[domain]") {
    struct Case {
        const char16_t* text;
        qint64 oere;
    };
    for (const Case& c :
         {Case{u"12 500", 1250000}, Case{u"12 500,50", 1250050}, Case{u"12500.5", 1250050},
          Case{u"kr 12 500,-", 1250000}, Case{u"12,500.50", 1250050}, Case{u"12,500", 1250000},
          Case{u"1,250,000", 125000000}, Case{u"kr. 12", 1200}, Case{u"12 kroner", 1200}, Case{u"NOK 1", 100},
          Case{u"\u2212200", -20000}, Case{u"-0,05", -5}, Case{u"0", 0}, Case{u"0,5", 50}, Case{u"7,", 700},
          Case{u"1\u00A0000\u202F000", 100000000}, Case{u"  3  ", 300}}) {
        CAPTURE(QString::fromUtf16(c.text));
        CHECK(oere(QString::fromUtf16(c.text)) == c.oere);
    }
    for (const char16_t* text : {u"", u" ", u"kr", u"tusen", u"1,234", u"1.000,50", u"1,2,3", u"--5", u"5-",
                                 u"1e3", u"0x10", u"12 500 50,5 kr per år", u"∞", u",5"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK_FALSE(oere(QString::fromUtf16(text)));
    }
}

TEST_CASE("an amount may be large, to the last øre, and no larger", "[domain]") {
    const Language nn = Language::load(u"nn"_s);
    // Two amounts that one double would hold as the same.
    CHECK(oere(u"90 071 992 547 409,93"_s) == 9007199254740993);
    CHECK(Money{9007199254740993}.display(nn) == u"90\u00A0071\u00A0992\u00A0547\u00A0409,93"_s);
    CHECK(oere(u"999 999 999 999 999,99"_s) == 99999999999999999);
    CHECK(oere(u"-999999999999999,99"_s) == -99999999999999999);
    CHECK_FALSE(oere(u"1 000 000 000 000 000"_s));
    CHECK_FALSE(oere(u"99999999999999999999999"_s));
}

TEST_CASE("an amount is shown in kroner, with øre only where there are any", "[domain]") {
    const Language nn = Language::load(u"nn"_s);
    const Language en = Language::load(u"en"_s);
    CHECK(Money{1250000}.display(nn) == u"12\u00A0500"_s);
    CHECK(Money{1250050}.display(nn) == u"12\u00A0500,50"_s);
    CHECK(Money{1250005}.display(en) == u"12,500.05"_s);
    CHECK(Money{-5}.display(nn) == u"\u22120,05"_s);
    CHECK(Money{-20000}.display(nn) == u"\u2212200"_s);
    CHECK(Money{}.display(nn) == u"0"_s);
}

TEST_CASE("shares are hundredths of a percent", "[domain]") {
    const Language nb = Language::load(u"nb"_s);
    CHECK(hundredths(u"33,33"_s) == 3333);
    CHECK(hundredths(u"33.33 %"_s) == 3333);
    CHECK(hundredths(u"5 %"_s) == 500);
    CHECK(hundredths(u"5,5%"_s) == 550);
    CHECK(hundredths(u"100"_s) == wholeOfIt.hundredths);
    CHECK(hundredths(u"0,01"_s) == 1);
    for (const char16_t* text : {u"", u"%", u"33,333", u"a third", u"5 % %", u"1/7"}) {
        CHECK_FALSE(hundredths(QString::fromUtf16(text)));
    }
    CHECK(Percent{3333}.display(nb) == u"33,33"_s);
    CHECK(Percent{1429}.display(Language::load(u"en"_s)) == u"14.29"_s);
    CHECK(Percent{500}.display(nb) == u"5"_s);
    CHECK(Percent{550}.display(nb) == u"5,50"_s);
    // Three thirds written with two decimals do not make a whole.
    CHECK(Percent{3333} + Percent{3333} + Percent{3333} != wholeOfIt);
    CHECK(Percent{3333} + Percent{3333} + Percent{3334} == wholeOfIt);
}

TEST_CASE("what is shown of an amount is read back as the same, in each language", "[domain]") {
    for (const QString& code : Language::codes()) {
        const Language language = Language::load(code);
        CAPTURE(code);
        for (const qint64 value :
             {qint64{0}, qint64{1}, qint64{-1}, qint64{99}, qint64{-100}, qint64{123456}, qint64{99999900},
              qint64{1250000}, qint64{-1234567890}, qint64{9007199254740993}, qint64{99999999999999999}}) {
            const QString shown = Money{value}.display(language);
            CAPTURE(shown);
            CHECK(oere(shown) == value);
        }
        for (const qint64 value : {0, 1, 3333, 9999, 10000, -1429}) {
            const QString shown = Percent{value}.display(language);
            CAPTURE(shown);
            CHECK(hundredths(shown) == value);
        }
    }
}
