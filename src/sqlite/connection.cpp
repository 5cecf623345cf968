// SPDX-License-Identifier: MIT
#include "sqlite/connection.h"

#include "sqlite/database.h"
#include "sqlite/error.h"
#include "sqlite/summedfile.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <system_error>
#include <utility>

namespace sqlite {
namespace {

// More texts than this are made by a program that writes values into its SQL.
constexpr std::size_t mostIdle = 500;
// Some tens of microseconds of work; a question every time would cost more than the work.
constexpr int instructionsBetweenQuestions = 5000;

int flagsOf(Mode mode) {
    constexpr int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case Mode::readOnly:
        return common | SQLITE_OPEN_READONLY;
    case Mode::readWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Mode::still:
    case Mode::trusting:
        return common | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case Mode::create:
        break;
    }
    return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

std::string utf8(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

// An address, since only there SQLite takes the word that the file will not change.
std::string nameFor(Mode mode, const std::string& path) {
    if (mode != Mode::still && mode != Mode::trusting) {
        return path;
    }
    std::string address = "file:";
    for (const char c : path) {
        address += c == '%' ? "%25" : c == '?' ? "%3f" : c == '#' ? "%23" : std::string(1, c);
    }
    address += "?immutable=1";
    return mode == Mode::still ? address : address + "&" + unsummedParameter + "=1";
}

bool onlySpace(std::string_view text) { return text.find_first_not_of(" \t\r\n;") == std::string_view::npos; }

sqlite3_stmt* prepared(sqlite3* handle, std::string_view sql) {
    if (sql.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
        throw Error(SQLITE_TOOBIG, sqlite3_errstr(SQLITE_TOOBIG), sql);
    }
    std::unique_ptr<sqlite3_stmt, Finalize> statement;
    sqlite3_stmt* made = nullptr;
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &made, &rest);
    statement.reset(made);
    Error::require(code, handle, sql);
    if (made == nullptr) {
        throw Error(SQLITE_MISUSE, "there is no statement", sql);
    }
    const std::string_view tail = sql.substr(static_cast<std::size_t>(rest - sql.data()));
    if (!onlySpace(tail)) {
        sqlite3_stmt* second = nullptr;
        const int more =
            sqlite3_prepare_v3(handle, tail.data(), static_cast<int>(tail.size()), 0, &second, nullptr);
        const std::unique_ptr<sqlite3_stmt, Finalize> unwanted(second);
        if (more != SQLITE_OK || second != nullptr) {
            throw Error(SQLITE_MISUSE, "there is more than one statement", sql);
        }
    }
    return statement.release();
}

// SQLite follows links, and has its logs beside the file itself.
std::uintmax_t bytesIn(std::filesystem::path path, const char* ending = "") {
    std::error_code failed;
    if (auto real = std::filesystem::canonical(path, failed); !failed) {
        path = std::move(real);
    }
    path += ending;
    const auto size = std::filesystem::file_size(path, failed);
    return failed ? 0 : size;
}

// SQLite takes a log beside an empty file for the rest of another one and deletes it, even on opening for
// reading. But a register that a sync client or a full disk has emptied has its last changes there and
// nowhere else. (To SQLite a file of one byte is empty.) What lies beside a file that was just being made
// holds no page.
void requireNoLogBesideEmpty(const std::filesystem::path& path) {
    constexpr std::uintmax_t head = 4096; // with one page it is longer
    std::error_code failed;
    const bool isFile = std::filesystem::is_regular_file(path, failed);
    if (isFile && bytesIn(path) <= 1 && (bytesIn(path, "-wal") > head || bytesIn(path, "-journal") > head)) {
        throw Error(SQLITE_CORRUPT, "it is empty, and a log with its last changes lies beside it",
                    utf8(path));
    }
}

void setCheckpointOnClose(sqlite3* handle, bool wanted) noexcept {
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, wanted ? 0 : 1, nullptr);
}

} // namespace

void Finalize::operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }

void Connection::Close::operator()(sqlite3* handle) const noexcept { sqlite3_close_v2(handle); }

