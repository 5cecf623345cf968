// SPDX-License-Identifier: MIT
// Seats, decisions, initiatives, plans and learning loops: what is asked of the partnership.
#include "store/attention.h"

#include "domain/bodies.h"
#include "domain/initiatives.h"
#include "domain/loops.h"
#include "domain/measures.h"
#include "domain/plans.h"
#include "domain/year.h"

using namespace samspel;
using namespace samspel::made;

namespace {

const QDate today(2011, 11, 20);

/// A programme board with one seat.
struct Board : Sogn {
    Id<Body> body = put<Body>({{"name", "Programme board"}, {"kind", "programme_board"}});
    Id<Seat> seat = put<Seat>({{"body", body}, {"interest", "Principals"}, {"position", "member"}});

    Id<SeatTerm> term(std::initializer_list<std::pair<const char*, Given>> cells) {
        std::vector<std::pair<const char*, Given>> all(cells);
        Row row = kindOf<SeatTerm>().blank;
        all.emplace_back("seat", seat);
        for (const auto& [column, given] : all) {
            row.cells[kindOf<SeatTerm>().fieldNumber(QLatin1String(column))] = given.value;
        }
        return add(*made, recordOf<SeatTerm>(row));
    }
    QStringList empty(QDate day) const { return answer("partnership.empty_seats", day); }
    QStringList expired(QDate day) const { return answer("partnership.expired_seats", day); }
};

/// A measure under "Better owners".
struct Plans : Sogn {
    Id<Programme> programme = put<Programme>({{"name", "Sats på skulen"}, {"begins", "2006"}});
    Id<SubProgramme> owners = put<SubProgramme>({{"programme", programme}, {"name", "Better owners"}});
};

} // namespace

TEST_CASE("a seat without a member is empty, whoever deputises", "[store][attention]") {
    Board board;
    CHECK(board.empty(today) == QStringList{line(board.seat, u"Programme board"_s)});
    const auto deputy = board.person("Deputy");
    board.term({{"person", deputy}, {"is_deputy", true}});
    CHECK(board.empty(today).size() == 1);
    CHECK(board.expired(today).isEmpty());
    const auto member = board.person("Member");
    board.term({{"person", member}, {"valid_from", "2011-11-20"}});
    CHECK(board.empty(today).isEmpty());
    // Not before the first day of the term.
    CHECK(board.empty(today.addDays(-1)).size() == 1);
}

TEST_CASE("a seat whose term has run out shows until somebody else sits in it", "[store][attention]") {
    Board board;
    board.term({{"person", board.person("A")}, {"valid_from", "2007-10-01"}, {"valid_to", "2011-11-20"}});
    CHECK(board.expired({2011, 11, 19}).isEmpty());
    CHECK(board.expired(today) == QStringList{line(board.seat, u"ran out 20 November 2011"_s)});
    CHECK(board.empty(today).isEmpty()); // it is one or the other
    // A successor who takes the seat next year does not sit in it yet.
    board.term({{"person", board.person("B")}, {"valid_from", "2012-01-01"}});
    CHECK(board.expired({2011, 12, 31}).size() == 1);
    CHECK(board.expired({2012, 1, 1}).isEmpty());
}

TEST_CASE("who was erased from a term leaves the seat empty, and another may take it", "[store][attention]") {
    Board board;
    const auto person = board.person("Somebody");
    const auto term = board.term({{"person", person}, {"valid_from", "2007-01-01"}});
    CHECK(board.empty(today).isEmpty());
    REQUIRE(words(board.made->change({}, [&](Edit& edit) { edit.remove(person); })).isEmpty());
    REQUIRE(board.made->find(term)); // the term stays, and names nobody
    CHECK(board.empty(today) == QStringList{line(board.seat, u"Programme board"_s)});
    board.term({{"person", board.person("Another")}, {"valid_from", "2010-01-01"}});
    CHECK(board.empty(today).isEmpty());
}

TEST_CASE("seats that are no more, and those of bodies that are no more, wait for nobody",
          "[store][attention]") {
    Board board;
    const auto abolished = board.put<Seat>(
        {{"body", board.body}, {"interest", "Pupils"}, {"position", "observer"}, {"ends", "2011-11-20"}});
    CHECK(board.empty({2011, 11, 19}) ==
          QStringList{line(board.seat, u"Programme board"_s), line(abolished, u"Programme board"_s)});
    CHECK(board.empty(today).size() == 1);
    Body body = board.made->find(board.body).value();
    body.ends = When::parse(u"2011-23").value(); // autumn: until the end of November
    REQUIRE(board.made->change({}, [&](Edit& edit) { edit.change(body); }).empty());
    CHECK(board.empty({2011, 11, 30}).size() == 1);
    CHECK(board.empty({2011, 12, 1}).isEmpty());
}

