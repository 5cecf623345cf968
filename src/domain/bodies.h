// SPDX-License-Identifier: MIT
// Councils, boards and groups, their seats, meetings and decisions.
#pragma once

#include "domain/field.h"
#include "domain/organisation.h"
#include "domain/people.h"
#include "domain/problem.h"
#include "domain/programme.h"

namespace samspel {

enum class BodyKind { regionCouncil, programmeBoard, coordinationGroup, executives, committee, other };
template <>
struct Choices<BodyKind> {
    static constexpr std::array all{
        Choice{"region_council", QT_TRANSLATE_NOOP("Choice", "Region council")},
        Choice{"programme_board", QT_TRANSLATE_NOOP("Choice", "Programme board")},
        Choice{"coordination_group", QT_TRANSLATE_NOOP("Choice", "County-wide coordination group")},
        Choice{"executives", QT_TRANSLATE_NOOP("Choice", "Group of chief executives")},
        Choice{"committee", QT_TRANSLATE_NOOP("Choice", "Committee")},
        Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
};

enum class SeatPosition { leader, deputyLeader, member, observer, secretary };
template <>
struct Choices<SeatPosition> {
    static constexpr std::array all{Choice{"leader", QT_TRANSLATE_NOOP("Choice", "Leader")},
                                    Choice{"deputy_leader", QT_TRANSLATE_NOOP("Choice", "Deputy leader")},
                                    Choice{"member", QT_TRANSLATE_NOOP("Choice", "Member")},
                                    Choice{"observer", QT_TRANSLATE_NOOP("Choice", "Observer")},
                                    Choice{"secretary", QT_TRANSLATE_NOOP("Choice", "Secretary")}};
};

enum class MeetingKind { boardMeeting, workingMeeting, seminar, other };
template <>
struct Choices<MeetingKind> {
    static constexpr std::array all{Choice{"board_meeting", QT_TRANSLATE_NOOP("Choice", "Board meeting")},
                                    Choice{"working_meeting", QT_TRANSLATE_NOOP("Choice", "Working meeting")},
                                    Choice{"seminar", QT_TRANSLATE_NOOP("Choice", "Seminar")},
                                    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
};

enum class Presence { present, byDeputy, excused, absent };
template <>
struct Choices<Presence> {
    static constexpr std::array all{Choice{"present", QT_TRANSLATE_NOOP("Choice", "Present")},
                                    Choice{"by_deputy", QT_TRANSLATE_NOOP("Choice", "By deputy")},
                                    Choice{"excused", QT_TRANSLATE_NOOP("Choice", "Excused")},
                                    Choice{"absent", QT_TRANSLATE_NOOP("Choice", "Absent")}};
};

enum class DecisionKind { founding, mandate, funding, plan, other };
template <>
struct Choices<DecisionKind> {
    static constexpr std::array all{Choice{"founding", QT_TRANSLATE_NOOP("Choice", "Founding decision")},
                                    Choice{"mandate", QT_TRANSLATE_NOOP("Choice", "Mandate")},
                                    Choice{"funding", QT_TRANSLATE_NOOP("Choice", "Funding")},
                                    Choice{"plan", QT_TRANSLATE_NOOP("Choice", "Plan")},
                                    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
};

/// A council, board or group that meets and decides, or prepares what others decide.
struct Body {
    Id<Body> id;
    QString name;
    BodyKind kind = BodyKind::regionCouncil;
    Id<Body> parent;
    Id<Organisation> organisation;
    When begins;
    When ends;
    QString mandate;
    QString note;
    QString origin;
    bool isInvented = false;

    bool operator==(const Body&) const = default;
};
template <>
struct Schema<Body> {
    static constexpr auto table = "body";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "body");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "bodies");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "The council, boards and groups of the partnership, with their seats.");
    static constexpr auto title = "name";
    static constexpr std::tuple fields{
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &Body::name, required},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Body::kind, required},
        Field{"parent", QT_TRANSLATE_NOOP("Field", "Under"), &Body::parent},
        Field{"organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), &Body::organisation},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "Begins"), &Body::begins},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends"), &Body::ends},
        Field{"mandate", QT_TRANSLATE_NOOP("Field", "Mandate"), &Body::mandate, Rules{.isLong = true}},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Body::note, Rules{.isLong = true, .folded = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Body::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Body::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
    static void rule(const Body&, const Language&, Problems&);
};

/// A place in a body that an interest holds; persons come and go in it.
struct Seat {
    Id<Seat> id;
    Id<Body> body;
    QString interest;
    SeatPosition position = SeatPosition::leader;
    Id<Organisation> appointedBy;
    QDate ends;

    bool operator==(const Seat&) const = default;
};
template <>
struct Schema<Seat> {
    static constexpr auto table = "seat";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "seat");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "seats");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "Whose interest holds which place, and who appoints to it. Empty and expired seats show.");
    static constexpr auto title = "interest";
    static constexpr std::tuple fields{
        Field{"body", QT_TRANSLATE_NOOP("Field", "Body"), &Seat::body, asPart},
        Field{"interest", QT_TRANSLATE_NOOP("Field", "Interest"), &Seat::interest,
              Rules{.required = true,
                    .help = QT_TRANSLATE_NOOP(
                        "Field", "Whom the seat speaks for: a municipality, a union, the principals")}},
        Field{"position", QT_TRANSLATE_NOOP("Field", "Position"), &Seat::position, required},
        Field{"appointed_by", QT_TRANSLATE_NOOP("Field", "Appointed by"), &Seat::appointedBy},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Seat ends"), &Seat::ends,
              Rules{.folded = true,
                    .help = QT_TRANSLATE_NOOP("Field", "Only where the seat itself was taken away")}}};
};

