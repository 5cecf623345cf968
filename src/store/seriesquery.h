// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"

namespace sqlite {
class Database;
}

namespace samspel {

class Ledger;
class Settling;
struct KeptSeries;

/// Which figures are asked for.
struct SeriesChoice {
    QString indicator;   ///< code
    QStringList units{}; ///< numbers, in the order of the answer
    std::optional<Period> from{};
    std::optional<Period> to{};
    std::optional<int> grade{}; ///< nothing: each grade that there are figures for
    Sex sex = Sex::all;
    QString age = QStringLiteral("all");
    Version version = Version::published;
    Audience audience = Audience::open;

    bool asks(int ofGrade) const { return !grade || *grade == ofGrade; }
    bool asks(Period period) const { return (!from || *from <= period) && (!to || period <= *to); }
};

/// The series, as they may be shown to the audience: in the order of units, then grades; all of one moment. A
/// unit or indicator that the register does not know, or that has no figures, gives no series. A region's
/// figures are joined from its members' (docs/numbers.md, Joining units); for Audience::open, figures on
/// fewer than the indicator's threshold become suppressed.
std::vector<Series> series(const Ledger& ledger, const SeriesChoice& choice);

/// The same of one unit, also of one that has no number; of one moment where the caller sees to it.
std::vector<Series> seriesOfUnit(const Ledger& ledger, const Organisation& unit, const Settling& settle,
                                 const SeriesChoice& choice);
/// A stored series as it may be shown, of the periods and in the version that are asked for; corrected where
/// that is asked, and nobody has published it so.
std::vector<Shown> shownOf(sqlite::Database& database, const KeptSeries& kept, const Settling& settle,
                           const SeriesChoice& choice);

/// Every breakdown that an indicator has figures for, by grade, then sex; ages are left out.
std::vector<Breakdown> breakdowns(const Ledger& ledger, const QString& indicator);

/// The indicators that have a breakdown, in the order in which the register keeps them.
std::vector<Indicator> indicatorsWithFigures(const Ledger& ledger);

/// What a unit with a number is chosen by: thousands of them are listed, and of their records no more is
/// read.
struct NamedUnit {
    OrganisationKind kind = OrganisationKind::other;
    QString number;
    QString name;
};
/// The units that have a number, in the order in which the register keeps them.
std::vector<NamedUnit> namedUnits(const Ledger& ledger);

/// By its code; nothing when the register has none of it.
std::optional<Indicator> indicatorOf(const Ledger& ledger, const QString& code);
/// By its number; nothing when the register has none of it.
std::optional<Organisation> unitOf(const Ledger& ledger, const QString& number);
/// In the order of their first periods.
std::vector<Segment> segmentsOf(const Ledger& ledger, Id<Indicator> indicator);

} // namespace samspel
