// SPDX-License-Identifier: MIT
#pragma once

#include "store/settle.h"

#include <functional>

namespace samspel {

/// One member's figure of one period; none when the member is there and no figure of it is in the register.
struct Share {
    Id<Organisation> unit;
    QString name; ///< as a reader is told of it
    std::optional<Shown> shown;
};

/// What else the register knows of a member in the grade and year of a figure; asked only where it is needed.
struct Beside {
    /// How many pupils it has.
    std::function<std::optional<qint64>(Id<Organisation>)> pupils;
    /// Which part of them took part, 0–1.
    std::function<std::optional<double>(Id<Organisation>)> participation;
    /// How many pupils a share of it is, where somebody published that as well.
    std::function<std::optional<qint64>(Id<Organisation>)> number;
};

/// The members' counts added. A sum that lacks a member is another thing than the region, and the difference
/// would tell the member; so there is no sum then.
Shown joinCounts(Period period, const std::vector<Share>& shares, Version version);

/// The members' means weighted by participants: M = Σnm/Σn (docs/numbers.md, Joining units). A member whose n
/// nobody knows weighs as its pupils × participation, and where one of them is unknown there is no figure; a
/// hidden member is left out, and then the others must have 80 % of the pupils.
Shown joinMeans(Period period, const std::vector<Share>& shares, const Indicator& indicator, Version version,
                const Beside& beside);

/// The members' shares on the counts behind them: Σcount/Σn. A member whose percentage fits several counts,
/// or none, or whose n nobody knows, leaves no figure, and is named as the obstacle; hidden members are as
/// with means.
Shown joinShares(Period period, const std::vector<Share>& shares, const Indicator& indicator, Version version,
                 const Beside& beside);

} // namespace samspel
