// SPDX-License-Identifier: MIT
// Who is past what is kept, on a day.
#include "store/people/retention.h"

#include "domain/bodies.h"
#include "domain/papers.h"
#include "domain/people.h"
#include "store/attention/attention.h"
#include "store/people/erasure.h"
#include "store/people/processing.h"
#include "store/register.h"

using namespace samspel;
using namespace samspel::made;

namespace {

const QDate today(2026, 11, 29);

struct People : Register {
    Id<Organisation> school = add(*ledger, unit(OrganisationKind::school, {}, u"Luster ungdomsskule"_s));

    Id<Person> person(const QString& name, const std::function<void(Person&)>& more = {}) {
        Person person;
        person.name = name;
        if (more) {
            more(person);
        }
        return add(*ledger, person);
    }
    void role(Id<Person> who, QDate to) {
        Role role;
        role.person = who;
        role.organisation = school;
        role.validTo = to;
        add(*ledger, role);
    }
    QStringList due(QDate on = today) const {
        QStringList list;
        for (const RetentionDue& one : retentionDue(*ledger, on)) {
            const auto known = ledger->find(Id<Person>{one.person});
            list << u"%1: %2 %3"_s.arg(known ? known->name : one.name, QLatin1String(keyOf(one.reason)),
                                       one.since.toString(Qt::ISODate));
        }
        return list;
    }
};

} // namespace

TEST_CASE("a name is kept five years after the last office, and contact details one", "[people]") {
    People made;
    made.role(made.person(u"In office"_s), {});
    const auto left = made.person(u"Left"_s, [](Person& p) { p.email = u"left@example.org"_s; });
    made.role(left, QDate(2010, 7, 31));
    made.role(left, QDate(2021, 11, 29));
    made.role(made.person(u"Long gone"_s), QDate(2021, 11, 28));
    CHECK(made.due() ==
          QStringList{u"Long gone: long_ago 2021-11-28"_s, u"Left: contact_details 2021-11-29"_s});
    CHECK(made.due(QDate(2021, 12, 1)).isEmpty());
    CHECK(made.due(QDate(2026, 11, 30)) ==
          QStringList{u"Left: long_ago 2021-11-29"_s, u"Long gone: long_ago 2021-11-28"_s});
    made->setSetting(u"retention_years"_s, u"10"_s);
    CHECK(made.due() == QStringList{u"Left: contact_details 2021-11-29"_s});
    CHECK(retentionYears(*made) == 10);
}

TEST_CASE("consent that was withdrawn or has run out ends it, and a day of one's own goes before the years",
          "[people]") {
    People made;
    made.role(made.person(u"Withdrawn"_s, [](Person& p) { p.consent = PersonalConsent::withdrawn; }), {});
    made.role(made.person(u"Ran out"_s,
                          [](Person& p) {
                              p.consent = PersonalConsent::given;
                              p.consentUntil = QDate(2026, 11, 28);
                          }),
              {});
    made.role(made.person(u"Kept longer"_s, [](Person& p) { p.keepUntil = QDate(2026, 11, 29); }),
              QDate(2010, 1, 1));
    made.role(made.person(u"Kept shorter"_s, [](Person& p) { p.keepUntil = QDate(2026, 11, 28); }), {});
    CHECK(made.due() == QStringList{u"Kept shorter: day_passed 2026-11-28"_s,
                                    u"Ran out: ran_out 2026-11-28"_s, u"Withdrawn: withdrawn 2026-11-29"_s});
}

TEST_CASE("a meeting, an open task or a mere record counts as activity on its day", "[people]") {
    People made;
    Body body;
    body.name = u"Styret"_s;
    Meeting meeting;
    meeting.body = add(*made, body);
    meeting.date = QDate(2015, 1, 1);
    Attendance there;
    there.meeting = add(*made, meeting);
    there.person = made.person(u"Was there"_s);
    add(*made, there);
    Task task;
    task.title = u"Ring"_s;
    task.responsible = made.person(u"Has a task"_s);
    add(*made, task);
    made.person(u"Just written down"_s);
    CHECK(made.due() == QStringList{u"Was there: long_ago 2015-01-01"_s});
    // The page of the partnership asks the same, and says it in words.
    for (const Attention& one : attention(*made, Area::partnership, today, english())) {
        if (one.code == u"partnership.retention"_s) {
            CHECK(one.isDue);
            REQUIRE(one.count() == 1);
            CHECK(one.records[0].detail ==
                  u"the last office, task or activity is long ago (1 January 2015)"_s);
        }
    }
    erasePerson(*made, there.person.value, {today});
    CHECK(made.due().isEmpty());
}

TEST_CASE("who was deleted is listed for as long as the history has the name", "[people]") {
    People made;
    const auto kari = made.person(u"Kari Nordmann"_s);
    made->change({Action::remove, u"person"_s, u"Kari Nordmann"_s}, [&](Edit& edit) { edit.remove(kari); });
    const auto due = retentionDue(*made, today);
    REQUIRE(due.size() == 1);
    CHECK(due[0].name == u"Kari Nordmann"_s);
    CHECK(due[0].reason == RetentionReason::deleted);
    CHECK(due[0].since.isValid());
    made->undo();
    CHECK(retentionDue(*made, today).empty());
    made->redo();
    CHECK(retentionDue(*made, today).size() == 1);
    erasePerson(*made, kari.value, {today});
    CHECK(retentionDue(*made, today).empty());
}

TEST_CASE("the register of processing counts people, and not those who were erased", "[people]") {
    People made;
    const auto kari = made.person(u"Kari Nordmann"_s, [](Person& p) { p.email = u"kari@example.org"_s; });
    made.role(kari, {});
    made.role(kari, QDate(2010, 1, 1));
    made.role(made.person(u"Ola Nordmann"_s), {});
    const auto lineOf = [&](const char* table, const char* column) {
        for (const ProcessingLine& line : processingOf(*made).lines) {
            if (QLatin1String(line.what.kind->table) == QLatin1String(table) &&
                QLatin1String(line.what.field->column) == QLatin1String(column)) {
                return line;
            }
        }
        FAIL("no such line");
        return ProcessingLine{};
    };
    CHECK(lineOf("person", "email").people == 1);
    CHECK(lineOf("role", "person").records == 3);
    CHECK(lineOf("role", "person").people == 2);
    erasePerson(*made, kari.value, {today});
    const Processing processing = processingOf(*made);
    CHECK(processing.people == 1);
    CHECK(processing.erased == 1);
    CHECK(lineOf("person", "email").people == 0);
    CHECK(lineOf("role", "person").people == 1);
}
