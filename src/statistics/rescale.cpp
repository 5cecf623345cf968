// SPDX-License-Identifier: MIT
#include "statistics/rescale.h"

#include "statistics/formulas/limits.h"

namespace samspel::statistics {

namespace {

Permission usable(const ScaleParameters& scale) {
    for (const double mean : {scale.oldMean, scale.newMean}) {
        if (const auto possible = checkValue(mean); !possible) {
            return possible;
        }
    }
    if (!isSpread(scale.oldSd) || !isSpread(scale.newSd) || scale.oldSd == 0 || scale.newSd == 0) {
        return Reason::OutOfRange;
    }
    return Allowed{};
}

} // namespace

Outcome<double> corrected(double old, const ScaleParameters& scale) {
    if (const auto possible = usable(scale); !possible) {
        return possible.refusal();
    }
    if (const auto possible = checkValue(old); !possible) {
        return possible.refusal();
    }
    return scale.newSd / scale.oldSd * (old - scale.oldMean) + scale.newMean;
}

Outcome<Point> corrected(const Point& published, const ScaleParameters& scale) {
    if (published.basis.version == Version::Corrected) {
        return Reason::MixedVersions;
    }
    return corrected(published.value, scale).then([&published](double value) {
        Point point = published;
        point.value = value;
        point.basis.version = Version::Corrected;
        return point;
    });
}

Outcome<double> correctedSpread(double spread, const ScaleParameters& scale) {
    if (const auto possible = usable(scale); !possible) {
        return possible.refusal();
    }
    if (!isSpread(spread)) {
        return Reason::OutOfRange;
    }
    return spread * scale.newSd / scale.oldSd;
}

} // namespace samspel::statistics
