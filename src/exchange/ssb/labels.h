// SPDX-License-Identifier: MIT
#pragma once

#include "store/batch.h"

#include <optional>

namespace samspel::exchange::ssb {

/// Dimensions of a table that the register has a place for. Each is known by its English and Norwegian names.
enum class Dimension { region, age, sex, year, contents };
inline constexpr int dimensions = 5;
std::optional<Dimension> dimensionOf(QStringView head);
/// The same by the code that Statistics Norway gives it: "Region", "KOKkommuneregion0000", "Tid".
std::optional<Dimension> dimensionOfCode(QStringView code);
/// The number of the table that a title or a head names: "07459" of "07459: Population, by region …".
QStringView tableIn(QStringView text);
/// The same of a file's name: "07459_20210115-101010.csv", "ssb07459_Personer2020.csv".
QString tableInFileName(const QString& file);

/// The nation, county or municipality that a label names: "K-4640 Sogndal", "1601 Trondheim (-2017)",
/// "46 Vestland", "0 The whole country". A year in brackets is the last year of the unit. Nothing for labels
/// of other things: "K-Rest …", "23 Continental shelf", "030101 Gamle Oslo".
std::optional<UnitClaim> regionOf(QStringView label);
/// The same where code and label are told apart: "4640" and "Sogndal", "K-4640", "0", "EAK".
std::optional<UnitClaim> regionOf(QStringView code, QStringView label);

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
/// A whole label of an age dimension, where the unit may lack: "6", "0 to 4", "85+", "6-15 years".
std::optional<Ages> agesOf(QStringView label);
/// "All ages", "Alle aldre", "Total", "I alt".
bool isAllAges(QStringView label);

/// "Males", "Menn", "Both sexes" … Takes the label off the front of `text`.
std::optional<Sex> takeSex(QStringView& text);
/// A whole label of a sex dimension, where "Total" is everybody.
std::optional<Sex> sexOf(QStringView label);

/// The calendar or school year that a label of a time dimension names: "2020", "2019-2020", "2019/20".
/// `dimension` is that dimension's name: years between ("intervall (år)") are no school year. Nothing for
/// quarters, months and spans of several years.
std::optional<Period> periodOf(QStringView label, QStringView dimension);

/// What the head of a column of figures says: "Persons 2021", "Males 2021", "2020", "Personer 2020 Menn".
struct Headed {
    QString period; ///< "2021", "2020-2021", "2021K1"; "" when the head tells none
    std::optional<Ages> ages;
    std::optional<Sex> sex;
    QString contents; ///< what is left: "Persons"
};
/// Parts that it does not tell are left empty.
Headed headedBy(QStringView head);

/// Whether this is how table 07459 names what it counts.
bool countsPersons(QStringView contents);

} // namespace samspel::exchange::ssb
