// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"

#include <functional>
#include <memory>
#include <stdexcept>
#include <vector>

class QTemporaryFile;

namespace samspel {

/// One figure of a file, with the series by its place in Batch::series.
struct FigureClaim {
    int series = 0;
    int cells = 1; ///< how many cells of the file it came from: value, uncertainty, count; at most 15
    Figure figure;
};

/// There is no room for a temporary file, or it cannot be made; the message is the folder's name.
class NoRoom : public std::runtime_error {
public:
    explicit NoRoom(const QString& folder) : std::runtime_error(folder.toStdString()) {}
    QString folder() const { return QString::fromUtf8(what()); }
};

/// The figures of a file, however many: packed to 48 bytes each, put in order by series, period and version,
/// and kept in a nameless temporary file beyond the first million and a half, so that memory does not grow
/// with the file.
class Sheaf {
public:
    /// Adds one. Throws NoRoom.
    void add(const FigureClaim& claim);
    /// Puts them in order, once all are added. Of figures with the same series, period and version the one
    /// that stands first in the file stays; `repeated` is told each of the others. Throws NoRoom.
    using Repeated = std::function<void(const FigureClaim& first, const FigureClaim& other)>;
    void tie(const Repeated& repeated = {});

    bool isEmpty() const { return m_size == 0; }
    qint64 size() const { return m_size; } ///< those that are repeated are counted until tie()

private:
    struct Packed {
        qint64 value;
        qint64 uncertainty;
        qint64 n;
        quint32 line;
        qint32 series;
        qint32 period;
        quint16 column;
        quint8 version;
        char status;
        char confidentiality;
        quint8 decimals;
        quint8 uncertaintyDecimals;
        quint8 cells; ///< and in the upper bits which of value, uncertainty and n are there
    };
    struct Run {
        qint64 next = 0; ///< of the figures in the file
        qint64 end = 0;
        std::vector<Packed> buffer{};
        std::size_t at = 0;
    };
    static Packed packed(const FigureClaim& claim);
    static FigureClaim unpacked(const Packed& figure);
    static bool isBefore(const Packed& one, const Packed& other);
    static bool hasSameKey(const Packed& one, const Packed& other);
    void sortOpen();
    void spill();
    void read(qint64 place, std::vector<Packed>& into) const;

    std::vector<Packed> m_open; ///< what is not in the file
    std::vector<qint64> m_ends; ///< of the sorted runs in the file, in figures
    std::shared_ptr<QTemporaryFile> m_file;
    qint64 m_size = 0;

public:
    /// Walks through the figures of a tied sheaf in their order. The sheaf has to outlive it; one walk at a
    /// time.
    class Walk {
    public:
        explicit Walk(const Sheaf& sheaf);
        /// Takes the next; false at the end. Throws NoRoom when the temporary file cannot be read.
        bool next();
        FigureClaim claim() const { return unpacked(m_now); }
        int series() const { return m_now.series; }

    private:
        friend class Sheaf;
        bool nextOfAll();
        const Packed* peek(Run& run) const;

        const Sheaf& m_sheaf;
        std::vector<Run> m_runs;
        Packed m_now{};
        bool m_hasNow = false;
    };
};

} // namespace samspel
