// SPDX-License-Identifier: MIT
#include "sqlite/database.h"

#include "sqlite/connection.h"
#include "sqlite/integrity.h"
#include "sqlite/pagesum.h"
#include "sqlite/vacuum.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace sqlite {
Database::Database(const std::filesystem::path& path, Mode mode, std::chrono::milliseconds busyTimeout)
    : m_connection(std::make_shared<Connection>(path, mode, busyTimeout)) {}

Database::~Database() = default;

Statement Database::query(std::string_view sql) { return {m_connection, m_connection->lend(sql)}; }

void Database::script(std::string_view sql) {
    while (!sql.empty()) {
        if (sql.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
            throw Error(SQLITE_TOOBIG, sqlite3_errstr(SQLITE_TOOBIG));
        }
        sqlite3_stmt* made = nullptr;
        const char* rest = nullptr;
        const int code = sqlite3_prepare_v2(handle(), sql.data(), static_cast<int>(sql.size()), &made, &rest);
        const std::unique_ptr<sqlite3_stmt, Finalize> statement(made);
        Error::require(code, handle(), sql);
        const auto length = static_cast<std::size_t>(rest - sql.data());
        int stepped = SQLITE_DONE;
        while (made != nullptr && (stepped = sqlite3_step(made)) == SQLITE_ROW) {
        }
        if (stepped != SQLITE_DONE) {
            Error::raise(handle(), sql.substr(0, length));
        }
        sql.remove_prefix(length);
    }
}

std::int64_t Database::lastInsertId() const noexcept { return sqlite3_last_insert_rowid(handle()); }
std::int64_t Database::changes() const noexcept { return sqlite3_changes64(handle()); }
std::int64_t Database::totalChanges() const noexcept { return sqlite3_total_changes64(handle()); }
bool Database::inTransaction() const noexcept { return sqlite3_get_autocommit(handle()) == 0; }
bool Database::readOnly() const noexcept { return sqlite3_db_readonly(handle(), "main") == 1; }
const std::filesystem::path& Database::path() const noexcept { return m_connection->path(); }
sqlite3* Database::handle() const noexcept { return m_connection->handle(); }

void Database::useWriteAheadLog(Synchronous synchronous) {
    const auto mode = value<std::string>("PRAGMA journal_mode=WAL");
    const bool inMemory = mode == "memory"; // nothing to lose in a power cut, and no log to keep
    if (mode != "wal" && !inMemory) {
        throw Error(SQLITE_CANTOPEN, "a write-ahead log cannot be kept here");
    }
    script(synchronous == Synchronous::full ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
}

bool Database::hasPageSums() const noexcept { return m_connection->reserveBytes(-1) == sumBytes; }

void Database::addPageSums() {
    if (hasPageSums()) {
        return;
    }
    if (value<std::string>("PRAGMA journal_mode") != "wal") {
        throw Error(SQLITE_MISUSE, "sums need a write-ahead log");
    }
    m_connection->reserveBytes(sumBytes);
    try {
        vacuum(*this);
    } catch (...) {
        m_connection->reserveBytes(0);
        throw;
    }
    script("PRAGMA wal_checkpoint(TRUNCATE)"); // else the file itself would have them only some time later
}

void Database::keepLogOnClose(bool kept) noexcept { m_connection->keepLogOnClose(kept); }

void Database::setBusyTimeout(std::chrono::milliseconds timeout) {
    const auto longest = std::chrono::milliseconds(std::numeric_limits<int>::max());
    sqlite3_busy_timeout(handle(), static_cast<int>(std::min(timeout, longest).count()));
}

void Database::interrupt() noexcept { sqlite3_interrupt(handle()); }

void Database::onProgress(std::function<bool()> keepGoing) { m_connection->onProgress(std::move(keepGoing)); }

void Database::trustSchema(bool trusted) {
    Error::require(sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, trusted ? 1 : 0, nullptr),
                   handle());
}

std::vector<std::string> Database::integrityProblems() {
    std::vector<std::string> problems = pageProblems(*this);
    for (const Dangling& found : danglingRows(*this)) {
        problems.push_back("table " + found.table + ", " +
                           (found.row ? "row " + std::to_string(*found.row) : "a row") +
                           ": the row of table " + found.parent + " that it refers to is not there");
    }
    return problems;
}

int Database::limit(int which, int value) noexcept { return sqlite3_limit(handle(), which, value); }

void Database::limitForForeignFile() {
    // Wide enough for every statement of a sensible program, and far below what SQLite allows.
    // No other file can be attached; vacuum() allows itself one.
    for (const auto& [which, value] : {std::pair{SQLITE_LIMIT_LENGTH, largestValue},
                                       {SQLITE_LIMIT_SQL_LENGTH, 1'000'000},
                                       {SQLITE_LIMIT_COLUMN, 200},
                                       {SQLITE_LIMIT_EXPR_DEPTH, 100},
                                       {SQLITE_LIMIT_COMPOUND_SELECT, 50},
                                       {SQLITE_LIMIT_VDBE_OP, 100'000},
                                       {SQLITE_LIMIT_FUNCTION_ARG, 50},
                                       {SQLITE_LIMIT_ATTACHED, 0},
                                       {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
                                       {SQLITE_LIMIT_VARIABLE_NUMBER, 1000},
                                       {SQLITE_LIMIT_TRIGGER_DEPTH, 50}}) {
        limit(which, std::min(value, limit(which, -1)));
    }
}

std::int64_t Database::dataVersion() { return value<std::int64_t>("PRAGMA data_version").value(); }

std::string identifier(std::string_view name) {
    std::string result = "\"";
    for (const char letter : name) {
        result.append(letter == '"' ? 2 : 1, letter);
    }
    return result + '"';
}

} // namespace sqlite
