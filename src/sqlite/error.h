// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;

namespace sqlite {

/// What SQLite said when it could not do what was asked, with the statement that it was given.
class Error : public std::runtime_error {
public:
    /// @p code is an extended result code of SQLite, @p detail says what happened without naming the
    /// statement.
    Error(int code, const std::string& detail, std::string_view statement = {});

    /// Throws what @p connection last reported.
    [[noreturn]] static void raise(sqlite3* connection, std::string_view statement = {});
    /// Throws unless @p code is SQLITE_OK.
    static void require(int code, sqlite3* connection, std::string_view statement = {});

    int code() const noexcept { return m_code; }
    int primary() const noexcept { return m_code & 0xff; }
    /// The message alone: "UNIQUE constraint failed: school.number".
    const std::string& detail() const noexcept { return m_detail; }
    /// The statement as it was given; empty when none was.
    const std::string& statement() const noexcept { return m_statement; }

    bool busy() const noexcept; ///< another connection holds the lock, or this one holds a conflicting one
    bool full() const noexcept;
    bool readOnly() const noexcept;
    bool moved() const noexcept; ///< readOnly, for under its name lies another file by now, or none
    bool damaged() const noexcept;
    bool wrongSum() const noexcept; ///< damaged: a page is not as this program wrote it
    bool notADatabase() const noexcept;
    bool cannotOpen() const noexcept;
    bool io() const noexcept;
    bool interrupted() const noexcept;
    bool
    tooLarge() const noexcept; ///< a text, a row or a recorded change beyond the limit of this connection
    bool mismatch() const noexcept; ///< a value of another type than was asked for, NULL included

    bool constraint() const noexcept; ///< any of those that follow, and the remaining kinds
    bool foreignKey() const noexcept;
    bool unique() const noexcept; ///< UNIQUE or PRIMARY KEY
    bool check() const noexcept;
    bool notNull() const noexcept;

private:
    int m_code;
    std::string m_detail;
    std::string m_statement;
};

/// A changeset that no longer fits the rows it was recorded on; nothing has been changed.
class StaleChange : public Error {
public:
    StaleChange(std::string table, const std::string& reason);

    /// The table where it stopped; empty when the foreign keys did not hold in the end.
    const std::string& table() const noexcept { return m_table; }

private:
    std::string m_table;
};

} // namespace sqlite
