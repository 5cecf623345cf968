// SPDX-License-Identifier: MIT
#pragma once

#include "store/settle.h"

namespace samspel {

class Ledger;
struct SeriesChoice;

/// One part of a region: a member, and from when until when it took part.
struct RegionPart {
    Organisation unit;
    QDate from;
    QDate to;

    bool takesPartOn(QDate day) const {
        return (!from.isValid() || from <= day) && (!to.isValid() || day < to) && unit.isValidOn(day);
    }
};

/// A region's series, one for each grade that a member has figures for, joined from those of its members:
/// means weighted by participants, counts added. Status E. A period in which too little is known stays,
/// without a value and with its reason. A member has figures or it lacks them in every period that it takes
/// part in.
std::vector<Series> regionSeries(const Ledger& ledger, const Organisation& region, const Settling& settle,
                                 const SeriesChoice& choice);

/// The same of any parts: joined where they take part.
std::vector<Series> seriesOfParts(const Ledger& ledger, const Organisation& whole,
                                  const std::vector<RegionPart>& parts, const Settling& settle,
                                  const SeriesChoice& choice);

/// The members, each unit once for each stretch of time.
std::vector<RegionPart> partsOf(const Ledger& ledger, Id<Organisation> region);
/// The day on which a period's units count: 1 October of a school year, 1 January of a calendar year.
QDate countingDay(Period period);

} // namespace samspel
