// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/error.h"
#include "sqlite/function.h"
#include "sqlite/statement.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace sqlite {

class Connection;

/// still: for reading, where nobody can write: a file in a folder that is write-protected, on which SQLite
/// could not keep the files that a write-ahead log needs even for reading. trusting: the same, and pages are
/// read whatever their sums say, which is for saving what can be saved.
enum class Mode { readOnly, readWrite, create, still, trusting };
/// How far the write-ahead log goes at each commit: `normal` may lose the last commits in a power cut, `full`
/// does not. Neither can damage the file.
enum class Synchronous { normal, full };

/// Bytes of a value, a row or a recorded change in a foreign file: Database::limitForForeignFile().
inline constexpr int largestValue = 64 << 20;

/// One connection to one database file, for one thread at a time; owned by whoever opens it.
///
/// Foreign keys hold, the schema is not trusted, extensions cannot be loaded, text in double quotes is a
/// name. The file closes when the Database and all that was made from it (statements, transactions,
/// recorders) are gone.
class Database {
public:
    /// Opens and reads the head of the file. Throws Error: cannotOpen(), notADatabase(), damaged(), busy().
    /// In Mode::readWrite a write-protected file opens for reading, see readOnly(). ":memory:" is a file of
    /// no name.
    Database(const std::filesystem::path& path, Mode mode,
             std::chrono::milliseconds busyTimeout = std::chrono::seconds(5));
    Database(Database&&) noexcept = default;
    Database& operator=(Database&&) noexcept = default;
    ~Database();

    /// The statement for @p sql, prepared once and kept; asking for one that is on loan gives a second one.
    Statement query(std::string_view sql);
    /// Runs one statement to its end.
    template <Bindable... Ts>
    void run(std::string_view sql, const Ts&... values) {
        query(sql).bindAll(values...).run();
    }
    /// The only column of the first row, nothing when there is no row; further rows are not looked at.
    template <Readable T, Bindable... Ts>
    std::optional<T> value(std::string_view sql, const Ts&... values) {
        Statement statement = query(sql);
        if (!statement.bindAll(values...).step()) {
            return std::nullopt;
        }
        std::optional<T> result(std::in_place, std::get<0>(statement.template row<T>()));
        if (!statement.readOnly()) {
            statement.run(); // INSERT … RETURNING is done only at its end
        }
        return result;
    }
    /// Runs several statements, separated by semicolons; not kept. Stops at the first that fails.
    void script(std::string_view sql);

    std::int64_t lastInsertId() const noexcept;
    std::int64_t changes() const noexcept;      ///< rows changed by the last statement itself
    std::int64_t totalChanges() const noexcept; ///< since opening, triggers and cascades included
    bool inTransaction() const noexcept;
    bool readOnly() const noexcept;
    const std::filesystem::path& path() const noexcept;
    sqlite3* handle() const noexcept;

    void useWriteAheadLog(Synchronous synchronous = Synchronous::full);
    /// Whether each page of the file ends with its sum, so that damage is noticed when the page is read
    /// (Error::wrongSum()). A file that is made here has them.
    bool hasPageSums() const noexcept;
    /// Writes a file that was made without them anew, page by page. It needs a write-ahead log: were a
    /// rollback journal played back, pages without sums would be taken for pages with them. Throws Error.
    void addPageSums();
    /// Whether the last connection that closes leaves the log beside the file; else it goes into the file. To
    /// be kept while nobody knows yet whether the file is sound.
    void keepLogOnClose(bool kept) noexcept;
    void setBusyTimeout(std::chrono::milliseconds timeout);
    /// Stops what is running, which then throws Error::interrupted(). May be called from any thread.
    void interrupt() noexcept;
    /// Asks during long work, some hundred times a second, whether to go on; false stops it as interrupt()
    /// does. An empty function ends the asking. An exception counts as false.
    void onProgress(std::function<bool()> keepGoing);

    /// Makes a function of ours known to the statements of this connection, and to nothing that stands in the
    /// file. @p arguments is how many it takes, -1 any number. What it throws becomes the statement's error.
    void addFunction(const char* name, int arguments, Function function);

    /// Lets triggers and views of this file use virtual tables and functions that are not known to be
    /// harmless; only for a schema that was found to be the program's own. Before SQLite 3.44 or so, triggers
    /// that write to a full-text index (FTS5) need it.
    void trustSchema(bool trusted);

    /// What is wrong in the file, one sentence each: its pages and indexes, its values, its foreign keys.
    std::vector<std::string> integrityProblems();
    /// Sets a run-time limit (SQLITE_LIMIT_…) and returns the former; a negative value only asks.
    int limit(int which, int value) noexcept;
    /// Narrow run-time limits, so that a file made to do harm cannot take all memory or time.
    void limitForForeignFile();
    /// Changes when another connection has changed the file.
    std::int64_t dataVersion();

    const std::shared_ptr<Connection>& connection() const noexcept { return m_connection; }

private:
    std::shared_ptr<Connection> m_connection;
};

/// @p name as an SQL identifier: in double quotes, those within doubled.
std::string identifier(std::string_view name);

} // namespace sqlite
