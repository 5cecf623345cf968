// SPDX-License-Identifier: MIT
#pragma once

#include "store/register.h"

#include <cstdint>
#include <vector>

/// What people do to a register, as seeded sequences: the same seed does the same to the same register.
namespace trust {

enum class Act {
    edit,       ///< one record changed
    editParts,  ///< several records in one step
    remove,     ///< a record, with its parts
    undo,       ///<
    redo,       ///<
    import,     ///< figures and units that are new
    reimport,   ///< figures that replace others
    importMuch, ///< such, without the write-ahead log, as very many are
    keepFile,   ///< a file's bytes
    settle,     ///< the history begins here
    backup,     ///< to a file beside
    compact,    ///< VACUUM
    reopen,     ///< closed and opened again
};

std::vector<Act> sequence(std::uint64_t seed, int length);

/// Does the @p number-th act; what it writes depends only on the seed, the number and what is there.
void perform(std::unique_ptr<samspel::Ledger>& ledger, Act act, std::uint64_t seed, int number);

/// All that people see of a register, but for times: equal texts are equal registers.
QByteArray digest(const samspel::Ledger& ledger);

/// A small register with a little of everything, to begin with.
QString makeBeginning(const QString& path);

/// Checks what must be true of every register that opens: integrity, references, our own rules, the search.
QStringList faults(const samspel::Ledger& ledger);

} // namespace trust
