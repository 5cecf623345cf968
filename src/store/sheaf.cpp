// SPDX-License-Identifier: MIT
#include "store/sheaf.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>
#include <algorithm>
#include <cstring>
#include <utility>

namespace samspel {

namespace {

// Figures that came in order are made bytes while they are in the processor's cache; others wait until many
// can be sorted together, for the fewer runs there are the quicker is the walk.
constexpr std::size_t fewOpen = 16'384;
constexpr std::size_t mostOpen = 1'500'000;
constexpr std::size_t mostBytes = 32 * 1024 * 1024;
constexpr std::size_t inOneRead = 256 * 1024;

// As SQLite does: /tmp may lie in memory, and then nothing would be won.
QString folderForMuch() {
    const QFileInfo disk(QStringLiteral("/var/tmp"));
    return qEnvironmentVariableIsEmpty("TMPDIR") && disk.isDir() && disk.isWritable() ? disk.filePath()
                                                                                      : QDir::tempPath();
}

enum Part : unsigned { version = 1, decimals = 2, column = 4, confidentiality = 8 };

unsigned differences(const PackedFigure& one, const PackedFigure& other) {
    return (one.version != other.version ? version : 0U) | (one.decimals != other.decimals ? decimals : 0U) |
           (one.column != other.column ? column : 0U) |
           (one.confidentiality != other.confidentiality ? confidentiality : 0U);
}

[[noreturn]] void fail() { throw NoRoom(folderForMuch()); }

} // namespace

void Sheaf::add(const FigureClaim& claim) {
    if (m_open.size() >= fewOpen && (m_isOrdered || m_open.size() == mostOpen)) {
        close();
    } else if (m_open.size() == fewOpen) {
        m_open.reserve(mostOpen); // to grow would take all of it twice
    }
    const PackedFigure& added = m_open.emplace_back(PackedFigure::of(claim));
    m_first = m_size == 0 ? added : m_first;
    m_differs |= differences(m_first, added);
    const quint64 key = added.key();
    m_isOrdered = m_isOrdered && (m_open.size() == 1 || key > m_lastAdded);
    m_isAllOrdered = m_isAllOrdered && key > m_lastAdded;
    m_lastAdded = key;
    ++m_size;
}

Sheaf::Common Sheaf::common() const {
    Common common;
    if (m_size == 0) {
        return common;
    }
    const Figure figure = m_first.claim().figure;
    const auto tell = [this](Part part, auto value, auto& into) {
        if ((m_differs & part) == 0) {
            into = value;
        }
    };
    tell(version, figure.version, common.version);
    tell(decimals, int{m_first.decimals}, common.decimals);
    tell(column, figure.column, common.column);
    tell(confidentiality, figure.confidentiality, common.confidentiality);
    return common;
}

/// Makes a run of what is open.
void Sheaf::close() {
    if (m_open.empty()) {
        return;
    }
    if (!m_isOrdered) {
        std::sort(m_open.begin(), m_open.end(),
                  [](const PackedFigure& one, const PackedFigure& other) { return one.isBefore(other); });
        m_isOrdered = true;
    }
    // Where a file is in order the run before goes on.
    if (!m_ends.empty() && m_open.front().key() > m_writing.last().key()) {
        m_ends.pop_back();
    } else {
        m_writing = {};
    }
    for (const PackedFigure& figure : m_open) {
        m_writing.put(figure, m_runs);
    }
    m_open.clear();
    m_ends.push_back(m_inFile + static_cast<qint64>(m_runs.size()));
    if (m_runs.size() > mostBytes) {
        spill();
    }
}

void Sheaf::spill() {
    if (!m_file) {
        m_file = std::make_shared<QTemporaryFile>(folderForMuch() + QStringLiteral("/samspel-XXXXXX"));
        if (!m_file->open()) {
            fail();
        }
        QFile::remove(m_file->fileName()); // a crash leaves nothing behind
    }
    const auto bytes = static_cast<qint64>(m_runs.size());
    if (!m_file->seek(m_inFile) ||
        m_file->write(reinterpret_cast<const char*>(m_runs.data()), bytes) != bytes || !m_file->flush()) {
        fail();
    }
    m_inFile += bytes;
    m_runs.clear();
}

void Sheaf::read(qint64 place, unsigned char* into, std::size_t size) const {
    if (place < m_inFile) {
        const auto stored = static_cast<std::size_t>(std::min(m_inFile - place, static_cast<qint64>(size)));
        const auto bytes = static_cast<qint64>(stored);
        if (!m_file->seek(place) || m_file->read(reinterpret_cast<char*>(into), bytes) != bytes) {
            fail();
        }
        into += stored;
        size -= stored;
        place += bytes;
    }
    if (size > 0) {
        std::memcpy(into, m_runs.data() + (place - m_inFile), size);
    }
}

void Sheaf::tie(const Repeated& repeated) {
    close();
    m_open = {};
    if (m_isAllOrdered) {
        return;
    }
    qint64 kept = 0;
    Walk walk(*this);
    PackedFigure first;
    while (walk.nextOfAll()) {
        if (kept > 0 && first.key() == walk.m_now.key()) {
            if (repeated) {
                repeated(first.claim(), walk.m_now.claim());
            }
        } else {
            first = walk.m_now;
            ++kept;
        }
    }
    m_size = kept;
}

Sheaf::Walk::Walk(const Sheaf& sheaf) : m_sheaf(sheaf), m_runs(sheaf.m_ends.size()) {
    qint64 begin = 0;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        Run& run = m_runs[i];
        run.place = begin;
        run.end = begin = sheaf.m_ends[i];
        advance(run);
    }
}

/// Goes to the run's next figure.
void Sheaf::Walk::advance(Run& run) const {
    const auto left = static_cast<std::size_t>(run.bufferEnd - run.at);
    if (left < FigureBytes::most && run.place < run.end) {
        const auto more = std::min(inOneRead, static_cast<std::size_t>(run.end - run.place));
        Bytes buffer(left + more);
        std::copy(run.at, run.bufferEnd, buffer.begin());
        m_sheaf.read(run.place, buffer.data() + left, more);
        run.place += static_cast<qint64>(more);
        run.buffer.swap(buffer);
        run.at = run.buffer.data();
        run.bufferEnd = run.at + run.buffer.size();
    }
    run.isAtEnd = run.at == run.bufferEnd;
    if (!run.isAtEnd) {
        run.at = run.reading.take(run.at);
    }
}

// There are few runs, so the first of them is found by looking at each; in a file that is in order by and
// large, one's turn is long.
bool Sheaf::Walk::choose() {
    const auto isBefore = [](const Run& one, const Run* other) {
        return other == nullptr || one.reading.last().isBefore(other->reading.last());
    };
    m_from = nullptr;
    m_until = nullptr;
    for (Run& run : m_runs) {
        if (run.isAtEnd) {
            continue;
        }
        if (isBefore(run, m_from)) {
            m_until = std::exchange(m_from, &run);
        } else if (isBefore(run, m_until)) {
            m_until = &run;
        }
    }
    return m_from != nullptr;
}

bool Sheaf::Walk::nextOfAll() {
    const bool isOver = m_from == nullptr || m_from->isAtEnd ||
                        (m_until != nullptr && m_until->reading.last().isBefore(m_from->reading.last()));
    if (isOver && !choose()) {
        return false;
    }
    m_now = m_from->reading.last();
    advance(*m_from);
    return true;
}

bool Sheaf::Walk::next() {
    while (nextOfAll()) {
        if (const quint64 key = m_now.key(); key != m_key) {
            m_key = key;
            return true;
        }
    }
    return false;
}

} // namespace samspel
