// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace sqlite {

/// How many bytes at the end of each page hold its sum; SQLite keeps them free when page 1 says so.
inline constexpr int sumBytes = 8;

/// XXH64, as https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md describes it.
std::uint64_t xxh64(std::span<const std::byte> bytes, std::uint64_t seed) noexcept;

/// The sum of a page is that of all its bytes but the last eight, with its number (the first is 1) as the
/// seed: a page in the wrong place has the wrong sum.
void writePageSum(std::span<std::byte> page, std::uint32_t number) noexcept;
/// Whether the sum at the end of a page is that of what stands before it.
bool isPageSumRight(std::span<const std::byte> page, std::uint32_t number) noexcept;

/// What the first bytes of a database file say of its pages.
struct PageForm {
    enum class Sums {
        none,    ///< made without sums, or no database
        kept,    ///< each page ends with its sum
        denied,  ///< each page does, and what says so is damaged
        unknown, ///< the file is empty
    };
    Sums sums = Sums::unknown;
    std::size_t pageSize = 0; ///< where there are sums
};

/// @p start is the beginning of the file, 64 KiB of it or all; less is enough while bytes 0 to 20 are sound.
PageForm formOf(std::span<const std::byte> start) noexcept;

/// The pages of a file, and those that are not as they were written.
struct PageSurvey {
    PageForm form;
    std::uint32_t pages = 0;
    std::vector<std::uint32_t> damaged; ///< by number, from 1
};
/// Read past SQLite, so that a write-ahead log beside the file, which may hold a newer and sound copy of a
/// page, is not asked. Empty for a file without sums, and for one that cannot be opened.
PageSurvey surveyPages(const std::filesystem::path& file);

} // namespace sqlite
