// SPDX-License-Identifier: MIT
// Several years: never across a break, and never fewer than the gate asks for.
#include "made.h"

#include <map>

using namespace made;

namespace {

std::vector<Segment> segmentsCD() { return {segment(u"C"_s, 2014, 2021), segment(u"D"_s, 2022)}; }

std::vector<Statement> analysed(const Series& series, const Series* nation = nullptr,
                                std::optional<When> start = {}, std::span<const Peer> peers = {}) {
    const auto segments = segmentsCD();
    return analyse(
        {.series = series, .nation = nation, .peers = peers, .segments = segments, .programmeStart = start});
}

std::vector<Shown> together(std::vector<Shown> one, const std::vector<Shown>& other) {
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

} // namespace

// Weighted by hand: (48·20 + 50·30 + 46·40)/90 = 47.7778, half 1.959964·9/√90 = 1.8594.
TEST_CASE("three years together are weighted by their pupils") {
    const Series unit = series(u"Vik"_s, {figure(2022, 48, 20), figure(2023, 50, 30), figure(2024, 46, 40)});
    const Statement pool = only(analysed(unit), Topic::Pool);
    CHECK(number(pool, "mean") == Approx(430.0 / 9));
    CHECK(number(pool, "halfWidth") == Approx(1.85938509691369));
    CHECK(number(pool, "n") == 90);
    CHECK(said(pool) == u"2022–23 to 2024–25 together: a mean of 47.8 ± 1.9, from 90 pupils."_s);
}

// Three years of two equal parts of 50 pupils: each year's error is 9/√100 by chance and √(1/12)/√2 by the
// rounding of its parts. R: qnorm(0.975) * 9 / sqrt(300)                      # 1.018427160669
TEST_CASE("the spread that joined years tell is that of pupils, without the rounding of their parts") {
    std::vector<Shown> joined = years(2017, {48, 50, 46}, 100, u"C"_s);
    for (Shown& shown : joined) {
        shown.parts = shown.partsKnown = 2;
        shown.samplingError = 0.9;
        shown.standardError = std::sqrt(0.81 + 1.0 / 24);
        shown.figure.uncertainty = Scaled::rounded(1.96 * *shown.standardError, 4);
    }
    CHECK(number(only(analysed(series(u"Sogn"_s, joined)), Topic::Pool), "halfWidth") ==
          Approx(1.01842716066855).epsilon(1e-9));
    // Without knowing which part is chance, no spread is made of it.
    for (Shown& shown : joined) {
        shown.samplingError.reset();
    }
    CHECK(reason(only(analysed(series(u"Sogn"_s, joined)), Topic::Pool)) == "spreadUnknown");
}

// Pooled mean 48.2, Q = 5.3827 with 3 degrees of freedom (limit 7.81); the last year has 10 pupils.
TEST_CASE("the chance band tells whether four years differ more than by chance") {
    Series unit = series(u"Vik"_s, {figure(2022, 48, 20), figure(2023, 50, 30), figure(2024, 46, 40)});
    CHECK(only(analysed(unit), Topic::Band).outcome.refusal() ==
          statistics::Refusal{statistics::Reason::TooFewYears, 4, 3});
    unit.figures.push_back(figure(2025, 52, 10));
    const Statement band = only(analysed(unit), Topic::Band);
    CHECK(number(band, "q") == Approx(5.38271604938272));
    CHECK(number(band, "freedom") == 3);
    CHECK(number(band, "low") == Approx(42.6218447092589));
    CHECK(band.outcome->finding == Finding::WithinChance);
    CHECK(said(band).contains(u"no more among themselves than chance alone lets them"_s));
}

TEST_CASE("a direction needs six years of one segment, and an interval without 0") {
    const Series four = series(u"Vik"_s, years(2022, {50, 51, 52, 53}, 100));
    CHECK(
        said(only(analysed(four), Topic::Direction)) ==
        u"Too few years to say anything about a direction (it needs at least 6 in the same series, and has 4: 2022–23 to 2025–26)."_s);
    const Series rising = series(u"Vik"_s, years(2022, {40, 41, 42, 43, 44, 45}, 100));
    const Statement up = only(analysed(rising), Topic::Direction);
    CHECK(up.outcome->finding == Finding::Rising);
    CHECK(number(up, "slope") == Approx(1));
    CHECK(number(up, "years") == 6);
    CHECK(
        said(up) ==
        u"2022–23 to 2027–28 show a rise of about 1.00 a year (95 %: 1.00 to 1.00). It does not say why."_s);
    const Series swaying = series(u"Vik"_s, years(2022, {50, 48, 51, 49, 50, 49}, 100));
    CHECK(reason(only(analysed(swaying), Topic::Direction)) == "noClearDirection");
    CHECK(said(only(analysed(swaying), Topic::Direction)) ==
          u"No clear direction in 2022–23 to 2027–28: the years fit a rise and a fall alike."_s);
}

TEST_CASE("a slope is told with three digits, however large the figures are") {
    const auto told = [](const std::vector<double>& values, std::optional<int> n) {
        Series counts = series(u"Sogndal"_s, {});
        counts.indicator.measure = Measure::count;
        for (std::size_t i = 0; i < values.size(); ++i) {
            counts.figures.push_back(figure(2022 + static_cast<int>(i), values[i], n));
        }
        return said(only(analysed(counts), Topic::Direction));
    };
    CHECK(told({10000, 10125, 10250, 10375, 10500, 10625}, {}) ==
          u"2022–23 to 2027–28 show a rise of about 125 a year (95 %: 125 to 125). It does not say why."_s);
    CHECK(
        told({300, 288, 276, 264, 252, 240}, {}) ==
        u"2022–23 to 2027–28 show a fall of about 12.0 a year (95 %: 12.0 to 12.0). It does not say why."_s);
}

TEST_CASE("no statement of one segment knows of the other") {
    const auto series2 = [](double shiftC, double shiftD) {
        std::vector<double> c{47, 49, 48, 50, 49, 51, 50, 52};
        std::vector<double> d{44, 46, 45, 47};
        for (double& value : c) {
            value += shiftC;
        }
        for (double& value : d) {
            value += shiftD;
        }
        return series(u"Vik"_s, together(years(2014, c, 60, u"C"_s), years(2022, d, 60)));
    };
    const auto nation = series(u"Norway"_s, together(years(2014, std::vector<double>(8, 50), 56000, u"C"_s),
                                                     years(2022, std::vector<double>(4, 50), 56000)));
    std::vector<Peer> peers;
    for (int i = 0; i < 20; ++i) {
        peers.push_back({QString::number(i), false, series2(i % 5 - 2, i % 3 - 1).figures});
    }
    const auto start = When::year(2018);
    const auto base = analysed(series2(0, 0), &nation, start, peers);
    const auto otherD = analysed(series2(0, 3), &nation, start, peers);
    const auto otherC = analysed(series2(3, 0), &nation, start, peers);
    REQUIRE(base.size() == otherD.size());
    REQUIRE(base.size() == otherC.size());
    int changed = 0;
    for (std::size_t i = 0; i < base.size(); ++i) {
        INFO(name(base[i].topic) << ": " << said(base[i]).toStdString());
        CHECK((base[i].segment == u"C"_s || base[i].segment == u"D"_s));
        const auto& same = base[i].segment == u"C"_s ? otherD[i] : otherC[i];
        CHECK(said(base[i]) == said(same));
        changed += said(base[i]) != said(base[i].segment == u"C"_s ? otherC[i] : otherD[i]) ? 1 : 0;
        if (base[i].from) {
            const bool isC = base[i].segment == u"C"_s;
            CHECK(
                (isC ? *base[i].to <= Period::schoolYear(2021) : Period::schoolYear(2022) <= *base[i].from));
        }
    }
    CHECK(changed > 40); // the statements do depend on their own side
}

TEST_CASE("published and corrected figures make two stretches") {
    auto figures = years(2014, {47, 49, 48, 50}, 60, u"C"_s);
    for (Shown& corrected : years(2018, {47, 49, 48, 50}, 60, u"C"_s)) {
        corrected.figure.version = Version::corrected;
        figures.push_back(corrected);
    }
    for (const Statement& one : of(analysed(series(u"Vik"_s, figures)), Topic::Direction)) {
        CHECK(one.outcome.refusal().has == 4);
    }
}

TEST_CASE("years of national tests before scale points are not held against each other") {
    std::vector<Segment> segments{segment(u"B"_s, 2007, 2013)};
    segments[0].scale = u"mean mastery level"_s;
    segments[0].isOfItsYearOnly = true;
    auto figures = years(2007, {2.0, 2.1, 1.9, 2.2, 2.0, 2.1, 2.3}, 50, u"B"_s);
    for (Shown& shown : figures) {
        shown.figure.value = Scaled::rounded(shown.figure.value->value(), 1);
        shown.standardError.reset();
    }
    const Series unit = series(u"Vik"_s, figures);
    const Series nation = series(u"Norway"_s, figures);
    const auto all = analyse(
        {.series = unit, .nation = &nation, .segments = segments, .programmeStart = When::year(2010)});
    for (const Topic topic : {Topic::Band, Topic::Direction, Topic::SlopeRange, Topic::ProcessLimits,
                              Topic::Pool, Topic::GapChange, Topic::Placebo}) {
        INFO(name(topic));
        CHECK(reason(only(all, topic)) == "yearsNotComparable");
    }
    // Grade 5 was made as 25-50-25, SD 0.7071: 1.96·√(0.5/50 + 0.01/12) = 0.2040.
    CHECK(number(of(all, Topic::Interval)[0], "halfWidth") == Approx(1.96 * std::sqrt(0.01 + 0.01 / 12)));
}

TEST_CASE("years in no segment are two stretches where a segment lies between them") {
    const std::vector<Segment> segments{segment(u"utan eksamen"_s, 2019, 2021)};
    std::vector<Shown> figures = years(2013, {40, 40, 40, 40, 40, 40}, 60, {});
    for (const auto& more :
         {years(2019, {44, 44, 44}, 60, u"utan eksamen"_s), years(2022, {41, 42, 40, 41, 42, 40}, 60, {})}) {
        figures.insert(figures.end(), more.begin(), more.end());
    }
    const Series unit = series(u"Vik"_s, figures);
    const auto all = analyse({.series = unit, .segments = segments});
    REQUIRE(of(all, Topic::ProcessLimits).size() == 3);
    const Statement newest = of(all, Topic::ProcessLimits)[2];
    CHECK(newest.from == Period::schoolYear(2022));
    CHECK(number(newest, "years") == 6);
    CHECK(number(newest, "mean") == Approx(41));
    for (const Statement& pool : of(all, Topic::Pool)) {
        CHECK(pool.to->year() - pool.from->year() == 2);
    }
}

TEST_CASE("the change of the gap is described, and its caution is part of the sentence") {
    const Series unit = series(u"Vik"_s, years(2022, {50, 50, 50, 53, 53, 53}, 100));
    const Series nation = series(u"Norway"_s, years(2022, std::vector<double>(6, 50), 56000));
    CHECK(of(analysed(unit, &nation), Topic::GapChange).empty()); // nobody said when the programme began
    // August 2025: the tests of the autumns of 2022, 2023 and 2024 lie before it.
    const Statement change = only(analysed(unit, &nation, When::parse(u"2025-08")), Topic::GapChange);
    CHECK(number(change, "before") == Approx(0).margin(1e-12));
    CHECK(number(change, "change") == Approx(3));
    CHECK(number(change, "yearsBefore") == 3);
    CHECK(said(change).endsWith(
        u"The programme is one of several possible reasons; its effect cannot be singled out."_s));
    const Statement late = only(analysed(unit, &nation, When::parse(u"2026-08")), Topic::GapChange);
    CHECK(late.outcome.refusal() == statistics::Refusal{statistics::Reason::TooFewYears, 3, 2});
}

// Tests of September and October 2025 were taken before a programme of November 2025. By hand: before it
// (0 + 0 + 0 + 0)/4, after it (3 + 3 + 3)/3.
TEST_CASE("a programme of November has that autumn's tests before it") {
    const Series unit = series(u"Vik"_s, years(2022, {50, 50, 50, 50, 53, 53, 53}, 100));
    const Series nation = series(u"Norway"_s, years(2022, std::vector<double>(7, 50), 56000));
    const auto change = [&](QStringView start) {
        return only(analysed(unit, &nation, When::parse(start)), Topic::GapChange);
    };
    const Statement november = change(u"2025-11");
    CHECK(number(november, "yearsBefore") == 4);
    CHECK(number(november, "yearsAfter") == 3);
    CHECK(number(november, "change") == Approx(3));
    CHECK(said(november).startsWith(
        u"From the 4 years before the programme began to the 3 years after, the gap moved from"_s));
    CHECK_FALSE(said(november).contains(u"neither side"_s));
    const Statement august = change(u"2025-08-15");
    CHECK(number(august, "yearsBefore") == 3);
    CHECK(number(august, "yearsAfter") == 4);
    CHECK(number(august, "change") == Approx(9.0 / 4));
}

// The fourth year, 60, would move either side by far.
TEST_CASE("a year whose figures may be of before or after the start counts on neither side") {
    const Series unit = series(u"Vik"_s, years(2022, {50, 50, 50, 60, 53, 53, 53}, 100));
    const Series nation = series(u"Norway"_s, years(2022, std::vector<double>(7, 50), 56000));
    std::vector<Peer> peers;
    for (int i = 0; i < 19; ++i) { // in that year they move as much, and in no other
        peers.push_back({QString::number(i), false, years(2022, {50, 50, 50, 90, 50, 50, 50}, 100)});
    }
    for (const QStringView start : {u"2025", u"2025-09", u"2025-10-31", u"2025-23", u"2025~"}) {
        INFO(start.toString().toStdString());
        const auto all = analysed(unit, &nation, When::parse(start), peers);
        const Statement change = only(all, Topic::GapChange);
        CHECK(number(change, "yearsBefore") == 3);
        CHECK(number(change, "yearsAfter") == 3);
        CHECK(number(change, "change") == Approx(3));
        CHECK(said(change).contains(u"Years that count on neither side, because the programme may have begun "
                                    "while they were measured: 1."_s));
        CHECK(number(only(all, Topic::Placebo), "change") == Approx(3));
        CHECK(number(only(all, Topic::Placebo), "smaller") == 19);
    }
}

TEST_CASE("of what is measured at an unknown time the year of the start counts on neither side") {
    Series unit = series(u"Vik"_s, years(2022, {50, 50, 50, 60, 53, 53, 53}, 100));
    Series nation = series(u"Norway"_s, years(2022, std::vector<double>(7, 50), 56000));
    unit.indicator.code = u"x.trivsel"_s;
    nation.indicator = unit.indicator;
    // Any day from August 2025 to July 2026 may be one of 2025–26.
    for (const QStringView start : {u"2025-08-01", u"2025-11", u"2026-07-31"}) {
        const Statement change = only(analysed(unit, &nation, When::parse(start)), Topic::GapChange);
        CHECK(number(change, "yearsBefore") == 3);
        CHECK(number(change, "change") == Approx(3));
    }
}

TEST_CASE(
    "the points of a leaving class are measured in June, so a programme of the autumn before has them") {
    Series unit = series(u"Vik"_s, years(2022, {40, 40, 40, 43, 43, 43}, 100));
    Series nation = series(u"Norway"_s, years(2022, std::vector<double>(6, 40), 56000));
    unit.indicator.code = u"gsp"_s;
    nation.indicator = unit.indicator;
    const auto change = [&](QStringView start) {
        return only(analysed(unit, &nation, When::parse(start)), Topic::GapChange);
    };
    CHECK(number(change(u"2025-11"), "change") == Approx(3)); // June 2026 belongs to 2025–26
    CHECK(number(change(u"2026-05"), "change") == Approx(3));
    CHECK(change(u"2026-07").outcome.refusal() == statistics::Refusal{statistics::Reason::TooFewYears, 3, 2});
}

TEST_CASE("donors are of half to double the size and take no part in the programme") {
    const Series unit = series(u"Vik"_s, years(2022, {50, 50, 50, 53, 53, 53}, 100));
    const Series nation = series(u"Norway"_s, years(2022, std::vector<double>(6, 50), 56000));
    std::vector<Peer> peers;
    const auto add = [&](double change, int n, bool takesPart = false) {
        peers.push_back({QString::number(peers.size()), takesPart,
                         years(2022, {50, 50, 50, 50 + change, 50 + change, 50 + change}, n)});
    };
    for (int i = 0; i < 18; ++i) {
        add(i < 15 ? 1 : -4, 100);
    }
    add(0, 49);        // too small
    add(0, 201);       // too large
    add(0, 100, true); // takes part
    const auto placebo = [&] {
        return only(analysed(unit, &nation, When::parse(u"2025-08"), peers), Topic::Placebo);
    };
    CHECK(number(placebo(), "donors") == 18);
    CHECK(number(placebo(), "smaller") == 15);
    CHECK(number(placebo(), "rank") == 4);
    CHECK(placebo().outcome->finding == Finding::Undecided);
    CHECK(said(placebo()).startsWith(
        u"The change after the programme began is greater than in 15 of 18 municipalities of similar size. They are too few"_s));
    add(0, 50);
    CHECK(number(placebo(), "donors") == 19);
    CHECK(placebo().outcome->finding == Finding::Ordinary);
    peers.clear();
    CHECK(placebo().outcome.refusal() == statistics::Refusal{statistics::Reason::TooFewDonors, 19, 0});
}

TEST_CASE("refusals of one kind stand in one line") {
    const Series unit = series(u"Vik"_s, {hidden(2022), hidden(2023), figure(2024, 50, 50), hidden(2026)});
    const auto told = sections(analysed(unit), english());
    REQUIRE(told.front().topic == Topic::Interval);
    QStringList lines = told.front().lines;
    CHECK(lines[0] ==
          u"An interval is not given for 2022–23 to 2023–24, 2026–27: the figure is suppressed, to "
          "protect persons."_s);
    CHECK(lines.size() == 2);
}

TEST_CASE("refusals that read alike stand in one line, whatever numbers stand behind them") {
    std::vector<Statement> refused;
    for (const int autumn : {2020, 2021, 2023}) {
        Statement one;
        one.topic = Topic::ShareDifference;
        one.from = one.to = Period::schoolYear(autumn);
        one.against = Against::Nation;
        // How many counts fit the percentage is not in the words.
        one.outcome = statistics::Refusal{statistics::Reason::CountNotUnique, 1, autumn - 2000.0};
        refused.push_back(one);
    }
    const auto told = sections(refused, english());
    REQUIRE(told.size() == 1);
    CHECK(told[0].lines.size() == 1);
    CHECK(told[0].lines[0].contains(u"2020–21 to 2021–22, 2023–24: the percentage fits several counts"_s));
    // Numbers that are told keep refusals apart.
    double has = 0;
    for (auto& one : refused) {
        one.outcome = statistics::Refusal{statistics::Reason::TooFewUnits, 10, ++has};
    }
    CHECK(sections(refused, english())[0].lines.size() == 3);
}

TEST_CASE("no head of an explanation ends in a comma, in any language") {
    std::vector<Statement> refused(1);
    for (const QString& code : Language::codes()) {
        for (int topic = 0; topic <= static_cast<int>(Topic::Shrinkage); ++topic) {
            refused[0].topic = static_cast<Topic>(topic);
            const auto told = sections(refused, Language::load(code));
            REQUIRE(told.size() == 1);
            CAPTURE(told[0].head);
            CHECK(told[0].head.back().isLetter());
        }
    }
}
