// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace samspel {

/// Whether a file begins as a database does. Whoever would open a file by a name that a person gave asks this
/// first, for it may be the register that is open: to close a descriptor of that would let go the locks of
/// all connections (sqlite/plainfile.h). False for a file that is not there.
bool isDatabase(const QString& path);

/// What SQLite keeps beside a database, which need not be there: the file of that name and @p ending
/// ("-wal"). Where links lead to the database, it lies beside the database itself.
QString fileBeside(const QString& path, const char* ending);

/// Whether what is there is a register, a copy of one, or what belongs beside one: nothing that is handed out
/// is written over it, also where damage hides what it is.
bool isOfRegister(const QString& path);

} // namespace samspel
