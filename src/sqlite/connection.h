// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/statement.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>

struct sqlite3;

namespace sqlite {

enum class Mode;

/// What a Database and all that was made from it hold together: the open file and its idle statements.
class Connection {
public:
    Connection(const std::filesystem::path& path, Mode mode, std::chrono::milliseconds busyTimeout);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    sqlite3* handle() const noexcept { return m_handle.get(); }
    const std::filesystem::path& path() const noexcept { return m_path; }

    /// Runs fixed statements of this room, without values.
    void execute(const char* sql);
    /// The same where nothing may be thrown; whether it worked does not matter.
    void tryToExecute(const char* sql) noexcept;

    Idle::node_type lend(std::string_view sql);
    void takeBack(Idle::node_type node) noexcept;
    /// Makes every statement, idle or on loan, be prepared again before it is run the next time.
    void outdateStatements();
    void onProgress(std::function<bool()> keepGoing);
    /// How many bytes are left free at the end of each page from the next VACUUM on, or the first write of a
    /// new file; gives what held before. A negative number only asks.
    int reserveBytes(int wanted) noexcept;
    void keepLogOnClose(bool kept) noexcept;

private:
    void giveSumsToNewFile();

    struct Close {
        void operator()(sqlite3* handle) const noexcept;
    };

    std::filesystem::path m_path;
    std::function<bool()> m_keepGoing;
    std::unique_ptr<sqlite3, Close> m_handle;
    Idle m_idle; // last, for a file with statements cannot be closed
};

} // namespace sqlite
