// SPDX-License-Identifier: MIT
#include "exchange/text/decode.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <cstring>

namespace samspel::exchange {

namespace {

constexpr std::size_t mostFlaws = 1000;
constexpr char16_t lost = 0xFFFD;

// Windows-1252, 0x80 to 0x9F (unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT); 0: not
// assigned.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void note(Decoded& into, qsizetype place, Flaw flaw, quint32 code) {
    ++into.flawCount;
    if (into.flaws.size() < mostFlaws) {
        into.flaws.push_back({place, flaw, code});
    }
}

unsigned byteAt(QByteArrayView bytes, qsizetype i) { return static_cast<unsigned char>(bytes[i]); }

struct Letter {
    qsizetype length; ///< bytes; of a broken one, those to be passed over
    char32_t code;
    bool isValid;
};

// Of more than one byte, after table 3-7 of the Unicode standard: no overlong forms, no surrogates, nothing
// beyond U+10FFFF.
Letter letterAt(QByteArrayView bytes, qsizetype at) {
    const unsigned lead = byteAt(bytes, at);
    const qsizetype length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : 4;
    if (lead < 0xC2 || lead > 0xF4) {
        return {1, 0, false};
    }
    char32_t code = lead & (0x7FU >> length);
    for (qsizetype i = 1; i < length; ++i) {
        unsigned least = 0x80;
        unsigned most = 0xBF;
        if (i == 1) {
            least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        }
        const unsigned next = at + i < bytes.size() ? byteAt(bytes, at + i) : 0;
        if (next < least || next > most) {
            return {i, 0, false};
        }
        code = (code << 6U) | (next & 0x3FU);
    }
    return {length, code, true};
}

// How many bytes from a place on are plain ASCII, in blocks that the processor takes at once.
qsizetype plainLength(QByteArrayView bytes, qsizetype from) {
    constexpr qsizetype block = 32;
    const auto* const first = reinterpret_cast<const unsigned char*>(bytes.data());
    qsizetype at = from;
    for (; at + block <= bytes.size(); at += block) {
        unsigned char any = 0;
        for (qsizetype i = 0; i < block; ++i) {
            any = static_cast<unsigned char>(any | first[at + i]);
        }
        if (any >= 0x80) {
            break;
        }
    }
    return at - from;
}

void decodeUtf8(QByteArrayView bytes, Decoded& into) {
    into.text.resize(bytes.size());
    QChar* const begin = into.text.data();
    QChar* out = begin;
    for (qsizetype at = 0; at < bytes.size();) {
        if (const qsizetype plain = plainLength(bytes, at); plain > 0) {
            const char* const from = bytes.data() + at;
            std::transform(from, from + plain, out, [](char c) {
                return QChar(static_cast<char16_t>(static_cast<unsigned char>(c)));
            });
            out += plain;
            at += plain;
            continue;
        }
        if (const unsigned byte = byteAt(bytes, at); byte < 0x80) {
            *out++ = QChar(static_cast<char16_t>(byte));
            ++at;
            continue;
        }
        const Letter letter = letterAt(bytes, at);
        if (!letter.isValid) {
            note(into, out - begin, Flaw::brokenUtf8, byteAt(bytes, at));
            *out++ = QChar(lost);
        } else if (letter.code > 0xFFFF) {
            *out++ = QChar(QChar::highSurrogate(letter.code));
            *out++ = QChar(QChar::lowSurrogate(letter.code));
        } else {
            *out++ = QChar(static_cast<char16_t>(letter.code));
        }
        at += letter.length;
    }
    into.text.truncate(out - begin);
}

void decodeLatin1(QByteArrayView bytes, Decoded& into) {
    into.text.resize(bytes.size());
    QChar* out = into.text.data();
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const unsigned byte = byteAt(bytes, at);
        char16_t code = static_cast<char16_t>(byte);
        if (byte >= 0x80 && byte < 0xA0) {
            code = windows1252[byte - 0x80];
            if (code == 0) {
                note(into, at, Flaw::notInCodepage, byte);
                code = lost;
            }
        }
        out[at] = QChar(code);
    }
}

