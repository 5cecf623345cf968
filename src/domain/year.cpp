// SPDX-License-Identifier: MIT
#include "domain/year.h"

#include "domain/kind.h"
#include "domain/language.h"
#include "domain/order.h"

namespace samspel {

std::span<const Kind* const> yearKinds() {
    static const std::array<const Kind*, 3> kinds{&kindOf<CalendarEntry>(), &kindOf<Review>(),
                                                  &kindOf<ReviewAnswer>()};
    return kinds;
}

void Schema<CalendarEntry>::rule(const CalendarEntry& r, const Language& language, Problems& problems) {
    if (r.date.isValid() && r.ends.isValid() && r.ends < r.date) {
        complain(problems, "ends", language.say("Check", "The end has to come after the beginning."));
    }
}

} // namespace samspel
