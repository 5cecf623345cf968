// SPDX-License-Identifier: MIT
#include "sqlite/plainfile.h"

#include "sqlite/error.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <new>
#include <string>
#include <system_error>
#include <vector>

namespace sqlite {

/// The name of a file in the form in which SQLite hands names to a VFS.
struct PlainFile::Name {
    explicit Name(const std::string& path)
        : value(sqlite3_create_filename(path.c_str(), "", "", 0, nullptr)) {
        if (value == nullptr) {
            throw std::bad_alloc();
        }
    }
    Name(const Name&) = delete;
    Name& operator=(const Name&) = delete;
    ~Name() { sqlite3_free_filename(value); }

    sqlite3_filename value;
};

PlainFile::PlainFile(const std::filesystem::path& path) {
    sqlite3_vfs* const system = sqlite3_vfs_find(nullptr);
    std::error_code failed;
    const auto real = std::filesystem::canonical(path, failed); // the system's VFS follows no link
    const std::u8string text = (failed ? std::filesystem::absolute(path) : real).u8string();
    const std::string name(text.begin(), text.end());
    m_name = std::make_unique<Name>(name);
    m_memory = std::make_unique<std::byte[]>(static_cast<std::size_t>(system->szOsFile));
    m_file = reinterpret_cast<sqlite3_file*>(m_memory.get());
    // As a database: of those alone it is known who has them locked.
    int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    const int code = system->xOpen(system, m_name->value, m_file, flags, &flags);
    if (code != SQLITE_OK) {
        if (m_file->pMethods != nullptr) {
            m_file->pMethods->xClose(m_file);
        }
        throw Error(code, sqlite3_errstr(code), name);
    }
}

PlainFile::~PlainFile() { m_file->pMethods->xClose(m_file); }

std::int64_t PlainFile::size() const {
    sqlite3_int64 bytes = 0;
    if (const int code = m_file->pMethods->xFileSize(m_file, &bytes); code != SQLITE_OK) {
        throw Error(code, sqlite3_errstr(code), m_name->value);
    }
    return bytes;
}

bool PlainFile::read(std::span<std::byte> to, std::int64_t at) noexcept {
    constexpr std::size_t most = 1U << 20U; // it takes an int
    while (!to.empty()) {
        const auto part = to.first(std::min(to.size(), most));
        const int code = m_file->pMethods->xRead(m_file, part.data(), static_cast<int>(part.size()), at);
        if (code != SQLITE_OK) { // what lies past the end it has made zeros itself
            if (code != SQLITE_IOERR_SHORT_READ) {
                std::fill(part.begin(), part.end(), std::byte{0});
            }
            const auto rest = to.subspan(part.size());
            std::fill(rest.begin(), rest.end(), std::byte{0});
            return false;
        }
        to = to.subspan(part.size());
        at += static_cast<std::int64_t>(part.size());
    }
    return true;
}

} // namespace sqlite
