// SPDX-License-Identifier: MIT
// The ladder from an offer to shared practice; how networks meet, whom they reach and what tires them.
#include "store/attention.h"

#include "domain/leaders.h"
#include "domain/networks.h"

using namespace samspel;
using namespace samspel::made;

namespace {

const QDate today(2011, 11, 20);

struct Leaders : Sogn {
    Id<Course> course = put<Course>({{"title", "Leading a school"}, {"audience", "school_leaders"}});

    Id<Enrolment> enrolment(std::initializer_list<std::pair<const char*, Given>> cells) {
        Row row = kindOf<Enrolment>().blank;
        row.cells[kindOf<Enrolment>().fieldNumber(QLatin1String("course"))] = course.value;
        for (const auto& [column, given] : cells) {
            row.cells[kindOf<Enrolment>().fieldNumber(QLatin1String(column))] = given.value;
        }
        return add(*made, recordOf<Enrolment>(row));
    }
    void practice(Id<Enrolment> of, const char* step, const char* evidence) {
        put<PracticeStep>({{"enrolment", of}, {"step", step}, {"evidence", evidence}});
    }
};

struct Networks : Sogn {
    Id<Organisation> a = school(vik, "A");
    Id<Organisation> b = school(vik, "B");
    Id<Organisation> c = school(laerdal, "C");
    Id<Network> network = put<Network>({{"name", "Mathematics"}});

    Id<Gathering> gathering(Id<Network> of, const char* date,
                            const std::vector<Id<Organisation>>& schools = {}) {
        const auto met = put<Gathering>({{"network", of}, {"date", date}});
        for (const Id<Organisation> school : schools) {
            put<GatheringAttendance>({{"gathering", met}, {"school", school}});
        }
        return met;
    }
    void member(Id<Organisation> school, const char* from = "", const char* to = "") {
        put<NetworkMember>(
            {{"network", network}, {"school", school}, {"valid_from", from}, {"valid_to", to}});
    }
};

} // namespace

TEST_CASE("the ladder: nobody has a rung without those that it stands on", "[store][attention]") {
    Leaders leaders;
    CHECK(leaders.isSilent("leaders.ladder.offered", today));
    const auto offered = leaders.enrolment({{"offered_on", "2008-23"}});
    const auto accepted = leaders.enrolment({{"accepted_on", "2008-11"}});
    const auto started = leaders.enrolment({{"started_on", "2009"}});
    const auto completed = leaders.enrolment({{"completed_on", "2010"}});
    const auto credits = leaders.enrolment({{"credits", 30.0}, {"credited_on", "2010-06"}});
    const auto none = leaders.enrolment({{"started_on", "2009"}, {"credits", 0.0}});
    leaders.practice(started, "tried", "Two lessons watched");
    leaders.practice(completed, "embedded", "Each year since");
    const auto rung = [&](const char* name) {
        return leaders.answer((std::string("leaders.ladder.") + name).c_str(), today);
    };
    CHECK(rung("offered") == QStringList{line(offered, u"autumn 2008"_s), line(accepted), line(started),
                                         line(completed), line(credits), line(none)});
    CHECK(rung("started") ==
          QStringList{line(started, u"2009"_s), line(completed), line(credits), line(none, u"2009"_s)});
    CHECK(rung("credits") == QStringList{line(credits, u"June 2010"_s)});
    // What is embedded has been tried; but what was shared need not be embedded.
    CHECK(rung("tried") ==
          QStringList{line(started, u"Two lessons watched"_s), line(completed, u"Each year since"_s)});
    CHECK(rung("embedded") == QStringList{line(completed, u"Each year since"_s)});
    CHECK(rung("shared").isEmpty());
    leaders.practice(started, "shared", "Told at the network");
    CHECK(rung("shared") == QStringList{line(started, u"Told at the network"_s)});
    CHECK(rung("embedded").size() == 1);
}

TEST_CASE("the support list: the licence, and no hunting yet, with the help last offered",
          "[store][attention]") {
    Leaders leaders;
    const auto waits = leaders.enrolment({{"credits", 30.0}, {"credited_on", "2010"}});
    const auto helped = leaders.enrolment({{"credits", 15.0}, {"credited_on", "2010"}});
    const auto hunts = leaders.enrolment({{"credits", 30.0}, {"credited_on", "2010"}});
    leaders.enrolment({{"credits", 0.0}});
    leaders.enrolment({{"completed_on", "2010"}});
    leaders.practice(hunts, "shared", "Told at the network");
    leaders.put<HelpOffer>({{"enrolment", helped}, {"date", "2011-02-01"}, {"what", "A visit"}});
    leaders.put<HelpOffer>({{"enrolment", helped}, {"date", "2010-02-01"}, {"what", "A talk"}});
    CHECK(leaders.answer("leaders.support_list", today) ==
          QStringList{line(waits), line(helped, u"offered: A visit"_s)});
    CHECK(leaders.ask("leaders.support_list", today).isDue);
}

