// SPDX-License-Identifier: MIT
// The queries behind the pictures of an area's overview. Expected values are counted by hand.
#include "store/overview/ladder.h"
#include "store/overview/loops.h"
#include "store/overview/meetingmatrix.h"
#include "store/overview/money.h"
#include "store/overview/networkyears.h"
#include "store/overview/yearwheel.h"

#include "domain/bodies.h"
#include "domain/initiatives.h"
#include "domain/kindergartens.h"
#include "domain/owners.h"
#include "domain/papers.h"
#include "domain/year.h"
#include "store/register.h"

#include <algorithm>

using namespace samspel;
using namespace samspel::made;

namespace {

const QDate today(2011, 11, 12);

/// Two municipalities with schools, and records of each kind that the pictures show.
struct Region {
    Register made;
    Id<Organisation> vik = add(*made, unit(OrganisationKind::municipality, u"1417"_s, u"Vik"_s));
    Id<Organisation> aurland = add(*made, unit(OrganisationKind::municipality, u"1421"_s, u"Aurland"_s));
    Id<Organisation> feios = school(u"Feios skule"_s, vik);
    Id<Organisation> aasen = school(u"Åsen skule"_s, vik);
    Id<Organisation> flaam = school(u"Flåm skule"_s, aurland);

    Id<Organisation> school(const QString& name, Id<Organisation> owner) {
        return add(*made, unit(OrganisationKind::school, {}, name, owner));
    }
    Id<Network> network(const QString& name, std::initializer_list<Id<Organisation>> members) {
        Network network;
        network.name = name;
        const auto id = add(*made, network);
        for (const auto member : members) {
            NetworkMember m;
            m.network = id;
            m.school = member;
            add(*made, m);
        }
        return id;
    }
    Id<Gathering> gathering(Id<Network> network, QDate date,
                            std::initializer_list<Id<Organisation>> schools) {
        Gathering gathering;
        gathering.network = network;
        gathering.date = date;
        const auto id = add(*made, gathering);
        for (const auto school : schools) {
            GatheringAttendance a;
            a.gathering = id;
            a.school = school;
            add(*made, a);
        }
        return id;
    }
    Id<ProgrammeMeasure> measure(Id<SubProgramme> part, const QString& name, int position) {
        ProgrammeMeasure measure;
        measure.subProgramme = part;
        measure.name = name;
        measure.position = position;
        return add(*made, measure);
    }
    void budget(Id<ProgrammeMeasure> measure, int year, std::optional<Money> planned,
                std::optional<Money> spent) {
        BudgetLine line;
        line.measure = measure;
        line.year = Period::calendarYear(year);
        line.text = u"For"_s;
        line.budget = planned;
        line.actual = spent;
        add(*made, line);
    }
};

QStringList names(const MeetingMatrix& matrix) {
    QStringList names;
    for (const MatrixSchool& school : matrix.schools) {
        names << school.name;
    }
    return names;
}

QStringList shown(const std::vector<YearEntry>& entries) {
    QStringList lines;
    for (const YearEntry& entry : entries) {
        lines << u"%1 %2 %3"_s.arg(entry.begins.toString(Qt::ISODate), entry.ends.toString(Qt::ISODate),
                                   entry.record.table);
    }
    return lines;
}

} // namespace

TEST_CASE("The matrix of a network tells who met whom, by municipality") {
    Region region;
    const auto maths = region.network(u"Mathematics"_s, {region.feios, region.aasen, region.flaam});
    const auto first = region.gathering(maths, {2010, 3, 1}, {region.feios, region.flaam});
    const auto second = region.gathering(maths, {2011, 3, 1}, {region.feios, region.flaam, region.feios});
    region.gathering(maths, {2011, 9, 1}, {});
    const auto other = region.network(u"English"_s, {region.feios, region.aasen});
    region.gathering(other, {2011, 5, 1}, {region.feios, region.aasen});

    const MeetingMatrix matrix = meetingMatrix(*region.made, maths);
    // Aurland stands before Vik, and Å last in the alphabet.
    CHECK(names(matrix) == QStringList{u"Flåm skule"_s, u"Feios skule"_s, u"Åsen skule"_s});
    CHECK(matrix.schools[0].municipality == region.aurland);
    CHECK(matrix.gatherings.size() == 2);
    CHECK(matrix.together(0, 1) == std::vector{first, second});
    CHECK(matrix.together(1, 0) == matrix.together(0, 1));
    CHECK(matrix.together(1, 1).size() == 2); // twice in one gathering's list is once there
    CHECK(matrix.together(2, 2).empty());
    // Of three pairs, Åsen met nobody in this network.
    CHECK(matrix.pairs() == 3);
    CHECK(matrix.pairsNeverMet() == 2);
}

