// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/reading.h"
#include "exchange/table/registerimport.h"
#include "store/import.h"

#include <memory>

namespace samspel {

class Language;
class Ledger;

/// The register that a preview asks, by its file: a worker opens it for itself.
struct PreviewRegister {
    QString path;
    bool isReadOnly = false;
    QString author{};

    std::unique_ptr<Ledger> open(const Language& language) const;
};

/// One file as it is known before anything is written: how it was read, and what an import would do.
struct Preview {
    enum class Verdict { unreadable, refused, unnamed, known, unchanged, ready };

    QString path;
    exchange::Options options;
    ImportChoices choices; ///< what the person said to names, without the file's content
    QString unreadable{};  ///< why the file could not be opened; empty when it could
    QStringList columns{}; ///< of any table: what its columns were taken for, "unit=Kommunenr"
    /// Shared between plans of the same file: it may be large. Never null.
    std::shared_ptr<const exchange::Reading> reading = std::make_shared<exchange::Reading>();
    ImportPlan plan{};
    exchange::RegisterOutcome records{}; ///< instead of the plan, where the file tells records
    std::vector<Period> periods{};       ///< that it has figures of, in order

    Verdict verdict() const;
    bool tellsRecords() const { return !reading->records.empty(); }
    /// Whether it is a table that a person may say more about: which column holds what.
    bool isAnyTable() const;
    /// What the reader found, then what the register found.
    Problems problems() const;
    /// The first thing that refuses the file; nullptr when it is acceptable.
    const Problem* refusal() const;
    QString file() const;
};

/// Who looks on while a preview is made, and may stop it.
struct PreviewWatches {
    exchange::Watch reading{};   ///< in bytes
    exchange::Watch comparing{}; ///< in records, where the file tells records
};

/// Reads a file and asks the register, on a connection of its own. Nothing is written: records are tried and
/// taken back. For a worker; throws sqlite::Error.
Preview preview(const QString& path, const exchange::Options& options, const ImportChoices& choices,
                const PreviewRegister& where, const PreviewWatches& watches, const Language& language);
/// Asks the register again what the same reading would do now; `watch` is told records and stops it, which
/// leaves the preview without an answer.
void planAgain(Preview& preview, const PreviewRegister& where, const exchange::Watch& watch,
               const Language& language);

} // namespace samspel
