// SPDX-License-Identifier: MIT
#include "sqlite/backup.h"

#include "sqlite/database.h"
#include "sqlite/error.h"
#include "sqlite/transaction.h"
#include "sqlite/unchecked.h"

#include <sqlite3.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

namespace sqlite {
namespace {

namespace fs = std::filesystem;

constexpr int pagesAtATime = 256; // 1 MB: some milliseconds between two questions whether to go on

fs::path beside(const fs::path& file, std::string_view ending) {
    fs::path result = file;
    result += ending;
    return result;
}

[[noreturn]] void fail(int code, const fs::path& file, const std::string& what) {
    const std::u8string name = file.u8string();
    throw Error(code, what, std::string(name.begin(), name.end()));
}

/// The unfinished copy, gone with all that lies beside it when this dies.
class Part {
public:
    explicit Part(const fs::path& target)
        : m_path(beside(target, "." + std::to_string(std::random_device()()) + ".part")) {}
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;
    ~Part() {
        for (const char* ending : {"", "-journal", "-wal", "-shm"}) {
            std::error_code ignored;
            fs::remove(beside(m_path, ending), ignored);
        }
    }
    const fs::path& path() const noexcept { return m_path; }

private:
    fs::path m_path;
};

void requireFree(const Database& from, const fs::path& to, Existing existing) {
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(to, ignored))) {
        if (existing == Existing::keep) {
            fail(SQLITE_CANTOPEN, to, "the file exists already");
        }
        if (fs::equivalent(from.path(), to, ignored)) {
            fail(SQLITE_CANTOPEN, to, "the copy would replace the file itself");
        }
    }
    for (const char* ending : {"-journal", "-wal"}) {
        const fs::path log = beside(to, ending); // it would be played into the copy, but for an empty one
        if (fs::exists(log, ignored) && (existing == Existing::replace || fs::file_size(log, ignored) > 0)) {
            fail(SQLITE_BUSY, to, "a journal lies beside the file: it is open, or was not closed in order");
        }
    }
}

void copyPages(Database& from, Database& to, const std::function<bool(int, int)>& progress) {
    sqlite3_backup* started = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (started == nullptr) {
        Error::raise(to.handle());
    }
    std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> copy(started, &sqlite3_backup_finish);
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(started, pagesAtATime);
        if ((code == SQLITE_OK || code == SQLITE_DONE) && progress &&
            !progress(sqlite3_backup_remaining(started), sqlite3_backup_pagecount(started))) {
            throw Error(SQLITE_INTERRUPT, "the copy was cancelled");
        }
    }
    copy.reset();
    if (code != SQLITE_DONE) {
        Error::require(code, to.handle());
    }
}

/// All that the copy must have in common with the original.
std::vector<std::pair<std::string, std::int64_t>> census(Database& database) {
    std::vector<std::pair<std::string, std::int64_t>> result;
    for (const char* pragma : {"PRAGMA user_version", "PRAGMA application_id"}) {
        result.emplace_back(pragma, database.value<std::int64_t>(pragma).value());
    }
    std::vector<std::string> tables;
    Statement names =
        database.query("SELECT name FROM sqlite_schema WHERE type='table' AND rootpage>0 ORDER BY name");
    while (names.step()) {
        tables.push_back(names.column<std::string>(0));
    }
    for (std::string& table : tables) {
        const auto rows = database.value<std::int64_t>("SELECT count(*) FROM " + identifier(table)).value();
        result.emplace_back(std::move(table), rows);
    }
    return result;
}

void force(const fs::path& path, int flags) {
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    const bool forced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int error = errno;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!forced) {
        fail(SQLITE_IOERR_FSYNC, path, std::generic_category().message(error));
    }
}

void giveName(const fs::path& part, const fs::path& to, Existing existing) {
    int failed = -1;
    errno = ENOSYS;
#ifdef RENAME_NOREPLACE
    if (existing == Existing::keep) {
        failed = ::renameat2(AT_FDCWD, part.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE);
    }
#endif
    // Not every file system can refuse in the same step.
    if (failed != 0 && (errno == ENOSYS || errno == EINVAL)) {
        std::error_code ignored;
        errno = EEXIST;
        if (existing == Existing::replace || !fs::exists(fs::symlink_status(to, ignored))) {
            failed = ::rename(part.c_str(), to.c_str());
        }
    }
    if (failed != 0) {
        fail(SQLITE_CANTOPEN, to, std::generic_category().message(errno));
    }
}

} // namespace

void backup(Database& from, const fs::path& to, const std::function<bool(int remaining, int total)>& progress,
            Existing existing) {
    requireFree(from, to, existing);
    const Part part(to);
    // One snapshot for the pages and for the census; without it a writer would make the copy begin anew for
    // ever.
    std::optional<Transaction> snapshot;
    if (!from.inTransaction()) {
        snapshot.emplace(from, Transaction::Kind::deferred);
    }
    const auto expected = census(from);
    {
        Database copy(part.path(), Mode::create);
        std::error_code ignored;
        if (const auto status = fs::status(from.path(), ignored); fs::exists(status)) {
            fs::permissions(part.path(), status.permissions(),
                            ignored); // no easier to read than the original
        }
        copyPages(from, copy, progress);
        copy.script("PRAGMA journal_mode=DELETE");
    }
    {
        Database copy(part.path(), Mode::readOnly);
        copy.limitForForeignFile();       // the check runs what its schema says,
        const WithoutChecks theirs(copy); // but no CHECKs, which need not come to an end
        if (const auto problems = copy.integrityProblems(); !problems.empty()) {
            fail(SQLITE_CORRUPT, to, "the copy is not sound: " + problems.front());
        }
        if (census(copy) != expected) {
            fail(SQLITE_CORRUPT, to, "the copy differs from the original");
        }
    }
    force(part.path(), O_RDONLY);
    giveName(part.path(), to, existing);
    force(to.has_parent_path() ? to.parent_path() : fs::path("."), O_RDONLY | O_DIRECTORY);
}

} // namespace sqlite
