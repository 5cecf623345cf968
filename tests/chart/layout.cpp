// SPDX-License-Identifier: MIT
// Whatever the figures, milestones, width and text size: the caution is there, nothing is joined that may not
// be, and no words overlap, leave the picture or lie across a mark.
#include "chart/trendlayout.h"
#include "made.h"
#include "support/catch.h"

#include <random>

using namespace samspel;
using namespace samspel::chart;
using namespace made;

namespace {

/// The same trends for the same seed on every machine: nothing here uses the library's distributions.
class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int upTo(int most) { return static_cast<int>(m_engine() % static_cast<unsigned>(most + 1)); }
    bool oneIn(int count) { return upTo(count - 1) == 0; }
    QString words(int most) {
        static const QStringList some{QStringLiteral("Programrådet"),
                                      QStringLiteral("møtest"),
                                      QStringLiteral("i"),
                                      QStringLiteral("Sogndal"),
                                      QStringLiteral("vidareutdanningssamarbeidsavtale"),
                                      QStringLiteral("ny"),
                                      QStringLiteral("læreplan"),
                                      QStringLiteral("og")};
        QStringList picked;
        for (int i = upTo(most); i >= 0; --i) {
            picked += some[upTo(static_cast<int>(some.size()) - 1)];
        }
        return picked.join(QLatin1Char(' '));
    }

private:
    std::mt19937 m_engine;
};

Shown randomFigure(Dice& dice, int year, const QString& code) {
    static constexpr Status empty[] = {Status::suppressed, Status::cannotExist, Status::notPublished,
                                       Status::missing};
    static constexpr Status filled[] = {Status::normal, Status::estimated, Status::provisional,
                                        Status::lowReliability};
    if (dice.oneIn(5)) {
        return hidden(year, code, empty[dice.upTo(3)]);
    }
    Shown shown = figure(year, 40 + dice.upTo(20), 5 + dice.upTo(60), code, filled[dice.upTo(3)]);
    if (dice.oneIn(6)) {
        shown.standardError.reset();
    }
    return shown;
}

TrendInput randomInput(Dice& dice) {
    TrendInput input;
    const int first = 2005 + dice.upTo(10);
    const int years = dice.upTo(16);
    int segmentAt = first - 1;
    for (int i = dice.upTo(3); i >= 0; --i) {
        input.segments.push_back(segment(QString::number(i), segmentAt,
                                         dice.oneIn(6) ? QStringLiteral("other") : QStringLiteral("points"),
                                         dice.oneIn(4) ? QString() : dice.words(9)));
        segmentAt += 1 + dice.upTo(7);
    }
    const auto codeOf = [&](int year) {
        QString code;
        for (const Segment& each : input.segments) {
            code = each.first.year() <= year ? each.code : code;
        }
        return code;
    };
    static constexpr Role roles[] = {Role::chosen, Role::nation, Role::county};
    for (int unit = dice.upTo(7); unit >= 0; --unit) {
        std::vector<Shown> figures;
        for (int year = first; year <= first + years; ++year) {
            if (!dice.oneIn(7)) {
                figures.push_back(randomFigure(dice, year, codeOf(year)));
            }
        }
        input.series.push_back(series(dice.words(4), figures));
        const std::size_t place = input.roles.size();
        input.roles.push_back(place < 3 ? roles[place] : Role::compared);
    }
    for (int i = dice.upTo(3); i >= 0; --i) {
        SubProgramme part;
        part.id = {i + 1};
        part.name = dice.words(3);
        input.subProgrammes.push_back(part);
    }
    for (int i = dice.oneIn(4) ? dice.upTo(50) : dice.upTo(9); i > 0; --i) {
        const int begins = first - 3 + dice.upTo(years + 6);
        const QString when =
            QStringLiteral("%1-%2").arg(begins).arg(1 + dice.upTo(11), 2, 10, QLatin1Char('0'));
        const QString until = dice.oneIn(3) ? QString::number(begins + 1 + dice.upTo(4)) : QString();
        input.milestones.push_back(milestone(i, dice.words(6), static_cast<Lane>(dice.upTo(3)), when, until));
        input.milestones.back().subProgramme = {1 + dice.upTo(4)};
    }
    if (dice.oneIn(2)) {
        input.programme = {When::year(first + 2), dice.oneIn(2) ? When() : When::year(first + 5)};
    }
    input.audience = dice.oneIn(4) ? Audience::internal : Audience::open;
    return input;
}

Style styleOf(double em) {
    application();
    QFont font = QGuiApplication::font();
    font.setPixelSize(static_cast<int>(em));
    return Style::screen(font);
}

