// SPDX-License-Identifier: MIT
// Links to records of any kind, lists of references, and what becomes of them when a record is deleted.
#include "domain/bodies.h"
#include "domain/evaluation.h"
#include "domain/evidence.h"
#include "domain/initiatives.h"
#include "domain/measures.h"
#include "domain/owners.h"
#include "domain/papers.h"
#include "domain/plans.h"
#include "store/register.h"

using namespace samspel;
using namespace samspel::made;

namespace {

template <class R>
Link to(Id<R> id) {
    return {QString::fromLatin1(Schema<R>::table), id.value};
}

template <class R>
QStringList remove(Ledger& ledger, Id<R> id) {
    return words(ledger.change({Action::remove, QString::fromLatin1(Schema<R>::table), {}},
                               [&](Edit& edit) { edit.remove(id); }));
}

template <class R>
QStringList change(Ledger& ledger, const R& record) {
    return words(ledger.change({Action::change, QString::fromLatin1(Schema<R>::table), {}},
                               [&](Edit& edit) { edit.change(record); }));
}

Remark note(const Link& about) {
    Remark remark;
    remark.about = about;
    remark.text = u"Called"_s;
    return remark;
}

/// A municipality with a dialogue meeting, and one input that was raised there.
struct Dialogue : Register {
    Id<Organisation> vik = add(*ledger, unit(OrganisationKind::municipality, u"4639"_s, u"Vik"_s));
    Id<DialogueMeeting> meeting;
    Id<Input> input;

    Dialogue() {
        DialogueMeeting m;
        m.municipality = vik;
        m.date = {2011, 3, 8};
        meeting = add(*ledger, m);
        Input i;
        i.meeting = meeting;
        i.title = u"More teachers"_s;
        input = add(*ledger, i);
    }
};

} // namespace

TEST_CASE("notes and theme marks go with their record, tasks and documents stay, and undo brings all back",
          "[store]") {
    const Dialogue made;
    CommonTheme theme;
    theme.name = u"Entrepreneurship"_s;
    ThemeTag tag;
    tag.theme = add(*made, theme);
    tag.about = to(made.input);
    const auto tagged = add(*made, tag);
    Task task;
    task.title = u"Ask the council"_s;
    task.about = to(made.input);
    const auto tasked = add(*made, task);
    Document document;
    document.title = u"Minutes"_s;
    document.about = to(made.meeting);
    const auto filed = add(*made, document);
    const auto noted = add(*made, note(to(made.input)));
    const auto onNote = add(*made, note(to(noted))); // falls with what it is about
    const auto onTask = add(*made, note(to(tasked)));
    const QStringList before = content(*made);

    CHECK(remove(*made, made.meeting).isEmpty()); // the input is a part of it
    CHECK_FALSE(made->find(made.input));
    CHECK_FALSE(made->find(tagged));
    CHECK_FALSE(made->find(noted));
    CHECK_FALSE(made->find(onNote));
    CHECK(made->find(onTask));
    CHECK(made->find(tag.theme));
    REQUIRE(made->find(tasked));
    CHECK(made->find(tasked)->about.isEmpty());
    REQUIRE(made->find(filed));
    CHECK(made->find(filed)->about.isEmpty());

    REQUIRE(made->undo().happened);
    CHECK(content(*made) == before);
    REQUIRE(made->redo().happened);
    CHECK_FALSE(made->find(noted));
    CHECK(made->find(tasked)->about.isEmpty());
}

