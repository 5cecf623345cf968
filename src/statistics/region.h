// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/basis.h"
#include "statistics/mean.h"

#include <optional>
#include <span>
#include <vector>

/// Units joined into one figure: a region of municipalities, a merged municipality, an owner's schools.
namespace samspel::statistics {

/// One unit's figure for one year, as a part of a joined figure. A part without a mean, or with `hidden`, is
/// left out.
struct Part {
    Basis basis;
    std::optional<double> mean{};
    std::optional<int> n{};                ///< participants
    std::optional<double> uncertainty{};   ///< published U = 1.96·SE
    std::optional<double> standardError{}; ///< of sampling; used before U when given
    std::optional<double> rounding{};      ///< error of rounding, where it is not that of join()'s decimals
    std::optional<int>
        pupils{}; ///< pupils in the grade, from the register; 0 is structural: the part counts nowhere
    std::optional<double>
        participation{}; ///< share of `pupils` that took part, 0–1; weighs the part when n is unknown
    std::optional<int> pupilsAtMost{}; ///< upper bound for a hidden part of unknown size (threshold − 1)
    bool hidden = false;
};

/// A joined mean. It is always a derived figure: status E, unless it is one part out of one.
struct JoinedMean {
    Basis basis;
    double mean = 0;
    int parts = 0;                ///< that have pupils: "6 of 7"
    int shown = 0;                ///< that are in the mean
    double weight = 0;            ///< participants in the mean (estimated when `weightsEstimated`)
    double coverage = 1;          ///< share of the pupils that the shown parts have, 0.8–1
    bool coverageAtLeast = false; ///< the size of a hidden part is only bounded: the coverage is this or more
    bool weightsEstimated = false; ///< some n is pupils × participation
    Outcome<StandardError> error =
        Reason::SpreadUnknown; ///< SpreadUnknown when a shown part has neither SE nor U

    bool asPublished() const { return parts == 1 && shown == 1 && !weightsEstimated; }
    bool complete() const { return shown == parts; }
};

/// M = Σnm/Σn with sampling error √Σn²se²/Σn and rounding error √(Σn²·step²/12)/Σn, over the shown parts of
/// one year. Refuses: NoValue (no parts), Mixed… (another year, segment or version), Suppressed (all are
/// hidden), WeightUnknown, CoverageUnknown, TooLowCoverage (needs 80, has the per cent), OutOfRange,
/// NotFinite.
Outcome<JoinedMean> join(std::span<const Part> parts, int decimals = 0);

struct JoinedYear {
    int period = 0;
    Outcome<JoinedMean> mean;
};

/// The same for each year that occurs among the parts, in order of years. A merged unit is this with its old
/// parts before the merger and itself after it: nothing is split backwards. Refuses parts of two segments or
/// versions.
Outcome<std::vector<JoinedYear>> joinYears(std::span<const Part> parts, int decimals = 0);

} // namespace samspel::statistics
