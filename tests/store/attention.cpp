// SPDX-License-Identifier: MIT
// What a keeper needs to see first: which questions there are, and for whom they are asked.
#include "store/attention.h"

#include "domain/papers.h"

#include <set>

namespace samspel::made {

Sogn::Sogn() {
    const auto municipality = [&](const char* number, const char* name) {
        return put<Organisation>({{"kind", "municipality"}, {"number", number}, {"name", name}});
    };
    region = put<Organisation>({{"kind", "region"}, {"name", "Sogn regionråd"}});
    laerdal = municipality("4642", "Lærdal");
    vik = municipality("4639", "Vik");
    balestrand = put<Organisation>(
        {{"kind", "municipality"}, {"number", "1418"}, {"name", "Balestrand"}, {"valid_to", "2020-01-01"}});
    sogndal = put<Organisation>(
        {{"kind", "municipality"}, {"number", "4640"}, {"name", "Sogndal"}, {"valid_from", "2020-01-01"}});
    aurland = municipality("4641", "Aurland");
    bergen = municipality("4601", "Bergen");
    put<Succession>({{"predecessor", balestrand}, {"successor", sogndal}, {"date", "2020-01-01"}});
    for (const Id<Organisation> member : {laerdal, vik, balestrand}) {
        put<Membership>({{"region", region}, {"member", member}, {"valid_from", "2006-01-01"}});
    }
    put<Membership>({{"region", region}, {"member", sogndal}});
    put<Membership>({{"region", region}, {"member", aurland}, {"valid_to", "2010-01-01"}});
}

Id<Organisation> Sogn::school(Id<Organisation> municipality, const char* name) {
    return put<Organisation>({{"kind", "school"}, {"name", name}, {"parent", municipality}});
}

Id<Organisation> Sogn::kindergarten(Id<Organisation> municipality, const char* name, const char* ownership) {
    return put<Organisation>(
        {{"kind", "kindergarten"}, {"name", name}, {"parent", municipality}, {"ownership", ownership}});
}

Attention Sogn::ask(const char* code, QDate today) const {
    for (Attention& one : attention(*made, today, english())) {
        if (one.code == QLatin1String(code)) {
            return one;
        }
    }
    FAIL("no question " << code);
    return {{}, Area::today, {}, false, false, {}};
}

QStringList Sogn::answer(const char* code, QDate today) const {
    const Attention found = ask(code, today);
    CAPTURE(code, today.toString(Qt::ISODate));
    CHECK(found.isComplete);
    QStringList lines;
    for (const Concerned& one : found.records) {
        const QString record = u"%1 %2"_s.arg(one.table).arg(one.id);
        lines << (one.detail.isEmpty() ? record : record + u" – "_s + one.detail);
    }
    return lines;
}

bool Sogn::isSilent(const char* code, QDate today) const {
    const Attention found = ask(code, today);
    return !found.isComplete && found.count() == 0;
}

} // namespace samspel::made

using namespace samspel;
using namespace samspel::made;

