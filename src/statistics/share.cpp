// SPDX-License-Identifier: MIT
#include "statistics/share.h"

#include "statistics/formulas/distributions.h"
#include "statistics/formulas/limits.h"
#include "statistics/formulas/newcombe.h"
#include "statistics/gate.h"

#include <algorithm>
#include <cmath>

namespace samspel::statistics {

namespace {

bool isShare(int count, int n) { return isCount(n) && count >= 0 && count <= n; }

} // namespace

Outcome<Interval> wilson(int count, int n, double confidence) {
    if (!isShare(count, n) || !isConfidence(confidence)) {
        return Reason::OutOfRange;
    }
    return wilsonAt(normalCritical(confidence), count, n);
}

Outcome<Interval> clopperPearson(int count, int n, double confidence) {
    if (!isShare(count, n) || !isConfidence(confidence)) {
        return Reason::OutOfRange;
    }
    const double tail = (1 - confidence) / 2;
    return Interval{count == 0 ? 0 : betaQuantile(tail, count, n - count + 1),
                    count == n ? 1 : betaQuantile(1 - tail, count + 1, n - count)};
}

Outcome<ShareDifference> newcombe(const Share& one, const Share& other, double confidence) {
    if (const auto same = sameBasis(one.basis, other.basis); !same) {
        return same.refusal();
    }
    if (!isShare(one.count, one.n) || !isShare(other.count, other.n) || !isConfidence(confidence)) {
        return Reason::OutOfRange;
    }
    return ShareDifference{one.value() - other.value(), newcombeAt(normalCritical(confidence), one, other)};
}

Outcome<Share> poolShares(std::span<const Share> shares) {
    if (shares.empty()) {
        return Reason::NoValue;
    }
    Share result{shares.front().basis, 0, 0};
    for (const Share& share : shares) {
        if (const auto same = sameBasis(result.basis, share.basis); !same) {
            return same.refusal();
        }
        if (!isShare(share.count, share.n)) {
            return Reason::OutOfRange;
        }
        if (share.n > largestCount - result.n) {
            return Reason::OutOfRange;
        }
        result.count += share.count;
        result.n += share.n;
    }
    return result;
}

Outcome<PooledShare> threeYearShare(std::span<const Share> years, double confidence) {
    for (const Share& share : years) {
        if (const auto same = sameScale(years.front().basis, share.basis); !same) {
            return same.refusal();
        }
        if (!isShare(share.count, share.n)) {
            return Reason::OutOfRange;
        }
    }
    const auto size = static_cast<double>(years.size());
    if (const auto enough = ask(Need::PoolYears, size); !enough) {
        return enough.refusal();
    }
    if (size > least(Need::PoolYears)) {
        return Refusal{Reason::OutOfRange, least(Need::PoolYears), size};
    }
    PooledShare result;
    result.basis = years.back().basis;
    result.firstPeriod = years.front().basis.period;
    result.lastPeriod = result.basis.period;
    for (const Share& share : years) {
        if (&share != &years.front() && share.basis.period != (&share - 1)->basis.period + 1) {
            return Reason::NotConsecutive;
        }
        if (share.n > largestCount - result.n) {
            return Reason::OutOfRange;
        }
        result.count += share.count;
        result.n += share.n;
    }
    if (const auto enough = ask(Need::PoolPupils, result.n); !enough) {
        return enough.refusal();
    }
    result.value = static_cast<double>(result.count) / result.n;
    return wilson(result.count, result.n, confidence).then([&](const Interval& interval) {
        result.interval = interval;
        return result;
    });
}

Outcome<int> countFromPercentage(double percent, int n, int decimals, std::optional<int> told) {
    if (!std::isfinite(percent) || !isCount(n) || decimals < 0) {
        return Reason::OutOfRange;
    }
    // Publishers round halves up or to even, so both ends of the range belong to it; the slack is for binary
    // decimals.
    const double half = std::pow(10.0, -decimals) / 2 + 1e-9;
    const double low = std::max(0.0, std::ceil((percent - half) * n / 100));
    const double high = std::min<double>(n, std::floor((percent + half) * n / 100));
    if (low > high) {
        return Reason::OutOfRange;
    }
    if (low < high) {
        if (told && low <= *told && *told <= high) {
            return *told;
        }
        return Refusal{Reason::CountNotUnique, 1, high - low + 1};
    }
    return static_cast<int>(low);
}

} // namespace samspel::statistics
