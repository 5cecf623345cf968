// SPDX-License-Identifier: MIT
#include "analysis/settling.h"

#include "statistics/mastery.h"
#include "statistics/mean.h"
#include "statistics/share.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace samspel::analysis {

namespace {

constexpr double perCent = 100;
constexpr int gradeOfThreeLevels = 5; // grades 8 and 9 have five

statistics::PointFacts factsOf(const Shown& shown, const Indicator& indicator, Audience audience) {
    const Figure& figure = shown.figure;
    statistics::PointFacts facts;
    if (!carriesValue(figure.status) || !figure.value) {
        facts.without = figure.status == Status::suppressed ? statistics::Reason::Suppressed
                                                            : statistics::Reason::NoValue;
    }
    facts.isUnreliable = figure.status == Status::lowReliability;
    if (figure.n) {
        facts.n = static_cast<int>(std::clamp<qint64>(*figure.n, 0, std::numeric_limits<int>::max()));
    }
    facts.threshold = audience == Audience::open ? indicator.threshold : 0;
    return facts;
}

std::optional<statistics::Reason> whyWithout(Withheld withheld) {
    switch (withheld) {
    case Withheld::no:
        return std::nullopt;
    case Withheld::coverageTooLow:
        return statistics::Reason::TooLowCoverage;
    case Withheld::coverageUnknown:
        return statistics::Reason::CoverageUnknown;
    case Withheld::weightUnknown:
        return statistics::Reason::WeightUnknown;
    case Withheld::countNotUnique:
        return statistics::Reason::CountNotUnique;
    case Withheld::countImpossible:
        return statistics::Reason::OutOfRange;
    case Withheld::belowThreshold:
    case Withheld::internalOnly:
        break;
    }
    return statistics::Reason::Suppressed; // whatever for, and never how many
}

} // namespace

Shown settled(const Shown& shown, const Indicator& indicator, Audience audience) {
    Shown made = shown;
    const bool isSmall = shown.figure.n && *shown.figure.n < indicator.threshold;
    if (audience == Audience::open && made.withheld == Withheld::no && carriesValue(shown.figure.status) &&
        isSmall) {
        made.withheld = Withheld::belowThreshold;
    }
    if (made.withheld == Withheld::belowThreshold) {
        made.figure.status = Status::suppressed;
    }
    return made;
}

statistics::Outcome<statistics::Look> look(const Shown& settled, const Indicator& indicator,
                                           Audience audience) {
    if (settled.withheld == Withheld::coverageTooLow) {
        return settled.coverage ? statistics::Refusal{statistics::Reason::TooLowCoverage,
                                                      statistics::least(statistics::Need::Coverage),
                                                      std::floor(perCent * *settled.coverage)}
                                : statistics::Refusal{statistics::Reason::TooLowCoverage, {}, {}};
    }
    if (const auto why = whyWithout(settled.withheld)) {
        return *why;
    }
    const auto look = statistics::point(factsOf(settled, indicator, audience));
    if (!look && look.reason() == statistics::Reason::TooFewPupils) {
        return statistics::Reason::Suppressed; // how many there are is what it is hidden for
    }
    return look;
}

statistics::Outcome<Uncertainty> uncertaintyOf(const Shown& settled, const Indicator& indicator,
                                               Audience audience, std::optional<double> standardError) {
    using statistics::Reason;
    if (const auto shown = look(settled, indicator, audience); !shown) {
        return shown.refusal();
    }
    if (indicator.measure == Measure::count) {
        return Reason::WrongMeasure;
    }
    const Figure& figure = settled.figure;
    const auto facts = factsOf(settled, indicator, audience);
    const bool isMean = indicator.measure == Measure::mean;
    if (const auto may = statistics::interval(facts, !isMean || standardError.has_value()); !may) {
        return may.refusal();
    }
    const double value = figure.value->value();
    if (isMean) {
        const double half = statistics::publishedFactor * *standardError;
        return Uncertainty{value - half, value + half, half, {}};
    }
    return countBehind(settled).then([&](int count) {
        return statistics::wilson(count, *facts.n).then([&](const statistics::Interval& found) {
            return Uncertainty{perCent * found.low, perCent * found.high, {}, count};
        });
    });
}

statistics::Outcome<int> countBehind(const Shown& settled) {
    const Figure& figure = settled.figure;
    if (!figure.n || !figure.value) {
        return statistics::Reason::WeightUnknown;
    }
    if (settled.count) {
        return *settled.count;
    }
    const qint64 most = std::numeric_limits<int>::max();
    return statistics::countFromPercentage(figure.value->value(), static_cast<int>(std::min(*figure.n, most)),
                                           figure.value->decimals);
}

std::optional<double> masterySpread(const Segment* segment, int grade) {
    if (segment == nullptr || segment->scale != QLatin1String("mean mastery level") || grade == 0) {
        return std::nullopt;
    }
    return statistics::nominalMasterySd(grade == gradeOfThreeLevels ? 3 : 5);
}

std::optional<double> standardErrorOf(const Shown& settled, const Indicator& indicator, int grade,
                                      const Segment* segment) {
    if (settled.standardError || indicator.measure != Measure::mean || !settled.figure.value) {
        return settled.standardError;
    }
    const auto spread = masterySpread(segment, grade);
    if (!spread || !settled.figure.n || *settled.figure.n < 1 ||
        *settled.figure.n > std::numeric_limits<int>::max()) {
        return std::nullopt;
    }
    const auto error = statistics::totalError({.pooledSd = spread}, static_cast<int>(*settled.figure.n),
                                              settled.figure.value->decimals);
    return error ? std::optional(error->total()) : std::nullopt;
}

} // namespace samspel::analysis
