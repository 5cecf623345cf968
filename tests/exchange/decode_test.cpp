// SPDX-License-Identifier: MIT
#include "exchange/text/decode.h"
#include "fixture.h"

using namespace samspel::exchange;

namespace {

Decoded decoded(const char* bytes, qsizetype size) { return decode(QByteArrayView(bytes, size)); }

} // namespace

TEST_CASE("The encoding is found by its mark, by zeros, by valid letters", "[exchange]") {
    const QString text = QStringLiteral("Årdal;Lærdal;Høyanger;Kárášjohka\n");
    CHECK(decode(text.toUtf8()).encoding == Encoding::utf8);
    CHECK(decode("\xEF\xBB\xBF" + text.toUtf8()).encoding == Encoding::utf8Bom);
    CHECK(decode(fixture::utf16(text)).encoding == Encoding::utf16LeBom);
    CHECK(decode(fixture::utf16(text).sliced(2)).encoding == Encoding::utf16LeBom);
    CHECK_FALSE(decode(fixture::utf16(text).sliced(2)).hasBom);
    CHECK(decode(fixture::latin1(QStringLiteral("Årdal;Lærdal\n"))).encoding == Encoding::latin1);
    CHECK(decode(QByteArray("plain\n")).encoding == Encoding::utf8);

    for (const QByteArray& bytes : {text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(), fixture::utf16(text)}) {
        CHECK(decode(bytes).text == text);
        CHECK(decode(bytes).flawCount == 0);
    }
}

TEST_CASE("UTF-16 with its high byte first is read too", "[exchange]") {
    const Decoded big = decoded("\xFE\xFF\x00S\x00o\x00g\x00n\x00\n", 12);
    CHECK(big.encoding == Encoding::utf16BeBom);
    CHECK(big.text == u"Sogn\n");
}

TEST_CASE("Latin-1 is read as Windows-1252, except for the bytes that it leaves open", "[exchange]") {
    CHECK(decode(QByteArray("2005\x96"
                            "2009 \xE6\xF8\xE5\n"))
              .text == u"2005–2009 æøå\n");
    const Decoded open = decode(QByteArray("a\x81"
                                           "b\xE6\n"));
    REQUIRE(open.flaws.size() == 1);
    CHECK(open.flaws.front().flaw == Flaw::notInCodepage);
    CHECK(open.flaws.front().place == 1);
}

TEST_CASE("Damaged UTF-8 is told at its place and never read as Latin-1", "[exchange]") {
    // "æøå" with the second letter's last byte flipped to a blank.
    const Decoded damaged = decode(QByteArray("\xC3\xA6\xC3 \xC3\xA5\n"));
    CHECK(damaged.encoding == Encoding::utf8);
    REQUIRE(damaged.flaws.size() == 1);
    CHECK(damaged.flaws.front().place == 1);
    CHECK(damaged.flaws.front().code == 0xC3);
    CHECK(damaged.text == u"æ\uFFFD å\n");
}

// Each must be refused: table 3-7 of the Unicode standard.
TEST_CASE("Forms that UTF-8 forbids are flaws", "[exchange]") {
    for (const char* bytes :
         {"\xC0\xAF", "\xE0\x80\xAF", "\xF0\x80\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
          "\xF5\x80\x80\x80", "\x80", "\xFF", "\xE2\x82", "\xF0\x9F\x98"}) {
        const Decoded damaged = decode(QByteArray(bytes), Encoding::utf8);
        CHECK(damaged.flawCount > 0);
        CHECK(damaged.text.contains(QChar(0xFFFD)));
    }
    CHECK(decode(QByteArray("\xF0\x9F\x98\x80\n"), Encoding::utf8).flawCount == 0);
}

TEST_CASE("Half letters, control characters and half line ends are flaws", "[exchange]") {
    const QByteArray whole = fixture::utf16(QStringLiteral("ab\n"));
    CHECK(decode(whole.chopped(1)).flaws.back().flaw == Flaw::halfUnit);

    const Decoded lone = decoded("\xFF\xFE"
                                 "a\0\x3D\xD8"
                                 "b\0\n\0",
                                 10);
    REQUIRE(lone.flaws.size() == 1);
    CHECK(lone.flaws.front().flaw == Flaw::loneSurrogate);
    CHECK(lone.flaws.front().place == 1);

    CHECK(decoded("a\0b\n", 4).flaws.front().flaw == Flaw::controlCharacter);
    CHECK(decode(QByteArray("a\rb\n")).flaws.front().flaw == Flaw::loneReturn);
    CHECK(decode(QByteArray("a\xEF\xBF\xBD"
                            "b\n"))
              .flaws.front()
              .flaw == Flaw::lostLetter);
    CHECK(decode(QByteArray("a\tb\r\n")).flawCount == 0);
}

TEST_CASE("A reading tells line, cell and letter of what cannot be read", "[exchange]") {
    const auto reading =
        fixture::readBytes(QByteArray("a;b;\xC3\xA6\r\nc;d;\xC3\xB8\xC3\xA5\r\ne;f\xC3;g\r\n"));
    CHECK(
        fixture::refusals(reading) ==
        std::vector<std::string>{"3:2 Letter 4 of the line cannot be read: byte C3 is no letter in UTF-8."});
}
