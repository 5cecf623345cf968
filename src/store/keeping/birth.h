// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace sqlite {
class Database;
}

namespace samspel {

/// What tells one register from every other, and is shared by all its copies: 128 random bits that it got
/// when it was made. One that an older program made has none; of that it is the moment of the first step, to
/// the second, which hardly another register of its name shares. "" of one without either.
QString birthOf(sqlite::Database& database);

/// Gives a register that is being made those bits, within the caller's transaction. It is no step, so nothing
/// takes it back; and whoever has drafts or backups under the moment of the first step keeps that.
void giveBirth(sqlite::Database& database);

} // namespace samspel
