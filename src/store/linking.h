// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"
#include "domain/problem.h"

namespace sqlite {
class Database;
}

namespace samspel {

/// Links lead to records of any kind, and lists of references to several at once: no foreign key holds them,
/// so the store does.

/// Complains beside each field that leads to a record that is not there.
void checkLinks(sqlite::Database& database, const Kind& kind, const Row& row, const Language& language,
                Problems& problems);
/// After records were deleted: what stands only because of them (a note, a theme mark) goes along, and what
/// can stand alone (a task, a document) forgets the link.
void dropBrokenLinks(sqlite::Database& database);
/// How many rows of `user` name the record in a list of references.
qint64 countListing(sqlite::Database& database, const Kind& user, const Kind& kind, qint64 id);

} // namespace samspel