TEST_CASE("Pairs that never met are counted as the attention list counts them, without guests") {
    Region region;
    const auto maths = region.network(u"Mathematics"_s, {region.feios, region.aasen, region.flaam});
    const auto guest = region.school(u"Gjesteskulen"_s, region.vik);
    region.gathering(maths, {2010, 3, 1}, {region.feios, guest});

    const MeetingMatrix matrix = meetingMatrix(*region.made, maths);
    REQUIRE(matrix.schools.size() == 4);
    CHECK(matrix.pairs() == 3);
    CHECK(matrix.pairsNeverMet() == 3);
    const auto all = attention(*region.made, Area::networks, today, english());
    const auto never = std::find_if(all.begin(), all.end(),
                                    [](const Attention& a) { return a.code == u"networks.never_met"; });
    REQUIRE(never != all.end());
    REQUIRE(never->records.size() == 1);
    CHECK(never->records[0].detail == u"3 / 3 pairs");
}

TEST_CASE("A network without lists of schools says nothing of who met") {
    Region region;
    const auto maths = region.network(u"Mathematics"_s, {region.feios, region.aasen});
    region.gathering(maths, {2010, 3, 1}, {});
    CHECK_FALSE(meetingMatrix(*region.made, maths).isKnown());
    CHECK(meetingMatrix(*region.made, {4711}).schools.empty());
}

TEST_CASE("A loop names its actors, and the ones that it breaks without") {
    Register made;
    LearningLoop loop;
    loop.title = u"Reading"_s;
    const auto id = add(*made, loop);
    const auto step = [&](int position, LoopActor from, LoopActor to) {
        LoopStep one;
        one.loop = id;
        one.position = position;
        one.actor = from;
        one.handsTo = to;
        one.what = u"step %1"_s.arg(position);
        add(*made, one);
    };
    // Teacher and school go round by themselves; the researcher hangs on. Written out of order.
    step(3, LoopActor::researcher, LoopActor::school);
    step(1, LoopActor::teacher, LoopActor::school);
    step(2, LoopActor::school, LoopActor::teacher);

    const auto plans = loopPlans(*made);
    REQUIRE(plans.size() == 1);
    CHECK(plans[0].steps[0].what == u"step 1");
    CHECK(plans[0].steps[2].what == u"step 3");
    CHECK(plans[0].actors() == std::vector{LoopActor::researcher, LoopActor::school, LoopActor::teacher});
    CHECK(plans[0].goesRound());
    CHECK(plans[0].breaksWithout(LoopActor::school));
    CHECK(plans[0].breaksWithout(LoopActor::teacher));
    CHECK_FALSE(plans[0].breaksWithout(LoopActor::researcher));
    CHECK_FALSE(plans[0].breaksWithout(LoopActor::schoolOwner));
}

