// SPDX-License-Identifier: MIT
// Better school owners: dialogue, its trace in plan and budget, contacts.
#pragma once

#include "domain/field.h"
#include "domain/organisation.h"
#include "domain/people.h"
#include "domain/plans.h"
#include "domain/problem.h"

namespace samspel {

enum class DialogueGroup {
    politicians,
    administration,
    principals,
    teachers,
    unions,
    parents,
    pupils,
    kindergartens,
    other
};
template <>
struct Choices<DialogueGroup> {
    static constexpr std::array all{Choice{"politicians", QT_TRANSLATE_NOOP("Choice", "Politicians")},
                                    Choice{"administration", QT_TRANSLATE_NOOP("Choice", "Administration")},
                                    Choice{"principals", QT_TRANSLATE_NOOP("Choice", "Principals")},
                                    Choice{"teachers", QT_TRANSLATE_NOOP("Choice", "Teachers")},
                                    Choice{"unions", QT_TRANSLATE_NOOP("Choice", "Unions")},
                                    Choice{"parents", QT_TRANSLATE_NOOP("Choice", "Parents")},
                                    Choice{"pupils", QT_TRANSLATE_NOOP("Choice", "Pupils' council")},
                                    Choice{"kindergartens", QT_TRANSLATE_NOOP("Choice", "Kindergartens")},
                                    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
};

enum class TraceStep { planGoal, economyPlan, budget, outcome };
template <>
struct Choices<TraceStep> {
    static constexpr std::array all{
        Choice{"plan_goal", QT_TRANSLATE_NOOP("Choice", "Goal in the strategic school plan")},
        Choice{"economy_plan", QT_TRANSLATE_NOOP("Choice", "Line in the economy plan")},
        Choice{"budget", QT_TRANSLATE_NOOP("Choice", "Line in the budget")},
        Choice{"outcome", QT_TRANSLATE_NOOP("Choice", "Outcome")}};
};

enum class ContactKind { schoolToCouncil, councilToSchool, visit, everyday };
template <>
struct Choices<ContactKind> {
    static constexpr std::array all{
        Choice{"school_to_council", QT_TRANSLATE_NOOP("Choice", "School into the council")},
        Choice{"council_to_school", QT_TRANSLATE_NOOP("Choice", "Council out to schools")},
        Choice{"visit", QT_TRANSLATE_NOOP("Choice", "Visit")},
        Choice{"everyday", QT_TRANSLATE_NOOP("Choice", "Everyday contact")}};
};

enum class ContactSide { schoolOwner, school, council, projectLeader, other };
template <>
struct Choices<ContactSide> {
    static constexpr std::array all{Choice{"school_owner", QT_TRANSLATE_NOOP("Choice", "School owner")},
                                    Choice{"school", QT_TRANSLATE_NOOP("Choice", "School")},
                                    Choice{"council", QT_TRANSLATE_NOOP("Choice", "Municipal council")},
                                    Choice{"project_leader", QT_TRANSLATE_NOOP("Choice", "Project leader")},
                                    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
};

enum class AgentFunction { driver, supporter, coordinator, facilitator, criticalEye, competencePartner };
template <>
struct Choices<AgentFunction> {
    static constexpr std::array all{
        Choice{"driver", QT_TRANSLATE_NOOP("Choice", "Driver")},
        Choice{"supporter", QT_TRANSLATE_NOOP("Choice", "Supporter")},
        Choice{"coordinator", QT_TRANSLATE_NOOP("Choice", "Coordinator")},
        Choice{"facilitator", QT_TRANSLATE_NOOP("Choice", "Facilitator")},
        Choice{"critical_eye", QT_TRANSLATE_NOOP("Choice", "Critical eye")},
        Choice{"competence_partner", QT_TRANSLATE_NOOP("Choice", "Competence partner")}};
};

enum class OwnerLevel { informed, interested, inDialogue, takesInitiative, drives };
template <>
struct Choices<OwnerLevel> {
    static constexpr std::array all{
        Choice{"informed", QT_TRANSLATE_NOOP("Choice", "Informed"),
               QT_TRANSLATE_NOOP("Choice", "Knows the schools' figures and state.")},
        Choice{"interested", QT_TRANSLATE_NOOP("Choice", "Interested"),
               QT_TRANSLATE_NOOP("Choice", "Asks, and wants to know more than it has to.")},
        Choice{"in_dialogue", QT_TRANSLATE_NOOP("Choice", "In dialogue"),
               QT_TRANSLATE_NOOP("Choice", "Talks with the schools about what the figures mean.")},
        Choice{"takes_initiative", QT_TRANSLATE_NOOP("Choice", "Takes initiative"),
               QT_TRANSLATE_NOOP("Choice", "Raises matters itself, in plan and budget.")},
        Choice{"drives", QT_TRANSLATE_NOOP("Choice", "Drives"),
               QT_TRANSLATE_NOOP("Choice",
                                 "Shapes its schools: sets goals, follows them up, carries them through.")}};
};

/// The yearly meeting of a municipality's politicians and its schools.
struct DialogueMeeting {
    Id<DialogueMeeting> id;
    Id<Organisation> municipality;
    QDate date;
    QTime starts;
    QString title;
    QString place;
    QString result;
    QDate nextBy;
    QString origin;
    bool isInvented = false;

