// SPDX-License-Identifier: MIT
// docs/numbers.md, section 5: what a chart may show.
#include "chart/trend.h"
#include "domain/catalogue.h"
#include "made.h"
#include "support/catch.h"

using namespace samspel;
using namespace samspel::chart;
using namespace made;

namespace {

const QString C = QStringLiteral("C");
const QString D = QStringLiteral("D");

Trend trendOf(const TrendInput& input) { return trend(input, english()); }

} // namespace

TEST_CASE("a point is filled from 20 pupils, hollow from 10 to 19, hidden below") {
    const Trend made = trendOf(chosen(
        {figure(2020, 50, 20, D), figure(2021, 50, 19, D), figure(2022, 50, 10, D), figure(2023, 47, 9, D)}));
    const auto& points = made.lines[0].points;
    CHECK(points[0].mark == Mark::filled);
    CHECK(points[1].mark == Mark::hollow);
    CHECK(points[2].mark == Mark::hollow);
    CHECK(points[3].mark == Mark::hidden);
}

TEST_CASE("status U is hollow whatever its number of pupils") {
    const Trend made = trendOf(chosen({figure(2020, 50, 80, D, Status::lowReliability)}));
    CHECK(made.lines[0].points[0].mark == Mark::hollow);
}

TEST_CASE("a figure below the threshold leaks neither its value nor its pupils") {
    const Trend made = trendOf(chosen({figure(2022, 50, 30, D), figure(2023, 47, 9, D)}));
    const Point& point = made.lines[0].points[1];
    CHECK_FALSE(point.value);
    CHECK_FALSE(point.halfWidth);
    CHECK_FALSE(point.n);
    CHECK(point.status == Status::suppressed);
    CHECK(point.spoken == QStringLiteral("Sogndal 2023–24: suppressed, fewer than 10 pupils"));
    CHECK_FALSE(made.spoken().contains(QStringLiteral("47")));
    CHECK(made.rows[1].value == QStringLiteral("suppressed"));
    CHECK(made.rows[1].n.isEmpty());
    CHECK(made.rows[1].status == QStringLiteral("Q"));
}

TEST_CASE("inside, the same figure is shown, and the picture is stamped") {
    TrendInput input = chosen({figure(2023, 47, 9, D)});
    input.audience = Audience::internal;
    const Trend made = trendOf(input);
    CHECK(made.lines[0].points[0].value == 47.0);
    CHECK(made.lines[0].points[0].mark == Mark::hollow);
    CHECK(made.stamp.startsWith(QStringLiteral("Internal")));
    input.audience = Audience::open;
    CHECK(trendOf(input).stamp.isEmpty());
}

TEST_CASE("what the caller withheld stays hidden, with the reason") {
    Shown joined = figure(2023, 50, 300, D, Status::estimated);
    joined.withheld = Withheld::coverageTooLow;
    joined.parts = 7;
    joined.partsKnown = 5;
    joined.coverage = 0.71;
    const Point point = trendOf(chosen({joined})).lines[0].points[0];
    CHECK(point.mark == Mark::hidden);
    CHECK(point.word == QStringLiteral("incomplete"));
    CHECK(point.reason == QStringLiteral("5 of 7 units, 71 % of the pupils: too few to stand for all"));
}

TEST_CASE("a joined share that cannot be made is a mark, with the part that it failed on") {
    Shown joined;
    joined.figure.period = Period::schoolYear(2023);
    joined.figure.status = Status::suppressed;
    joined.segment = D;
    joined.parts = joined.partsKnown = 5;
    joined.obstacles = QStringList{QStringLiteral("Vik (4639)"), QStringLiteral("Luster (4644)")};
    const std::pair<Withheld, const char*> cases[] = {
        {Withheld::weightUnknown, "nobody knows how many pupils took part in Vik (4639), Luster (4644)"},
        {Withheld::countNotUnique,
         "the percentage of Vik (4639), Luster (4644) fits several numbers of pupils"},
        {Withheld::countImpossible, "no number of pupils makes the percentage of Vik (4639), Luster (4644)"}};
    for (const auto& [why, words] : cases) {
        joined.withheld = why;
        const Trend made = trendOf(chosen({joined}));
        const Point point = made.lines[0].points[0];
        CHECK(point.mark == Mark::hidden);
        CHECK(point.word == QStringLiteral("not joined"));
        CHECK(point.reason == QString::fromLatin1(words));
        CHECK(made.spoken().contains(point.reason)); // who hears the chart is told, too
        CHECK(made.rows[0].value == QStringLiteral("not joined"));
    }
}

