// SPDX-License-Identifier: MIT
#include "statistics/trend.h"

#include "statistics/formulas/kendall.h"
#include "statistics/formulas/theilsen.h"
#include "statistics/gate.h"

namespace samspel::statistics {

namespace {

Outcome<SlopeRange> rangeOf(const TheilSen& line, const Series& series) {
    const bool countable = series.size() <= static_cast<std::size_t>(longestExact);
    const auto found = countable ? exactInterval(line, series) : normalInterval(line, series);
    return found.then([&series](const SenInterval& slopes) {
        return SlopeRange{slopes.interval, slopes.confidence, static_cast<int>(series.size())};
    });
}

} // namespace

Outcome<SlopeRange> slopeRange(const Series& series) {
    if (const auto enough = ask(Need::SlopeYears, static_cast<double>(series.size())); !enough) {
        return enough.refusal();
    }
    return rangeOf(*theilSen(series), series);
}

Outcome<Direction> direction(const Series& series) {
    const auto range = slopeRange(series);
    if (!range) {
        return range.refusal();
    }
    if (range->perYear.contains(0)) {
        return Reason::NoClearDirection;
    }
    const auto line = theilSen(series);
    return Direction{line->slope > 0 ? Course::Rising : Course::Falling,
                     line->slope,
                     line->intercept,
                     *range,
                     series.firstPeriod(),
                     series.lastPeriod()};
}

} // namespace samspel::statistics