void decodeUtf16(QByteArrayView bytes, bool isBigEndian, Decoded& into) {
    const qsizetype units = bytes.size() / 2;
    into.text.resize(units);
    if (isBigEndian) {
        qFromBigEndian<quint16>(bytes.data(), units, into.text.data());
    } else {
        qFromLittleEndian<quint16>(bytes.data(), units, into.text.data());
    }
    if (bytes.size() % 2 != 0) {
        note(into, units, Flaw::halfUnit, byteAt(bytes, bytes.size() - 1));
    }
}

// Whether a block holds nothing that findFlaws() would have to look at. It counts, for a compiler makes of
// counts what looks at many letters at once. There is one more letter than the block.
bool isSound(const char16_t* units, qsizetype block) {
    quint16 odd = 0;
    quint16 known = 0;
    for (qsizetype i = 0; i < block; ++i) {
        const quint16 unit = units[i];
        const quint16 next = units[i + 1];
        const bool isControl = static_cast<quint16>(unit - 0x20) >= 0x7F - 0x20;
        const bool isBeyond = static_cast<quint16>(unit - 0xA0) >= 0xD800 - 0xA0;
        odd = static_cast<quint16>(odd + static_cast<quint16>(isControl && isBeyond));
        known = static_cast<quint16>(known + static_cast<quint16>(unit == u'\n'));
        known = static_cast<quint16>(known + static_cast<quint16>(unit == u'\t'));
        known = static_cast<quint16>(known + static_cast<quint16>((unit == u'\r') & (next == u'\n')));
    }
    return odd == known;
}

// What is no text although its bytes could be decoded.
void findFlaws(Decoded& in) {
    const QStringView text = in.text;
    const char16_t* const units = text.utf16();
    const qsizetype size = text.size();
    constexpr qsizetype block = 64;
    std::vector<qsizetype> toReplace;
    qsizetype doubtful = 0; // up to here each letter has to be looked at
    for (qsizetype i = 0; i < size; ++i) {
        if (i >= doubtful) {
            while (i + block < size && isSound(units + i, block)) {
                i += block;
            }
            doubtful = i + block;
        }
        const char16_t unit = units[i];
        if (unit >= 0x20 && (unit < 0x7F || (unit >= 0xA0 && unit < 0xD800))) {
            continue;
        }
        if (unit == '\n' || unit == '\t') {
            continue;
        }
        if (unit == '\r') {
            if (i + 1 >= size || units[i + 1] != '\n') {
                note(in, i, Flaw::loneReturn, unit);
            }
        } else if (QChar::isHighSurrogate(unit) && i + 1 < size && QChar::isLowSurrogate(units[i + 1])) {
            ++i;
        } else if (QChar::isSurrogate(unit)) {
            note(in, i, Flaw::loneSurrogate, unit);
            toReplace.push_back(i);
        } else if (unit < 0xA0 || unit >= 0xFFFE) {
            note(in, i, Flaw::controlCharacter, unit);
        } else if (unit == lost && in.flaws.size() < mostFlaws) {
            const bool isOurs = std::any_of(in.flaws.begin(), in.flaws.end(),
                                            [i](const Decoded::At& at) { return at.place == i; });
            if (!isOurs) {
                note(in, i, Flaw::lostLetter, unit);
            }
        }
    }
    for (const qsizetype i : toReplace) {
        in.text[i] = QChar(lost);
    }
    std::sort(in.flaws.begin(), in.flaws.end(),
              [](const Decoded::At& a, const Decoded::At& b) { return a.place < b.place; });
}

// Text in UTF-16 without a mark: nearly every other byte is zero, as the letters are those of Europe.
std::optional<Encoding> utf16ByZeros(QByteArrayView bytes) {
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 1024) / 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += bytes[2 * i] == '\0' ? 1 : 0;
        odd += bytes[2 * i + 1] == '\0' ? 1 : 0;
    }
    if (pairs >= 4 && odd * 10 >= pairs * 8 && even * 10 <= pairs) {
        return Encoding::utf16LeBom;
    }
    if (pairs >= 4 && even * 10 >= pairs * 8 && odd * 10 <= pairs) {
        return Encoding::utf16BeBom;
    }
    return std::nullopt;
}

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");
constexpr QByteArrayView utf16LeMark("\xFF\xFE");
constexpr QByteArrayView utf16BeMark("\xFE\xFF");

