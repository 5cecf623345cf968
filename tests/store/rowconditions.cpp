// SPDX-License-Identifier: MIT
// What a list shows when its columns are asked for values, against small registers written down by hand.
#include "domain/folding.h"
#include "domain/initiatives.h"
#include "domain/leaders.h"
#include "domain/papers.h"
#include "domain/people.h"
#include "schools.h"
#include "store/recordnames.h"
#include "support/catch.h"

#include <algorithm>

using namespace samspel;
using namespace samspel::made;

TEST_CASE("conditions ask one column for a value, by its kind") {
    const Schools r;
    CHECK(shown(r, organisations, {u"kind"_s, Test::is, u"municipality"_s}) ==
          QStringList{u"Vik"_s, u"Ørsta"_s});
    CHECK(shown(r, organisations, {u"kind"_s, Test::isNot, u"school"_s}) ==
          QStringList{u"Vik"_s, u"Ørsta"_s});
    CHECK(shown(r, organisations, {u"number"_s, Test::isFilled}) == QStringList{u"Vik"_s, u"Ørsta"_s});
    CHECK(shown(r, organisations, {u"parent"_s, Test::isEmpty}) == QStringList{u"Vik"_s, u"Ørsta"_s});
    CHECK(shown(r, organisations, {u"parent"_s, Test::is, QString::number(r.vik.value)}) ==
          QStringList{u"Flatbygd skule"_s, u"skule 9"_s});
    CHECK(shown(r, organisations, {u"parent"_s, Test::isNot, QString::number(r.vik.value)}) ==
          QStringList{u"Skule 10"_s, u"Vik"_s, u"Ørsta"_s,
                      u"Aaheim skule"_s}); // the empty ones are not it either
    CHECK(shown(r, organisations, {u"parent"_s, Test::contains, u"orst"_s}) ==
          QStringList{u"Skule 10"_s, u"Aaheim skule"_s});
    CHECK(shown(r, organisations, {u"name"_s, Test::is, u"VIK"_s}) == QStringList{u"Vik"_s});
    CHECK(shown(r, organisations, {u"name"_s, Test::contains, u"skule 1"_s}) == QStringList{u"Skule 10"_s});
    // Conditions hold together, and with the filter.
    CHECK(shown(r, {.kind = &organisations,
                    .filter = u"9"_s,
                    .conditions = {{u"kind"_s, Test::is, u"school"_s}, {u"parent"_s, Test::isFilled}}}) ==
          QStringList{u"skule 9"_s});
}

TEST_CASE("conditions about time may say today, a year or a season") {
    Register r;
    const auto task = [&](const QString& title, QDate due, QDate done = {}) {
        Task t;
        t.title = title;
        t.due = due;
        t.doneOn = done;
        add(*r, t);
    };
    task(u"i går"_s, today.addDays(-1));
    task(u"i dag"_s, today);
    task(u"i morgon"_s, today.addDays(1));
    task(u"i fjor"_s, QDate(2025, 3, 1), QDate(2025, 3, 2));
    task(u"ein gong"_s, {});
    const Kind& tasks = kindOf<Task>();
    CHECK(shown(r, {.kind = &tasks,
                    .conditions = {{u"due"_s, Test::before, u"today"_s}, {u"done_on"_s, Test::isEmpty}}}) ==
          QStringList{u"i går"_s});
    CHECK(shown(r, tasks, {u"due"_s, Test::is, u"today"_s}) == QStringList{u"i dag"_s});
    CHECK(shown(r, tasks, {u"due"_s, Test::after, u"today"_s}) == QStringList{u"i morgon"_s});
    CHECK(shown(r, tasks, {u"due"_s, Test::after, u"today-1"_s}) == QStringList{u"i dag"_s, u"i morgon"_s});
    CHECK(shown(r, tasks, {u"due"_s, Test::before, u"today+1"_s}) ==
          QStringList{u"i dag"_s, u"i fjor"_s, u"i går"_s});
    CHECK(shown(r, tasks, {u"due"_s, Test::is, u"2025"_s}) == QStringList{u"i fjor"_s});
    CHECK(shown(r, tasks, {u"due"_s, Test::before, u"2026"_s}) == QStringList{u"i fjor"_s});

    Organisation school = named(OrganisationKind::school, u"Vik skule"_s);
    EnterpriseActivity a = activity(u"a"_s, add(*r, school));
    a.begins = When::parse(u"haust 2010").value();
    add(*r, a);
    a.title = u"b"_s;
    a.begins = When::year(2012);
    add(*r, a);
    CHECK(shown(r, activities, {u"begins"_s, Test::before, u"2012"_s}) == QStringList{u"a"_s});
    CHECK(shown(r, activities, {u"begins"_s, Test::after, u"2010"_s}) == QStringList{u"b"_s});
    CHECK(shown(r, activities, {u"begins"_s, Test::is, u"2010"_s}) == QStringList{u"a"_s});
    CHECK(shown(r, activities, {u"begins"_s, Test::before, u"today"_s}) == QStringList{u"a"_s, u"b"_s});

    CHECK(relativeDay(u"today"_s, today) == today);
    CHECK(relativeDay(u"today + 14"_s, today) == QDate(2026, 12, 6));
    CHECK(relativeDay(u"today-365"_s, today) == QDate(2025, 11, 22));
    CHECK_FALSE(relativeDay(u"todays"_s, today));
    CHECK_FALSE(relativeDay(u"today 14"_s, today));
    CHECK_FALSE(relativeDay(u"2010"_s, today));
}

