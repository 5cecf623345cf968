// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

namespace sqlite {
class Database;
}

namespace samspel {

/// What a record must agree with in the rest of the register, and neither its own fields nor a constraint of
/// the file can tell: nothing belongs to itself by way of others, the segments of a series and the
/// memberships of a unit do not overlap.
void checkAgreement(sqlite::Database& database, const Kind& kind, const Row& row, const Language& language,
                    Problems& problems);

} // namespace samspel
