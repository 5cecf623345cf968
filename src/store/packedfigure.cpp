// SPDX-License-Identifier: MIT
#include "store/packedfigure.h"

#include <array>
#include <tuple>

namespace samspel {

namespace {

constexpr quint8 hasValue = 0x10;
constexpr quint8 hasUncertainty = 0x20;
constexpr quint8 hasN = 0x40;
constexpr quint8 cellsMask = 0x0F;

// What a figure has in common with the one before.
constexpr unsigned char nextPeriod = 1; ///< of the same series
constexpr unsigned char nextLine = 2;
constexpr unsigned char sameColumn = 4;
constexpr unsigned char sameForm = 8; ///< version, status and all the small ones

// Seven bits to a byte, the lowest first; the eighth tells that there are more. The sign is the lowest bit,
// so that small numbers stay small.
unsigned char* putNumber(qint64 number, unsigned char* into) {
    quint64 rest = (static_cast<quint64>(number) << 1U) ^ static_cast<quint64>(number >> 63);
    for (; rest >= 0x80; rest >>= 7U) {
        *into++ = static_cast<unsigned char>(rest | 0x80U);
    }
    *into++ = static_cast<unsigned char>(rest);
    return into;
}

qint64 takeNumber(const unsigned char*& from) {
    quint64 number = 0;
    unsigned shift = 0;
    for (; (*from & 0x80U) != 0; shift += 7) {
        number |= static_cast<quint64>(*from++ & 0x7FU) << shift;
    }
    number |= static_cast<quint64>(*from++) << shift;
    return static_cast<qint64>(number >> 1U) ^ -static_cast<qint64>(number & 1U);
}

auto formOf(const PackedFigure& f) {
    return std::tie(f.version, f.status, f.confidentiality, f.decimals, f.uncertaintyDecimals, f.cells);
}

} // namespace

PackedFigure PackedFigure::of(const FigureClaim& claim) {
    const Figure& f = claim.figure;
    PackedFigure p;
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

FigureClaim PackedFigure::claim() const {
    FigureClaim claim;
    claim.series = series;
    claim.cells = cells & cellsMask;
    Figure& f = claim.figure;
    f.period = Period::fromCode(period).value_or(f.period);
    f.version = static_cast<Version>(version);
    f.status = static_cast<Status>(status);
    f.confidentiality = static_cast<Confidentiality>(confidentiality);
    f.line = line;
    f.column = column;
    if ((cells & hasValue) != 0) {
        f.value = Scaled{value, decimals};
    }
    if ((cells & hasUncertainty) != 0) {
        f.uncertainty = Scaled{uncertainty, uncertaintyDecimals};
    }
    if ((cells & hasN) != 0) {
        f.n = n;
    }
    return claim;
}

bool PackedFigure::isBefore(const PackedFigure& other) const {
    return key() != other.key() ? key() < other.key()
                                : std::tie(line, column) < std::tie(other.line, other.column);
}

void FigureBytes::put(const PackedFigure& f, Bytes& into) {
    unsigned common = f.series == m_last.series && f.period == m_last.period + 10 ? nextPeriod : 0;
    common |= f.line == m_last.line + 1 ? nextLine : 0;
    common |= f.column == m_last.column ? sameColumn : 0;
    common |= formOf(f) == formOf(m_last) ? sameForm : 0;
    std::array<unsigned char, most> bytes; // NOLINT(cppcoreguidelines-pro-type-member-init): a million times
    unsigned char* at = bytes.data();
    *at++ = static_cast<unsigned char>(common);
    if ((common & nextPeriod) == 0) {
        at = putNumber(qint64{f.series} - m_last.series, at);
        at = putNumber(qint64{f.period} - m_last.period, at);
    }
    if ((common & nextLine) == 0) {
        at = putNumber(qint64{f.line} - m_last.line, at);
    }
    if ((common & sameColumn) == 0) {
        at = putNumber(f.column, at);
    }
    if ((common & sameForm) == 0) {
        *at++ = f.version;
        *at++ = static_cast<unsigned char>(f.status);
        *at++ = static_cast<unsigned char>(f.confidentiality);
        *at++ = f.decimals;
        *at++ = f.uncertaintyDecimals;
        *at++ = f.cells;
    }
    if ((f.cells & hasValue) != 0) {
        at = putNumber(f.value, at);
    }
    if ((f.cells & hasUncertainty) != 0) {
        at = putNumber(f.uncertainty, at);
    }
    if ((f.cells & hasN) != 0) {
        at = putNumber(f.n, at);
    }
    into.insert(into.end(), bytes.data(), at);
    m_last = f;
}

const unsigned char* FigureBytes::take(const unsigned char* from) {
    PackedFigure& f = m_last;
    const unsigned common = *from++;
    if ((common & nextPeriod) != 0) {
        f.period += 10;
    } else {
        f.series = static_cast<qint32>(f.series + takeNumber(from));
        f.period = static_cast<qint32>(f.period + takeNumber(from));
    }
    f.line = (common & nextLine) != 0 ? f.line + 1 : static_cast<quint32>(f.line + takeNumber(from));
    f.column = (common & sameColumn) != 0 ? f.column : static_cast<quint16>(takeNumber(from));
    if ((common & sameForm) == 0) {
        f.version = *from++;
        f.status = static_cast<char>(*from++);
        f.confidentiality = static_cast<char>(*from++);
        f.decimals = *from++;
        f.uncertaintyDecimals = *from++;
        f.cells = *from++;
    }
    f.value = (f.cells & hasValue) != 0 ? takeNumber(from) : 0;
    f.uncertainty = (f.cells & hasUncertainty) != 0 ? takeNumber(from) : 0;
    f.n = (f.cells & hasN) != 0 ? takeNumber(from) : 0;
    return from;
}

} // namespace samspel
