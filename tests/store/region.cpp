// SPDX-License-Identifier: MIT
// Units joined into one figure: docs/numbers.md, section 6.
#include "store/regionquery.h"

#include "region.h"

#include <cmath>

using namespace samspel;
using namespace samspel::made;

namespace {

/// Two members with 30 and 10 pupils, and what the third may have.
struct ThreeMembers : MadeRegion {
    ThreeMembers() {
        for (const QString& number : {u"4640"_s, u"4644"_s, u"4641"_s}) {
            member(number);
        }
    }
    Figures known() {
        Figures file;
        file.figure(u"4640"_s, u"2023-24"_s, u"50"_s, 90, u"2,0"_s)
            .figure(u"4644"_s, u"2023-24"_s, u"46"_s, 30, u"3,5"_s);
        return file;
    }
};

} // namespace

TEST_CASE("a region's mean weighs its members by their pupils", "[store]") {
    ThreeMembers region;
    region.import(region.known().figure(u"4641"_s, u"2023-24"_s, u"53"_s, 40, u"3,0"_s).batch);
    const Shown joined = region.only();
    CHECK(inShort(joined) == u"E 3 of 3"_s);
    // (90·50 + 30·46 + 40·53) / 160 = 8000 / 160
    CHECK(joined.figure.value == Scaled{500, 1});
    CHECK(joined.figure.n == 160);
    CHECK(joined.coverage == 1.0);
    CHECK(joined.segment == u"D"_s);
    CHECK_FALSE(joined.figure.source.isKept()); // it stands in no file
    const double sampling =
        std::sqrt(std::pow(90 * 2.0, 2) + std::pow(30 * 3.5, 2) + std::pow(40 * 3.0, 2)) / 1.96 / 160;
    const double rounding = std::sqrt((90 * 90 + 30 * 30 + 40 * 40) / 12.0) / 160;
    CHECK(joined.standardError.value() == Approx(std::hypot(sampling, rounding)).epsilon(1e-12));
    // sampling 240.47 / 1.96 / 160 = 0.7668, rounding 102.96 / 3.4641 / 160 = 0.1858; 1.96 · 0.7890 = 1.546
    CHECK(joined.figure.uncertainty == Scaled{15, 1});
}

TEST_CASE("a region with a hidden member is not joined unless the pupils left out are known", "[store]") {
    ThreeMembers region;
    region.import(region.known().figure(u"4641"_s, u"2023-24"_s, u"*"_s).batch);
    const Shown refused = region.only();
    CHECK(inShort(refused) == u"Q 2 of 3 unknown"_s);
    CHECK_FALSE(refused.figure.value);
    CHECK_FALSE(refused.figure.n);
    CHECK_FALSE(refused.standardError);
    CHECK_FALSE(refused.figure.uncertainty);

    region.children(u"4641"_s, 10, 2024, 30); // born in 2013, as those in grade 5 in 2023-24
    const Shown joined = region.only();
    CHECK(inShort(joined) == u"E 2 of 3"_s);
    CHECK(joined.figure.value == Scaled{490, 1}); // (90·50 + 30·46) / 120
    CHECK(joined.figure.n == 120);
    CHECK(joined.coverage.value() == Approx(0.8)); // 120 of 150
}

TEST_CASE("a region of which too little is shown is not joined, and says how much", "[store]") {
    ThreeMembers region;
    region.import(region.known().figure(u"4641"_s, u"2023-24"_s, u"*"_s).batch);
    region.children(u"4641"_s, 10, 2024, 31);
    const Shown refused = region.only();
    CHECK(inShort(refused) == u"Q 2 of 3 too low"_s);
    CHECK_FALSE(refused.figure.value);
    CHECK(refused.coverage.value() == Approx(120.0 / 151));
}

TEST_CASE("a member without any figure is missing, not overlooked", "[store]") {
    ThreeMembers region;
    region.import(region.known().batch);
    CHECK(inShort(region.only()) == u"Q 2 of 3 unknown"_s);
    region.children(u"4641"_s, 10, 2024, 10);
    CHECK(inShort(region.only()) == u"E 2 of 3"_s);
}

TEST_CASE("what a member lacks counts as hidden, but where nobody was nothing is left out", "[store]") {
    struct Case {
        Status status;
        std::optional<qint64> n;
        const char16_t* expected;
    };
    for (const Case& c :
         {Case{Status::suppressed, {}, u"Q 2 of 3 unknown"}, Case{Status::missing, {}, u"Q 2 of 3 unknown"},
          Case{Status::notPublished, {}, u"Q 2 of 3 unknown"},
          Case{Status::includedElsewhere, {}, u"Q 2 of 3 unknown"},
          Case{Status::cannotExist, {}, u"E 2 of 2"},        // no such grade
          Case{Status::cannotExist, 0, u"E 2 of 2"},         // nobody took part
          Case{Status::notPublished, 12, u"E 2 of 3"},       // 120 of 132 pupils
          Case{Status::suppressed, 12, u"Q 2 of 3 unknown"}, // the public may not know these 12
          Case{Status::notPublished, 31, u"Q 2 of 3 too low"}}) {
        ThreeMembers region;
        region.import(region.known().marked(u"4641"_s, u"2023-24"_s, c.status, c.n).batch);
        CAPTURE(letter(c.status), c.n.value_or(-1));
        CHECK(inShort(region.only()) == QString::fromUtf16(c.expected));
    }
}

