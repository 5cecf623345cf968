// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"
#include "statistics/outcome.h"

#include <string_view>
#include <vector>

/// What may be said of a series, and what may not, with the reason. Charts, reports, the window and the
/// command line say nothing about chance, direction or rank that does not come from here.
namespace samspel::analysis {

enum class Topic : std::uint8_t {
    Interval,        ///< how uncertain one figure is
    Swing,           ///< what one year can swing by chance alone
    Pool,            ///< three years together
    Band,            ///< whether the years differ more than chance lets them
    Direction,       ///< rising or falling
    SlopeRange,      ///< every slope that the years fit
    ProcessLimits,   ///< XmR
    Gap,             ///< a mean against a reference in the same year
    ShareDifference, ///< a share against a reference in the same year
    Distance,        ///< to the nation, in national SDs: the one figure that may be read across segments
    GapChange,       ///< how the gap moved from before to after the programme began
    Placebo,         ///< that change beside those of units of similar size
    Rank,            ///< a place, as a range
    Funnel,          ///< within or outside the limits for its size
    Shrinkage,       ///< the figure drawn towards the others
};

/// What the numbers come to, where they come to something.
enum class Finding : std::uint8_t {
    None,
    WithinChance,
    BeyondChance,
    Rising,
    Falling,
    Provisional, ///< process limits that still move
    Locked,
    Ordinary, ///< a placebo change that is not among the 5 % largest
    Unusual,  ///< … that is; or a unit outside the 95 % limits of a funnel
    VeryUnusual,
    Undecided, ///< too few donors to say whether it is among the 5 % largest
};

/// One number with its name, as JSON has it. `decimals` are those that a sentence shows.
struct Number {
    const char* name;
    double value = 0;
    int decimals = 0;
};

struct Facts {
    std::vector<Number> numbers;
    Finding finding = Finding::None;

    /// The number of this name, which is there.
    const Number& at(std::string_view name) const;
    bool has(std::string_view name) const;
};

enum class Against : std::uint8_t { Nobody, Nation, County, Units };

/// One thing that may be said, or one refusal.
struct Statement {
    Topic topic{};
    QString segment{}; ///< code; never more than one
    Version version = Version::published;
    std::optional<Period> from{}; ///< of one period: both are that one
    std::optional<Period> to{};
    Against against = Against::Nobody;
    QString reference{}; ///< the name of the county; empty otherwise
    statistics::Outcome<Facts> outcome = statistics::Reason::NoValue;

    // What the words depend on.
    Measure measure = Measure::mean;
    Direction better = Direction::none;
    OrganisationKind kind = OrganisationKind::municipality;
    bool isInPoints = true;

    /// For the panel "Explain" alone: never a sentence under a chart.
    bool isForExplaining() const {
        return topic == Topic::SlopeRange || topic == Topic::ProcessLimits || topic == Topic::Shrinkage;
    }
};

/// "interval", "threeYears", …: the spelling for JSON, which does not change.
std::string_view name(Topic topic);
/// "withinChance", …; empty for None.
std::string_view name(Finding finding);

} // namespace samspel::analysis