Connection::Connection(const std::filesystem::path& path, Mode mode, std::chrono::milliseconds busyTimeout)
    : m_path(path) {
    const std::string name = utf8(path);
    requireNoLogBesideEmpty(path);
    sqlite3* opened = nullptr;
    const char* vfs = name == ":memory:" ? nullptr : summingVfs();
    const int code = sqlite3_open_v2(nameFor(mode, name).c_str(), &opened, flagsOf(mode), vfs);
    m_handle.reset(opened);
    Error::require(code, opened, name);
    for (const auto& [setting, value] : {std::pair{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
                                         {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                         {SQLITE_DBCONFIG_DEFENSIVE, 1},
                                         {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                         {SQLITE_DBCONFIG_DQS_DML, 0},
                                         {SQLITE_DBCONFIG_DQS_DDL, 0}}) {
        Error::require(sqlite3_db_config(opened, setting, value, nullptr), opened, name);
    }
    const auto longest = std::chrono::milliseconds(std::numeric_limits<int>::max());
    sqlite3_busy_timeout(opened, static_cast<int>(std::min(busyTimeout, longest).count()));
    // What cannot be read stays as it lies on the disk, file and log.
    setCheckpointOnClose(opened, bytesIn(path, "-wal") == 0);
    // SQLite opens lazily: without a first read, a file that is no database would be found out much later.
    try {
        execute("PRAGMA cell_size_check=ON; SELECT count(*) FROM sqlite_schema");
        if (mode == Mode::create || mode == Mode::readWrite) {
            giveSumsToNewFile();
        }
        setCheckpointOnClose(opened, true);
    } catch (const Error& error) {
        throw Error(error.code(), error.detail(), name);
    }
}

void Connection::giveSumsToNewFile() {
    bool isEmpty = false;
    const auto note = [](void* found, int, char** columns, char**) -> int {
        *static_cast<bool*>(found) = std::string_view(columns[0]) == "0";
        return 0;
    };
    Error::require(sqlite3_exec(handle(), "PRAGMA page_count", note, &isEmpty, nullptr), handle());
    if (isEmpty) {
        reserveBytes(sumBytes);
    }
}

int Connection::reserveBytes(int wanted) noexcept {
    int bytes = wanted;
    const int code = sqlite3_file_control(handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
    return code == SQLITE_OK ? bytes : 0;
}

void Connection::keepLogOnClose(bool kept) noexcept { setCheckpointOnClose(handle(), !kept); }

void Connection::execute(const char* sql) {
    Error::require(sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr), handle(), sql);
}

void Connection::tryToExecute(const char* sql) noexcept {
    sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
}

Idle::node_type Connection::lend(std::string_view sql) {
    if (const auto found = m_idle.find(sql); found != m_idle.end()) {
        return m_idle.extract(found);
    }
    Idle fresh;
    fresh.emplace(std::string(sql), std::unique_ptr<sqlite3_stmt, Finalize>(prepared(handle(), sql)));
    return fresh.extract(fresh.begin());
}

void Connection::takeBack(Idle::node_type node) noexcept {
    sqlite3_reset(node.mapped().get());
    sqlite3_clear_bindings(node.mapped().get());
    if (m_idle.size() >= mostIdle) {
        m_idle.clear(); // those in use come back by themselves
    }
    try {
        m_idle.insert(std::move(node));
    } catch (...) { // no memory for a larger table: the statement is merely not kept
    }
}

void Connection::outdateStatements() {
    // SQLite re-prepares whatever was prepared before a setting changed; this one means nothing to us.
    int value = 0;
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_QPSG, -1, &value);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_QPSG, value == 0 ? 1 : 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_QPSG, value, nullptr);
}

void Connection::onProgress(std::function<bool()> keepGoing) {
    m_keepGoing = std::move(keepGoing);
    const auto ask = [](void* self) -> int {
        try {
            return static_cast<Connection*>(self)->m_keepGoing() ? 0 : 1;
        } catch (...) { // must not pass through C
            return 1;
        }
    };
    if (m_keepGoing) {
        sqlite3_progress_handler(handle(), instructionsBetweenQuestions, ask, this);
    } else {
        sqlite3_progress_handler(handle(), 0, nullptr, nullptr);
    }
}

} // namespace sqlite
