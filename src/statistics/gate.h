// SPDX-License-Identifier: MIT
#pragma once

#include "statistics/basis.h"

#include <array>
#include <optional>
#include <string_view>

/// What must be there before a thing may be shown. Every chart, table, report and answer asks here.
namespace samspel::statistics {

enum class Need : std::uint8_t {
    Point,
    SolidPoint,
    OwnSpread,
    PoolPupils,
    PoolYears,
    BandYears,
    BandExpected,
    FunnelUnits,
    SlopeYears,
    SlopeInterval,
    XmrYears,
    XmrLockedYears,
    YearsBefore,
    YearsAfter,
    Donors,
    Coverage,
    CompareUnits,
};

/// One row of the table of minimum requirements. `english` is the source text for translation.
struct Requirement {
    Need need;
    Reason reason; ///< what a refusal says
    int least;
    std::string_view english;
};

/// numbers.md, sections 4 and 5. Nothing else in the program holds one of these numbers.
inline constexpr std::array requirements{
    Requirement{Need::Point, Reason::TooFewPupils, 10, "pupils, for a point to be shown"},
    Requirement{Need::SolidPoint, Reason::TooFewPupils, 20, "pupils, for a filled point; below it is hollow"},
    Requirement{Need::OwnSpread, Reason::TooFewPupils, 30,
                "pupils, for a unit's own standard deviation; below the pooled one is used"},
    Requirement{Need::PoolPupils, Reason::TooFewPupils, 30, "pupils together, for a mean of three years"},
    Requirement{Need::PoolYears, Reason::TooFewYears, 3, "consecutive years, for a mean of three years"},
    Requirement{Need::BandYears, Reason::TooFewYears, 4,
                "years with a known number of pupils, for a chance band"},
    Requirement{Need::BandExpected, Reason::TooFewExpected, 5,
                "pupils expected on the smaller side of a share each year, for its chance band"},
    Requirement{Need::FunnelUnits, Reason::TooFewUnits, 10, "units, for a funnel plot"},
    Requirement{Need::SlopeYears, Reason::TooFewYears, 6, "years in one series, for a direction"},
    Requirement{Need::SlopeInterval, Reason::TooFewYears, 5, "years, for the interval of a slope"},
    Requirement{Need::XmrYears, Reason::TooFewYears, 6, "years, for provisional process limits"},
    Requirement{Need::XmrLockedYears, Reason::TooFewYears, 12, "years, for locked process limits"},
    Requirement{Need::YearsBefore, Reason::TooFewYears, 3, "years before, for a change of the gap"},
    Requirement{Need::YearsAfter, Reason::TooFewYears, 3, "years after, for a change of the gap"},
    Requirement{Need::Donors, Reason::TooFewDonors, 19, "units of similar size, for a statement at 5 %"},
    Requirement{Need::Coverage, Reason::TooLowCoverage, 80, "per cent of the pupils, for a joined figure"},
    Requirement{Need::CompareUnits, Reason::TooFewUnits, 2, "units, for a comparison between units"},
};

/// "slopeYears", …: the spelling for JSON, which does not change.
std::string_view name(Need need);

constexpr const Requirement& requirement(Need need) { return requirements[static_cast<std::size_t>(need)]; }
constexpr int least(Need need) { return requirement(need).least; }

static_assert([] {
    for (std::size_t index = 0; index < requirements.size(); ++index) {
        if (requirements[index].need != static_cast<Need>(index)) {
            return false;
        }
    }
    return requirements.size() == static_cast<std::size_t>(Need::CompareUnits) + 1;
}());

/// Whether `has` fulfils a need; the refusal carries both numbers.
Permission ask(Need need, double has);

/// What the gate must know of a figure before it becomes a point. Which statuses carry a value is said in
/// one place, domain/figure.h; here is only what follows from it.
struct PointFacts {
    Basis basis;
    std::optional<Reason> without{};    ///< why there is no value: Suppressed or NoValue
    bool isUnreliable = false;          ///< said to be so, whatever n is
    std::optional<int> n{};             ///< persons behind the value; empty when the publisher gives none
    int threshold = least(Need::Point); ///< the indicator's own, never below what its owner chose
};

enum class Look : std::uint8_t { Solid, Hollow };

/// How a point is drawn, or why it is only a mark on the axis. A figure whose n nobody publishes (a share
/// from SSB, say) was cleared by its publisher and is solid; it gets no interval, because none can be made.
Outcome<Look> point(const PointFacts& facts);

/// Whether a line may join two points: both shown, one scale, and the later one `step` periods after the
/// earlier.
Permission line(const PointFacts& from, const PointFacts& to, int step = 1);

/// Whether an interval may be drawn about a point: it is shown, and its n and its spread are known.
Permission interval(const PointFacts& facts, bool spreadKnown);

} // namespace samspel::statistics
