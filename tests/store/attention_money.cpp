// SPDX-License-Identifier: MIT
// Money to the øre, what is due today, entrepreneurship and adapted learning.
#include "store/attention.h"

#include "domain/adapted.h"
#include "domain/bodies.h"
#include "domain/entrepreneurship.h"
#include "domain/money.h"
#include "domain/networks.h"
#include "domain/owners.h"
#include "domain/papers.h"
#include "domain/year.h"

using namespace samspel;
using namespace samspel::made;

namespace {

const QDate today(2011, 11, 20);

struct Account : Sogn {
    Id<Programme> programme = put<Programme>({{"name", "Sats på skulen"}});
    Id<SubProgramme> owners = put<SubProgramme>({{"programme", programme}, {"name", "Better owners"}});
    Id<ProgrammeMeasure> measure = put<ProgrammeMeasure>({{"sub_programme", owners}, {"name", "Dialogue"}});
};

} // namespace

TEST_CASE("shares sum to 100 %, each year by itself, to a hundredth of a percent", "[store][attention]") {
    Account account;
    const auto agreement = account.put<FundingAgreement>({{"title", "Spleiselag"}});
    const auto share = [&](int year, Id<Organisation> who, int hundredths) {
        account.put<FundingShare>(
            {{"agreement", agreement}, {"year", year}, {"organisation", who}, {"share", hundredths}});
    };
    const auto wrong = [&] { return account.answer("money.shares_not_whole", today); };
    CHECK(account.isSilent("money.shares_not_whole", today));
    share(20100, account.vik, 3333);
    share(20100, account.laerdal, 3333);
    share(20100, account.balestrand, 3333);
    CHECK(wrong() == QStringList{line(agreement, u"2010: 99.99 %"_s)});
    share(20100, account.region, 1);
    CHECK(wrong().isEmpty());
    share(20110, account.vik, 10000);
    CHECK(wrong().isEmpty());
    share(20110, account.laerdal, 5);
    share(20115, account.vik, 9000); // a school year is another year
    CHECK(wrong() == QStringList{line(agreement, u"2011: 100.05 %"_s), line(agreement, u"2011–12: 90 %"_s)});
    const auto norwegian = attention(*account.made, Area::money, today, Language::load(u"nn"_s));
    CHECK(norwegian[0].records[0].detail == u"2011: 100,05 %"_s);
}

TEST_CASE("budget against actual is exact to the øre, for sums that a double could not hold",
          "[store][attention]") {
    Account account;
    const auto budgetLine = [&](qint64 budget, std::optional<qint64> actual) {
        BudgetLine entry;
        entry.measure = account.measure;
        entry.year = Period::calendarYear(2010);
        entry.budget = Money{budget};
        entry.actual = actual ? std::optional(Money{*actual}) : std::nullopt;
        return add(*account.made, entry);
    };
    CHECK(account.isSilent("money.over_budget", today));
    // 0.10 + 0.20 kroner against 0.30: nothing is over.
    budgetLine(10, 30);
    budgetLine(20, 0);
    CHECK(account.answer("money.over_budget", today).isEmpty());
    CHECK(account.answer("money.within_budget", today) == QStringList{line(account.measure, u"0 kr left"_s)});
    // 90 071 992 547 409.93 kroner are more øre than a double can tell apart.
    const auto large = budgetLine(9007199254740993, 9007199254740994);
    CHECK(account.answer("money.over_budget", today) ==
          QStringList{line(account.measure, u"0.01 kr over"_s)});
    CHECK(account.answer("money.within_budget", today).isEmpty());
    REQUIRE(account.made->change({}, [&](Edit& edit) { edit.remove(large); }).empty());
    budgetLine(1234567, 0);
    CHECK(account.answer("money.within_budget", today) ==
          QStringList{line(account.measure, u"12,345.67 kr left"_s)});
    // What has no actual yet is compared with nothing.
    budgetLine(100, std::nullopt);
    CHECK(account.answer("money.within_budget", today) ==
          QStringList{line(account.measure, u"12,345.67 kr left"_s)});
}

TEST_CASE("budget lines of years that are over have an actual", "[store][attention]") {
    Account account;
    const auto budgetLine = [&](int year) {
        return account.put<BudgetLine>({{"measure", account.measure}, {"year", year}, {"budget", 100}});
    };
    const auto missing = [&](QDate day) { return account.answer("money.no_actual", day); };
    const auto calendar = budgetLine(20100);
    const auto school = budgetLine(20105);
    CHECK(missing({2010, 12, 31}).isEmpty());
    CHECK(missing({2011, 1, 1}) == QStringList{line(calendar, u"Dialogue"_s)});
    CHECK(missing({2011, 12, 31}).size() == 1); // the school year ended in this year
    CHECK(missing({2012, 1, 1}) == QStringList{line(calendar, u"Dialogue"_s), line(school, u"Dialogue"_s)});
}