bool overlaps(const QRectF& one, const QRectF& other) {
    // Boxes may touch; a hundredth of a unit is rounding.
    return one.adjusted(0.01, 0.01, -0.01, -0.01).intersects(other);
}

QString withoutSpaces(QString text) {
    text.remove(QLatin1Char(' '));
    return text;
}

void checkRules(const TrendInput& input, const Trend& made) {
    REQUIRE_FALSE(made.caution.isEmpty());
    std::size_t points = 0;
    for (const Line& line : made.lines) {
        points += line.points.size();
        for (const Point& point : line.points) {
            REQUIRE(point.value.has_value() == (point.mark != Mark::hidden));
            REQUIRE((input.audience == Audience::internal || !point.n || *point.n >= 10));
        }
        for (const auto* strokes : {&line.strokes, &line.bands}) {
            for (const Stroke& stroke : *strokes) {
                REQUIRE(stroke.first < stroke.last);
                for (std::size_t i = stroke.first; i <= stroke.last; ++i) {
                    REQUIRE(line.points[i].value);
                    REQUIRE(line.points[i].isOnAxis);
                    REQUIRE(line.points[i].segment == line.points[stroke.first].segment);
                    REQUIRE(line.points[i].period.year() ==
                            line.points[stroke.first].period.year() + static_cast<int>(i - stroke.first));
                }
            }
        }
        REQUIRE((line.role == Role::chosen || (line.bands.empty() && line.whiskers.empty())));
    }
    REQUIRE(made.rows.size() == points);
}

void checkPlaces(const Trend& made, const TrendLayout& layout) {
    const QRectF picture(QPointF(-0.01, -0.01), layout.size + QSizeF(0.02, 0.02));
    QString all;
    for (std::size_t a = 0; a < layout.texts.size(); ++a) {
        const TextItem& text = layout.texts[a];
        all += withoutSpaces(text.words);
        CAPTURE(text.words.toStdString(), text.box.left(), text.box.top(), text.box.right(),
                layout.size.width());
        REQUIRE(picture.contains(text.box));
        for (std::size_t b = a + 1; b < layout.texts.size(); ++b) {
            CAPTURE(layout.texts[b].words.toStdString());
            REQUIRE_FALSE(overlaps(text.box, layout.texts[b].box));
        }
        for (const LaneBox& lane : layout.lanes) {
            for (const QPolygonF& diamond : lane.diamonds) {
                REQUIRE_FALSE(overlaps(text.box, diamond.boundingRect()));
            }
            for (const QPolygonF& bar : lane.bars) {
                // In a plot of a few letters' width a number may have to stand across its bar.
                REQUIRE((layout.plot.width() < 6 * layout.style.em ||
                         !overlaps(text.box, bar.boundingRect()) ||
                         (bar.boundingRect().left() <= text.box.left() &&
                          text.box.right() <= bar.boundingRect().right())));
            }
        }
        for (const HiddenTick& tick : layout.hidden) {
            REQUIRE_FALSE(overlaps(text.box, tick.box));
        }
        for (const QLineF& line : layout.breaks) {
            REQUIRE_FALSE(overlaps(text.box, QRectF(line.p1(), line.p2()).adjusted(-0.1, 0, 0.1, 0)));
        }
    }
    for (const QString& caution : made.caution) {
        REQUIRE(all.contains(withoutSpaces(caution)));
    }
    for (const Curve& curve : layout.curves) {
        for (const Curve::Dot& dot : curve.dots) {
            REQUIRE(layout.plot.adjusted(-0.01, -0.01, 0.01, 0.01).contains(dot.at));
        }
    }
    for (const Target& target : layout.targets) {
        REQUIRE(target.area.width() >= 24 - 1e-9);
        REQUIRE(target.area.height() >= 24 - 1e-9);
        REQUIRE_FALSE(target.spoken.isEmpty());
    }
}

std::size_t reachable(const Trend& made) {
    std::size_t count = 0;
    for (const Line& line : made.lines) {
        for (const Point& point : line.points) {
            count += point.isOnAxis ? 1 : 0;
        }
    }
    for (const MilestoneLane& lane : made.lanes) {
        count += lane.marks.size();
    }
    return count;
}

} // namespace

TEST_CASE("any trend at any width and text size") {
    for (unsigned seed = 1; seed <= 300; ++seed) {
        Dice dice(seed);
        const TrendInput input = randomInput(dice);
        const Trend made = trend(input, english());
        CAPTURE(seed);
        checkRules(input, made);
        static constexpr double ems[] = {11, 13, 26};
        const double em = ems[dice.upTo(2)];
        const double width = 300.0 + dice.upTo(dice.oneIn(2) ? 120 : 1300);
        CAPTURE(width, em);
        const TrendLayout layout = layOut(made, {width, 300.0 + dice.upTo(900)}, styleOf(em));
        checkPlaces(made, layout);
        CHECK(layout.targets.size() == reachable(made));
    }
}

