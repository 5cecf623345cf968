// SPDX-License-Identifier: MIT
#include "store/recoverycopy.h"

#include "sqlite/database.h"
#include "sqlite/error.h"
#include "sqlite/plainfile.h"
#include "store/databasefile.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cstring>
#include <span>
#include <stdexcept>
#include <vector>

namespace samspel {

namespace {

constexpr qint64 block = 64 * 1024;
constexpr qint64 sector = 512;

// The disk took less than it was given, and said no more: then it is full.
[[noreturn]] void failAtWriting(const QFile& file) {
    constexpr int full = 13; // SQLITE_FULL
    if (file.error() == QFileDevice::NoError || file.error() == QFileDevice::ResourceError) {
        throw sqlite::Error(full, "there is no room for the copy");
    }
    throw std::runtime_error(file.errorString().toStdString());
}

// A sector that cannot be read stays empty in the copy. The register may be open in this program.
void copyReadable(const QString& from, const QString& to) {
    sqlite::PlainFile source(std::filesystem::path(from.toStdU16String()));
    const qint64 all = source.size();
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        throw std::runtime_error(target.errorString().toStdString());
    }
    QByteArray bytes;
    const auto readAt = [&](qint64 at, qint64 size) {
        bytes.fill('\0', size);
        return source.read(std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(size))),
                           at);
    };
    const auto write = [&] {
        if (target.write(bytes) != bytes.size()) {
            failAtWriting(target);
        }
    };
    for (qint64 at = 0; at < all; at += block) {
        const qint64 size = std::min(block, all - at);
        if (readAt(at, size)) {
            write();
            continue;
        }
        for (qint64 part = at; part < at + size; part += sector) {
            if (!readAt(part, std::min(sector, at + size - part))) {
                bytes.fill('\0');
            }
            write();
        }
    }
    if (!target.flush()) {
        failAtWriting(target);
    }
}

sqlite::PageSurvey survey(const QString& path) {
    return sqlite::surveyPages(std::filesystem::path(path.toStdU16String()));
}

// Takes what the log or journal beside the copy holds into it.
bool playLog(const QString& path) {
    try {
        sqlite::Database database(std::filesystem::path(path.toStdU16String()), sqlite::Mode::readWrite);
        database.script("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
        return true;
    } catch (const sqlite::Error&) { // then the file is read as it lies, without its log
        return false;
    }
}

/// Pages of a file, by number from 1, that are read and written as they lie.
class Pages {
public:
    Pages(const QString& path, std::size_t size) : m_file(path), m_size(static_cast<qint64>(size)) {
        if (!m_file.open(QIODevice::ReadWrite)) {
            throw std::runtime_error(m_file.errorString().toStdString());
        }
    }
    QByteArray read(std::uint32_t number) {
        m_file.seek((number - 1) * m_size);
        return m_file.read(m_size);
    }
    void writeSummed(std::uint32_t number, QByteArray page) {
        sqlite::writePageSum(
            std::as_writable_bytes(std::span(page.data(), static_cast<std::size_t>(page.size()))), number);
        m_file.seek((number - 1) * m_size);
        if (m_file.write(page) != page.size()) {
            throw std::runtime_error(m_file.errorString().toStdString());
        }
    }

private:
    QFile m_file;
    qint64 m_size;
};

std::uint32_t bigEndian(const QByteArray& page, qsizetype at, int bytes) {
    std::uint32_t value = 0;
    for (int i = 0; i < bytes; ++i) {
        value = value << 8U | static_cast<unsigned char>(page.at(at + i));
    }
    return value;
}

// The pages of the table of tables, whose tree begins on page 1:
// https://www.sqlite.org/fileformat2.html#b_tree_pages
std::vector<std::uint32_t> schemaPages(Pages& pages, std::uint32_t count) {
    constexpr int branch = 5;
    std::vector<std::uint32_t> found{1};
    for (std::size_t i = 0; i < found.size() && found.size() <= count; ++i) {
        const QByteArray page = pages.read(found[i]);
        const qsizetype head = found[i] == 1 ? 100 : 0;
        if (page.size() < head + 12 || page.at(head) != branch) {
            continue;
        }
        const auto add = [&](std::uint32_t child) {
            if (child > 1 && child <= count && std::find(found.begin(), found.end(), child) == found.end()) {
                found.push_back(child);
            }
        };
        const std::uint32_t cells = bigEndian(page, head + 3, 2);
        for (std::uint32_t cell = 0; cell < cells && head + 14 + 2 * cell <= page.size(); ++cell) {
            const auto at =
                static_cast<qsizetype>(bigEndian(page, head + 12 + 2 * static_cast<qsizetype>(cell), 2));
            if (at + 4 <= page.size()) {
                add(bigEndian(page, at, 4));
            }
        }
        add(bigEndian(page, head + 8, 4));
    }
    return found;
}

// Page 1 with the marks by which SQLite knows a database with our sums.
QByteArray withHead(QByteArray page) {
    constexpr std::array<char, 16> magic{"SQLite format 3"};
    std::memcpy(page.data(), magic.data(), magic.size());
    page[16] = static_cast<char>(page.size() == 65536 ? 0 : page.size() >> 8);
    page[17] = static_cast<char>(page.size() == 65536 ? 1 : 0);
    page[20] = sqlite::sumBytes;
    return page;
}

// Without its table of tables nothing of a file can be read, so these pages are taken as they are; whatever
// stands in them wrongly, the new register has its own.
void makeReadable(const QString& path, const sqlite::PageSurvey& survey) {
    Pages pages(path, survey.form.pageSize);
    const auto isDamaged = [&](std::uint32_t number) {
        return std::binary_search(survey.damaged.begin(), survey.damaged.end(), number);
    };
    if (isDamaged(1)) {
        pages.writeSummed(1, withHead(pages.read(1)));
    }
    for (const std::uint32_t number : schemaPages(pages, survey.pages)) {
        if (isDamaged(number)) {
            pages.writeSummed(number, pages.read(number));
        }
    }
}

} // namespace

RecoveryCopy copyForRecovery(const QString& path, const QString& folder) {
    const QString plain = folder + QStringLiteral("/plain.samspel");
    const QString played = folder + QStringLiteral("/played.samspel");
    copyReadable(path, plain);
    RecoveryCopy copy{plain, survey(plain)};
    bool hasLog = false;
    for (const char* ending : {"-wal", "-journal"}) {
        if (const QString log = fileBeside(path, ending); QFileInfo(log).size() > 0) {
            copyReadable(log, played + QLatin1String(ending));
            hasLog = true;
        }
    }
    if (hasLog) { // what lies beside may be another file's, and then it spoils more than it brings
        copyReadable(path, played);
        if (playLog(played)) {
            const auto after = survey(played);
            if (after.damaged.size() <= copy.survey.damaged.size()) {
                copy = {played, after};
            }
        }
    }
    if (copy.survey.form.pageSize != 0) {
        makeReadable(copy.path, copy.survey);
    }
    return copy;
}

} // namespace samspel
