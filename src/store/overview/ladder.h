// SPDX-License-Identifier: MIT
#pragma once

#include "domain/leaders.h"
#include "store/attention/attention.h"

#include <array>
#include <vector>

namespace samspel {

class Ledger;

/// From an offer to shared practice. Each step holds all who have come that far by what the register says of
/// that step, so a step may hold somebody whom an earlier one lacks.
enum class LadderStep { offered, started, credits, tried, embedded, shared };
inline constexpr std::size_t ladderSteps = 6;

/// Whose ladder; what is left empty leaves nobody out.
struct LadderChoice {
    Id<Course> course{};
    Id<Organisation> municipality{}; ///< that the participant's school belonged to
};

/// The participants on each step, as attention's "leaders.ladder.…" finds them.
struct Ladder {
    std::array<std::vector<Concerned>, ladderSteps> steps;
    bool isKnown = false; ///< whether the register holds any participant at all

    const std::vector<Concerned>& on(LadderStep step) const { return steps[static_cast<std::size_t>(step)]; }
};

Ladder ladder(const Ledger& ledger, const LadderChoice& choice, QDate today, const Language& language);

/// The courses with participants, and the municipalities that these came from, by name.
struct LadderGround {
    std::vector<Id<Course>> courses;
    std::vector<Id<Organisation>> municipalities;
};
LadderGround ladderGround(const Ledger& ledger);

} // namespace samspel