TEST_CASE("effort in kind is summed by measure: hours, and what they are worth", "[store][attention]") {
    Account account;
    CHECK(account.isSilent("money.in_kind_hours", today));
    const auto effort = [&](double hours, int oere) {
        account.put<InKind>({{"measure", account.measure},
                             {"organisation", account.vik},
                             {"year", 20100},
                             {"hours", hours},
                             {"amount", oere}});
    };
    effort(0.1, 10);
    effort(0.2, 20);
    account.put<InKind>(
        {{"measure", account.measure}, {"organisation", account.vik}, {"year", 20100}, {"hours", 7.5}});
    CHECK(account.answer("money.in_kind_hours", today) == QStringList{line(account.measure, u"7.8 hours"_s)});
    CHECK(account.answer("money.in_kind_worth", today) == QStringList{line(account.measure, u"0.30 kr"_s)});
}

TEST_CASE("grants are reported on in time, and what was had together is told", "[store][attention]") {
    Account account;
    const auto grant = [&](const char* due, const char* reported) {
        return account.put<Grant>({{"title", "Grant"}, {"report_due", due}, {"reported_on", reported}});
    };
    const auto late = grant("2011-01-01", "");
    const auto soon = grant("2011-12-20", "");
    grant("2011-12-21", "");
    grant("2011-01-01", "2011-01-02");
    CHECK(account.answer("money.grants_to_report", today) ==
          QStringList{line(late, u"due 1 January 2011"_s), line(soon, u"due 20 December 2011"_s)});
    const auto gain = account.put<JointGain>({{"title", "A course in Sogndal"}, {"source", "Interview"}});
    CHECK(account.answer("money.joint_gains", today) == QStringList{line(gain, u"Interview"_s)});
}

TEST_CASE("tasks and promises wait until they are done", "[store][attention]") {
    Sogn sogn;
    const auto task = [&](const char* due, bool isPromise = false, const char* done = "") {
        return sogn.put<Task>(
            {{"title", "Write"}, {"due", due}, {"is_promise", isPromise}, {"done_on", done}});
    };
    const auto late = task("2011-11-19");
    const auto now = task("2011-11-20");
    const auto ahead = task("2011-12-04", true);
    task("2011-12-05");
    const auto some = task("", true);
    task("2011-11-01", true, "2011-10-31");
    CHECK(sogn.answer("today.overdue_tasks", today) == QStringList{line(late, u"due 19 November 2011"_s)});
    CHECK(sogn.answer("today.tasks_ahead", today) ==
          QStringList{line(now, u"due 20 November 2011"_s), line(ahead, u"due 4 December 2011"_s)});
    CHECK(sogn.answer("today.open_promises", today) ==
          QStringList{line(ahead, u"by 4 December 2011"_s), line(some)});

    const auto mark = [&](bool follows, const char* done) {
        return sogn.put<Remark>({{"about", "task:1"},
                                 {"text", "Ask again"},
                                 {"follows_up", follows},
                                 {"date", "2011-11-01"},
                                 {"done_on", done}});
    };
    mark(false, "");
    CHECK(sogn.isSilent("today.follow_ups", today));
    const auto open = mark(true, "");
    mark(true, "2011-11-02");
    CHECK(sogn.answer("today.follow_ups", today) == QStringList{line(open, u"since 1 November 2011"_s)});
}

TEST_CASE("meetings and dates of the next two months, over the turn of the year", "[store][attention]") {
    Sogn sogn;
    const auto ahead = [&](QDate day) { return sogn.answer("today.ahead", day); };
    CHECK(sogn.isSilent("today.ahead", today));
    const auto entry = [&](const char* date, bool isYearly) {
        return sogn.put<CalendarEntry>({{"title", "Day"}, {"date", date}, {"is_yearly", isYearly}});
    };
    entry("2010-11-20", false);
    const auto yearly = entry("2007-01-15", true);
    const auto leap = entry("2008-02-29", true);
    entry("2013-01-10", true); // begins then
    const auto body = sogn.put<Body>({{"name", "Board"}});
    const auto meeting = sogn.put<Meeting>({{"body", body}, {"date", "2011-12-31"}});
    sogn.put<Meeting>({{"body", body}, {"date", "2011-12-30"}});
    CHECK(ahead({2011, 12, 31}) == QStringList{line(meeting, u"31 December 2011"_s),
                                               line(yearly, u"15 January 2012"_s),
                                               line(leap, u"29 February 2012"_s)});
    // In years without it, the 29th of February is the 28th, as in the year wheel.
    CHECK(ahead({2011, 1, 1}) ==
          QStringList{line(yearly, u"15 January 2011"_s), line(leap, u"28 February 2011"_s)});
    CHECK(ahead({2012, 1, 16}) == QStringList{line(leap, u"29 February 2012"_s)});
    const auto dialogue = sogn.put<DialogueMeeting>({{"municipality", sogn.vik}, {"date", "2011-12-31"}});
    const auto network = sogn.put<Network>({{"name", "Art"}});
    const auto gathering = sogn.put<Gathering>({{"network", network}, {"date", "2011-12-31"}});
    CHECK(ahead({2011, 12, 31}).mid(0, 3) == QStringList{line(dialogue, u"31 December 2011"_s),
                                                         line(gathering, u"31 December 2011"_s),
                                                         line(meeting, u"31 December 2011"_s)});
}