    bool operator==(const DialogueMeeting&) const = default;
};
template <>
struct Schema<DialogueMeeting> {
    static constexpr auto table = "dialogue_meeting";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "dialogue meeting");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "dialogue meetings");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "The yearly meeting of politicians and schools in each municipality.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"municipality", QT_TRANSLATE_NOOP("Field", "Municipality"), &DialogueMeeting::municipality,
              required},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &DialogueMeeting::date, required},
        Field{"starts", QT_TRANSLATE_NOOP("Field", "Starts"), &DialogueMeeting::starts},
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &DialogueMeeting::title, Rules{.folded = true}},
        Field{"place", QT_TRANSLATE_NOOP("Field", "Place"), &DialogueMeeting::place},
        Field{"result", QT_TRANSLATE_NOOP("Field", "Minutes in short"), &DialogueMeeting::result,
              Rules{.isLong = true}},
        Field{"next_by", QT_TRANSLATE_NOOP("Field", "Next one by"), &DialogueMeeting::nextBy},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &DialogueMeeting::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &DialogueMeeting::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
    static void rule(const DialogueMeeting&, const Language&, Problems&);
};

/// How many of a group took part.
struct DialogueParty {
    Id<DialogueParty> id;
    Id<DialogueMeeting> meeting;
    DialogueGroup groupKind = DialogueGroup::politicians;
    Approximate count;
    QString note;

    bool operator==(const DialogueParty&) const = default;
};
template <>
struct Schema<DialogueParty> {
    static constexpr auto table = "dialogue_party";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "group at the meeting");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "groups at the meeting");
    static constexpr auto purpose = QT_TRANSLATE_NOOP("Kind", "How many of each group took part.");
    static constexpr auto title = "note";
    static constexpr std::tuple fields{
        Field{"meeting", QT_TRANSLATE_NOOP("Field", "Dialogue meeting"), &DialogueParty::meeting, asPart},
        Field{"group_kind", QT_TRANSLATE_NOOP("Field", "Group"), &DialogueParty::groupKind, required},
        Field{"count", QT_TRANSLATE_NOOP("Field", "Participants"), &DialogueParty::count, required},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &DialogueParty::note}};
};

/// What a school says of itself before the meeting: its state and its main challenges.
struct StatusSheet {
    Id<StatusSheet> id;
    Id<DialogueMeeting> meeting;
    Id<Organisation> school;
    QString state;
    QString challenges;
    QString followUp;

    bool operator==(const StatusSheet&) const = default;
};
template <>
struct Schema<StatusSheet> {
    static constexpr auto table = "status_sheet";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "status sheet");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "status sheets");
    static constexpr auto purpose = QT_TRANSLATE_NOOP("Kind", "Each school's state and main challenges.");
    static constexpr auto title = "state";
    static constexpr std::tuple fields{
        Field{"meeting", QT_TRANSLATE_NOOP("Field", "Dialogue meeting"), &StatusSheet::meeting, asPart},
        Field{"school", QT_TRANSLATE_NOOP("Field", "School"), &StatusSheet::school, required},
        Field{"state", QT_TRANSLATE_NOOP("Field", "State"), &StatusSheet::state, Rules{.isLong = true}},
        Field{"challenges", QT_TRANSLATE_NOOP("Field", "Main challenges"), &StatusSheet::challenges,
              Rules{.isLong = true}},
        Field{"follow_up", QT_TRANSLATE_NOOP("Field", "Followed up"), &StatusSheet::followUp,
              Rules{.isLong = true}}};
};