TEST_CASE("several from one school, also where a person was erased", "[store][attention]") {
    Leaders leaders;
    const auto school = leaders.school(leaders.vik, "A");
    const auto other = leaders.school(leaders.vik, "B");
    const auto person = leaders.person("One");
    const auto second = leaders.person("Two");
    leaders.enrolment({{"person", person}, {"school", school}, {"started_on", "2009"}});
    leaders.enrolment({{"person", person}, {"school", school}, {"started_on", "2010"}}); // the same again
    leaders.enrolment({{"school", other}, {"started_on", "2009"}});
    leaders.enrolment({{"school", other}, {"offered_on", "2009"}}); // did not come
    CHECK(leaders.answer("leaders.same_school", today).isEmpty());
    leaders.enrolment({{"person", second}, {"school", school}, {"completed_on", "2009"}});
    CHECK(leaders.answer("leaders.same_school", today) == QStringList{line(school, u"2 participants"_s)});
    REQUIRE(leaders.made->change({}, [&](Edit& edit) { edit.remove(second); }).empty());
    CHECK(leaders.answer("leaders.same_school", today) == QStringList{line(school, u"2 participants"_s)});
}

TEST_CASE("whether everyone was offered a course can be checked", "[store][attention]") {
    Leaders leaders;
    const auto school = leaders.school(leaders.vik, "A");
    leaders.put<Role>(
        {{"kind", "mayor"}, {"person", leaders.person("Mayor")}, {"organisation", leaders.vik}});
    CHECK(leaders.isSilent("leaders.not_offered", today)); // no leader is known
    const auto leads = [&](const char* name, const char* from, const char* to) {
        const auto person = leaders.person(name);
        leaders.put<Role>({{"kind", "principal"},
                           {"person", person},
                           {"organisation", school},
                           {"valid_from", from},
                           {"valid_to", to}});
        return person;
    };
    const auto offered = leads("Offered", "", "");
    leads("Former", "", "2011-11-20");
    leads("Next", "2011-11-21", "");
    const auto last = leads("Last day", "", "2011-11-21");
    const auto first = leads("First day", "2011-11-20", "");
    leaders.enrolment({{"person", offered}});
    CHECK(leaders.answer("leaders.not_offered", today) ==
          QStringList{line(last, u"A"_s), line(first, u"A"_s)});
}

TEST_CASE("feedback that fewer than half gave says so", "[store][attention]") {
    Leaders leaders;
    const auto feedback = [&](int asked, int answered) {
        return leaders.put<CourseFeedback>(
            {{"course", leaders.course}, {"asked", asked}, {"answered", answered}});
    };
    CHECK(leaders.isSilent("leaders.few_answers", today));
    leaders.put<CourseFeedback>({{"course", leaders.course}, {"asked", 20}});
    CHECK(leaders.isSilent("leaders.few_answers", today)); // how many answered is not known
    feedback(20, 10);
    const auto few = feedback(21, 10);
    CHECK(leaders.answer("leaders.few_answers", today) == QStringList{line(few, u"10 / 21"_s)});
}

TEST_CASE("how long since a network met, and how often each year", "[store][attention]") {
    Networks networks;
    const auto quiet = [&](QDate day) { return networks.answer("networks.quiet", day); };
    CHECK(quiet(today) == QStringList{line(networks.network)});
    CHECK(networks.isSilent("networks.last_gathering", today));
    networks.gathering(networks.network, "2010-03-01");
    networks.gathering(networks.network, "2010-12-31");
    CHECK(quiet(today) == QStringList{line(networks.network, u"last on 31 December 2010"_s)});
    CHECK(quiet({2010, 12, 31}).isEmpty());
    const auto days = [&](QDate day) { return networks.answer("networks.last_gathering", day); };
    CHECK(days({2011, 1, 1}) == QStringList{line(networks.network, u"1 days"_s)});
    CHECK(days({2010, 12, 31}) == QStringList{line(networks.network, u"0 days"_s)});
    networks.gathering(networks.network, "2012-02-29"); // ahead
    CHECK(days({2011, 12, 31}) == QStringList{line(networks.network, u"365 days"_s)});
    CHECK(networks.answer("networks.frequency", today) == QStringList{line(networks.network, u"2010: 2"_s)});
    CHECK(networks.answer("networks.frequency", {2012, 3, 1}) ==
          QStringList{line(networks.network, u"2010: 2, 2012: 1"_s)});
    // One that rests is not asked after.
    const auto resting = networks.put<Network>({{"name", "Art"}, {"state", "resting"}});
    networks.gathering(resting, "2008-01-01");
    CHECK(quiet(today).size() == 1);
    CHECK(days(today).size() == 1);
    CHECK(networks.answer("networks.frequency", today) ==
          QStringList{line(resting, u"2008: 1"_s), line(networks.network, u"2010: 2"_s)});
}

