// SPDX-License-Identifier: MIT
// Single figures, and figures beside others of one year.
#include "made.h"

#include "analysis/settling.h"

using namespace made;

namespace {

std::vector<Segment> oneSegment() { return {segment(u"D"_s, 2010)}; }

std::vector<Statement> analysed(const Series& series, const Series* nation = nullptr,
                                std::span<const Peer> peers = {}) {
    const auto segments = oneSegment();
    return analyse({.series = series, .nation = nation, .peers = peers, .segments = segments});
}

} // namespace

// 1.96·√(81/27 + 1/12) = 3.4416
TEST_CASE("a mean on 27 pupils is uncertain by 3.4 points, and a year can swing as much") {
    const Series unit = series(u"Vik"_s, {figure(2023, 50, 27)});
    const auto all = analysed(unit);
    const Statement interval = only(all, Topic::Interval);
    CHECK(number(interval, "halfWidth") == Approx(3.44164689259856));
    CHECK(number(interval, "low") == Approx(50 - 3.44164689259856));
    CHECK(number(interval, "n") == 27);
    CHECK(said(interval) == u"In 2023–24 the figure is 50, with 27 pupils uncertain by ±3.4 (95 %)."_s);
    CHECK(said(only(all, Topic::Swing)) ==
          u"With 27 pupils one year can swing by about ±3.4 points without anything having changed."_s);
}

TEST_CASE("without a number of pupils, or without a spread, there is no interval and the reason is told") {
    const Series unknown = series(u"Vik"_s, {figure(2023, 50, {})});
    CHECK(reason(only(analysed(unknown), Topic::Interval)) == "weightUnknown");
    Series flat = series(u"Vik"_s, {figure(2023, 50, 27)});
    flat.figures[0].standardError.reset();
    CHECK(reason(only(analysed(flat), Topic::Interval)) == "spreadUnknown");
}

TEST_CASE("a hidden figure says that it is hidden, and never how many pupils there are") {
    Series unit = series(u"Vik"_s, {hidden(2022), figure(2023, 50, 7)});
    for (const Statement& one : analysed(unit)) {
        INFO(name(one.topic) << ": " << said(one).toStdString());
        if (one.topic == Topic::Interval) {
            CHECK(one.outcome.refusal() == statistics::Refusal{statistics::Reason::Suppressed, {}, {}});
        }
        CHECK_FALSE(said(one).contains(u"7"_s));
    }
    // Who may see it, may have it judged.
    const auto segments = oneSegment();
    const auto internal = analyse({.series = unit, .segments = segments, .audience = Audience::internal});
    CHECK(number(of(internal, Topic::Interval)[1], "n") == 7);
}

TEST_CASE("which letters carry a value is said in one place, and no other letter makes a point") {
    Indicator indicator;
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        const auto status = statusOf(QLatin1Char(letter));
        if (!status) {
            continue;
        }
        INFO(letter);
        Shown shown = figure(2023, 50, 60);
        shown.figure.status = *status;
        const auto seen = look(shown, indicator, Audience::open);
        CHECK(static_cast<bool>(seen) == (QByteArray("QMLOK").indexOf(letter) < 0));
        CHECK((seen || seen.reason() ==
                           (letter == 'Q' ? statistics::Reason::Suppressed : statistics::Reason::NoValue)));
    }
}

// Wilson 1927 by arbitrary precision: 8 of 65 is 6.370 to 22.451 %.
TEST_CASE("a share has Wilson's interval on the count behind its percentage") {
    const Statement interval = only(analysed(shares({figure(2023, 12.3, 65)})), Topic::Interval);
    CHECK(number(interval, "count") == 8);
    CHECK(number(interval, "low") == Approx(6.37046750986922));
    CHECK(number(interval, "high") == Approx(22.4514940821616));
    CHECK(
        said(interval) ==
        u"In 2023–24 the share is 12.3 % of 65 pupils; chance alone lets it lie between 6.4 and 22.5 % (95 %)."_s);
    // 12.3 % of 5,000 is any of 613, 614, … pupils.
    CHECK(reason(only(analysed(shares({figure(2023, 12.3, 5000)})), Topic::Interval)) == "countNotUnique");
}

// Newcombe 1998, method 10, by arbitrary precision: 8 of 65 less 20 of 100.
TEST_CASE("two shares of one year differ by Newcombe's interval") {
    const Series nation = shares({figure(2023, 20, 100)});
    const Statement difference =
        only(analysed(shares({figure(2023, 12.3, 65)}), &nation), Topic::ShareDifference);
    CHECK(number(difference, "difference") == Approx(-7.69230769230769));
    CHECK(number(difference, "low") == Approx(-18.3767283551070));
    CHECK(number(difference, "high") == Approx(4.44426390665861));
    CHECK(difference.outcome->finding == Finding::WithinChance);
}

