// SPDX-License-Identifier: MIT
#include "sqlite/summedfile.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace sqlite {
namespace {

constexpr sqlite3_int64 lockByte = 0x40000000; // SQLite never writes the page with this byte
constexpr int headBytes = 100;

std::uint32_t pageNumber(sqlite3_int64 offset, sqlite3_int64 pageSize) noexcept {
    return static_cast<std::uint32_t>(offset / pageSize + 1);
}

} // namespace

int SummedFile::open(sqlite3_vfs& system, sqlite3_filename name, int flags, int* outFlags) {
    m_memory = std::make_unique<std::byte[]>(static_cast<std::size_t>(system.szOsFile));
    m_base = reinterpret_cast<sqlite3_file*>(m_memory.get());
    const int code = system.xOpen(&system, name, m_base, flags, outFlags);
    if (code == SQLITE_OK) {
        m_isSummed =
            (flags & SQLITE_OPEN_MAIN_DB) != 0 && sqlite3_uri_boolean(name, unsummedParameter, 0) == 0;
    }
    return code;
}

int SummedFile::close() noexcept {
    return m_base->pMethods == nullptr ? SQLITE_OK : m_base->pMethods->xClose(m_base);
}

void SummedFile::forget() noexcept {
    m_form = {};
    m_end = 0;
}

bool SummedFile::isForLocks(sqlite3_int64 offset) const noexcept {
    return offset / pageSize() == lockByte / pageSize();
}

// Looks at the head of the file, unless that is known; an empty one stays unknown.
int SummedFile::learn() {
    if (m_form.sums != PageForm::Sums::unknown) {
        return SQLITE_OK;
    }
    sqlite3_int64 size = 0;
    if (const int code = m_base->pMethods->xFileSize(m_base, &size); code != SQLITE_OK) {
        return code;
    }
    m_isFresh = m_isFresh || size == 0;
    if (size == 0) {
        return SQLITE_OK;
    }
    const auto readStart = [&](sqlite3_int64 most) {
        m_page.resize(static_cast<std::size_t>(std::min(size, most)));
        return m_base->pMethods->xRead(m_base, m_page.data(), static_cast<int>(m_page.size()), 0);
    };
    int code = readStart(headBytes);
    PageForm form = formOf(m_page);
    if (code == SQLITE_OK && form.sums == PageForm::Sums::none) {
        if (m_isFresh) { // page 1 of a new file may come after others; until then nothing is said of it
            return SQLITE_OK;
        }
        code = readStart(65536); // a damaged head looks like that as well
        form = formOf(m_page);
    }
    if (code == SQLITE_OK) {
        m_form = form;
    }
    return code == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : code; // it was cut meanwhile
}

int SummedFile::verify(const std::byte* page, sqlite3_int64 offset) const noexcept {
    const bool isRight = isPageSumRight(std::span(page, m_form.pageSize), pageNumber(offset, pageSize()));
    return isRight ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int SummedFile::read(void* to, int amount, sqlite3_int64 offset) noexcept {
    const auto* methods = m_base->pMethods;
    if (!m_isSummed) {
        return methods->xRead(m_base, to, amount, offset);
    }
    try {
        if (const int code = learn(); code != SQLITE_OK) {
            return code;
        }
        // SQLite reads the head before it holds a lock, and what it reads of it decides nothing that page 1,
        // read whole a moment later, does not decide again.
        if (m_form.pageSize == 0 || (offset == 0 && amount <= headBytes) ||
            (offset < headBytes && amount < 512)) {
            return methods->xRead(m_base, to, amount, offset);
        }
        if (offset == 0 && m_form.sums == PageForm::Sums::denied) {
            return SQLITE_IOERR_DATA;
        }
        return amount == pageSize() && offset % pageSize() == 0 ? readWhole(to, amount, offset)
                                                                : readPart(to, amount, offset);
    } catch (const std::bad_alloc&) {
        return SQLITE_IOERR_NOMEM;
    }
}

int SummedFile::readWhole(void* to, int amount, sqlite3_int64 offset) noexcept {
    const int code = m_base->pMethods->xRead(m_base, to, amount, offset);
    if (code == SQLITE_OK) {
        return isForLocks(offset) ? SQLITE_OK : verify(static_cast<const std::byte*>(to), offset);
    }
    // What lies wholly past the end is a page that SQLite has not written yet; half a page was cut.
    sqlite3_int64 size = 0;
    if (code == SQLITE_IOERR_SHORT_READ && m_base->pMethods->xFileSize(m_base, &size) == SQLITE_OK &&
        size > offset) {
        return SQLITE_IOERR_DATA;
    }
    return code;
}

int SummedFile::readPart(void* to, int amount, sqlite3_int64 offset) {
    auto* target = static_cast<std::byte*>(to);
    while (amount > 0) {
        const sqlite3_int64 within = offset % pageSize();
        const auto part = static_cast<int>(std::min<sqlite3_int64>(amount, pageSize() - within));
        m_page.resize(m_form.pageSize);
        const int code = readWhole(m_page.data(), static_cast<int>(pageSize()), offset - within);
        if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) {
            return code;
        }
        std::memcpy(target, m_page.data() + within, static_cast<std::size_t>(part));
        if (code != SQLITE_OK) {
            std::memset(target, 0, static_cast<std::size_t>(amount));
            return code;
        }
        target += part;
        offset += part;
        amount -= part;
    }
    return SQLITE_OK;
}

