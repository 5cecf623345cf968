// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/series.h"

/// The correction of the scale points of 2014–2021, which were withdrawn in November 2025 as flattened.
namespace samspel::statistics {

/// One row of SSB's table: mean and SD of all pupils on the old and on the new scale, for one school year and
/// test.
struct ScaleParameters {
    double oldMean = 0;
    double oldSd = 0;
    double newMean = 0;
    double newSd = 0;
};

/// newSd/oldSd·(old − oldMean) + newMean. OutOfRange (an SD not above 0), NotFinite.
Outcome<double> corrected(double old, const ScaleParameters& scale);

/// A published point as a corrected one: this program's estimate (status E), of Version::Corrected, so that
/// it can never be held against a published one. MixedVersions when it is corrected already.
Outcome<Point> corrected(const Point& published, const ScaleParameters& scale);

/// A standard error or SD on the new scale: times newSd/oldSd.
Outcome<double> correctedSpread(double spread, const ScaleParameters& scale);

} // namespace samspel::statistics
