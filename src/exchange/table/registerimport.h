// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/reading.h"
#include "exchange/table/recordplan.h"

namespace samspel::exchange {

/// What an import of a public register's file would do to one kind of record, or did.
struct RegisterPlan {
    const Kind* kind = nullptr;
    RecordPlan plan;
};

/// Of each kind, in the order in which they come in.
struct RegisterOutcome {
    std::vector<RegisterPlan> plans;
    bool isRefused = false;
    bool wasWritten = false;
    bool isCancelled = false; ///< then nothing of it stays

    int count(PlannedRecord::State state) const;
};

/// What the records of a reading would do to the register: done and taken back. Rows that have problems are
/// left out, and told. `watch` is asked all the while, with rows looked at and written and how many there are
/// in all (each counts twice); false stops it. Throws sqlite::Error.
RegisterOutcome planRegister(Ledger& ledger, const Reading& reading, const Watch& watch,
                             const Language& language);
/// The same, for good and as one step, with the source that they came from and its file where `content` gives
/// it and it is not too large to be kept.
RegisterOutcome importRegister(Ledger& ledger, const Reading& reading, const Bytes& content,
                               const Watch& watch, const Language& language);

} // namespace samspel::exchange
