// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trend.h"
#include "store/regionquery.h"

namespace samspel::report {

/// The units that a report sets beside each other: members, the whole that they make, and what it is held
/// against. Which members there are, depends on the day: municipalities merge.
struct UnitGroup {
    std::optional<Organisation> whole;
    std::vector<RegionPart> members;      ///< all that ever took part, in the alphabet's order
    std::vector<Organisation> references; ///< counties and the nation, whenever they are valid

    /// A region, its municipalities, their counties and the nation.
    static UnitGroup ofRegion(const Ledger& ledger, const QString& region);
    QStringList memberNumbers() const;
    /// Of all: the whole first, then members, then references.
    QStringList numbers() const;
    /// In the order in which a table shows them: members, whole, counties, nation.
    std::vector<Organisation> validIn(Period period) const;
    void sort();
};

/// Norwegian order, whatever language the program speaks: æ, ø, å last, aa as å.
bool comesBefore(const QString& one, const QString& other);

/// One indicator for one grade, and what may be shown of it for each unit.
struct Measured {
    Indicator indicator;
    int grade = 0;
    QString name; ///< "National test in English, grade 5"
    std::vector<Organisation> units;
    chart::Trend trend;         ///< one line for each of `units`
    std::vector<Series> series; ///< … and what it is drawn from

    /// The figure of a unit in a period; nullptr when the register has none.
    const chart::Point* pointOf(const QString& unit, Period period) const;
    const Series* seriesOf(const QString& unit) const;
    /// The newest period with a figure, shown or hidden, of one of these units.
    std::optional<Period> newest(const QStringList& among) const;
};

/// Everything that the register measures of the units, in the order of the catalogue, then grades.
/// `indicators` picks some by their codes; empty: all.
std::vector<Measured> measuredOf(const Ledger& ledger, const QStringList& units,
                                 const QStringList& indicators, Audience audience, const Language& language);

/// Adds its last year to the name of a unit that is no longer there, where another series has the same name.
void tellApart(std::vector<Series>& series, const Language& language);

/// "National test in English, grade 5".
QString nameOf(const Indicator& indicator, int grade, const Language& language);

} // namespace samspel::report
