// SPDX-License-Identifier: MIT
#pragma once

namespace sqlite {

class Database;

/// Writes the file anew without its free pages. It is the only work that needs a second file at its side, so
/// that attaching one is allowed for as long as it lasts. Throws Error; the file is as it was then.
void vacuum(Database& database);

} // namespace sqlite
