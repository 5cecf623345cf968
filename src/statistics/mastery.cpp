// SPDX-License-Identifier: MIT
#include "statistics/mastery.h"

#include "statistics/formulas/limits.h"
#include "statistics/mean.h"
#include "statistics/share.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace samspel::statistics {

namespace {

Permission usable(const MasteryCounts& levels) {
    const auto& counts = levels.counts;
    const bool negative = std::any_of(counts.begin(), counts.end(), [](int count) { return count < 0; });
    const auto pupils = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    if (counts.size() < 2 || negative || pupils == 0 || pupils > largestCount) {
        return Reason::OutOfRange;
    }
    return Allowed{};
}

} // namespace

Outcome<MasteryMean> masteryMean(const MasteryCounts& levels, double confidence) {
    if (const auto possible = usable(levels); !possible) {
        return possible.refusal();
    }
    MasteryMean result;
    double sum = 0;
    for (std::size_t level = 0; level < levels.counts.size(); ++level) {
        result.n += levels.counts[level];
        sum += static_cast<double>(level + 1) * levels.counts[level];
    }
    result.mean = sum / result.n;
    if (result.n < 2) {
        const Refusal tooFew{Reason::TooFewPupils, 2, result.n};
        result.sd = tooFew;
        result.se = tooFew;
        result.interval = tooFew;
        return result;
    }
    double squares = 0;
    for (std::size_t level = 0; level < levels.counts.size(); ++level) {
        squares += levels.counts[level] * std::pow(static_cast<double>(level + 1) - result.mean, 2);
    }
    const double sd = std::sqrt(squares / (result.n - 1));
    result.sd = sd;
    result.se = standardError(sd, result.n);
    const auto top = static_cast<double>(levels.counts.size());
    result.interval =
        studentInterval(result.mean, sd, result.n, confidence).then([top](const Interval& wide) {
            return Interval{std::max(1.0, wide.low), std::min(top, wide.high)};
        });
    return result;
}

Outcome<MasteryShare> masteryShare(const MasteryCounts& levels, int first, int last, double confidence) {
    if (const auto possible = usable(levels); !possible) {
        return possible.refusal();
    }
    if (first < 1 || last < first || last > static_cast<int>(levels.counts.size())) {
        return Reason::OutOfRange;
    }
    MasteryShare result;
    result.n = std::accumulate(levels.counts.begin(), levels.counts.end(), 0);
    result.count = std::accumulate(levels.counts.begin() + first - 1, levels.counts.begin() + last, 0);
    result.value = static_cast<double>(result.count) / result.n;
    return wilson(result.count, result.n, confidence).then([&result](const Interval& interval) {
        result.interval = interval;
        return result;
    });
}

Outcome<LevelDesign> levelDesign(std::span<const double> weights) {
    double all = 0;
    double sum = 0;
    for (std::size_t level = 0; level < weights.size(); ++level) {
        if (!(weights[level] >= 0 && weights[level] <= largestValue)) {
            return Reason::OutOfRange;
        }
        all += weights[level];
        sum += static_cast<double>(level + 1) * weights[level];
    }
    if (all < smallestSpread) {
        return Reason::OutOfRange;
    }
    LevelDesign result{sum / all, 0};
    for (std::size_t level = 0; level < weights.size(); ++level) {
        result.sd += weights[level] / all * std::pow(static_cast<double>(level + 1) - result.mean, 2);
    }
    result.sd = std::sqrt(result.sd);
    return result;
}

std::optional<double> nominalMasterySd(int levels) {
    constexpr std::array<double, 3> grade5{25, 50, 25};
    constexpr std::array<double, 5> grade8{10, 20, 40, 20, 10};
    if (levels == 3) {
        return levelDesign(grade5)->sd;
    }
    if (levels == 5) {
        return levelDesign(grade8)->sd;
    }
    return std::nullopt;
}

} // namespace samspel::statistics
