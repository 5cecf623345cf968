// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

/// The checkout that these tests were built from. Told to one file alone, so that a compiler cache serves the
/// others in every clone.
std::filesystem::path sourceFolder();
