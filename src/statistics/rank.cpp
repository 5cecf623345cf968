// SPDX-License-Identifier: MIT
#include "statistics/rank.h"

#include "statistics/formulas/adjust.h"
#include "statistics/formulas/distributions.h"
#include "statistics/gate.h"
#include "statistics/interval.h"

#include <cmath>

namespace samspel::statistics {

Outcome<std::vector<RankRange>> rankRanges(std::span<const Estimate> units, Correction correction) {
    if (const auto enough = ask(Need::CompareUnits, static_cast<double>(units.size())); !enough) {
        return enough.refusal();
    }
    if (const auto together = comparable(units); !together) {
        return together.refusal();
    }
    const auto count = static_cast<int>(units.size());
    std::vector<RankRange> result;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        std::vector<double> apart;
        std::vector<double> p;
        for (std::size_t other = 0; other < units.size(); ++other) {
            if (other != unit) {
                apart.push_back(units[other].value - units[unit].value);
                p.push_back(normalBothTails(apart.back() / std::hypot(units[unit].se, units[other].se)));
            }
        }
        if (correction == Correction::Holm) {
            p = holm(p);
        }
        RankRange range{1, 1, count, count};
        for (std::size_t index = 0; index < apart.size(); ++index) {
            const bool clear = p[index] < 1 - usual;
            range.place += apart[index] > 0;
            range.best += clear && apart[index] > 0;
            range.worst -= clear && apart[index] < 0;
        }
        result.push_back(range);
    }
    return result;
}

} // namespace samspel::statistics
