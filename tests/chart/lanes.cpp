// SPDX-License-Identifier: MIT
#include "made.h"
#include "support/catch.h"

using namespace samspel;
using namespace samspel::chart;
using namespace made;

namespace {

/// 2020–21 to 2023–24: the axis goes from the middle of 2020 to the middle of 2024.
TrendInput four() {
    std::vector<Shown> figures;
    for (int year = 2020; year < 2024; ++year) {
        figures.push_back(figure(year, 50, 100, QStringLiteral("D")));
    }
    return chosen(figures);
}

SubProgramme part(int id, const QString& name, int position) {
    SubProgramme made;
    made.id = {id};
    made.name = name;
    made.position = position;
    return made;
}

QStringList namesOf(const Trend& made) {
    QStringList names;
    for (const MilestoneLane& lane : made.lanes) {
        names += lane.name;
    }
    return names;
}

} // namespace

TEST_CASE("lanes: programme, its parts in their order, outside, data, empty ones are left out") {
    TrendInput input = four();
    input.subProgrammes = {part(1, QStringLiteral("Leaders"), 2), part(2, QStringLiteral("Owners"), 1),
                           part(3, QStringLiteral("Networks"), 3)};
    input.milestones = {milestone(1, QStringLiteral("a"), Lane::data, u"2022"),
                        milestone(2, QStringLiteral("b"), Lane::outside, u"2022"),
                        milestone(3, QStringLiteral("c"), Lane::subProgramme, u"2022"),
                        milestone(4, QStringLiteral("d"), Lane::subProgramme, u"2022"),
                        milestone(5, QStringLiteral("e"), Lane::programme, u"2022")};
    input.milestones[2].subProgramme = {1};
    input.milestones[3].subProgramme = {2};
    CHECK(namesOf(trend(input, english())) ==
          QStringList{QStringLiteral("Programme"), QStringLiteral("Owners"), QStringLiteral("Leaders"),
                      QStringLiteral("Outside events"), QStringLiteral("Data")});
}

TEST_CASE("a point lies at the middle of what its words may mean, and says how well it is known") {
    TrendInput input = four();
    input.milestones = {milestone(1, QStringLiteral("Day"), Lane::programme, u"2021-03-01"),
                        milestone(2, QStringLiteral("Autumn"), Lane::programme, u"2022-23"),
                        milestone(3, QStringLiteral("Year"), Lane::programme, u"2023")};
    const Trend made = trend(input, english());
    const auto& marks = made.lanes.at(0).marks;
    REQUIRE(marks.size() == 3);
    CHECK(marks[0].title == QStringLiteral("Day"));
    CHECK(marks[1].title == QStringLiteral("Autumn, autumn 2022"));
    CHECK(marks[1].from ==
          Approx(2022.79).margin(0.01)); // 1 September to 30 November: the middle is 16 October
    CHECK(marks[2].title == QStringLiteral("Year, 2023"));
    CHECK(marks[2].from == Approx(2023.5).margin(0.003));
    CHECK(marks[0].spoken == QStringLiteral("Day, 1 March 2021. Programme"));
}

TEST_CASE("a range that goes on outside is cut at the edge, and says from when to when") {
    TrendInput input = four();
    input.milestones = {milestone(1, QStringLiteral("Programme"), Lane::programme, u"2006", u"2021"),
                        milestone(2, QStringLiteral("Plan"), Lane::programme, u"2022-01", u"2030"),
                        milestone(3, QStringLiteral("Course"), Lane::programme, u"2022-08", u"2023-06")};
    const auto marks = trend(input, english()).lanes.at(0).marks;
    CHECK((marks[0].isClippedLeft && !marks[0].isClippedRight));
    CHECK(marks[0].from == 2020.5);
    CHECK(marks[0].to == Approx(2022));
    CHECK(marks[0].title == QStringLiteral("Programme, 2006 to 2021"));
    CHECK((!marks[1].isClippedLeft && marks[1].isClippedRight));
    CHECK(marks[1].to == 2024.5);
    CHECK((!marks[2].isClippedLeft && !marks[2].isClippedRight));
    CHECK(marks[2].title == QStringLiteral("Course"));
}

TEST_CASE("milestones outside the years are counted, not lost") {
    TrendInput input = four();
    input.milestones = {milestone(1, QStringLiteral("a"), Lane::programme, u"2006"),
                        milestone(2, QStringLiteral("b"), Lane::programme, u"2010", u"2012"),
                        milestone(3, QStringLiteral("c"), Lane::programme, u"2026")};
    const Trend made = trend(input, english());
    CHECK(made.lanes.empty());
    CHECK(made.notes.contains(QStringLiteral("Milestones before the years shown: 2.")));
    CHECK(made.notes.contains(QStringLiteral("Milestones after the years shown: 1.")));
}

TEST_CASE("an invented milestone is marked as an example") {
    TrendInput input = four();
    input.milestones = {milestone(1, QStringLiteral("Meeting"), Lane::programme, u"2021-03-01")};
    input.milestones[0].isInvented = true;
    const Trend made = trend(input, english());
    CHECK(made.lanes[0].marks[0].title == QStringLiteral("Meeting*"));
    CHECK(made.notes.contains(QStringLiteral("*\u00a0An example, not a fact.")));
}
