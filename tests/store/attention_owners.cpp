// SPDX-License-Identifier: MIT
// Dialogue and its trace, roles that change, what councils were told; kindergartens and their transitions.
#include "store/attention.h"

#include "domain/kindergartens.h"
#include "domain/leaders.h"
#include "domain/owners.h"

using namespace samspel;
using namespace samspel::made;

namespace {

const QDate today(2011, 11, 20);

struct Owners : Sogn {
    Id<DialogueMeeting> meeting(Id<Organisation> municipality, const char* date) {
        return put<DialogueMeeting>({{"municipality", municipality}, {"date", date}});
    }
};

} // namespace

TEST_CASE("municipalities without a dialogue meeting this year, with their last", "[store][attention]") {
    Owners owners;
    const auto missing = [&](QDate day) { return owners.answer("owners.no_dialogue_meeting", day); };
    CHECK(missing(today).size() == 3);
    owners.meeting(owners.vik, "2010-12-31");
    owners.meeting(owners.laerdal, "2011-01-01");
    owners.meeting(owners.balestrand, "2011-12-31"); // planned: it is seen to
    CHECK(missing(today) == QStringList{line(owners.vik, u"last on 31 December 2010"_s)});
    CHECK(missing({2011, 12, 31}).size() == 1);
    CHECK(missing({2010, 12, 31}) == QStringList{line(owners.balestrand), line(owners.laerdal)});
    CHECK(missing({2012, 1, 1}) == QStringList{line(owners.balestrand, u"last on 31 December 2011"_s),
                                               line(owners.laerdal, u"last on 1 January 2011"_s),
                                               line(owners.vik, u"last on 31 December 2010"_s)});
}

TEST_CASE("an input that is found in a plan or a budget has left a trace, an outcome alone is none",
          "[store][attention]") {
    Owners owners;
    CHECK(owners.isSilent("owners.inputs_without_trace", today));
    const auto meeting = owners.meeting(owners.vik, "2011-03-08");
    const auto input = [&](const char* title) {
        return owners.put<Input>({{"meeting", meeting}, {"title", title}});
    };
    const auto trace = [&](Id<Input> of, const char* step) {
        owners.put<Trace>({{"input", of}, {"step", step}, {"text", "There"}});
    };
    const auto lost = input("Lost");
    const auto outcome = input("Only an outcome");
    trace(outcome, "outcome");
    QStringList traced;
    for (const char* step : {"plan_goal", "economy_plan", "budget"}) {
        const auto found = input(step);
        trace(found, step);
        trace(found, "outcome");
        traced << line(found, u"raised 8 March 2011"_s);
    }
    CHECK(owners.answer("owners.inputs_without_trace", today) ==
          QStringList{line(lost, u"raised 8 March 2011"_s), line(outcome, u"raised 8 March 2011"_s)});
    CHECK(owners.answer("owners.inputs_with_trace", today) == traced);
    CHECK(owners.answer("owners.inputs_without_trace", {2011, 3, 7}).isEmpty()); // not raised yet
}

TEST_CASE("who came into a role since the last meeting is to have a newcomer pack", "[store][attention]") {
    Owners owners;
    const auto school = owners.school(owners.vik, "Flatbygdi skule");
    owners.meeting(owners.vik, "2011-03-08");
    owners.meeting(owners.vik, "2011-12-08"); // ahead, so not the last yet
    const auto role = [&](const char* kind, Id<Organisation> at, const char* from, const char* to = "",
                          const char* pack = "") {
        return owners.put<Role>({{"kind", kind},
                                 {"person", owners.person("Somebody")},
                                 {"organisation", at},
                                 {"valid_from", from},
                                 {"valid_to", to},
                                 {"newcomer_pack", pack}});
    };
    role("mayor", owners.vik, "2011-03-08"); // was there
    const auto mayor = role("mayor", owners.vik, "2011-03-09");
    const auto principal = role("principal", school, "2011-08-01");
    role("principal", school, "2011-08-02", "", "2011-08-20");                // has had it
    role("chief_executive", owners.vik, "2011-04-01", "2011-11-20");          // is gone again
    const auto last = role("chief_executive", owners.vik, "2011-11-20");      // came today
    role("chief_executive", owners.vik, "2011-11-21");                        // comes tomorrow
    role("teacher", school, "2011-08-01");                                    // no role of an owner
    role("mayor", owners.bergen, "2011-10-01");                               // not of the partnership
    const auto lærdal = role("mayor", owners.laerdal, "2007-10-01");          // there never was a meeting
    const auto erased = role("education_director", owners.vik, "2011-09-01"); // and then erased
    const auto person = owners.made->find(erased)->person;
    REQUIRE(owners.made->change({}, [&](Edit& edit) { edit.remove(person); }).empty());
    CHECK(owners.answer("owners.new_roles", today) ==
          QStringList{line(lærdal, u"since 1 October 2007"_s), line(mayor, u"since 9 March 2011"_s),
                      line(principal, u"since 1 August 2011"_s), line(last, u"since 20 November 2011"_s)});
}