TEST_CASE("of many parts that a joined figure failed on the first six are named, and how many more") {
    Shown joined;
    joined.figure.period = Period::schoolYear(2023);
    joined.figure.status = Status::suppressed;
    joined.segment = D;
    joined.withheld = Withheld::weightUnknown;
    const auto reasonFor = [&](int parts) {
        joined.obstacles.clear();
        for (int i = 1; i <= parts; ++i) {
            joined.obstacles += QStringLiteral("P%1").arg(i);
        }
        return trendOf(chosen({joined})).lines[0].points[0].reason;
    };
    CHECK(reasonFor(7) ==
          QStringLiteral("nobody knows how many pupils took part in P1, P2, P3, P4, P5, P6, P7"));
    CHECK(reasonFor(43) ==
          QStringLiteral("nobody knows how many pupils took part in P1, P2, P3, P4, P5, P6, 37 more"));
}

TEST_CASE("Q, M, L and O are hidden points, each with its own word") {
    const Trend made =
        trendOf(chosen({hidden(2019, D), hidden(2020, D, Status::cannotExist),
                        hidden(2021, D, Status::notPublished), hidden(2022, D, Status::missing)}));
    QStringList words;
    for (const Point& point : made.lines[0].points) {
        CHECK(point.mark == Mark::hidden);
        CHECK_FALSE(point.value);
        CHECK_FALSE(point.reason.isEmpty());
        words += point.word;
    }
    CHECK(words == QStringList{QStringLiteral("suppressed"), QStringLiteral("cannot exist"),
                               QStringLiteral("not published"), QStringLiteral("missing")});
}

TEST_CASE("a line joins years in a row only") {
    const Trend made =
        trendOf(chosen({figure(2017, 50, 100, D), figure(2018, 51, 100, D), figure(2020, 50, 100, D),
                        figure(2021, 49, 100, D), figure(2022, 52, 100, D)}));
    const auto& strokes = made.lines[0].strokes;
    REQUIRE(strokes.size() == 2);
    CHECK((strokes[0].first == 0 && strokes[0].last == 1));
    CHECK((strokes[1].first == 2 && strokes[1].last == 4));
}

TEST_CASE("a line does not pass a hidden point") {
    const Trend made = trendOf(chosen({figure(2020, 50, 100, D), hidden(2021, D), figure(2022, 50, 100, D)}));
    CHECK(made.lines[0].strokes.empty());
    CHECK(made.lines[0].bands.empty());
    CHECK(made.lines[0].whiskers == std::vector<std::size_t>{0, 2});
}

TEST_CASE("nothing crosses a break, and the break has its reason") {
    const QString scale = QStringLiteral("points");
    const Trend made =
        trendOf(chosen({figure(2020, 50, 100, C), figure(2021, 50, 100, C), figure(2022, 50, 100, D),
                        figure(2023, 50, 100, D)},
                       {segment(C, 2014, scale), segment(D, 2022, scale, QStringLiteral("No exams"))}));
    const Line& line = made.lines[0];
    REQUIRE(line.strokes.size() == 2);
    CHECK(line.strokes[0].last == 1);
    CHECK(line.strokes[1].first == 2);
    REQUIRE(line.bands.size() == 2);
    CHECK(line.bands[0].last == 1);
    REQUIRE(made.breaks.size() == 1);
    CHECK(made.breaks[0].x == 2022.5); // between the middles of 2021–22 (2022.0) and 2022–23 (2023.0)
    CHECK(made.breaks[0].words == QStringLiteral("No exams"));
    CHECK(made.caution.contains(
        QStringLiteral("The series breaks before 2022–23: figures on the two sides cannot be compared.")));
}

