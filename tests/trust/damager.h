// SPDX-License-Identifier: MIT
#pragma once

#include "trust/damaging.h"
#include "trust/work.h"

#include <QSet>
#include <random>

/// Damage at one position after the other: bits and pages of a register, bits of its log.
namespace trust {

using Pages = std::vector<std::uint32_t>;

inline constexpr int headBytes = 100; // of the first page: https://www.sqlite.org/fileformat2.html

/// From 0, less than @p end.
std::uint64_t below(std::mt19937_64& random, qint64 end);
/// The byte at @p at with one bit flipped.
QByteArray flipped(const QByteArray& bytes, qint64 at, int bit);
/// All of the bytes, with one bit flipped.
QByteArray withFlip(QByteArray bytes, qint64 at, int bit);

/// Damages a register at one place, looks what people are told, and puts back what was there. The sums name
/// the page in each case; each @p stride-th time all is read.
class Damager {
public:
    Damager(const Sound& sound, int stride) : m_sound(sound), m_stride(stride) {}

    void flip(qint64 at, int bit) { write(at, flipped(m_sound.bytes, at, bit)); }
    void write(qint64 at, const QByteArray& bytes);
    int positions() const { return m_positions; }
    int reads() const { return m_reads; }
    int told() const { return m_told; }
    /// Nothing but this has written to the file, and it says what it said.
    void end() const;

private:
    const Sound& m_sound;
    int m_stride;
    int m_positions = 0;
    int m_reads = 0;
    int m_told = 0;
};

/// One bit of each page in turn, anywhere on it.
void flipBits(const Sound& sound, Damager& damager, std::mt19937_64& random, int times);

/// What a disk may do to a page: zeros, another page, ones, a sector of something else.
void loseAPage(const Sound& sound, Damager& damager, std::mt19937_64& random, int page, int way);

inline constexpr qsizetype largeFile = 60'000;
/// Bytes that cannot be packed, the same for the same seed.
QByteArray noise(std::uint64_t seed, qsizetype size);
/// Keeps a large file of noise in a register; its fingerprint.
QString keepNoise(samspel::Ledger& ledger, std::uint64_t seed);

/// With pages that are free, for a file that was kept is gone.
Sound withFreePages();

/// Writes a register anew, nothing beside it, with @p bytes at one place.
void rewrite(const QString& path, const QByteArray& whole, qint64 at, const QByteArray& bytes);

/// A crash left a register with a log, after each of four changes.
struct Crashed {
    samspel::made::Place place;
    QString path = makeBeginning(place / QStringLiteral("test.samspel"));
    std::vector<QByteArray> states;
    QByteArray main;
    QByteArray log;
    QByteArray memory;
    QSet<QByteArray> found;
    int looks = 0;

    Crashed();
    /// Opens it with another log, and memory of it if any: it is as after one of the changes. Which one.
    QByteArray open(const QByteArray& other, const QByteArray& shared = {});
};

} // namespace trust
