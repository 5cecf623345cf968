// SPDX-License-Identifier: MIT
#pragma once

#include "support/places.h"

#include <cstdlib>
#include <filesystem>
#include <string>

/// Where real published files and results computed in R lie when this machine has them; they are not part of
/// the project.
namespace shared {

inline std::filesystem::path folder(const char* variable, const char* name) {
    if (const char* given = std::getenv(variable); given != nullptr && *given != '\0') {
        return given;
    }
    return sourceFolder().parent_path() / "shared" / name;
}

inline std::filesystem::path data(const std::string& file) { return folder("SAMSPEL_DATA", "data") / file; }
inline std::filesystem::path oracle(const std::string& file) {
    return folder("SAMSPEL_ORACLES", "oracles") / file;
}

} // namespace shared

/// Ends a test by name when its file is not on this machine.
#define NEEDS_FILE(path)                                                                                     \
    if (!std::filesystem::exists(path)) {                                                                    \
        WARN("left out, the file is not here: " << (path).string());                                         \
        return;                                                                                              \
    }
