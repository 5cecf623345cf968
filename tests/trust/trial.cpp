// SPDX-License-Identifier: MIT
#include "trust/trial.h"

#include <cstring>
#include <memory>
#include <sqlite3.h>

struct Trial::Vfs {
    sqlite3_vfs own{};
    sqlite3_vfs* system = nullptr;
    Trial* trial = nullptr;

    int ask(Call call, const std::string& file) const {
        return trial->before ? trial->before(call, file) : SQLITE_OK;
    }
    void tell(const Event& event) const {
        if (trial->after) {
            trial->after(event);
        }
    }
    static Vfs& of(sqlite3_vfs* vfs) { return *static_cast<Vfs*>(vfs->pAppData); }

    struct File {
        Vfs* vfs;
        std::string name;
        std::unique_ptr<std::byte[]> memory;
        sqlite3_file* base;
    };
    struct Handle {
        sqlite3_file head;
        File* file;
    };
    static File& of(sqlite3_file* handle) { return *reinterpret_cast<Handle*>(handle)->file; }

    static std::string nameOf(const char* path) {
        const std::string whole = path == nullptr ? "" : path;
        return whole.substr(whole.find_last_of('/') + 1);
    }

    static int open(sqlite3_vfs* vfs, sqlite3_filename path, sqlite3_file* handle, int flags, int* outFlags) {
        Vfs& self = of(vfs);
        handle->pMethods = nullptr;
        auto file = std::make_unique<File>();
        file->vfs = &self;
        file->name = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0 ? "" : nameOf(path);
        if (const int code = self.ask(Call::open, file->name); code != SQLITE_OK) {
            return code;
        }
        file->memory = std::make_unique<std::byte[]>(static_cast<std::size_t>(self.system->szOsFile));
        file->base = reinterpret_cast<sqlite3_file*>(file->memory.get());
        const int code = self.system->xOpen(self.system, path, file->base, flags, outFlags);
        if (code != SQLITE_OK) {
            return code;
        }
        self.tell({Call::open, file->name});
        reinterpret_cast<Handle*>(handle)->file = file.release();
        handle->pMethods = methods();
        return code;
    }
    static int close(sqlite3_file* handle) {
        const std::unique_ptr<File> file(&of(handle));
        handle->pMethods = nullptr;
        return file->base->pMethods->xClose(file->base);
    }
    static int read(sqlite3_file* handle, void* to, int amount, sqlite3_int64 offset) {
        File& file = of(handle);
        const int code = file.vfs->ask(Call::read, file.name);
        return code != SQLITE_OK ? code : file.base->pMethods->xRead(file.base, to, amount, offset);
    }
    static int write(sqlite3_file* handle, const void* from, int amount, sqlite3_int64 offset) {
        File& file = of(handle);
        int code = file.vfs->ask(Call::write, file.name);
        const bool isHalf = code != SQLITE_OK && file.vfs->trial->writesHalf;
        if (code != SQLITE_OK && !isHalf) {
            return code;
        }
        const int size = isHalf ? amount / 2 : amount;
        const int done = file.base->pMethods->xWrite(file.base, from, size, offset);
        if (done == SQLITE_OK) {
            const auto* bytes = static_cast<const std::byte*>(from);
            file.vfs->tell({Call::write, file.name, offset, {bytes, bytes + size}});
        }
        return code != SQLITE_OK ? code : done;
    }
    static int truncate(sqlite3_file* handle, sqlite3_int64 size) {
        File& file = of(handle);
        int code = file.vfs->ask(Call::truncate, file.name);
        if (code == SQLITE_OK && (code = file.base->pMethods->xTruncate(file.base, size)) == SQLITE_OK) {
            file.vfs->tell({Call::truncate, file.name, size});
        }
        return code;
    }
    static int sync(sqlite3_file* handle, int flags) {
        File& file = of(handle);
        int code = file.vfs->ask(Call::sync, file.name);
        // Nothing is forced in truth: what a power cut would lose is found out from what is told here.
        static_cast<void>(flags);
        if (code == SQLITE_OK) {
            file.vfs->tell({Call::sync, file.name});
        }
        return code;
    }
    static int size(sqlite3_file* handle, sqlite3_int64* out) {
        return of(handle).base->pMethods->xFileSize(of(handle).base, out);
    }
    static int lock(sqlite3_file* handle, int level) {
        File& file = of(handle);
        const int code = file.vfs->ask(Call::lock, file.name);
        return code != SQLITE_OK ? code : file.base->pMethods->xLock(file.base, level);
    }
    static int unlock(sqlite3_file* handle, int level) {
        return of(handle).base->pMethods->xUnlock(of(handle).base, level);
    }
    static int reserved(sqlite3_file* handle, int* out) {
        return of(handle).base->pMethods->xCheckReservedLock(of(handle).base, out);
    }
    static int control(sqlite3_file* handle, int what, void* argument) {
        return of(handle).base->pMethods->xFileControl(of(handle).base, what, argument);
    }
    static int sector(sqlite3_file* handle) {
        return of(handle).base->pMethods->xSectorSize(of(handle).base);
    }
    static int character(sqlite3_file* handle) {
        return of(handle).base->pMethods->xDeviceCharacteristics(of(handle).base);
    }
    static int map(sqlite3_file* handle, int page, int bytes, int extend, void volatile** at) {
        File& file = of(handle);
        const int code = file.vfs->ask(Call::share, file.name);
        return code != SQLITE_OK ? code : file.base->pMethods->xShmMap(file.base, page, bytes, extend, at);
    }
    static int lockShared(sqlite3_file* handle, int offset, int count, int flags) {
        return of(handle).base->pMethods->xShmLock(of(handle).base, offset, count, flags);
    }
    static void barrier(sqlite3_file* handle) { of(handle).base->pMethods->xShmBarrier(of(handle).base); }
    static int unmap(sqlite3_file* handle, int remove) {
        return of(handle).base->pMethods->xShmUnmap(of(handle).base, remove);
    }
    static const sqlite3_io_methods* methods() {
        static const sqlite3_io_methods table{
            2,       close,  read,      write, truncate,   sync,    size,  lock,    unlock, reserved,
            control, sector, character, map,   lockShared, barrier, unmap, nullptr, nullptr};
        return &table;
    }
    static int remove(sqlite3_vfs* vfs, const char* path, int isForced) {
        Vfs& self = of(vfs);
        int code = self.ask(Call::remove, nameOf(path));
        if (code == SQLITE_OK && (code = self.system->xDelete(self.system, path, 0)) == SQLITE_OK) {
            self.tell({Call::remove, nameOf(path), 0, {}, isForced != 0});
        }
        return code;
    }
};

