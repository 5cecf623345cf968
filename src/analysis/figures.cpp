// SPDX-License-Identifier: MIT
// What may be said of single figures.
#include "analysis/material.h"
#include "analysis/settling.h"
#include "statistics/mean.h"

#include <algorithm>

namespace samspel::analysis {

using statistics::Outcome;
using statistics::Reason;
using statistics::Refusal;

namespace {

constexpr double perCent = 100;

int halfDecimals(const Usable& figure) { return std::max(1, figure.decimals); }

Outcome<Facts> intervalOf(const Material& material, const Usable& figure) {
    if (material.measure() == Measure::count) {
        return Reason::WrongMeasure;
    }
    if (material.measure() == Measure::mean) {
        return figure.se.then([&](double error) {
            const double half = statistics::publishedFactor * error;
            const int decimals = halfDecimals(figure);
            return Facts{{{"value", figure.value, figure.decimals},
                          {"halfWidth", half, decimals},
                          {"low", figure.value - half, decimals},
                          {"high", figure.value + half, decimals},
                          {"n", static_cast<double>(figure.n.value_or(0))}}};
        });
    }
    return figure.share().then([&](const statistics::Share& share) {
        return statistics::wilson(share.count, share.n).then([&](const statistics::Interval& found) {
            return material.withCount(Facts{{{"value", figure.value, figure.decimals},
                                             {"low", perCent * found.low, 1},
                                             {"high", perCent * found.high, 1},
                                             {"n", static_cast<double>(share.n)}}},
                                      share.count);
        });
    });
}

void sayIntervals(const Material& material, std::vector<Statement>& said) {
    for (const Given& given : material.own) {
        Statement made =
            material.about(Topic::Interval,
                           {.segment = given.segment, .version = given.version, .figures = {}}, given.period);
        made.outcome = given.figure.then([&](const Usable& figure) { return intervalOf(material, figure); });
        said.push_back(std::move(made));
    }
}

void saySwing(const Material& material, const Stretch& stretch, std::vector<Statement>& said) {
    if (stretch.figures.empty()) {
        return;
    }
    const Usable& newest = stretch.figures.back();
    Statement made = material.about(Topic::Swing, stretch, newest.period);
    // Of a share and a count the error is the reason why there is none.
    made.outcome = newest.se.then([&](double error) {
        return Facts{{{"halfWidth", statistics::publishedFactor * error, halfDecimals(newest)},
                      {"n", static_cast<double>(newest.n.value_or(0))}}};
    });
    said.push_back(std::move(made));
}

} // namespace

void sayFigures(const Material& material, std::vector<Statement>& said) {
    sayIntervals(material, said);
    for (const Stretch& stretch : material.stretches) {
        saySwing(material, stretch, said);
    }
}

} // namespace samspel::analysis
