// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"
#include "report/document.h"

namespace samspel {
class Ledger;
}

namespace samspel::report {

/// Which municipality's page, and for whom.
struct MunicipalityChoice {
    QString unit{};           ///< number
    QDate asOf{};             ///< invalid: the day on which the report is made
    QStringList indicators{}; ///< codes; empty: all that there are figures for
    Audience audience = Audience::open;
    QDateTime made = QDateTime::currentDateTime();
};

/// One municipality's page: what is near first (its schools and what happened there), then its figures beside
/// region, county and nation, trends with their cautions, hidden figures and sources. A unit that the
/// register does not know gives a page that says so. Throws sqlite::Error.
Document municipalityReport(const Ledger& ledger, const MunicipalityChoice& choice, const Language& language);

} // namespace samspel::report