Trial::Trial() : m_vfs(new Vfs) {
    m_vfs->trial = this;
    m_vfs->system = sqlite3_vfs_find(nullptr);
    m_vfs->own = *m_vfs->system; // what is not of interest goes to the system
    m_vfs->own.pNext = nullptr;
    m_vfs->own.zName = "trial";
    m_vfs->own.szOsFile = static_cast<int>(sizeof(Vfs::Handle));
    m_vfs->own.pAppData = m_vfs;
    m_vfs->own.xOpen = Vfs::open;
    m_vfs->own.xDelete = Vfs::remove;
    // These of the system look into its own pAppData or nowhere; they are handed on by name.
    m_vfs->own.xAccess = [](sqlite3_vfs* vfs, const char* path, int flags, int* out) {
        return Vfs::of(vfs).system->xAccess(Vfs::of(vfs).system, path, flags, out);
    };
    m_vfs->own.xFullPathname = [](sqlite3_vfs* vfs, const char* path, int size, char* out) {
        return Vfs::of(vfs).system->xFullPathname(Vfs::of(vfs).system, path, size, out);
    };
    m_vfs->own.iVersion = 2;
    sqlite3_vfs_register(&m_vfs->own, 1);
}

Trial::~Trial() {
    sqlite3_vfs_unregister(&m_vfs->own);
    sqlite3_vfs_register(m_vfs->system, 1);
    delete m_vfs;
}