TEST_CASE("each of an owner's schools has a status sheet at the year's meeting", "[store][attention]") {
    Owners owners;
    const auto one = owners.school(owners.vik, "A");
    const auto two = owners.school(owners.vik, "B");
    owners.school(owners.laerdal, "C");
    owners.put<Organisation>(
        {{"kind", "school"}, {"name", "D"}, {"parent", owners.vik}, {"valid_to", "2011-03-08"}});
    owners.put<Organisation>(
        {{"kind", "school"}, {"name", "E"}, {"parent", owners.vik}, {"valid_from", "2011-08-01"}});
    owners.put<Organisation>(
        {{"kind", "school"}, {"name", "F"}, {"parent", owners.vik}, {"ownership", "private"}});
    const auto meeting = owners.meeting(owners.vik, "2011-03-08");
    const auto missing = [&] { return owners.answer("owners.missing_status_sheets", today); };
    CHECK(missing() == QStringList{line(one, u"the meeting of 8 March 2011"_s),
                                   line(two, u"the meeting of 8 March 2011"_s)});
    owners.put<StatusSheet>({{"meeting", meeting}, {"school", two}});
    CHECK(missing().size() == 1);
    // A second meeting in the year asks for no second sheet, but lists each school once.
    owners.meeting(owners.vik, "2011-10-04");
    CHECK(missing().size() == 2); // E has come in the meantime, and has none
    CHECK(missing().first() == line(one, u"the meeting of 4 October 2011"_s));
    CHECK(owners.isSilent("owners.missing_status_sheets", {2011, 3, 7}));
}

TEST_CASE("contacts are counted by municipality, those of its schools with them", "[store][attention]") {
    Owners owners;
    CHECK(owners.isSilent("owners.contacts", today));
    const auto school = owners.school(owners.vik, "A");
    const auto contact = [&](const char* date, const char* column, Id<Organisation> with) {
        owners.put<Contact>({{"date", date}, {"kind", "visit"}, {"subject", "Talk"}, {column, with}});
    };
    contact("2011-01-01", "municipality", owners.vik);
    contact("2011-12-31", "school", school);
    contact("2010-12-31", "municipality", owners.vik);
    contact("2011-05-05", "municipality", owners.bergen);
    CHECK(owners.answer("owners.contacts", today) == QStringList{line(owners.balestrand, u"0"_s),
                                                                 line(owners.laerdal, u"0"_s),
                                                                 line(owners.vik, u"2"_s)});
}

TEST_CASE("a council has been informed in a year when it was, whatever the information was about",
          "[store][attention]") {
    Owners owners;
    const auto told = [&](Id<Organisation> council, int year, const char* date) {
        owners.put<AnnualInformation>({{"municipality", council}, {"year", year}, {"given_on", date}});
    };
    told(owners.vik, 20100, "2011-01-01");
    told(owners.laerdal, 20100, "2010-12-31");
    told(owners.balestrand, 20110, ""); // is being written
    const auto missing = [&](QDate day) { return owners.answer("owners.no_annual_information", day); };
    CHECK(missing({2011, 12, 31}) ==
          QStringList{line(owners.balestrand), line(owners.laerdal, u"last on 31 December 2010"_s)});
    CHECK(missing({2010, 12, 31}) == QStringList{line(owners.balestrand), line(owners.vik)});
}

TEST_CASE("capacity is recorded for each year", "[store][attention]") {
    Owners owners;
    owners.put<Capacity>({{"municipality", owners.vik}, {"year", 20110}, {"posts", 1.5}});
    owners.put<Capacity>({{"municipality", owners.laerdal}, {"year", 20105}});
    CHECK(owners.answer("owners.no_capacity", today) ==
          QStringList{line(owners.balestrand), line(owners.laerdal, u"last for 2010–11"_s)});
}