namespace {

const QDate today(2011, 11, 20);

// As scripts know them: a code that goes, or comes, is told in the changelog.
const QStringList codes{u"today.overdue_tasks"_s,
                        u"today.tasks_ahead"_s,
                        u"today.open_promises"_s,
                        u"today.ahead"_s,
                        u"today.follow_ups"_s,
                        u"today.unconfirmed"_s,
                        u"partnership.empty_seats"_s,
                        u"partnership.expired_seats"_s,
                        u"partnership.no_founding_decision"_s,
                        u"partnership.few_board_meetings"_s,
                        u"partnership.consents_open"_s,
                        u"partnership.stage.taken_in"_s,
                        u"partnership.stage.worked_through"_s,
                        u"partnership.stage.agreed"_s,
                        u"partnership.stage.shared_out"_s,
                        u"partnership.stage.done"_s,
                        u"partnership.few_seminars"_s,
                        u"partnership.no_closing_seminar"_s,
                        u"partnership.unplanned"_s,
                        u"partnership.deviations"_s,
                        u"partnership.no_owner_after"_s,
                        u"partnership.open_steps"_s,
                        u"partnership.unclosed_steps"_s,
                        u"partnership.reviews"_s,
                        u"partnership.retention"_s,
                        u"partnership.breaks_without.researcher"_s,
                        u"partnership.breaks_without.school_owner"_s,
                        u"partnership.breaks_without.school"_s,
                        u"partnership.breaks_without.teacher"_s,
                        u"owners.no_dialogue_meeting"_s,
                        u"owners.inputs_without_trace"_s,
                        u"owners.inputs_with_trace"_s,
                        u"owners.new_roles"_s,
                        u"owners.missing_status_sheets"_s,
                        u"owners.contacts"_s,
                        u"owners.no_annual_information"_s,
                        u"owners.no_capacity"_s,
                        u"leaders.support_list"_s,
                        u"leaders.ladder.offered"_s,
                        u"leaders.ladder.started"_s,
                        u"leaders.ladder.credits"_s,
                        u"leaders.ladder.tried"_s,
                        u"leaders.ladder.embedded"_s,
                        u"leaders.ladder.shared"_s,
                        u"leaders.same_school"_s,
                        u"leaders.not_offered"_s,
                        u"leaders.few_answers"_s,
                        u"networks.quiet"_s,
                        u"networks.last_gathering"_s,
                        u"networks.frequency"_s,
                        u"networks.not_covered"_s,
                        u"networks.never_met"_s,
                        u"networks.bridging"_s,
                        u"networks.fewer_schools"_s,
                        u"networks.fatigue.content"_s,
                        u"networks.fatigue.speakers"_s,
                        u"networks.fatigue.substitutes"_s,
                        u"networks.fatigue.pressure"_s,
                        u"networks.fatigue.falling_attendance"_s,
                        u"networks.no_coordinator"_s,
                        u"networks.speakers"_s,
                        u"kindergartens.agreements_due"_s,
                        u"kindergartens.no_agreement"_s,
                        u"kindergartens.leaders_with_credits"_s,
                        u"kindergartens.leaders_without"_s,
                        u"kindergartens.municipal"_s,
                        u"kindergartens.private"_s,
                        u"kindergartens.private_without_support"_s,
                        u"kindergartens.early_measures"_s,
                        u"entrepreneurship.no_learning_aim"_s,
                        u"entrepreneurship.stage.fund_raising"_s,
                        u"entrepreneurship.stage.learning_form"_s,
                        u"entrepreneurship.stage.central"_s,
                        u"entrepreneurship.scepticism"_s,
                        u"entrepreneurship.quiet_partners"_s,
                        u"entrepreneurship.schools_without"_s,
                        u"adapted.under_way"_s,
                        u"adapted.no_indicator"_s,
                        u"adapted.no_network"_s,
                        u"money.shares_not_whole"_s,
                        u"money.over_budget"_s,
                        u"money.within_budget"_s,
                        u"money.no_actual"_s,
                        u"money.in_kind_hours"_s,
                        u"money.in_kind_worth"_s,
                        u"money.grants_to_report"_s,
                        u"money.joint_gains"_s,
                        u"evaluation.questions_open"_s,
                        u"evaluation.goals_open"_s,
                        u"evaluation.one_sided"_s,
                        u"evaluation.quotes_to_check"_s,
                        u"evaluation.quotes_unique"_s,
                        u"evaluation.claims_outside"_s,
                        u"evaluation.recommendations_open"_s,
                        u"evaluation.no_owner"_s,
                        u"evaluation.findings"_s,
                        u"evaluation.quality.structure"_s,
                        u"evaluation.quality.process"_s,
                        u"evaluation.quality.result"_s};

} // namespace

TEST_CASE("each question has a code of its own, in its area, and keeps it", "[store][attention]") {
    const Register made;
    QStringList found;
    for (const Area area : allAreas()) {
        for (const Attention& one : attention(*made, area, today, english())) {
            CAPTURE(one.code);
            CHECK(one.area == area);
            CHECK(one.code.section(u'.', 0, 0) == QLatin1String(keyOf(area)));
            CHECK_FALSE(one.title.isEmpty());
            found << one.code;
        }
    }
    CHECK(found == codes);
}

TEST_CASE("a register without data is silent, and says that it is", "[store][attention]") {
    const Register made;
    for (const Attention& one : attention(*made, today, english())) {
        CAPTURE(one.code);
        // The catalogue's indicators are of the quality triad, so their balance can be told.
        const bool isOfCatalogue = one.code.startsWith(u"evaluation.quality."_s);
        CHECK(one.isComplete == isOfCatalogue);
        CHECK((isOfCatalogue || one.count() == 0));
    }
}

TEST_CASE("every record that is named is there, and every text is in the reader's language",
          "[store][attention]") {
    const Register made;
    for (const auto& code : Language::codes()) {
        const Language language = Language::load(code);
        std::set<QString> titles;
        for (const Attention& one : attention(*made, today, language)) {
            CAPTURE(one.code);
            CHECK(titles.insert(one.title).second);
            for (const Concerned& record : one.records) {
                const Kind* kind = kindOfTable(record.table);
                REQUIRE(kind != nullptr);
                CHECK(made->row(*kind, record.id));
            }
        }
    }
}

