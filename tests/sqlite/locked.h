// SPDX-License-Identifier: MIT
#pragma once

#include "support/catch.h"

#include <fcntl.h>
#include <filesystem>
#include <sys/wait.h>
#include <unistd.h>

/// Whether this process holds a lock on the file, as another process finds out.
inline bool isLocked(const std::filesystem::path& path) {
    const pid_t child = ::fork();
    if (child == 0) {
        const int file = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        const bool isAnswered = file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0;
        ::_exit(!isAnswered ? 2 : lock.l_type == F_UNLCK ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    REQUIRE(WEXITSTATUS(status) < 2);
    return WEXITSTATUS(status) == 1;
}
