// SPDX-License-Identifier: MIT
// Better school and kindergarten leaders: courses and the ladder to practice.
#pragma once

#include "domain/field.h"
#include "domain/organisation.h"
#include "domain/people.h"
#include "domain/problem.h"
#include "domain/programme.h"

namespace samspel {

enum class CourseAudience { schoolLeaders, kindergartenLeaders, teachers, others };
template <>
struct Choices<CourseAudience> {
    static constexpr std::array all{
        Choice{"school_leaders", QT_TRANSLATE_NOOP("Choice", "School leaders")},
        Choice{"kindergarten_leaders", QT_TRANSLATE_NOOP("Choice", "Kindergarten leaders")},
        Choice{"teachers", QT_TRANSLATE_NOOP("Choice", "Teachers")},
        Choice{"others", QT_TRANSLATE_NOOP("Choice", "Others")}};
};

enum class PracticeStepKind { tried, embedded, shared };
template <>
struct Choices<PracticeStepKind> {
    static constexpr std::array all{Choice{"tried", QT_TRANSLATE_NOOP("Choice", "Tried")},
                                    Choice{"embedded", QT_TRANSLATE_NOOP("Choice", "Embedded")},
                                    Choice{"shared", QT_TRANSLATE_NOOP("Choice", "Shared")}};
};

enum class PracticeOutcome { newPractice, confirmedPractice, asBefore };
template <>
struct Choices<PracticeOutcome> {
    static constexpr std::array all{
        Choice{"new_practice", QT_TRANSLATE_NOOP("Choice", "New practice")},
        Choice{"confirmed_practice", QT_TRANSLATE_NOOP("Choice", "Confirmed practice")},
        Choice{"as_before", QT_TRANSLATE_NOOP("Choice", "As before")}};
};

/// A course with credits, and who was offered it.
struct Course {
    Id<Course> id;
    QString title;
    Id<Organisation> provider;
    CourseAudience audience = CourseAudience::schoolLeaders;
    bool isTailored = false;
    std::optional<double> credits;
    QString cohort;
    Id<SubProgramme> subProgramme;
    When begins;
    When ends;
    bool everyoneOffered = false;
    Approximate participants;
    QString themes;
    std::optional<Money> cost;
    QString origin;
    bool isInvented = false;

    bool operator==(const Course&) const = default;
};
template <>
struct Schema<Course> {
    static constexpr auto table = "course";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "course");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "courses");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "Further education: who was offered it, who took part, what became of it in practice.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Course::title, required},
        Field{"provider", QT_TRANSLATE_NOOP("Field", "Provider"), &Course::provider},
        Field{"audience", QT_TRANSLATE_NOOP("Field", "For"), &Course::audience, required},
        Field{"is_tailored", QT_TRANSLATE_NOOP("Field", "Made for the programme"), &Course::isTailored},
        Field{"credits", QT_TRANSLATE_NOOP("Field", "Credits"), &Course::credits, Rules{.least = 0}},
        Field{"cohort", QT_TRANSLATE_NOOP("Field", "Cohort"), &Course::cohort},
        Field{"sub_programme", QT_TRANSLATE_NOOP("Field", "Sub-programme"), &Course::subProgramme},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "Begins"), &Course::begins},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends"), &Course::ends},
        Field{"everyone_offered", QT_TRANSLATE_NOOP("Field", "Everyone was offered it"),
              &Course::everyoneOffered},
        Field{"participants", QT_TRANSLATE_NOOP("Field", "Took part, as told"), &Course::participants,
              Rules{.help = QT_TRANSLATE_NOOP("Field", "As well as it is known: 52, “just over 50”")}},
        Field{"themes", QT_TRANSLATE_NOOP("Field", "Themes"), &Course::themes, Rules{.isLong = true}},
        Field{"cost", QT_TRANSLATE_NOOP("Field", "Cost"), &Course::cost, Rules{.least = 0}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Course::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Course::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
    static void rule(const Course&, const Language&, Problems&);
};

/// A day or more when a course met.
struct CourseGathering {
    Id<CourseGathering> id;
    Id<Course> course;
    QDate date;
    QTime starts;
    QString place;
    QString theme;
    std::optional<double> hours;

    bool operator==(const CourseGathering&) const = default;
};
template <>
struct Schema<CourseGathering> {
    static constexpr auto table = "course_gathering";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "course gathering");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "course gatherings");
    static constexpr auto purpose = QT_TRANSLATE_NOOP("Kind", "When and where the course met.");
    static constexpr auto title = "theme";
    static constexpr std::tuple fields{
        Field{"course", QT_TRANSLATE_NOOP("Field", "Course"), &CourseGathering::course, asPart},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &CourseGathering::date, required},
        Field{"starts", QT_TRANSLATE_NOOP("Field", "Starts"), &CourseGathering::starts,
              Rules{.folded = true}},
        Field{"place", QT_TRANSLATE_NOOP("Field", "Place"), &CourseGathering::place},
        Field{"theme", QT_TRANSLATE_NOOP("Field", "Theme"), &CourseGathering::theme},
        Field{"hours", QT_TRANSLATE_NOOP("Field", "Hours"), &CourseGathering::hours, Rules{.least = 0}}};
};

/// One leader's way through a course: offered, accepted, started, completed, credits.
struct Enrolment {
    Id<Enrolment> id;
    Id<Course> course;
    Id<Person> person;
    Id<Organisation> school;
    When offeredOn;
    When acceptedOn;
    When startedOn;
    When completedOn;
    std::optional<double> credits;
    When creditedOn;
    QString project;
    QString note;