/// Something that was said at a dialogue meeting and ought to leave a trace.
struct Input {
    Id<Input> id;
    Id<DialogueMeeting> meeting;
    QString title;
    Id<Organisation> school;
    QString text;

    bool operator==(const Input&) const = default;
};
template <>
struct Schema<Input> {
    static constexpr auto table = "input";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "input");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "inputs");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "What was raised, and the trace it left: goal, economy plan, budget, outcome.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"meeting", QT_TRANSLATE_NOOP("Field", "Dialogue meeting"), &Input::meeting, asPart},
        Field{"title", QT_TRANSLATE_NOOP("Field", "Input"), &Input::title, required},
        Field{"school", QT_TRANSLATE_NOOP("Field", "From"), &Input::school},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &Input::text, Rules{.isLong = true}}};
};

/// Where an input is found again: goal in the plan, line in economy plan or budget, outcome.
struct Trace {
    Id<Trace> id;
    Id<Input> input;
    TraceStep step = TraceStep::planGoal;
    QString text;
    std::optional<Period> year;
    std::optional<Money> amount;
    When date;
    Id<Plan> plan;

    bool operator==(const Trace&) const = default;
};
template <>
struct Schema<Trace> {
    static constexpr auto table = "trace";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "trace");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "traces");
    static constexpr auto purpose = QT_TRANSLATE_NOOP("Kind", "Where the input is found again.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"input", QT_TRANSLATE_NOOP("Field", "Input"), &Trace::input, asPart},
        Field{"step", QT_TRANSLATE_NOOP("Field", "Step"), &Trace::step, required},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &Trace::text, required},
        Field{"year", QT_TRANSLATE_NOOP("Field", "Year"), &Trace::year},
        Field{"amount", QT_TRANSLATE_NOOP("Field", "Amount"), &Trace::amount},
        Field{"date", QT_TRANSLATE_NOOP("Field", "When"), &Trace::date},
        Field{"plan", QT_TRANSLATE_NOOP("Field", "Plan"), &Trace::plan, Rules{.folded = true}}};
};

/// A contact between school owner, council, schools and project leader, and who took the initiative.
struct Contact {
    Id<Contact> id;
    QDate date;
    ContactKind kind = ContactKind::schoolToCouncil;
    QString subject;
    Id<Organisation> municipality;
    Id<Organisation> school;
    std::optional<ContactSide> initiativeBy;
    std::optional<AgentFunction> function;
    Id<Person> person;
    QString note;
    QString origin;
    bool isInvented = false;

    bool operator==(const Contact&) const = default;
};
template <>
struct Schema<Contact> {
    static constexpr auto table = "contact";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "contact");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "contacts");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "Contacts both ways, visits and everyday contact, and who took the initiative.");
    static constexpr auto title = "subject";
    static constexpr std::tuple fields{
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &Contact::date, required},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Contact::kind, required},
        Field{"subject", QT_TRANSLATE_NOOP("Field", "Subject"), &Contact::subject, required},
        Field{"municipality", QT_TRANSLATE_NOOP("Field", "Municipality"), &Contact::municipality},
        Field{"school", QT_TRANSLATE_NOOP("Field", "School"), &Contact::school},
        Field{"initiative_by", QT_TRANSLATE_NOOP("Field", "Initiative by"), &Contact::initiativeBy},
        Field{"function", QT_TRANSLATE_NOOP("Field", "Function"), &Contact::function,
              Rules{.help = QT_TRANSLATE_NOOP(
                        "Field", "What the project leader was here: driver, supporter, coordinator, "
                                 "facilitator, critical eye or competence partner")}},
        Field{"person", QT_TRANSLATE_NOOP("Field", "Person"), &Contact::person, loose},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Contact::note,
              Rules{.isLong = true, .folded = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Contact::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Contact::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
};

