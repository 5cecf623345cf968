// SPDX-License-Identifier: MIT
#pragma once

#include "domain/figure.h"

#include <QStringView>
#include <optional>

namespace samspel::exchange {

/// Reads a figure as Norwegian publishers write it: "50", "0,1", "-3", "56 875". A minus may be a hyphen or
/// the real sign; thousands may be parted by a plain, no-break, narrow or thin space, in groups of three.
/// Blanks around are passed over. At most 15 digits, at most 9 of them decimals. Nothing when it is anything
/// else: "4x", "1.5", "56 87", ",5", "".
std::optional<Scaled> figureOf(QStringView text);

} // namespace samspel::exchange
