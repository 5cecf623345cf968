// SPDX-License-Identifier: MIT
#include "statistics/formulas/distributions.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace samspel::statistics {

namespace {
const boost::math::normal standardNormal;
}

double normalBelow(double z) { return boost::math::cdf(standardNormal, z); }

double normalBothTails(double z) {
    return 2 * boost::math::cdf(boost::math::complement(standardNormal, std::abs(z)));
}

double normalQuantile(double p) {
    assert(p > 0 && p < 1);
    return boost::math::quantile(standardNormal, p);
}

double normalCritical(double confidence) {
    assert(confidence > 0 && confidence < 1);
    return boost::math::quantile(boost::math::complement(standardNormal, (1 - confidence) / 2));
}

double studentBothTails(double t, double freedom) {
    const boost::math::students_t distribution(freedom);
    return 2 * boost::math::cdf(boost::math::complement(distribution, std::abs(t)));
}

double studentCritical(double confidence, double freedom) {
    assert(confidence > 0 && confidence < 1 && freedom > 0);
    const boost::math::students_t distribution(freedom);
    return boost::math::quantile(boost::math::complement(distribution, (1 - confidence) / 2));
}

double chiSquaredAbove(double x, double freedom) {
    const boost::math::chi_squared distribution(freedom);
    return boost::math::cdf(boost::math::complement(distribution, std::max(x, 0.0)));
}

double betaQuantile(double p, double a, double b) { return boost::math::ibeta_inv(a, b, p); }

double binomialBelow(std::int64_t k, std::int64_t n, double p) {
    if (k < 0) {
        return 0;
    }
    if (k >= n || p <= 0) {
        return 1;
    }
    if (p >= 1) {
        return 0;
    }
    return boost::math::ibetac(static_cast<double>(k + 1), static_cast<double>(n - k), p);
}

std::int64_t binomialQuantile(double level, std::int64_t n, double p) {
    // R accepts F(k) that falls short of the level by rounding alone; without this 0.5 of Bin(1, 0.5) could
    // be missed.
    const double reached = level * (1 - 64 * 2.220446049250313e-16);
    std::int64_t below = -1;
    std::int64_t above = n;
    while (above - below > 1) {
        const std::int64_t middle = below + (above - below) / 2;
        (binomialBelow(middle, n, p) >= reached ? above : below) = middle;
    }
    return above;
}

} // namespace samspel::statistics
