// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"
#include "domain/kind.h"

namespace samspel {

class Ledger;

/// Two figures for one place, of the two records that are to become one.
struct MergeConflict {
    QString of; ///< what the indicator is called where units are merged, else the unit
    Breakdown breakdown;
    Figure from;
    Figure into;
    QString fromSource;
    QString intoSource;
    bool isOfOneSource = false; ///< none of them is newer: one file tells both, so they are two things

    bool isFromNewer() const { return from.source.value > into.source.value; }
};

/// What merging an unconfirmed unit or indicator into another would do, or did.
struct MergePlan {
    static constexpr std::size_t mostListed = 200;

    QString from; ///< names, with number or code
    QString into;
    qint64 figures = 0; ///< that hold now, and move
    qint64 records = 0; ///< others that refer to it, and will refer to the other
    qint64 same = 0;    ///< in both, saying the same
    qint64 conflicting = 0;
    std::vector<MergeConflict> conflicts{}; ///< the first of them
    Problems problems{};                    ///< why it cannot be, and what is worth a look
    bool wasDone = false;
};

/// What to do with two figures for one place.
enum class Conflicts {
    refuse,     ///< nothing is merged while there are any
    newerStays, ///< of the source that was imported later; the other becomes history
};

/// Whether records of this kind can be merged at all: units and indicators.
bool canMerge(const Kind& kind);
/// Whether the record waits for a person to confirm it, or to say which one it is.
bool isUnconfirmed(const Kind& kind, const Row& row);

/// Reads only. Ledger::merge does it.
MergePlan planMerge(const Ledger& ledger, const Kind& kind, qint64 from, qint64 into);

} // namespace samspel
