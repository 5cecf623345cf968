// SPDX-License-Identifier: MIT
#include "store/expected.h"

#include "domain/bodies.h"
#include "domain/erased.h"
#include "domain/folding.h"
#include "domain/leaders.h"
#include "domain/networks.h"
#include "domain/owners.h"
#include "store/ledger.h"

#include <QCollator>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace samspel {

namespace {

template <class Choice>
QString labelOf(Choice choice, const Language& language) {
    return language.say("Choice", Choices<Choice>::all[static_cast<std::size_t>(choice)].label);
}

// The day until which something holds is the first on which it does not.
template <class R>
bool holdsOn(const R& record, QDate day) {
    return (!record.validFrom.isValid() || record.validFrom <= day) &&
           (!record.validTo.isValid() || day < record.validTo);
}

/// Who is expected, each person once, whatever the number of reasons.
class Guests {
public:
    Guests(const Ledger& ledger, const Language& language) : m_ledger(ledger), m_language(language) {}

    void expectNetwork(const Gathering& gathering) {
        const auto network = m_ledger.find(gathering.network);
        if (network && network->coordinator.value != 0) {
            add(network->coordinator, {}, m_language.say("Field", "Coordinator"));
        }
        for (const NetworkMember& member :
             m_ledger.where<NetworkMember>("network", gathering.network.value)) {
            if (holdsOn(member, gathering.date)) {
                add(member.person, member.school);
            }
        }
        for (const GatheringAttendance& present :
             m_ledger.where<GatheringAttendance>("gathering", gathering.id.value)) {
            add(present.person, present.school);
        }
    }

    void expectBody(const Meeting& meeting) {
        for (const Seat& seat : m_ledger.where<Seat>("body", meeting.body.value)) {
            if (seat.ends.isValid() && seat.ends <= meeting.date) {
                continue;
            }
            for (const SeatTerm& term : m_ledger.where<SeatTerm>("seat", seat.id.value)) {
                if (term.person.value != 0 && !term.isDeputy && holdsOn(term, meeting.date)) {
                    add(term.person, seat.appointedBy, labelOf(seat.position, m_language));
                }
            }
        }
        for (const Attendance& entry : m_ledger.where<Attendance>("meeting", meeting.id.value)) {
            if (entry.person.value != 0 && entry.presence == Presence::present) {
                add(entry.person, entry.organisation);
            }
        }
    }

    void expectMunicipality(const DialogueMeeting& meeting) {
        for (const Role& role : m_ledger.all<Role>()) {
            const auto place = m_ledger.find(role.organisation);
            const bool isOfIt =
                role.organisation == meeting.municipality ||
                (place && (place->parent == meeting.municipality || place->owner == meeting.municipality));
            if (isOfIt && role.person.value != 0 && holdsOn(role, meeting.date)) {
                add(role.person, role.organisation,
                    role.title.isEmpty() ? labelOf(role.kind, m_language) : role.title);
            }
        }
    }

    void expectCourse(const CourseGathering& gathering) {
        for (const Enrolment& enrolment : m_ledger.where<Enrolment>("course", gathering.course.value)) {
            const bool isTaken = !enrolment.acceptedOn.isEmpty() || !enrolment.startedOn.isEmpty() ||
                                 !enrolment.completedOn.isEmpty() || !enrolment.creditedOn.isEmpty();
            if (isTaken || enrolment.offeredOn.isEmpty()) {
                add(enrolment.person, enrolment.school);
            }
        }
    }

    std::vector<Expected> inOrder() {
        const QCollator order = norwegianOrder();
        std::stable_sort(m_all.begin(), m_all.end(), [&](const Expected& a, const Expected& b) {
            if (a.name.isEmpty() != b.name.isEmpty()) {
                return b.name.isEmpty();
            }
            const int byName = order.compare(a.name, b.name);
            return byName != 0 ? byName < 0 : order.compare(a.place, b.place) < 0;
        });
        return std::move(m_all);
    }

private:
    void add(Id<Person> person, Id<Organisation> from, const QString& role = {}) {
        const auto place = m_ledger.find(from);
        const QString placeName = place ? place->name : QString();
        const auto known = m_ledger.find(person);
        if (!known || isErased(known->name)) {
            if (place && !m_places.contains(from.value)) {
                m_places.insert(from.value);
                m_all.push_back({{}, placeName, role});
            }
            return;
        }
        if (const auto before = m_people.constFind(person.value); before != m_people.cend()) {
            Expected& guest = m_all[*before];
            guest.place = guest.place.isEmpty() ? placeName : guest.place;
            if (!guest.role.contains(role)) {
                guest.role += (guest.role.isEmpty() ? QString() : QStringLiteral(", ")) + role;
            }
            return;
        }
        m_people.insert(person.value, m_all.size());
        m_all.push_back({known->name, placeName, role});
    }

    const Ledger& m_ledger;
    const Language& m_language;
    std::vector<Expected> m_all;
    QHash<qint64, std::size_t> m_people; // where each stands in m_all
    QSet<qint64> m_places;               // that somebody without a name comes from
};

} // namespace

bool knowsExpected(const Kind& kind) {
    return &kind == &kindOf<Gathering>() || &kind == &kindOf<Meeting>() ||
           &kind == &kindOf<DialogueMeeting>() || &kind == &kindOf<CourseGathering>();
}

std::vector<Expected> expectedAt(const Ledger& ledger, const Kind& kind, const Row& event,
                                 const Language& language) {
    Q_ASSERT(knowsExpected(kind));
    Guests guests(ledger, language);
    if (&kind == &kindOf<Gathering>()) {
        guests.expectNetwork(recordOf<Gathering>(event));
    } else if (&kind == &kindOf<Meeting>()) {
        guests.expectBody(recordOf<Meeting>(event));
    } else if (&kind == &kindOf<DialogueMeeting>()) {
        guests.expectMunicipality(recordOf<DialogueMeeting>(event));
    } else {
        guests.expectCourse(recordOf<CourseGathering>(event));
    }
    return guests.inOrder();
}

} // namespace samspel
