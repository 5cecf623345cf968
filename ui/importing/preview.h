// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/reading.h"
#include "store/import.h"

namespace samspel {

class Language;
class Ledger;

/// One file as it is known before anything is written: how it was read, and what an import would do.
struct Preview {
    enum class Verdict { unreadable, refused, known, unchanged, ready };

    QString path;
    exchange::Options options;
    QString unreadable; ///< why the file could not be opened; empty when it could
    exchange::Reading reading;
    ImportPlan plan;

    Verdict verdict() const;
    /// What the reader found, then what the register found.
    Problems problems() const;
    /// The first thing that refuses the file; nullptr when it is acceptable.
    const Problem* refusal() const;
    QString file() const;
    std::vector<Period> periods() const;
};

/// Reads a file and asks the register, on a connection of its own that cannot write. For a worker; throws
/// sqlite::Error.
Preview preview(const QString& path, const exchange::Options& options, const QString& registerPath,
                const Language& language);
/// Asks the register again what the same reading would do now.
ImportPlan planAgain(const Preview& preview, const QString& registerPath, const Language& language);

} // namespace samspel
