// SPDX-License-Identifier: MIT
#include "domain/approximate.h"

#include "domain/language.h"
#include "domain/links.h"
#include "support/catch.h"
#include "support/text.h"

using namespace samspel;

namespace {

using How = Approximate::How;

QString stored(const QString& text) {
    const auto count = Approximate::parse(text);
    return count ? count->stored() : u"nothing"_s;
}

} // namespace

TEST_CASE("a count is read as people write it in the three languages", "[domain]") {
    struct Case {
        const char16_t* text;
        const char16_t* stored;
    };
    for (const Case& c : {Case{u"52", u"52"},
                          Case{u"1 200", u"1200"},
                          Case{u"om lag 50", u"~50"},
                          Case{u"ca. 50", u"~50"},
                          Case{u"ca 50", u"~50"},
                          Case{u"omtrent 50", u"~50"},
                          Case{u"about 50", u"~50"},
                          Case{u"Rundt 50", u"~50"},
                          Case{u"litt over 50", u">50"},
                          Case{u"vel 50", u">50"},
                          Case{u"just over 50", u">50"},
                          Case{u"meir enn 50", u">50"},
                          Case{u"noe over 50", u">50"},
                          Case{u"nesten 50", u"<50"},
                          Case{u"knapt 50", u"<50"},
                          Case{u"litt under 50", u"<50"},
                          Case{u"nearly 50", u"<50"},
                          Case{u"minst 50", u"50+"},
                          Case{u"at least 50", u"50+"},
                          Case{u"høgst 50", u"50-"},
                          Case{u"høyst 50", u"50-"},
                          Case{u"at most 50", u"50-"},
                          Case{u"30–40", u"30..40"},
                          Case{u"30-40", u"30..40"},
                          Case{u"mellom 30 og 40", u"30..40"},
                          Case{u"between 30 and 40", u"30..40"},
                          Case{u"30 til 40", u"30..40"},
                          Case{u"~50", u"~50"},
                          Case{u">50", u">50"},
                          Case{u"<50", u"<50"},
                          Case{u"50+", u"50+"},
                          Case{u"50-", u"50-"},
                          Case{u"30..40", u"30..40"},
                          Case{u"0", u"0"}}) {
        CAPTURE(QString::fromUtf16(c.text));
        CHECK(stored(QString::fromUtf16(c.text)) == QString::fromUtf16(c.stored));
    }
    for (const char16_t* text : {u"", u"many", u"-5", u"40–30", u"30–30", u"50,5", u"om lag", u"om lag 30–40",
                                 u"~", u"..", u"99999999999999999999"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK(stored(QString::fromUtf16(text)) == u"nothing"_s);
    }
}

TEST_CASE("just over 50 stays just over 50", "[domain]") {
    const auto count = Approximate::parse(u"litt over 50"_s).value();
    CHECK(count.how() == How::justOver);
    CHECK(count.number() == 50);
    CHECK(count.display(Language::load(u"en"_s)) == u"just over 50"_s);
    CHECK(count.display(Language::load(u"nn"_s)) != count.display(Language::load(u"en"_s)));
    CHECK(count != Approximate(50));
    CHECK(Approximate().isEmpty());
    CHECK(Approximate().stored().isEmpty());
    CHECK(Approximate().display(Language::load(u"nn"_s)).isEmpty());
    CHECK_FALSE(Approximate(0).isEmpty());
}

TEST_CASE("what is shown of a count is read back as the same, in each language", "[domain]") {
    for (const QString& code : Language::codes()) {
        const Language language = Language::load(code);
        for (const qint64 number : {0, 7, 50, 999, 1200, 12500, 1234567}) {
            for (const How how :
                 {How::exact, How::about, How::justOver, How::nearly, How::atLeast, How::atMost}) {
                const Approximate count(number, how);
                const QString shown = count.display(language);
                CAPTURE(code, shown);
                CHECK(Approximate::parse(shown) == count);
                CHECK(Approximate::parse(count.stored()) == count);
            }
            const Approximate range = Approximate::between(number, number + 11111);
            const QString shown = range.display(language);
            CAPTURE(code, shown);
            CHECK(Approximate::parse(shown) == range);
            CHECK(Approximate::parse(range.stored()) == range);
        }
    }
}

TEST_CASE("a link is a table and a key", "[domain]") {
    CHECK(Link::parse(u"gathering:17"_s) == Link{u"gathering"_s, 17});
    CHECK(Link{u"theme_tag"_s, 3}.stored() == u"theme_tag:3"_s);
    CHECK(Link().stored().isEmpty());
    for (const char16_t* text :
         {u"", u"gathering", u"gathering:", u"gathering:0", u"gathering:-1", u":3", u"gathering:017",
          u"gathering:1 ", u"Gathering:1", u"a:1:2", u"gathering:1x", u"gathering:99999999999999999999"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK_FALSE(Link::parse(QString::fromUtf16(text)));
    }
}

TEST_CASE("a list of keys holds each once, by size", "[domain]") {
    CHECK(storedKeys({17, 3, 17}) == u"[3,17]"_s);
    CHECK(storedKeys({}).isEmpty());
    CHECK(parseKeys(u"[3,17]"_s) == std::vector<qint64>{3, 17});
    for (const char16_t* text :
         {u"", u"[]", u"3,17", u"[3;17]", u"[3, 17]", u"[0]", u"[-1]", u"[3,]", u"[a]"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK_FALSE(parseKeys(QString::fromUtf16(text)));
    }
}

TEST_CASE("a file is kept in the register, or stands elsewhere", "[domain]") {
    const QString sha(64, QLatin1Char('a'));
    const auto kept = FileLink::parse(u"kept:"_s + sha + u"/møte 1.pdf"_s);
    REQUIRE(kept);
    CHECK(kept->isKept());
    CHECK(kept->name == u"møte 1.pdf"_s);
    CHECK(kept->sha256 == sha);
    CHECK(FileLink::parse(kept->stored()) == kept);
    const auto linked = FileLink::parse(u"path:/srv/notes/minutes.pdf"_s);
    REQUIRE(linked);
    CHECK_FALSE(linked->isKept());
    CHECK(linked->name == u"minutes.pdf"_s);
    CHECK(FileLink::parse(linked->stored()) == linked);
    for (const QString& text :
         {QString(), u"path:"_s, u"kept:abc/x"_s, u"kept:"_s + sha, u"kept:"_s + sha + u"/"_s,
          u"kept:"_s + sha + u"/../x"_s, u"/srv/minutes.pdf"_s}) {
        CAPTURE(text);
        CHECK_FALSE(FileLink::parse(text));
    }
}
