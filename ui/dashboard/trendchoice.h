// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trend.h"
#include "store/seriesquery.h"

#include <functional>

namespace samspel {

class Preferences;

/// What a person has chosen to look at on the page of figures.
struct TrendChoice {
    QString indicator{}; ///< code
    int grade = 0;
    Sex sex = Sex::all;
    QString unit{}; ///< number
    QStringList compared{};
    bool hasCounty = true;
    bool hasNation = true;
    std::optional<Period> from{};
    std::optional<Period> to{};
    /// Not remembered: a page begins with what was published.
    Version version = Version::published;
    /// Not remembered either: it begins with the figures themselves.
    chart::Form form = chart::Form::figures;

    bool operator==(const TrendChoice&) const = default;
};

/// The question to the register: the unit first, then those beside it, its county and the nation. For
/// distances the nation is always there.
SeriesChoice questionOf(const TrendChoice& choice, const Ledger& ledger, Audience audience);

/// The first thing worth looking at: of the regions and their members, the one with the longest series of a
/// measured mean, beside the members that have as long ones; else the first unit that has any figure.
/// `goesOn` is asked now and then; when it says no, what is given is nothing.
TrendChoice firstChoice(const Ledger& ledger, const std::function<bool()>& goesOn = {});

/// A register's choice is remembered by the register's path.
void remember(const TrendChoice& choice, const QString& registerPath, Preferences& preferences);
std::optional<TrendChoice> remembered(const QString& registerPath, const Preferences& preferences);

} // namespace samspel
