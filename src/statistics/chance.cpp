// SPDX-License-Identifier: MIT
#include "statistics/chance.h"

#include "statistics/formulas/distributions.h"
#include "statistics/formulas/limits.h"
#include "statistics/interval.h"
#include "statistics/mean.h"

#include <cmath>

namespace samspel::statistics {

Outcome<HalfWidths> halfWidths(double sd, int n) {
    if (!isSpread(sd) || n > largestCount) {
        return Reason::OutOfRange;
    }
    if (n < 2) {
        return Refusal{Reason::TooFewPupils, 2, n};
    }
    const double se = sd / std::sqrt(n);
    return HalfWidths{publishedFactor * se, studentCritical(usual, n - 1) * se,
                      publishedFactor * se * std::sqrt(2.0), publishedFactor * se / std::sqrt(3.0)};
}

Outcome<Power> powerPrePost(double sd, int n, int years, double effect) {
    if (!isSpread(sd) || sd == 0 || !isCount(n) || !isCount(years) || !checkValue(effect)) {
        return Reason::OutOfRange;
    }
    const double critical = normalCritical(usual);
    Power result;
    result.se = sd * std::sqrt(2.0 / n / years);
    const double shift = std::abs(effect) / result.se;
    result.power = normalBelow(shift - critical) + normalBelow(-shift - critical);
    result.detectable = (critical + normalQuantile(0.8)) * result.se;
    return result;
}

Outcome<double> monotoneByChance(int points) {
    if (points < 2) {
        return Reason::OutOfRange;
    }
    double share = 1;
    for (int place = 3; place <= points; ++place) {
        share /= place;
    }
    return share;
}

Outcome<FalseAlarms> falseAlarms(int comparisons, double alpha) {
    if (comparisons < 0 || !(alpha >= 0 && alpha <= 1)) {
        return Reason::OutOfRange;
    }
    // By logarithms, so that a small alpha keeps its digits.
    const double atLeastOne =
        alpha < 1 ? -std::expm1(comparisons * std::log1p(-alpha)) : (comparisons > 0 ? 1 : 0);
    return FalseAlarms{comparisons * alpha, atLeastOne};
}

} // namespace samspel::statistics
