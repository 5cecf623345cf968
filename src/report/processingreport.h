// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.h"

namespace samspel {
class Ledger;
}

namespace samspel::report {

/// The register of processing: what is kept about people, what for, by what right, how long, and about how
/// many now.
Document processingReport(const Ledger& ledger, const QDateTime& made, const Language& language);

} // namespace samspel::report
