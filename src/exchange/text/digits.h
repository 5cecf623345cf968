// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace samspel::exchange {

/// Whether a text is digits alone, 0 to 9, and at least one: no sign, no blank, no digit of another script.
bool areDigits(QStringView text);

/// Whether these are nine digits of which the last follows from the others, by modulus 11 with the weights 3,
/// 2, 7, 6, 5, 4, 3, 2: so Enhetsregisteret gives organisation numbers out. It does not say that anybody has
/// this one.
bool isOrganisationNumber(QStringView number);

} // namespace samspel::exchange
