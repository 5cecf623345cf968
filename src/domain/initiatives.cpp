// SPDX-License-Identifier: MIT
#include "domain/initiatives.h"

#include "domain/kind.h"
#include "domain/language.h"
#include "domain/order.h"

namespace samspel {

std::span<const Kind* const> initiativesKinds() {
    static const std::array<const Kind*, 5> kinds{&kindOf<Initiative>(), &kindOf<InitiativeStage>(),
                                                  &kindOf<Consent>(), &kindOf<Seminar>(), &kindOf<Output>()};
    return kinds;
}

void Schema<Initiative>::rule(const Initiative& r, const Language& language, Problems& problems) {
    checkTimes(r.begins, r.ends, "ends", language, problems);
    if (!r.forResearch && !r.forDevelopment) {
        remark(problems, "for_research",
               language.say("Check", "Is it for research, for development or for both?"));
    }
}

} // namespace samspel
