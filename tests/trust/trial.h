// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

/// What a file is asked for below the program's own VFS.
enum class Call { open, read, write, truncate, sync, remove, lock, share };

/// One thing that was done to a file.
struct Event {
    Call call = Call::write;
    std::string file;        ///< its name without folder; "" for a temporary one
    std::int64_t offset = 0; ///< of a write; the new size of a truncation
    std::vector<std::byte> bytes{};
    bool isForced = false; ///< of a removal: the folder was forced to the disk as well
};

/// While it lives, SQLite's files of this process go through it: it hears of every call, may fail it, and
/// tells what was done. No file may be open when it begins or ends.
class Trial {
public:
    Trial();
    Trial(const Trial&) = delete;
    Trial& operator=(const Trial&) = delete;
    ~Trial();

    /// Asked before each call; another answer than SQLITE_OK (0) is given to the program, and nothing is
    /// done.
    std::function<int(Call call, const std::string& file)> before;
    bool writesHalf = false; ///< a write that is failed has done half of its work
    /// Told after each call that changed something.
    std::function<void(const Event&)> after;

private:
    struct Vfs;
    Vfs* m_vfs;
};
