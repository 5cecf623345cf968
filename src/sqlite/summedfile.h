// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/pagesum.h"

#include <sqlite3.h>

#include <memory>
#include <vector>

namespace sqlite {

/// One open file of SQLite's, over the file that the system's own VFS gives: of a database whose page 1 says
/// so it sums each page that is written, and holds each page that is read against its sum.
///
/// Only whole pages of the database itself are summed, for a write-ahead log and a rollback journal have sums
/// of SQLite's own. Functions answer with SQLite's result codes and never throw.
class SummedFile {
public:
    SummedFile() = default;
    SummedFile(const SummedFile&) = delete;
    SummedFile& operator=(const SummedFile&) = delete;

    int open(sqlite3_vfs& system, sqlite3_filename name, int flags, int* outFlags);
    int close() noexcept;
    sqlite3_file* base() const noexcept { return m_base; }

    int read(void* to, int amount, sqlite3_int64 offset) noexcept;
    int write(const void* from, int amount, sqlite3_int64 offset) noexcept;
    int truncate(sqlite3_int64 size) noexcept;
    /// Another connection may have been here: what is known of the file is asked anew.
    void forget() noexcept;

private:
    using Bytes = std::vector<std::byte>;

    int learn();
    int verify(const std::byte* page, sqlite3_int64 offset) const noexcept;
    int readPart(void* to, int amount, sqlite3_int64 offset);
    int readWhole(void* to, int amount, sqlite3_int64 offset) noexcept;
    int writeHead(std::span<const std::byte> page);
    int writePage(std::span<const std::byte> page, sqlite3_int64 offset);
    int fillUpTo(sqlite3_int64 offset);
    int sumWhatIsThere();
    bool isForLocks(sqlite3_int64 offset) const noexcept;
    sqlite3_int64 pageSize() const noexcept { return static_cast<sqlite3_int64>(m_form.pageSize); }

    std::unique_ptr<std::byte[]> m_memory; // of m_base, as large as the system's VFS wants it
    sqlite3_file* m_base = nullptr;
    bool m_isSummed = false; // a database, and not to be read as it lies
    bool m_isFresh = false;  // nothing was in it when it was opened
    PageForm m_form;
    sqlite3_int64 m_end = 0; // the file is at least this long
    Bytes m_page;
};

/// The name by which SQLite knows this VFS; it is registered at the first call.
const char* summingVfs();

/// In the address of a file: pages are read as they lie, whatever their sums say.
inline constexpr auto unsummedParameter = "samspel_unsummed";

} // namespace sqlite
