// SPDX-License-Identifier: MIT
#include "domain/people.h"

#include "domain/kind.h"
#include "domain/order.h"

namespace samspel {

std::span<const Kind* const> peopleKinds() {
    static const std::array<const Kind*, 3> kinds{&kindOf<Person>(), &kindOf<Role>(),
                                                  &kindOf<OrganisationName>()};
    return kinds;
}

void Schema<Role>::rule(const Role& r, const Language& language, Problems& problems) {
    checkDays(r.validFrom, r.validTo, "valid_to", language, problems);
}

void Schema<OrganisationName>::rule(const OrganisationName& r, const Language& language, Problems& problems) {
    checkDays(r.validFrom, r.validTo, "valid_to", language, problems);
}

} // namespace samspel
