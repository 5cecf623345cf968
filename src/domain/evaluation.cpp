// SPDX-License-Identifier: MIT
#include "domain/evaluation.h"

#include "domain/kind.h"
#include "domain/language.h"
#include "domain/order.h"

namespace samspel {

std::span<const Kind* const> evaluationKinds() {
    static const std::array<const Kind*, 5> kinds{&kindOf<Evaluation>(), &kindOf<ResearchQuestion>(),
                                                  &kindOf<Goal>(), &kindOf<LogicStep>(),
                                                  &kindOf<LogicLink>()};
    return kinds;
}

void Schema<Evaluation>::rule(const Evaluation& r, const Language& language, Problems& problems) {
    checkTimes(r.begins, r.ends, "ends", language, problems);
}

void Schema<ResearchQuestion>::rule(const ResearchQuestion& r, const Language& language, Problems& problems) {
    if (r.id.isKept() && r.parent == r.id) {
        complain(problems, "parent", language.say("Check", "Nothing belongs to itself."));
    }
}

void Schema<LogicLink>::rule(const LogicLink& r, const Language& language, Problems& problems) {
    if (r.fromStep.isKept() && r.fromStep == r.toStep) {
        complain(problems, "to_step", language.say("Check", "Nothing leads to itself."));
    }
}

} // namespace samspel
