// SPDX-License-Identifier: MIT
#include "domain/kindergartens.h"

#include "domain/kind.h"
#include "domain/order.h"

namespace samspel {

std::span<const Kind* const> kindergartensKinds() {
    static const std::array<const Kind*, 4> kinds{&kindOf<EarlyMeasure>(), &kindOf<OwnerSupport>(),
                                                  &kindOf<TransitionAgreement>(),
                                                  &kindOf<TransitionMeeting>()};
    return kinds;
}

void Schema<EarlyMeasure>::rule(const EarlyMeasure& r, const Language& language, Problems& problems) {
    checkTimes(r.begins, r.ends, "ends", language, problems);
}

void Schema<TransitionAgreement>::rule(const TransitionAgreement& r, const Language& language,
                                       Problems& problems) {
    checkDays(r.signedOn, r.due, "due", language, problems);
}

} // namespace samspel