    bool operator==(const Enrolment&) const = default;
};
template <>
struct Schema<Enrolment> {
    static constexpr auto table = "enrolment";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "participant");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "participants");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind",
        "Each leader's way: offered, accepted, started, completed, credits, then tried, embedded, shared.");
    static constexpr auto title = "project";
    static constexpr std::tuple fields{
        Field{"course", QT_TRANSLATE_NOOP("Field", "Course"), &Enrolment::course, asPart},
        Field{"person", QT_TRANSLATE_NOOP("Field", "Person"), &Enrolment::person, loose},
        Field{"school", QT_TRANSLATE_NOOP("Field", "School"), &Enrolment::school,
              Rules{.help = QT_TRANSLATE_NOOP("Field", "Where the person led then")}},
        Field{"offered_on", QT_TRANSLATE_NOOP("Field", "Offered"), &Enrolment::offeredOn},
        Field{"accepted_on", QT_TRANSLATE_NOOP("Field", "Accepted"), &Enrolment::acceptedOn},
        Field{"started_on", QT_TRANSLATE_NOOP("Field", "Started"), &Enrolment::startedOn},
        Field{"completed_on", QT_TRANSLATE_NOOP("Field", "Completed"), &Enrolment::completedOn},
        Field{"credits", QT_TRANSLATE_NOOP("Field", "Credits"), &Enrolment::credits, Rules{.least = 0}},
        Field{"credited_on", QT_TRANSLATE_NOOP("Field", "Credits given"), &Enrolment::creditedOn},
        Field{"project", QT_TRANSLATE_NOOP("Field", "Development project"), &Enrolment::project,
              Rules{.help = QT_TRANSLATE_NOOP("Field", "In one's own school")}},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Enrolment::note, Rules{.folded = true}}};
    static void rule(const Enrolment&, const Language&, Problems&);
};

/// That what was learnt was tried, embedded or shared, with evidence.
struct PracticeStep {
    Id<PracticeStep> id;
    Id<Enrolment> enrolment;
    PracticeStepKind step = PracticeStepKind::tried;
    When date;
    QString evidence;
    std::optional<PracticeOutcome> outcome;

    bool operator==(const PracticeStep&) const = default;
};
template <>
struct Schema<PracticeStep> {
    static constexpr auto table = "practice_step";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "step into practice");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "steps into practice");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "What became of it in one's own school: tried, embedded, shared, each with its evidence.");
    static constexpr auto title = "evidence";
    static constexpr std::tuple fields{
        Field{"enrolment", QT_TRANSLATE_NOOP("Field", "Participant"), &PracticeStep::enrolment, asPart},
        Field{"step", QT_TRANSLATE_NOOP("Field", "Step"), &PracticeStep::step, required},
        Field{"date", QT_TRANSLATE_NOOP("Field", "When"), &PracticeStep::date},
        Field{"evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), &PracticeStep::evidence, required},
        Field{"outcome", QT_TRANSLATE_NOOP("Field", "Outcome"), &PracticeStep::outcome}};
};

/// Help that was offered to somebody who has the licence and is not hunting yet.
struct HelpOffer {
    Id<HelpOffer> id;
    Id<Enrolment> enrolment;
    QDate date;
    QString what;
    Id<Person> offeredBy;

    bool operator==(const HelpOffer&) const = default;
};
template <>
struct Schema<HelpOffer> {
    static constexpr auto table = "help_offer";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "offer of help");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "offers of help");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Help that was offered on the way to practice.");
    static constexpr auto title = "what";
    static constexpr std::tuple fields{
        Field{"enrolment", QT_TRANSLATE_NOOP("Field", "Participant"), &HelpOffer::enrolment, asPart},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &HelpOffer::date},
        Field{"what", QT_TRANSLATE_NOOP("Field", "What"), &HelpOffer::what, required},
        Field{"offered_by", QT_TRANSLATE_NOOP("Field", "Offered by"), &HelpOffer::offeredBy, loose}};
};

/// What participants said of a course, with how many were asked and answered.
struct CourseFeedback {
    Id<CourseFeedback> id;
    Id<Course> course;
    When date;
    std::optional<int> asked;
    std::optional<int> answered;
    std::optional<double> usefulness;
    QString text;

    bool operator==(const CourseFeedback&) const = default;
};
template <>
struct Schema<CourseFeedback> {
    static constexpr auto table = "course_feedback";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "feedback");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "feedback");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "What participants said, with how many were asked and how many answered.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"course", QT_TRANSLATE_NOOP("Field", "Course"), &CourseFeedback::course, asPart},
        Field{"date", QT_TRANSLATE_NOOP("Field", "When"), &CourseFeedback::date},
        Field{"asked", QT_TRANSLATE_NOOP("Field", "Asked"), &CourseFeedback::asked, Rules{.least = 0}},
        Field{"answered", QT_TRANSLATE_NOOP("Field", "Answered"), &CourseFeedback::answered,
              Rules{.least = 0}},
        Field{"usefulness", QT_TRANSLATE_NOOP("Field", "Usefulness, mean"), &CourseFeedback::usefulness,
              Rules{.least = 0, .most = 100}},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &CourseFeedback::text}};
    static void rule(const CourseFeedback&, const Language&, Problems&);
};

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> leadersKinds();

} // namespace samspel
