// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.h"
#include "store/people/trace.h"

namespace samspel {
class Ledger;
class RecordNames;
} // namespace samspel

namespace samspel::report {

/// Everything that the register knows of a person, to be read by that person.
Document personReport(const Ledger& ledger, const PersonTrace& trace, const RecordNames& names,
                      const QDateTime& made, const Language& language);

} // namespace samspel::report
