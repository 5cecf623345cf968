// SPDX-License-Identifier: MIT
#pragma once

#include "store/keeping/backups.h"

namespace samspel {

/// The note beside a backup, "NAME.json", written last: without one a copy counts as not looked through.
void writeNote(const Backup& backup);
/// Whether there is a note, also one that this program cannot read: a newer one may have written it.
bool hasNote(const QString& file);
/// What the note tells, compared with the file.
Backup readNote(const QString& file, Backups::Look look);

/// Lower-case hexadecimal; "" when the file cannot be read to its end.
QString sha256OfFile(const QString& file);

} // namespace samspel
