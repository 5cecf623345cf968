// SPDX-License-Identifier: MIT
#include "statistics/gap.h"

#include "statistics/formulas/distributions.h"
#include "statistics/formulas/limits.h"
#include "statistics/formulas/prepost.h"
#include "statistics/gate.h"

#include <algorithm>
#include <cmath>

namespace samspel::statistics {

namespace {

Permission sameSeries(const Series& one, const Series& other) {
    return sameScale(one[0].basis, other[0].basis);
}

/// Whether each side of a milestone has the years that the gate asks for.
Permission enoughYears(const Series& gaps, int firstAfter) {
    const auto before = std::count_if(
        gaps.begin(), gaps.end(), [firstAfter](const Point& year) { return year.basis.period < firstAfter; });
    if (const auto enough = ask(Need::YearsBefore, static_cast<double>(before)); !enough) {
        return enough;
    }
    return ask(Need::YearsAfter, static_cast<double>(gaps.size()) - static_cast<double>(before));
}

} // namespace

Outcome<Gap> gap(const Estimate& unit, const Estimate& reference, double confidence) {
    if (const auto same = sameBasis(unit.basis, reference.basis); !same) {
        return same.refusal();
    }
    for (const Estimate* side : {&unit, &reference}) {
        if (const auto possible = checkValue(side->value); !possible) {
            return possible.refusal();
        }
        if (!isSpread(side->se)) {
            return Reason::OutOfRange;
        }
    }
    if (!isConfidence(confidence)) {
        return Reason::OutOfRange;
    }
    const double se = std::hypot(unit.se, reference.se);
    const double value = unit.value - reference.value;
    const double half = normalCritical(confidence) * se;
    return Gap{value, se, {value - half, value + half}};
}

Outcome<Distance> distance(const Estimate& unit, const Estimate& nation, double nationSd) {
    if (!isSpread(nationSd) || nationSd == 0) {
        return Reason::OutOfRange;
    }
    return gap(unit, nation).then([&](const Gap& apart) {
        return Distance{unit.basis.period, apart.value / nationSd, apart.se / nationSd};
    });
}

Outcome<Series> gapSeries(const Series& unit, const Series& reference) {
    if (const auto same = sameSeries(unit, reference); !same) {
        return same.refusal();
    }
    std::vector<Point> gaps;
    for (const Point& year : unit) {
        for (const Point& other : reference) {
            if (other.basis.period == year.basis.period) {
                gaps.push_back({year.basis, year.value - other.value, year.n});
            }
        }
    }
    if (gaps.empty()) {
        return Reason::NoCommonYears;
    }
    return Series::of(std::move(gaps));
}

Outcome<GapChange> gapChange(const Series& unit, const Series& reference, int firstAfter, double sd) {
    const auto gaps = gapSeries(unit, reference);
    if (!gaps) {
        return gaps.refusal();
    }
    if (const auto enough = enoughYears(*gaps, firstAfter); !enough) {
        return enough.refusal();
    }
    return sampledChange(unit, reference, firstAfter, sd, yearToYear);
}

bool similarSize(int n, int candidate) { return 2 * candidate >= n && candidate <= 2 * n; }

Outcome<Placebo> placebo(const Series& unit, std::span<const Series> donors, const Series& reference,
                         int firstAfter) {
    const auto gaps = gapSeries(unit, reference);
    if (!gaps) {
        return gaps.refusal();
    }
    if (const auto enough = enoughYears(*gaps, firstAfter); !enough) {
        return enough.refusal();
    }
    std::vector<double> changes;
    for (const Series& donor : donors) {
        if (const auto same = sameSeries(unit, donor); !same) {
            return same.refusal();
        }
        const auto donorGaps = gapSeries(donor, reference);
        if (donorGaps && enoughYears(*donorGaps, firstAfter)) {
            changes.push_back(sides(*donorGaps, firstAfter)->change());
        }
    }
    Placebo result;
    result.change = sides(*gaps, firstAfter)->change();
    const PlaceboPlace place = placeboPlace(result.change, changes);
    result.donors = place.donors;
    result.smaller = place.donors - place.asLarge;
    result.rank = place.rank();
    if (const auto enough = ask(Need::Donors, place.donors); !enough) {
        result.among = enough.refusal();
    } else {
        // 19 donors give 1/20 exactly; the slack is for its binary form.
        result.among = place.p() <= 1 - usual + 1e-12 ? Among::Unusual : Among::Ordinary;
    }
    return result;
}

} // namespace samspel::statistics
