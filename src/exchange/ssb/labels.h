// SPDX-License-Identifier: MIT
#pragma once

#include "domain/batch.h"

#include <optional>

namespace samspel::exchange::ssb {

/// Columns of a table that are no figures. Each is known by its English and Norwegian head.
enum class Dimension { region, age, sex, year, contents };
inline constexpr int dimensions = 5;
std::optional<Dimension> dimensionOf(QStringView head);

/// The nation, county or municipality that a label names: "K-4640 Sogndal", "1601 Trondheim (-2017)",
/// "46 Vestland", "0 The whole country". A year in brackets is the last year of the unit. Nothing for labels
/// of other things: "K-Rest …", "23 Continental shelf", "030101 Gamle Oslo".
std::optional<UnitClaim> regionOf(QStringView label);

/// A group of ages, in years.
struct Ages {
    int from = 0;
    std::optional<int> to; ///< nothing: and older

    bool isSingle() const { return to == from; }
    /// As Breakdown::age has it: "6", "6-15", "105+".
    QString text() const;
    friend bool operator==(const Ages&, const Ages&) = default;
};
/// "0 years", "1 year", "105 years or older", "105 år eller eldre", "6-15 years". Takes the label off `text`.
std::optional<Ages> takeAges(QStringView& text);
/// "All ages", "Alle aldre", "Total", "I alt".
bool isAllAges(QStringView label);

/// "Males", "Menn", "Both sexes" … Takes the label off the front of `text`.
std::optional<Sex> takeSex(QStringView& text);

/// What the head of a column of figures says: "Persons 2021", "Males 2021", "2020", "Personer".
struct Headed {
    std::optional<int> year;
    std::optional<Ages> ages;
    std::optional<Sex> sex;
    QStringView contents; ///< what is left: "Persons"
};
Headed headedBy(QStringView head);

/// Whether this is how table 07459 names what it counts.
bool countsPersons(QStringView contents);

} // namespace samspel::exchange::ssb
