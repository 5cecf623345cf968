// SPDX-License-Identifier: MIT
#include "statistics/rank.h"

#include "statistics/formulas/adjust.h"
#include "statistics/formulas/distributions.h"
#include "statistics/formulas/newcombe.h"
#include "statistics/gate.h"
#include "statistics/interval.h"

#include <cmath>

namespace samspel::statistics {

namespace {

Permission mayRank(std::span<const Estimate> units) {
    const auto enough = ask(Need::CompareUnits, static_cast<double>(units.size()));
    return enough ? comparable(units) : enough;
}

RankRange rangeOf(const std::vector<double>& apart, std::vector<double> p, Correction correction) {
    const auto count = static_cast<int>(apart.size()) + 1;
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
    return range;
}

RankRange rangeOf(std::span<const Estimate> units, std::size_t unit, Correction correction) {
    std::vector<double> apart;
    std::vector<double> p;
    for (std::size_t other = 0; other < units.size(); ++other) {
        if (other != unit) {
            apart.push_back(units[other].value - units[unit].value);
            p.push_back(normalBothTails(apart.back() / std::hypot(units[unit].se, units[other].se)));
        }
    }
    return rangeOf(apart, std::move(p), correction);
}

} // namespace

Outcome<std::vector<RankRange>> rankRanges(std::span<const Estimate> units, Correction correction) {
    if (const auto may = mayRank(units); !may) {
        return may.refusal();
    }
    std::vector<RankRange> result;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        result.push_back(rangeOf(units, unit, correction));
    }
    return result;
}

Outcome<RankRange> rankRange(std::span<const Estimate> units, std::size_t which, Correction correction) {
    if (const auto may = mayRank(units); !may) {
        return may.refusal();
    }
    if (which >= units.size()) {
        return Reason::OutOfRange;
    }
    return rangeOf(units, which, correction);
}

Outcome<RankRange> rankRange(std::span<const Share> units, std::size_t which, Correction correction) {
    if (const auto enough = ask(Need::CompareUnits, static_cast<double>(units.size())); !enough) {
        return enough.refusal();
    }
    if (which >= units.size()) {
        return Reason::OutOfRange;
    }
    std::vector<double> apart;
    std::vector<double> p;
    for (std::size_t other = 0; other < units.size(); ++other) {
        if (other == which) {
            continue;
        }
        const auto difference = newcombe(units[other], units[which]);
        if (!difference) {
            return difference.refusal();
        }
        apart.push_back(difference->value);
        // What is not clear by itself is none the clearer among others, whatever its p.
        p.push_back(difference->clear() ? newcombeBothTails(units[other], units[which]) : 1);
    }
    return rangeOf(apart, std::move(p), correction);
}

} // namespace samspel::statistics
