// SPDX-License-Identifier: MIT
#include "sqlite/integrity.h"

#include "sqlite/database.h"

#include <sqlite3.h>

namespace sqlite {
namespace {

bool isOfFile(const Error& error) {
    return error.damaged() || error.notADatabase() || error.primary() == SQLITE_ERROR;
}

} // namespace

std::vector<std::string> pageProblems(Database& database) {
    std::vector<std::string> problems;
    try {
        Statement check = database.query("PRAGMA integrity_check");
        while (check.step()) {
            if (auto line = check.column<std::string>(0); line != "ok") {
                problems.push_back(std::move(line));
            }
        }
    } catch (const Error& error) {
        if (!isOfFile(error)) {
            throw;
        }
        problems.push_back(error.detail());
    }
    return problems;
}

std::vector<Dangling> danglingRows(Database& database) {
    std::vector<Dangling> rows;
    try {
        Statement check = database.query("PRAGMA foreign_key_check");
        while (check.step()) {
            rows.push_back({check.column<std::string>(0), check.column<std::optional<std::int64_t>>(1),
                            check.column<std::string>(2)});
        }
    } catch (const Error& error) {
        if (!isOfFile(error)) {
            throw;
        }
    }
    return rows;
}

} // namespace sqlite
