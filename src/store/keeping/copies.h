// SPDX-License-Identifier: MIT
#pragma once

#include "store/keeping/backups.h"

#include <QStringList>

namespace samspel {

/// All files that are known to be copies of a register, or to have been: its backups in the program's own
/// folder and in the chosen ones, and what a migration, a restoring or a person has put beside it (or beside
/// a link to it) under its name and more, or under any name where it has the register's random bits. Neither
/// the register itself nor its log and lock, nor a note beside a backup. A chosen folder that is not there
/// now stands for what lies in it.
QStringList knownCopies(const QString& path, const QString& ownFolder, const QStringList& chosenFolders,
                        const Language& language);

/// Those files, and of folders the files in them, however deep, as above: nothing of the register itself.
QStringList copiesIn(const QStringList& filesAndFolders, const QString& path);

} // namespace samspel
