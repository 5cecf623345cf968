// SPDX-License-Identifier: MIT
// What a programme does: measures, activities and the themes that bind them.
#pragma once

#include "domain/field.h"
#include "domain/indicator.h"
#include "domain/organisation.h"
#include "domain/people.h"
#include "domain/problem.h"
#include "domain/programme.h"

namespace samspel {

enum class MeasureState { planned, underWay, done, stopped };
template <>
struct Choices<MeasureState> {
    static constexpr std::array all{Choice{"planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
                                    Choice{"under_way", QT_TRANSLATE_NOOP("Choice", "Under way")},
                                    Choice{"done", QT_TRANSLATE_NOOP("Choice", "Done")},
                                    Choice{"stopped", QT_TRANSLATE_NOOP("Choice", "Stopped")}};
};

enum class ActivityKind { conference, visit, training, developmentWork, information, meetingPlace, other };
template <>
struct Choices<ActivityKind> {
    static constexpr std::array all{
        Choice{"conference", QT_TRANSLATE_NOOP("Choice", "Conference")},
        Choice{"visit", QT_TRANSLATE_NOOP("Choice", "Visit")},
        Choice{"training", QT_TRANSLATE_NOOP("Choice", "Training")},
        Choice{"development_work", QT_TRANSLATE_NOOP("Choice", "Development work")},
        Choice{"information", QT_TRANSLATE_NOOP("Choice", "Information")},
        Choice{"meeting_place", QT_TRANSLATE_NOOP("Choice", "Meeting place")},
        Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
};

/// What binds sub-programmes across, as entrepreneurship binds all.
struct CommonTheme {
    Id<CommonTheme> id;
    QString name;
    QString aim;

    bool operator==(const CommonTheme&) const = default;
};
template <>
struct Schema<CommonTheme> {
    static constexpr auto table = "theme";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "theme");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "themes");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Themes that go across the sub-programmes. Any record can carry one.");
    static constexpr auto title = "name";
    static constexpr std::tuple fields{
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &CommonTheme::name, required},
        Field{"aim", QT_TRANSLATE_NOOP("Field", "Aim"), &CommonTheme::aim, Rules{.isLong = true}}};
};

/// That a record belongs to a theme.
struct ThemeTag {
    Id<ThemeTag> id;
    Id<CommonTheme> theme;
    Link about;
    QString note;

    bool operator==(const ThemeTag&) const = default;
};
template <>
struct Schema<ThemeTag> {
    static constexpr auto table = "theme_tag";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "theme mark");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "theme marks");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "What belongs to the theme: owners' meetings, courses, gatherings, activities.");
    static constexpr auto title = "note";
    static constexpr std::tuple fields{
        Field{"theme", QT_TRANSLATE_NOOP("Field", "Theme"), &ThemeTag::theme, asPart},
        Field{"about", QT_TRANSLATE_NOOP("Field", "Concerns"), &ThemeTag::about, required},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &ThemeTag::note}};
};

/// Something that a sub-programme sets out to do, or came to do without a plan.
struct ProgrammeMeasure {
    Id<ProgrammeMeasure> id;
    Id<SubProgramme> subProgramme;
    QString name;
    MeasureState state = MeasureState::planned;
    QString aim;
    std::optional<Quality> quality;
    bool isUnplanned = false;
    QString reason;
    Id<Person> responsible;
    When begins;
    When ends;
    Id<Organisation> ownerAfter;
    std::optional<int> position;
    QString origin;
    bool isInvented = false;

    bool operator==(const ProgrammeMeasure&) const = default;
};
template <>
struct Schema<ProgrammeMeasure> {
    static constexpr auto table = "measure";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "measure");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "measures");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "What each sub-programme does. What was not planned stands beside what was.");
    static constexpr auto title = "name";
    static constexpr std::tuple fields{
        Field{"sub_programme", QT_TRANSLATE_NOOP("Field", "Sub-programme"), &ProgrammeMeasure::subProgramme,
              asPart},
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), &ProgrammeMeasure::name, required},
        Field{"state", QT_TRANSLATE_NOOP("Field", "State"), &ProgrammeMeasure::state, required},
        Field{"aim", QT_TRANSLATE_NOOP("Field", "Aim"), &ProgrammeMeasure::aim, Rules{.isLong = true}},
        Field{"quality", QT_TRANSLATE_NOOP("Field", "Kind of quality"), &ProgrammeMeasure::quality},
        Field{"is_unplanned", QT_TRANSLATE_NOOP("Field", "Was not planned"), &ProgrammeMeasure::isUnplanned},
        Field{"reason", QT_TRANSLATE_NOOP("Field", "Why it came or changed"), &ProgrammeMeasure::reason,
              Rules{.isLong = true, .folded = true}},
        Field{"responsible", QT_TRANSLATE_NOOP("Field", "Responsible"), &ProgrammeMeasure::responsible,
              loose},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "Begins"), &ProgrammeMeasure::begins},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends"), &ProgrammeMeasure::ends},
        Field{"owner_after", QT_TRANSLATE_NOOP("Field", "Owner after the programme"),
              &ProgrammeMeasure::ownerAfter,
              Rules{.folded = true,
                    .help = QT_TRANSLATE_NOOP("Field", "Who carries it on when the programme has ended")}},
        Field{"position", QT_TRANSLATE_NOOP("Field", "Order"), &ProgrammeMeasure::position,
              Rules{.folded = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &ProgrammeMeasure::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &ProgrammeMeasure::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
    static void rule(const ProgrammeMeasure&, const Language&, Problems&);
};

/// Something that was held or done under a measure.
struct Activity {
    Id<Activity> id;
    Id<ProgrammeMeasure> measure;
    QString title;
    ActivityKind kind = ActivityKind::conference;
    Id<SubProgramme> subProgramme;
    When date;
    QString place;
    Id<Organisation> organisation;
    Approximate participants;
    bool isUnplanned = false;
    QString note;
    QString origin;
    bool isInvented = false;

    bool operator==(const Activity&) const = default;
};
template <>
struct Schema<Activity> {
    static constexpr auto table = "activity";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "activity");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "activities");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "What was held or done, planned or not: conferences, visits, training, development work.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"measure", QT_TRANSLATE_NOOP("Field", "Measure"), &Activity::measure,
              Rules{.onDelete = OnDelete::takeAlong}},
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Activity::title, required},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Activity::kind, required},
        Field{"sub_programme", QT_TRANSLATE_NOOP("Field", "Sub-programme"), &Activity::subProgramme,
              Rules{.folded = true}},
        Field{"date", QT_TRANSLATE_NOOP("Field", "When"), &Activity::date},
        Field{"place", QT_TRANSLATE_NOOP("Field", "Place"), &Activity::place},
        Field{"organisation", QT_TRANSLATE_NOOP("Field", "Held by"), &Activity::organisation},
        Field{"participants", QT_TRANSLATE_NOOP("Field", "Participants"), &Activity::participants,
              Rules{.help = QT_TRANSLATE_NOOP("Field", "As well as it is known: 52, “just over 50”, 30–40")}},
        Field{"is_unplanned", QT_TRANSLATE_NOOP("Field", "Was not planned"), &Activity::isUnplanned,
              Rules{.folded = true}},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Activity::note,
              Rules{.isLong = true, .folded = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Activity::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Activity::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
};

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> measuresKinds();

} // namespace samspel
