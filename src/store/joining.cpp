// SPDX-License-Identifier: MIT
#include "store/joining.h"

#include "statistics/mean.h"
#include "statistics/region.h"
#include "statistics/share.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace samspel {

namespace {

constexpr int leastDecimals = 1; // of a joined mean or share, whatever its parts were rounded to
constexpr double perCent = 100;

Shown withheldFigure(Period period, Version version, Withheld reason) {
    Shown shown;
    shown.figure.period = period;
    shown.figure.version = version;
    shown.figure.status = Status::suppressed;
    shown.withheld = reason;
    return shown;
}

bool has(const std::vector<Share>& shares, Status status) {
    return std::any_of(shares.begin(), shares.end(),
                       [status](const Share& s) { return s.shown && s.shown->figure.status == status; });
}

bool isKnown(const Share& share) { return share.shown && share.shown->figure.value; }

/// Whether there is nothing to leave out: nobody took part, or another member has the figure within its own.
bool isStructural(const Share& share, const std::vector<Share>& all) {
    if (!share.shown || share.shown->figure.value) {
        return false;
    }
    const Figure& figure = share.shown->figure;
    return figure.status == Status::cannotExist || figure.n == 0 ||
           (figure.status == Status::includedElsewhere && has(all, Status::includesAnother));
}

/// A region of which no part is known says why in its parts' words.
Shown nothingKnown(Shown joined, const std::vector<Share>& shares) {
    joined.withheld = Withheld::no;
    if (joined.parts == 0) {
        joined.figure.status = Status::cannotExist;
    } else if (has(shares, Status::suppressed)) {
        joined.withheld = Withheld::coverageTooLow;
        joined.coverage = 0.0;
    } else {
        joined.figure.status = has(shares, Status::notPublished) ? Status::notPublished : Status::missing;
    }
    return joined;
}

/// What stands for a region with one part is that part's own figure, and nothing derived.
Shown asPublished(const std::vector<Share>& shares) {
    Shown shown = *std::find_if(shares.begin(), shares.end(), isKnown)->shown;
    shown.parts = 1;
    shown.partsKnown = 1;
    return shown;
}

int toInt(qint64 count) { return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max())); }

std::optional<int> toInt(std::optional<qint64> count) {
    return count ? std::optional(toInt(*count)) : std::nullopt;
}

/// Adds a part for which a joined figure cannot be made; of several reasons the later one in the list is
/// told.
void addObstacle(Shown& joined, Withheld why, const QString& part) {
    if (joined.withheld < why) {
        joined.withheld = why;
        joined.obstacles.clear();
    }
    if (joined.withheld == why) {
        joined.obstacles << part;
    }
}

/// A member that is left out, with what is known of its size.
statistics::Part hiddenPart(const Share& share, const Indicator& indicator, std::optional<int> pupils) {
    statistics::Part part;
    part.hidden = true;
    part.pupils = pupils;
    if (share.shown && share.shown->figure.n) {
        part.pupils = std::max(part.pupils.value_or(0), toInt(*share.shown->figure.n));
    } else if (!part.pupils && share.shown && share.shown->withheld == Withheld::belowThreshold &&
               share.shown->figure.confidentiality == Confidentiality::free) {
        // What is hidden for the sake of another may be of any size, and nobody may know which it is.
        part.pupilsAtMost = indicator.threshold - 1;
    }
    return part;
}

/// Why a member's mean cannot be weighed: nobody knows its participants, nor its pupils and how many of these
/// took part.
bool isWithoutWeight(const statistics::Part& part) {
    return !part.n && !(part.pupils && part.participation && *part.participation > 0);
}

void setErrors(statistics::Part& part, const Shown& shown) {
    if (!shown.standardError) {
        return;
    }
    const double total = *shown.standardError;
    const double sampling = shown.samplingError.value_or(total);
    part.standardError = sampling;
    part.rounding = std::sqrt(std::max(0.0, total * total - sampling * sampling));
}

/// The joined figure without its value: how many parts it has, and how many are known.
struct Gathered {
    Shown joined;
    std::vector<const Share*> members; ///< without those that are nothing to leave out
    bool isAnyHidden = false;
    int finest = leastDecimals; ///< decimals of the known parts

    Gathered(Period period, const std::vector<Share>& shares, Version version)
        : joined(withheldFigure(period, version, Withheld::no)) {
        isAnyHidden = !std::all_of(shares.begin(), shares.end(), isKnown);
        for (const Share& share : shares) {
            if (isStructural(share, shares)) {
                continue;
            }
            members.push_back(&share);
            ++joined.parts;
            if (isKnown(share)) {
                ++joined.partsKnown;
                finest = std::max(finest, share.shown->figure.value->decimals);
            }
        }
    }
};

/// Takes over how much of the pupils the known parts have, or that it is too little.
void setCoverage(Shown& joined, const statistics::Outcome<statistics::JoinedMean>& mean) {
    if (mean) {
        joined.figure.status = Status::estimated;
        joined.withheld = Withheld::no;
        joined.coverage = mean->coverage;
        return;
    }
    const bool isTooLow = mean.reason() == statistics::Reason::TooLowCoverage;
    joined.withheld = isTooLow ? Withheld::coverageTooLow : Withheld::coverageUnknown;
    if (isTooLow && mean.refusal().has) {
        joined.coverage = *mean.refusal().has / 100;
    }
}

