// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"
#include "report/document.h"

namespace samspel {
class Ledger;
}

namespace samspel::report {

/// What all reports have in common: title, running head, foot, stamp of what is internal, banner of what is
/// invented.
Document opening(const Ledger& ledger, const QString& kind, const QString& title, const QString& subtitle,
                 Audience audience, const QDateTime& made, const Language& language);

/// A label and its text, one pair below the other; pairs without a text are left out.
Table facts(const std::vector<std::pair<QString, QString>>& pairs);

/// "About the figures" at the end of a report: of each part of that page the paragraph for a reader in a
/// hurry.
std::vector<Block> aboutTheFigures(const Language& language);
/// How all figures of a report are to be read.
Block readingAdvice(const Language& language);

} // namespace samspel::report
