// SPDX-License-Identifier: MIT
// Learning loops between researcher, school owner, school and teacher.
#pragma once

#include "domain/field.h"
#include "domain/initiatives.h"
#include "domain/measures.h"
#include "domain/organisation.h"
#include "domain/problem.h"

namespace samspel {

enum class LoopActor { researcher, schoolOwner, school, teacher };
template <>
struct Choices<LoopActor> {
    static constexpr std::array all{Choice{"researcher", QT_TRANSLATE_NOOP("Choice", "Researcher")},
                                    Choice{"school_owner", QT_TRANSLATE_NOOP("Choice", "School owner")},
                                    Choice{"school", QT_TRANSLATE_NOOP("Choice", "School")},
                                    Choice{"teacher", QT_TRANSLATE_NOOP("Choice", "Teacher")}};
};

/// How learning goes round between researcher, school owner, school and teacher.
struct LearningLoop {
    Id<LearningLoop> id;
    QString title;
    QString purpose;
    Id<Initiative> initiative;
    Id<CommonTheme> theme;
    When begins;
    When ends;
    QString origin;
    bool isInvented = false;

    bool operator==(const LearningLoop&) const = default;
};
template <>
struct Schema<LearningLoop> {
    static constexpr auto table = "learning_loop";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "learning loop");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "learning loops");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "How learning goes round. A loop is whole when every actor has closed its step.");
    static constexpr auto title = "title";
    static constexpr std::tuple fields{
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), &LearningLoop::title, required},
        Field{"purpose", QT_TRANSLATE_NOOP("Field", "Purpose"), &LearningLoop::purpose,
              Rules{.isLong = true}},
        Field{"initiative", QT_TRANSLATE_NOOP("Field", "Initiative"), &LearningLoop::initiative},
        Field{"theme", QT_TRANSLATE_NOOP("Field", "Theme"), &LearningLoop::theme},
        Field{"begins", QT_TRANSLATE_NOOP("Field", "Begins"), &LearningLoop::begins},
        Field{"ends", QT_TRANSLATE_NOOP("Field", "Ends"), &LearningLoop::ends},
        Field{"origin", QT_TRANSLATE_NOOP("Field", "Source of the fact"), &LearningLoop::origin,
              Rules{.folded = true}},
        Field{"is_invented", QT_TRANSLATE_NOOP("Field", "Invented"), &LearningLoop::isInvented,
              Rules{.folded = true, .help = QT_TRANSLATE_NOOP("Field", "An example, not a fact")}}};
    static void rule(const LearningLoop&, const Language&, Problems&);
};

/// What one actor does in a loop before it hands on.
struct LoopStep {
    Id<LoopStep> id;
    Id<LearningLoop> loop;
    int position = 1;
    LoopActor actor = LoopActor::researcher;
    Id<Organisation> organisation;
    QString what;
    LoopActor handsTo = LoopActor::researcher;
    QDate due;
    QDate closedOn;
    QString evidence;

    bool operator==(const LoopStep&) const = default;
};
template <>
struct Schema<LoopStep> {
    static constexpr auto table = "loop_step";
    static constexpr auto singular = QT_TRANSLATE_NOOP("Kind", "step");
    static constexpr auto plural = QT_TRANSLATE_NOOP("Kind", "steps");
    static constexpr auto purpose = QT_TRANSLATE_NOOP(
        "Kind", "Who does what, and hands on to whom. A step is closed when its evidence is in.");
    static constexpr auto title = "what";
    static constexpr std::tuple fields{
        Field{"loop", QT_TRANSLATE_NOOP("Field", "Learning loop"), &LoopStep::loop, asPart},
        Field{"position", QT_TRANSLATE_NOOP("Field", "Order"), &LoopStep::position,
              Rules{.required = true, .least = 1, .most = 99}},
        Field{"actor", QT_TRANSLATE_NOOP("Field", "Actor"), &LoopStep::actor, required},
        Field{"organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), &LoopStep::organisation},
        Field{"what", QT_TRANSLATE_NOOP("Field", "What"), &LoopStep::what, required},
        Field{"hands_to", QT_TRANSLATE_NOOP("Field", "Hands on to"), &LoopStep::handsTo, required},
        Field{"due", QT_TRANSLATE_NOOP("Field", "Due"), &LoopStep::due},
        Field{"closed_on", QT_TRANSLATE_NOOP("Field", "Closed"), &LoopStep::closedOn},
        Field{"evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), &LoopStep::evidence,
              Rules{.isLong = true}}};
    static void rule(const LoopStep&, const Language&, Problems&);
};

/// Whether the steps lead from some actor by way of others back to it.
bool goesRound(std::span<const LoopStep> steps);
/// The same, when all that an actor does or is handed is taken away.
bool goesRoundWithout(std::span<const LoopStep> steps, LoopActor taken);

/// Kinds of this file, wholes before their parts.
std::span<const Kind* const> loopsKinds();

} // namespace samspel
