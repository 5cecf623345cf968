// SPDX-License-Identifier: MIT
#include "statistics/xmr.h"

#include "statistics/formulas/distributions.h"
#include "statistics/formulas/moments.h"
#include "statistics/formulas/xmr.h"
#include "statistics/gate.h"

#include <algorithm>
#include <cmath>

namespace samspel::statistics {

namespace {

constexpr std::size_t longRun = 7;

int sideOf(double value, double centre) { return (value > centre) - (value < centre); }

/// Marks each place that lies in some stretch of `length` places for which `holds(first)` is true.
template <typename Holds>
std::vector<bool> inStretch(std::size_t count, std::size_t length, Holds holds) {
    std::vector<bool> marked(count, false);
    for (std::size_t first = 0; first + length <= count; ++first) {
        if (holds(first)) {
            std::fill_n(marked.begin() + static_cast<std::ptrdiff_t>(first), length, true);
        }
    }
    return marked;
}

} // namespace

Xmr xmr(std::span<const double> values, Screening screening) {
    assert(values.size() >= 2);
    std::vector<double> ranges;
    for (std::size_t index = 1; index < values.size(); ++index) {
        ranges.push_back(std::abs(values[index] - values[index - 1]));
    }
    Xmr result{moments(values).mean, moments(ranges).mean, 0};
    if (screening == Screening::LargeRanges && result.movingRange > 0) {
        std::erase_if(ranges,
                      [limit = rangeFactor * result.movingRange](double range) { return range >= limit; });
        result.movingRange = moments(ranges).mean;
    }
    result.upperRange = rangeFactor * result.movingRange;
    return result;
}

Runs runs(std::span<const double> values, double centre) {
    Runs result;
    int side = 0;
    int length = 0;
    for (const double value : values) {
        const int here = sideOf(value, centre);
        if (here == 0) {
            continue;
        }
        ++result.useful;
        result.crossings += side != 0 && here != side;
        length = here == side ? length + 1 : 1;
        side = here;
        result.longest = std::max(result.longest, length);
    }
    if (result.useful > 0) {
        result.longestExpected = static_cast<int>(std::lround(std::log2(result.useful))) + 3;
        result.crossingsExpected = static_cast<int>(binomialQuantile(0.05, result.useful - 1, 0.5));
    }
    return result;
}

std::vector<Signal> signals(std::span<const double> values, const Xmr& limits) {
    const std::size_t count = values.size();
    const Interval natural = limits.natural();
    const Interval near = limits.near();
    std::vector<int> side;
    std::vector<bool> close;
    for (const double value : values) {
        side.push_back(sideOf(value, limits.mean));
        close.push_back(natural.contains(value) && !near.contains(value));
    }
    const auto oneSided = [&side](std::size_t first, std::size_t length) {
        const auto from = side.begin() + static_cast<std::ptrdiff_t>(first);
        return *from != 0 && std::all_of(from, from + static_cast<std::ptrdiff_t>(length),
                                         [from](int other) { return other == *from; });
    };
    const auto steps = [&values](std::size_t first, int direction) {
        for (std::size_t step = first + 1; step < first + longRun; ++step) {
            if (sideOf(values[step], values[step - 1]) != direction) {
                return false;
            }
        }
        return true;
    };
    const auto trend =
        inStretch(count, longRun, [&](std::size_t first) { return steps(first, 1) || steps(first, -1); });
    const auto pair = inStretch(count, 3, [&](std::size_t first) {
        return oneSided(first, 3) && close[first] + close[first + 1] + close[first + 2] >= 2;
    });
    const auto shift = inStretch(count, longRun, [&](std::size_t first) { return oneSided(first, longRun); });

    // Where a rise meets a fall the year belongs to what comes after it.
    const auto rises = [&](std::size_t index) {
        const bool onward = index + 1 < count && trend[index + 1];
        return onward ? values[index + 1] > values[index] : values[index] > values[index - 1];
    };
    std::vector<Signal> result(count, Signal::None);
    for (std::size_t index = 0; index < count; ++index) {
        const bool above = side[index] > 0;
        if (!natural.contains(values[index])) {
            result[index] = above ? Signal::AboveLimit : Signal::BelowLimit;
        } else if (trend[index]) {
            result[index] = rises(index) ? Signal::Rising : Signal::Falling;
        } else if (pair[index] && close[index]) {
            result[index] = above ? Signal::TwoOfThreeAbove : Signal::TwoOfThreeBelow;
        } else if (shift[index]) {
            result[index] = above ? Signal::SevenAbove : Signal::SevenBelow;
        }
    }
    return result;
}

Outcome<ProcessLimits> processLimits(const Series& series) {
    const auto years = static_cast<double>(series.size());
    if (const auto enough = ask(Need::XmrYears, years); !enough) {
        return enough.refusal();
    }
    const bool locked = static_cast<bool>(ask(Need::XmrLockedYears, years));
    const std::vector<double> values = series.values();
    const std::span<const double> base =
        locked ? std::span(values).first(static_cast<std::size_t>(least(Need::XmrLockedYears)))
               : std::span(values);
    const Xmr limits = xmr(base);
    ProcessLimits result;
    result.mean = limits.mean;
    result.movingRange = limits.movingRange;
    result.natural = limits.natural();
    result.near = limits.near();
    result.upperRange = limits.upperRange;
    result.provisional = !locked;
    result.runs = runs(values, limits.mean);
    const std::vector<Signal> found = signals(values, limits);
    for (std::size_t index = 0; index < series.size(); ++index) {
        result.years.push_back({series[index].basis.period, values[index], found[index]});
    }
    return result;
}

} // namespace samspel::statistics
