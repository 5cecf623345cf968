// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace sqlite {
class Database;
}

namespace samspel {

class Language;

/// Which program a register needs that this one can only read: "Samspel 1.4 (schema 12)", as far as the file
/// tells; "" when this one will do.
QString neededProgram(sqlite::Database& database, const Language& language);

/// Notes in the register which program brought it to its schema.
void noteProgram(sqlite::Database& database);

} // namespace samspel
