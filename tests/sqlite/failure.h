// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/error.h"

#include <optional>

/// The Error that @p work throws, nothing when it does not throw one.
template <class Work>
std::optional<sqlite::Error> failure(const Work& work) {
    try {
        work();
    } catch (const sqlite::Error& error) {
        return error;
    }
    return std::nullopt;
}
