// SPDX-License-Identifier: MIT
#include "exchange/text/exactnumber.h"

#include <QByteArray>
#include <algorithm>

namespace samspel::exchange {

namespace {

constexpr qsizetype mostDigits = 15;
constexpr int mostExponent = 30;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Takes digits off the front.
QByteArrayView digitsOff(QByteArrayView& text) {
    qsizetype count = 0;
    while (count < text.size() && isDigit(text[count])) {
        ++count;
    }
    const QByteArrayView digits = text.first(count);
    text = text.sliced(count);
    return digits;
}

bool takeOff(QByteArrayView& text, char c) {
    if (text.isEmpty() || text.front() != c) {
        return false;
    }
    text = text.sliced(1);
    return true;
}

} // namespace

std::optional<ExactNumber> exactNumber(QByteArrayView text) {
    const bool isNegative = takeOff(text, '-');
    const QByteArrayView whole = digitsOff(text);
    const bool hasPoint = takeOff(text, '.');
    const QByteArrayView fraction = hasPoint ? digitsOff(text) : QByteArrayView();
    qsizetype decimals = fraction.size();
    if (takeOff(text, 'e') || takeOff(text, 'E')) {
        const bool isSmall = takeOff(text, '-');
        if (!isSmall) {
            takeOff(text, '+');
        }
        const QByteArrayView exponent = digitsOff(text);
        const int size = exponent.toByteArray().toInt();
        if (exponent.isEmpty() || exponent.size() > 3 || size > mostExponent) {
            return std::nullopt;
        }
        decimals += isSmall ? size : -size;
    }
    if (!text.isEmpty() || whole.isEmpty() || (hasPoint && fraction.isEmpty())) {
        return std::nullopt;
    }
    QByteArray digits = whole.toByteArray() + fraction.toByteArray();
    while (digits.size() > 1 && digits.front() == '0') {
        digits.remove(0, 1);
    }
    if (digits == "0") {
        decimals = std::clamp<qsizetype>(decimals, 0, mostDecimals);
    }
    while (decimals < 0) {
        digits += '0';
        ++decimals;
    }
    ExactNumber number;
    bool roundsUp = false;
    const auto dropped = std::max<qsizetype>(std::max<qsizetype>(decimals - mostDecimals, 0),
                                             std::min(decimals, digits.size() - mostDigits));
    if (dropped > 0) {
        const qsizetype kept = digits.size() - dropped;
        roundsUp = kept >= 0 && digits[std::max<qsizetype>(kept, 0)] >= '5';
        number.isRounded = digits.mid(std::max<qsizetype>(kept, 0)).count('0') <
                           digits.size() - std::max<qsizetype>(kept, 0);
        digits = kept > 0 ? digits.first(kept) : QByteArray("0");
        decimals -= dropped;
    }
    if (digits.size() > mostDigits) {
        return std::nullopt;
    }
    number.value.digits = digits.toLongLong() + (roundsUp ? 1 : 0);
    number.value.digits = isNegative ? -number.value.digits : number.value.digits;
    number.value.decimals = static_cast<int>(decimals);
    return number;
}

} // namespace samspel::exchange