TEST_CASE("an activity has a learning aim, and a school an understanding with evidence",
          "[store][attention]") {
    Sogn sogn;
    const auto school = sogn.school(sogn.vik, "A");
    const auto other = sogn.school(sogn.vik, "B");
    const auto without =
        sogn.put<EnterpriseActivity>({{"title", "Cakes"}, {"organisation", school}, {"begins", "2010-05"}});
    sogn.put<EnterpriseActivity>(
        {{"title", "Bees"}, {"organisation", school}, {"learning_aim", "Biology"}, {"begins", "2009"}});
    CHECK(sogn.answer("entrepreneurship.no_learning_aim", today) == QStringList{line(without, u"A"_s)});
    CHECK(sogn.answer("entrepreneurship.schools_without", today) == QStringList{line(other, u"Vik"_s)});
    CHECK(sogn.answer("entrepreneurship.schools_without", {2012, 1, 1}).size() == 2);

    CHECK(sogn.isSilent("entrepreneurship.stage.central", today));
    const auto seen = [&](const char* date, const char* stage, const char* doubt = "",
                          const char* need = "") {
        return sogn.put<StageObservation>({{"school", school},
                                           {"date", date},
                                           {"stage", stage},
                                           {"evidence", "Visit"},
                                           {"scepticism", doubt},
                                           {"support_need", need}});
    };
    seen("2010-21", "fund_raising"); // spring
    const auto autumn = seen("2010-09-15", "learning_form", "More work", "A course");
    CHECK(sogn.answer("entrepreneurship.stage.fund_raising", today).isEmpty());
    CHECK(sogn.answer("entrepreneurship.stage.learning_form", today) == QStringList{line(autumn, u"A"_s)});
    const auto winter = seen("2010-12", "central", "", "Time");
    CHECK(sogn.answer("entrepreneurship.stage.learning_form", today).isEmpty());
    CHECK(sogn.answer("entrepreneurship.stage.central", today) == QStringList{line(winter, u"A"_s)});
    CHECK(sogn.answer("entrepreneurship.scepticism", today) ==
          QStringList{line(autumn, u"More work; A course"_s), line(winter, u"Time"_s)});
}

TEST_CASE("partners are quiet when a year has gone since anything with them", "[store][attention]") {
    Sogn sogn;
    const auto school = sogn.school(sogn.vik, "A");
    const auto business = [&](const char* name) {
        return sogn.put<Organisation>({{"kind", "business"}, {"name", name}});
    };
    const auto activity = [&](Id<Organisation> partner, const char* begins, const char* ends = "") {
        sogn.put<EnterpriseActivity>({{"title", "With us"},
                                      {"organisation", school},
                                      {"partner", partner},
                                      {"begins", begins},
                                      {"ends", ends}});
    };
    const auto tie = [&](Id<Organisation> partner, const char* begins, const char* ends = "") {
        sogn.put<PartnerLink>({{"partner", partner},
                               {"school", school},
                               {"what", "Visits"},
                               {"begins", begins},
                               {"ends", ends}});
    };
    const auto never = business("A");
    tie(never, "2008");
    const auto quiet = business("B");
    activity(quiet, "2008-09", "2010-11-19");
    activity(quiet, "2009");
    const auto lately = business("C");
    activity(lately, "2008-09", "2010-11-20"); // a year ago today
    const auto autumn = business("D");
    activity(autumn, "2010-23"); // may have been within the year
    const auto fresh = business("E");
    tie(fresh, "2011-09");
    const auto ended = business("F");
    tie(ended, "2006", "2011-11-19");
    CHECK(sogn.answer("entrepreneurship.quiet_partners", today) ==
          QStringList{line(never), line(quiet, u"last 19 November 2010"_s)});
    CHECK(sogn.answer("entrepreneurship.quiet_partners", today.addDays(1)).size() == 3);
}

TEST_CASE("adapted learning: what is under way, by which network, read against what", "[store][attention]") {
    Sogn sogn;
    const auto network = sogn.put<Network>({{"name", "Art"}});
    const auto indicator = sogn.made->all<Indicator>().front().id;
    const auto bare = sogn.put<AdaptedMeasure>({{"title", "A"}, {"begins", "2010-23"}, {"ends", "2011"}});
    const auto full = sogn.put<AdaptedMeasure>(
        {{"title", "B"}, {"begins", "2012"}, {"network", network}, {"indicator", indicator}});
    CHECK(sogn.answer("adapted.under_way", {2010, 8, 31}).isEmpty());
    CHECK(sogn.answer("adapted.under_way", {2011, 12, 31}) ==
          QStringList{line(bare, u"since autumn 2010"_s)});
    CHECK(sogn.answer("adapted.under_way", {2012, 1, 1}) == QStringList{line(full, u"since 2012"_s)});
    CHECK(sogn.answer("adapted.no_indicator", today) == QStringList{line(bare)});
    CHECK(sogn.answer("adapted.no_network", today) == QStringList{line(bare)});
}