TEST_CASE("counts have no interval, no gap and no place") {
    Series count = series(u"Vik"_s, years(2015, {900, 910, 905, 920, 930, 940, 950}, 900));
    count.indicator.measure = Measure::count;
    const Series nation = count;
    for (const Statement& one : analysed(count, &nation)) {
        INFO(name(one.topic));
        if (one.topic != Topic::Direction && one.topic != Topic::SlopeRange &&
            one.topic != Topic::ProcessLimits) {
            CHECK(reason(one) == "wrongMeasure");
        }
    }
}

// 1.96·√(81/133 + 1/12) = 1.63 and 1.96·√(81/56875 + 1/12) = 0.57: together 1.73.
TEST_CASE("a gap to the nation is held against chance, year by year") {
    const Series unit =
        series(u"Vik"_s, {figure(2022, 51, 133), figure(2023, 52, 133), figure(2024, 50, 133)});
    const Series nation = series(u"Norway"_s, {figure(2022, 50, 56875), figure(2023, 50, 56875)});
    const auto gaps = of(analysed(unit, &nation), Topic::Gap);
    REQUIRE(gaps.size() == 3);
    CHECK(gaps[0].outcome->finding == Finding::WithinChance);
    CHECK(said(gaps[0]) ==
          u"In 2022–23 the difference from the nation (+1) is less than what chance alone can give."_s);
    CHECK(gaps[1].outcome->finding == Finding::BeyondChance);
    CHECK(said(gaps[1]).endsWith(u"(95 %). It does not say why."_s));
    CHECK(reason(gaps[2]) == "noCommonYears");
}

TEST_CASE("a place is a range, and only those with a figure of that year are counted") {
    std::vector<Peer> peers;
    for (int i = 0; i < 11; ++i) {
        peers.push_back({QString::number(1000 + i), false, {figure(2023, i < 9 ? 49 : 30, 60)}});
    }
    peers.push_back({u"1011"_s, false, {hidden(2023)}});
    peers.push_back({u"1012"_s, false, {figure(2022, 99, 60)}});
    const Series unit = series(u"Vik"_s, {figure(2023, 50, 60)});
    const Statement rank = only(analysed(unit, nullptr, peers), Topic::Rank);
    CHECK(number(rank, "place") == 1);
    CHECK(number(rank, "units") == 12);
    CHECK(number(rank, "best") == 1);
    CHECK(number(rank, "worst") == 10); // the two at 30 are clearly below, the nine at 49 are not
    CHECK(said(rank) == u"In 2023–24: place 1 of 12, but the figures fit places 1 to 10 just as well."_s);
    CHECK(reason(only(analysed(unit), Topic::Rank)) == "tooFewUnits");
}

TEST_CASE("a funnel needs ten units, and tells in or out, not good or bad") {
    std::vector<Peer> peers;
    for (int i = 0; i < 8; ++i) {
        peers.push_back({QString::number(1000 + i), false, {figure(2023, 50, 60)}});
    }
    const Series nation = series(u"Norway"_s, {figure(2023, 50, 56875)});
    const Series unit = series(u"Vik"_s, {figure(2023, 54, 60)}); // 4/√(81/60 + 1/12) = 3.34: beyond 3.09
    const Statement few = only(analysed(unit, &nation, peers), Topic::Funnel);
    CHECK(few.outcome.refusal() == statistics::Refusal{statistics::Reason::TooFewUnits, 10, 9});
    peers.push_back({u"1008"_s, false, {figure(2023, 50, 60)}});
    const Statement enough = only(analysed(unit, &nation, peers), Topic::Funnel);
    CHECK(enough.outcome->finding == Finding::VeryUnusual);
    CHECK(number(enough, "high") == Approx(50 + 1.959963984540054 * std::sqrt(81 / 60.0 + 1 / 12.0)));
    CHECK(of(analysed(unit, &nation, peers), Topic::Shrinkage).front().isForExplaining());
}

TEST_CASE("the distance from the nation is in the nation's own standard deviations where its U tells them") {
    const Series unit = series(u"Vik"_s, {figure(2023, 46, 60)});
    const auto distance = [&](std::optional<int> pupils, const std::optional<Scaled>& uncertainty) {
        Shown shown = figure(2023, 50, pupils);
        shown.figure.uncertainty = uncertainty;
        const Series nation = series(u"Norway"_s, {shown});
        return number(only(analyse({.series = unit, .nation = &nation}), Topic::Distance), "distance");
    };
    // 10 points: 1.96 * 10 / sqrt(56000) = 0.0828.
    CHECK(distance(56000, Scaled{828, 4}) == Approx(-0.4).epsilon(0.001));
    // Rounded to 0.1 it could be any from 6 to 18, so that of the indicator stands in.
    CHECK(distance(56000, Scaled{1, 1}) == Approx(-4.0 / 9));
    CHECK(distance(56000, std::nullopt) == Approx(-4.0 / 9));
}
