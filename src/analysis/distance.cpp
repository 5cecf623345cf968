// SPDX-License-Identifier: MIT
#include "analysis/distance.h"

#include "analysis/material.h"
#include "statistics/gap.h"
#include "statistics/mean.h"

namespace samspel::analysis {

using statistics::Outcome;
using statistics::Reason;

namespace {

// All pupils vary more than those of one unit, for units differ. The nation's own U says by how much, unless
// its rounding leaves it open: 0,1 of 56 000 pupils is any SD from 6 to 18.
Outcome<double> spreadOfAll(const Usable& nation, const Outcome<double>& spread) {
    constexpr double mostOff = 0.05; // of the SD, either way
    if (nation.n && nation.uncertainty) {
        const auto sd = statistics::sdFromUncertainty(*nation.uncertainty, *nation.n);
        const auto range =
            statistics::sdRangeFromUncertainty(*nation.uncertainty, *nation.n, nation.uncertaintyDecimals);
        if (sd && range && *sd > 0 && range->width() <= 2 * mostOff * *sd) {
            return *sd;
        }
    }
    return spread;
}

// Where they lie needs no error of either; one that is not known is left out.
statistics::Estimate placeOf(const Usable& figure) {
    return {figure.basis, figure.value, figure.se ? *figure.se : 0.0};
}

} // namespace

Outcome<FromNation> distanceOf(const Material& material, const Outcome<double>& spread,
                               const Usable& figure) {
    if (material.measure() != Measure::mean) {
        return notFor(material.measure());
    }
    const Usable* nation = findSame(material.nation, figure);
    if (nation == nullptr) {
        return Reason::NoCommonYears;
    }
    return spreadOfAll(*nation, spread).then([&](double sd) {
        return statistics::distance(placeOf(figure), placeOf(*nation), sd)
            .then([&](const statistics::Distance& found) {
                FromNation made{.inSd = found.inSd, .half = {}, .sd = sd};
                if (figure.se) {
                    made.half = statistics::publishedFactor * found.se;
                }
                return made;
            });
    });
}

std::vector<std::vector<Outcome<FromNation>>> distances(const Question& question,
                                                        std::span<const Series* const> units) {
    Material material(question);
    std::vector<std::vector<Outcome<FromNation>>> all;
    for (const Series* unit : units) {
        std::vector<Outcome<FromNation>>& own = all.emplace_back();
        for (const Shown& shown : unit->figures) {
            own.push_back(material.read(shown).then([&](const Usable& figure) {
                return distanceOf(material, material.spreadFor(shown, figure), figure);
            }));
        }
    }
    return all;
}

} // namespace samspel::analysis
