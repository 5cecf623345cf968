// SPDX-License-Identifier: MIT
#pragma once

namespace sqlite {
class Database;
}

namespace samspel {

/// "Smsp": marks a SQLite file as a Samspel register.
inline constexpr int applicationId = 0x536D7370;

/// The schema that this program writes.
int newestSchema();
/// The schema that the file says it has, from 1; 0 for a file without one.
int schemaOf(sqlite::Database& database);
/// Whether the file says that it is a register at all.
bool isRegister(sqlite::Database& database);
/// Takes a file of the schema before to this one (1 to the newest), in the caller's transaction.
void takeToSchema(sqlite::Database& database, int schema);
/// Brings a register, or an empty file, to the newest schema, or to the one given, in one transaction. Throws
/// sqlite::Error.
void migrate(sqlite::Database& database, int schema = newestSchema());

} // namespace samspel