/// That a person sits in a seat, or is its deputy, for a time.
struct SeatTerm {
    Id<SeatTerm> id;
    Id<Seat> seat;
    Id<Person> person;
    bool isDeputy = false;
    QDate validFrom;
    QDate validTo;
    QString note;

    bool operator==(const SeatTerm&) const = default;
};
template <>
struct Schema<SeatTerm> {
    static constexpr auto table = "seat_term";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "term");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "terms");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Who sits in the seat, or is its deputy, from when until when.");
    static constexpr auto title = "note";
    static constexpr std::tuple fields{
        Field{"seat", QT_TRANSLATE_NOOP("Field", "Seat"), &SeatTerm::seat, asPart},
        Field{"person", QT_TRANSLATE_NOOP("Field", "Person"), &SeatTerm::person, loose},
        Field{"is_deputy", QT_TRANSLATE_NOOP("Field", "Deputy"), &SeatTerm::isDeputy},
        Field{"valid_from", QT_TRANSLATE_NOOP("Field", "From"), &SeatTerm::validFrom},
        Field{"valid_to", QT_TRANSLATE_NOOP("Field", "Until"), &SeatTerm::validTo},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &SeatTerm::note}};
    static void rule(const SeatTerm&, const Language&, Problems&);
};

/// A meeting of a body, often in one of the municipalities.
struct Meeting {
    Id<Meeting> id;
    Id<Body> body;
    QDate date;
    QTime starts;
    QTime ends;
    QString title;
    MeetingKind kind = MeetingKind::boardMeeting;
    QString place;
    Id<Organisation> host;
    QString agenda;
    QString result;
    QString origin;
    bool isInvented = false;

    bool operator==(const Meeting&) const = default;
};
template <>
struct Schema<Meeting> {
    static constexpr auto table = "meeting";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "meeting");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "meetings");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Meetings of the council, boards and groups, with agenda and result.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"body", QT_TRANSLATE_NOOP("Field", "Body"), &Meeting::body, required},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &Meeting::date, required},
        Field{"starts", QT_TRANSLATE_NOOP("Field", "Starts"), &Meeting::starts},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends at"), &Meeting::ends, Rules{.folded = true}},
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Meeting::title},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Meeting::kind, required},
        Field{"place", QT_TRANSLATE_NOOP("Field", "Place"), &Meeting::place},
        Field{"host", QT_TRANSLATE_NOOP("Field", "Visits"), &Meeting::host,
              Rules{.help = QT_TRANSLATE_NOOP("Field", "The municipality that the meeting is held in")}},
        Field{"agenda", QT_TRANSLATE_NOOP("Field", "Agenda"), &Meeting::agenda, Rules{.isLong = true}},
        Field{"result", QT_TRANSLATE_NOOP("Field", "Result"), &Meeting::result, Rules{.isLong = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Meeting::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Meeting::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
    static void rule(const Meeting&, const Language&, Problems&);
};

/// That somebody was, or was not, at a meeting.
struct Attendance {
    Id<Attendance> id;
    Id<Meeting> meeting;
    Id<Person> person;
    Id<Organisation> organisation;
    Presence presence = Presence::present;
    QString note;

    bool operator==(const Attendance&) const = default;
};
template <>
struct Schema<Attendance> {
    static constexpr auto table = "attendance";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "attendance");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "attendances");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Who was there, who had sent a deputy, who was missing.");
    static constexpr auto title = "note";
    static constexpr std::tuple fields{
        Field{"meeting", QT_TRANSLATE_NOOP("Field", "Meeting"), &Attendance::meeting, asPart},
        Field{"person", QT_TRANSLATE_NOOP("Field", "Person"), &Attendance::person, loose},
        Field{"organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), &Attendance::organisation},
        Field{"presence", QT_TRANSLATE_NOOP("Field", "Presence"), &Attendance::presence, required},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Attendance::note}};
};

/// What a body or a municipality has decided, with where to find it again.
struct Decision {
    Id<Decision> id;
    QString title;
    DecisionKind kind = DecisionKind::founding;
    QDate date;
    Id<Body> body;
    Id<Organisation> organisation;
    Id<Meeting> meeting;
    QString caseNumber;
    Id<Programme> programme;
    QString text;
    QString origin;
    bool isInvented = false;

    bool operator==(const Decision&) const = default;
};
template <>
struct Schema<Decision> {
    static constexpr auto table = "decision";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "decision");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "decisions");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "What was decided where: the founding decision of each municipality, mandates, money.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Decision::title, required},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Decision::kind, required},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &Decision::date},
        Field{"body", QT_TRANSLATE_NOOP("Field", "Body"), &Decision::body},
        Field{"organisation", QT_TRANSLATE_NOOP("Field", "Decided by"), &Decision::organisation,
              Rules{.help = QT_TRANSLATE_NOOP("Field", "The municipality or partner whose decision it is")}},
        Field{"meeting", QT_TRANSLATE_NOOP("Field", "Meeting"), &Decision::meeting, Rules{.folded = true}},
        Field{"case_number", QT_TRANSLATE_NOOP("Field", "Case number"), &Decision::caseNumber},
        Field{"programme", QT_TRANSLATE_NOOP("Field", "Programme"), &Decision::programme},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &Decision::text, Rules{.isLong = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Decision::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Decision::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
    static void rule(const Decision&, const Language&, Problems&);
};

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> bodiesKinds();

} // namespace samspel