int SummedFile::write(const void* from, int amount, sqlite3_int64 offset) noexcept {
    if (!m_isSummed) {
        return m_base->pMethods->xWrite(m_base, from, amount, offset);
    }
    try {
        if (const int code = learn(); code != SQLITE_OK) {
            return code;
        }
        const std::span bytes(static_cast<const std::byte*>(from), static_cast<std::size_t>(amount));
        return offset == 0 && amount >= headBytes ? writeHead(bytes) : writePage(bytes, offset);
    } catch (const std::bad_alloc&) {
        return SQLITE_IOERR_NOMEM;
    }
}

// Page 1 says for the whole file whether there are sums.
int SummedFile::writeHead(std::span<const std::byte> page) {
    const PageForm form = formOf(page.first(headBytes));
    const bool hadSums = m_form.pageSize != 0;
    if (hadSums && form.pageSize != 0 && form.pageSize != m_form.pageSize) {
        return SQLITE_IOERR_WRITE; // a VACUUM to another size writes parts of pages, whose sums would lie in
                                   // the middle
    }
    m_form = form;
    int code = writePage(page, 0);
    if (code == SQLITE_OK && m_isFresh && !hadSums && m_form.pageSize != 0) {
        code = sumWhatIsThere();
    }
    m_isFresh = false;
    return code;
}

int SummedFile::writePage(std::span<const std::byte> page, sqlite3_int64 offset) {
    if (page.size() != m_form.pageSize || offset % pageSize() != 0) {
        return m_base->pMethods->xWrite(m_base, page.data(), static_cast<int>(page.size()), offset);
    }
    if (const int code = fillUpTo(offset); code != SQLITE_OK) {
        return code;
    }
    // A copy, for SQLite goes on with the page that it gave.
    m_page.assign(page.begin(), page.end());
    writePageSum(m_page, pageNumber(offset, pageSize()));
    const int code = m_base->pMethods->xWrite(m_base, m_page.data(), static_cast<int>(pageSize()), offset);
    if (code == SQLITE_OK) {
        m_end = std::max(m_end, offset + pageSize());
    }
    return code;
}

// SQLite leaves pages out that it has no use for yet; they would be a hole without a sum, and read by a
// backup.
int SummedFile::fillUpTo(sqlite3_int64 offset) {
    if (offset <= m_end) {
        return SQLITE_OK;
    }
    int code = m_base->pMethods->xFileSize(m_base, &m_end);
    for (m_end = (m_end + pageSize() - 1) / pageSize() * pageSize(); code == SQLITE_OK && m_end < offset;
         m_end += pageSize()) {
        if (!isForLocks(m_end)) {
            m_page.assign(m_form.pageSize, std::byte{0});
            writePageSum(m_page, pageNumber(m_end, pageSize()));
            code = m_base->pMethods->xWrite(m_base, m_page.data(), static_cast<int>(pageSize()), m_end);
        }
    }
    return code;
}

// A cache that was too small for a new file has written pages before page 1.
int SummedFile::sumWhatIsThere() {
    sqlite3_int64 size = 0;
    int code = m_base->pMethods->xFileSize(m_base, &size);
    for (sqlite3_int64 at = pageSize(); code == SQLITE_OK && at + pageSize() <= size; at += pageSize()) {
        if (isForLocks(at)) {
            continue;
        }
        m_page.resize(m_form.pageSize);
        code = m_base->pMethods->xRead(m_base, m_page.data(), static_cast<int>(pageSize()), at);
        if (code == SQLITE_OK) {
            writePageSum(m_page, pageNumber(at, pageSize()));
            code = m_base->pMethods->xWrite(m_base, m_page.data(), static_cast<int>(pageSize()), at);
        }
    }
    return code;
}

int SummedFile::truncate(sqlite3_int64 size) noexcept {
    const int code = m_base->pMethods->xTruncate(m_base, size);
    m_end = std::min(m_end, size);
    if (size == 0) {
        forget();
        m_isFresh = true;
    }
    return code;
}

} // namespace sqlite