TEST_CASE("years that compare only within themselves are not joined") {
    // The national tests of 2007 to 2013: other units of the same year, and no other year.
    Segment mastery;
    for (const CatalogueEntry& entry : catalogue()) {
        for (const Segment& one : entry.segments) {
            if (entry.indicator.code == QStringLiteral("np.english") && one.code == QStringLiteral("B")) {
                mastery = one;
            }
        }
    }
    REQUIRE(mastery.holds(Period::schoolYear(2010)));
    const Trend made = trendOf(chosen({figure(2009, 2, 100, mastery.code), figure(2010, 2, 100, mastery.code),
                                       figure(2011, 2, 100, mastery.code)},
                                      {mastery}));
    CHECK(made.lines[0].points.size() == 3);
    CHECK(made.lines[0].strokes.empty());
    CHECK(made.lines[0].bands.empty());
    CHECK(made.lines[0].whiskers == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("where a series begins, nothing breaks") {
    TrendInput input = chosen({figure(2022, 50, 100, D)}, {segment(D, 2022, {}, QStringLiteral("New"))});
    input.from = Period::schoolYear(2018);
    CHECK(trendOf(input).breaks.empty());
}

TEST_CASE("published and corrected figures are never joined") {
    Shown corrected = figure(2022, 50, 100, D);
    corrected.figure.version = Version::corrected;
    CHECK(trendOf(chosen({figure(2021, 50, 100, D), corrected})).lines[0].strokes.empty());
}

TEST_CASE("a figure on another scale is in the table, not on the axis") {
    const Trend made = trendOf(chosen(
        {figure(2020, 3, 100, C), figure(2022, 50, 100, D)},
        {segment(C, 2014, QStringLiteral("levels")), segment(D, 2022, QStringLiteral("scale points"))}));
    const auto& points = made.lines[0].points;
    CHECK_FALSE(points[0].isOnAxis);
    CHECK(points[0].value == 3.0);
    CHECK(points[1].isOnAxis);
    CHECK(made.values.least > 40);
    CHECK(made.time.ticks.size() == 1); // the axis shows what can be drawn
    CHECK(made.rows.size() == 2);
    CHECK(made.rows[0].value == QStringLiteral("3"));
    CHECK(made.notes.contains(QStringLiteral("On another scale (levels), in the table only: 2020–21.")));
}

TEST_CASE("estimated stretches are dotted") {
    const Trend made = trendOf(chosen(
        {figure(2019, 50, 100, D, Status::estimated), figure(2020, 50, 100, D), figure(2021, 50, 100, D)}));
    REQUIRE(made.lines[0].strokes.size() == 2);
    CHECK(made.lines[0].strokes[0].isEstimated);
    CHECK_FALSE(made.lines[0].strokes[1].isEstimated);
    CHECK(made.notes.contains(QStringLiteral("Dotted lines: estimated.")));
}

TEST_CASE("intervals: 1.96 standard errors, drawn for the chosen unit alone") {
    TrendInput input = chosen({figure(2022, 50, 27, D), figure(2023, 50, 27, D)});
    input.series.push_back(series(QStringLiteral("Vik"), {figure(2022, 50, 27, D), figure(2023, 50, 27, D)}));
    input.roles.push_back(Role::compared);
    const Trend made = trendOf(input);
    // √(81/27 + 1/12) = 1.755942; · 1.96 = 3.441647
    CHECK(*made.lines[0].points[0].halfWidth == Approx(3.441647).epsilon(1e-6));
    CHECK(made.rows[0].uncertainty == QStringLiteral("3.4"));
    CHECK(made.lines[0].bands.size() == 1);
    CHECK(made.lines[1].bands.empty());
    CHECK(made.lines[1].whiskers.empty());
    CHECK(made.values.least <= 50 - 3.441);
    CHECK(made.values.most >= 50 + 3.441);
}

TEST_CASE("a share has no ±, and neither has a count") {
    for (const Measure measure : {Measure::share, Measure::count}) {
        TrendInput input = chosen({figure(2022, 50, 40, D)});
        input.series[0].indicator.measure = measure;
        CHECK_FALSE(trendOf(input).lines[0].points[0].halfWidth);
    }
}

// Wilson by arbitrary precision: 6 of 50 is 5.618 to 23.802 %.
TEST_CASE("a share has Wilson's interval as an upright line of its own at each point, longer upwards") {
    TrendInput input = chosen({figure(2022, 12, 50, D), figure(2023, 12, 50, D)});
    input.series[0].indicator.measure = Measure::share;
    const Trend made = trendOf(input);
    const Point& point = made.lines[0].points[0];
    REQUIRE(point.interval);
    CHECK(point.interval->low == Approx(5.6176001509323));
    CHECK(point.interval->high == Approx(23.804817383203));
    CHECK(made.lines[0].whiskers == std::vector<std::size_t>{0, 1});
    CHECK(made.lines[0].bands.empty());
    CHECK(made.rowHeads[3] == QStringLiteral("95 %"));
    CHECK(made.rows[0].uncertainty == QStringLiteral("5.6–23.8"));
    CHECK(made.values.most >= 23.8);
    // Without the number of persons there is nothing to make one of.
    input.series[0].figures[0].figure.n.reset();
    CHECK_FALSE(trendOf(input).lines[0].points[0].interval);
}

TEST_CASE("a chart says what its figures are measured in, a share that it is in per cent") {
    TrendInput input = chosen({figure(2022, 12, 50, D)});
    input.series[0].breakdown.grade = 0;
    CHECK(trendOf(input).subtitle.isEmpty());
    input.series[0].indicator.unit = QStringLiteral("points");
    CHECK(trendOf(input).subtitle == QStringLiteral("points"));
    input.series[0].indicator.unit = QStringLiteral("%");
    input.series[0].indicator.measure = Measure::share;
    CHECK(trendOf(input).subtitle == QStringLiteral("per cent"));
    input.series[0].breakdown.grade = 5;
    CHECK(trendOf(input).subtitle == QStringLiteral("Grade 5 · per cent"));
}

TEST_CASE("a mean whose number of pupils nobody publishes is a point without an interval") {
    TrendInput input = chosen({figure(2022, 50, 40, D)});
    input.series[0].figures[0].figure.n.reset();
    const Trend made = trendOf(input);
    CHECK(made.lines[0].points[0].value == 50);
    CHECK_FALSE(made.lines[0].points[0].interval);
}

TEST_CASE("the table has a row for each point, with the point's own numbers") {
    const Trend made = trendOf(chosen({figure(2020, 48, 136, D), hidden(2021, D), figure(2022, 51, 14, D)}));
    REQUIRE(made.rows.size() == 3);
    for (const TableRow& row : made.rows) {
        const Point& point = made.lines[row.line].points[row.point];
        CHECK(row.period == point.period.display());
        CHECK(point.spoken.contains(row.value));
    }
    CHECK(made.rows[0].value == QStringLiteral("48"));
    CHECK(made.rows[0].n == QStringLiteral("136"));
    CHECK(made.rows[0].uncertainty == QStringLiteral("1.6")); // 1.96·√(81/136 + 1/12) = 1.6148
    CHECK(made.rows[2].remark == QStringLiteral("few pupils"));
    CHECK(made.rowHeads.size() == 8);
}

TEST_CASE("only the years that were asked for are there at all") {
    TrendInput input = chosen({figure(2019, 41, 100, D), figure(2020, 50, 100, D), figure(2021, 59, 100, D)});
    input.from = Period::schoolYear(2020);
    input.to = Period::schoolYear(2020);
    const Trend made = trendOf(input);
    CHECK(made.rows.size() == 1);
    CHECK(made.time.ticks.size() == 1);
    CHECK_FALSE(made.spoken().contains(QStringLiteral("2021–22")));
}

TEST_CASE("series that differ in more than the unit say in what") {
    TrendInput input = chosen({figure(2022, 50, 100, D)});
    input.series.push_back(input.series[0]);
    input.series[1].breakdown.sex = Sex::female;
    input.roles.push_back(Role::compared);
    const Trend made = trendOf(input);
    CHECK(made.lines[0].name == QStringLiteral("Sogndal, all"));
    CHECK(made.lines[1].name == QStringLiteral("Sogndal, girls"));
}

TEST_CASE("an empty trend says so, and still carries its caution") {
    const Trend none = trendOf({});
    CHECK_FALSE(none.empty.isEmpty());
    CHECK_FALSE(none.caution.isEmpty());
    const Trend allHidden = trendOf(chosen({hidden(2022, D)}));
    CHECK(allHidden.empty == QStringLiteral("No figure here may be shown; the table tells why."));
    CHECK(allHidden.time.holds(2023.0));
}

TEST_CASE("units that are called the same are told apart by their numbers") {
    TrendInput input = chosen({figure(2022, 50, 100, D), figure(2023, 51, 100, D)});
    input.series[0].unit.number = QStringLiteral("4640");
    input.series.push_back(series(QStringLiteral("Sogndal"), {figure(2022, 48, 60, D)}));
    input.series[1].unit.number = QStringLiteral("1420");
    input.series.push_back(series(QStringLiteral("Vik"), {figure(2022, 49, 40, D)}));
    input.series[2].unit.number = QStringLiteral("4639");
    input.roles.insert(input.roles.end(), 2, Role::compared);
    const Trend made = trend(input, english());
    REQUIRE(made.lines.size() == 3);
    CHECK(made.lines[0].name == QStringLiteral("Sogndal (4640)"));
    CHECK(made.lines[1].name == QStringLiteral("Sogndal (1420)"));
    CHECK(made.lines[2].name == QStringLiteral("Vik"));
}