QByteArrayView markOf(Encoding encoding) {
    switch (encoding) {
    case Encoding::utf8:
    case Encoding::utf8Bom:
        return utf8Mark;
    case Encoding::utf16LeBom:
        return utf16LeMark;
    case Encoding::utf16BeBom:
        return utf16BeMark;
    case Encoding::latin1:
        break;
    }
    return {};
}

} // namespace

QString nameOf(Encoding encoding, bool hasBom) {
    const QString mark = hasBom ? QStringLiteral("+BOM") : QString();
    switch (encoding) {
    case Encoding::utf8:
    case Encoding::utf8Bom:
        return QStringLiteral("UTF-8") + mark;
    case Encoding::utf16LeBom:
        return QStringLiteral("UTF-16LE") + mark;
    case Encoding::utf16BeBom:
        return QStringLiteral("UTF-16BE") + mark;
    case Encoding::latin1:
        break;
    }
    return QStringLiteral("ISO-8859-1");
}

std::optional<Encoding> encodingNamed(const QString& name) {
    QString bare = name.toLower();
    bare.remove(QLatin1Char('-')).remove(QLatin1Char('_')).remove(QStringLiteral("+bom"));
    if (bare == QLatin1String("utf8")) {
        return Encoding::utf8;
    }
    if (bare == QLatin1String("utf16le") || bare == QLatin1String("utf16")) {
        return Encoding::utf16LeBom;
    }
    if (bare == QLatin1String("utf16be")) {
        return Encoding::utf16BeBom;
    }
    const QStringList latin{QStringLiteral("latin1"), QStringLiteral("iso88591"), QStringLiteral("cp1252"),
                            QStringLiteral("windows1252")};
    return latin.contains(bare) ? std::optional(Encoding::latin1) : std::nullopt;
}

Encoding sniffEncoding(QByteArrayView bytes) {
    if (bytes.startsWith(utf8Mark)) {
        return Encoding::utf8Bom;
    }
    if (bytes.startsWith(utf16LeMark)) {
        return Encoding::utf16LeBom;
    }
    if (bytes.startsWith(utf16BeMark)) {
        return Encoding::utf16BeBom;
    }
    if (const auto wide = utf16ByZeros(bytes)) {
        return *wide;
    }
    // One damaged letter among many good ones is damaged UTF-8, never Latin-1: there such pairs make no
    // words.
    qint64 good = 0;
    qint64 bad = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        if (byteAt(bytes, at) < 0x80) {
            ++at;
            continue;
        }
        const Letter letter = letterAt(bytes, at);
        good += letter.isValid ? 1 : 0;
        bad += letter.isValid ? 0 : 1;
        at += letter.length;
    }
    return bad > good ? Encoding::latin1 : Encoding::utf8;
}

bool isPlainAscii(QByteArrayView bytes) {
    qsizetype at = plainLength(bytes, 0);
    while (at < bytes.size() && byteAt(bytes, at) < 0x80) {
        ++at;
    }
    return at == bytes.size();
}

Decoded decodeStretch(QByteArrayView bytes, Encoding encoding, bool isFirst) {
    Decoded decoded;
    decoded.encoding = encoding;
    const QByteArrayView mark = markOf(encoding);
    decoded.hasBom = isFirst && !mark.isEmpty() && bytes.startsWith(mark);
    const QByteArrayView body = decoded.hasBom ? bytes.sliced(mark.size()) : bytes;
    switch (encoding) {
    case Encoding::utf8:
    case Encoding::utf8Bom:
        decodeUtf8(body, decoded);
        break;
    case Encoding::utf16LeBom:
    case Encoding::utf16BeBom:
        decodeUtf16(body, encoding == Encoding::utf16BeBom, decoded);
        break;
    case Encoding::latin1:
        decodeLatin1(body, decoded);
        break;
    }
    findFlaws(decoded);
    return decoded;
}

Decoded decode(QByteArrayView bytes, std::optional<Encoding> forced) {
    return decodeStretch(bytes, forced.value_or(sniffEncoding(bytes)), true);
}

} // namespace samspel::exchange
