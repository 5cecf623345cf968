// SPDX-License-Identifier: MIT
#pragma once

#include "domain/batch.h"
#include "domain/problem.h"

#include <functional>

namespace sqlite {
class Database;
}

namespace samspel {

class Language;

/// What an import would do to the register: found by reading only, and exactly what the import then does.
struct ImportPlan {
    enum class Verdict : char { fresh, changed, same };

    /// Where the figures of one of Batch::series go.
    struct Series {
        int place = 0; ///< the first of Batch::series that is the same
        qint64 id = 0; ///< its key in the register; 0 when it is not there yet
    };

    std::vector<Verdict> verdicts;   ///< one for each of Batch::figures
    std::vector<Series> series;      ///< one for each of Batch::series
    std::vector<UnitClaim> newUnits; ///< units that the register does not know yet, parents first
    std::vector<QString> indicators; ///< codes that it concerns
    qint64 fresh = 0;                ///< cells, as all counts
    qint64 changed = 0;
    qint64 same = 0;
    QString knownSince; ///< when the same file was imported before; "" when it is new
    Problems problems;

    bool changesNothing() const { return fresh == 0 && changed == 0; }
};

struct ImportOutcome {
    ImportPlan plan;
    Id<Source> source; ///< not kept when nothing was written
    bool isCancelled = false;
};

/// Whether a batch may come in, and what is new, changed or the same in it.
ImportPlan planImport(sqlite::Database& database, const Batch& batch, const Language& language);

/// Writes units, the source (whose key it sets) and figures of an accepted plan within the caller's
/// transaction. Units and source are plain records that the caller's recorder sees; figures are not recorded,
/// see Shelf. Gives false when progress said to stop: it is asked before the first figure, now and then, and
/// after the last.
bool writeImport(sqlite::Database& database, const Batch& batch, const ImportPlan& plan, Source& source,
                 const std::function<bool(qint64, qint64)>& progress);

} // namespace samspel
