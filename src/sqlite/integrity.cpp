// SPDX-License-Identifier: MIT
#include "sqlite/integrity.h"

#include "sqlite/database.h"
#include "sqlite/pagesum.h"

#include <sqlite3.h>

#include <algorithm>

namespace sqlite {
namespace {

bool isOfFile(const Error& error) {
    return error.damaged() || error.notADatabase() || error.primary() == SQLITE_ERROR;
}

// " (pages 17, 93; 2 of 400)"
std::string damagedPages(const std::filesystem::path& path) {
    constexpr std::size_t enough = 20;
    const PageSurvey survey = surveyPages(path);
    if (survey.damaged.empty()) {
        return {};
    }
    std::string text = survey.damaged.size() == 1 ? " (page " : " (pages ";
    for (std::size_t i = 0; i < std::min(enough, survey.damaged.size()); ++i) {
        text += (i == 0 ? "" : ", ") + std::to_string(survey.damaged[i]);
    }
    return text + (survey.damaged.size() > enough ? ", …; " : "; ") + std::to_string(survey.damaged.size()) +
           " of " + std::to_string(survey.pages) + ")";
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
    // The check stops at a page whose sum is wrong, or calls it by a number.
    if (const std::string pages = problems.empty() ? "" : damagedPages(database.path()); !pages.empty()) {
        problems.insert(problems.begin(), Error(SQLITE_IOERR_DATA, "").detail() + pages);
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