/// How a municipality was seen to fill its role, with the source. Never coloured, never ranked.
struct OwnerObservation {
    Id<OwnerObservation> id;
    Id<Organisation> municipality;
    When date;
    OwnerLevel level = OwnerLevel::informed;
    QString source;
    QString text;

    bool operator==(const OwnerObservation&) const = default;
};
template <>
struct Schema<OwnerObservation> {
    static constexpr auto table = "owner_observation";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "observation of the owner role");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "observations of the owner role");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind",
        "How a municipality was seen to fill its role, in words, with the source. It is never ranked.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"municipality", QT_TRANSLATE_NOOP("Field", "Municipality"), &OwnerObservation::municipality,
              required},
        Field{"date", QT_TRANSLATE_NOOP("Field", "When"), &OwnerObservation::date, required},
        Field{"level", QT_TRANSLATE_NOOP("Field", "Seen as"), &OwnerObservation::level, required},
        Field{"source", QT_TRANSLATE_NOOP("Field", "Source"), &OwnerObservation::source, required},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &OwnerObservation::text, Rules{.isLong = true}}};
};

/// Posts in a municipality's school administration in a year, and how many of them know school.
struct Capacity {
    Id<Capacity> id;
    Id<Organisation> municipality;
    std::optional<Period> year;
    std::optional<double> posts;
    std::optional<double> competentPosts;
    QString text;

    bool operator==(const Capacity&) const = default;
};
template <>
struct Schema<Capacity> {
    static constexpr auto table = "capacity";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "capacity");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "capacities");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "Posts and school competence in each municipality's administration, year by year.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"municipality", QT_TRANSLATE_NOOP("Field", "Municipality"), &Capacity::municipality, required},
        Field{"year", QT_TRANSLATE_NOOP("Field", "Year"), &Capacity::year, required},
        Field{"posts", QT_TRANSLATE_NOOP("Field", "Posts"), &Capacity::posts, Rules{.least = 0}},
        Field{"competent_posts", QT_TRANSLATE_NOOP("Field", "With school competence"),
              &Capacity::competentPosts, Rules{.least = 0}},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &Capacity::text, Rules{.isLong = true}}};
    static void rule(const Capacity&, const Language&, Problems&);
};

/// What the municipal council was told in a year, by the law in force on that day.
struct AnnualInformation {
    Id<AnnualInformation> id;
    Id<Organisation> municipality;
    std::optional<Period> year;
    QDate givenOn;
    QString body;
    bool learningEnvironment = false;
    bool learningResults = false;
    bool completion = false;
    QString note;

    bool operator==(const AnnualInformation&) const = default;
};
template <>
struct Schema<AnnualInformation> {
    static constexpr auto table = "annual_information";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "annual information");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "annual information reports");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "What each municipal council was told, by the law in force on the day: the state-of-schools "
                "report until 31 July 2024, information at least yearly from 1 August 2024.");
    static constexpr auto title = "body";
    static constexpr std::tuple fields{
        Field{"municipality", QT_TRANSLATE_NOOP("Field", "Municipality"), &AnnualInformation::municipality,
              required},
        Field{"year", QT_TRANSLATE_NOOP("Field", "Year"), &AnnualInformation::year, required},
        Field{"given_on", QT_TRANSLATE_NOOP("Field", "Given"), &AnnualInformation::givenOn},
        Field{"body", QT_TRANSLATE_NOOP("Field", "Given to"), &AnnualInformation::body},
        Field{"learning_environment", QT_TRANSLATE_NOOP("Field", "Learning environment"),
              &AnnualInformation::learningEnvironment},
        Field{"learning_results", QT_TRANSLATE_NOOP("Field", "Learning results"),
              &AnnualInformation::learningResults},
        Field{"completion", QT_TRANSLATE_NOOP("Field", "Completion"), &AnnualInformation::completion},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &AnnualInformation::note,
              Rules{.isLong = true, .folded = true}}};
    static void rule(const AnnualInformation&, const Language&, Problems&);
};

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> ownersKinds();

} // namespace samspel
