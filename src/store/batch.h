// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"
#include "store/sheaf.h"

#include <vector>

namespace samspel {

/// A unit as a file names it. The number decides; the name serves when it must be made. A unit without a
/// number is known by its publisher's name for it alone: a person has to say which unit that is.
struct UnitClaim {
    QString number;
    QString name;
    OrganisationKind kind = OrganisationKind::other;
    QString parent;  ///< number of the unit that it belongs to
    QDate validFrom; ///< where the file tells since when it has been there
    QDate validTo;   ///< where the file tells that it is no longer there
};

/// An indicator as a file names it. With a code it is known, and made as it is told here when the register
/// lacks it; without one its publisher's name for it is all there is, and a person has to say what it is.
struct IndicatorClaim {
    Indicator indicator = untold(); ///< threshold 0 where the file says nothing of it
    std::vector<Segment> segments{};
    /// Who says whether it is a mean, a count or a share. What nobody says is guessed, and told as a guess.
    enum class ToldBy { file, person, nobody };
    ToldBy measureToldBy = ToldBy::file;

    static Indicator untold() {
        Indicator indicator;
        indicator.threshold = 0;
        return indicator;
    }
};

/// One series of a file, by places in Batch::units, Batch::indicators and Batch::breakdowns.
struct SeriesClaim {
    int unit = 0;
    int indicator = 0;
    int breakdown = 0;

    friend bool operator==(const SeriesClaim&, const SeriesClaim&) = default;
};

/// How a file's cells fell out.
struct Counts {
    qint64 rows = 0;       ///< data rows read
    qint64 suppressed = 0; ///< cells with the publisher's mark for hidden
    qint64 empty = 0;      ///< cells without anything
    qint64 skipped = 0;    ///< cells that the register has no place for; a problem tells which
};

/// What a file of figures says, before anything is written.
struct Batch {
    Source source;
    std::vector<UnitClaim> units;
    std::vector<IndicatorClaim> indicators;
    std::vector<Breakdown> breakdowns;
    std::vector<SeriesClaim> series; ///< each stands once, as Gathering makes them
    Sheaf figures;
    Counts counts;

    const UnitClaim& unitOf(const SeriesClaim& claim) const {
        return units[static_cast<std::size_t>(claim.unit)];
    }
    const IndicatorClaim& indicatorOf(const SeriesClaim& claim) const {
        return indicators[static_cast<std::size_t>(claim.indicator)];
    }
    const Breakdown& breakdownOf(const SeriesClaim& claim) const {
        return breakdowns[static_cast<std::size_t>(claim.breakdown)];
    }
    const SeriesClaim& seriesOf(const FigureClaim& claim) const {
        return series[static_cast<std::size_t>(claim.series)];
    }
};

} // namespace samspel