/// The count behind a member's share: by its percentage, and where that fits several, by the number that was
/// published beside it.
statistics::Outcome<int> countOf(const Share& share, const Beside& beside) {
    const Figure& figure = share.shown->figure;
    if (!figure.n) {
        return statistics::Reason::WeightUnknown;
    }
    const auto counted = [&](std::optional<int> told) {
        return statistics::countFromPercentage(figure.value->value(), toInt(*figure.n),
                                               figure.value->decimals, told);
    };
    const auto count = counted({});
    const bool isUnclear = !count && count.reason() == statistics::Reason::CountNotUnique;
    return isUnclear ? counted(toInt(beside.number(share.unit))) : count;
}

Withheld withheldFor(statistics::Reason reason) {
    return reason == statistics::Reason::WeightUnknown    ? Withheld::weightUnknown
           : reason == statistics::Reason::CountNotUnique ? Withheld::countNotUnique
                                                          : Withheld::countImpossible;
}

} // namespace

Shown joinCounts(Period period, const std::vector<Share>& shares, Version version) {
    Shown joined = withheldFigure(period, version, Withheld::coverageUnknown);
    Scaled sum;
    for (const Share& share : shares) {
        if (isStructural(share, shares)) {
            continue;
        }
        ++joined.parts;
        if (!isKnown(share)) {
            continue;
        }
        ++joined.partsKnown;
        sum = sum + *share.shown->figure.value;
    }
    if (joined.partsKnown == 0) {
        return nothingKnown(joined, shares);
    }
    if (joined.parts == 1) {
        return asPublished(shares);
    }
    if (joined.partsKnown == joined.parts) {
        joined.figure.status = Status::estimated;
        joined.figure.value = sum;
        joined.withheld = Withheld::no;
        joined.coverage = 1.0;
    }
    return joined;
}

Shown joinMeans(Period period, const std::vector<Share>& shares, const Indicator& indicator, Version version,
                const Beside& beside) {
    Gathered gathered(period, shares, version);
    Shown& joined = gathered.joined;
    if (joined.partsKnown == 0) {
        return nothingKnown(joined, shares);
    }
    if (joined.parts == 1) {
        return asPublished(shares);
    }
    std::vector<statistics::Part> parts;
    for (const Share* share : gathered.members) {
        // The pupils of those that are known are asked for only where they are held against the others'.
        const bool isNeeded = gathered.isAnyHidden || !share->shown->figure.n;
        const std::optional<int> pupils = isNeeded ? toInt(beside.pupils(share->unit)) : std::nullopt;
        if (!isKnown(*share)) {
            parts.push_back(hiddenPart(*share, indicator, pupils));
            continue;
        }
        const Figure& figure = share->shown->figure;
        statistics::Part part;
        part.mean = figure.value->value();
        part.n = toInt(figure.n);
        part.pupils = pupils;
        part.participation = part.n || !pupils ? std::nullopt : beside.participation(share->unit);
        setErrors(part, *share->shown);
        if (isWithoutWeight(part)) {
            addObstacle(joined, Withheld::weightUnknown, share->name);
        }
        parts.push_back(part);
    }
    if (joined.withheld != Withheld::no) {
        return joined;
    }
    const auto mean = statistics::join(parts);
    setCoverage(joined, mean);
    if (!mean) {
        return joined;
    }
    joined.figure.value = Scaled::rounded(mean->mean, gathered.finest);
    joined.isWeightEstimated = mean->weightsEstimated;
    if (!mean->weightsEstimated) {
        joined.figure.n = static_cast<qint64>(std::llround(mean->weight));
    }
    if (mean->error) {
        joined.standardError = mean->error->total();
        joined.samplingError = mean->error->sampling;
        joined.figure.uncertainty =
            Scaled::rounded(statistics::publishedFactor * *joined.standardError, gathered.finest);
    }
    return joined;
}

Shown joinShares(Period period, const std::vector<Share>& shares, const Indicator& indicator, Version version,
                 const Beside& beside) {
    Gathered gathered(period, shares, version);
    Shown& joined = gathered.joined;
    if (joined.partsKnown == 0) {
        return nothingKnown(joined, shares);
    }
    if (joined.parts == 1) {
        return asPublished(shares);
    }
    std::vector<statistics::Part> parts;
    std::vector<statistics::Share> counts;
    for (const Share* share : gathered.members) {
        const std::optional<int> pupils =
            gathered.isAnyHidden ? toInt(beside.pupils(share->unit)) : std::nullopt;
        if (!isKnown(*share)) {
            parts.push_back(hiddenPart(*share, indicator, pupils));
            continue;
        }
        const auto count = countOf(*share, beside);
        if (!count) {
            addObstacle(joined, withheldFor(count.reason()), share->name);
            continue;
        }
        counts.push_back({{}, *count, toInt(*share->shown->figure.n)});
        statistics::Part part;
        part.mean = perCent * counts.back().value();
        part.n = counts.back().n;
        part.pupils = pupils;
        parts.push_back(part);
    }
    if (joined.withheld != Withheld::no) {
        return joined;
    }
    const auto together = statistics::poolShares(counts);
    if (!together) {
        joined.withheld = Withheld::coverageUnknown; // more people than there are
        return joined;
    }
    setCoverage(joined, statistics::join(parts));
    if (joined.withheld != Withheld::no) {
        return joined;
    }
    joined.figure.value = Scaled::rounded(perCent * together->value(), gathered.finest);
    joined.figure.n = together->n;
    joined.count = together->count;
    return joined;
}

} // namespace samspel
