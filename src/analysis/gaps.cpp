// SPDX-License-Identifier: MIT
// What may be said of a unit against the nation and its county, in one year.
#include "analysis/material.h"
#include "statistics/gap.h"

#include <algorithm>

namespace samspel::analysis {

using statistics::Outcome;
using statistics::Reason;

namespace {

constexpr double perCent = 100;

struct Reference {
    Against against{};
    const Series* series;
    const std::vector<Usable>* figures;
};

std::vector<Reference> referencesOf(const Material& material) {
    std::vector<Reference> all;
    if (material.question.nation != nullptr) {
        all.push_back({Against::Nation, material.question.nation, &material.nation});
    }
    if (material.question.county != nullptr) {
        all.push_back({Against::County, material.question.county, &material.county});
    }
    return all;
}

Outcome<Facts> gapOf(const Usable& figure, const Usable& other) {
    const auto one = figure.estimate();
    const auto reference = other.estimate();
    if (!one || !reference) {
        return one ? reference.refusal() : one.refusal();
    }
    return statistics::gap(*one, *reference).then([&](const statistics::Gap& found) {
        const int decimals = std::max(figure.decimals, other.decimals);
        return Facts{{{"gap", found.value, decimals},
                      {"low", found.interval.low, std::max(1, decimals)},
                      {"high", found.interval.high, std::max(1, decimals)}},
                     found.clear() ? Finding::BeyondChance : Finding::WithinChance};
    });
}

Outcome<Facts> differenceOf(const Usable& figure, const Usable& other) {
    const auto one = figure.share();
    const auto reference = other.share();
    if (!one || !reference) {
        return one ? reference.refusal() : one.refusal();
    }
    return statistics::newcombe(*one, *reference).then([&](const statistics::ShareDifference& found) {
        return Facts{{{"difference", perCent * found.value, 1},
                      {"low", perCent * found.interval.low, 1},
                      {"high", perCent * found.interval.high, 1}},
                     found.clear() ? Finding::BeyondChance : Finding::WithinChance};
    });
}

void sayReference(const Material& material, const Reference& reference, std::vector<Statement>& said) {
    const bool isShare = material.measure() == Measure::share;
    for (const Stretch& stretch : material.stretches) {
        for (const Usable& figure : stretch.figures) {
            Statement made =
                material.about(isShare ? Topic::ShareDifference : Topic::Gap, stretch, figure.period);
            made.against = reference.against;
            made.reference = reference.against == Against::County ? reference.series->unit.name : QString();
            const Usable* other = findSame(*reference.figures, figure);
            made.outcome = material.measure() == Measure::count ? Outcome<Facts>(Reason::WrongMeasure)
                           : other == nullptr                   ? Outcome<Facts>(Reason::NoCommonYears)
                           : isShare                            ? differenceOf(figure, *other)
                                                                : gapOf(figure, *other);
            said.push_back(std::move(made));
        }
    }
}

} // namespace

void sayGaps(const Material& material, std::vector<Statement>& said) {
    for (const Reference& reference : referencesOf(material)) {
        sayReference(material, reference, said);
    }
    if (material.question.nation == nullptr) {
        return;
    }
    for (const Stretch& stretch : material.stretches) {
        for (const Usable& figure : stretch.figures) {
            Statement made = material.about(Topic::Distance, stretch, figure.period);
            made.against = Against::Nation;
            made.outcome = distanceOf(material, stretch.spread, figure).then([](const FromNation& found) {
                return Facts{{{"distance", found.inSd, 2}}};
            });
            said.push_back(std::move(made));
        }
    }
}

} // namespace samspel::analysis