TEST_CASE("numbers, counts and steps of a scale are compared by size") {
    Register r;
    const auto school = add(*r, named(OrganisationKind::school, u"Vik skule"_s));
    for (const auto& [title, pupils, money] :
         {std::tuple{u"a"_s, 9, 99'950}, {u"b"_s, 100, 100'000}, {u"c"_s, 10, 1'000'000}}) {
        EnterpriseActivity a = activity(title, school);
        a.pupils = pupils;
        a.moneyRaised = Money{money};
        add(*r, a);
    }
    CHECK(shown(r, activities, {u"pupils"_s, Test::atLeast, u"10"_s}) == QStringList{u"b"_s, u"c"_s});
    CHECK(shown(r, activities, {u"pupils"_s, Test::atMost, u"10"_s}) == QStringList{u"a"_s, u"c"_s});
    CHECK(shown(r, activities, {u"pupils"_s, Test::is, u"9"_s}) == QStringList{u"a"_s});
    CHECK(shown(r, activities, {u"money_raised"_s, Test::atLeast, u"100000"_s}) ==
          QStringList{u"b"_s, u"c"_s}); // øre
    Course course;
    for (const auto& [title, count] :
         {std::pair{u"x"_s, u"~50"_s}, {u"y"_s, u">60"_s}, {u"z"_s, u"30..40"_s}}) {
        course.title = title;
        course.participants = Approximate::parse(count).value();
        add(*r, course);
    }
    CHECK(shown(r, kindOf<Course>(), {u"participants"_s, Test::atLeast, u"50"_s}) ==
          QStringList{u"x"_s, u"y"_s});
    CHECK(shown(r, {.kind = &kindOf<Course>(), .sort = u"participants"_s}) ==
          QStringList{u"z"_s, u"x"_s, u"y"_s});
    for (const auto stage :
         {EnterpriseStage::central, EnterpriseStage::fundRaising, EnterpriseStage::learningForm}) {
        StageObservation seen;
        seen.school = school;
        seen.date = When::year(2012);
        seen.stage = stage;
        seen.evidence = QString::fromLatin1(keyOf(stage));
        add(*r, seen);
    }
    CHECK(shown(r, kindOf<StageObservation>(), {u"stage"_s, Test::atLeast, u"learning_form"_s}) ==
          QStringList{u"central"_s, u"learning_form"_s});
}

TEST_CASE("conditions ask for records that refer to one: leaders without a course") {
    Schools r;
    Course course;
    course.title = u"Rektorskulen"_s;
    Enrolment enrolment;
    enrolment.course = add(*r.ledger, course);
    Person person;
    person.name = u"Kari"_s;
    enrolment.person = add(*r.ledger, person);
    add(*r.ledger, enrolment);
    person.name = u"Ola"_s;
    const auto ola = add(*r.ledger, person);
    const Kind& people = kindOf<Person>();
    CHECK(shown(r, people, {u"enrolment.person"_s, Test::none}) == QStringList{u"Ola"_s});
    CHECK(shown(r, people, {u"enrolment.person"_s, Test::some}) == QStringList{u"Kari"_s});

    Initiative initiative; // one of several references
    initiative.title = u"Felles vidareutdanning"_s;
    initiative.partners.all = {r.vik, r.oersta};
    add(*r.ledger, initiative);
    CHECK(shown(r, organisations, {u"initiative.partners"_s, Test::some}) ==
          QStringList{u"Vik"_s, u"Ørsta"_s});
    CHECK(shown(r, kindOf<Initiative>(), {u"partners"_s, Test::is, QString::number(r.vik.value)}).size() ==
          1);
    CHECK(shown(r, kindOf<Initiative>(), {u"partners"_s, Test::contains, u"orsta"_s}).size() == 1);
    CHECK(
        shown(r, kindOf<Initiative>(), {u"partners"_s, Test::is, QString::number(r.aaheim.value)}).isEmpty());
    CHECK(shown(r, {.kind = &kindOf<Initiative>(), .filter = u"vik"_s}).size() == 1);

    Task task; // a link to any record
    task.title = u"Ring Ola"_s;
    task.about = {u"person"_s, ola.value};
    add(*r.ledger, task);
    CHECK(shown(r, people, {u"task.about"_s, Test::some}) == QStringList{u"Ola"_s});
    CHECK(shown(r, people, {u"task.about"_s, Test::none}) == QStringList{u"Kari"_s});
}
