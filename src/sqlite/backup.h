// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>

namespace sqlite {

class Database;

enum class Existing { keep, replace };

/// Copies the whole of @p from, as it is at this moment, to one plain file (no write-ahead log beside it).
///
/// The copy is written beside @p to, checked (integrity, foreign keys, versions, number of rows in every
/// table), forced to the disk and only then given its name; when anything fails nothing is left behind. An
/// existing file is replaced only with Existing::replace, in one step, and never while its journal lies
/// beside it.
/// @p progress is told how many pages remain of how many; false stops with Error::interrupted().
/// Others may write to @p from meanwhile (with a write-ahead log), but not this connection.
void backup(Database& from, const std::filesystem::path& to,
            const std::function<bool(int remaining, int total)>& progress = {},
            Existing existing = Existing::keep);

} // namespace sqlite