TEST_CASE("the partnership is the municipalities of its regions on the day", "[store][attention]") {
    const Sogn sogn;
    const auto partners = [&](QDate day) { return sogn.answer("owners.no_capacity", day); };
    CHECK(partners({2011, 11, 20}) == QStringList{line(sogn.balestrand), line(sogn.laerdal), line(sogn.vik)});
    // A membership holds from its first day, and no longer on the day that it ends.
    CHECK(partners({2005, 12, 31}) == QStringList{line(sogn.aurland)});
    CHECK(partners({2006, 1, 1}) ==
          QStringList{line(sogn.aurland), line(sogn.balestrand), line(sogn.laerdal), line(sogn.vik)});
    CHECK(partners({2009, 12, 31}).size() == 4);
    CHECK(partners({2010, 1, 1}).size() == 3);
    // Balestrand's membership never was ended, but Balestrand was: on New Year's Eve it still is there.
    CHECK(partners({2019, 12, 31}) == QStringList{line(sogn.balestrand), line(sogn.laerdal), line(sogn.vik)});
    CHECK(partners({2020, 1, 1}) == QStringList{line(sogn.laerdal), line(sogn.sogndal), line(sogn.vik)});
}

TEST_CASE("where no region is kept, the partnership is all municipalities", "[store][attention]") {
    const Register made;
    const auto vik = add(*made, unit(OrganisationKind::municipality, u"4639"_s, u"Vik"_s));
    add(*made, unit(OrganisationKind::county, u"46"_s, u"Vestland"_s));
    Organisation gone = unit(OrganisationKind::municipality, u"1418"_s, u"Balestrand"_s);
    gone.validTo = {2020, 1, 1};
    add(*made, gone);
    const auto all = attention(*made, Area::owners, {2024, 5, 1}, english());
    const auto found = std::find_if(all.begin(), all.end(), [](const Attention& one) {
        return one.code == u"owners.no_dialogue_meeting"_s;
    });
    REQUIRE(found != all.end());
    CHECK(found->isComplete);
    REQUIRE(found->count() == 1);
    CHECK(found->records[0].id == vik.value);
}

TEST_CASE("a region without municipalities of its own is no reason to be content", "[store][attention]") {
    Sogn sogn;
    // All have left: there is nobody whose meeting could be missing.
    for (const Membership& membership : sogn.made->all<Membership>()) {
        Membership ended = membership;
        ended.validTo = {2012, 1, 1};
        REQUIRE(sogn.made->change({}, [&](Edit& edit) { edit.change(ended); }).empty());
    }
    CHECK(sogn.isSilent("owners.no_dialogue_meeting", {2020, 6, 1}));
    CHECK(sogn.isSilent("owners.no_annual_information", {2020, 6, 1}));
    CHECK(sogn.isSilent("partnership.no_founding_decision", {2020, 6, 1}));
}

TEST_CASE("every role opens on its own areas, and the project leader's are all", "[store][attention]") {
    for (std::size_t i = 0; i < Choices<RoleKind>::all.size(); ++i) {
        const auto areas = areasOf(static_cast<RoleKind>(i));
        CAPTURE(Choices<RoleKind>::all[i].key);
        CHECK(areas.front() == Area::today);
        CHECK(std::set<Area>(areas.begin(), areas.end()).size() == areas.size());
    }
    CHECK(areasOf(RoleKind::projectLeader).size() == allAreas().size());
    CHECK(areasOf(RoleKind::networkCoordinator) == std::vector{Area::today, Area::networks});
}

TEST_CASE("what is counted follows the register from change to change", "[store][attention]") {
    Sogn sogn;
    const auto task = sogn.put<Task>({{"title", "Send the minutes"}, {"due", "2011-11-01"}});
    CHECK(sogn.answer("today.overdue_tasks", today) == QStringList{line(task, u"due 1 November 2011"_s)});
    REQUIRE(sogn.made->change({}, [&](Edit& edit) { edit.remove(task); }).empty());
    CHECK(sogn.isSilent("today.overdue_tasks", today));
    REQUIRE(sogn.made->undo().happened);
    CHECK(sogn.answer("today.overdue_tasks", today).size() == 1);
}

TEST_CASE("what a file named in words only waits until a person confirms it", "[store][attention]") {
    Sogn sogn;
    CHECK(sogn.isSilent("today.unconfirmed", today));
    sogn.put<Source>({{"publisher", "Udir"}, {"title", "A list"}});
    CHECK(sogn.answer("today.unconfirmed", today).isEmpty());
    const auto school =
        sogn.put<Organisation>({{"kind", "school"}, {"name", "Fjærland skule"}, {"is_unconfirmed", true}});
    CHECK(sogn.answer("today.unconfirmed", today) == QStringList{line(school)});
    auto confirmed = sogn.made->find(school);
    REQUIRE(confirmed);
    confirmed->isUnconfirmed = false;
    REQUIRE(sogn.made->change({}, [&](Edit& edit) { edit.change(*confirmed); }).empty());
    CHECK(sogn.answer("today.unconfirmed", today).isEmpty());
}
