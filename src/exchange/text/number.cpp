// SPDX-License-Identifier: MIT
#include "exchange/text/number.h"

#include "exchange/text/celltext.h"

namespace samspel::exchange {

namespace {

constexpr int mostDigits = 15;
constexpr int mostDecimals = 9;

bool isThousandsSpace(char16_t c) { return c == u' ' || c == 0x00A0 || c == 0x202F || c == 0x2009; }

/// A whole number of some digits, as most figures are; nothing when it is anything else.
std::optional<Scaled> plainNumber(QStringView text) {
    if (text.isEmpty() || text.size() > mostDigits) {
        return std::nullopt;
    }
    qint64 digits = 0;
    for (const QChar character : text) {
        const unsigned digit = character.unicode() - static_cast<unsigned>(u'0');
        if (digit > 9) {
            return std::nullopt;
        }
        digits = digits * 10 + digit;
    }
    return Scaled{digits, 0};
}

} // namespace

std::optional<Scaled> figureOf(QStringView text) {
    text = trimmedCell(text);
    if (const auto plain = plainNumber(text)) {
        return plain;
    }
    const bool isNegative = !text.isEmpty() && (text.front() == u'-' || text.front() == QChar(0x2212));
    if (isNegative) {
        text = text.sliced(1);
    }
    Scaled figure;
    int digits = 0;
    int inGroup = 0; // digits since the last space or comma
    bool hasSpace = false;
    bool hasComma = false;
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (c >= u'0' && c <= u'9') {
            if (++digits > mostDigits || (hasSpace && !hasComma && inGroup == 3)) {
                return std::nullopt;
            }
            ++inGroup;
            figure.digits = figure.digits * 10 + (c - u'0');
            figure.decimals += hasComma ? 1 : 0;
        } else if (isThousandsSpace(c)) {
            // The first group has one to three digits, each later one exactly three.
            if (hasComma || inGroup == 0 || inGroup > 3 || (hasSpace && inGroup != 3)) {
                return std::nullopt;
            }
            hasSpace = true;
            inGroup = 0;
        } else if (c == u',') {
            if (hasComma || inGroup == 0 || (hasSpace && inGroup != 3)) {
                return std::nullopt;
            }
            hasComma = true;
            inGroup = 0;
        } else {
            return std::nullopt;
        }
    }
    if (inGroup == 0 || (hasSpace && !hasComma && inGroup != 3) || figure.decimals > mostDecimals) {
        return std::nullopt;
    }
    if (isNegative) {
        figure.digits = -figure.digits;
    }
    return figure;
}

} // namespace samspel::exchange
