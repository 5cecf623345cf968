// SPDX-License-Identifier: MIT
#include "sqlite/error.h"

#include <sqlite3.h>

#include <utility>

namespace sqlite {
namespace {

/// A long statement hides the message that it follows.
std::string shortened(std::string_view statement) {
    constexpr std::size_t enough = 400;
    if (statement.size() <= enough) {
        return std::string(statement);
    }
    std::size_t end = enough;
    while (end > 0 && (static_cast<unsigned char>(statement[end]) & 0xc0) == 0x80) {
        --end; // not in the middle of a UTF-8 character
    }
    return std::string(statement.substr(0, end)) + "…";
}

std::string sentence(const std::string& detail, std::string_view statement) {
    return statement.empty() ? detail : detail + " (" + shortened(statement) + ")";
}

// SQLite knows only that its file could not be read.
const std::string& told(int code, const std::string& detail) {
    static const std::string wrongSum =
        "a page does not fit its sum: the file is damaged, or was changed by another program than Samspel";
    return code == SQLITE_IOERR_DATA ? wrongSum : detail;
}

} // namespace

Error::Error(int code, const std::string& detail, std::string_view statement)
    : std::runtime_error(sentence(told(code, detail), statement)), m_code(code), m_detail(told(code, detail)),
      m_statement(statement) {}

void Error::raise(sqlite3* connection, std::string_view statement) {
    throw Error(sqlite3_extended_errcode(connection), sqlite3_errmsg(connection), statement);
}

void Error::require(int code, sqlite3* connection, std::string_view statement) {
    if (code == SQLITE_OK) {
        return;
    }
    // The connection may have nothing to say, or speak of something later, when the code came from elsewhere.
    const bool same = connection != nullptr && (sqlite3_errcode(connection) & 0xff) == (code & 0xff);
    throw Error(same ? sqlite3_extended_errcode(connection) : code,
                same ? sqlite3_errmsg(connection) : sqlite3_errstr(code), statement);
}

bool Error::busy() const noexcept { return primary() == SQLITE_BUSY || primary() == SQLITE_LOCKED; }
// Also where there is no room for the log's shared memory, which reading needs as well.
bool Error::full() const noexcept { return primary() == SQLITE_FULL || m_code == SQLITE_IOERR_SHMSIZE; }
bool Error::readOnly() const noexcept { return primary() == SQLITE_READONLY; }
bool Error::moved() const noexcept { return m_code == SQLITE_READONLY_DBMOVED; }
bool Error::damaged() const noexcept {
    // FTS5 has no code of its own for an index whose head says that it is of another form.
    return primary() == SQLITE_CORRUPT || wrongSum() || m_detail.starts_with("invalid fts5 file format");
}
bool Error::wrongSum() const noexcept { return m_code == SQLITE_IOERR_DATA; }
bool Error::notADatabase() const noexcept { return primary() == SQLITE_NOTADB; }
bool Error::cannotOpen() const noexcept { return primary() == SQLITE_CANTOPEN; }
bool Error::io() const noexcept { return primary() == SQLITE_IOERR && !wrongSum(); }
bool Error::interrupted() const noexcept { return primary() == SQLITE_INTERRUPT; }
bool Error::tooLarge() const noexcept { return primary() == SQLITE_TOOBIG; }
bool Error::mismatch() const noexcept { return primary() == SQLITE_MISMATCH; }

bool Error::constraint() const noexcept { return primary() == SQLITE_CONSTRAINT; }
bool Error::foreignKey() const noexcept { return m_code == SQLITE_CONSTRAINT_FOREIGNKEY; }
bool Error::unique() const noexcept {
    return m_code == SQLITE_CONSTRAINT_UNIQUE || m_code == SQLITE_CONSTRAINT_PRIMARYKEY ||
           m_code == SQLITE_CONSTRAINT_ROWID;
}
bool Error::check() const noexcept { return m_code == SQLITE_CONSTRAINT_CHECK; }
bool Error::notNull() const noexcept { return m_code == SQLITE_CONSTRAINT_NOTNULL; }

StaleChange::StaleChange(std::string table, const std::string& reason)
    : Error(SQLITE_ABORT, "the change no longer fits: " + reason), m_table(std::move(table)) {}

} // namespace sqlite
