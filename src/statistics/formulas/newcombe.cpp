// SPDX-License-Identifier: MIT
#include "statistics/formulas/newcombe.h"

#include "statistics/formulas/distributions.h"

#include <cmath>

namespace samspel::statistics {

Interval wilsonAt(double z, int count, int n) {
    const double p = static_cast<double>(count) / n;
    const double squared = z * z / n;
    const double centre = (p + squared / 2) / (1 + squared);
    const double half = z / (1 + squared) * std::sqrt(p * (1 - p) / n + squared / (4.0 * n));
    // At the ends the bound is exactly 0 or 1; rounding would leave a trace of it.
    return {count == 0 ? 0 : centre - half, count == n ? 1 : centre + half};
}

Interval newcombeAt(double z, const Share& one, const Share& other) {
    const Interval first = wilsonAt(z, one.count, one.n);
    const Interval second = wilsonAt(z, other.count, other.n);
    const double p1 = one.value();
    const double p2 = other.value();
    return {p1 - p2 - std::hypot(p1 - first.low, second.high - p2),
            p1 - p2 + std::hypot(first.high - p1, p2 - second.low)};
}

double newcombeBothTails(const Share& one, const Share& other) {
    constexpr double beyondAll = 38; // the tails of the normal distribution end there, as doubles have them
    constexpr int halvings = 50;
    if (one.value() == other.value()) {
        return 1;
    }
    // The interval grows with z, so there is one z where it comes to 0.
    double clear = 0;
    double unclear = beyondAll;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (clear + unclear) / 2;
        (newcombeAt(middle, one, other).contains(0) ? unclear : clear) = middle;
    }
    return normalBothTails(clear);
}

} // namespace samspel::statistics