TEST_CASE("a link to one record is no link to another of nearly the same name", "[store]") {
    const Register made;
    std::vector<Id<CommonTheme>> themes;
    for (int i = 1; i <= 12; ++i) {
        CommonTheme theme;
        theme.name = u"Theme %1"_s.arg(i);
        themes.push_back(add(*made, theme));
    }
    const auto one = add(*made, note(to(themes[0])));
    const auto ten = add(*made, note(to(themes[9])));
    const auto twelve = add(*made, note(to(themes[11])));
    Plan plan;
    plan.title = u"Plan"_s;
    PlanVersion version;
    version.plan = add(*made, plan);
    version.version = u"1"_s;
    const auto onVersion = add(*made, note(to(add(*made, version)))); // plan_version:1, and plan:1
    const auto other = add(*made, plan);
    CHECK(remove(*made, themes[0]).isEmpty());
    CHECK(remove(*made, other).isEmpty());
    CHECK_FALSE(made->find(one));
    CHECK(made->find(ten));
    CHECK(made->find(twelve));
    CHECK(made->find(onVersion));
}

TEST_CASE("a link leads to a record that is there", "[store]") {
    const Dialogue made;
    const auto problems = [&](const Link& about) {
        return words(made->change({}, [&](Edit& edit) { edit.add(note(about)); }));
    };
    const QStringList missing{u"about: It refers to a record that is not in the register."_s};
    CHECK(problems({u"input"_s, 99}) == missing);
    CHECK(problems({u"of_later"_s, 1}) == missing);
    CHECK(problems({u"journal"_s, 1}) == missing); // no kind of record
    CHECK(problems(to(made.input)).isEmpty());
    // In one step: what was just added may be linked to, what was just deleted may not.
    CHECK(words(made->change({}, [&](Edit& edit) {
              Input second = *made->find(made.input);
              second.id = {};
              edit.add(note(to(edit.add(second))));
          })).isEmpty());
    CHECK(words(made->change({}, [&](Edit& edit) {
              edit.remove(made.input);
              edit.add(note(to(made.input)));
          })) == missing);
    CHECK(made->find(made.input));
}

TEST_CASE("a list of references keeps what it names", "[store]") {
    const Dialogue made;
    const auto laerdal = add(*made, unit(OrganisationKind::municipality, u"4642"_s, u"Lærdal"_s));
    Initiative initiative;
    initiative.title = u"ASK"_s;
    initiative.forResearch = true;
    initiative.partners.all = {laerdal, {99}};
    const QStringList missing{u"partners: It refers to a record that is not in the register."_s};
    CHECK(words(made->change({}, [&](Edit& edit) { edit.add(initiative); })) == missing);
    initiative.partners.all = {laerdal};
    initiative.id = add(*made, initiative);
    CHECK(remove(*made, laerdal) ==
          QStringList{u": It is still used by 1\u00A0initiative. Delete or change these first."_s});
    CHECK(made->find(laerdal));
    initiative.partners.all.clear();
    CHECK(change(*made, initiative).isEmpty());
    CHECK(remove(*made, laerdal).isEmpty());
    // Undone step by step, each step finds what it names.
    REQUIRE(made->undo().happened);
    REQUIRE(made->undo().happened);
    CHECK(made->find(initiative.id)->partners.all == std::vector{laerdal});
}

TEST_CASE("who is deleted is forgotten by what stays, and parts go with their whole", "[store]") {
    const Register made;
    Person person;
    person.name = u"Somebody"_s;
    const auto somebody = add(*made, person);
    Body body;
    body.name = u"Board"_s;
    body.id = add(*made, body);
    Seat seat;
    seat.body = body.id;
    seat.interest = u"Principals"_s;
    seat.id = add(*made, seat);
    SeatTerm term;
    term.seat = seat.id;
    term.person = somebody;
    term.id = add(*made, term);
    const QStringList before = content(*made);
    CHECK(remove(*made, somebody).isEmpty());
    REQUIRE(made->find(term.id));
    CHECK_FALSE(made->find(term.id)->person.isKept());
    CHECK(remove(*made, body.id).isEmpty());
    CHECK_FALSE(made->find(seat.id));
    CHECK_FALSE(made->find(term.id));
    REQUIRE(made->undo().happened);
    REQUIRE(made->undo().happened);
    CHECK(content(*made) == before);
}

