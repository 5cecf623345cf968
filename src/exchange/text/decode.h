// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/reading.h"

#include <optional>
#include <vector>

namespace samspel::exchange {

/// What can be wrong with a letter.
enum class Flaw {
    brokenUtf8,       ///< bytes that are no letter in UTF-8
    halfUnit,         ///< UTF-16 that ends in the middle of a letter
    loneSurrogate,    ///< half of a pair
    notInCodepage,    ///< one of the five bytes that Windows-1252 leaves open
    controlCharacter, ///< what no text holds
    loneReturn,       ///< CR without LF
    lostLetter        ///< U+FFFD: somebody before us could not read it
};

/// Bytes as text, with each place where that failed; U+FFFD stands there.
struct Decoded {
    struct At {
        qsizetype place; ///< in the text
        Flaw flaw;
        quint32 code; ///< the byte, or the character
    };

    QString text; ///< without the byte-order mark
    Encoding encoding = Encoding::utf8;
    bool hasBom = false;
    std::vector<At> flaws; ///< the first thousand
    qint64 flawCount = 0;
};

/// "utf-8", "utf-16le", "utf-16be", "latin1", in any usual spelling; nothing when it is none of these.
std::optional<Encoding> encodingNamed(const QString& name);
/// The encoding that bytes are most likely in: by mark, by zero bytes, by valid UTF-8, else Latin-1.
Encoding sniffEncoding(QByteArrayView bytes);
/// Whether all bytes are ASCII: then UTF-8 and Latin-1 say the same.
bool isPlainAscii(QByteArrayView bytes);
/// A whole file, in the encoding that is told or else sniffed.
Decoded decode(QByteArrayView bytes, std::optional<Encoding> forced = std::nullopt);
/// One stretch of a file in a known encoding; the mark is passed over at the file's beginning only.
Decoded decodeStretch(QByteArrayView bytes, Encoding encoding, bool isFirst);

} // namespace samspel::exchange
