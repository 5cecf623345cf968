// SPDX-License-Identifier: MIT
#include "statistics/funnel.h"

#include "statistics/formulas/distributions.h"
#include "statistics/formulas/limits.h"
#include "statistics/formulas/overdispersion.h"
#include "statistics/gate.h"

#include <algorithm>
#include <cmath>

namespace samspel::statistics {

namespace {

/// 0, 1, or a share that is clear of both.
bool isShareOrEnd(double target) {
    return target == 0 || target == 1 || (target >= smallestSpread && target <= 1 - smallestSpread);
}

double shareLimit(double target, int n, double level) {
    const auto r = binomialQuantile(level, n, target);
    const double reached = binomialBelow(r, n, target);
    const double before = binomialBelow(r - 1, n, target);
    const double back = (reached - level) / (reached - before);
    return std::clamp((static_cast<double>(r) - back) / n, 0.0, 1.0);
}

Place placeOf(double value, const Interval& inner, const Interval& outer) {
    if (inner.contains(value)) {
        return Place::Within;
    }
    return outer.contains(value) ? Place::Unusual : Place::VeryUnusual;
}

Interval about(double target, double error, double confidence) {
    const double half = normalCritical(confidence) * error;
    return {target - half, target + half};
}

} // namespace

Outcome<Interval> funnelMeanLimits(double target, double sd, int n, double confidence) {
    if (!checkValue(target) || !isSpread(sd) || !isCount(n) || !isConfidence(confidence)) {
        return Reason::OutOfRange;
    }
    return about(target, sd / std::sqrt(n), confidence);
}

Outcome<Interval> funnelShareLimits(double target, int n, double confidence) {
    if (!isShareOrEnd(target) || !isCount(n) || !isConfidence(confidence)) {
        return Reason::OutOfRange;
    }
    const double tail = (1 - confidence) / 2;
    return Interval{shareLimit(target, n, tail), shareLimit(target, n, 1 - tail)};
}

Outcome<Funnel> funnel(std::span<const Estimate> units, double target, Limits limits) {
    if (const auto enough = ask(Need::FunnelUnits, static_cast<double>(units.size())); !enough) {
        return enough.refusal();
    }
    if (const auto together = comparable(units); !together) {
        return together.refusal();
    }
    if (const auto possible = checkValue(target); !possible) {
        return possible.refusal();
    }
    std::vector<double> values;
    std::vector<double> errors;
    for (const Estimate& unit : units) {
        values.push_back(unit.value);
        errors.push_back(unit.se);
    }
    const Overdispersion found = overdispersion(values, errors, target);
    Funnel result{target, found.phi, found.tau2, limits == Limits::Widened, {}};
    for (std::size_t index = 0; index < units.size(); ++index) {
        const double error =
            result.widened ? std::sqrt(errors[index] * errors[index] + found.tau2) : errors[index];
        FunnelUnit unit{values[index],
                        found.z[index],
                        about(target, error, usual),
                        about(target, error, nearlyCertain),
                        {}};
        unit.place = placeOf(unit.value, unit.usual, unit.nearlyCertain);
        result.units.push_back(unit);
    }
    return result;
}

Outcome<Funnel> funnel(std::span<const Share> units, double target) {
    if (const auto enough = ask(Need::FunnelUnits, static_cast<double>(units.size())); !enough) {
        return enough.refusal();
    }
    if (!isShareOrEnd(target) || target == 0 || target == 1) {
        return Reason::OutOfRange;
    }
    std::vector<double> values;
    std::vector<double> errors;
    for (const Share& unit : units) {
        if (const auto same = sameBasis(units.front().basis, unit.basis); !same) {
            return same.refusal();
        }
        if (!isCount(unit.n) || unit.count < 0 || unit.count > unit.n) {
            return Reason::OutOfRange;
        }
        values.push_back(unit.value());
        errors.push_back(std::sqrt(target * (1 - target) / unit.n));
    }
    const Overdispersion found = overdispersion(values, errors, target);
    Funnel result{target, found.phi, found.tau2, false, {}};
    for (std::size_t index = 0; index < units.size(); ++index) {
        FunnelUnit unit{values[index],
                        found.z[index],
                        *funnelShareLimits(target, units[index].n, usual),
                        *funnelShareLimits(target, units[index].n, nearlyCertain),
                        {}};
        unit.place = placeOf(unit.value, unit.usual, unit.nearlyCertain);
        result.units.push_back(unit);
    }
    return result;
}

} // namespace samspel::statistics