TEST_CASE("Money is added up to the øre, from year to programme") {
    Region region;
    Programme programme;
    programme.name = u"Sats"_s;
    SubProgramme leaders;
    leaders.programme = add(*region.made, programme);
    leaders.name = u"Leaders"_s;
    leaders.position = 2;
    SubProgramme owners = leaders;
    owners.name = u"Owners"_s;
    owners.position = 1;
    const auto leadersId = add(*region.made, leaders);
    const auto course = region.measure(leadersId, u"Course"_s, 1);
    const auto visits = region.measure(add(*region.made, owners), u"Visits"_s, 1);
    region.measure(leadersId, u"Nothing yet"_s, 2);

    // 0.1 kr ten times has no exact sum in binary fractions; large amounts lose their øre in them.
    for (int i = 0; i < 10; ++i) {
        region.budget(course, 2010, Money{10}, Money{11});
    }
    region.budget(course, 2011, Money{900'000'000'000'000'001}, Money{900'000'000'000'000'000});
    region.budget(visits, 2011, Money{5000}, {});
    InKind hours;
    hours.measure = visits;
    hours.organisation = region.vik;
    hours.year = Period::calendarYear(2010);
    hours.hours = 7.5;
    hours.amount = Money{123'45};
    add(*region.made, hours);

    const MoneyOverview all = moneyOverview(*region.made);
    REQUIRE(all.programmes.size() == 1);
    const MoneyNode& sats = all.programmes[0];
    REQUIRE(sats.parts.size() == 2);
    CHECK(sats.parts[0].name == u"Owners"); // by its place in the programme, not by its name
    const MoneyNode& courseNode = sats.parts[1].parts[0];
    CHECK(sats.parts[1].parts.size() == 1);
    REQUIRE(courseNode.parts.size() == 2);
    CHECK(courseNode.parts[0].year == Period::calendarYear(2010));
    CHECK(courseNode.parts[0].sum.budget == Money{100});
    CHECK(courseNode.parts[0].sum.difference() == Money{-10});
    CHECK(courseNode.sum.budget == Money{900'000'000'000'000'101});
    CHECK(courseNode.sum.difference() == Money{-9});
    CHECK(sats.sum.budget == Money{900'000'000'000'005'101});
    CHECK(all.total.budget == sats.sum.budget);
    CHECK(all.total.worth == Money{123'45});
    CHECK(all.total.hours == 7.5);
    // A budget without its actual leaves the difference open, in each sum that it is in.
    CHECK(sats.parts[0].sum.openLines == 1);
    CHECK_FALSE(sats.sum.difference().has_value());
    CHECK_FALSE(sats.parts[0].parts[0].parts[0].sum.budget.has_value()); // 2010: in kind only

    const MoneyOverview of2010 = moneyOverview(*region.made, Period::calendarYear(2010));
    CHECK(of2010.total.budget == Money{100});
    CHECK(of2010.total.difference() == Money{-10});
    CHECK(moneyYears(*region.made) == std::vector{Period::calendarYear(2010), Period::calendarYear(2011)});
}

TEST_CASE("A funding agreement's year is whole when its shares sum to 100 %, not nearly") {
    Region region;
    FundingAgreement agreement;
    agreement.title = u"Spleiselag"_s;
    const auto id = add(*region.made, agreement);
    const auto share = [&](int year, Id<Organisation> organisation, qint64 hundredths,
                           std::optional<Money> amount) {
        FundingShare one;
        one.agreement = id;
        one.year = Period::calendarYear(year);
        one.organisation = organisation;
        one.share = {hundredths};
        one.amount = amount;
        add(*region.made, one);
    };
    share(2011, region.vik, 3333, {});
    share(2011, region.aurland, 6666, {});
    share(2010, region.vik, 3333, Money{33'33});
    share(2010, region.aurland, 6667, Money{66'67});

    const auto years = shareYears(*region.made);
    REQUIRE(years.size() == 2);
    CHECK(years[0].year == Period::calendarYear(2010));
    CHECK(years[0].isWhole());
    CHECK(years[0].amount == Money{100'00});
    CHECK(years[0].shares[0].organisation == region.aurland); // the largest first
    CHECK(years[1].sum == Percent{9999});
    CHECK_FALSE(years[1].isWhole());
    CHECK_FALSE(years[1].amount.has_value());
}

TEST_CASE("The ladder has the attention list's counts, and parts by course and municipality") {
    Region region;
    Course course;
    course.title = u"Leading schools"_s;
    const auto one = add(*region.made, course);
    course.title = u"Another"_s;
    const auto other = add(*region.made, course);
    const auto enrol = [&](Id<Course> in, Id<Organisation> school, int from, int steps) {
        Enrolment e;
        e.course = in;
        e.school = school;
        e.offeredOn = When::year(from);
        if (steps > 0) {
            e.startedOn = When::year(from);
        }
        if (steps > 1) {
            e.credits = 30;
        }
        const auto id = add(*region.made, e);
        for (int i = 0; i < steps - 2; ++i) {
            PracticeStep step;
            step.enrolment = id;
            step.step = static_cast<PracticeStepKind>(i);
            step.evidence = u"seen"_s;
            add(*region.made, step);
        }
    };
    enrol(one, region.feios, 2007, 0);
    enrol(one, region.feios, 2007, 1);
    enrol(one, region.flaam, 2007, 2);
    enrol(one, region.flaam, 2007, 5);
    enrol(other, region.vik, 2009, 3); // from the municipality's own administration
    enrol(other, {}, 2009, 1);

    const auto counts = [&](const LadderChoice& choice) {
        std::vector<std::size_t> sizes;
        for (const auto& step : ladder(*region.made, choice, today, english()).steps) {
            sizes.push_back(step.size());
        }
        return sizes;
    };
    using Counts = std::vector<std::size_t>;
    CHECK(counts({}) == Counts{6, 5, 3, 2, 1, 1});
    CHECK(counts({.course = one}) == Counts{4, 3, 2, 1, 1, 1});
    CHECK(counts({.municipality = region.vik}) == Counts{3, 2, 1, 1, 0, 0});
    CHECK(counts({.course = one, .municipality = region.aurland}) == Counts{2, 2, 2, 1, 1, 1});

    const LadderGround ground = ladderGround(*region.made);
    CHECK(ground.courses == std::vector{other, one});
    CHECK(ground.municipalities == std::vector{region.aurland, region.vik});
    CHECK_FALSE(ladder(*Register().ledger, {}, today, english()).isKnown);
}

TEST_CASE("The year wheel has every day that the year's work falls on") {
    Region region;
    Ledger& ledger = *region.made;
    DialogueMeeting dialogue;
    dialogue.municipality = region.vik;
    dialogue.date = {2011, 5, 3};
    add(ledger, dialogue);
    dialogue.date = {2012, 1, 1};
    add(ledger, dialogue);
    region.gathering(region.network(u"Mathematics"_s, {}), {2011, 12, 31}, {});
    Body board;
    board.name = u"Board"_s;
    Meeting meeting;
    meeting.body = add(ledger, board);
    meeting.date = {2011, 1, 1};
    add(ledger, meeting);
    Task task;
    task.title = u"Write"_s;
    task.due = {2011, 6, 1};
    add(ledger, task);
    task.doneOn = {2011, 5, 1};
    add(ledger, task);
    Grant grant;
    grant.title = u"Grant"_s;
    grant.reportDue = {2011, 3, 1};
    add(ledger, grant);
    grant.reportedOn = {2011, 2, 1};
    add(ledger, grant);

    const auto entries = yearWheel(ledger, 2011);
    CHECK(shown(entries) ==
          QStringList{u"2011-01-01 2011-01-01 meeting"_s, u"2011-03-01 2011-03-01 project_grant"_s,
                      u"2011-05-03 2011-05-03 dialogue_meeting"_s, u"2011-06-01 2011-06-01 task"_s,
                      u"2011-12-31 2011-12-31 gathering"_s});
    CHECK(entries[2].mark == YearMark::dialogueMeeting);
    CHECK(entries[2].whole == Link{u"organisation"_s, region.vik.value});
    CHECK(entries[3].whole.isEmpty());
    CHECK(entries[4].whole.table == u"network");
    CHECK(yearWheel(ledger, 2009).empty());
}

TEST_CASE("Dates that come back stand in every year from their first on") {
    Register made;
    const auto date = [&](const QString& title, CalendarKind kind, QDate from, QDate to, bool isYearly) {
        CalendarEntry entry;
        entry.title = title;
        entry.kind = kind;
        entry.date = from;
        entry.ends = to;
        entry.isYearly = isYearly;
        add(*made, entry);
    };
    date(u"Tests"_s, CalendarKind::test, {2008, 9, 10}, {2008, 9, 28}, true);
    date(u"Election"_s, CalendarKind::election, {2011, 9, 12}, {}, false);
    date(u"Leap"_s, CalendarKind::reporting, {2008, 2, 29}, {}, true);
    date(u"Winter"_s, CalendarKind::other, {2009, 12, 20}, {2010, 1, 5}, true);

    CHECK(yearWheel(*made, 2007).empty());
    CHECK(shown(yearWheel(*made, 2008)) ==
          QStringList{u"2008-02-29 2008-02-29 calendar_entry"_s, u"2008-09-10 2008-09-28 calendar_entry"_s});
    const auto later = yearWheel(*made, 2011);
    CHECK(shown(later) ==
          QStringList{u"2010-12-20 2011-01-05 calendar_entry"_s, u"2011-02-28 2011-02-28 calendar_entry"_s,
                      u"2011-09-10 2011-09-28 calendar_entry"_s, u"2011-09-12 2011-09-12 calendar_entry"_s,
                      u"2011-12-20 2012-01-05 calendar_entry"_s});
    CHECK(later[2].mark == YearMark::test);
    CHECK(later[3].mark == YearMark::election);
    CHECK(yearWheel(*made, 2012).size() == 4); // no election; the winter that began before is there
}

TEST_CASE(
    "A network's year counts gatherings and different schools, and keeps silent where nothing is known") {
    Region region;
    const auto maths = region.network(u"Mathematics"_s, {});
    region.gathering(maths, {2010, 3, 1}, {region.feios, region.flaam});
    region.gathering(maths, {2010, 9, 1}, {region.feios, region.aasen});
    region.gathering(maths, {2011, 3, 1}, {});
    region.gathering(maths, {2011, 12, 1}, {region.feios}); // ahead
    GatheringAttendance nobody;                             // a school that was written down and did not come
    nobody.gathering = region.gathering(maths, {2009, 3, 1}, {});
    nobody.school = region.feios;
    nobody.count = 0;
    add(*region.made, nobody);
    region.network(u"Never met"_s, {});

    const auto networks = networkYears(*region.made, today);
    REQUIRE(networks.size() == 1);
    CHECK(networks[0].name == u"Mathematics");
    REQUIRE(networks[0].years.size() == 3);
    CHECK(networks[0].years.at(2009).schools == 0);
    CHECK(networks[0].years.at(2010).gatherings == 2);
    CHECK(networks[0].years.at(2010).schools == 3);
    CHECK(networks[0].years.at(2011).gatherings == 1);
    CHECK_FALSE(networks[0].years.at(2011).schools.has_value());
}
