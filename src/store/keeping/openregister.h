// SPDX-License-Identifier: MIT
#pragma once

#include "store/keeping/backups.h"
#include "store/keeping/writerlock.h"

#include <memory>

namespace samspel {

class Ledger;

/// A register that a person has opened: to write in as long as the lock is held, otherwise for reading.
struct OpenRegister {
    std::shared_ptr<WriterLock> lock; // goes after the ledger
    std::unique_ptr<Ledger> ledger;
    std::optional<Writer> writer{}; ///< who else has it, where that is why it can only be read
    QString remark{};               ///< what went wrong beside, in words: no backup, no lock

    OpenRegister();
    OpenRegister(OpenRegister&&) noexcept;
    OpenRegister& operator=(OpenRegister&&) noexcept;
    ~OpenRegister();
};

/// Somebody else has the register open for writing; the message says in words who and since when.
class InUse : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

InUse inUse(const Writer& writer, const Language& language);

/// How a register is to be opened.
struct OpenWish {
    QString user;                      ///< who is told to others
    BackupPlace backups;               ///< where a backup goes before an older register is brought up to date
    std::optional<Writer> takesOver{}; ///< from whom a person has said that it be taken
    std::shared_ptr<WriterLock> held{}; ///< the lock, if it is this register's and held already
};

/// As Ledger::open(), under the lock: with nobody else's, it opens for writing; where somebody has the
/// register, and where no lock can be made, for reading only. An older register is backed up first; throws
/// InUse when somebody has that.
OpenRegister openForWork(const QString& path, const Language& language, OpenWish wish);
/// The same for a program that can only work when it may write: throws InUse when somebody has the register,
/// and NotARegister when it can only be read for another reason.
OpenRegister openToWrite(const QString& path, const Language& language, const BackupPlace& backups);
/// As Ledger::create(), under the lock. Throws InUse, when somebody still has a register that was there.
OpenRegister createForWork(const QString& path, const Language& language, const QString& user);

} // namespace samspel
