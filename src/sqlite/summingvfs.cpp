// SPDX-License-Identifier: MIT
// SummedFile as SQLite's interface in C wants it: tables of functions, which hand over to the class or to the
// system.
#include "sqlite/error.h"
#include "sqlite/plainfile.h"
#include "sqlite/summedfile.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <new>
#include <string>
#include <string_view>
#include <utility>

namespace sqlite {
namespace {

/// What SQLite sees of an open file; the first member must be SQLite's own.
struct Handle {
    sqlite3_file head;
    SummedFile* file;
};

SummedFile& of(sqlite3_file* handle) { return *reinterpret_cast<Handle*>(handle)->file; }
sqlite3_file* under(sqlite3_file* handle) { return of(handle).base(); }

// Asked each time, so that a test can put a VFS of its own below.
sqlite3_vfs* system() { return sqlite3_vfs_find(nullptr); }

int closeFile(sqlite3_file* handle) {
    const int code = of(handle).close();
    delete &of(handle);
    handle->pMethods = nullptr;
    return code;
}
int readFile(sqlite3_file* handle, void* to, int amount, sqlite3_int64 offset) {
    return of(handle).read(to, amount, offset);
}
int writeFile(sqlite3_file* handle, const void* from, int amount, sqlite3_int64 offset) {
    return of(handle).write(from, amount, offset);
}
int truncateFile(sqlite3_file* handle, sqlite3_int64 size) { return of(handle).truncate(size); }
int syncFile(sqlite3_file* handle, int flags) { return under(handle)->pMethods->xSync(under(handle), flags); }
int sizeOfFile(sqlite3_file* handle, sqlite3_int64* size) {
    return under(handle)->pMethods->xFileSize(under(handle), size);
}
int lockFile(sqlite3_file* handle, int level) {
    if (level == SQLITE_LOCK_SHARED) {
        of(handle).forget();
    }
    return under(handle)->pMethods->xLock(under(handle), level);
}
int unlockFile(sqlite3_file* handle, int level) {
    return under(handle)->pMethods->xUnlock(under(handle), level);
}
int checkReservedLock(sqlite3_file* handle, int* result) {
    return under(handle)->pMethods->xCheckReservedLock(under(handle), result);
}
int controlFile(sqlite3_file* handle, int what, void* argument) {
    if (what == SQLITE_FCNTL_CKPT_START) {
        of(handle).forget();
    }
    return under(handle)->pMethods->xFileControl(under(handle), what, argument);
}
int sectorSize(sqlite3_file* handle) { return under(handle)->pMethods->xSectorSize(under(handle)); }
// Newer SQLite may read a part of a page where this says that it can; then it would read it for each part
// anew.
int characteristics(sqlite3_file* handle) {
    constexpr int readsPartsOfPages = 0x00008000; // SQLITE_IOCAP_SUBPAGE_READ, from 3.48
    return under(handle)->pMethods->xDeviceCharacteristics(under(handle)) & ~readsPartsOfPages;
}
int mapShared(sqlite3_file* handle, int page, int size, int extend, void volatile** at) {
    return under(handle)->pMethods->xShmMap(under(handle), page, size, extend, at);
}
int lockShared(sqlite3_file* handle, int offset, int count, int flags) {
    return under(handle)->pMethods->xShmLock(under(handle), offset, count, flags);
}
void shareBarrier(sqlite3_file* handle) { under(handle)->pMethods->xShmBarrier(under(handle)); }
int unmapShared(sqlite3_file* handle, int remove) {
    return under(handle)->pMethods->xShmUnmap(under(handle), remove);
}

// No xFetch: a page that is mapped into memory would be read past its sum.
const sqlite3_io_methods* methods(bool sharesMemory) {
    static const sqlite3_io_methods plain{
        1,        closeFile,  readFile,          writeFile,   truncateFile, syncFile,        sizeOfFile,
        lockFile, unlockFile, checkReservedLock, controlFile, sectorSize,   characteristics, nullptr,
        nullptr,  nullptr,    nullptr,           nullptr,     nullptr};
    static const sqlite3_io_methods sharing = [] {
        sqlite3_io_methods made = plain;
        made.iVersion = 2;
        made.xShmMap = mapShared;
        made.xShmLock = lockShared;
        made.xShmBarrier = shareBarrier;
        made.xShmUnmap = unmapShared;
        return made;
    }();
    return sharesMemory ? &sharing : &plain;
}

int openFile(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* handle, int flags, int* outFlags) {
    handle->pMethods = nullptr;
    auto* file = new (std::nothrow) SummedFile;
    if (file == nullptr) {
        return SQLITE_NOMEM;
    }
    reinterpret_cast<Handle*>(handle)->file = file;
    int code = SQLITE_NOMEM;
    try {
        code = file->open(*system(), name, flags, outFlags);
    } catch (const std::bad_alloc&) { // the answer says so
    }
    const sqlite3_io_methods* opened = file->base() == nullptr ? nullptr : file->base()->pMethods;
    if (code != SQLITE_OK || opened == nullptr) {
        if (opened != nullptr) {
            file->close();
        }
        delete file;
        return code == SQLITE_OK ? SQLITE_CANTOPEN : code;
    }
    handle->pMethods = methods(opened->iVersion >= 2 && opened->xShmMap != nullptr);
    return SQLITE_OK;
}

// A log that comes back after a power cut would be played into what was written without one since: SQLite
// does not force its removal to the disk, so that is done here.
int deleteFile(sqlite3_vfs*, const char* name, int syncFolder) {
    const bool isLog = std::string_view(name).ends_with("-wal");
    return system()->xDelete(system(), name, isLog ? 1 : syncFolder);
}

std::size_t bigEndian(std::span<const std::byte> bytes) {
    std::size_t value = 0;
    for (const std::byte byte : bytes) {
        value = value << 8U | static_cast<std::size_t>(byte);
    }
    return value;
}

bool isDatabaseHead(std::span<const std::byte> bytes) {
    constexpr std::array<char, 16> magic{"SQLite format 3"};
    return std::memcmp(bytes.data(), magic.data(), magic.size()) == 0;
}

// Whether two states of page 1 differ only in what a file that goes over to a log, or back, writes there: the
// versions, two counters, which SQLite it was, the sum.
bool differOnlyInTurning(std::span<const std::byte> a, std::span<const std::byte> b) {
    const std::array<std::pair<std::size_t, std::size_t>, 4> same{
        {{0, 18}, {20, 24}, {28, 92}, {100, a.size() - sumBytes}}};
    return std::all_of(same.begin(), same.end(), [&](const auto& part) {
        return std::equal(a.begin() + static_cast<std::ptrdiff_t>(part.first),
                          a.begin() + static_cast<std::ptrdiff_t>(part.second),
                          b.begin() + static_cast<std::ptrdiff_t>(part.first));
    });
}

// Whether a journal holds this page 1 from before it was written anew:
// https://www.sqlite.org/fileformat2.html#the_rollback_journal
bool mends(PlainFile& journal, std::span<const std::byte> pageOne, std::size_t pages) {
    constexpr std::array<unsigned char, 8> magic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
    std::array<std::byte, 28> head{};
    if (!journal.read(head, 0) || std::memcmp(head.data(), magic.data(), magic.size()) != 0 ||
        bigEndian(std::span(head).subspan(16, 4)) != pages ||
        bigEndian(std::span(head).subspan(24, 4)) != pageOne.size()) {
        return false;
    }
    const auto sector = static_cast<std::int64_t>(bigEndian(std::span(head).subspan(20, 4)));
    std::vector<std::byte> record(4 + pageOne.size()); // its number, and the page
    return journal.read(record, sector) && bigEndian(std::span(record).first(4)) == 1 &&
           differOnlyInTurning(std::span(record).subspan(4), pageOne);
}

// A file with a write-ahead log has no rollback journal; one that lies beside it, left by another file of the
// same name, would be played into it. Only a sound page 1 says for certain that there is a log: when the
// power goes while a file goes over to one, page 1 may be half new, and its journal is what mends it. Throws
// Error when that cannot be found out, for then SQLite must not play it either.
bool isStrayJournal(const std::string& name) {
    constexpr std::string_view ending = "-journal";
    constexpr std::size_t versionsAt = 18;
    constexpr std::byte isLogged{2};
    constexpr std::int64_t mostPage = 65536;
    if (!name.ends_with(ending)) {
        return false;
    }
    const std::string path = name.substr(0, name.size() - ending.size());
    int isThere = 0;
    if (system()->xAccess(system(), path.c_str(), SQLITE_ACCESS_EXISTS, &isThere) == SQLITE_OK &&
        isThere == 0) {
        return false;
    }
    PlainFile file(path);
    const std::int64_t size = file.size();
    std::vector<std::byte> start(static_cast<std::size_t>(std::min(size, mostPage)));
    if (!file.read(start, 0)) {
        throw Error(SQLITE_IOERR_READ, sqlite3_errstr(SQLITE_IOERR_READ));
    }
    if (start.size() < 100 || !isDatabaseHead(start) || start[versionsAt] != isLogged ||
        start[versionsAt + 1] != isLogged) {
        return false;
    }
    const PageForm form = formOf(start);
    if (form.sums != PageForm::Sums::kept) {
        return true;
    }
    start.resize(form.pageSize);
    if (isPageSumRight(start, 1)) {
        return true;
    }
    PlainFile journal(name);
    return !mends(journal, start, static_cast<std::size_t>(size) / form.pageSize);
}

int accessFile(sqlite3_vfs*, const char* name, int flags, int* result) {
    const int code = system()->xAccess(system(), name, flags, result);
    try {
        if (code == SQLITE_OK && *result != 0 && flags == SQLITE_ACCESS_EXISTS && isStrayJournal(name)) {
            *result = 0;
        }
    } catch (const std::bad_alloc&) {
        return SQLITE_IOERR_NOMEM;
    } catch (const std::exception&) {
        return SQLITE_IOERR_ACCESS;
    }
    return code;
}
int fullName(sqlite3_vfs*, const char* name, int size, char* out) {
    return system()->xFullPathname(system(), name, size, out);
}
int randomness(sqlite3_vfs*, int size, char* out) { return system()->xRandomness(system(), size, out); }
int sleepFor(sqlite3_vfs*, int microseconds) { return system()->xSleep(system(), microseconds); }
int now(sqlite3_vfs*, double* out) { return system()->xCurrentTime(system(), out); }
int lastError(sqlite3_vfs*, int size, char* out) { return system()->xGetLastError(system(), size, out); }
int nowInMilliseconds(sqlite3_vfs*, sqlite3_int64* out) { return system()->xCurrentTimeInt64(system(), out); }

} // namespace

const char* summingVfs() {
    // Extensions are never loaded, so there is nothing to load them by.
    static sqlite3_vfs vfs{2,
                           static_cast<int>(sizeof(Handle)),
                           system()->mxPathname,
                           nullptr,
                           "samspel-sums",
                           nullptr,
                           openFile,
                           deleteFile,
                           accessFile,
                           fullName,
                           nullptr,
                           nullptr,
                           nullptr,
                           nullptr,
                           randomness,
                           sleepFor,
                           now,
                           lastError,
                           nowInMilliseconds,
                           nullptr,
                           nullptr,
                           nullptr};
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    return registered == SQLITE_OK ? vfs.zName : nullptr;
}

} // namespace sqlite