TEST_CASE("transition agreements are due three months ahead, until they are renewed", "[store][attention]") {
    Sogn sogn;
    const auto school = sogn.school(sogn.vik, "Skule");
    const auto one = sogn.kindergarten(sogn.vik, "A", "municipal");
    const auto two = sogn.kindergarten(sogn.vik, "B", "private");
    const auto other = sogn.kindergarten(sogn.laerdal, "C", "municipal");
    sogn.put<Organisation>({{"kind", "kindergarten"},
                            {"name", "D"},
                            {"parent", sogn.vik},
                            {"ownership", "municipal"},
                            {"valid_to", "2011-11-20"}});
    CHECK(sogn.isSilent("kindergartens.no_agreement", today));
    const auto agreement = [&](Id<Organisation> kindergarten, const char* due) {
        return sogn.put<TransitionAgreement>(
            {{"kindergarten", kindergarten}, {"school", school}, {"due", due}});
    };
    const auto due = [&](QDate day) { return sogn.answer("kindergartens.agreements_due", day); };
    const auto first = agreement(one, "2012-02-20");
    CHECK(due({2011, 11, 19}).isEmpty());
    CHECK(due(today) == QStringList{line(first, u"due 20 February 2012"_s)});
    const auto late = agreement(two, "2011-06-01");
    CHECK(due(today) ==
          QStringList{line(late, u"due 1 June 2011"_s), line(first, u"due 20 February 2012"_s)});
    agreement(two, "2015-06-01"); // renewed
    CHECK(due(today).size() == 1);
    CHECK(sogn.answer("kindergartens.no_agreement", today) == QStringList{line(other, u"Lærdal"_s)});
}

TEST_CASE("kindergartens by owner, and whom the municipality has advised", "[store][attention]") {
    Sogn sogn;
    const auto own = sogn.kindergarten(sogn.vik, "A", "municipal");
    const auto privately = sogn.kindergarten(sogn.vik, "B", "private");
    sogn.kindergarten(sogn.bergen, "C", "private");
    CHECK(sogn.answer("kindergartens.municipal", today) == QStringList{line(own, u"Vik"_s)});
    CHECK(sogn.answer("kindergartens.private", today) == QStringList{line(privately, u"Vik"_s)});
    CHECK(sogn.isSilent("kindergartens.private_without_support", today));
    const auto support = [&](const char* capacity, const char* date) {
        sogn.put<OwnerSupport>({{"municipality", sogn.vik},
                                {"kindergarten", privately},
                                {"capacity", capacity},
                                {"date", date},
                                {"text", "Course"}});
    };
    const auto without = [&] { return sogn.answer("kindergartens.private_without_support", today); };
    support("as_owner", "2011-11-01");
    support("as_adviser", "2011-11-21"); // ahead
    CHECK(without() == QStringList{line(privately)});
    support("as_adviser", "2010-11-20"); // a year ago today
    CHECK(without() == QStringList{line(privately, u"last on 20 November 2010"_s)});
    support("as_adviser", "2010-11-21");
    CHECK(without().isEmpty());
}

TEST_CASE("kindergarten leaders' education", "[store][attention]") {
    Sogn sogn;
    const auto one = sogn.kindergarten(sogn.vik, "A", "municipal");
    const auto two = sogn.kindergarten(sogn.vik, "B", "municipal");
    const auto with = sogn.person("With");
    const auto without = sogn.person("Without");
    const auto former = sogn.person("Former");
    const auto leads = [&](Id<Person> person, Id<Organisation> at, const char* to = "") {
        sogn.put<Role>(
            {{"kind", "kindergarten_leader"}, {"person", person}, {"organisation", at}, {"valid_to", to}});
    };
    CHECK(sogn.isSilent("kindergartens.leaders_without", today));
    leads(with, one);
    leads(without, one);
    leads(without, two); // leads two, and is one person
    leads(former, two, "2011-11-20");
    const auto course = sogn.put<Course>({{"title", "Leading"}, {"audience", "kindergarten_leaders"}});
    const auto schools = sogn.put<Course>({{"title", "Schools"}, {"audience", "school_leaders"}});
    const auto done = sogn.put<Enrolment>(
        {{"course", course}, {"person", with}, {"credits", 30.0}, {"credited_on", "2011"}});
    sogn.put<Enrolment>({{"course", course}, {"person", without}, {"credits", 0.0}});
    sogn.put<Enrolment>({{"course", schools}, {"credits", 30.0}, {"credited_on", "2011"}});
    CHECK(sogn.answer("kindergartens.leaders_with_credits", today) ==
          QStringList{line(done, u"30 credits"_s)});
    CHECK(sogn.answer("kindergartens.leaders_without", today) == QStringList{line(without, u"A, B"_s)});
}

TEST_CASE("early measures are under way from the first to the last day that their dates may mean",
          "[store][attention]") {
    Sogn sogn;
    const auto measure = sogn.put<EarlyMeasure>(
        {{"title", "Language"}, {"organisation", sogn.vik}, {"begins", "2010-23"}, {"ends", "2011-03"}});
    const auto found = [&](QDate day) { return sogn.answer("kindergartens.early_measures", day); };
    CHECK(found({2010, 8, 31}).isEmpty());
    CHECK(found({2010, 9, 1}) == QStringList{line(measure, u"since autumn 2010"_s)});
    CHECK(found({2011, 3, 31}).size() == 1);
    CHECK(found({2011, 4, 1}).isEmpty());
}
