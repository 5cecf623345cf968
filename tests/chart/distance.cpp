// SPDX-License-Identifier: MIT
// The chart of distances from the nation: docs/numbers.md, section 5.
#include "chart/distance.h"
#include "made.h"
#include "support/catch.h"
#include "support/text.h"

#include <algorithm>

using namespace samspel;
using namespace samspel::chart;
using namespace made;

namespace {

constexpr double pupilsSd = 10;

/// A figure with one decimal: 482 is 48.2.
Shown tenths(int autumn, int value, int n, const QString& code, std::optional<double> error) {
    Shown shown = figure(autumn, value, n, code);
    shown.figure.value = Scaled{value, 1};
    shown.standardError = error;
    return shown;
}

Shown nationIn(int autumn, int value, const QString& code) {
    return tenths(autumn, value, 56000, code, std::nullopt);
}

/// A figure with a published U, so that its older scale has an SD: of 100 pupils, a U of 1.96 is an SD of 10.
Shown withU(int autumn, int value, const QString& code, Scaled uncertainty = Scaled{196, 2}) {
    Shown shown = figure(autumn, value, 100, code);
    shown.figure.uncertainty = uncertainty;
    return shown;
}

TrendInput fromNation(std::vector<Shown> unit, std::vector<Shown> nation,
                      std::vector<Segment> segments = {}) {
    TrendInput input = chosen(std::move(unit), std::move(segments));
    input.series.push_back(series(u"Norway"_s, std::move(nation)));
    input.roles.push_back(Role::nation);
    for (Series& one : input.series) {
        one.indicator.spread = pupilsSd;
    }
    input.form = Form::distance;
    return input;
}

/// C until 2021–22 and D from 2022–23, on two scales.
std::vector<Segment> twoScales() {
    Segment older = segment(u"C"_s, 2014, u"old points"_s);
    older.last = Period::schoolYear(2021);
    return {older, segment(u"D"_s, 2022, u"new points"_s, u"New scale"_s)};
}

/// Four years, two on each side of the break.
TrendInput acrossBreak(int newer = 52) {
    return fromNation({withU(2020, 45, u"C"_s), withU(2021, 47, u"C"_s), figure(2022, newer, 100, u"D"_s),
                       figure(2023, newer, 100, u"D"_s)},
                      {nationIn(2020, 500, u"C"_s), nationIn(2021, 500, u"C"_s), nationIn(2022, 500, u"D"_s),
                       nationIn(2023, 500, u"D"_s)},
                      twoScales());
}

QString plain(QString text) { return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')); }

Style ofScreen() {
    application();
    QFont font = QGuiApplication::font();
    font.setPixelSize(13);
    return Style::screen(font);
}

} // namespace

TEST_CASE("a distance is the unit less the nation in standard deviations, with the unit's own uncertainty") {
    // (48.2 − 50)/10 = −0.18, ± 1.96 · 0.9/10 = 0.1764
    const Trend made =
        trend(fromNation({tenths(2023, 482, 100, u"D"_s, 0.9)}, {nationIn(2023, 500, u"D"_s)}), english());
    REQUIRE(made.lines[0].points.size() == 1);
    const Point& point = made.lines[0].points[0];
    CHECK(*point.value == Approx(-0.18));
    REQUIRE(point.halfWidth);
    CHECK(*point.halfWidth == Approx(0.1764));
    CHECK(point.interval->low == Approx(-0.3564));
    CHECK(point.interval->high == Approx(-0.0036));
    CHECK(point.mark == Mark::filled);
    CHECK(point.spoken == u"Sogndal 2023–24: −0.18 ± 0.18 standard deviations from the nation, 100 pupils"_s);
    CHECK(made.rowHeads[2] == u"Distance"_s);
    REQUIRE(made.rows.size() == 1); // the nation is what is measured from
    CHECK(made.rows[0].value == u"−0.18"_s);
    CHECK(made.rows[0].uncertainty == u"0.18"_s);
    CHECK(made.rows[0].n == u"100"_s);
    CHECK(made.valueTitle == u"Distance to the nation in standard deviations"_s);
    CHECK(made.subtitle.contains(u"Distance to the nation"_s));
    CHECK(made.spoken().contains(made.valueTitle));
    CHECK(plain(made.notes.join(u' ')).contains(u"own scale: 10.00 in 2023–24."_s));
    CHECK(plain(made.caution.join(u' ')).contains(u"uncertain by ±0.18 standard deviations (95 %)"_s));
}

TEST_CASE("the nation's own uncertainty is part of a distance's where it is known") {
    // 1.96 · √(0.9² + 0.3²)/10 = 1.96 · 0.9486833/10 = 0.1859419
    TrendInput input = fromNation({tenths(2023, 482, 100, u"D"_s, 0.9)}, {nationIn(2023, 500, u"D"_s)});
    input.series[1].figures[0].standardError = 0.3;
    CHECK(*trend(input, english()).lines[0].points[0].halfWidth == Approx(0.1859419));
    // Of a unit whose own is not known, there is none, and the dot stands without.
    input.series[0].figures[0].standardError.reset();
    const Trend without = trend(input, english());
    CHECK(*without.lines[0].points[0].value == Approx(-0.18));
    CHECK_FALSE(without.lines[0].points[0].interval);
    CHECK(without.lines[0].whiskers.empty());
}

TEST_CASE("distances of mastery levels are in the standard deviation that the levels were made with") {
    // −0.2/√0.5 = −0.282843 on levels 1–3, −0.2/√1.2 = −0.182574 on levels 1–5.
    Segment levels = segment(u"B"_s, 2007, u"mean mastery level"_s);
    levels.last = Period::schoolYear(2013);
    levels.isOfItsYearOnly = true;
    TrendInput input = fromNation({tenths(2010, 18, 100, u"B"_s, std::nullopt)}, {nationIn(2010, 20, u"B"_s)},
                                  {levels, segment(u"D"_s, 2022, u"points"_s)});
    CHECK(*trend(input, english()).lines[0].points[0].value == Approx(-0.282843).epsilon(1e-5));
    for (Series& one : input.series) {
        one.breakdown.grade = 8;
    }
    CHECK(*trend(input, english()).lines[0].points[0].value == Approx(-0.182574).epsilon(1e-5));
}

TEST_CASE("distances stand on both sides of a break, and no line joins any of them") {
    const Trend made = trend(acrossBreak(), english());
    const Line& line = made.lines[0];
    REQUIRE(line.points.size() == 4);
    const double expected[] = {-0.5, -0.3, 0.2, 0.2};
    for (std::size_t i = 0; i < 4; ++i) {
        CAPTURE(i);
        REQUIRE(line.points[i].value);
        CHECK(*line.points[i].value == Approx(expected[i]));
        CHECK(line.points[i].isOnAxis);
    }
    CHECK(line.strokes.empty());
    CHECK(line.bands.empty());
    CHECK(line.whiskers == std::vector<std::size_t>{0, 1, 2, 3});
    REQUIRE(made.breaks.size() == 1);
    CHECK(made.breaks[0].x == 2022.5);
    CHECK(made.breaks[0].words == u"New scale"_s);
    const QString caution = made.caution.join(u' ');
    CHECK(caution.contains(
        u"The series breaks before 2022–23: across it, distances may be read only roughly."_s));
    CHECK_FALSE(caution.contains(u"cannot be compared"_s));
    CHECK(made.notes.join(u' ').contains(u"across breaks they may be read only roughly"_s));
    CHECK(made.values.most - made.values.least >= 1); // as high as ten points are elsewhere
    CHECK(made.values.least <= -0.5);
    CHECK(made.values.most >= 0.2);
}

TEST_CASE("a chart of distances has dots, the nation as its line at 0, and the break drawn") {
    const TrendLayout layout = layOut(trend(acrossBreak(), english()), {800, 500}, ofScreen());
    REQUIRE(layout.curves.size() == 2);
    const Curve& nation = layout.curves[0]; // the references lie lowest
    const Curve& unit = layout.curves[1];
    for (const Curve& curve : layout.curves) {
        CHECK(curve.paths.empty());
        CHECK(curve.bands.empty());
        CHECK(curve.isApart);
    }
    CHECK(nation.dots.empty());
    CHECK(unit.dots.size() == 4);
    CHECK(unit.whiskers.size() == 4);
    CHECK(unit.level.isNull());
    CHECK(nation.level.x1() == layout.plot.left());
    CHECK(nation.level.x2() == layout.plot.right());
    CHECK(nation.level.y1() == nation.level.y2());
    // Below the nation is below the line.
    CHECK(unit.dots[0].at.y() > nation.level.y1());
    CHECK(unit.dots[3].at.y() < nation.level.y1());
    CHECK(layout.breaks.size() == 1);
    const auto stands = [&](const QString& words) {
        return std::any_of(layout.texts.begin(), layout.texts.end(),
                           [&](const TextItem& text) { return text.words == words; });
    };
    CHECK(stands(u"Norway 0"_s));
    CHECK(stands(u"Distance to the nation in standard deviations"_s));
    CHECK(stands(u"New scale"_s));
}

TEST_CASE("milestones and their caution stand in a chart of distances as in any other") {
    TrendInput input = acrossBreak();
    input.milestones = {milestone(1, u"A course"_s, Lane::programme, u"2022-03-01"),
                        milestone(2, u"A reform"_s, Lane::outside, u"2021-08-01")};
    input.programme = {When::parse(u"2022-03").value(), When()};
    input.series[0].indicator.code = u"np.reading"_s; // measured in autumn
    const Trend made = trend(input, english());
    REQUIRE(made.lanes.size() == 2);
    const QString caution = plain(made.caution.join(u' '));
    CHECK(caution.contains(u"its effect cannot be singled out"_s));
    CHECK(caution.contains(u"A reform"_s));
    CHECK(caution.contains(u"2 before, 2 after"_s));
    CHECK(layOut(made, {800, 500}, ofScreen()).milestones.size() == 2);
}

TEST_CASE("what is moved on one side of a break moves no distance of the other") {
    const Trend before = trend(acrossBreak(52), english());
    const Trend after = trend(acrossBreak(58), english());
    for (std::size_t i = 0; i < 4; ++i) {
        CAPTURE(i);
        CHECK((*before.lines[0].points[i].value == *after.lines[0].points[i].value) == (i < 2));
    }
}

TEST_CASE("each year without a distance is a mark that tells why, and few pupils are a hollow dot") {
    const Trend made = trend(
        fromNation({figure(2020, 41, 9, u"D"_s), figure(2021, 52, 100, u"D"_s), figure(2022, 52, 14, u"D"_s)},
                   {nationIn(2020, 500, u"D"_s), nationIn(2022, 500, u"D"_s)}),
        english());
    const auto& points = made.lines[0].points;
    REQUIRE(points.size() == 3);
    CHECK(points[0].mark == Mark::hidden);
    CHECK(points[0].spoken == u"Sogndal 2020–21: suppressed, fewer than 10 pupils"_s);
    CHECK(points[1].mark == Mark::hidden);
    CHECK_FALSE(points[1].value);
    CHECK(points[1].spoken ==
          u"Sogndal 2021–22: no distance, the nation has no figure of that year that may be shown"_s);
    CHECK(points[2].mark == Mark::hollow);
    CHECK(*points[2].value == Approx(0.2));
    CHECK(made.rows[1].value == u"no distance"_s);
    CHECK(made.notes.join(u' ').contains(
        u"No distance (the nation has no figure of that year that may be shown): Sogndal 2021–22."_s));
    // Neither 41 nor how far that is from 50.
    CHECK_FALSE(made.spoken().contains(u"41"_s));
    CHECK_FALSE(made.spoken().contains(u"0.90"_s));
    CHECK(layOut(made, {800, 500}, ofScreen()).hidden.size() == 2);
}

TEST_CASE("a segment whose standard deviation nobody knows has no distances, and says so") {
    const Trend made =
        trend(fromNation({figure(2020, 45, 100, u"C"_s), figure(2023, 52, 100, u"D"_s)},
                         {nationIn(2020, 500, u"C"_s), nationIn(2023, 500, u"D"_s)}, twoScales()),
              english());
    const auto& points = made.lines[0].points;
    CHECK(points[0].mark == Mark::hidden);
    CHECK(points[0].word == u"no distance"_s);
    CHECK(points[0].reason == u"the standard deviation of the nation's pupils is not known"_s);
    CHECK(*points[1].value == Approx(0.2));
}

TEST_CASE("one year has one standard deviation, whoever is measured in it") {
    TrendInput input = acrossBreak();
    // With the U of 3.92 its own SD would be 20.
    Series other = series(u"Vik"_s, {withU(2020, 40, u"C"_s, Scaled{392, 2})});
    other.indicator.spread = pupilsSd;
    input.series.push_back(other);
    input.roles.push_back(Role::compared);
    const Trend made = trend(input, english());
    CHECK(*made.lines[2].points[0].value == Approx(-1.0)); // (40 − 50)/10
    CHECK(made.lines[2].whiskers.empty());                 // the chosen unit's only
    // Where the unit looked at has no figure on the scale, the others' own tells it.
    input.series[0].figures.erase(input.series[0].figures.begin(), input.series[0].figures.begin() + 2);
    CHECK(*trend(input, english()).lines[2].points[0].value == Approx(-0.5)); // (40 − 50)/20
}

TEST_CASE("published and corrected figures have no distance from each other") {
    TrendInput input = fromNation({figure(2023, 52, 100, u"D"_s)}, {nationIn(2023, 500, u"D"_s)});
    input.series[0].figures[0].figure.version = Version::corrected;
    CHECK(trend(input, english()).lines[0].points[0].word == u"no distance"_s);
}

TEST_CASE("shares and counts have no chart of distances, and it says why") {
    TrendInput input = fromNation({figure(2023, 52, 100, u"D"_s)}, {nationIn(2023, 500, u"D"_s)});
    for (Series& one : input.series) {
        one.indicator.measure = Measure::share;
    }
    const Trend shares = trend(input, english());
    CHECK(shares.lines.empty());
    CHECK(shares.rows.empty());
    CHECK(shares.empty ==
          u"The distance from the nation is not given: the method is laid down for means, not for shares."_s);
    CHECK_FALSE(shares.caution.empty());
    for (Series& one : input.series) {
        one.indicator.measure = Measure::count;
    }
    CHECK(trend(input, english()).empty.contains(u"another kind of figure"_s));
}

TEST_CASE("without the nation, and of the nation itself, there is no chart of distances") {
    TrendInput alone = chosen({figure(2023, 52, 100, u"D"_s)});
    alone.form = Form::distance;
    const Trend made = trend(alone, english());
    CHECK(made.lines.empty());
    CHECK(made.empty.contains(u"no figure of the same year and scale to compare with"_s));
    alone.series[0].unit.kind = OrganisationKind::nation;
    CHECK(trend(alone, english()).empty == u"The nation has no distance from itself. Choose another unit."_s);
}

TEST_CASE("the sentences beside distances are those of distances") {
    const Trend made = trend(acrossBreak(), english());
    REQUIRE_FALSE(made.sentences.empty());
    CHECK(plain(made.sentences[0]) ==
          u"In 2023–24 the distance from the nation is +0.20 national standard deviations."_s);
    CHECK_FALSE(made.sentences.join(u' ').contains(u"swing"_s));
}
