// SPDX-License-Identifier: MIT
#pragma once

#include "store/packedfigure.h"

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <vector>

class QTemporaryFile;

namespace samspel {

/// There is no room for a temporary file, or it cannot be made; the message is the folder's name.
class NoRoom : public std::runtime_error {
public:
    explicit NoRoom(const QString& folder) : std::runtime_error(folder.toStdString()) {}
    QString folder() const { return QString::fromUtf8(what()); }
};

/// The figures of a file, however many: put in order by series, period and version in sorted runs of some
/// bytes for each, which lie in a nameless temporary file beyond the first 32 MB, so that memory does not
/// grow with the file.
class Sheaf {
public:
    /// Adds one. Throws NoRoom.
    void add(const FigureClaim& claim);
    /// Puts them in order, once all are added. Of figures with the same series, period and version the one
    /// that stands first in the file stays; `repeated` is told each of the others. Throws NoRoom.
    using Repeated = std::function<void(const FigureClaim& first, const FigureClaim& other)>;
    void tie(const Repeated& repeated = {});

    /// What all of its figures tell alike; nothing where they differ, or where there are none.
    struct Common {
        std::optional<Version> version{};
        std::optional<int> decimals{}; ///< 0 of a figure without a value
        std::optional<int> column{};
        std::optional<Confidentiality> confidentiality{};
    };
    Common common() const;

    bool isEmpty() const { return m_size == 0; }
    qint64 size() const { return m_size; } ///< those that are repeated are counted until tie()

private:
    using Bytes = FigureBytes::Bytes;

    void close();
    void spill();
    void read(qint64 place, unsigned char* into, std::size_t size) const;

    std::vector<PackedFigure> m_open; ///< what is in no run yet
    Bytes m_runs;                     ///< one run after the other; those before m_inFile lie in the file
    qint64 m_inFile = 0;
    std::vector<qint64> m_ends; ///< of the runs, in bytes
    FigureBytes m_writing;      ///< into the last of them
    std::shared_ptr<QTemporaryFile> m_file;
    qint64 m_size = 0;
    PackedFigure m_first;
    unsigned m_differs = 0;     ///< from it, in which parts of Common
    quint64 m_lastAdded = 0;    ///< its key
    bool m_isOrdered = true;    ///< each that is open had a greater key than the one before
    bool m_isAllOrdered = true; ///< and so had all of them: nothing can be repeated

public:
    /// Walks through the figures of a tied sheaf in their order. The sheaf has to outlive it; one walk at a
    /// time.
    class Walk {
    public:
        explicit Walk(const Sheaf& sheaf);
        Walk(const Walk&) = delete;
        Walk& operator=(const Walk&) = delete;
        /// Takes the next; false at the end. Throws NoRoom when the temporary file cannot be read.
        bool next();
        FigureClaim claim() const { return m_now.claim(); }
        int series() const { return m_now.series; }

    private:
        friend class Sheaf;
        /// One run as it is read.
        struct Run {
            qint64 place = 0; ///< of what is not in the buffer
            qint64 end = 0;
            Bytes buffer{};
            const unsigned char* at = nullptr;
            const unsigned char* bufferEnd = nullptr;
            FigureBytes reading{}; ///< its last is the run's first figure that was not taken
            bool isAtEnd = false;
        };
        bool nextOfAll();
        bool choose();
        void advance(Run& run) const;

        const Sheaf& m_sheaf;
        std::vector<Run> m_runs;
        Run* m_from = nullptr;        ///< the run whose turn it is
        const Run* m_until = nullptr; ///< another, whose first figure ends that turn
        PackedFigure m_now;
        quint64 m_key = 0; ///< of m_now
    };
};

} // namespace samspel
