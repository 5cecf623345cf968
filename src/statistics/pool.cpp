// SPDX-License-Identifier: MIT
#include "statistics/pool.h"

#include "statistics/formulas/distributions.h"
#include "statistics/formulas/limits.h"
#include "statistics/formulas/pooling.h"
#include "statistics/funnel.h"
#include "statistics/gate.h"

#include <algorithm>
#include <cmath>

namespace samspel::statistics {

Outcome<PooledMean> pooledMean(const Series& years, double sd, double confidence) {
    if (!isSpread(sd) || !isConfidence(confidence)) {
        return Reason::OutOfRange;
    }
    const auto persons = years.persons();
    if (!persons) {
        return persons.refusal();
    }
    double sum = 0;
    for (const Point& year : years) {
        sum += *year.n * year.value;
    }
    PooledMean result;
    result.basis = years.points().back().basis;
    result.firstPeriod = years.firstPeriod();
    result.lastPeriod = years.lastPeriod();
    result.n = *persons;
    result.mean = sum / result.n;
    result.se = sd / std::sqrt(result.n);
    result.interval = band(result.mean, sd, result.n, confidence);
    return result;
}

Interval band(double centre, double sd, int n, double confidence) {
    const double half = normalCritical(confidence) * sd / std::sqrt(n);
    return {centre - half, centre + half};
}

Outcome<Heterogeneity> heterogeneity(const Series& years, double sd) {
    if (!isSpread(sd) || sd == 0) {
        return Reason::OutOfRange;
    }
    return pooledMean(years, sd).then([&](const PooledMean& pooled) {
        Heterogeneity result;
        for (const Point& year : years) {
            result.q += *year.n * std::pow((year.value - pooled.mean) / sd, 2);
        }
        result.freedom = static_cast<int>(years.size()) - 1;
        result.p = result.freedom > 0 ? chiSquaredAbove(result.q, result.freedom) : 1;
        result.shareBetween = result.q > 0 ? std::max(0.0, (result.q - result.freedom) / result.q) : 0;
        return result;
    });
}

Outcome<PooledMean> threeYearPool(const Series& years, double sd, double confidence) {
    const int wanted = least(Need::PoolYears);
    if (const auto enough = ask(Need::PoolYears, static_cast<double>(years.size())); !enough) {
        return enough.refusal();
    }
    if (years.size() > static_cast<std::size_t>(wanted)) {
        return Refusal{Reason::OutOfRange, wanted, static_cast<double>(years.size())};
    }
    if (!years.consecutive()) {
        return Reason::NotConsecutive;
    }
    const auto pooled = pooledMean(years, sd, confidence);
    if (!pooled) {
        return pooled.refusal();
    }
    if (const auto enough = ask(Need::PoolPupils, pooled->n); !enough) {
        return enough.refusal();
    }
    return pooled;
}

std::vector<RollingYear> rollingPools(const Series& series, double sd, double confidence) {
    const auto window = static_cast<std::size_t>(least(Need::PoolYears));
    std::vector<RollingYear> result;
    for (std::size_t first = 0; first + window <= series.size(); ++first) {
        const Series years = series.part(first, window);
        result.push_back({years.lastPeriod(), threeYearPool(years, sd, confidence)});
    }
    return result;
}

Outcome<ChanceBand> chanceBand(const Series& series, double sd) {
    if (const auto enough = ask(Need::BandYears, static_cast<double>(series.size())); !enough) {
        return enough.refusal();
    }
    const auto spread = heterogeneity(series, sd);
    if (!spread) {
        return spread.refusal();
    }
    ChanceBand result;
    result.centre = pooledMean(series, sd)->mean;
    for (const Point& year : series) {
        result.years.push_back({year.basis.period, band(result.centre, sd, *year.n, usual),
                                band(result.centre, sd, *year.n, nearlyCertain)});
    }
    result.q = spread->q;
    result.freedom = spread->freedom;
    result.shareBetween = spread->shareBetween;
    result.moreThanChance = spread->p < 1 - usual;
    return result;
}

Outcome<ChanceBand> chanceBand(std::span<const Share> years) {
    if (const auto enough = ask(Need::BandYears, static_cast<double>(years.size())); !enough) {
        return enough.refusal();
    }
    std::vector<Point> points;
    for (const Share& year : years) {
        if (year.n < 1 || year.count < 0 || year.count > year.n) {
            return Reason::OutOfRange;
        }
        points.push_back({year.basis, year.value(), year.n});
    }
    // A share is the mean of 0 and 1, and the SD of these is known from it.
    return Series::of(std::move(points)).then([](const Series& series) -> Outcome<ChanceBand> {
        const auto pooled = pooledMean(series, 0);
        if (!pooled) {
            return pooled.refusal();
        }
        const double centre = std::clamp(pooled->mean, 0.0, 1.0);
        const auto smallest =
            std::min_element(series.begin(), series.end(),
                             [](const Point& one, const Point& other) { return *one.n < *other.n; });
        // The slack is for a whole number that division has left a trace below.
        const double expected = std::floor(*smallest->n * std::min(centre, 1 - centre) + 1e-9);
        if (const auto enough = ask(Need::BandExpected, expected); !enough) {
            return enough.refusal();
        }
        const auto spread = heterogeneity(series, std::sqrt(centre * (1 - centre)));
        if (!spread) {
            return spread.refusal();
        }
        ChanceBand result{
            centre, {}, spread->q, spread->freedom, spread->shareBetween, spread->p < 1 - usual};
        for (const Point& year : series) {
            const auto inner = funnelShareLimits(centre, *year.n, usual);
            const auto outer = funnelShareLimits(centre, *year.n, nearlyCertain);
            if (!inner || !outer) {
                return Reason::OutOfRange;
            }
            result.years.push_back({year.basis.period, *inner, *outer});
        }
        return result;
    });
}

} // namespace samspel::statistics
