// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"

namespace samspel {

class Ledger;

/// Which units are set side by side.
struct RankChoice {
    QString indicator; ///< code
    OrganisationKind kind = OrganisationKind::municipality;
    Breakdown breakdown{};
    std::optional<Period> from{};
    std::optional<Period> to{};
    Version version = Version::published;
    Audience audience = Audience::open;
};

/// One unit's figure in a period, as it may be shown.
struct Ranked {
    Id<Organisation> unit;
    QString number;
    QString name;
    Shown shown;
};

/// The units of one period: the largest value first, equal ones by number, then those without a value. What
/// place each has is a range (statistics/rank.h), for figures are uncertain.
struct Ranking {
    Period period = Period::calendarYear(2000);
    std::vector<Ranked> units;
};

/// Every unit of a kind that has a figure, in the order of periods; all of one moment. Only what was
/// published for a unit itself: nothing is joined from parts or predecessors. Empty when the register does
/// not know the indicator, or has no figures of it.
std::vector<Ranking> rankings(const Ledger& ledger, const RankChoice& choice);

} // namespace samspel
