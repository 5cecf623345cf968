// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"
#include "report/document.h"

namespace samspel {
class Ledger;
}

namespace samspel::report {

/// What a status report is about.
struct StatusChoice {
    QString region{};         ///< number; empty: the register's first region
    QDate from{};             ///< first day of the reporting period; invalid: the programme's beginning
    QDate asOf{};             ///< last day of the period; invalid: the day on which the report is made
    QStringList indicators{}; ///< codes; empty: all that there are figures for
    Audience audience = Audience::open;
    QDateTime made = QDateTime::currentDateTime();
};

/// The report to the region council: the programme and its parts, what is done and what lies ahead, each
/// municipality's newest figures beside each other, trends with their cautions, hidden figures and sources.
/// The same figures in every language. Throws sqlite::Error.
Document statusReport(const Ledger& ledger, const StatusChoice& choice, const Language& language);

} // namespace samspel::report
