// SPDX-License-Identifier: MIT
#include "statistics/mean.h"

#include "statistics/formulas/distributions.h"
#include "statistics/formulas/limits.h"
#include "statistics/formulas/moments.h"
#include "statistics/gate.h"

#include <algorithm>
#include <cmath>

namespace samspel::statistics {

double roundingVariance(int decimals) {
    assert(decimals >= 0);
    const double step = std::pow(10.0, -decimals);
    return step * step / 12;
}

double StandardError::total() const { return std::hypot(sampling, rounding); }

Outcome<double> standardError(double sd, int n) {
    if (!isSpread(sd) || !isCount(n)) {
        return Reason::OutOfRange;
    }
    return sd / std::sqrt(n);
}

Outcome<double> standardErrorFromUncertainty(double uncertainty) {
    if (!isSpread(uncertainty)) {
        return Reason::OutOfRange;
    }
    return uncertainty / publishedFactor;
}

Outcome<double> sdFromUncertainty(double uncertainty, int n) {
    if (!isSpread(uncertainty) || !isCount(n)) {
        return Reason::OutOfRange;
    }
    return uncertainty * std::sqrt(n) / publishedFactor;
}

Outcome<Interval> sdRangeFromUncertainty(double uncertainty, int n, int decimals) {
    if (!isSpread(uncertainty) || !isCount(n)) {
        return Reason::OutOfRange;
    }
    const double half = std::pow(10.0, -decimals) / 2;
    const double perUnit = std::sqrt(n) / publishedFactor;
    return Interval{std::max(0.0, uncertainty - half) * perUnit, (uncertainty + half) * perUnit};
}

Outcome<double> standardError(const Spread& spread, int n) {
    if (n < least(Need::OwnSpread) && spread.pooledSd) {
        return standardError(*spread.pooledSd, n);
    }
    if (spread.sd) {
        return standardError(*spread.sd, n);
    }
    if (spread.uncertainty) {
        return standardErrorFromUncertainty(*spread.uncertainty);
    }
    if (spread.pooledSd) {
        return standardError(*spread.pooledSd, n);
    }
    return Reason::SpreadUnknown;
}

Outcome<StandardError> totalError(const Spread& spread, int n, int decimals) {
    return standardError(spread, n).then([decimals](double sampling) {
        return StandardError{sampling, std::sqrt(roundingVariance(decimals))};
    });
}

Outcome<Interval> normalInterval(double mean, double se, double confidence) {
    if (const auto possible = checkValue(mean); !possible) {
        return possible.refusal();
    }
    if (!isSpread(se) || !isConfidence(confidence)) {
        return Reason::OutOfRange;
    }
    const double half = normalCritical(confidence) * se;
    return Interval{mean - half, mean + half};
}

Outcome<Interval> studentInterval(double mean, double sd, int n, double confidence) {
    if (const auto possible = checkValue(mean); !possible) {
        return possible.refusal();
    }
    if (!isSpread(sd) || !isConfidence(confidence) || n > largestCount) {
        return Reason::OutOfRange;
    }
    if (n < 2) {
        return Refusal{Reason::TooFewPupils, 2, n};
    }
    const double half = studentCritical(confidence, n - 1) * sd / std::sqrt(n);
    return Interval{mean - half, mean + half};
}

Outcome<Interval> publishedInterval(double mean, double uncertainty, int decimals) {
    if (const auto possible = checkValue(mean); !possible) {
        return possible.refusal();
    }
    if (!isSpread(uncertainty)) {
        return Reason::OutOfRange;
    }
    const StandardError error{uncertainty / publishedFactor, std::sqrt(roundingVariance(decimals))};
    const double half = publishedFactor * error.total();
    return Interval{mean - half, mean + half};
}

Outcome<Sample> sample(const Basis& basis, std::span<const double> values) {
    if (values.empty()) {
        return Reason::NoValue;
    }
    for (const double value : values) {
        if (const auto possible = checkValue(value); !possible) {
            return possible.refusal();
        }
    }
    const Moments found = moments(values);
    return Sample{basis, found.mean, found.sd, static_cast<int>(values.size())};
}

Outcome<Difference> welch(const Sample& one, const Sample& other, double confidence) {
    if (const auto same = sameBasis(one.basis, other.basis); !same) {
        return same.refusal();
    }
    for (const Sample* side : {&one, &other}) {
        if (const auto possible = checkValue(side->mean); !possible) {
            return possible.refusal();
        }
    }
    const int fewest = std::min(one.n, other.n);
    if (fewest < 2) {
        return Refusal{Reason::TooFewPupils, 2, fewest};
    }
    if (!isSpread(one.sd) || !isSpread(other.sd) || one.sd + other.sd == 0 || !isConfidence(confidence) ||
        std::max(one.n, other.n) > largestCount) {
        return Reason::OutOfRange;
    }
    const double first = one.sd * one.sd / one.n;
    const double second = other.sd * other.sd / other.n;
    Difference result;
    result.value = one.mean - other.mean;
    result.se = std::sqrt(first + second);
    result.freedom =
        (first + second) * (first + second) / (first * first / (one.n - 1) + second * second / (other.n - 1));
    const double half = studentCritical(confidence, result.freedom) * result.se;
    result.interval = {result.value - half, result.value + half};
    return result;
}

Outcome<double> chanceSwing(double sd, int n) {
    return standardError(sd, n).then([](double se) { return publishedFactor * se; });
}

} // namespace samspel::statistics
