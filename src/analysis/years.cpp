// SPDX-License-Identifier: MIT
// What may be said of several years of one segment.
#include "analysis/material.h"
#include "statistics/pool.h"
#include "statistics/trend.h"
#include "statistics/xmr.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace samspel::analysis {

using statistics::Need;
using statistics::Outcome;
using statistics::Reason;
using statistics::Refusal;

namespace {

constexpr double perCent = 100;
constexpr auto windowOfPool = static_cast<std::size_t>(statistics::least(Need::PoolYears));

int decimalsOf(const Stretch& stretch) {
    int most = 1;
    for (const Usable& figure : stretch.figures) {
        most = std::max(most, figure.decimals);
    }
    return most;
}

/// Of a change in a year: one more than of the figures, but three digits are enough to read. 0.35 points, 125
/// inhabitants.
int decimalsOfSlope(const Stretch& stretch, double slope) {
    constexpr int digits = 3;
    const double size = std::abs(slope);
    const int whole = size < 1 ? 1 : static_cast<int>(std::floor(std::log10(size))) + 1;
    return std::clamp(digits - whole, 0, decimalsOf(stretch) + 1);
}

/// No years at all are too few, for every method.
Outcome<statistics::Series> enough(const Outcome<statistics::Series>& series, Need need) {
    return series || series.reason() != Reason::NoValue
               ? series
               : Outcome<statistics::Series>(
                     Refusal{statistics::requirement(need).reason, statistics::least(need), 0});
}

Outcome<Facts> pooledMeans(const Stretch& stretch, const std::vector<Usable>& years) {
    const auto spread = stretch.spread;
    Stretch window = stretch;
    window.figures = years;
    return spread.then([&](double sd) {
        return window.series().then([&](const statistics::Series& series) {
            return statistics::threeYearPool(series, sd).then([&](const statistics::PooledMean& pool) {
                const int decimals = decimalsOf(window);
                return Facts{{{"mean", pool.mean, decimals},
                              {"halfWidth", pool.interval.width() / 2, decimals},
                              {"low", pool.interval.low, decimals},
                              {"high", pool.interval.high, decimals},
                              {"n", static_cast<double>(pool.n)}}};
            });
        });
    });
}

/// The counts behind all of them, or the reason why one has none.
Outcome<std::vector<statistics::Share>> countsBehind(const std::vector<Usable>& years) {
    std::vector<statistics::Share> shares;
    for (const Usable& year : years) {
        const auto share = year.share();
        if (!share) {
            return share.refusal();
        }
        shares.push_back(*share);
    }
    return shares;
}

Outcome<Facts> pooledShares(const Material& material, const std::vector<Usable>& years) {
    return countsBehind(years).then([&](const std::vector<statistics::Share>& shares) {
        return statistics::threeYearShare(shares).then([&](const statistics::PooledShare& pool) {
            return material.withCount(Facts{{{"mean", perCent * pool.value, 1},
                                             {"low", perCent * pool.interval.low, 1},
                                             {"high", perCent * pool.interval.high, 1},
                                             {"n", static_cast<double>(pool.n)}}},
                                      static_cast<int>(pool.count));
        });
    });
}

void sayPools(const Material& material, const Stretch& stretch, std::vector<Statement>& said) {
    const auto pooled = [&](const std::vector<Usable>& years) -> Outcome<Facts> {
        switch (material.measure()) {
        case Measure::mean:
            return pooledMeans(stretch, years);
        case Measure::share:
            return pooledShares(material, years);
        case Measure::count:
            break;
        }
        return Reason::WrongMeasure;
    };
    if (material.measure() != Measure::count && !stretch.yearsCompare) {
        Statement made = material.about(Topic::Pool, stretch);
        made.outcome = Reason::YearsNotComparable;
        said.push_back(std::move(made));
        return;
    }
    const std::vector<Usable>& years = stretch.figures;
    if (material.measure() == Measure::count || years.size() < windowOfPool) {
        Statement made = material.about(Topic::Pool, stretch);
        const auto many = statistics::ask(Need::PoolYears, static_cast<double>(years.size()));
        made.outcome =
            material.measure() == Measure::count ? Outcome<Facts>(Reason::WrongMeasure) : many.refusal();
        said.push_back(std::move(made));
        return;
    }
    for (std::size_t first = 0; first + windowOfPool <= years.size(); ++first) {
        const auto begin = years.begin() + static_cast<std::ptrdiff_t>(first);
        const std::vector<Usable> window(begin, begin + static_cast<std::ptrdiff_t>(windowOfPool));
        Statement made = material.about(Topic::Pool, stretch);
        made.from = window.front().period;
        made.to = window.back().period;
        made.outcome = pooled(window);
        said.push_back(std::move(made));
    }
}

Facts factsOf(const statistics::ChanceBand& band, int n, double scale, int decimals) {
    return Facts{{{"centre", scale * band.centre, decimals},
                  {"low", scale * band.years.back().usual.low, decimals},
                  {"high", scale * band.years.back().usual.high, decimals},
                  {"n", static_cast<double>(n)},
                  {"q", band.q, 1},
                  {"freedom", static_cast<double>(band.freedom)},
                  {"shareBetween", band.shareBetween, 2},
                  {"years", static_cast<double>(band.years.size())}},
                 band.moreThanChance ? Finding::BeyondChance : Finding::WithinChance};
}

Outcome<Facts> bandOfShares(const Stretch& stretch) {
    std::vector<Usable> weighted;
    std::copy_if(stretch.figures.begin(), stretch.figures.end(), std::back_inserter(weighted),
                 [](const Usable& year) { return year.n.has_value(); });
    return countsBehind(weighted).then([&](const std::vector<statistics::Share>& shares) {
        return statistics::chanceBand(shares).then(
            [&](const statistics::ChanceBand& band) { return factsOf(band, shares.back().n, perCent, 1); });
    });
}

Outcome<Facts> bandOf(const Material& material, const Stretch& stretch) {
    if (material.measure() == Measure::count) {
        return notFor(material.measure());
    }
    if (!stretch.yearsCompare) {
        return Reason::YearsNotComparable;
    }
    if (material.measure() == Measure::share) {
        return bandOfShares(stretch);
    }
    return enough(stretch.weighted(), Need::BandYears)
        .then([&](const statistics::Series& series) -> Outcome<Facts> {
            if (const auto many = statistics::ask(Need::BandYears, static_cast<double>(series.size()));
                !many) {
                return many.refusal();
            }
            return stretch.spread.then([&](double sd) {
                return statistics::chanceBand(series, sd).then([&](const statistics::ChanceBand& band) {
                    return factsOf(band, *series.points().back().n, 1, decimalsOf(stretch));
                });
            });
        });
}

Outcome<Facts> directionOf(const Stretch& stretch) {
    if (!stretch.yearsCompare) {
        return Reason::YearsNotComparable;
    }
    return enough(stretch.series(), Need::SlopeYears).then([&](const statistics::Series& series) {
        return statistics::direction(series).then([&](const statistics::Direction& found) {
            const int decimals = decimalsOfSlope(stretch, found.slope);
            return Facts{{{"slope", found.slope, decimals},
                          {"low", found.range.perYear.low, decimals},
                          {"high", found.range.perYear.high, decimals},
                          {"years", static_cast<double>(found.range.years)}},
                         found.course == statistics::Course::Rising ? Finding::Rising : Finding::Falling};
        });
    });
}

Outcome<Facts> slopesOf(const Stretch& stretch) {
    if (!stretch.yearsCompare) {
        return Reason::YearsNotComparable;
    }
    return enough(stretch.series(), Need::SlopeYears).then([&](const statistics::Series& series) {
        return statistics::slopeRange(series).then([&](const statistics::SlopeRange& found) {
            const int decimals =
                decimalsOfSlope(stretch, std::max(std::abs(found.perYear.low), std::abs(found.perYear.high)));
            return Facts{{{"low", found.perYear.low, decimals},
                          {"high", found.perYear.high, decimals},
                          {"confidence", perCent * found.confidence, 0},
                          {"years", static_cast<double>(found.years)}}};
        });
    });
}

Outcome<Facts> processOf(const Stretch& stretch) {
    if (!stretch.yearsCompare) {
        return Reason::YearsNotComparable;
    }
    return enough(stretch.series(), Need::XmrYears).then([&](const statistics::Series& series) {
        return statistics::processLimits(series).then([&](const statistics::ProcessLimits& found) {
            const int decimals = decimalsOf(stretch);
            const auto special = std::count_if(found.years.begin(), found.years.end(), [](const auto& year) {
                return year.signal != statistics::Signal::None;
            });
            return Facts{{{"mean", found.mean, decimals},
                          {"low", found.natural.low, decimals},
                          {"high", found.natural.high, decimals},
                          {"movingRange", found.movingRange, decimals},
                          {"years", static_cast<double>(series.size())},
                          {"signals", static_cast<double>(special)}},
                         found.provisional ? Finding::Provisional : Finding::Locked};
        });
    });
}

} // namespace

void sayYears(const Material& material, std::vector<Statement>& said) {
    const auto say = [&](Topic topic, auto outcomeOf) {
        for (const Stretch& stretch : material.stretches) {
            Statement made = material.about(topic, stretch);
            made.outcome = outcomeOf(stretch);
            said.push_back(std::move(made));
        }
    };
    for (const Stretch& stretch : material.stretches) {
        sayPools(material, stretch, said);
    }
    say(Topic::Band, [&](const Stretch& stretch) { return bandOf(material, stretch); });
    say(Topic::Direction, directionOf);
    say(Topic::SlopeRange, slopesOf);
    say(Topic::ProcessLimits, processOf);
}

} // namespace samspel::analysis
