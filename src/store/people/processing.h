// SPDX-License-Identifier: MIT
#pragma once

#include "domain/personal.h"

namespace samspel {

class Ledger;

/// One field about people in the register of processing.
struct ProcessingLine {
    PersonalField what;
    qint64 records = 0; ///< that fill the field now
    qint64 people = 0;  ///< different people behind them, where it is known; else 0
    bool knowsPeople = false;
};

/// What the register keeps about people at this moment, as article 30 of the GDPR asks: made from the
/// descriptions of the kinds, so that no field can be left out.
struct Processing {
    std::vector<ProcessingLine> lines; ///< in the order of the kinds
    qint64 people = 0;                 ///< with a name
    qint64 erased = 0;                 ///< whose name was erased, and whose lines stay
    qint64 authors = 0;                ///< who are named by the history as those who changed something
    int years = 0;                     ///< of retention after the last activity
};

Processing processingOf(const Ledger& ledger);

} // namespace samspel
