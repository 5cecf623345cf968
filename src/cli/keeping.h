// SPDX-License-Identifier: MIT
#pragma once

#include "store/keeping/openregister.h"
#include "store/ledger.h"

#include <memory>

class QSettings;

namespace samspel::cli {

/// Where backups of a register go: the folder that is given, or else the one that was chosen in the window.
BackupPlace backupPlace(const QString& path, const QString& given = {});

/// What the person has chosen in the window: its settings, which it shares with this program.
std::unique_ptr<QSettings> ownSettings();
/// The folders for backups that were chosen there, now and before.
QStringList chosenFolders();

/// What to say when the register's file could not be written anew after something was taken out of it.
QString notRewritten(const QString& path, const Language& language);

/// Under the lock, for as long as the verb runs. Throws InUse, and as Ledger::open().
OpenRegister openToWrite(const QString& path, const Language& language);

} // namespace samspel::cli
