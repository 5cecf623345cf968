// SPDX-License-Identifier: MIT
#pragma once

#include "store/register.h"

#include <cstdint>
#include <vector>

/// Damage done to files, and what people are told of it.
namespace trust {

QByteArray bytesOf(const QString& path);
/// Writes the bytes over what stands there in the file.
void poke(const QString& path, qint64 at, const QByteArray& bytes);

/// What people read: every row, figures as they are shown, kept files, what a search finds and what can be
/// undone.
QStringList answers(const samspel::Ledger& ledger);

enum class Told { nothing, damaged };

/// Reads all of a register; the test fails when an answer differs without a word.
Told readAll(const QString& path, const QStringList& right);

/// The pages of a file whose sums are wrong, by number.
std::vector<std::uint32_t> wrongPages(const QString& path);

/// A small register with a little of everything, closed, and what it says.
struct Sound {
    samspel::made::Place place;
    QString path;
    QByteArray bytes;
    QStringList right;

    /// @p more is done to it past the program before it counts as sound.
    explicit Sound(const std::function<void(samspel::Ledger&)>& more = {});

    static constexpr int pageSize = 4096;
    int pages() const { return static_cast<int>(bytes.size() / pageSize); }
    /// How many rows a table has in that or another file.
    qint64 rows(const QString& other, const char* table) const;
    /// Puts back what was there at the beginning.
    void mend(qint64 at, qint64 size) const { poke(path, at, bytes.mid(at, size)); }
};

} // namespace trust