TEST_CASE("a member that is within another member's figure is not missing", "[store]") {
    ThreeMembers region;
    Draft batch = region.known().marked(u"4641"_s, u"2023-24"_s, Status::includedElsewhere).batch;
    batch.figures[0].figure.status = Status::includesAnother;
    region.import(batch);
    CHECK(inShort(region.only()) == u"E 2 of 2"_s);
}

TEST_CASE("a region of which nothing is known says what its members say", "[store]") {
    const auto all = [](Status status) {
        ThreeMembers region;
        Figures file;
        for (const QString& unit : {u"4640"_s, u"4644"_s, u"4641"_s}) {
            file.marked(unit, u"2023-24"_s, status);
        }
        region.import(file.batch);
        CHECK_FALSE(region.only().figure.value);
        return inShort(region.only());
    };
    CHECK(all(Status::cannotExist) == u"M 0 of 0"_s);
    CHECK(all(Status::missing) == u"O 0 of 3"_s);
    CHECK(all(Status::notPublished) == u"L 0 of 3"_s);
    CHECK(all(Status::suppressed) == u"Q 0 of 3 too low"_s);
}

TEST_CASE("a member below the threshold is left out in public and is there internally", "[store]") {
    ThreeMembers region;
    region.import(region.known().figure(u"4641"_s, u"2023-24"_s, u"60"_s, 9, u"5,0"_s).batch);
    const Shown internal = region.only(u"np.english"_s, Audience::internal);
    CHECK(inShort(internal) == u"E 3 of 3"_s);
    CHECK(internal.figure.value == Scaled{498, 1}); // (4500 + 1380 + 540) / 129 = 49.77
    const Shown open = region.only();
    CHECK(inShort(open) == u"E 2 of 3"_s);
    CHECK(open.figure.value == Scaled{490, 1}); // nothing of the hidden one is in it
    CHECK(open.figure.n == 120);
    CHECK(open.coverage.value() == Approx(120.0 / 129)); // hidden are nine at most; more is not told
    region.children(u"4641"_s, 10, 2024, 12);
    CHECK(region.only().coverage.value() == Approx(120.0 / 132));
}

TEST_CASE("a region of one member is that member's own figure", "[store]") {
    MadeRegion region;
    region.member(u"4640"_s);
    region.import(Figures().figure(u"4640"_s, u"2023-24"_s, u"48"_s, 136, u"1,6"_s).batch);
    const Shown shown = region.only();
    CHECK(inShort(shown) == u"A 1 of 1"_s);
    CHECK(shown.figure.value == Scaled{48, 0});
    CHECK(shown.figure.source.isKept());
}

TEST_CASE("counts are added only when every member has one", "[store]") {
    ThreeMembers region;
    Figures file(u"ssb.csv"_s, u"population"_s);
    file.figure(u"4640"_s, u"2020"_s, u"11847"_s).figure(u"4644"_s, u"2020"_s, u"5174"_s);
    region.import(file.batch);
    const Shown refused = region.only(u"population"_s);
    CHECK(inShort(refused) == u"Q 2 of 3 unknown"_s);
    CHECK_FALSE(refused.figure.value);
    region.import(Figures(u"more.csv"_s, u"population"_s).figure(u"4641"_s, u"2020"_s, u"1781"_s).batch);
    const Shown joined = region.only(u"population"_s);
    CHECK(inShort(joined) == u"E 3 of 3"_s);
    CHECK(joined.figure.value == Scaled{18802, 0}); // 11 847 + 5174 + 1781
    CHECK_FALSE(joined.standardError);
}

TEST_CASE("hidden small counts hide the sum in public", "[store]") {
    ThreeMembers region;
    Indicator i;
    i.code = u"own.posts"_s;
    i.name = u"Posts"_s;
    i.measure = Measure::count;
    i.threshold = 5;
    add(*region.made, i);
    Figures file(u"own.csv"_s, i.code);
    file.figure(u"4640"_s, u"2023-24"_s, u"10,5"_s)
        .figure(u"4644"_s, u"2023-24"_s, u"8"_s)
        .figure(u"4641"_s, u"2023-24"_s, u"2,25"_s);
    region.import(file.batch);
    CHECK(inShort(region.only(i.code)) == u"Q 2 of 3 unknown"_s); // 20,75 − 10,5 − 8 would tell it
    CHECK(region.only(i.code, Audience::internal).figure.value == Scaled{2075, 2});
}
