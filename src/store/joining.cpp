// SPDX-License-Identifier: MIT
#include "store/joining.h"

#include "statistics/mean.h"
#include "statistics/region.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace samspel {

namespace {

constexpr int leastDecimals = 1; // of a joined mean, whatever its parts were rounded to

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

statistics::Part partOf(const Share& share, const Indicator& indicator, std::optional<int> pupils) {
    statistics::Part part;
    part.pupils = pupils;
    part.hidden = !isKnown(share);
    if (part.hidden) {
        if (share.shown && share.shown->figure.n) {
            part.pupils = std::max(part.pupils.value_or(0), toInt(*share.shown->figure.n));
        } else if (!part.pupils && share.shown && share.shown->withheld == Withheld::belowThreshold &&
                   share.shown->figure.confidentiality == Confidentiality::free) {
            // What is hidden for the sake of another may be of any size, and nobody may know which it is.
            part.pupilsAtMost = indicator.threshold - 1;
        }
        return part;
    }
    const Figure& figure = share.shown->figure;
    part.mean = figure.value->value();
    part.n = toInt(figure.n);
    part.participation = part.n || !part.pupils ? std::nullopt : std::optional(1.0);
    if (share.shown->standardError) {
        // join() adds the rounding of its own.
        const double rounding =
            indicator.isRounded ? statistics::roundingVariance(figure.value->decimals) : 0.0;
        const double total = *share.shown->standardError;
        part.standardError = std::sqrt(std::max(0.0, total * total - rounding));
    }
    return part;
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
                const Pupils& pupils) {
    Shown joined = withheldFigure(period, version, Withheld::coverageUnknown);
    const bool isAnyHidden = !std::all_of(shares.begin(), shares.end(), isKnown);
    int coarsest = std::numeric_limits<int>::max();
    int finest = leastDecimals;
    std::vector<statistics::Part> parts;
    for (const Share& share : shares) {
        if (isStructural(share, shares)) {
            continue;
        }
        // The pupils of those that are known are asked for only where they are held against the others'.
        const bool isNeeded = isAnyHidden || !share.shown->figure.n;
        parts.push_back(partOf(share, indicator, isNeeded ? toInt(pupils(share.unit)) : std::nullopt));
        ++joined.parts;
        if (isKnown(share)) {
            ++joined.partsKnown;
            coarsest = std::min(coarsest, share.shown->figure.value->decimals);
            finest = std::max(finest, share.shown->figure.value->decimals);
        }
    }
    if (joined.partsKnown == 0) {
        return nothingKnown(joined, shares);
    }
    if (joined.parts == 1) {
        return asPublished(shares);
    }
    // What was not rounded is as if rounded to the last decimal that a figure can have.
    const auto mean = statistics::join(parts, indicator.isRounded ? coarsest : mostDecimals);
    if (!mean) {
        const bool isTooLow = mean.reason() == statistics::Reason::TooLowCoverage;
        joined.withheld = isTooLow ? Withheld::coverageTooLow : Withheld::coverageUnknown;
        if (isTooLow && mean.refusal().has) {
            joined.coverage = *mean.refusal().has / 100;
        }
        return joined;
    }
    joined.figure.status = Status::estimated;
    joined.figure.value = Scaled::rounded(mean->mean, finest);
    joined.withheld = Withheld::no;
    joined.coverage = mean->coverage;
    if (!mean->weightsEstimated) {
        joined.figure.n = static_cast<qint64>(std::llround(mean->weight));
    }
    if (mean->error) {
        joined.standardError = mean->error->total();
        joined.figure.uncertainty =
            Scaled::rounded(statistics::publishedFactor * *joined.standardError, finest);
    }
    return joined;
}

} // namespace samspel
