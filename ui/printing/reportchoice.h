// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"
#include "domain/language.h"
#include "report/document.h"

namespace samspel {

class Ledger;

enum class ReportKind { status, municipality, processing };

/// What a person has chosen to print.
struct ReportChoice {
    ReportKind kind = ReportKind::status;
    QString unit{}; ///< number of the region or the municipality
    QString language = QStringLiteral("nn");
    Audience audience = Audience::open;
};

/// The chosen report, as a document. Throws sqlite::Error.
report::Document documentOf(const Ledger& ledger, const ReportChoice& choice);

/// Whether a report is about one unit; otherwise about the whole register.
constexpr bool isAboutUnit(ReportKind kind) { return kind != ReportKind::processing; }

/// What kind of unit a report is about.
constexpr OrganisationKind unitKindOf(ReportKind kind) {
    return kind == ReportKind::status ? OrganisationKind::region : OrganisationKind::municipality;
}

} // namespace samspel
