// SPDX-License-Identifier: MIT
#pragma once

namespace sqlite {
class Changeset;
class Database;
} // namespace sqlite

namespace samspel {

/// Gives a register of before schema 8 the field of segments whose years stand alone: until then the words of
/// their caution told it.
void tellYearsAlone(sqlite::Database& database);
/// The same of the segments that these changes have just brought, where they were recorded before schema 8:
/// such a step, undone or done again, knows nothing of the field.
void tellYearsAlone(sqlite::Database& database, const sqlite::Changeset& made);

} // namespace samspel
