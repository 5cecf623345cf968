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

bool carriesValue(Status status) {
    return status != Status::Suppressed && status != Status::CannotExist && status != Status::NotPublished &&
           status != Status::Missing;
}

std::optional<Status> statusOf(char letter) {
    switch (static_cast<Status>(letter)) {
    case Status::Normal:
    case Status::FirstOfSegment:
    case Status::DefinitionDiffers:
    case Status::Estimated:
    case Status::Provisional:
    case Status::Suppressed:
    case Status::CannotExist:
    case Status::NotPublished:
    case Status::Missing:
    case Status::SpecialEvent:
    case Status::LowReliability:
    case Status::IncludedElsewhere:
    case Status::IncludesAnother:
    case Status::TypedIn:
        return static_cast<Status>(letter);
    }
    return std::nullopt;
}

Outcome<Look> point(const PointFacts& facts) {
    if (facts.status == Status::Suppressed) {
        return Reason::Suppressed;
    }
    if (!carriesValue(facts.status)) {
        return Reason::NoValue;
    }
    if (!facts.n) {
        return facts.status == Status::LowReliability ? Look::Hollow : Look::Solid;
    }
    if (*facts.n < facts.threshold) {
        return Refusal{Reason::TooFewPupils, facts.threshold, *facts.n};
    }
    const bool solid = facts.status != Status::LowReliability && ask(Need::SolidPoint, *facts.n);
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
