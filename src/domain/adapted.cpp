// SPDX-License-Identifier: MIT
#include "domain/adapted.h"

#include "domain/kind.h"
#include "domain/order.h"

namespace samspel {

std::span<const Kind* const> adaptedKinds() {
    static const std::array<const Kind*, 1> kinds{&kindOf<AdaptedMeasure>()};
    return kinds;
}

void Schema<AdaptedMeasure>::rule(const AdaptedMeasure& r, const Language& language, Problems& problems) {
    checkTimes(r.begins, r.ends, "ends", language, problems);
}

} // namespace samspel
