// SPDX-License-Identifier: MIT
#include "domain/entrepreneurship.h"

#include "domain/kind.h"
#include "domain/order.h"

namespace samspel {

std::span<const Kind* const> entrepreneurshipKinds() {
    static const std::array<const Kind*, 3> kinds{&kindOf<EnterpriseActivity>(), &kindOf<StageObservation>(),
                                                  &kindOf<PartnerLink>()};
    return kinds;
}

void Schema<EnterpriseActivity>::rule(const EnterpriseActivity& r, const Language& language,
                                      Problems& problems) {
    checkTimes(r.begins, r.ends, "ends", language, problems);
}

void Schema<PartnerLink>::rule(const PartnerLink& r, const Language& language, Problems& problems) {
    checkTimes(r.begins, r.ends, "ends", language, problems);
}

} // namespace samspel
