// SPDX-License-Identifier: MIT
#include "domain/plans.h"

#include "domain/kind.h"

namespace samspel {

std::span<const Kind* const> plansKinds() {
    static const std::array<const Kind*, 4> kinds{&kindOf<Plan>(), &kindOf<PlanVersion>(),
                                                  &kindOf<PlanItem>(), &kindOf<Deviation>()};
    return kinds;
}

} // namespace samspel
