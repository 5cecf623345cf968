// SPDX-License-Identifier: MIT
#pragma once

#include "domain/loops.h"

#include <vector>

namespace samspel {

class Ledger;

/// A learning loop with its steps, and what holds it together.
struct LoopPlan {
    LearningLoop loop;
    std::vector<LoopStep> steps; ///< by their order

    /// Actors that do a step or are handed one, in the order researcher, school owner, school, teacher.
    std::vector<LoopActor> actors() const;
    bool goesRound() const { return samspel::goesRound(steps); }
    /// Whether it goes round and would not without the actor. A loop that does not go round has nothing to
    /// break.
    bool breaksWithout(LoopActor actor) const { return goesRound() && !goesRoundWithout(steps, actor); }
};

/// All loops, by title in Norwegian order.
std::vector<LoopPlan> loopPlans(const Ledger& ledger);

} // namespace samspel