TEST_CASE("each municipality has decided to take part, by itself or before it was merged",
          "[store][attention]") {
    Sogn sogn;
    const auto missing = [&](QDate day) { return sogn.answer("partnership.no_founding_decision", day); };
    CHECK(missing(today).size() == 3);
    sogn.put<Decision>({{"title", "Takes part"}, {"kind", "founding"}, {"organisation", sogn.vik}});
    sogn.put<Decision>({{"title", "Takes part"}, {"kind", "founding"}, {"organisation", sogn.balestrand}});
    sogn.put<Decision>({{"title", "A mandate"}, {"kind", "mandate"}, {"organisation", sogn.laerdal}});
    CHECK(missing(today) == QStringList{line(sogn.laerdal)});
    // What Balestrand had bound itself to, Sogndal took over.
    CHECK(missing({2020, 1, 1}) == QStringList{line(sogn.laerdal)});
}

TEST_CASE("a board that meets fewer than five times a year is told", "[store][attention]") {
    Board board;
    const auto few = [&](QDate day) { return board.answer("partnership.few_board_meetings", day); };
    CHECK(few(today) == QStringList{line(board.body, u"0 so far"_s)});
    for (const char* date : {"2011-01-01", "2011-03-01", "2011-05-01", "2011-12-31"}) {
        board.put<Meeting>({{"body", board.body}, {"date", date}});
    }
    board.put<Meeting>({{"body", board.body}, {"date", "2010-12-31"}});
    board.put<Meeting>({{"body", board.body}, {"date", "2011-06-01"}, {"kind", "seminar"}});
    CHECK(few(today) == QStringList{line(board.body, u"4 so far"_s)});
    board.put<Meeting>({{"body", board.body}, {"date", "2011-09-01"}});
    CHECK(few(today).isEmpty());
    CHECK(few({2010, 12, 31}) == QStringList{line(board.body, u"1 so far"_s)});
    // A committee has no such measure, and a board that is no more none either.
    board.put<Body>({{"name", "Committee"}, {"kind", "committee"}});
    board.put<Body>({{"name", "Old board"}, {"kind", "programme_board"}, {"ends", "2010"}});
    board.put<Body>({{"name", "Next board"}, {"kind", "region_council"}, {"begins", "2012"}});
    CHECK(few(today).isEmpty());
}

TEST_CASE("an initiative stands where it has come to, whatever the order of the entries",
          "[store][attention]") {
    Sogn sogn;
    const auto ask = sogn.put<Initiative>({{"title", "ASK"}, {"kind", "research"}});
    CHECK(sogn.isSilent("partnership.stage.taken_in", today));
    const auto stage = [&](const char* name, const char* date) {
        sogn.put<InitiativeStage>({{"initiative", ask}, {"stage", name}, {"date", date}});
    };
    stage("agreed", "2010-23");
    stage("taken_in", "2009"); // entered afterwards
    CHECK(sogn.answer("partnership.stage.agreed", today) == QStringList{line(ask, u"autumn 2010"_s)});
    CHECK(sogn.answer("partnership.stage.taken_in", today).isEmpty());
    stage("worked_through", "2010");
    CHECK(sogn.answer("partnership.stage.worked_through", today).isEmpty());
    stage("shared_out", "2011-03");
    CHECK(sogn.answer("partnership.stage.shared_out", today) == QStringList{line(ask, u"March 2011"_s)});
    stage("done", "2011");
    CHECK(sogn.answer("partnership.stage.shared_out", today).isEmpty());
    CHECK(sogn.answer("partnership.stage.done", today) == QStringList{line(ask, u"2011"_s)});

    const auto asked = sogn.put<Consent>(
        {{"initiative", ask}, {"partner", sogn.vik}, {"answer", "asked"}, {"date", "2011-02-01"}});
    sogn.put<Consent>({{"initiative", ask}, {"partner", sogn.laerdal}, {"answer", "given"}});
    CHECK(sogn.answer("partnership.consents_open", today) ==
          QStringList{line(asked, u"asked 1 February 2011"_s)});
}

TEST_CASE("an initiative under way has two seminars a year, and a closing one in the end",
          "[store][attention]") {
    Sogn sogn;
    const auto ask = sogn.put<Initiative>(
        {{"title", "ASK"}, {"kind", "research"}, {"begins", "2010-23"}, {"ends", "2011-23"}});
    sogn.put<Initiative>({{"title", "Conference"}, {"kind", "conference"}, {"ends", "2009"}});
    const auto few = [&](QDate day) { return sogn.answer("partnership.few_seminars", day); };
    CHECK(few({2009, 12, 31}).isEmpty());
    CHECK(few({2010, 1, 1}) == QStringList{line(ask, u"0 so far"_s)});
    sogn.put<Seminar>({{"initiative", ask}, {"date", "2011-01-01"}});
    CHECK(few(today) == QStringList{line(ask, u"1 so far"_s)});
    sogn.put<Seminar>({{"initiative", ask}, {"date", "2011-12-31"}});
    CHECK(few(today).isEmpty());
    CHECK(few({2012, 1, 1}).isEmpty());

    const auto unclosed = [&](QDate day) { return sogn.answer("partnership.no_closing_seminar", day); };
    CHECK(unclosed({2011, 11, 30}).isEmpty()); // still autumn
    CHECK(unclosed({2011, 12, 1}) == QStringList{line(ask, u"ended autumn 2011"_s)});
    sogn.put<Seminar>({{"initiative", ask}, {"date", "2011-11-28"}, {"kind", "closing"}});
    CHECK(unclosed({2011, 12, 1}).isEmpty());
}