TEST_CASE("schools that no active network reaches", "[store][attention]") {
    Networks networks;
    const auto missing = [&](QDate day) { return networks.answer("networks.not_covered", day); };
    CHECK(networks.isSilent("networks.not_covered", today));
    networks.member(networks.a, "2011-11-20");
    networks.member(networks.b, "2006-01-01", "2011-11-20");
    CHECK(missing(today) == QStringList{line(networks.c, u"Lærdal"_s), line(networks.b, u"Vik"_s)});
    CHECK(missing(today.addDays(-1)) ==
          QStringList{line(networks.c, u"Lærdal"_s), line(networks.a, u"Vik"_s)});
    const auto resting = networks.put<Network>({{"name", "Art"}, {"state", "resting"}});
    networks.put<NetworkMember>({{"network", resting}, {"school", networks.c}});
    CHECK(missing(today).size() == 2);
    networks.school(networks.bergen, "Far away");
    CHECK(missing(today).size() == 2);
}

TEST_CASE("pairs of member schools that never met, of all pairs", "[store][attention]") {
    Networks networks;
    const auto left = networks.school(networks.laerdal, "Left");
    for (const auto school : {networks.a, networks.b, networks.c}) {
        networks.member(school);
    }
    networks.member(left, "2006-01-01", "2007-01-01");
    networks.member(networks.a); // two teachers of one school
    const auto pairs = [&] { return networks.answer("networks.never_met", today); };
    CHECK(networks.isSilent("networks.never_met", today)); // nobody has written down who came
    networks.gathering(networks.network, "2010-03-01", {networks.a, networks.b});
    // A, B, C and Left make six pairs; A and B have met.
    CHECK(pairs() == QStringList{line(networks.network, u"5 / 6 pairs"_s)});
    const auto met = networks.gathering(networks.network, "2010-06-01", {networks.a});
    networks.put<GatheringAttendance>({{"gathering", met}, {"school", networks.c}, {"count", 0}});
    CHECK(pairs() == QStringList{line(networks.network, u"5 / 6 pairs"_s)}); // nobody came from C
    networks.put<GatheringAttendance>({{"gathering", met}, {"school", networks.b}, {"count", 2}});
    networks.put<GatheringAttendance>({{"gathering", met}, {"school", left}});
    CHECK(pairs() == QStringList{line(networks.network, u"3 / 6 pairs"_s)});
    const auto other = networks.put<Network>({{"name", "Reading"}});
    networks.gathering(other, "2010-01-01", {networks.a, networks.c});
    CHECK(pairs() == QStringList{line(networks.network, u"3 / 6 pairs"_s)}); // met elsewhere
    networks.gathering(networks.network, "2011-10-01", {networks.a, networks.b, networks.c, left});
    CHECK(pairs().isEmpty());
}

TEST_CASE("gatherings across municipalities, and fewer schools than the time before", "[store][attention]") {
    Networks networks;
    networks.gathering(networks.network, "2010-03-01", {networks.a, networks.b});
    const auto bridging =
        networks.gathering(networks.network, "2010-09-01", {networks.a, networks.b, networks.c});
    CHECK(networks.answer("networks.bridging", today) == QStringList{line(bridging, u"2 municipalities"_s)});
    const auto fewer = [&] { return networks.answer("networks.fewer_schools", today); };
    CHECK(fewer().isEmpty());
    const auto last = networks.gathering(networks.network, "2011-03-01", {networks.a});
    networks.put<GatheringAttendance>({{"gathering", last}, {"school", networks.b}, {"count", 0}});
    networks.gathering(networks.network, "2011-05-01"); // nobody wrote down who came: silent
    CHECK(fewer() == QStringList{line(last, u"1 / 3"_s)});
    networks.gathering(networks.network, "2011-12-01", {networks.a, networks.b}); // ahead
    CHECK(fewer().size() == 1);
}

TEST_CASE("the named signs of fatigue, as counts and notes", "[store][attention]") {
    Networks networks;
    CHECK(networks.isSilent("networks.fatigue.content", today));
    for (const char* sign : {"content", "speakers", "substitutes", "pressure", "falling_attendance"}) {
        const auto seen = networks.put<FatigueSign>(
            {{"network", networks.network}, {"sign", sign}, {"date", "2010-23"}, {"text", "Said so"}});
        CHECK(networks.answer((std::string("networks.fatigue.") + sign).c_str(), today) ==
              QStringList{line(seen, u"autumn 2010"_s)});
    }
}

TEST_CASE("networks without a coordinator, and the speaker who has waited longest", "[store][attention]") {
    Networks networks;
    const auto led = networks.put<Network>({{"name", "Art"}, {"coordinator", networks.person("C")}});
    CHECK(networks.answer("networks.no_coordinator", today) == QStringList{line(networks.network)});
    REQUIRE(networks.made->change({}, [&](Edit& edit) { edit.remove(networks.made->find(led)->coordinator); })
                .empty());
    CHECK(networks.answer("networks.no_coordinator", today) ==
          QStringList{line(led), line(networks.network)});

    const auto used = networks.put<Speaker>({{"name", "A"}, {"topics", "Reading"}});
    const auto never = networks.put<Speaker>({{"name", "B"}, {"topics", "Reading"}});
    for (const char* date : {"2010-01-01", "2011-01-01", "2012-01-01"}) {
        networks.put<Gathering>({{"network", led}, {"date", date}, {"speaker", used}});
    }
    CHECK(networks.answer("networks.speakers", today) ==
          QStringList{line(never), line(used, u"last used 1 January 2011"_s)});
}
