// SPDX-License-Identifier: MIT
// What a search takes for one, and the order of a Norwegian list.
#include "domain/folding.h"
#include "support/catch.h"
#include "support/text.h"

#include <algorithm>

using namespace samspel;

TEST_CASE("a search sees small letters without accents and forgives the Norwegian ones") {
    CHECK(folded(u"Vik") == u"vik"_s);
    CHECK(folded(u"Ørsta") == u"orsta"_s);
    CHECK(folded(u"Oersta") == u"orsta"_s);
    CHECK(folded(u"Årdal") == u"ardal"_s);
    CHECK(folded(u"Aardal") == u"ardal"_s);
    CHECK(folded(u"ÆRLEG") == u"aerleg"_s);
    CHECK(folded(u"12\u00A0500") == u"12 500"_s);
    CHECK(folded(u"Sámi čuvges đ") == u"sami cuvges đ"_s);
    CHECK(folded(u"Noël og Ørsta, Aal og Æ") ==
          u"nol og orsta, al og ae"_s); // with a letter that takes the long way
    CHECK(folded(u"a\u030Ardal") == u"ardal"_s);
    CHECK(folded(u"") == u""_s);
}

TEST_CASE("a text in UTF-8 is folded as any other") {
    std::string into = "what stood there before";
    const auto folds = [&](std::string_view text) {
        foldUtf8(text, into);
        return into;
    };
    CHECK(folds("Ørsta") == "orsta");
    CHECK(folds("Aardal og Årdal") == "ardal og ardal");
    CHECK(folds("ÆRLEG Oersta") == "aerleg orsta");
    CHECK(folds("12\u00A0500") == "12 500");
    CHECK(folds("Sámi čuvges đ") == "sami cuvges đ");
    CHECK(folds("a\u030Ardal 🙂") == "ardal 🙂");
    CHECK(folds("").empty());
    CHECK(folds(std::string_view("a\0b", 3)) == "ab");
}

TEST_CASE("a list stands in the order of the Norwegian alphabet") {
    // Written down as it is to stand.
    const QStringList wanted{u""_s,         u"(ukjend)"_s, u"2 b"_s,      u"10 a"_s,   u"101"_s,
                             u"Alver"_s,    u"André"_s,    u"Bø skule"_s, u"Bøen"_s,   u"Skule 2"_s,
                             u"Skule 10"_s, u"Vik"_s,      u"Zakarias"_s, u"Ærfugl"_s, u"Ørsta"_s,
                             u"Ål"_s,       u"Aardal"_s,   u"Århus"_s};
    QStringList mixed = wanted;
    std::reverse(mixed.begin(), mixed.end());
    std::sort(mixed.begin(), mixed.end(),
              [](const QString& a, const QString& b) { return norwegianKey(a) < norwegianKey(b); });
    CHECK(mixed == wanted);
    CHECK(norwegianKey(u"VIK") == norwegianKey(u"vik"));
    CHECK(norwegianKey(u"skule 07") == norwegianKey(u"Skule 7"));
    CHECK(norwegianKey(u"a\u030Al") == norwegianKey(u"Ål"));
    CHECK(norwegianKey(u"Andre") < norwegianKey(u"André"));
    CHECK(norwegianKey(u"André") < norwegianKey(u"Andreas"));
}

TEST_CASE("a key sorts as the system's own Norwegian collator does") {
    const QStringList words{u"a"_s,
                            u"A b"_s,
                            u"ab"_s,
                            u"a-b"_s,
                            u"a–b"_s,
                            u"a,b"_s,
                            u"a.b"_s,
                            u"(a)"_s,
                            u"«a»"_s,
                            u"a/b"_s,
                            u"a & b"_s,
                            u"a+b"_s,
                            u"a_b"_s,
                            u"a'b"_s,
                            u"a’b"_s,
                            u"1"_s,
                            u"2"_s,
                            u"10"_s,
                            u"010"_s,
                            u"1a"_s,
                            u"1 a"_s,
                            u"1.10"_s,
                            u"1.9"_s,
                            u"2023-24"_s,
                            u"2023–24"_s,
                            u"99999999999999999999"_s,
                            u"aa"_s,
                            u"Aa"_s,
                            u"å"_s,
                            u"Å"_s,
                            u"åa"_s,
                            u"aaa"_s,
                            u"aab"_s,
                            u"Aal"_s,
                            u"Ål"_s,
                            u"Ålesund"_s,
                            u"Aalen"_s,
                            u"az"_s,
                            u"æ"_s,
                            u"ä"_s,
                            u"ø"_s,
                            u"ö"_s,
                            u"œ"_s,
                            u"ü"_s,
                            u"y"_s,
                            u"z"_s,
                            u"Ærøy"_s,
                            u"Ørsta"_s,
                            u"Örebro"_s,
                            u"Östersund"_s,
                            u"Ødegård"_s,
                            u"é"_s,
                            u"e"_s,
                            u"è"_s,
                            u"ê"_s,
                            u"ë"_s,
                            u"André"_s,
                            u"Andre"_s,
                            u"Andrea"_s,
                            u"ò"_s,
                            u"ó"_s,
                            u"ô"_s,
                            u"ñ"_s,
                            u"n"_s,
                            u"ŋ"_s,
                            u"č"_s,
                            u"c"_s,
                            u"đ"_s,
                            u"d"_s,
                            u"dz"_s,
                            u"š"_s,
                            u"s"_s,

                            u"ss"_s,
                            u"ŧ"_s,
                            u"t"_s,
                            u"tz"_s,
                            u"th"_s,
                            u"þ"_s,
                            u"ž"_s,
                            u"ð"_s,
                            u"Kárášjohka"_s,
                            u"Karasjok"_s,
                            u"Gáivuotna"_s,
                            u"Müller"_s,
                            u"Myller"_s,
                            u"Mylla"_s,
                            u"Vik"_s,
                            u"vik"_s,
                            u"Vík"_s,
                            u"Vik i Sogn"_s,
                            u"Vikøyri skule"_s,
                            u"Fjordane (felles)"_s,
                            u"Fjordane"_s,
                            u"5. trinn"_s,
                            u"10. trinn"_s,
                            u"§ 5"_s,
                            u"50 %"_s,

                            u"x2"_s,
                            u"Жанна"_s,
                            u"Анна"_s};
    const QCollator order = norwegianOrder();
    const auto sign = [](int comparison) { return (comparison > 0) - (comparison < 0); };
    for (const QString& a : words) {
        for (const QString& b : words) {
            INFO(a.toStdString() << " and " << b.toStdString());
            CHECK(sign(norwegianKey(a).compare(norwegianKey(b))) == sign(order.compare(a, b)));
        }
    }
}
