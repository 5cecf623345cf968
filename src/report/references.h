// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/analyse.h"
#include "store/seriesquery.h"

namespace samspel::report {

/// The nation's number in every register.
inline const QString nationNumber = QStringLiteral("0");

/// The number of the county that a unit lies in; of a region the county of its first member. Empty when the
/// register does not tell.
QString countyOf(const QString& unit, const Ledger& ledger);

/// The units that a series may be set beside: those of its unit's kind with figures of the same indicator and
/// breakdown, as the audience may see them. Those that are members of a region with it take part in the
/// programme. Nothing for counts, for a unit's size is no place.
std::vector<analysis::Peer> peersOf(const Ledger& ledger, const Series& series, const SeriesChoice& choice);

/// When the register's programme began; empty when it does not tell.
std::optional<When> programmeStart(const Ledger& ledger);

/// The beginning of a period, as a time at which a programme may begin.
When beginningOf(Period period);

/// A series and everything that may be said of it, with the nation and its county as references.
struct Analysed {
    Series series;
    std::vector<analysis::Statement> statements;
};

/// One for each series of the choice. `firstAfter` is analysis::Question's.
std::vector<Analysed> analysed(const Ledger& ledger, const SeriesChoice& choice,
                               const std::optional<When>& programmeStart,
                               const std::optional<Period>& firstAfter = {});

} // namespace samspel::report
