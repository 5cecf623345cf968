// SPDX-License-Identifier: MIT
#include "statistics/outcome.h"

namespace samspel::statistics {

std::string_view name(Reason reason) {
    switch (reason) {
    case Reason::NoValue:
        return "noValue";
    case Reason::Suppressed:
        return "suppressed";
    case Reason::NotFinite:
        return "notFinite";
    case Reason::OutOfRange:
        return "outOfRange";
    case Reason::TooFewPupils:
        return "tooFewPupils";
    case Reason::TooFewYears:
        return "tooFewYears";
    case Reason::TooFewExpected:
        return "tooFewExpected";
    case Reason::TooFewUnits:
        return "tooFewUnits";
    case Reason::TooFewDonors:
        return "tooFewDonors";
    case Reason::TooLowCoverage:
        return "tooLowCoverage";
    case Reason::CoverageUnknown:
        return "coverageUnknown";
    case Reason::WeightUnknown:
        return "weightUnknown";
    case Reason::SpreadUnknown:
        return "spreadUnknown";
    case Reason::MixedSegments:
        return "mixedSegments";
    case Reason::MixedVersions:
        return "mixedVersions";
    case Reason::MixedPeriods:
        return "mixedPeriods";
    case Reason::NotConsecutive:
        return "notConsecutive";
    case Reason::SameYearTwice:
        return "sameYearTwice";
    case Reason::NoCommonYears:
        return "noCommonYears";
    case Reason::NoClearDirection:
        return "noClearDirection";
    case Reason::CountNotUnique:
        return "countNotUnique";
    case Reason::TooLongForExact:
        return "tooLongForExact";
    case Reason::WrongMeasure:
        return "wrongMeasure";
    case Reason::NoShareForm:
        return "noShareForm";
    case Reason::YearsNotComparable:
        return "yearsNotComparable";
    }
    return {};
}

} // namespace samspel::statistics
