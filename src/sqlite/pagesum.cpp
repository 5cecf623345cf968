// SPDX-License-Identifier: MIT
#include "sqlite/pagesum.h"

#include "sqlite/error.h"
#include "sqlite/plainfile.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <optional>

namespace sqlite {
namespace {

constexpr std::uint64_t prime1 = 0x9E3779B185EBCA87;
constexpr std::uint64_t prime2 = 0xC2B2AE3D27D4EB4F;
constexpr std::uint64_t prime3 = 0x165667B19E3779F9;
constexpr std::uint64_t prime4 = 0x85EBCA77C2B2AE63;
constexpr std::uint64_t prime5 = 0x27D4EB2F165667C5;

constexpr std::size_t leastPage = 512;
constexpr std::size_t largestPage = 65536;
constexpr std::size_t sizeAt = 16;    // two bytes
constexpr std::size_t reserveAt = 20; // one byte
constexpr std::size_t headBytes = 100;
constexpr std::array<char, 16> magic{'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f',
                                     'o', 'r', 'm', 'a', 't', ' ', '3', '\0'};

// Little-endian on every machine, so that a file means the same on each.
template <class Word>
Word wordAt(const std::byte* bytes) noexcept {
    Word word{};
    std::memcpy(&word, bytes, sizeof word);
    if constexpr (std::endian::native == std::endian::big) {
        Word turned{};
        for (std::size_t i = 0; i < sizeof word; ++i) {
            turned = static_cast<Word>((turned << 8U) | ((word >> (8U * i)) & 0xffU));
        }
        return turned;
    }
    return word;
}

std::uint64_t round(std::uint64_t lane, std::uint64_t word) noexcept {
    return std::rotl(lane + word * prime2, 31) * prime1;
}

std::uint64_t merge(std::uint64_t sum, std::uint64_t lane) noexcept {
    return (sum ^ round(0, lane)) * prime1 + prime4;
}

bool isPageSize(std::size_t size) noexcept {
    return size >= leastPage && size <= largestPage && std::has_single_bit(size);
}

std::size_t pageSizeIn(std::span<const std::byte> start) noexcept {
    const auto size =
        static_cast<std::size_t>(start[sizeAt]) << 8U | static_cast<std::size_t>(start[sizeAt + 1]);
    return size == 1 ? largestPage : size;
}

// Whether page 1 would have its sum if only that were damaged in it which says how to read it; or whether
// page 2 has, while page 1 is lost.
PageForm repairedForm(std::span<const std::byte> start) noexcept {
    std::array<std::byte, largestPage> page{};
    for (std::size_t size = leastPage; size <= std::min(largestPage, start.size()); size *= 2) {
        std::copy_n(start.begin(), size, page.begin());
        std::memcpy(page.data(), magic.data(), magic.size());
        page[sizeAt] = static_cast<std::byte>(size == largestPage ? 0 : size >> 8U);
        page[sizeAt + 1] = static_cast<std::byte>(size == largestPage ? 1 : 0);
        page[reserveAt] = static_cast<std::byte>(sumBytes);
        const bool hasSecond = size * 2 <= start.size();
        if (isPageSumRight(std::span(page).first(size), 1) ||
            (hasSecond && isPageSumRight(start.subspan(size, size), 2))) {
            return {PageForm::Sums::denied, size};
        }
    }
    return {PageForm::Sums::none, 0};
}

} // namespace

std::uint64_t xxh64(std::span<const std::byte> bytes, std::uint64_t seed) noexcept {
    const std::byte* at = bytes.data();
    const std::byte* const end = at + bytes.size();
    std::uint64_t sum = seed + prime5;
    if (bytes.size() >= 32) {
        std::array lanes{seed + prime1 + prime2, seed + prime2, seed, seed - prime1};
        for (; end - at >= 32; at += 32) {
            for (std::size_t i = 0; i < lanes.size(); ++i) {
                lanes[i] = round(lanes[i], wordAt<std::uint64_t>(at + 8 * i));
            }
        }
        sum = std::rotl(lanes[0], 1) + std::rotl(lanes[1], 7) + std::rotl(lanes[2], 12) +
              std::rotl(lanes[3], 18);
        for (const std::uint64_t lane : lanes) {
            sum = merge(sum, lane);
        }
    }
    sum += bytes.size();
    for (; end - at >= 8; at += 8) {
        sum = std::rotl(sum ^ round(0, wordAt<std::uint64_t>(at)), 27) * prime1 + prime4;
    }
    for (; end - at >= 4; at += 4) {
        sum = std::rotl(sum ^ (wordAt<std::uint32_t>(at) * prime1), 23) * prime2 + prime3;
    }
    for (; at != end; ++at) {
        sum = std::rotl(sum ^ (static_cast<std::uint64_t>(*at) * prime5), 11) * prime1;
    }
    sum = (sum ^ (sum >> 33U)) * prime2;
    sum = (sum ^ (sum >> 29U)) * prime3;
    return sum ^ (sum >> 32U);
}

void writePageSum(std::span<std::byte> page, std::uint32_t number) noexcept {
    const std::uint64_t sum = xxh64(page.first(page.size() - sumBytes), number);
    for (std::size_t i = 0; i < sumBytes; ++i) {
        page[page.size() - sumBytes + i] = static_cast<std::byte>(sum >> (8U * i));
    }
}

bool isPageSumRight(std::span<const std::byte> page, std::uint32_t number) noexcept {
    const std::uint64_t kept = wordAt<std::uint64_t>(page.data() + page.size() - sumBytes);
    return kept == xxh64(page.first(page.size() - sumBytes), number);
}

PageForm formOf(std::span<const std::byte> start) noexcept {
    if (start.empty()) {
        return {};
    }
    if (start.size() < headBytes) {
        return {PageForm::Sums::none, 0};
    }
    const std::size_t size = pageSizeIn(start);
    if (std::memcmp(start.data(), magic.data(), magic.size()) == 0 && isPageSize(size) &&
        start[reserveAt] == static_cast<std::byte>(sumBytes)) {
        return {PageForm::Sums::kept, size};
    }
    return repairedForm(start);
}

PageSurvey surveyPages(const std::filesystem::path& path) {
    std::optional<PlainFile> file;
    std::int64_t size = 0;
    try {
        file.emplace(path);
        size = file->size();
    } catch (const Error&) { // nothing is known of it
        return {};
    }
    std::vector<std::byte> page(static_cast<std::size_t>(std::min<std::int64_t>(size, largestPage)));
    file->read(page, 0);
    PageSurvey survey{formOf(page), 0, {}};
    if (const std::size_t pageSize = survey.form.pageSize;
        survey.form.sums == PageForm::Sums::kept &&
        (pageSize > page.size() || !isPageSumRight(std::span(page).first(pageSize), 1))) {
        const PageForm repaired = repairedForm(page); // a page size that is possible, and wrong
        survey.form = repaired.pageSize != 0 ? repaired : survey.form;
    }
    if (survey.form.pageSize == 0) {
        return survey;
    }
    constexpr std::uint32_t lockBytes = 0x40000000; // the page with this byte is for locks and never written
    page.resize(survey.form.pageSize);
    for (std::int64_t at = 0; at < size; at += static_cast<std::int64_t>(page.size())) {
        const bool isWhole = file->read(page, at);
        const std::uint32_t number = ++survey.pages;
        const bool isForLocks = number == lockBytes / survey.form.pageSize + 1;
        if (!isForLocks && (!isWhole || !isPageSumRight(page, number) ||
                            (number == 1 && survey.form.sums == PageForm::Sums::denied))) {
            survey.damaged.push_back(number);
        }
    }
    return survey;
}

} // namespace sqlite
