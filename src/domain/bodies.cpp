// SPDX-License-Identifier: MIT
#include "domain/bodies.h"

#include "domain/kind.h"
#include "domain/language.h"
#include "domain/order.h"

namespace samspel {

std::span<const Kind* const> bodiesKinds() {
    static const std::array<const Kind*, 6> kinds{&kindOf<Body>(),       &kindOf<Seat>(),
                                                  &kindOf<SeatTerm>(),   &kindOf<Meeting>(),
                                                  &kindOf<Attendance>(), &kindOf<Decision>()};
    return kinds;
}

void Schema<SeatTerm>::rule(const SeatTerm& r, const Language& language, Problems& problems) {
    checkDays(r.validFrom, r.validTo, "valid_to", language, problems);
}

void Schema<Body>::rule(const Body& r, const Language& language, Problems& problems) {
    if (r.id.isKept() && r.parent == r.id) {
        complain(problems, "parent", language.say("Check", "Nothing belongs to itself."));
    }
    checkTimes(r.begins, r.ends, "ends", language, problems);
}

void Schema<Meeting>::rule(const Meeting& r, const Language& language, Problems& problems) {
    if (r.starts.isValid() && r.ends.isValid() && r.ends <= r.starts) {
        complain(problems, "ends", language.say("Check", "The end has to come after the beginning."));
    }
}

void Schema<Decision>::rule(const Decision& r, const Language& language, Problems& problems) {
    if (r.kind == DecisionKind::founding && !r.organisation.isKept()) {
        complain(problems, "organisation",
                 language.say("Check", "Choose the municipality whose founding decision it is."));
    }
}

} // namespace samspel
