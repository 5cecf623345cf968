// SPDX-License-Identifier: MIT
#include "domain/loops.h"

#include "domain/kind.h"
#include "domain/language.h"
#include "domain/order.h"

#include <algorithm>
#include <vector>

namespace samspel {

// Takes away actors that hand on to nobody who is left, until none falls: what remains goes round.
bool goesRound(std::span<const LoopStep> steps) {
    std::vector<LoopStep> left(steps.begin(), steps.end());
    const auto leadsNowhere = [&](const LoopStep& step) {
        return std::none_of(left.begin(), left.end(),
                            [&](const LoopStep& next) { return next.actor == step.handsTo; });
    };
    for (auto dead = std::find_if(left.begin(), left.end(), leadsNowhere); dead != left.end();
         dead = std::find_if(left.begin(), left.end(), leadsNowhere)) {
        left.erase(dead);
    }
    return !left.empty();
}

bool goesRoundWithout(std::span<const LoopStep> steps, LoopActor taken) {
    std::vector<LoopStep> left;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(left),
                 [&](const LoopStep& step) { return step.actor != taken && step.handsTo != taken; });
    return goesRound(left);
}

std::span<const Kind* const> loopsKinds() {
    static const std::array<const Kind*, 2> kinds{&kindOf<LearningLoop>(), &kindOf<LoopStep>()};
    return kinds;
}

void Schema<LearningLoop>::rule(const LearningLoop& r, const Language& language, Problems& problems) {
    checkTimes(r.begins, r.ends, "ends", language, problems);
}

void Schema<LoopStep>::rule(const LoopStep& r, const Language& language, Problems& problems) {
    if (r.actor == r.handsTo) {
        complain(problems, "hands_to", language.say("Check", "A step hands on to another actor."));
    }
    if (r.closedOn.isValid() && r.evidence.isEmpty()) {
        remark(problems, "evidence", language.say("Check", "What shows that the step is closed?"));
    }
}

} // namespace samspel
