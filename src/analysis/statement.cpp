// SPDX-License-Identifier: MIT
#include "analysis/statement.h"

#include <algorithm>
#include <cassert>

namespace samspel::analysis {

bool Facts::has(std::string_view name) const {
    return std::any_of(numbers.begin(), numbers.end(), [name](const Number& n) { return n.name == name; });
}

const Number& Facts::at(std::string_view name) const {
    const auto found =
        std::find_if(numbers.begin(), numbers.end(), [name](const Number& n) { return n.name == name; });
    assert(found != numbers.end());
    return *found;
}

std::string_view name(Topic topic) {
    switch (topic) {
    case Topic::Interval:
        return "interval";
    case Topic::Swing:
        return "swing";
    case Topic::Pool:
        return "threeYears";
    case Topic::Band:
        return "chanceBand";
    case Topic::Direction:
        return "direction";
    case Topic::SlopeRange:
        return "slopeRange";
    case Topic::ProcessLimits:
        return "processLimits";
    case Topic::Gap:
        return "gap";
    case Topic::ShareDifference:
        return "shareDifference";
    case Topic::Distance:
        return "distance";
    case Topic::GapChange:
        return "gapChange";
    case Topic::Placebo:
        return "placebo";
    case Topic::Rank:
        return "rank";
    case Topic::Funnel:
        return "funnel";
    case Topic::Shrinkage:
        return "shrinkage";
    }
    return {};
}

std::string_view name(Finding finding) {
    switch (finding) {
    case Finding::None:
        return {};
    case Finding::WithinChance:
        return "withinChance";
    case Finding::BeyondChance:
        return "beyondChance";
    case Finding::Rising:
        return "rising";
    case Finding::Falling:
        return "falling";
    case Finding::Provisional:
        return "provisional";
    case Finding::Locked:
        return "locked";
    case Finding::Ordinary:
        return "ordinary";
    case Finding::Unusual:
        return "unusual";
    case Finding::VeryUnusual:
        return "veryUnusual";
    case Finding::Undecided:
        return "undecided";
    }
    return {};
}

} // namespace samspel::analysis
