// SPDX-License-Identifier: MIT
#include "store/sheaf.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>
#include <algorithm>
#include <tuple>

namespace samspel {

namespace {

constexpr std::size_t mostInMemory = 1'500'000;
constexpr std::size_t inOneRead = 16'384;
constexpr quint8 hasValue = 0x10;
constexpr quint8 hasUncertainty = 0x20;
constexpr quint8 hasN = 0x40;
constexpr quint8 cellsMask = 0x0F;

// As SQLite does: /tmp may lie in memory, and then nothing would be won.
QString folderForMuch() {
    const QFileInfo disk(QStringLiteral("/var/tmp"));
    return qEnvironmentVariableIsEmpty("TMPDIR") && disk.isDir() && disk.isWritable() ? disk.filePath()
                                                                                      : QDir::tempPath();
}

[[noreturn]] void fail() { throw NoRoom(folderForMuch()); }

} // namespace

Sheaf::Packed Sheaf::packed(const FigureClaim& claim) {
    const Figure& f = claim.figure;
    Packed p{};
    p.series = claim.series;
    p.period = f.period.code();
    p.version = static_cast<quint8>(f.version);
    p.status = letter(f.status);
    p.confidentiality = letter(f.confidentiality);
    p.line = static_cast<quint32>(f.line);
    p.column = static_cast<quint16>(f.column);
    p.cells = static_cast<quint8>(claim.cells & cellsMask);
    if (f.value) {
        p.value = f.value->digits;
        p.decimals = static_cast<quint8>(f.value->decimals);
        p.cells |= hasValue;
    }
    if (f.uncertainty) {
        p.uncertainty = f.uncertainty->digits;
        p.uncertaintyDecimals = static_cast<quint8>(f.uncertainty->decimals);
        p.cells |= hasUncertainty;
    }
    if (f.n) {
        p.n = *f.n;
        p.cells |= hasN;
    }
    return p;
}

FigureClaim Sheaf::unpacked(const Packed& p) {
    FigureClaim claim;
    claim.series = p.series;
    claim.cells = p.cells & cellsMask;
    Figure& f = claim.figure;
    f.period = Period::fromCode(p.period).value_or(f.period);
    f.version = static_cast<Version>(p.version);
    f.status = static_cast<Status>(p.status);
    f.confidentiality = static_cast<Confidentiality>(p.confidentiality);
    f.line = p.line;
    f.column = p.column;
    if ((p.cells & hasValue) != 0) {
        f.value = Scaled{p.value, p.decimals};
    }
    if ((p.cells & hasUncertainty) != 0) {
        f.uncertainty = Scaled{p.uncertainty, p.uncertaintyDecimals};
    }
    if ((p.cells & hasN) != 0) {
        f.n = p.n;
    }
    return claim;
}

bool Sheaf::isBefore(const Packed& one, const Packed& other) {
    return std::tie(one.series, one.period, one.version, one.line, one.column) <
           std::tie(other.series, other.period, other.version, other.line, other.column);
}

bool Sheaf::hasSameKey(const Packed& one, const Packed& other) {
    return one.series == other.series && one.period == other.period && one.version == other.version;
}

void Sheaf::add(const FigureClaim& claim) {
    if (m_open.size() == mostInMemory) {
        spill();
    }
    m_open.push_back(packed(claim));
    ++m_size;
}

void Sheaf::sortOpen() {
    if (!std::is_sorted(m_open.begin(), m_open.end(), isBefore)) {
        std::sort(m_open.begin(), m_open.end(), isBefore);
    }
}

void Sheaf::spill() {
    sortOpen();
    if (!m_file) {
        m_file = std::make_shared<QTemporaryFile>(folderForMuch() + QStringLiteral("/samspel-XXXXXX"));
        if (!m_file->open()) {
            fail();
        }
        QFile::remove(m_file->fileName()); // a crash leaves nothing behind
    }
    const qint64 before = m_ends.empty() ? 0 : m_ends.back();
    const auto bytes = static_cast<qint64>(m_open.size() * sizeof(Packed));
    if (!m_file->seek(before * static_cast<qint64>(sizeof(Packed))) ||
        m_file->write(reinterpret_cast<const char*>(m_open.data()), bytes) != bytes || !m_file->flush()) {
        fail();
    }
    m_ends.push_back(before + static_cast<qint64>(m_open.size()));
    m_open.clear();
}

void Sheaf::read(qint64 place, std::vector<Packed>& into) const {
    const auto bytes = static_cast<qint64>(into.size() * sizeof(Packed));
    if (!m_file->seek(place * static_cast<qint64>(sizeof(Packed))) ||
        m_file->read(reinterpret_cast<char*>(into.data()), bytes) != bytes) {
        fail();
    }
}

void Sheaf::tie(const Repeated& repeated) {
    sortOpen();
    qint64 kept = 0;
    Walk walk(*this);
    Packed first{};
    while (walk.nextOfAll()) {
        if (kept > 0 && hasSameKey(first, walk.m_now)) {
            if (repeated) {
                repeated(unpacked(first), unpacked(walk.m_now));
            }
        } else {
            first = walk.m_now;
            ++kept;
        }
    }
    m_size = kept;
}

Sheaf::Walk::Walk(const Sheaf& sheaf) : m_sheaf(sheaf) {
    qint64 begin = 0;
    for (const qint64 end : sheaf.m_ends) {
        m_runs.push_back({.next = begin, .end = end});
        begin = end;
    }
    m_runs.emplace_back(); // what is in memory
}

const Sheaf::Packed* Sheaf::Walk::peek(Run& run) const {
    if (&run == &m_runs.back()) {
        return run.at < m_sheaf.m_open.size() ? &m_sheaf.m_open[run.at] : nullptr;
    }
    if (run.at == run.buffer.size()) {
        if (run.next == run.end) {
            return nullptr;
        }
        run.buffer.resize(std::min(inOneRead, static_cast<std::size_t>(run.end - run.next)));
        m_sheaf.read(run.next, run.buffer);
        run.next += static_cast<qint64>(run.buffer.size());
        run.at = 0;
    }
    return &run.buffer[run.at];
}

// There are few runs, so the first of them is found by looking at each.
bool Sheaf::Walk::nextOfAll() {
    Run* first = nullptr;
    const Packed* figure = nullptr;
    for (Run& run : m_runs) {
        const Packed* candidate = peek(run);
        if (candidate != nullptr && (figure == nullptr || isBefore(*candidate, *figure))) {
            figure = candidate;
            first = &run;
        }
    }
    if (figure == nullptr) {
        return false;
    }
    m_now = *figure;
    ++first->at;
    return true;
}

bool Sheaf::Walk::next() {
    const Packed before = m_now;
    while (nextOfAll()) {
        if (!m_hasNow || !hasSameKey(before, m_now)) {
            m_hasNow = true;
            return true;
        }
    }
    return false;
}

} // namespace samspel
