// SPDX-License-Identifier: MIT
// SummedFile as SQLite's interface in C wants it: tables of functions, which hand over to the class or to the
// system.
#include "sqlite/summedfile.h"

#include <array>
#include <fstream>
#include <new>
#include <string>
#include <string_view>

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

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder) {
    return system()->xDelete(system(), name, syncFolder);
}
// A file with a write-ahead log has no rollback journal; one that lies beside it, left by another file of the
// same name, would be played into it.
bool isStrayJournal(const char* name) {
    constexpr std::string_view ending = "-journal";
    constexpr std::size_t versionsAt = 18;
    const std::string_view whole(name);
    if (!whole.ends_with(ending)) {
        return false;
    }
    std::array<char, versionsAt + 2> head{};
    std::ifstream file(std::string(whole.substr(0, whole.size() - ending.size())), std::ios::binary);
    return file.read(head.data(), head.size()) && std::string_view(head.data()) == "SQLite format 3" &&
           head[versionsAt] == 2 && head[versionsAt + 1] == 2;
}

int accessFile(sqlite3_vfs*, const char* name, int flags, int* result) {
    const int code = system()->xAccess(system(), name, flags, result);
    try {
        if (code == SQLITE_OK && *result != 0 && flags == SQLITE_ACCESS_EXISTS && isStrayJournal(name)) {
            *result = 0;
        }
    } catch (const std::bad_alloc&) {
        return SQLITE_IOERR_NOMEM;
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
