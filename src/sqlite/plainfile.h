// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

struct sqlite3_file;

namespace sqlite {

/// A file read as it lies, also while a connection of this process has it open as a database.
///
/// POSIX lets all locks of a process on a file go when the process closes *any* descriptor of it
/// (https://www.sqlite.org/howtocorrupt.html, 2.2): another program, closing, would then take the write-ahead
/// log away under us. So it is opened through the system's VFS, which knows who has the file locked, and puts
/// off closing until nobody has. Whatever might be an open register is read by this, and by nothing else.
class PlainFile {
public:
    /// Throws Error: cannotOpen().
    explicit PlainFile(const std::filesystem::path& path);
    PlainFile(const PlainFile&) = delete;
    PlainFile& operator=(const PlainFile&) = delete;
    ~PlainFile();

    /// Bytes now. Throws Error: io().
    std::int64_t size() const;
    /// Fills @p to from there on; false when the file ends before, or the disk does not give it. Whatever was
    /// not read is zeros.
    bool read(std::span<std::byte> to, std::int64_t at) noexcept;

private:
    struct Name;
    std::unique_ptr<Name> m_name; ///< the system's VFS keeps a pointer to it
    std::unique_ptr<std::byte[]> m_memory;
    sqlite3_file* m_file = nullptr; ///< lies in that memory
};

} // namespace sqlite
