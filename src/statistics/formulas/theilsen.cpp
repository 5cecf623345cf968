// SPDX-License-Identifier: MIT
#include "statistics/formulas/theilsen.h"

#include "statistics/formulas/distributions.h"
#include "statistics/formulas/kendall.h"
#include "statistics/formulas/moments.h"
#include "statistics/gate.h"

#include <algorithm>
#include <cmath>

namespace samspel::statistics {

Outcome<TheilSen> theilSen(const Series& series) {
    if (series.size() < 2) {
        return Refusal{Reason::TooFewYears, 2, static_cast<double>(series.size())};
    }
    TheilSen line;
    for (std::size_t later = 1; later < series.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            const int years = series[later].basis.period - series[earlier].basis.period;
            line.slopes.push_back((series[later].value - series[earlier].value) / years);
        }
    }
    std::sort(line.slopes.begin(), line.slopes.end());
    line.slope = median(line.slopes);
    std::vector<double> starts;
    for (const Point& point : series) {
        starts.push_back(point.value - line.slope * point.basis.period);
    }
    line.intercept = median(starts);
    return line;
}

Outcome<SenInterval> exactInterval(const TheilSen& line, const Series& series, double confidence) {
    const auto n = static_cast<int>(series.size());
    if (n > longestExact) {
        return Refusal{Reason::TooLongForExact, longestExact, n};
    }
    const auto all = static_cast<int>(line.slopes.size());
    const double tail = (1 - confidence) / 2;
    for (int k = all % 2; k <= all; k += 2) {
        const double beyond = upperTail(n, k);
        if (beyond <= tail) {
            const auto low = static_cast<std::size_t>((all - k) / 2);
            return SenInterval{{line.slopes[low], line.slopes[line.slopes.size() - 1 - low]}, 1 - 2 * beyond};
        }
    }
    return Refusal{Reason::TooFewYears, least(Need::SlopeInterval), n};
}

Outcome<SenInterval> normalInterval(const TheilSen& line, const Series& series, double confidence) {
    if (const auto enough = ask(Need::SlopeInterval, static_cast<double>(series.size())); !enough) {
        return enough.refusal();
    }
    const auto all = static_cast<double>(line.slopes.size());
    const double reach = normalCritical(confidence) * std::sqrt(kendall(series).variance);
    const auto slope = [&line, all](double number) {
        return line.slopes[static_cast<std::size_t>(std::clamp(std::nearbyint(number), 1.0, all)) - 1];
    };
    return SenInterval{{slope((all - reach) / 2), slope((all + reach) / 2 + 1)}, confidence};
}

} // namespace samspel::statistics
