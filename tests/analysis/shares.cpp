// SPDX-License-Identifier: MIT
// What is said of shares, on the counts behind them, and what is refused because it is laid down for means
// alone.
#include "made.h"

#include <set>

using namespace made;

namespace {

std::vector<Statement> saidOfShares(const Series& unit, const Series* nation = nullptr,
                                    std::span<const Peer> peers = {}) {
    const std::vector<Segment> segments{segment(u"D"_s, 2010)};
    return analyse({.series = unit,
                    .nation = nation,
                    .peers = peers,
                    .segments = segments,
                    .programmeStart = When::year(2022)});
}

} // namespace

// 12 of 60, 9 of 50, 20 of 80, 15 of 55: Pearson's chi-squared 1.763, binomial limits of 55 worked out with
// fractions.
TEST_CASE("years of a share are held against chance on their counts") {
    const Series unit =
        shares({figure(2020, 20, 60), figure(2021, 18, 50), figure(2022, 25, 80), figure(2023, 27.3, 55)});
    const Statement band = only(saidOfShares(unit), Topic::Band);
    CHECK(number(band, "centre") == Approx(22.857142857142858));
    CHECK(number(band, "q") == Approx(1.7632575757575757));
    CHECK(number(band, "low") == Approx(11.288445336563814));
    CHECK(number(band, "high") == Approx(33.57446701743676));
    CHECK(band.outcome->finding == Finding::WithinChance);
    CHECK(said(band) ==
          u"2020–21 to 2023–24 differ no more among themselves than chance alone lets them: about 22.9 %, "
          "and with 55 pupils between 11.3 and 33.6 % (95 %; Q = 1.8, 3 degrees of freedom)."_s);
}

TEST_CASE("a share that moved more than chance lets it is said to, without a reason why") {
    const Series unit =
        shares({figure(2020, 10, 50), figure(2021, 18, 50), figure(2022, 40, 50), figure(2023, 44, 50)});
    const Statement band = only(saidOfShares(unit), Topic::Band);
    CHECK(band.outcome->finding == Finding::BeyondChance);
    CHECK(said(band) ==
          u"2020–21 to 2023–24 differ more among themselves than chance alone lets them: about 28.0 %, and "
          "with 50 pupils chance would keep a year between 14.9 and 39.8 % (95 %; Q = 20.4, 3 degrees of "
          "freedom). It does not say why."_s);
}

TEST_CASE("a share's band says which it lacks: years, pupils on the smaller side, or one count alone") {
    std::vector<Shown> years{figure(2020, 6.7, 30), figure(2021, 10, 30), figure(2022, 20, 30)};
    CHECK(reason(only(saidOfShares(shares(years)), Topic::Band)) == "tooFewYears");
    years.push_back(figure(2023, 16.7, 30));
    const Statement rare = only(saidOfShares(shares(years)), Topic::Band);
    CHECK(said(rare) ==
          u"A chance band is not given for 2020–21 to 2023–24: too few pupils to expect on the smaller side "
          "of the share in a year (needs at least 5, has 4)."_s);
    years[0] = figure(2020, 12.3, 5000); // any of 613, 614, … pupils
    CHECK(reason(only(saidOfShares(shares(years)), Topic::Band)) == "countNotUnique");
}

// 30 of 60 beside 8/65, 40/100 and 10/80. Newcombe's intervals at 1 − 0.05/3, 1 − 0.05/2 and 0.95: the first
// two hold no 0, 50 less 40 % does (p = 0.217).
TEST_CASE("a share has a place as a range, by the counts, and who has no single count is left out") {
    std::vector<Peer> peers{{u"1"_s, false, {figure(2023, 12.3, 65)}},
                            {u"2"_s, false, {figure(2023, 40, 100)}},
                            {u"3"_s, false, {figure(2023, 12.5, 80)}},
                            {u"4"_s, false, {figure(2023, 55.5, 9000)}}};
    const Series unit = shares({figure(2023, 50, 60)});
    const Statement rank = only(saidOfShares(unit, nullptr, peers), Topic::Rank);
    CHECK(said(rank) == u"In 2023–24: place 1 of 4, but the figures fit places 1 to 2 just as well."_s);
    CHECK(number(rank, "best") == 1);
    CHECK(reason(only(saidOfShares(shares({figure(2023, 55.5, 9000)}), nullptr, peers), Topic::Rank)) ==
          "countNotUnique");
    CHECK(reason(only(saidOfShares(unit), Topic::Rank)) == "tooFewUnits");
}

