// SPDX-License-Identifier: MIT
#pragma once

#include "store/keeping/openregister.h"
#include "store/ledger.h"

namespace samspel::cli {

/// Where backups of a register go: the folder that is given, or else the one that was chosen in the window.
BackupPlace backupPlace(const QString& path, const QString& given = {});

/// Under the lock, for as long as the verb runs. Throws InUse, and as Ledger::open().
OpenRegister openToWrite(const QString& path, const Language& language);

} // namespace samspel::cli
