// SPDX-License-Identifier: MIT
#include "statistics/formulas/prepost.h"

#include "statistics/formulas/distributions.h"
#include "statistics/formulas/limits.h"
#include "statistics/formulas/moments.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace samspel::statistics {

namespace {

// Changes that differ by less than this are one: they come from figures with one or no decimal.
constexpr double sameSize = 1e-9;

constexpr int longestPermuted = 20;

bool isLarger(double one, double other) { return std::abs(one) > std::abs(other) + sameSize; }

const Point* find(const Series& series, int period) {
    const auto found = std::find_if(series.begin(), series.end(),
                                    [period](const Point& point) { return point.basis.period == period; });
    return found == series.end() ? nullptr : &*found;
}

} // namespace

double Sides::change() const { return moments(after).mean - moments(before).mean; }

Outcome<Sides> sides(const Series& gaps, int firstAfter) {
    Sides result;
    for (const Point& year : gaps) {
        (year.basis.period < firstAfter ? result.before : result.after).push_back(year.value);
    }
    if (result.before.empty() || result.after.empty()) {
        return Refusal{Reason::TooFewYears, 1, 0};
    }
    return result;
}

Outcome<GapChange> sampledChange(const Series& unit, const Series& reference, int firstAfter, double sd,
                                 double inflation) {
    if (!isSpread(sd)) {
        return Reason::OutOfRange;
    }
    const auto gaps = gapSeries(unit, reference);
    if (!gaps) {
        return gaps.refusal();
    }
    const auto parts = sides(*gaps, firstAfter);
    if (!parts) {
        return parts.refusal();
    }
    GapChange result;
    result.yearsBefore = static_cast<int>(parts->before.size());
    result.yearsAfter = static_cast<int>(parts->after.size());
    double variance = 0;
    for (const Point& year : *gaps) {
        if (!year.n) {
            return Reason::WeightUnknown;
        }
        const int years = year.basis.period < firstAfter ? result.yearsBefore : result.yearsAfter;
        const auto& referenceN = find(reference, year.basis.period)->n;
        variance += sd * sd * (1.0 / *year.n + (referenceN ? 1.0 / *referenceN : 0)) / years / years;
    }
    result.before = moments(parts->before).mean;
    result.after = moments(parts->after).mean;
    result.change = result.after - result.before;
    result.se = inflation * std::sqrt(variance);
    const double half = normalCritical(usual) * result.se;
    result.interval = {result.change - half, result.change + half};
    return result;
}

Outcome<StudentChange> studentChange(const Sides& gaps, double confidence) {
    const auto before = static_cast<double>(gaps.before.size());
    const auto after = static_cast<double>(gaps.after.size());
    StudentChange result;
    result.change = gaps.change();
    result.freedom = before + after - 2;
    if (result.freedom < 1) {
        return Refusal{Reason::TooFewYears, 3, before + after};
    }
    const double first = moments(gaps.before).sd;
    const double second = moments(gaps.after).sd;
    const double pooled = ((before - 1) * first * first + (after - 1) * second * second) / result.freedom;
    if (pooled < smallestSpread * smallestSpread) {
        return Reason::OutOfRange;
    }
    const double se = std::sqrt(pooled * (1 / before + 1 / after));
    const double half = studentCritical(confidence, result.freedom) * se;
    result.interval = {result.change - half, result.change + half};
    result.p = studentBothTails(result.change / se, result.freedom);
    return result;
}

Outcome<Permutation> permuteYears(const Sides& gaps) {
    std::vector<double> all = gaps.before;
    all.insert(all.end(), gaps.after.begin(), gaps.after.end());
    if (all.size() > longestPermuted) {
        return Refusal{Reason::TooLongForExact, longestPermuted, static_cast<double>(all.size())};
    }
    const auto chosen = static_cast<int>(gaps.after.size());
    Permutation result;
    int extreme = 0;
    for (std::uint32_t pattern = 0; pattern < (1U << all.size()); ++pattern) {
        if (std::popcount(pattern) != chosen) {
            continue;
        }
        Sides shuffled;
        for (std::size_t year = 0; year < all.size(); ++year) {
            (pattern >> year & 1U ? shuffled.after : shuffled.before).push_back(all[year]);
        }
        ++result.ways;
        extreme += !isLarger(gaps.change(), shuffled.change());
    }
    result.p = static_cast<double>(extreme) / result.ways;
    return result;
}

PlaceboPlace placeboPlace(double change, std::span<const double> donors) {
    PlaceboPlace result;
    result.donors = static_cast<int>(donors.size());
    for (const double donor : donors) {
        result.asLarge += !isLarger(change, donor);
        result.larger += isLarger(donor, change);
    }
    return result;
}

} // namespace samspel::statistics
