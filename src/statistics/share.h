// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/basis.h"
#include "statistics/interval.h"

#include <optional>
#include <span>

/// Shares of persons. A share is always a count of a number: never a mean of percentages, never ±.
namespace samspel::statistics {

/// `count` of `n` persons, 0 <= count <= n, n >= 1.
struct Share {
    Basis basis;
    int count = 0;
    int n = 0;
    double value() const { return static_cast<double>(count) / n; }
};

/// Wilson's score interval without continuity correction (Wilson 1927): centre (p + z²/2n)/(1 + z²/n),
/// half-width z/(1 + z²/n)·√(p(1−p)/n + z²/4n²). OutOfRange: count or n or confidence impossible.
Outcome<Interval> wilson(int count, int n, double confidence = usual);

/// Clopper & Pearson's exact interval (1934), for help texts and tests; wider than Wilson's.
Outcome<Interval> clopperPearson(int count, int n, double confidence = usual);

struct ShareDifference {
    double value = 0; ///< one − other, −1 to 1
    Interval interval;
    bool clear() const { return !interval.contains(0); }
};

/// one − other with Newcombe's hybrid score interval (Newcombe 1998, method 10). Refuses another year, scale
/// or version.
Outcome<ShareDifference> newcombe(const Share& one, const Share& other, double confidence = usual);

/// Shares of several units or answers together, on their counts. NoValue, Mixed…, OutOfRange.
Outcome<Share> poolShares(std::span<const Share> shares);

/// The counts of three years together.
struct PooledShare {
    Basis basis; ///< of the last year
    int firstPeriod = 0;
    int lastPeriod = 0;
    int count = 0;
    int n = 0;
    double value = 0;
    Interval interval; ///< Wilson
};

/// Three consecutive years, in their order, with at least 30 persons together. MixedSegments, MixedVersions,
/// TooFewYears (needs 3), NotConsecutive, TooFewPupils, OutOfRange.
Outcome<PooledShare> threeYearShare(std::span<const Share> years, double confidence = usual);

/// The count behind a published percentage of n persons. A percentage is a range of counts; CountNotUnique
/// (has: how many) when it holds more than one, OutOfRange when it holds none. `told` is the count where
/// somebody published that as well: it says which of several it is.
Outcome<int> countFromPercentage(double percent, int n, int decimals = 1, std::optional<int> told = {});

} // namespace samspel::statistics