// R: prop.test(60, 214, correct = FALSE)$conf.int * 100                     # 22.4473 34.4021
//    prop.test(1402, 5000, correct = FALSE)$conf.int * 100                   # 26.8121 29.3016
TEST_CASE("the interval of joined units' share is that of their counts, with no rounding added") {
    Shown joined = figure(2023, 28.04, 214);
    joined.parts = joined.partsKnown = 5;
    joined.count = 60;
    const Statement interval = only(saidOfShares(shares({joined})), Topic::Interval);
    CHECK(number(interval, "count") == 60);
    CHECK(number(interval, "low") == Approx(22.4472591913666));
    CHECK(number(interval, "high") == Approx(34.4020933107337));
    // Of so many its one decimal fits five counts, and the count is known all the same.
    joined.figure.value = Scaled{280, 1};
    joined.figure.n = 5000;
    joined.count = 1402;
    const Statement large = only(saidOfShares(shares({joined})), Topic::Interval);
    CHECK(number(large, "low") == Approx(26.8121413911886));
    CHECK(number(large, "high") == Approx(29.3015760782383));
}

TEST_CASE("a joined share that cannot be made says which it lacks") {
    Shown joined;
    joined.figure.period = Period::schoolYear(2023);
    joined.figure.status = Status::suppressed;
    joined.segment = u"D"_s;
    joined.parts = joined.partsKnown = 5;
    const std::pair<Withheld, const char*> cases[] = {{Withheld::weightUnknown, "weightUnknown"},
                                                      {Withheld::countNotUnique, "countNotUnique"},
                                                      {Withheld::countImpossible, "outOfRange"}};
    for (const auto& [why, word] : cases) {
        joined.withheld = why;
        CHECK(reason(only(saidOfShares(shares({joined})), Topic::Interval)) == word);
    }
}

// Ten units of 10 in 20, one of 900 in 1000 as 90 %: 1000 of 1200 together. An eleventh's 12.3 % of 9,000 is
// no count.
TEST_CASE("a funnel of shares without the nation's has the share of all units' pupils as its target") {
    std::vector<Peer> peers;
    for (int i = 0; i < 9; ++i) {
        peers.push_back({QString::number(1000 + i), false, {figure(2023, 50, 20)}});
    }
    Shown large = figure(2023, 90, 1000);
    large.count = 900;
    peers.push_back({u"1009"_s, false, {large}});
    peers.push_back({u"1010"_s, false, {figure(2023, 12.3, 9000)}});
    const Statement funnel =
        only(saidOfShares(shares({figure(2023, 50, 20)}), nullptr, peers), Topic::Funnel);
    CHECK(number(funnel, "target") == Approx(100.0 * 1000 / 1200));
}

TEST_CASE("what is laid down for means alone is refused for shares, aloud and in three languages") {
    std::vector<Shown> figures;
    for (int year = 2018; year < 2026; ++year) {
        figures.push_back(figure(year, 20, 100));
    }
    const Series unit = shares(figures);
    const Series nation = shares(figures);
    std::vector<Peer> peers;
    for (int i = 0; i < 12; ++i) {
        peers.push_back({QString::number(1000 + i), false, figures});
    }
    const auto all = saidOfShares(unit, &nation, peers);
    for (const Topic topic :
         {Topic::Swing, Topic::Distance, Topic::GapChange, Topic::Placebo, Topic::Shrinkage}) {
        INFO(name(topic));
        REQUIRE_FALSE(of(all, topic).empty());
        for (const Statement& one : of(all, topic)) {
            CHECK(reason(one) == "noShareForm");
            CHECK(said(one).endsWith(u": the method is laid down for means, not for shares."_s));
            CHECK(said(one, Language::load(u"nn"_s))
                      .endsWith(u": metoden er fastsett for gjennomsnitt, ikkje for delar."_s));
            CHECK(said(one, Language::load(u"nb"_s))
                      .endsWith(u": metoden er fastsatt for gjennomsnitt, ikke for andeler."_s));
        }
    }
    // Nothing is passed over in silence: each topic is there, but the gap of means has a name of its own for
    // shares.
    std::set<std::string> topics;
    for (const Statement& one : all) {
        topics.emplace(name(one.topic));
    }
    CHECK(topics.size() == 14);
    CHECK(topics.count("gap") == 0);
    for (const Topic topic :
         {Topic::Interval, Topic::Pool, Topic::Band, Topic::ShareDifference, Topic::Rank, Topic::Funnel}) {
        INFO(name(topic));
        CHECK(of(all, topic).front().outcome);
    }
}