TEST_CASE("nothing belongs to itself by way of others, whatever its kind", "[store]") {
    const Register made;
    Body body;
    body.name = u"Council"_s;
    const auto top = add(*made, body);
    body.parent = top;
    const auto middle = add(*made, body);
    body.parent = middle;
    const auto low = add(*made, body);
    const auto under = [&](Id<Body> which, Id<Body> parent) {
        Body moved = made->find(which).value();
        moved.parent = parent;
        return change(*made, moved);
    };
    CHECK(under(top, top) == QStringList{u"parent: Nothing belongs to itself."_s});
    const QStringList circle{u"parent: It would belong to itself: what you chose belongs to it."_s};
    CHECK(under(top, middle) == circle);
    CHECK(under(top, low) == circle);
    CHECK(under(middle, low) == circle);
    CHECK(under(low, top).isEmpty());

    Evaluation evaluation;
    evaluation.title = u"Evaluation"_s;
    ResearchQuestion question;
    question.evaluation = add(*made, evaluation);
    question.number = u"1"_s;
    question.text = u"Why?"_s;
    question.id = add(*made, question);
    ResearchQuestion sub = question;
    sub.id = {};
    sub.number = u"1a"_s;
    sub.parent = question.id;
    sub.id = add(*made, sub);
    question.parent = sub.id;
    CHECK(change(*made, question) == circle);
}

TEST_CASE("one sits in a seat at a time, deputies apart", "[store]") {
    const Register made;
    Body body;
    body.name = u"Board"_s;
    Seat seat;
    seat.body = add(*made, body);
    seat.interest = u"Principals"_s;
    const auto place = add(*made, seat);
    const auto sits = [&](const char* name, QDate from, QDate to, bool isDeputy = false) {
        Person person;
        person.name = QString::fromUtf8(name);
        SeatTerm term;
        term.seat = place;
        term.person = add(*made, person);
        term.validFrom = from;
        term.validTo = to;
        term.isDeputy = isDeputy;
        return words(made->change({}, [&](Edit& edit) { edit.add(term); }));
    };
    const QStringList taken{u"valid_from: Somebody else sits in the seat in that time."_s};
    CHECK(sits("A", {2007, 10, 1}, {2011, 10, 1}).isEmpty());
    CHECK(sits("B", {2011, 9, 30}, {}) == taken);
    CHECK(sits("B", {2011, 10, 1}, {}).isEmpty()); // the day on which the other is gone
    CHECK(sits("C", {}, {}) == taken);
    CHECK(sits("C", {}, {2007, 10, 1}).isEmpty());
    CHECK(sits("D", {2007, 10, 1}, {}, true).isEmpty());
    CHECK(sits("E", {2007, 10, 1}, {}, true).isEmpty());
}

TEST_CASE("the history tells the right field where columns were retired before it", "[store]") {
    const Register made;
    Milestone milestone;
    milestone.title = u"Kick-off"_s;
    milestone.begins = When::year(2006);
    milestone.origin = u"Report"_s;
    milestone.id = add(*made, milestone);
    milestone.note = u"In Sogndal"_s;
    milestone.isInvented = true;
    milestone.about = {u"indicator"_s, 1};
    CHECK(change(*made, milestone).isEmpty());
    QStringList told;
    for (const FieldChange& field : made->details(made->history().front().id)) {
        told << field.column + u": "_s + field.before + u" > "_s + field.after;
    }
    CHECK(told == QStringList{u"is_invented: 0 > 1"_s, u"note:  > In Sogndal"_s, u"about:  > indicator:1"_s});
    const auto own = made->history(kindOf<Milestone>(), milestone.id.value);
    REQUIRE(own.size() == 2);
    QStringList first;
    for (const FieldChange& field : own[1].fields) {
        first << field.column + u": "_s + field.after;
    }
    CHECK(first == QStringList{u"title: Kick-off"_s, u"lane: programme"_s, u"begins: 2006"_s,
                               u"origin: Report"_s, u"is_invented: 0"_s});
}
