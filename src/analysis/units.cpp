// SPDX-License-Identifier: MIT
// What may be said of a unit among the units of its kind, in one year.
#include "analysis/material.h"
#include "statistics/funnel.h"
#include "statistics/rank.h"
#include "statistics/shrinkage.h"

#include <algorithm>

namespace samspel::analysis {

using statistics::Need;
using statistics::Outcome;
using statistics::Reason;

namespace {

constexpr double perCent = 100;

/// The unit's own figure first, then those of the others of the same year and scale; who lacks what is needed
/// is left out.
template <class Made, class Of>
Outcome<std::vector<Made>> together(const Material& material, const Usable& figure, Of of) {
    const auto own = of(figure);
    if (!own) {
        return own.refusal();
    }
    std::vector<Made> all{*own};
    for (const Donor& peer : material.peers) {
        if (const Usable* other = findSame(peer.figures, figure)) {
            if (const auto made = of(*other)) {
                all.push_back(*made);
            }
        }
    }
    return all;
}

Outcome<std::vector<statistics::Estimate>> estimates(const Material& material, const Usable& figure) {
    return together<statistics::Estimate>(
        material, figure, [](const Usable& one) -> Outcome<statistics::Estimate> {
            auto made = one.estimate();
            // A unit without any spread cannot be compared.
            return made && made->se <= 0 ? Outcome<statistics::Estimate>(Reason::SpreadUnknown) : made;
        });
}

/// Those whose percentage is one count alone.
Outcome<std::vector<statistics::Share>> sharesOf(const Material& material, const Usable& figure) {
    return together<statistics::Share>(material, figure, [](const Usable& one) { return one.share(); });
}

Outcome<Facts> rankOf(const Material& material, const Usable& figure) {
    const auto ranked = [](const auto& units) {
        return statistics::rankRange(units, 0).then([](const statistics::RankRange& found) {
            return Facts{{{"place", static_cast<double>(found.place)},
                          {"best", static_cast<double>(found.best)},
                          {"worst", static_cast<double>(found.worst)},
                          {"units", static_cast<double>(found.units)}}};
        });
    };
    return material.measure() == Measure::share ? sharesOf(material, figure).then(ranked)
                                                : estimates(material, figure).then(ranked);
}

Outcome<Facts> factsOf(const statistics::Funnel& funnel, double scale, int decimals) {
    const statistics::FunnelUnit& own = funnel.units.front();
    const Finding finding = own.place == statistics::Place::Within    ? Finding::WithinChance
                            : own.place == statistics::Place::Unusual ? Finding::Unusual
                                                                      : Finding::VeryUnusual;
    return Facts{{{"value", scale * own.value, decimals},
                  {"target", scale * funnel.target, decimals},
                  {"low", scale * own.usual.low, decimals},
                  {"high", scale * own.usual.high, decimals},
                  {"lowNearlyCertain", scale * own.nearlyCertain.low, decimals},
                  {"highNearlyCertain", scale * own.nearlyCertain.high, decimals},
                  {"phi", funnel.phi, 2},
                  {"units", static_cast<double>(funnel.units.size())}},
                 finding};
}

/// The nation's figure of that year; without one that of all units together: their mean by their pupils, or
/// the share that their counts make.
Outcome<double> targetOf(const Material& material, const Usable& figure) {
    if (const Usable* nation = findSame(material.nation, figure)) {
        return nation->value;
    }
    if (material.measure() == Measure::share) {
        return sharesOf(material, figure)
            .then([](const std::vector<statistics::Share>& units) { return statistics::poolShares(units); })
            .then([](const statistics::Share& all) { return perCent * all.value(); });
    }
    double sum = figure.n.value_or(0) * figure.value;
    double persons = figure.n.value_or(0);
    for (const Donor& peer : material.peers) {
        if (const Usable* other = findSame(peer.figures, figure); other != nullptr && other->n) {
            sum += *other->n * other->value;
            persons += *other->n;
        }
    }
    if (persons <= 0) {
        return Reason::WeightUnknown;
    }
    return sum / persons;
}

Outcome<Facts> funnelOf(const Material& material, const Usable& figure) {
    const int decimals = std::max(1, figure.decimals);
    return targetOf(material, figure).then([&](double target) -> Outcome<Facts> {
        if (material.measure() == Measure::share) {
            return sharesOf(material, figure).then([&](const std::vector<statistics::Share>& units) {
                return statistics::funnel(units, target / perCent).then([](const statistics::Funnel& found) {
                    return factsOf(found, perCent, 1);
                });
            });
        }
        return estimates(material, figure).then([&](const std::vector<statistics::Estimate>& units) {
            return statistics::funnel(units, target).then([&](const statistics::Funnel& found) {
                return factsOf(found, 1, decimals);
            });
        });
    });
}

Outcome<Facts> shrunkenOf(const Material& material, const Usable& figure) {
    return estimates(material, figure).then([&](const std::vector<statistics::Estimate>& units) {
        return statistics::shrink(units).then([&](const statistics::Shrinkage& found) {
            return Facts{{{"value", found.units.front().value, std::max(1, figure.decimals)},
                          {"reliability", perCent * found.units.front().reliability, 0},
                          {"mean", found.mean, std::max(1, figure.decimals)},
                          {"units", static_cast<double>(found.units.size())}}};
        });
    });
}

} // namespace

void sayUnits(const Material& material, std::vector<Statement>& said) {
    if (material.question.series.unit.kind == OrganisationKind::nation) {
        return; // there is nobody to set it beside
    }
    const auto say = [&](Topic topic, bool isNewestOnly, bool isForShares, auto outcomeOf) {
        for (const Stretch& stretch : material.stretches) {
            for (const Usable& figure : stretch.figures) {
                if (isNewestOnly && &figure != &stretch.figures.back()) {
                    continue;
                }
                Statement made = material.about(topic, stretch, figure.period);
                made.against = Against::Units;
                const bool isMade = material.measure() == Measure::mean ||
                                    (isForShares && material.measure() == Measure::share);
                made.outcome =
                    isMade ? outcomeOf(material, figure) : Outcome<Facts>(notFor(material.measure()));
                said.push_back(std::move(made));
            }
        }
    };
    say(Topic::Rank, false, true, rankOf);
    say(Topic::Funnel, false, true, funnelOf);
    say(Topic::Shrinkage, true, false, shrunkenOf);
}

} // namespace samspel::analysis
