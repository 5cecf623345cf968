// SPDX-License-Identifier: MIT
#include "domain/measures.h"

#include "domain/kind.h"
#include "domain/language.h"
#include "domain/order.h"

namespace samspel {

std::span<const Kind* const> measuresKinds() {
    static const std::array<const Kind*, 4> kinds{&kindOf<CommonTheme>(), &kindOf<ThemeTag>(),
                                                  &kindOf<ProgrammeMeasure>(), &kindOf<Activity>()};
    return kinds;
}

void Schema<ProgrammeMeasure>::rule(const ProgrammeMeasure& r, const Language& language, Problems& problems) {
    checkTimes(r.begins, r.ends, "ends", language, problems);
    if (r.isUnplanned && r.reason.isEmpty()) {
        remark(problems, "reason", language.say("Check", "It was not planned: tell why it came."));
    }
}

} // namespace samspel