TEST_CASE("any chart of distances at any width and text size") {
    for (unsigned seed = 1; seed <= 100; ++seed) {
        Dice dice(seed);
        TrendInput input = randomInput(dice);
        input.form = Form::distance;
        for (Series& one : input.series) {
            one.indicator.spread = 9;
        }
        const Trend made = trend(input, english());
        CAPTURE(seed);
        checkRules(input, made);
        for (const Line& line : made.lines) {
            REQUIRE((line.strokes.empty() && line.bands.empty()));
        }
        const TrendLayout layout =
            layOut(made, {300.0 + dice.upTo(1300), 300.0 + dice.upTo(900)}, styleOf(13));
        checkPlaces(made, layout);
        CHECK(layout.targets.size() == reachable(made));
    }
}

TEST_CASE("a height that was asked for and suffices is kept") {
    Dice dice(3);
    const Trend made = trend(randomInput(dice), english());
    const Style style = styleOf(13);
    const double good = heightFor(made, 900, style);
    CHECK(layOut(made, {900, good}, style).size.height() == Approx(good));
    CHECK(layOut(made, {900, good + 200}, style).size.height() == Approx(good + 200));
    // Too little: nothing is cut.
    CHECK(layOut(made, {900, 50}, style).size.height() > 300);
}

TEST_CASE("a layout on paper is the screen's, in finer units") {
    application();
    const Trend made =
        trend(chosen({figure(2022, 50, 27, QStringLiteral("D")), figure(2023, 51, 27, QStringLiteral("D"))}),
              english());
    const Style paper = Style::paper(QGuiApplication::font().family(), 8.5);
    CHECK(paper.font(Size::note).pixelSize() == 77); // tenths of a point: 7.7 pt is not below 7.5
    const TrendLayout layout = layOut(made, {160 * Style::unitsPerMillimetre, 0}, paper);
    checkPlaces(made, layout);
}

TEST_CASE("charts that share their axes show the same value at the same height") {
    std::vector<Trend> made;
    for (const int value : {45, 58}) {
        made.push_back(trend(chosen({figure(2023, value, 100, QStringLiteral("D"))}), english()));
    }
    LayoutOptions options;
    options.axes = SharedAxes::of(made, english());
    const TrendLayout low = layOut(made[0], {600, 500}, styleOf(13), options);
    const TrendLayout high = layOut(made[1], {600, 500}, styleOf(13), options);
    REQUIRE(low.grid.size() == high.grid.size());
    const auto share = [](const TrendLayout& layout) {
        return (layout.plot.bottom() - layout.curves[0].dots[0].at.y()) / layout.plot.height();
    };
    CHECK(share(high) > share(low) + 0.5);
    CHECK(options.axes->values.ticks.front().words == QString::number(options.axes->values.least));
}

TEST_CASE("the nearest target is found, and only within its area") {
    const Trend made =
        trend(chosen({figure(2022, 50, 27, QStringLiteral("D")), figure(2023, 51, 27, QStringLiteral("D"))}),
              english());
    const TrendLayout layout = layOut(made, {700, 500}, styleOf(13));
    REQUIRE(layout.targets.size() == 2);
    const Target* found = layout.targetAt(layout.targets[1].mark.center() + QPointF(5, 5));
    REQUIRE(found == &layout.targets[1]);
    CHECK(found->point == std::pair<std::size_t, std::size_t>(0, 1));
    CHECK(layout.targetAt({1, 1}) == nullptr);
}

TEST_CASE("a hollow point, a hidden mark and a clipped bar have their shapes") {
    TrendInput input = chosen({figure(2021, 50, 14, QStringLiteral("D")), hidden(2022, QStringLiteral("D")),
                               figure(2023, 51, 27, QStringLiteral("D"))});
    input.milestones = {milestone(1, QStringLiteral("Programme"), Lane::programme, u"2006", u"2022")};
    const Trend made = trend(input, english());
    const TrendLayout layout = layOut(made, {900, 500}, styleOf(13));
    REQUIRE(layout.curves.size() == 1);
    CHECK(layout.curves[0].dots[0].isHollow);
    CHECK_FALSE(layout.curves[0].dots[1].isHollow);
    CHECK(layout.curves[0].paths.empty());
    REQUIRE(layout.hidden.size() == 1);
    CHECK(layout.hidden[0].box.bottom() == Approx(layout.axis[0].y1()));
    REQUIRE(layout.lanes.size() == 1);
    CHECK(layout.lanes[0].bars.at(0).size() == 5); // a point at the left instead of a side
}
