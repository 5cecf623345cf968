// SPDX-License-Identifier: MIT
#include "statistics/gate.h"

namespace samspel::statistics {

std::string_view name(Need need) {
    constexpr std::array<std::string_view, requirements.size()> names{
        "point",        "solidPoint",  "ownSpread",  "poolPupils",    "poolYears",    "bandYears",
        "bandExpected", "funnelUnits", "slopeYears", "slopeInterval", "processYears", "processYearsLocked",
        "yearsBefore",  "yearsAfter",  "donors",     "coverage",      "compareUnits"};
    return names[static_cast<std::size_t>(need)];
}

Permission ask(Need need, double has) {
    const Requirement& row = requirement(need);
    if (!(has >= row.least)) {
        return Refusal{row.reason, row.least, has};
    }
    return Allowed{};
}

Outcome<Look> point(const PointFacts& facts) {
    if (facts.without) {
        return *facts.without;
    }
    if (!facts.n) {
        return facts.isUnreliable ? Look::Hollow : Look::Solid;
    }
    if (*facts.n < facts.threshold) {
        return Refusal{Reason::TooFewPupils, facts.threshold, *facts.n};
    }
    const bool solid = !facts.isUnreliable && ask(Need::SolidPoint, *facts.n);
    return solid ? Look::Solid : Look::Hollow;
}

Permission line(const PointFacts& from, const PointFacts& to, int step) {
    for (const PointFacts* end : {&from, &to}) {
        if (const auto shown = point(*end); !shown) {
            return shown.refusal();
        }
    }
    if (const auto same = sameScale(from.basis, to.basis); !same) {
        return same;
    }
    if (to.basis.period - from.basis.period != step) {
        return Reason::NotConsecutive;
    }
    return Allowed{};
}

Permission interval(const PointFacts& facts, bool spreadKnown) {
    if (const auto shown = point(facts); !shown) {
        return shown.refusal();
    }
    if (!facts.n) {
        return Reason::WeightUnknown;
    }
    if (!spreadKnown) {
        return Reason::SpreadUnknown;
    }
    return Allowed{};
}

} // namespace samspel::statistics
