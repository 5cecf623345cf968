// SPDX-License-Identifier: MIT
#include "exchange/text/digits.h"

#include <algorithm>
#include <array>

namespace samspel::exchange {

bool areDigits(QStringView text) {
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isOrganisationNumber(QStringView number) {
    constexpr std::array weights = {3, 2, 7, 6, 5, 4, 3, 2, 1};
    if (number.size() != static_cast<qsizetype>(weights.size()) || !areDigits(number)) {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += weights[i] * (number[static_cast<qsizetype>(i)].unicode() - u'0');
    }
    return sum % 11 == 0;
}

} // namespace samspel::exchange
