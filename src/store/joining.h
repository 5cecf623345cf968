// SPDX-License-Identifier: MIT
#pragma once

#include "store/settle.h"

#include <functional>

namespace samspel {

/// One member's figure of one period; none when the member is there and no figure of it is in the register.
struct Share {
    Id<Organisation> unit;
    std::optional<Shown> shown;
};

/// How many pupils a unit has in the grade and year of a figure, where the register knows.
using Pupils = std::function<std::optional<qint64>(Id<Organisation>)>;

/// The members' counts added. A sum that lacks a member is another thing than the region, and the difference
/// would tell the member; so there is no sum then.
Shown joinCounts(Period period, const std::vector<Share>& shares, Version version);

/// The members' means weighted by participants: M = Σnm/Σn (docs/numbers.md, Joining units). A member whose n
/// nobody knows weighs as its pupils; a hidden member is left out, and then the others must have 80 % of the
/// pupils.
Shown joinMeans(Period period, const std::vector<Share>& shares, const Indicator& indicator, Version version,
                const Pupils& pupils);

} // namespace samspel