TEST_CASE("what was not planned, what left the plan, and what nobody owns afterwards are told",
          "[store][attention]") {
    Plans plans;
    const auto unplanned = plans.put<ProgrammeMeasure>({{"sub_programme", plans.owners},
                                                        {"name", "Study trip"},
                                                        {"state", "done"},
                                                        {"is_unplanned", true},
                                                        {"reason", "A chance came"},
                                                        {"owner_after", plans.vik}});
    const auto measure = plans.put<ProgrammeMeasure>(
        {{"sub_programme", plans.owners}, {"name", "Dialogue"}, {"state", "under_way"}});
    plans.put<ProgrammeMeasure>({{"sub_programme", plans.owners}, {"name", "Later"}, {"state", "planned"}});
    const auto activity = plans.put<Activity>({{"title", "Visit"}, {"is_unplanned", true}});
    CHECK(plans.answer("partnership.unplanned", today) ==
          QStringList{line(unplanned, u"A chance came"_s), line(activity)});
    CHECK(plans.answer("partnership.no_owner_after", today) ==
          QStringList{line(measure, u"Better owners"_s)});
    CHECK(plans.isSilent("partnership.deviations", today));
    const auto plan = plans.put<Plan>({{"title", "Action plan"}});
    const auto version = plans.put<PlanVersion>({{"plan", plan}, {"version", "2"}});
    CHECK(plans.answer("partnership.deviations", today).isEmpty());
    const auto deviation = plans.put<Deviation>(
        {{"version", version}, {"what", "Moved to spring"}, {"kind", "delayed"}, {"reason", "Election"}});
    CHECK(plans.answer("partnership.deviations", today) == QStringList{line(deviation, u"Election"_s)});
}

TEST_CASE("a programme that runs is reviewed each year", "[store][attention]") {
    Plans plans;
    const auto missing = [&](QDate day) { return plans.answer("partnership.reviews", day); };
    CHECK(missing({2005, 12, 31}).isEmpty());
    CHECK(missing(today) == QStringList{line(plans.programme)});
    plans.put<Review>({{"programme", plans.programme}, {"year", 20110}});
    CHECK(missing({2011, 12, 31}).isEmpty());
    CHECK(missing({2012, 1, 1}).size() == 1);
}

TEST_CASE("the steps that an actor has not closed are told, and which of them are overdue",
          "[store][attention]") {
    Sogn sogn;
    const auto loop = sogn.put<LearningLoop>({{"title", "Reading"}});
    CHECK(sogn.isSilent("partnership.unclosed_steps", today));
    const auto step = [&](int position, const char* actor, const char* next, const char* due,
                          const char* closed) {
        return sogn.put<LoopStep>({{"loop", loop},
                                   {"position", position},
                                   {"actor", actor},
                                   {"what", "Work"},
                                   {"hands_to", next},
                                   {"due", due},
                                   {"closed_on", closed}});
    };
    step(1, "researcher", "school_owner", "2011-01-01", "2011-02-01");
    const auto second = step(2, "school_owner", "school", "2011-11-19", "");
    const auto third = step(3, "school", "researcher", "2011-11-20", "");
    CHECK(sogn.answer("partnership.unclosed_steps", today) ==
          QStringList{line(second, u"School owner, in “Reading”"_s), line(third, u"School, in “Reading”"_s)});
    CHECK(sogn.answer("partnership.open_steps", today) ==
          QStringList{line(second, u"due 19 November 2011"_s)});
}

TEST_CASE("a loop breaks when it has no way round an actor", "[store][attention]") {
    Sogn sogn;
    const auto made = [&](const char* title,
                          std::initializer_list<std::pair<const char*, const char*>> steps) {
        const auto loop = sogn.put<LearningLoop>({{"title", title}});
        int position = 0;
        for (const auto& [actor, next] : steps) {
            sogn.put<LoopStep>({{"loop", loop},
                                {"position", ++position},
                                {"actor", actor},
                                {"what", "Work"},
                                {"hands_to", next}});
        }
        return loop;
    };
    const auto line1 = made("No way back", {{"researcher", "school"}, {"school", "teacher"}});
    const auto round =
        made("Round", {{"researcher", "school"}, {"school", "teacher"}, {"teacher", "researcher"}});
    const auto twice = made(
        "Two ways",
        {{"researcher", "school"}, {"school", "researcher"}, {"school", "teacher"}, {"teacher", "school"}});
    const auto without = [&](const char* actor) {
        return sogn.answer((std::string("partnership.breaks_without.") + actor).c_str(), today);
    };
    CHECK(line1.isKept()); // never was round, so it cannot break
    CHECK(without("researcher") == QStringList{line(round)});
    CHECK(without("teacher") == QStringList{line(round)});
    CHECK(without("school") == QStringList{line(round), line(twice)});
    CHECK(without("school_owner").isEmpty());
}
