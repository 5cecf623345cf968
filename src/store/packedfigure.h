// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"

#include <vector>

namespace samspel {

/// One figure of a file, with the series by its place in Batch::series.
struct FigureClaim {
    int series = 0;
    int cells = 1; ///< how many cells of the file it came from: value, uncertainty, count; at most 15
    Figure figure;
};

/// A claim in 48 bytes, without what a file cannot tell: the source.
struct PackedFigure {
    qint64 value = 0;
    qint64 uncertainty = 0;
    qint64 n = 0;
    quint32 line = 0;
    qint32 series = 0;
    qint32 period = 0;
    quint16 column = 0;
    quint8 version = 0;
    char status = 'A';
    char confidentiality = 'F';
    quint8 decimals = 0;
    quint8 uncertaintyDecimals = 0;
    quint8 cells = 0; ///< and in the upper bits which of value, uncertainty and n are there

    static PackedFigure of(const FigureClaim& claim);
    FigureClaim claim() const;
    /// Series, period and version in their order; no key is 0, for no period is.
    quint64 key() const {
        return (static_cast<quint64>(series) << 32U) | (static_cast<quint64>(period) << 1U) | version;
    }
    /// In the order of keys; of those with the same one as they stand in the file.
    bool isBefore(const PackedFigure& other) const;
};

/// Figures one after the other as bytes, each told by what sets it apart from the one before: in a file that
/// is in order some six bytes.
class FigureBytes {
public:
    using Bytes = std::vector<unsigned char>;
    /// No figure needs more bytes.
    static constexpr std::size_t most = 64;

    /// Appends a figure.
    void put(const PackedFigure& figure, Bytes& into);
    /// Reads the next figure; gives where it ends. All of its bytes have to be there.
    const unsigned char* take(const unsigned char* from);
    const PackedFigure& last() const { return m_last; }

private:
    PackedFigure m_last;
};

} // namespace samspel
