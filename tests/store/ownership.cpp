// SPDX-License-Identifier: MIT
// What is a part of what, and who refers to whom.
#include "store/ownership.h"
#include "domain/initiatives.h"
#include "domain/networks.h"
#include "domain/owners.h"
#include "domain/papers.h"
#include "store/register.h"

using namespace samspel;
using namespace samspel::made;

namespace {

QStringList words(const std::vector<std::pair<const Kind*, qint64>>& path) {
    QStringList all;
    for (const auto& [kind, id] : path) {
        all << u"%1:%2"_s.arg(QLatin1String(kind->table)).arg(id);
    }
    return all;
}

QStringList words(const std::vector<Referral>& referrals) {
    QStringList all;
    for (const Referral& referral : referrals) {
        QStringList ids;
        for (const qint64 id : referral.ids) {
            ids << QString::number(id);
        }
        all << u"%1.%2: %3"_s.arg(QLatin1String(referral.tie.kind->table),
                                  QLatin1String(referral.tie.field->column), ids.join(u' '));
    }
    return all;
}

/// A dialogue meeting in Vik with an input, and the trace that it left.
struct Vik {
    Register made;
    Id<Organisation> vik = add(*made, unit(OrganisationKind::municipality, u"4639"_s, u"Vik"_s));
    Id<DialogueMeeting> meeting;
    Id<Input> input;
    Id<Trace> trace;

    Vik() {
        DialogueMeeting m;
        m.municipality = vik;
        m.date = {2011, 5, 3};
        meeting = add(*made, m);
        Input i;
        i.meeting = meeting;
        i.title = u"Leirskulen"_s;
        input = add(*made, i);
        Trace t;
        t.input = input;
        t.text = u"Mål 4 i skuleplanen"_s;
        trace = add(*made, t);
    }
};

} // namespace

TEST_CASE("a record's path goes from itself to its whole and on to that one's whole") {
    const Vik v;
    CHECK(words(pathTo(*v.made, kindOf<Trace>(), v.trace.value)) ==
          QStringList{u"trace:1"_s, u"input:1"_s, u"dialogue_meeting:1"_s});
    CHECK(words(pathTo(*v.made, kindOf<Input>(), v.input.value)) ==
          QStringList{u"input:1"_s, u"dialogue_meeting:1"_s});
    CHECK(words(pathTo(*v.made, kindOf<Organisation>(), v.vik.value)) == QStringList{u"organisation:1"_s});
    CHECK(pathTo(*v.made, kindOf<Trace>(), 77).empty());
}

TEST_CASE("a note's path goes on where its link leads") {
    const Vik v;
    Remark remark;
    remark.about = {u"input"_s, v.input.value};
    remark.text = u"Spør rådmannen"_s;
    const auto id = add(*v.made, remark);
    CHECK(words(pathTo(*v.made, kindOf<Remark>(), id.value)) ==
          QStringList{u"remark:1"_s, u"input:1"_s, u"dialogue_meeting:1"_s});
}

TEST_CASE("a path that would go round ends") {
    const Vik v;
    Task first;
    first.title = u"Den eine"_s;
    const auto one = add(*v.made, first);
    Task second;
    second.title = u"Den andre"_s;
    second.about = {u"task"_s, one.value};
    const auto two = add(*v.made, second);
    first.id = one;
    first.about = {u"task"_s, two.value};
    v.made->change({}, [&](Edit& edit) { edit.change(first); });
    CHECK(words(pathTo(*v.made, kindOf<Task>(), one.value)) == QStringList{u"task:1"_s, u"task:2"_s});
}

TEST_CASE("parts are what says so, each by each of its fields") {
    QStringList parts;
    for (const Tie& tie : partsOf(kindOf<Organisation>())) {
        parts << u"%1.%2"_s.arg(QLatin1String(tie.kind->table), QLatin1String(tie.field->column));
    }
    CHECK(parts.mid(0, 4) == QStringList{u"succession.predecessor"_s, u"succession.successor"_s,
                                         u"membership.region"_s, u"membership.member"_s});
    CHECK(partsOf(kindOf<Trace>()).empty());
}

TEST_CASE("what refers to a record is found by reference, by one of several and by link, parts left out") {
    const Vik v;
    const auto school = add(*v.made, unit(OrganisationKind::school, {}, u"Flatbygdi skule"_s));
    Initiative conference;
    conference.title = u"Lærande regionar"_s;
    conference.partners = {{v.vik, school}};
    add(*v.made, conference);
    Initiative other;
    other.title = u"ASK"_s;
    other.partners = {{school}};
    add(*v.made, other);
    Document minutes;
    minutes.title = u"Referat"_s;
    minutes.about = {u"organisation"_s, v.vik.value};
    add(*v.made, minutes);
    Membership membership;
    membership.region = add(*v.made, unit(OrganisationKind::region, u"sogn"_s, u"Sogn"_s));
    membership.member = v.vik;
    add(*v.made, membership);
    CHECK(words(referralsTo(*v.made, kindOf<Organisation>(), v.vik.value)) ==
          QStringList{u"initiative.partners: 1"_s, u"dialogue_meeting.municipality: 1"_s,
                      u"document.about: 1"_s});
    CHECK(words(referralsTo(*v.made, kindOf<Organisation>(), school.value)) ==
          QStringList{u"initiative.partners: 1 2"_s});
}

TEST_CASE("parts and what is about a record are counted by what their field holds") {
    const Vik v;
    const Tie inputs = partsOf(kindOf<DialogueMeeting>()).at(2);
    REQUIRE(QLatin1String(inputs.kind->table) == QLatin1String("input"));
    CHECK(countOf(*v.made, inputs, tieTo(inputs, kindOf<DialogueMeeting>(), v.meeting.value)) == 1);
    CHECK(countOf(*v.made, inputs, tieTo(inputs, kindOf<DialogueMeeting>(), 2)) == 0);
    Remark remark;
    remark.about = {u"dialogue_meeting"_s, v.meeting.value};
    remark.text = u"Invitasjonen er send"_s;
    add(*v.made, remark);
    REQUIRE(tellingTies().size() == 3);
    const Tie notes = tellingTies().front();
    CHECK(tieTo(notes, kindOf<DialogueMeeting>(), 1) == Value(u"dialogue_meeting:1"_s));
    CHECK(countOf(*v.made, notes, tieTo(notes, kindOf<DialogueMeeting>(), v.meeting.value)) == 1);
}
