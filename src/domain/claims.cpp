// SPDX-License-Identifier: MIT
#include "domain/claims.h"

#include "domain/kind.h"
#include "domain/language.h"
#include "domain/order.h"

namespace samspel {

std::span<const Kind* const> claimsKinds() {
    static const std::array<const Kind*, 4> kinds{&kindOf<Claim>(), &kindOf<ClaimUse>(), &kindOf<Finding>(),
                                                  &kindOf<Recommendation>()};
    return kinds;
}

void Schema<Finding>::rule(const Finding& r, const Language& language, Problems& problems) {
    if (r.id.isKept() && r.counterpart == r.id) {
        complain(problems, "counterpart", language.say("Check", "Nothing stands against itself."));
    }
}

} // namespace samspel
