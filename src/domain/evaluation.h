// SPDX-License-Identifier: MIT
// Research questions, evidence, claims and what is recommended.
#pragma once

#include "domain/field.h"
#include "domain/indicator.h"
#include "domain/organisation.h"
#include "domain/problem.h"
#include "domain/programme.h"

namespace samspel {

enum class LogicKind { action, localResult, longTerm };
template <>
struct Choices<LogicKind> {
    static constexpr std::array all{Choice{"action", QT_TRANSLATE_NOOP("Choice", "Action")},
                                    Choice{"local_result", QT_TRANSLATE_NOOP("Choice", "Local result")},
                                    Choice{"long_term", QT_TRANSLATE_NOOP("Choice", "Long-term effect")}};
};

/// A study of the programme by others.
struct Evaluation {
    Id<Evaluation> id;
    QString title;
    Id<Programme> programme;
    Id<Organisation> doneBy;
    When begins;
    When ends;
    QString report;
    QString origin;
    bool isInvented = false;

    bool operator==(const Evaluation&) const = default;
};
template <>
struct Schema<Evaluation> {
    static constexpr auto table = "evaluation";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "evaluation");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "evaluations");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "Studies of the programme: questions, interviews, report.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &Evaluation::title, required},
        Field{"programme", QT_TRANSLATE_NOOP("Field", "Programme"), &Evaluation::programme},
        Field{"done_by", QT_TRANSLATE_NOOP("Field", "Done by"), &Evaluation::doneBy},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "Begins"), &Evaluation::begins},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends"), &Evaluation::ends},
        Field{"report", QT_TRANSLATE_NOOP("Field", "Report"), &Evaluation::report},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &Evaluation::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &Evaluation::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
    static void rule(const Evaluation&, const Language&, Problems&);
};

/// A question that an evaluation asks, perhaps under another.
struct ResearchQuestion {
    Id<ResearchQuestion> id;
    Id<Evaluation> evaluation;
    QString number;
    QString text;
    Id<ResearchQuestion> parent;
    std::optional<Quality> quality;

    bool operator==(const ResearchQuestion&) const = default;
};
template <>
struct Schema<ResearchQuestion> {
    static constexpr auto table = "research_question";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "research question");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "research questions");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "What the evaluation asks, each question with evidence for, against and unknown.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"evaluation", QT_TRANSLATE_NOOP("Field", "Evaluation"), &ResearchQuestion::evaluation, asPart},
        Field{"number", QT_TRANSLATE_NOOP("Field", "Number"), &ResearchQuestion::number, required},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Question"), &ResearchQuestion::text, required},
        Field{"parent", QT_TRANSLATE_NOOP("Field", "Under"), &ResearchQuestion::parent,
              Rules{.onDelete = OnDelete::takeAlong}},
        Field{"quality", QT_TRANSLATE_NOOP("Field", "Kind of quality"), &ResearchQuestion::quality}};
    static void rule(const ResearchQuestion&, const Language&, Problems&);
};

/// What the programme set out to reach.
struct Goal {
    Id<Goal> id;
    Id<Programme> programme;
    QString text;
    Id<SubProgramme> subProgramme;

    bool operator==(const Goal&) const = default;
};
template <>
struct Schema<Goal> {
    static constexpr auto table = "goal";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "goal");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "goals");
    static constexpr auto purpose =
        QT_TRANSLATE_NOOP("Kind", "What the programme set out to reach, for owners, leaders and networks.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"programme", QT_TRANSLATE_NOOP("Field", "Programme"), &Goal::programme, asPart},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Goal"), &Goal::text, required},
        Field{"sub_programme", QT_TRANSLATE_NOOP("Field", "Sub-programme"), &Goal::subProgramme}};
};

/// An action, a local result or a long-term effect in the programme's logic.
struct LogicStep {
    Id<LogicStep> id;
    Id<Programme> programme;
    LogicKind kind = LogicKind::action;
    QString text;
    bool isReconstructed = false;
    std::optional<int> position;

    bool operator==(const LogicStep&) const = default;
};
template <>
struct Schema<LogicStep> {
    static constexpr auto table = "logic_step";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "part of the programme logic");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "programme logic");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "From action to local result to long-term effect, with assumptions and rival explanations.");
    static constexpr auto title = "text";
    static constexpr std::tuple fields{
        Field{"programme", QT_TRANSLATE_NOOP("Field", "Programme"), &LogicStep::programme, asPart},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), &LogicStep::kind, required},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), &LogicStep::text, required},
        Field{"is_reconstructed", QT_TRANSLATE_NOOP("Field", "Reconstructed"), &LogicStep::isReconstructed,
              Rules{.help = QT_TRANSLATE_NOOP("Field", "The source picture is lost")}},
        Field{"position", QT_TRANSLATE_NOOP("Field", "Order"), &LogicStep::position, Rules{.folded = true}}};
};

/// That one part of the logic is thought to lead to another, on which assumption, and what else could explain
/// it.
struct LogicLink {
    Id<LogicLink> id;
    Id<LogicStep> fromStep;
    Id<LogicStep> toStep;
    QString assumption;
    QString rivals;
    bool isReconstructed = false;

    bool operator==(const LogicLink&) const = default;
};
template <>
struct Schema<LogicLink> {
    static constexpr auto table = "logic_link";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "link of the programme logic");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "links of the programme logic");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "What it is thought to lead to, on which assumption, and what else could explain it.");
    static constexpr auto title = "assumption";
    static constexpr std::tuple fields{
        Field{"from_step", QT_TRANSLATE_NOOP("Field", "From"), &LogicLink::fromStep, asPart},
        Field{"to_step", QT_TRANSLATE_NOOP("Field", "To"), &LogicLink::toStep, asPart},
        Field{"assumption", QT_TRANSLATE_NOOP("Field", "Assumption"), &LogicLink::assumption},
        Field{"rivals", QT_TRANSLATE_NOOP("Field", "Rival explanations"), &LogicLink::rivals,
              Rules{.isLong = true}},
        Field{"is_reconstructed", QT_TRANSLATE_NOOP("Field", "Reconstructed"), &LogicLink::isReconstructed}};
    static void rule(const LogicLink&, const Language&, Problems&);
};

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> evaluationKinds();

} // namespace samspel
