// SPDX-License-Identifier: MIT
// Plans in versions, and where the work went another way.
#pragma once

#include "domain/bodies.h"
#include "domain/field.h"
#include "domain/measures.h"
#include "domain/organisation.h"
#include "domain/problem.h"
#include "domain/programme.h"

namespace samspel {

enum class PlanKind { programmePlan, actionPlan, schoolPlan, economyPlan, kindergartenPlan, other };
template <>
struct Choices<PlanKind> {
    static constexpr std::array all{
        Choice{"programme_plan", QT_TRANSLATE_NOOP("Choice", "Programme plan")},
        Choice{"action_plan", QT_TRANSLATE_NOOP("Choice", "Action plan")},
        Choice{"school_plan", QT_TRANSLATE_NOOP("Choice", "Strategic school plan")},
        Choice{"economy_plan", QT_TRANSLATE_NOOP("Choice", "Economy plan")},
        Choice{"kindergarten_plan", QT_TRANSLATE_NOOP("Choice", "Kindergarten plan")},
        Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")}};
};

enum class DeviationKind { added, changed, delayed, dropped };
template <>
struct Choices<DeviationKind> {
    static constexpr std::array all{Choice{"added", QT_TRANSLATE_NOOP("Choice", "Added")},
                                    Choice{"changed", QT_TRANSLATE_NOOP("Choice", "Changed")},
                                    Choice{"delayed", QT_TRANSLATE_NOOP("Choice", "Delayed")},
                                    Choice{"dropped", QT_TRANSLATE_NOOP("Choice", "Dropped")}};
};

/// A plan of the programme or of a municipality; its content lies in its versions.
struct Plan {
    Id<Plan> id;
    QString title;
    PlanKind kind = PlanKind::programmePlan;
    Id<Programme> programme;
    Id<SubProgramme> subProgramme;
    Id<Organisation> organisation;
    QString note;
    QString origin;
    bool isInvented = false;

    bool operator==(const Plan&) const = default;
};
template <>
struct Schema<Plan> {
    static constexpr auto table = "plan";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "plan");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "plans");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "Plans and their versions. Where the work went another way, the reason stands.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Plan::title, required},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Plan::kind, required},
        Field{"programme", QT_TRANSLATE_NOOP("Field", "Programme"), &Plan::programme},
        Field{"sub_programme", QT_TRANSLATE_NOOP("Field", "Sub-programme"), &Plan::subProgramme},
        Field{"organisation", QT_TRANSLATE_NOOP("Field", "Whose plan"), &Plan::organisation},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), &Plan::note, Rules{.isLong = true, .folded = true}},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Plan::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Plan::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
};

/// A plan as it stood from one decision to the next.
struct PlanVersion {
    Id<PlanVersion> id;
    Id<Plan> plan;
    QString version;
    QDate date;
    Id<Decision> decision;
    QString text;

    bool operator==(const PlanVersion&) const = default;
};
template <>
struct Schema<PlanVersion> {
    static constexpr auto table = "plan_version";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "version");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "versions");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "The plan as it stood from one decision to the next.");
    static constexpr auto title = "version";
    static constexpr std::tuple fields{
        Field{"plan", QT_TRANSLATE_NOOP("Field", "Plan"), &PlanVersion::plan, asPart},
        Field{"version", QT_TRANSLATE_NOOP("Field", "Version"), &PlanVersion::version, required},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &PlanVersion::date},
        Field{"decision", QT_TRANSLATE_NOOP("Field", "Adopted by"), &PlanVersion::decision},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &PlanVersion::text, Rules{.isLong = true}}};
};

/// A line of a plan's version: what is to be reached, by which measure, by when.
struct PlanItem {
    Id<PlanItem> id;
    Id<PlanVersion> version;
    QString title;
    QString goal;
    Id<ProgrammeMeasure> measure;
    When due;
    std::optional<int> position;

    bool operator==(const PlanItem&) const = default;
};
template <>
struct Schema<PlanItem> {
    static constexpr auto table = "plan_item";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "item");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "items");
    static constexpr auto purpose = QT_TRANSLATE_NOOP("Kind", "What the plan says is to be done.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"version", QT_TRANSLATE_NOOP("Field", "Version"), &PlanItem::version, asPart},
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &PlanItem::title, required},
        Field{"goal", QT_TRANSLATE_NOOP("Field", "Goal"), &PlanItem::goal, Rules{.isLong = true}},
        Field{"measure", QT_TRANSLATE_NOOP("Field", "Measure"), &PlanItem::measure},
        Field{"due", QT_TRANSLATE_NOOP("Field", "Due"), &PlanItem::due},
        Field{"position", QT_TRANSLATE_NOOP("Field", "Order"), &PlanItem::position, Rules{.folded = true}}};
};

/// Where the work left its plan, and why. What was not planned is no failure: it is a branch of its own.
struct Deviation {
    Id<Deviation> id;
    Id<PlanVersion> version;
    QString what;
    DeviationKind kind = DeviationKind::added;
    QString reason;
    Id<PlanItem> item;
    QDate date;
    Id<Decision> decision;

    bool operator==(const Deviation&) const = default;
};
template <>
struct Schema<Deviation> {
    static constexpr auto table = "deviation";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "deviation");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "deviations");
    static constexpr auto purpose = QT_TRANSLATE_NOOP("Kind", "Where the work left the plan, and why.");
    static constexpr auto title = "what";
    static constexpr std::tuple fields{
        Field{"version", QT_TRANSLATE_NOOP("Field", "Version"), &Deviation::version, asPart},
        Field{"what", QT_TRANSLATE_NOOP("Field", "What"), &Deviation::what, required},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Deviation::kind, required},
        Field{"reason", QT_TRANSLATE_NOOP("Field", "Reason"), &Deviation::reason,
              Rules{.required = true, .isLong = true}},
        Field{"item", QT_TRANSLATE_NOOP("Field", "Item"), &Deviation::item,
              Rules{.onDelete = OnDelete::takeAlong}},
        Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), &Deviation::date},
        Field{"decision", QT_TRANSLATE_NOOP("Field", "Decision"), &Deviation::decision,
              Rules{.folded = true}}};
};

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> plansKinds();

} // namespace samspel
