// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"

namespace samspel {

/// A unit as a file names it. The number decides; the name serves when it must be made.
struct UnitClaim {
    QString number;
    QString name;
    OrganisationKind kind = OrganisationKind::other;
    QString parent; ///< number of the unit that it belongs to
    QDate validTo;  ///< where the file tells that it is no longer there
};

/// One series of a file: which unit, indicator and breakdown; units by their place in Batch::units.
struct SeriesClaim {
    int unit = 0;
    QString indicator;
    Breakdown breakdown;
};

/// One figure of a file, with the series by its place in Batch::series.
struct FigureClaim {
    int series = 0;
    int cells = 1; ///< how many cells of the file it came from: value, uncertainty, count
    Figure figure;
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
    std::vector<SeriesClaim> series;
    std::vector<FigureClaim> figures;
    Counts counts;
};

} // namespace samspel
