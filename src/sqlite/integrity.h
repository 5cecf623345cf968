// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sqlite {

class Database;

/// A row that refers to one that is not there.
struct Dangling {
    std::string table;
    std::optional<std::int64_t> row; ///< nothing in a table WITHOUT ROWID
    std::string parent;              ///< the table of what is missing
};

/// What is wrong with the file's pages, indexes and values, one sentence each. A file may be so damaged that
/// the check itself gives up: that is an answer too, and no failure of the check.
std::vector<std::string> pageProblems(Database& database);
/// Where foreign keys do not hold; for a file too damaged to tell, nothing.
std::vector<Dangling> danglingRows(Database& database);

} // namespace sqlite
